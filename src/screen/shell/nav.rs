//! The places one can go.

use crate::app::route::{PlanPlace, Route};
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Icon, brand_mark, count, icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{Phrase, documents, findings, review, shell as words, versions};
use leptos::prelude::*;

/// Every place with its name.
const PLACES: [(Route, Phrase, Icon); 9] = [
    (Route::Home, words::OVERVIEW, Icon::Home),
    (Route::Plan(PlanPlace::Table), words::PLAN, Icon::Plan),
    (MY_GRID, words::ENTRY, Icon::Grid),
    (Route::Budget(None), words::BUDGET, Icon::Coins),
    (Route::Documents(None), documents::TITLE, Icon::Document),
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
pub fn side(desk: Desk, lang: Lang, route: RwSignal<Route>) -> Child {
    // Where the menu was opened: going somewhere closes it.
    let opened = RwSignal::new(None::<Route>);
    live(move || {
        let here = route.get();
        let is_open = opened.get() == Some(here);
        let places = PLACES.map(|(to, name, mark)| {
            let link = el("a")
                .class("nav-link")
                .attr("href", to.hash())
                .with([icon(mark), el("span").with(name.within(lang))]);
            let link = match here.place() == to {
                true => link.attr("aria-current", "page"),
                false => link,
            };
            el("li").with(match to {
                Route::Exchange => link.live(move || differences(desk, lang)),
                Route::Findings => link.live(move || to_check(desk, lang)),
                Route::Plan(_) => link.live(move || late(desk, lang)),
                _ => link,
            })
        });
        let menu = el("button")
            .attr("type", "button")
            .class("button button-quiet menu-button")
            .attr("aria-expanded", is_open.to_string())
            .on("click", move |_| opened.set((!is_open).then_some(here)))
            .with([icon(Icon::Menu), el("span").with(words::MENU.within(lang))]);
        let nav = el("nav")
            .class("nav")
            .attr("aria-label", words::NAVIGATION.within(lang))
            .with(el("ul").attr("role", "list").with(places));
        el("header")
            .class(if is_open { "side is-open" } else { "side" })
            .live(move || brand(desk))
            .with([menu, nav])
            .live(move || me(desk, lang))
    })
}

fn brand(desk: Desk) -> El {
    desk.watch(Watch::Plan);
    let names = desk.with(|w| {
        let agency = &w.current_plan()?.agency;
        let region = agency.region.text().replacen("Kabupaten ", "Kab. ", 1);
        Some((agency.short_name.text().to_owned(), region))
    });
    let (name, region) = names.flatten().unwrap_or_default();
    el("a")
        .class("brand")
        .attr("href", Route::Home.hash())
        .with([
            brand_mark(),
            el("span").with([el("strong").with(name), el("small").with(region)]),
        ])
}

fn differences(desk: Desk, lang: Lang) -> Option<El> {
    desk.watch(Watch::Log);
    let n = desk.with(|w| w.book().conflicts().count());
    let n = n.unwrap_or_default();
    count(n, words::differences_waiting(lang, n))
}

fn to_check(desk: Desk, lang: Lang) -> Option<El> {
    let n = desk.review.get()?.counts().open();
    count(n, review::waiting(lang, n))
}

fn late(desk: Desk, lang: Lang) -> Option<El> {
    let n = desk.late.get();
    count(n, versions::late::late_waiting(lang, n))
}

fn me(desk: Desk, lang: Lang) -> El {
    let me = desk.me.get().unwrap_or_default();
    let name = match me.name.as_str() {
        "" => words::WHO_NOT_SET.within(lang),
        name => name,
    };
    el("a")
        .class("me")
        .attr("href", Route::Settings.hash())
        .with([el("strong").with(name), el("small").with(me.unit)])
}
