//! The state of one grid and what can be done in it. Keys and views call these; nothing else does.

use super::chosen::{Chosen, Hint, Slip};
use super::editing::Editing;
use super::pasting::Pasting;
use crate::app::command::CellAddress;
use crate::app::cursor::{Cursor, Extent, Move, Spot};
use crate::app::query::describe;
use crate::app::query::entry_table::{Content, Row, RowKind, Section};
use crate::app::{Command, Refusal};
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::Purpose;
use crate::screen::desk::Desk;
use crate::screen::parts::Window;
use crate::text::Lang;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Pixels that most rows are high.
pub const ROW_HEIGHT: i32 = 36;

/// Rows above which it scrolls in a box of its own, and only those near the screen are drawn.
const LONG: usize = 200;

/// The most rows that *PageDown* passes over: a grid that is drawn whole may be higher than the screen.
const PAGE: usize = 20;

/// One grid: the rows of one rhythm. Small and `Copy`, so that any closure can hold it.
#[derive(Clone, Copy)]
pub struct Grid {
    pub desk: Desk,
    pub lang: Lang,
    /// Which grid of the page.
    number: usize,
    section: StoredValue<Section>,
    /// The rows that show: details only where they are opened.
    pub rows: Memo<Vec<Arc<Row>>>,
    /// Variables whose details show.
    pub open: RwSignal<BTreeSet<EntityId>>,
    pub cursor: RwSignal<Cursor>,
    pub editing: Editing,
    /// The cell that the side of the page is about.
    pub chosen: RwSignal<Option<Chosen>>,
    /// The block that waits to be looked at.
    pub pasting: RwSignal<Option<Pasting>>,
    /// Whether *Esc* was pressed, so that *Tab* leads out.
    pub leaving: RwSignal<bool>,
    /// The window on its rows.
    pub window: Window,
}

impl Grid {
    /// A grid that shows a section.
    pub fn new(
        desk: Desk,
        lang: Lang,
        number: usize,
        section: Section,
        chosen: RwSignal<Option<Chosen>>,
        pasting: RwSignal<Option<Pasting>>,
    ) -> Self {
        let all: Vec<_> = section.rows.iter().cloned().map(Arc::new).collect();
        let open = RwSignal::new(BTreeSet::new());
        let rows = Memo::new(move |_| {
            open.with(|open| {
                let is_shown =
                    |row: &&Arc<Row>| row.kind != RowKind::Detail || open.contains(&row.variable);
                all.iter().filter(is_shown).cloned().collect()
            })
        });
        Self {
            desk,
            lang,
            number,
            section: StoredValue::new(section),
            rows,
            open,
            cursor: RwSignal::new(Cursor::default()),
            editing: Editing::new(desk, lang),
            chosen,
            pasting,
            leaving: RwSignal::new(false),
            window: Window::beyond(LONG),
        }
    }

    /// Asks its section something.
    pub fn with_section<R>(self, ask: impl FnOnce(&Section) -> R) -> R {
        self.section.with_value(ask)
    }

    /// The year it shows.
    pub fn year(self) -> u16 {
        self.with_section(|section| section.periods.first().map_or(0, |period| period.year()))
    }

    /// Its columns.
    pub fn periods(self) -> Vec<Period> {
        self.with_section(|section| section.periods.clone())
    }

    /// Whether it has more rows than are drawn at once.
    pub fn is_long(self) -> bool {
        self.window.is_long(self.rows.with(Vec::len))
    }

    fn extent(self) -> Extent {
        let box_height = self.scroll().map_or(0, |scroll| scroll.client_height());
        // The head of the table covers one row.
        let page = usize::try_from(box_height / ROW_HEIGHT - 1).unwrap_or(0);
        Extent {
            rows: self.rows.with_untracked(Vec::len),
            columns: self.with_section(|section| section.periods.len()),
            page: page.clamp(1, PAGE),
        }
    }

    /// The identity of the element of a cell.
    pub fn element_id(self, at: Spot) -> String {
        format!("sel-{}-{}-{}", self.number, at.row, at.column)
    }

    /// The identity of the element in which its rows stand.
    pub fn rows_id(self) -> String {
        format!("sel-{}-baris", self.number)
    }

    /// The identity of the box in which it scrolls.
    pub fn scroll_id(self) -> String {
        format!("sel-{}-gulir", self.number)
    }

    fn scroll(self) -> Option<HtmlElement> {
        element(&self.scroll_id())
    }

    /// The identity of the element that says what is wrong with what is typed.
    pub fn problem_id(self) -> String {
        format!("sel-{}-masalah", self.number)
    }

    /// The row and the period of a place.
    pub fn cell(self, at: Spot) -> Option<(Arc<Row>, Period)> {
        let row = self.rows.with_untracked(|rows| rows.get(at.row).cloned())?;
        let period = self.with_section(|section| section.periods.get(at.column).copied())?;
        Some((row, period))
    }

    /// The row and the period under the cursor.
    pub fn here(self) -> Option<(Arc<Row>, Period)> {
        self.cell(self.cursor.get_untracked().at)
    }

    /// Puts the cursor somewhere and the focus with it.
    pub fn go(self, cursor: Cursor) {
        let cursor = cursor.within(self.extent());
        self.cursor.set(cursor);
        self.leaving.set(false);
        self.choose(None);
        self.window.reach(cursor.at.row);
        self.focus();
    }

    /// Makes the cell under the cursor the one that the side is about.
    pub fn choose(self, hint: Option<Hint>) {
        if let Some((row, period)) = self.here() {
            self.chosen.set(Some(Chosen { row, period, hint }));
        }
    }

    /// Gives the focus to the cell under the cursor, once it is drawn.
    pub fn focus(self) {
        let at = self.cursor.get_untracked().at;
        let id = self.element_id(at);
        if !focus_on(&id) {
            request_animation_frame(move || {
                focus_on(&id);
            });
        }
    }

    /// Whether the focus is on one of its cells.
    pub fn has_focus(self) -> bool {
        let scroll = self.scroll();
        scroll.is_some_and(|scroll| scroll.contains(document().active_element().as_deref()))
    }

    /// Brings the column under the cursor onto a narrow screen, once it is drawn.
    pub fn show_column(self) {
        let id = self.element_id(self.cursor.get_untracked().at);
        request_animation_frame(move || {
            let scroll = self.scroll();
            if let (Some(scroll), Some(cell)) = (scroll, element(&id)) {
                let end = cell.offset_left() + cell.offset_width();
                scroll.set_scroll_left((end - scroll.client_width()).max(0));
            }
        });
    }

    /// Moves by a key; `false` where the key leads out of the grid.
    pub fn step(self, by: Move, stretch: bool) -> bool {
        let (cursor, extent) = (self.cursor.get_untracked(), self.extent());
        let moved = if stretch {
            Some(cursor.stretched(by, extent))
        } else {
            cursor.moved(by, extent)
        };
        match moved {
            Some(cursor) => {
                self.go(cursor);
                true
            }
            None => false,
        }
    }

    /// Begins to type into the cell under the cursor, over what stands there or on from it.
    pub fn edit(self, typed: Option<String>) {
        let Some((row, period)) = self.here() else {
            return;
        };
        if !row.is_open(period) {
            return self.choose(Some(Hint::Closed));
        }
        let address = row.address(period);
        let now = self
            .desk
            .with(|w| row.cell(w, period, self.desk.today()).content);
        let hint = matches!(now, Some(Content::Disputed(_))).then_some(Hint::Disputed);
        let text = typed.unwrap_or_else(|| match &now {
            Some(Content::Entered(entry)) => describe::entry_text(entry, self.lang),
            _ => String::new(),
        });
        self.cursor.update(|cursor| *cursor = cursor.alone());
        self.choose(hint);
        self.editing.begin(address, text);
    }

    /// Takes what is typed, then moves; what cannot be read stays, with the reason.
    pub fn commit(self, by: Option<Move>) -> bool {
        let is_enter = matches!(by, Some(Move::Below | Move::Above));
        let Some((address, reading)) = self.editing.finish(is_enter) else {
            return false;
        };
        let slip = Slip::of(&reading);
        let is_entered = self.enter(vec![(address, reading.entry)], Purpose::Edit);
        if self.asks_reason() {
            return true;
        }
        let is_moved = by.is_some_and(|by| self.step(by, false));
        if !is_moved && by.is_some() {
            self.focus();
        }
        if let Some(slip) = slip.filter(|_| is_entered) {
            self.choose(Some(Hint::Slip(address, slip)));
        }
        true
    }

    /// Whether the side asks why a verified cell shall change.
    fn asks_reason(self) -> bool {
        let hint = |chosen: &Option<Chosen>| chosen.as_ref().and_then(|it| it.hint.clone());
        matches!(self.chosen.with_untracked(hint), Some(Hint::Verified(_)))
    }

    /// Drops what is typed.
    pub fn cancel(self) {
        self.editing.cancel();
        self.focus();
    }

    /// Fills in cells; those of a verified quarter ask for a reason first.
    pub fn enter(self, cells: Vec<(CellAddress, Option<Entry>)>, purpose: Purpose) -> bool {
        let command = Command::Enter {
            cells: cells.clone(),
            purpose,
        };
        match self.desk.dispatch(command) {
            Ok(is_done) => is_done,
            Err(Refusal::Verified { .. }) => {
                self.choose(Some(Hint::Verified(cells)));
                false
            }
            Err(refusal) => {
                self.desk.tell_problem(refusal.message(self.lang));
                false
            }
        }
    }

    /// The cells of the block that people type into.
    pub fn block(self) -> Vec<(Spot, Arc<Row>, Period)> {
        let cursor = self.cursor.get_untracked();
        let ((top, bottom), (left, right)) = (cursor.rows(), cursor.columns());
        let spots =
            (top..=bottom).flat_map(|row| (left..=right).map(move |column| Spot { row, column }));
        spots
            .filter_map(|at| self.cell(at).map(|(row, period)| (at, row, period)))
            .collect()
    }

    /// Gives every cell of the block the same state; `None` empties them.
    pub fn state(self, entry: Option<Entry>) {
        let cells: Vec<_> = self
            .block()
            .into_iter()
            .filter(|(_, row, period)| row.is_open(*period) || entry.is_none() && row.is_entered())
            .map(|(_, row, period)| (row.address(period), entry.clone()))
            .collect();
        if cells.is_empty() {
            self.choose(Some(Hint::Closed));
        } else {
            self.enter(cells, Purpose::Edit);
        }
    }
}

/// Gives the focus to an element, if it is there.
pub fn focus_on(id: &str) -> bool {
    let Some(element) = element(id) else {
        return false;
    };
    // No further than it takes to see it: the focus alone would bring it into the middle.
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    element.focus().is_ok()
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
