//! When the last copy of this device's data left it.

use super::send::download_and_tell;
use crate::app::kept::Sentinel;
use crate::app::ports::Slot;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Weight, button};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// The card of the last backup; `made` fires when a file was made.
pub fn backup(desk: Desk, lang: Lang, made: ArcTrigger) -> El {
    let told = made.clone();
    let last = el("p").live(move || {
        made.track();
        last(desk, lang)
    });
    let download = button(words::DOWNLOAD_NOW.within(lang), Weight::Link, None);
    let download = download.on("click", move |_| {
        download_and_tell(desk, lang);
        told.notify();
    });
    el("section").class("section").with([
        el("h2").with(words::BACKUP.within(lang)),
        el("div").class("card").with([last, download]),
    ])
}

fn last(desk: Desk, lang: Lang) -> String {
    desk.watch(Watch::Log);
    let name = desk.workspace_name();
    let sentinel: Option<Sentinel> =
        name.and_then(|name| desk.device.keepsake.get(Slot::Sentinel(&name)));
    match sentinel.and_then(|sentinel| sentinel.exported) {
        Some(at) => {
            let local = LocalTime::at(at, desk.device.clock.minutes_ahead(at));
            words::last_backup(lang, local.date.days_until(desk.today()))
        }
        None => words::NEVER_BACKED_UP.within(lang).to_owned(),
    }
}
