//! An office of many indicators: what is odd in it, and what an edit costs.

use crate::office::Office;
use crate::records::Records;
use iku::app::Workspace;
use iku::app::query::overview::overview;
use iku::app::records::record_of;
use iku::app::review::review;
use iku::domain::period::Period;
use wasm_bindgen::prelude::*;

/// So many indicators over six years, in an enacted decree and the draft that amends it.
#[wasm_bindgen]
pub struct Large(Office);

#[wasm_bindgen]
impl Large {
    /// The office, as its changes arrive.
    #[wasm_bindgen(constructor)]
    pub fn new(indicators: usize) -> Self {
        Self(Office::new(indicators))
    }

    /// Reads the changes anew, so that nothing is known of what was found before.
    pub fn forget(&mut self) {
        let mut workspace = Workspace::default();
        workspace.absorb(&self.0.batches);
        self.0.workspace = workspace;
    }

    /// Looks at everything; how much is to be checked.
    pub fn findings(&self) -> usize {
        review(&self.0.workspace, self.0.today).map_or(0, |found| found.items.len())
    }

    /// Computes what *Ringkasan* shows through a quarter; how many cards it has.
    pub fn overview(&self, quarter: u8) -> usize {
        let shown = overview(&self.0.workspace, Period::Quarter(2024, quarter), self.0.today);
        shown.map_or(0, |it| it.cards.len() + it.below.len())
    }

    /// Sets a target in the draft.
    pub fn edit_target(&mut self, place: usize, number: i32) -> bool {
        self.0.set_target(place, 2023, number.into()).is_some()
    }

    /// Enters a figure.
    pub fn edit_figure(&mut self, place: usize, number: i32) -> bool {
        self.0.enter(place, Period::Quarter(2024, 2), number.into()).is_some()
    }

    /// As the store keeps it.
    pub fn records(&self) -> Records {
        let records = self.0.batches.iter().filter_map(record_of).collect();
        Records::of(&self.0.workspace, records)
    }
}
