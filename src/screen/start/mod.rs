//! *Mulai*: the doors into a workspace.

mod who;

pub use who::WhoPage;

use super::desk::{Desk, Stage};
use super::opening;
use super::parts::{Button, Icon, Notice, Tone, Weight, icon};
use crate::app::kept::Me;
use crate::app::ports::{FileLimit, PickedFile, Slot, WorkspaceName};
use crate::app::route::Route;
use crate::app::{Workspace, builtin, exchange, file_words};
use crate::log::{Batch, file};
use crate::text::Lang;
use crate::text::words::mulai as words;
use leptos::prelude::*;
use std::rc::Rc;

/// The page.
#[component]
pub fn StartPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let here = RwSignal::new(Vec::<WorkspaceName>::new());
    let problem = RwSignal::new(None::<String>);
    // While another tab is still erasing, what it has not reached yet would be found.
    let is_erased = desk.stage.get_untracked() == Stage::Erased;
    if !is_erased {
        (desk.device.spawn)(Box::pin(async move {
            let found = desk.device.stores.list().await;
            here.try_set(found);
        }));
    }
    let other = match lang {
        Lang::Id => (Lang::En, "English"),
        Lang::En => (Lang::Id, "Bahasa Indonesia"),
    };
    view! {
        <main class="start">
            <div class="start-inner">
                <div class="start-top">
                    <span class="brand-mark" aria-hidden="true">"IKU"</span>
                    <Button text=other.1 weight=Weight::Link press=move |_| desk.set_lang(other.0)/>
                </div>
                <header class="start-head">
                    <h1 tabindex="-1">{words::TITLE.within(lang)}</h1>
                    <p>{words::LEAD.within(lang)}</p>
                </header>
                {is_erased.then(|| view! { <Notice><p>{words::ERASED.within(lang)}</p></Notice> })}
                {move || problem.get().map(|text| view! {
                    <Notice tone=Tone::Bad alert=true><p>{text}</p></Notice>
                })}
                <div class="doors">
                    <DecreeDoor desk here lang/>
                    <OtherDoors desk here lang/>
                    <Door
                        mark=Icon::Document
                        title=words::OPEN.within(lang)
                        note=words::OPEN_NOTE.within(lang)
                        press=move |()| open_file(desk, problem)
                    />
                    <Door
                        mark=Icon::Flask
                        title=words::SAMPLE.within(lang)
                        note=words::SAMPLE_NOTE.within(lang)
                        press=move |()| enter(desk, opening::start_sample(desk))
                    />
                </div>
                <p class="hint">{words::PRIVACY.within(lang)}</p>
            </div>
        </main>
    }
}

/// One way in.
#[component]
fn Door(
    mark: Icon,
    #[prop(into)] title: String,
    #[prop(into)] note: String,
    #[prop(into)] press: Callback<()>,
    #[prop(optional)] is_first: bool,
) -> impl IntoView {
    view! {
        <button type="button" class="door" class:door-first=is_first on:click=move |_| press.run(())>
            <span class="door-icon">{icon(mark)}</span>
            <span><strong>{title}</strong><small>{note}</small></span>
            {icon(Icon::ChevronRight)}
        </button>
    }
}

/// The decree, or what was made of it on this device.
#[component]
fn DecreeDoor(desk: Desk, here: RwSignal<Vec<WorkspaceName>>, lang: Lang) -> impl IntoView {
    let own = WorkspaceName::new(&builtin::AGENCY.to_string());
    let is_here =
        Memo::new(move |_| here.with(|here| here.iter().any(|name| Some(name) == own.as_ref())));
    move || {
        let (title, note) = match is_here.get() {
            true => (words::CONTINUE, words::CONTINUE_NOTE),
            false => (words::DECREE, words::DECREE_NOTE),
        };
        view! {
            <Door
                mark=Icon::Building
                title=title.within(lang)
                note=note.within(lang)
                press=move |()| enter(desk, opening::start_from_decree(desk))
                is_first=true
            />
        }
    }
}

/// Other agencies whose files were opened on this device.
#[component]
fn OtherDoors(desk: Desk, here: RwSignal<Vec<WorkspaceName>>, lang: Lang) -> impl IntoView {
    let known = [builtin::AGENCY, builtin::SAMPLE_AGENCY].map(|id| id.to_string());
    let doors = move || {
        let others = here
            .get()
            .into_iter()
            .filter(|name| !known.contains(&name.to_string()));
        let door = |(place, name): (usize, WorkspaceName)| {
            let go_on = move |()| {
                desk.device.keepsake.put(Slot::Workspace, &name.as_str());
                enter(desk, opening::open_last(desk));
            };
            view! {
                <Door
                    mark=Icon::Building
                    title=words::OTHER.within(lang)
                    note=words::other_note(lang, place + 1)
                    press=go_on
                />
            }
        };
        others.enumerate().map(door).collect_view()
    };
    view! { {doors} }
}

/// Goes in; the sample knows already who tries it.
fn enter(desk: Desk, way: impl Future<Output = ()> + 'static) {
    (desk.device.spawn)(Box::pin(async move {
        way.await;
        if desk.stage.get_untracked() != Stage::Open {
            return;
        }
        let is_sample = desk.with(Workspace::is_sample).unwrap_or_default();
        if is_sample && desk.me.with_untracked(Option::is_none) {
            desk.set_me(Me {
                name: words::TRYING.into(),
                unit: words::TRYING_UNIT.into(),
                unit_id: None,
            });
        }
        if Route::parse(&desk.device.page.address()) == Route::Start {
            desk.device.page.go(&Route::Home.hash());
        }
    }));
}

/// Reads files and opens the workspace they hold; nothing is touched before they are found sound.
fn open_file(desk: Desk, problem: RwSignal<Option<String>>) {
    // The picker opens only while the press is handled, so it is asked before anything waits.
    let picked = desk.device.files.pick(true);
    (desk.device.spawn)(Box::pin(async move {
        let files = picked.await;
        if files.is_empty() {
            return;
        }
        match sound(&files, desk.lang.get_untracked()).await {
            Ok(batches) => enter(desk, opening::start(desk, batches)),
            Err(sentence) => drop(problem.try_set(Some(sentence))),
        }
    }));
}

async fn sound(files: &[Rc<dyn PickedFile>], lang: Lang) -> Result<Vec<Batch>, String> {
    let mut packages = Vec::new();
    for picked in files {
        let name = picked.name();
        let bytes = picked.read(FileLimit::USUAL).await;
        let bytes = bytes.map_err(|problem| file_words::unreadable(&name, &problem, lang))?;
        let refused = |problem| format!("{name}: {}", exchange::refusal(&problem, lang));
        packages.push(file::read(&bytes).map_err(refused)?);
    }
    let preview = exchange::preview(&Workspace::default(), packages);
    let preview = preview.map_err(|problem| exchange::refusal(&problem, lang))?;
    Ok(preview.batches())
}
