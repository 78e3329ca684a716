//! *Mulai*: the ways in. A first visit sees it as a program of its own ([`first::FirstVisit`]), small enough to
//! show at once; the whole program shows it too, to whoever leaves a workspace.

pub mod enter;
pub mod first;
mod who;

pub use enter::{enter, sound};
pub use who::who;

use super::desk::Desk;
use super::el::{El, el};
use super::language;
use super::opening;
use super::parts::{Icon, Tone, Weight, alert, brand_mark, button, icon, notice};
use crate::app::kept::Alarm;
use crate::app::ports::{Device, FileLimit, PickedFile, ReadFile, Slot, Way, WorkspaceName};
use crate::app::{builtin, file_words, store_words};
use crate::text::Lang;
use crate::text::words::{Phrase, alarm, mulai as words};
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

impl Hall {
    /// In the whole program.
    pub fn of(desk: Desk) -> Self {
        Self {
            device: desk.device,
            lang: desk.lang,
            alarm: desk.alarm,
            problem: desk.problem,
            enter: Callback::new(move |way| opening::enter(desk, way)),
        }
    }
}

/// The page; `is_erased` says that everything on this device was just erased.
pub fn page(hall: Hall, is_erased: bool) -> El {
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
    let speak = button(other.1, Weight::Link, None).on("click", move |_| {
        language::choose(hall.device, hall.lang, other.0)
    });
    let heading = el("h1")
        .attr("tabindex", "-1")
        .with(words::TITLE.within(lang));
    let lead = el("p").with(words::LEAD.within(lang));
    let erased = is_erased.then(|| notice(Tone::Plain, el("p").with(words::ERASED.within(lang))));
    let inner = el("div")
        .class("start-inner")
        .with([
            el("div").class("start-top").with([brand_mark(), speak]),
            el("header").class("start-head").with([heading, lead]),
        ])
        .with(erased)
        .live(move || lost(hall, lang))
        .live(move || hall.problem.get().map(|text| alert(el("p").with(text))))
        .with(doors(hall, here, lang))
        .with(el("p").class("hint").with(words::PRIVACY.within(lang)));
    let key = if is_erased { "erased" } else { "start" };
    el("main").class("start").key(key).with(inner)
}

/// That something was here, where nothing can be shown of it.
fn lost(hall: Hall, lang: Lang) -> Option<El> {
    let found = hall.alarm.get()?;
    let restore = button(alarm::RESTORE.within(lang), Weight::Primary, None)
        .on("click", move |_| open_file(hall));
    Some(alert([
        el("p").with(store_words::alarm(&found, hall.device.clock, lang)),
        el("div").class("row").with(restore),
    ]))
}

/// The ways in.
fn doors(hall: Hall, here: RwSignal<Vec<WorkspaceName>>, lang: Lang) -> El {
    let way = |mark, title: Phrase, note: Phrase| door(mark, title.within(lang), note.within(lang));
    let open = way(Icon::Document, words::OPEN, words::OPEN_NOTE);
    let new = way(Icon::Plus, words::NEW, words::NEW_NOTE);
    let sample = way(Icon::Flask, words::SAMPLE, words::SAMPLE_NOTE);
    let try_out = move |_| go_on(hall, WorkspaceName::of(builtin::SAMPLE_AGENCY));
    el("div")
        .class("doors")
        .live(move || decree_door(hall, &here.read(), lang))
        .live(move || other_doors(hall, here.get(), lang))
        .with([
            open.on("click", move |_| open_file(hall)),
            new.on("click", move |_| hall.enter.run(Way::NewAgency)),
            sample.on("click", try_out),
        ])
}

/// One way in.
fn door(mark: Icon, title: &str, note: &str) -> El {
    let title = el("strong").with(title);
    el("button").attr("type", "button").class("door").with([
        el("span").class("door-icon").with(icon(mark)),
        el("span").with([title, el("small").with(note)]),
        icon(Icon::ChevronRight),
    ])
}

/// The decree, or what was made of it on this device.
fn decree_door(hall: Hall, here: &[WorkspaceName], lang: Lang) -> El {
    // After an alarm there is nothing to go on with.
    let is_lost = hall.alarm.with(Option::is_some);
    let name = WorkspaceName::of(builtin::AGENCY);
    let (title, note) = match !is_lost && here.contains(&name) {
        true => (words::CONTINUE, words::CONTINUE_NOTE),
        false => (words::DECREE, words::DECREE_NOTE),
    };
    door(Icon::Building, title.within(lang), note.within(lang))
        .class("door door-first")
        .on("click", move |_| go_on(hall, name.clone()))
}

/// Other agencies of this device, by their names where they are kept.
fn other_doors(hall: Hall, here: Vec<WorkspaceName>, lang: Lang) -> Vec<El> {
    let known = [builtin::AGENCY, builtin::SAMPLE_AGENCY].map(WorkspaceName::of);
    let others = here.into_iter().filter(|name| !known.contains(name));
    let door = |(place, name): (usize, WorkspaceName)| {
        let kept: Option<String> = hall.device.keepsake.get(Slot::Agency(&name));
        let title = words::other(lang, &kept.unwrap_or_default());
        let note = words::other_note(lang, place + 1);
        door(Icon::Building, &title, &note).on("click", move |_| go_on(hall, name.clone()))
    };
    others.enumerate().map(door).collect()
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
