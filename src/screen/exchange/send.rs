//! Sending: the workspace as a file, and the code by which two people see that they have the same.

use super::known::{Known, known};
use crate::app::Workspace;
use crate::app::exchange::{content_code, has_beyond, send};
use crate::app::kept::Sentinel;
use crate::app::query::exchange_page::file_name;
use crate::log::{Author, VersionVector};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Options, Weight, button, choice};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// The media type of a file of ours.
const MEDIA_TYPE: &str = "application/json";

/// Downloads what the workspace has beyond `since`; the name of the file, if the browser took it.
fn download_beyond(desk: Desk, since: &VersionVector) -> Option<String> {
    let me = desk.me.get_untracked().unwrap_or_default();
    let at = desk.device.clock.now();
    let local = LocalTime::at(at, desk.device.clock.minutes_ahead(at));
    let author = Author {
        name: me.name,
        unit: me.unit,
    };
    let made = |w: &Workspace| {
        let name = file_name(w.current_plan()?.agency.name.text(), &author.unit, local);
        Some((name, send(w, since, author, at)?))
    };
    let (name, bytes) = desk.with(made).flatten()?;
    let is_taken = desk.device.files.download(&name, MEDIA_TYPE, &bytes);
    is_taken.then(|| {
        // Only a whole file is a backup.
        if let (Some(workspace), true) = (desk.workspace_name(), since.is_empty()) {
            Sentinel::exported(desk.device.keepsake, &workspace, at);
        }
        name
    })
}

/// Downloads the whole workspace; the name of the file, if the browser took it.
pub fn download(desk: Desk) -> Option<String> {
    download_beyond(desk, &VersionVector::new())
}

/// Downloads the whole workspace and says so.
pub fn download_and_tell(desk: Desk, lang: Lang) {
    tell(desk, lang, download(desk));
}

fn tell(desk: Desk, lang: Lang, name: Option<String>) {
    match name {
        Some(name) => desk.tell(words::sent(lang, &name)),
        None => desk.tell_problem(words::NOT_SENT.within(lang).to_owned()),
    }
}

/// Downloads what somebody does not have yet.
fn send_to(desk: Desk, lang: Lang, to: &Known) {
    let is_news = desk.with(|w| has_beyond(w, &to.reach)).unwrap_or_default();
    if is_news {
        tell(desk, lang, download_beyond(desk, &to.reach));
    } else {
        desk.tell(words::has_everything(lang, to.name()));
    }
}

/// The card that sends; `made` fires when a file was made, for it may be a backup.
pub fn card(desk: Desk, lang: Lang, made: ArcTrigger) -> El {
    let others = known(desk);
    let chosen = RwSignal::new(String::new());
    let whole = (String::new(), words::EVERYTHING.within(lang).to_owned());
    let parts = others
        .iter()
        .enumerate()
        .map(|(place, to)| (place.to_string(), words::only_beyond(lang, to.name())));
    let options: Options = std::iter::once(whole).chain(parts).collect();
    let content = (options.len() > 1).then(|| {
        let pick = move |value| chosen.set(value);
        choice(words::CONTENT.within(lang), options, "", pick)
    });
    let press = move |_| {
        let place = chosen.get_untracked().parse::<usize>().ok();
        match place.and_then(|place| others.get(place)) {
            Some(to) => send_to(desk, lang, to),
            None => download_and_tell(desk, lang),
        }
        made.notify();
    };
    let verb = words::SEND_FILE.within(lang);
    let send = button(verb, Weight::Primary, Some(Icon::Upload)).on("click", press);
    let code = el("code").live(move || {
        desk.watch(Watch::Log);
        desk.with(content_code).unwrap_or_default()
    });
    let foot = el("p")
        .class("exchange-foot")
        .with(format!("{}: ", words::CODE.within(lang)))
        .with(code)
        .with(format!(". {}", words::CODE_HINT.within(lang)));
    el("section")
        .class("card exchange-way")
        .with(el("h2").with(words::SEND.within(lang)))
        .with(el("p").class("hint").with(words::SEND_HINT.within(lang)))
        .with(content)
        .with([send, foot])
}
