//! What the page remembers while it is drawn again: the year, what is filled in, what is open.

use super::import::Import;
use crate::app::budget_entry::{Column, MONEY, Pasted, WORK};
use crate::app::query::overview::years;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::Key;
use crate::screen::desk::Desk;
use crate::screen::parts::Choice;
use crate::screen::plan::pen::Marks;
use crate::text::Lang;
use crate::text::words::{budget as words, shell};
use leptos::prelude::*;

/// The page's memory. Small and `Copy`, so that any closure can hold it.
#[derive(Clone, Copy)]
pub struct Sight {
    pub desk: Desk,
    pub lang: Lang,
    period: Memo<Period>,
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
            is_work: RwSignal::new(false),
            trouble: RwSignal::new(None),
            opened: RwSignal::new(None),
            opens: RwSignal::new(false),
            pasted: RwSignal::new(None),
            pastes: RwSignal::new(false),
            import: RwSignal::new_local(None),
            import_problem: RwSignal::new(None),
            imports: RwSignal::new(false),
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
pub fn choices(sight: Sight) -> impl IntoView {
    let lang = sight.lang;
    let years = sight.desk.with(years).unwrap_or_default();
    let years: Vec<_> = years
        .iter()
        .map(|y| (y.to_string(), y.to_string()))
        .collect();
    let go = move |year: String| {
        if let Ok(year) = year.parse() {
            let to = Route::Budget(Some(year));
            sight.desk.device.page.go(&to.hash());
        }
    };
    let shows = [("uang", words::MONEY_SHOWN), ("fisik", words::WORK_SHOWN)];
    let shows = shows.map(|(value, words)| (value.to_owned(), words.within(lang).to_owned()));
    let shown = move || if sight.is_work.get() { "fisik" } else { "uang" };
    view! {
        <div class="page-bar">
            <Choice
                label=shell::YEAR.within(lang)
                options=years
                chosen=Signal::derive(move || sight.year().to_string())
                pick=go
            />
            <Choice
                label=words::SHOWS.within(lang)
                options=shows.to_vec()
                chosen=Signal::derive(move || shown().to_owned())
                pick=move |value: String| sight.is_work.set(value == "fisik")
            />
        </div>
    }
}
