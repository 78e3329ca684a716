//! *Mulai*: how to begin, then who is working here.

mod who;

pub use who::WhoPage;

use super::desk::{Desk, Stage};
use super::opening;
use super::parts::{Icon, Notice, Tone, icon};
use crate::app::Workspace;
use crate::app::exchange::{preview, refusal};
use crate::app::file_words;
use crate::app::ports::FileLimit;
use crate::app::route::Route;
use crate::log::file::read;
use crate::text::Lang;
use crate::text::words::{Phrase, mulai as words};
use leptos::prelude::*;

/// The doors into the program.
#[component]
pub fn StartPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let problem = RwSignal::new(None::<String>);
    let go_home = move || desk.device.page.go(&Route::Home.hash());
    let decree = move || {
        (desk.device.spawn)(Box::pin(async move {
            opening::start_from_decree(desk).await;
            go_home();
        }));
    };
    let sample = move || {
        (desk.device.spawn)(Box::pin(async move {
            opening::start_sample(desk).await;
            go_home();
        }));
    };
    let file = move || (desk.device.spawn)(Box::pin(open_files(desk, lang, problem)));
    let is_open = move || desk.stage.get() == Stage::Open;
    let swap = move |_| {
        desk.set_lang(match lang {
            Lang::Id => Lang::En,
            Lang::En => Lang::Id,
        });
    };
    view! {
        <main class="start">
            <div class="start-inner">
                <div class="start-top">
                    <span class="brand-mark" aria-hidden="true">"IKU"</span>
                    <button type="button" class="button button-quiet" on:click=swap>
                        {words::OTHER_LANGUAGE.within(lang)}
                    </button>
                </div>
                <header class="start-head">
                    <h1 tabindex="-1">{words::TITLE.within(lang)}</h1>
                    <p>{words::LEAD.within(lang)}</p>
                </header>
                {move || problem.get().map(|sentence| view! {
                    <Notice tone=Tone::Bad alert=true><p>{sentence}</p></Notice>
                })}
                <div class="doors">
                    <Show when=is_open>
                        {door(lang, "door door-first", Icon::ChevronRight, words::CONTINUE, words::CONTINUE_NOTE, go_home)}
                    </Show>
                    {door(lang, "door door-first", Icon::Document, words::DECREE, words::DECREE_NOTE, decree)}
                    {door(lang, "door", Icon::Download, words::FILE, words::FILE_NOTE, file)}
                    {door(lang, "door", Icon::Flask, words::SAMPLE, words::SAMPLE_NOTE, sample)}
                </div>
            </div>
        </main>
    }
}

fn door(
    lang: Lang,
    class: &'static str,
    mark: Icon,
    title: Phrase,
    note: Phrase,
    enter: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class=class on:click=move |_| enter()>
            <span class="door-icon">{icon(mark)}</span>
            <span><strong>{title.within(lang)}</strong><small>{note.within(lang)}</small></span>
            {icon(Icon::ChevronRight)}
        </button>
    }
}

/// Opens files as the workspace they belong to; several together may complete each other.
async fn open_files(desk: Desk, lang: Lang, problem: RwSignal<Option<String>>) {
    let mut packages = Vec::new();
    for file in desk.device.files.pick(true).await {
        let name = file.name();
        let bytes = match file.read(FileLimit::USUAL).await {
            Ok(bytes) => bytes,
            Err(why) => return problem.set(Some(file_words::unreadable(&name, &why, lang))),
        };
        match read(&bytes) {
            Ok(package) => packages.push(package),
            Err(why) => return problem.set(Some(format!("{name}: {}", refusal(&why, lang)))),
        }
    }
    if packages.is_empty() {
        return;
    }
    match preview(&Workspace::default(), packages) {
        Ok(preview) => {
            opening::start(desk, preview.batches()).await;
            desk.device.page.go(&Route::Home.hash());
        }
        Err(why) => problem.set(Some(refusal(&why, lang))),
    }
}
