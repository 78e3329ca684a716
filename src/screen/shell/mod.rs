//! The frame around every page: navigation, save status, alarms, and which page is shown.

mod alarm;
mod keys;
mod nav;
mod page;
mod save;
mod toast;

use super::desk::{Desk, Stage};
use super::exchange;
use super::language;
use super::new_agency;
use super::opening;
use super::overview::OverviewChoices;
use super::parts::{Button, Icon, Notice, Tone, Weight, icon, leave_field};
use super::review;
use super::start::{self, Hall, StartPage, WhoPage};
use super::watch::Watch;
use crate::app::ports::Slot;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::text::Lang;
use crate::text::words::shell as words;
use leptos::prelude::*;
use toast::Toast;

/// The whole program.
#[component]
pub fn App(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
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
    exchange::listen(desk);
    let problem = RwSignal::new(None);
    let hall = Hall {
        device: desk.device,
        lang: desk.lang,
        alarm: desk.alarm,
        problem,
        enter: Callback::new(move |way| start::enter(desk, problem, way)),
    };
    match desk.device.door.came_in() {
        Some(way) => hall.enter.run(way),
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
    let content = move || {
        let lang = desk.lang.get();
        match stage.get() {
            Stage::Start | Stage::Erased | Stage::Open if is_new.get() => {
                new_agency::page(desk, lang)
            }
            Stage::Opening => view! { <main class="start"><p role="status">{words::OPENING.within(lang)}</p></main> }.into_any(),
            Stage::Start => view! { <StartPage hall/> }.into_any(),
            Stage::Erased => view! { <StartPage hall is_erased=true/> }.into_any(),
            Stage::Open if asks_who.get() => view! { <WhoPage desk lang/> }.into_any(),
            Stage::Open => view! { <Frame desk lang route/> }.into_any(),
        }
    };
    view! {
        {content}
        <Toast desk/>
    }
}

/// Whoever comes without an address sees the page they left.
fn go_on_where_one_was(desk: Desk) {
    let page = desk.device.page;
    Effect::new(move || {
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

#[component]
fn Frame(desk: Desk, lang: Lang, route: RwSignal<Route>) -> impl IntoView {
    let is_sample = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        desk.with(|w| w.is_sample()).unwrap_or_default()
    });
    // Another period or unit is no other page, so that the keyboard stays where it chose one.
    let page = Memo::new(move |_| route.get().page());
    let period = Memo::new(move |_| {
        desk.period(match route.get() {
            Route::Overview(period) => Some(period),
            Route::Entry { period, .. } => period,
            Route::Budget(Some(year)) => Some(desk.period(None).in_year(year)),
            Route::Plan(PlanPlace::Tree { year: Some(year) }) => {
                Some(desk.period(None).in_year(year))
            }
            _ => None,
        })
    });
    let unit = Memo::new(move |was: Option<&Option<EntityId>>| match route.get() {
        Route::Entry { unit, .. } => unit,
        // The grid that is being left does not change once more.
        _ => was.copied().flatten(),
    });
    review::keep(desk, route);
    Effect::new(move || {
        let place = nav::name_of(page.get()).within(lang);
        document().set_title(&words::title(place));
    });
    let choices = move || {
        let is_overview = matches!(page.get(), Route::Home | Route::Start);
        is_overview.then(|| view! { <OverviewChoices desk period lang/> })
    };
    let leave = move |_| {
        desk.device.page.go(&Route::Start.hash());
        desk.close();
    };
    view! {
        <a class="skip" href="#isi-halaman" on:click=move |event| {
            event.prevent_default();
            page::focus_heading();
        }>{words::SKIP.within(lang)}</a>
        <Show when=move || is_sample.get()>
            <aside class="sample-mark">
                {icon(Icon::Flask)}
                <strong>{words::SAMPLE.within(lang)}</strong>
                <Button text=words::LEAVE_SAMPLE.within(lang) weight=Weight::Link press=leave/>
            </aside>
        </Show>
        <div class="frame">
            <nav::Side desk lang route/>
            <main class="page" id="isi-halaman">
                <Update desk lang/>
                <alarm::Alarms desk lang/>
                <div class="page-bar">{choices} <save::Save desk lang/></div>
                {move || page::page(desk, lang, page.get(), unit, period)}
            </main>
        </div>
    }
}

/// *Versi baru tersedia*: nothing switches before the person says so.
#[component]
fn Update(desk: Desk, lang: Lang) -> impl IntoView {
    view! {
        <Show when=move || desk.update.get()>
            <Notice tone=Tone::Info>
                <p>{words::UPDATE_READY.within(lang)}</p>
                <Button
                    text=words::UPDATE.within(lang)
                    weight=Weight::Primary
                    press=move |_| desk.device.page.accept_update()
                />
            </Notice>
        </Show>
    }
}
