//! What IKU computes, exported to a page that measures it.

mod files;
mod large;
mod log;
mod records;
#[allow(dead_code)]
#[path = "../../../large/office.rs"]
mod office;
#[allow(dead_code)]
#[path = "../../../measure/small.rs"]
mod small;
#[path = "../../../measure/workload.rs"]
mod workload;

pub use files::Paper;
pub use large::Large;
pub use log::{Log, parse};
pub use records::Records;
use wasm_bindgen::prelude::*;
use workload::Workload;

/// All figures of 60 indicators × 20 quarters over so many observations.
#[wasm_bindgen]
pub struct Figures(Workload);

#[wasm_bindgen]
impl Figures {
    /// Enters the observations.
    #[wasm_bindgen(constructor)]
    pub fn new(observations: usize) -> Self {
        Self(Workload::new(observations))
    }

    /// Computes every figure; how many fall into each band.
    pub fn bands(&self) -> Vec<u32> {
        self.0.bands().into()
    }

    /// Edits so many cells, one after the other; how many figures were computed again.
    pub fn edit(&mut self, count: usize) -> usize {
        let edit = |n| self.0.edit(n % 60, n * 7 % 20, 100_000 + n as i64);
        (0..count).map(edit).sum()
    }
}
