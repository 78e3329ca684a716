//! *Pengaturan*: who works here, how figures are computed, how it looks, where it is kept, and the end of it.

mod about;
mod agency;
mod assumptions;
mod display;
mod erase;
mod me;
mod rules;
mod scales;
mod storage;

pub use me::MeForm;

use super::desk::Desk;
use super::watch::Watch;
use crate::app::command::Command;
use crate::domain::plan::Plan;
use crate::log::{Key, Value};
use crate::text::Lang;
use crate::text::words::Phrase;
use crate::text::words::settings as words;
use leptos::prelude::*;

/// The page.
#[component]
pub fn SettingsPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{words::TITLE.within(lang)}</h1>
            <p class="lead">{words::LEAD.within(lang)}</p>
        </header>
        <div class="settings">
            <me::MeSection desk lang/>
            <agency::AgencySection desk lang/>
            <assumptions::AssumptionsSection desk lang/>
            <rules::RulesSection desk lang/>
            <scales::ScalesSection desk lang/>
            <display::DisplaySection desk lang/>
            <storage::StorageSection desk lang/>
            <about::AboutSection desk lang/>
            <erase::EraseSection desk lang/>
        </div>
    }
}

/// One section: a card with its heading and what it is about.
#[component]
fn Section(
    /// An identity that no other element on the page has.
    id: &'static str,
    /// Its heading.
    title: Phrase,
    /// What it is about.
    lead: Phrase,
    /// The language.
    lang: Lang,
    /// Whether it removes things.
    #[prop(optional)]
    danger: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="card" class:danger=danger aria-labelledby=id>
            <h2 id=id>{title.within(lang)}</h2>
            <p class="hint">{lead.within(lang)}</p>
            {children()}
        </section>
    }
}

/// Asks the current version of the plan something, again whenever the plan changes.
fn of_plan<T: Send + Sync + PartialEq + Default + 'static>(
    desk: Desk,
    ask: impl Fn(&Plan) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let answer = desk.with(|w| w.current_plan().map(|plan| ask(plan)));
        answer.flatten().unwrap_or_default()
    })
}

/// Writes one choice.
fn choose(desk: Desk, key: Key, value: Value) {
    desk.send(Command::Set {
        facts: vec![(key, value)],
    });
}

/// Says that a colleague chose otherwise, as long as nobody has decided.
#[component]
fn Disputed(
    /// The desk.
    desk: Desk,
    /// What was chosen.
    key: Key,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    use super::parts::{Chip, Icon, Tone};
    use crate::app::query::settings::is_disputed;
    let is_disputed = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        desk.with(|w| is_disputed(w, &key)).unwrap_or_default()
    });
    view! {
        <Show when=move || is_disputed.get()>
            <Chip text=words::DISPUTED.within(lang) tone=Tone::Warn mark=Icon::Bang/>
        </Show>
    }
}
