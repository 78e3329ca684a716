//! *Mulai*: the ways in. A first visit sees it as a program of its own ([`first::FirstVisit`]), small enough to
//! show at once; the whole program shows it too, to whoever leaves a workspace.

pub mod enter;
pub mod first;
mod who;

pub use enter::{enter, sound};
pub use who::WhoPage;

use super::language;
use super::parts::{Button, Icon, Notice, Tone, Weight, icon};
use crate::app::kept::Alarm;
use crate::app::ports::{Device, FileLimit, PickedFile, ReadFile, Slot, Way, WorkspaceName};
use crate::app::{builtin, file_words, store_words};
use crate::text::Lang;
use crate::text::words::{alarm, mulai as words};
use leptos::prelude::*;
use std::rc::Rc;

/// What *Mulai* stands on, whichever program shows it.
#[derive(Clone, Copy)]
pub struct Hall {
    /// The device.
    pub device: Device,
    /// The language of the screens.
    pub lang: RwSignal<Lang>,
    /// What must be said about the store before anything else.
    pub alarm: RwSignal<Option<Alarm>>,
    /// Why it was not possible to go in, as a sentence.
    pub problem: RwSignal<Option<String>>,
    /// Goes in.
    pub enter: Callback<Way>,
}

/// The page.
#[component]
pub fn StartPage(
    /// What it stands on.
    hall: Hall,
    /// Whether everything on this device was just erased.
    #[prop(optional)]
    is_erased: bool,
) -> impl IntoView {
    let here = RwSignal::new(Vec::<WorkspaceName>::new());
    // While another tab is still erasing, what it has not reached yet would be found.
    if !is_erased {
        (hall.device.spawn)(Box::pin(async move {
            let found = hall.device.stores.list().await;
            here.try_set(found);
        }));
    }
    let lang = hall.lang.get_untracked();
    let other = match lang {
        Lang::Id => (Lang::En, "English"),
        Lang::En => (Lang::Id, "Bahasa Indonesia"),
    };
    let speak = move |_| language::choose(hall.device, hall.lang, other.0);
    view! {
        <main class="start">
            <div class="start-inner">
                <div class="start-top">
                    <span class="brand-mark" aria-hidden="true">"IKU"</span>
                    <Button text=other.1 weight=Weight::Link press=speak/>
                </div>
                <header class="start-head">
                    <h1 tabindex="-1">{words::TITLE.within(lang)}</h1>
                    <p>{words::LEAD.within(lang)}</p>
                </header>
                {is_erased.then(|| view! { <Notice><p>{words::ERASED.within(lang)}</p></Notice> })}
                <AlarmNotice hall lang/>
                {move || hall.problem.get().map(|text| view! {
                    <Notice tone=Tone::Bad alert=true><p>{text}</p></Notice>
                })}
                <div class="doors">
                    <DecreeDoor hall here lang/>
                    <OtherDoors hall here lang/>
                    <Door
                        mark=Icon::Document
                        title=words::OPEN.within(lang)
                        note=words::OPEN_NOTE.within(lang)
                        press=move |()| open_file(hall)
                    />
                    <Door
                        mark=Icon::Plus
                        title=words::NEW.within(lang)
                        note=words::NEW_NOTE.within(lang)
                        press=move |()| hall.enter.run(Way::NewAgency)
                    />
                    <Door
                        mark=Icon::Flask
                        title=words::SAMPLE.within(lang)
                        note=words::SAMPLE_NOTE.within(lang)
                        press=move |()| go_on(hall, WorkspaceName::of(builtin::SAMPLE_AGENCY))
                    />
                </div>
                <p class="hint">{words::PRIVACY.within(lang)}</p>
            </div>
        </main>
    }
}

/// That something was here, where nothing can be shown of it.
#[component]
fn AlarmNotice(hall: Hall, lang: Lang) -> impl IntoView {
    move || {
        hall.alarm.get().map(|found| {
            view! {
                <Notice tone=Tone::Bad alert=true>
                    <p>{store_words::alarm(&found, hall.device.clock, lang)}</p>
                    <div class="row">
                        <Button
                            text=alarm::RESTORE.within(lang)
                            weight=Weight::Primary
                            press=move |_| open_file(hall)
                        />
                    </div>
                </Notice>
            }
        })
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
fn DecreeDoor(hall: Hall, here: RwSignal<Vec<WorkspaceName>>, lang: Lang) -> impl IntoView {
    // After an alarm there is nothing to go on with.
    let is_here = Memo::new(move |_| {
        hall.alarm.with(Option::is_none)
            && here.with(|here| here.contains(&WorkspaceName::of(builtin::AGENCY)))
    });
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
                press=move |()| go_on(hall, WorkspaceName::of(builtin::AGENCY))
                is_first=true
            />
        }
    }
}

/// Other agencies of this device, by their names where they are kept.
#[component]
fn OtherDoors(hall: Hall, here: RwSignal<Vec<WorkspaceName>>, lang: Lang) -> impl IntoView {
    let known = [builtin::AGENCY, builtin::SAMPLE_AGENCY].map(WorkspaceName::of);
    let doors = move || {
        let others = here.get().into_iter().filter(|name| !known.contains(name));
        let door = |(place, name): (usize, WorkspaceName)| {
            let kept: Option<String> = hall.device.keepsake.get(Slot::Agency(&name));
            let title = words::other(lang, &kept.unwrap_or_default());
            view! {
                <Door
                    mark=Icon::Building
                    title
                    note=words::other_note(lang, place + 1)
                    press=move |()| go_on(hall, name.clone())
                />
            }
        };
        others.enumerate().map(door).collect_view()
    };
    view! { {doors} }
}

fn go_on(hall: Hall, name: WorkspaceName) {
    hall.enter.run(Way::Workspace(name));
}

/// Lets the person pick files and goes into the workspace they hold.
fn open_file(hall: Hall) {
    // The picker opens only while the press is handled, so it is asked before anything waits.
    let picked = hall.device.files.pick(true);
    (hall.device.spawn)(Box::pin(async move {
        let mut files = Vec::new();
        for file in picked.await {
            match read(&file, hall.lang.get_untracked()).await {
                Ok(file) => files.push(file),
                Err(sentence) => return drop(hall.problem.try_set(Some(sentence))),
            }
        }
        if !files.is_empty() {
            hall.enter.run(Way::Files(files));
        }
    }));
}

/// Reads a file that a person picked; why it cannot be read, in a sentence.
pub async fn read(file: &Rc<dyn PickedFile>, lang: Lang) -> Result<ReadFile, String> {
    let name = file.name();
    match file.read(FileLimit::USUAL).await {
        Ok(bytes) => Ok(ReadFile { name, bytes }),
        Err(problem) => Err(file_words::unreadable(&name, &problem, lang)),
    }
}
