//! Whether everything is stored, in words.

use crate::app::outbox::SaveStatus;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon};
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::shell as words;
use leptos::prelude::*;

/// *Tersimpan 09.10*, *Menyimpan…*; a failure is a banner of its own ([`super::alarm`]).
pub fn save(desk: Desk, lang: Lang) -> El {
    el("p")
        .class("save")
        .attr("role", "status")
        .live(move || status(desk, lang))
}

fn status(desk: Desk, lang: Lang) -> El {
    let status = |class: &str, mark: Option<Icon>, words: &str| {
        el("span").class(class).with(mark.map(icon)).with(words)
    };
    match desk.save.get() {
        SaveStatus::Saved { at: None } => el("span"),
        SaveStatus::Saved { at: Some(at) } => {
            let ahead = desk.device.clock.minutes_ahead(at);
            let time = LocalTime::at(at, ahead).clock();
            status(
                "save-done",
                Some(Icon::Check),
                &words::saved_at(lang, &time),
            )
        }
        SaveStatus::Saving => status("save-busy", None, words::SAVING.within(lang)),
        SaveStatus::Failed { waiting, .. } => {
            let words = match waiting {
                0 => words::SAVING_STOPPED,
                _ => words::NOT_SAVED,
            };
            status("save-failed", Some(Icon::Warning), words.within(lang))
        }
    }
}
