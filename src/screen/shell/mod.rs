//! The frame around every page: navigation, save status, alarms, and which page is shown.

mod alarm;
mod keys;
mod nav;
mod page;
mod save;

use super::desk::{Desk, Stage};
use super::exchange;
use super::opening;
use super::parts::{Button, Live, Notice, Said, Toast, Tone, Weight};
use super::start::{StartPage, WhoPage};
use super::watch::Watch;
use crate::app::route::Route;
use crate::text::Lang;
use crate::text::words::shell as words;
use leptos::prelude::*;

/// The whole program.
#[component]
pub fn App(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let page = desk.device.page;
    let route = RwSignal::new(Route::parse(&page.address()));
    page.on_address(Box::new(move |address| {
        route.set(Route::parse(&address));
        page::focus_heading();
    }));
    page.on_update(Box::new(move || desk.update.set(true)));
    page.on_return(Box::new(move || opening::look(desk)));
    keys::listen(desk);
    exchange::listen(desk);
    (desk.device.spawn)(Box::pin(opening::open_last(desk)));

    let live = Live::provide();
    Effect::new(move || {
        if let Some(notice) = desk.notice.get() {
            live.offer(Said {
                words: notice.text,
                action: None,
            });
        }
    });
    Effect::new(move || {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", code(desk.lang.get())); // a plain name never fails
        }
    });

    let stage = Memo::new(move |_| match (desk.stage.get(), route.get()) {
        (Stage::Open, Route::Start) => Stage::Start,
        (stage, _) => stage,
    });
    // Whoever only looks around in the sample need not say who they are.
    let asks_who = Memo::new(move |_| {
        desk.me.with(Option::is_none) && desk.with(|w| !w.is_sample()).unwrap_or_default()
    });
    let content = move || {
        let lang = desk.lang.get();
        match stage.get() {
            Stage::Opening => view! { <main class="start"><p role="status">{words::OPENING.within(lang)}</p></main> }.into_any(),
            Stage::Start => view! { <StartPage desk lang/> }.into_any(),
            Stage::Open if asks_who.get() => view! { <WhoPage desk lang/> }.into_any(),
            Stage::Open => view! { <Frame desk lang route/> }.into_any(),
        }
    };
    view! {
        {content}
        <Toast live/>
    }
}

const fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id",
        Lang::En => "en",
    }
}

#[component]
fn Frame(desk: Desk, lang: Lang, route: RwSignal<Route>) -> impl IntoView {
    let is_sample = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        desk.with(|w| w.is_sample()).unwrap_or_default()
    });
    view! {
        <a class="skip" href="#isi-halaman" on:click=move |event| {
            event.prevent_default();
            page::focus_heading();
        }>{words::SKIP.within(lang)}</a>
        <Show when=move || is_sample.get()>
            <div class="sample-mark" role="note">{words::SAMPLE.within(lang)}</div>
        </Show>
        <div class="frame">
            <nav::Side desk lang route/>
            <main class="page" id="isi-halaman">
                <div class="page-bar"><save::Save desk lang/></div>
                <Update desk lang/>
                <alarm::Alarms desk lang/>
                {move || page::page(desk, lang, route.get())}
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
