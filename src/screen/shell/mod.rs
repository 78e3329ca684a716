//! The frame around every page: navigation, save status, alarms, and which page is shown.

mod alarm;
mod keys;
mod nav;
mod page;
mod save;
mod toast;

pub use nav::name_of;

use super::desk::{Desk, Stage};
use super::dropped;
use super::el::{Child, El, el, list, live};
use super::language;
use super::opening;
use super::overview;
use super::parts::{Icon, Tone, Weight, button, icon, leave_field, notice};
use super::pieces::{self, Piece, Place};
use super::review;
use super::watch::{Watch, whenever};
use crate::app::ports::Slot;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::text::Lang;
use crate::text::words::shell as words;
use leptos::prelude::*;
use std::time::Duration;
use toast::toast;

/// How long a page stands before others are fetched.
const STANDS: Duration = Duration::from_secs(1);

/// The whole program.
pub fn app(desk: Desk) -> (Child, El) {
    let page = desk.device.page;
    let route = RwSignal::new(Route::parse(&page.address()));
    page.on_address(Box::new(move |address| {
        let (before, to) = (route.get_untracked(), Route::parse(&address));
        // *Back* leaves a field like a click elsewhere does.
        leave_field();
        route.set(to);
        if before.page() != to.page() {
            page::arrive(desk, to);
        }
        if let Some(name) = desk.workspace_name() {
            desk.device.keepsake.put(Slot::Page(&name), &address);
        }
    }));
    go_on_where_one_was(desk);
    page.on_update(Box::new(move || desk.update.set(true)));
    page.on_return(Box::new(move || opening::look(desk)));
    keys::listen(desk);
    dropped::listen(desk);
    match desk.device.door.came_in() {
        Some(way) => opening::enter(desk, way),
        None => (desk.device.spawn)(Box::pin(opening::open_last(desk))),
    }

    language::declare(desk.lang);

    let stage = Memo::new(move |_| match (desk.stage.get(), route.get()) {
        (Stage::Open, Route::Start) => Stage::Start,
        (stage, _) => stage,
    });
    let is_new = Memo::new(move |_| route.get() == Route::NewAgency);
    // Whoever only looks around in the sample need not say who they are.
    let asks_who = Memo::new(move |_| {
        desk.me.with(Option::is_none) && desk.with(|w| !w.is_sample()).unwrap_or_default()
    });
    let content = live(move || {
        let lang = desk.lang.get();
        match stage.get() {
            Stage::Start | Stage::Erased | Stage::Open if is_new.get() => {
                list(page::alone(desk, lang, Piece::Planning, Route::NewAgency))
            }
            Stage::Opening => {
                let says = el("p").attr("role", "status");
                let says = says.with(words::OPENING.within(lang));
                list(el("main").class("start").key("opening").with(says))
            }
            Stage::Start | Stage::Erased => {
                list(page::alone(desk, lang, Piece::Entering, Route::Start))
            }
            Stage::Open if asks_who.get() => {
                list(page::alone(desk, lang, Piece::Entering, Route::Home))
            }
            Stage::Open => frame(desk, lang, route).into(),
        }
    });
    (content, toast(desk))
}

/// Whoever comes without an address sees the page they left.
fn go_on_where_one_was(desk: Desk) {
    let page = desk.device.page;
    whenever(move || {
        if desk.stage.get() != Stage::Open || !page.address().is_empty() {
            return;
        }
        let name = desk.workspace_name();
        let kept = name.and_then(|name| desk.device.keepsake.get::<String>(Slot::Page(&name)));
        if let Some(address) =
            kept.filter(|address| !matches!(Route::parse(address), Route::Start | Route::NewAgency))
        {
            page.go_instead(&address);
        }
    });
}

fn frame(desk: Desk, lang: Lang, route: RwSignal<Route>) -> [Child; 3] {
    // Another period or unit is no other page, so that the keyboard stays where it chose one.
    let page = Memo::new(move |_| route.get().page());
    let period = Memo::new(move |_| {
        desk.period(match route.get() {
            Route::Overview(period) => Some(period),
            Route::Entry { period, .. } => period,
            Route::Budget(Some(year)) | Route::Documents(Some(year)) => {
                Some(desk.period(None).in_year(year))
            }
            Route::Document(address) => address.period,
            Route::Plan(PlanPlace::Tree { year: Some(year) }) => {
                Some(desk.period(None).in_year(year))
            }
            _ => None,
        })
    });
    let unit = Memo::new(move |was: Option<&Option<EntityId>>| match route.get() {
        Route::Entry { unit, .. } => unit,
        Route::Document(address) => address.of,
        // The grid that is being left does not change once more.
        _ => was.copied().flatten(),
    });
    review::keep(desk, route);
    fetch_the_rest(desk);
    whenever(move || {
        let place = nav::name_of(page.get()).within(lang);
        document().set_title(&words::title(place));
    });
    let choices = move || {
        let is_overview = matches!(page.get(), Route::Home | Route::Start);
        is_overview.then(|| overview::choices(desk, lang, period))
    };
    let skip = el("a")
        .class("skip")
        .attr("href", "#isi-halaman")
        .on("click", |event| {
            event.prevent_default();
            page::focus_heading();
        })
        .with(words::SKIP.within(lang));
    let bar = el("div")
        .class("page-bar")
        .live(choices)
        .with(save::save(desk, lang));
    let main = el("main")
        .class("page")
        .attr("id", "isi-halaman")
        .live(move || update(desk, lang))
        .with(alarm::alarms(desk, lang))
        .with(bar)
        .live(move || {
            let route = page.get();
            page::page(Place {
                desk,
                lang,
                route,
                unit,
                period,
            })
        });
    let frame = el("div")
        .class("frame")
        .with(nav::side(desk, lang, route))
        .with(main);
    [
        Child::El(skip.key("skip")),
        live(move || sample_mark(desk, lang)),
        Child::El(frame.key("frame")),
    ]
}

/// Once a page stands, the others are fetched, so that they open at once. The offline copy holds them in any case.
fn fetch_the_rest(desk: Desk) {
    let fetch = move || (desk.device.spawn)(Box::pin(pieces::fetch_all(desk.pieces)));
    let waiting = set_timeout_with_handle(fetch, STANDS).ok();
    on_cleanup(move || waiting.iter().for_each(TimeoutHandle::clear));
}

/// That all this is made up, and the way out of it.
fn sample_mark(desk: Desk, lang: Lang) -> Option<El> {
    desk.watch(Watch::Plan);
    if !desk.with(|w| w.is_sample()).unwrap_or_default() {
        return None;
    }
    let leave = button(words::LEAVE_SAMPLE.within(lang), Weight::Link, None);
    let leave = leave.on("click", move |_| {
        desk.device.page.go(&Route::Start.hash());
        desk.close();
    });
    Some(el("aside").class("sample-mark").with([
        icon(Icon::Flask),
        el("strong").with(words::SAMPLE.within(lang)),
        leave,
    ]))
}

/// *Versi baru tersedia*: nothing switches before the person says so.
fn update(desk: Desk, lang: Lang) -> Option<El> {
    desk.update.get().then(|| {
        let update = button(words::UPDATE.within(lang), Weight::Primary, None)
            .on("click", move |_| desk.device.page.accept_update());
        let ready = el("p").with(words::UPDATE_READY.within(lang));
        notice(Tone::Info, [ready, update])
    })
}
