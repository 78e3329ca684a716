//! What the page remembers while it is drawn again: the year, what is filled in, what is open.

use super::import::Import;
use crate::app::budget_entry::{Column, MONEY, Pasted, WORK};
use crate::app::query::budget_page::BudgetPage;
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::log::Key;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::choice;
use crate::screen::plan::pen::Marks;
use crate::text::Lang;
use crate::text::words::{Phrase, budget as words, shell};
use leptos::prelude::*;

/// Which rows the table has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rows {
    /// All that the plan has.
    All,
    /// Those of which any money is known in the year.
    WithMoney,
    /// Programmes alone.
    Programs,
}

const ROWS: [(Rows, &str, Phrase); 3] = [
    (Rows::All, "semua", words::ROWS_ALL),
    (Rows::WithMoney, "beranggaran", words::ROWS_WITH_MONEY),
    (Rows::Programs, "program", words::ROWS_PROGRAMS),
];

impl Rows {
    /// Whether the row at a place is among them.
    pub fn has(self, page: &BudgetPage, place: usize) -> bool {
        match self {
            Self::All => true,
            Self::WithMoney => page.budget.lines[place].has_money,
            Self::Programs => page.rows[place].kind == EntityKind::Program,
        }
    }
}

/// The page's memory. Small and `Copy`, so that any closure can hold it.
#[derive(Clone, Copy)]
pub struct Sight {
    pub desk: Desk,
    pub lang: Lang,
    period: Memo<Period>,
    /// Which rows show.
    pub rows: RwSignal<Rows>,
    /// Whether the work is filled in, else money.
    pub is_work: RwSignal<bool>,
    /// The cell whose text cannot be taken, and why.
    pub trouble: RwSignal<Option<(Key, String)>>,
    /// Whose details are open.
    pub opened: RwSignal<Option<EntityId>>,
    pub opens: RwSignal<bool>,
    /// The block that waits to be looked at.
    pub pasted: RwSignal<Option<Pasted>>,
    pub pastes: RwSignal<bool>,
    /// The table that waits to be looked at.
    pub import: RwSignal<Option<Import>, LocalStorage>,
    pub import_problem: RwSignal<Option<String>>,
    pub imports: RwSignal<bool>,
    /// Of which amount evidence and history show.
    pub asked: RwSignal<Column>,
    /// Whether the window of editions is open.
    pub names_editions: RwSignal<bool>,
    /// What was refused in the details.
    pub marks: Marks,
}

impl Sight {
    /// Nothing is open.
    pub fn new(desk: Desk, lang: Lang, period: Memo<Period>) -> Self {
        Self {
            desk,
            lang,
            period,
            rows: RwSignal::new(Rows::All),
            is_work: RwSignal::new(false),
            trouble: RwSignal::new(None),
            opened: RwSignal::new(None),
            opens: RwSignal::new(false),
            pasted: RwSignal::new(None),
            pastes: RwSignal::new(false),
            import: RwSignal::new_local(None),
            import_problem: RwSignal::new(None),
            imports: RwSignal::new(false),
            asked: RwSignal::new(Column::Original),
            names_editions: RwSignal::new(false),
            marks: Marks::new(),
        }
    }

    /// The year that is looked at.
    pub fn year(self) -> u16 {
        self.period.get().year()
    }

    /// The same, without waiting for another.
    pub fn year_untracked(self) -> u16 {
        self.period.get_untracked().year()
    }

    /// The columns that are filled in.
    pub fn columns(self) -> &'static [Column] {
        match self.is_work.get() {
            true => &WORK,
            false => &MONEY,
        }
    }

    /// Opens the details of a thing.
    pub fn open(self, thing: EntityId) {
        self.opened.set(Some(thing));
        self.opens.set(true);
    }
}

/// The selects of the page. They stand outside of what is drawn again, so that the keyboard stays on them.
pub fn choices(sight: Sight) -> El {
    let lang = sight.lang;
    let years = sight.desk.with(years).unwrap_or_default();
    let years = years
        .iter()
        .map(|year| (year.to_string(), year.to_string()));
    let go = move |year: String| {
        if let Ok(year) = year.parse() {
            let to = Route::Budget(Some(year));
            sight.desk.device.page.go(&to.hash());
        }
    };
    let shows = [
        (MONEY_SHOWN, words::MONEY_SHOWN),
        (WORK_SHOWN, words::WORK_SHOWN),
    ];
    let shows = shows.map(|(value, words)| (value.to_owned(), words.within(lang).to_owned()));
    let shown = match sight.is_work.get() {
        true => WORK_SHOWN,
        false => MONEY_SHOWN,
    };
    let rows = ROWS.map(|(_, value, words)| (value.to_owned(), words.within(lang).to_owned()));
    let chosen = ROWS.iter().find(|(rows, ..)| *rows == sight.rows.get());
    el("div").class("page-bar").with([
        choice(
            shell::YEAR.within(lang),
            years.collect(),
            &sight.year().to_string(),
            go,
        ),
        choice(
            words::SHOWS.within(lang),
            shows.to_vec(),
            shown,
            move |value: String| sight.is_work.set(value == WORK_SHOWN),
        ),
        choice(
            words::ROWS_SHOWN.within(lang),
            rows.to_vec(),
            chosen.map_or("", |(_, value, _)| value),
            move |value: String| {
                let found = ROWS.iter().find(|(_, own, _)| *own == value);
                sight.rows.set(found.map_or(Rows::All, |(rows, ..)| *rows));
            },
        ),
    ])
}

const MONEY_SHOWN: &str = "uang";
const WORK_SHOWN: &str = "fisik";
