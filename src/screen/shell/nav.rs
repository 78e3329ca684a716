//! The places one can go.

use crate::app::route::{PlanPlace, Route};
use crate::screen::desk::Desk;
use crate::screen::parts::{Count, Icon, icon};
use crate::screen::plan::late_count;
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{Phrase, findings, review, shell as words};
use leptos::prelude::*;

/// Every place with its name.
const PLACES: [(Route, Phrase, Icon); 8] = [
    (Route::Home, words::OVERVIEW, Icon::Home),
    (Route::Plan(PlanPlace::Table), words::PLAN, Icon::Plan),
    (MY_GRID, words::ENTRY, Icon::Grid),
    (Route::Budget(None), words::BUDGET, Icon::Coins),
    (Route::Findings, findings::TITLE, Icon::Look),
    (Route::Exchange, words::EXCHANGE, Icon::Exchange),
    (Route::History, words::HISTORY, Icon::History),
    (Route::Settings, words::SETTINGS, Icon::Settings),
];

/// One's own unit, for the period last looked at.
const MY_GRID: Route = Route::Entry {
    unit: None,
    period: None,
};

/// What the place of a page is called.
pub fn name_of(page: Route) -> Phrase {
    let found = PLACES.iter().find(|(to, ..)| *to == page.place());
    found.map_or(words::OVERVIEW, |(_, name, _)| *name)
}

/// The navigation at the side; a bar with a menu on a phone.
#[component]
pub fn Side(desk: Desk, lang: Lang, route: RwSignal<Route>) -> impl IntoView {
    let is_open = RwSignal::new(false);
    // Going somewhere closes the menu.
    let here = Memo::new(move |_| {
        is_open.set(false);
        route.get()
    });
    let place = move |(to, name, mark): (Route, Phrase, Icon)| {
        let is_here = move || (here.get().place() == to).then_some("page");
        let waiting = match to {
            Route::Exchange => Some(differences(desk, lang)),
            Route::Plan(_) => Some(late_count(desk, lang)),
            Route::Findings => Some(to_check(desk, lang)),
            _ => None,
        };
        view! {
            <li>
                <a class="nav-link" href=to.hash() aria-current=is_here>
                    {icon(mark)} <span>{name.within(lang)}</span> {waiting}
                </a>
            </li>
        }
    };
    view! {
        <header class="side" class:is-open=is_open>
            <Brand desk/>
            <button
                type="button"
                class="button button-quiet menu-button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                {icon(Icon::Menu)} <span>{words::MENU.within(lang)}</span>
            </button>
            <nav class="nav" aria-label=words::NAVIGATION.within(lang)>
                <ul role="list">{PLACES.map(place).collect_view()}</ul>
            </nav>
            <Me desk lang/>
        </header>
    }
}

#[component]
fn Brand(desk: Desk) -> impl IntoView {
    let names = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let names = desk.with(|w| {
            let agency = &w.current_plan()?.agency;
            let region = agency.region.text().replacen("Kabupaten ", "Kab. ", 1);
            Some((agency.short_name.text().to_owned(), region))
        });
        names.flatten().unwrap_or_default()
    });
    view! {
        <a class="brand" href=Route::Home.hash()>
            <span class="brand-mark" aria-hidden="true">"IKU"</span>
            <span>
                <strong>{move || names.get().0}</strong>
                <small>{move || names.get().1}</small>
            </span>
        </a>
    }
}

fn differences(desk: Desk, lang: Lang) -> AnyView {
    let count = Memo::new(move |_| {
        desk.watch(Watch::Log);
        desk.with(|w| w.book().conflicts().count())
            .unwrap_or_default()
    });
    waiting(count, lang, words::differences_waiting)
}

fn to_check(desk: Desk, lang: Lang) -> AnyView {
    let count = Memo::new(move |_| {
        let review = desk.review.get();
        review.map_or(0, |review| review.counts().open())
    });
    waiting(count, lang, review::waiting)
}

fn waiting(count: Memo<usize>, lang: Lang, say: fn(Lang, usize) -> String) -> AnyView {
    let words = Signal::derive(move || say(lang, count.get()));
    view! { <Count n=count words/> }.into_any()
}

#[component]
fn Me(desk: Desk, lang: Lang) -> impl IntoView {
    let name = move || match desk.me.get() {
        Some(me) if !me.name.is_empty() => me.name,
        _ => words::WHO_NOT_SET.within(lang).to_owned(),
    };
    let unit = move || desk.me.get().map(|me| me.unit).unwrap_or_default();
    view! {
        <a class="me" href=Route::Settings.hash()>
            <strong>{name}</strong>
            <small>{unit}</small>
        </a>
    }
}
