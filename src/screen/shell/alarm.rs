//! What must be said about the store before anything else: it was emptied, cannot be read, or is full.

use crate::app::outbox::SaveStatus;
use crate::app::route::Route;
use crate::app::store_words;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Weight, alert, button};
use crate::text::Lang;
use crate::text::words::{alarm as words, shell};
use leptos::prelude::*;

/// The banners, as many as there is reason for.
pub fn alarms(desk: Desk, lang: Lang) -> [Child; 2] {
    [
        live(move || store(desk, lang)),
        live(move || failure(desk, lang)),
    ]
}

fn store(desk: Desk, lang: Lang) -> Option<El> {
    let found = desk.alarm.get()?;
    let restore = el("a")
        .class(Weight::Primary.class())
        .attr("href", Route::Exchange.hash())
        .with(words::RESTORE.within(lang));
    let understood = button(words::UNDERSTOOD.within(lang), Weight::Normal, None)
        .on("click", move |_| desk.alarm.set(None));
    Some(alert([
        el("p").with(store_words::alarm(&found, desk.device.clock, lang)),
        el("div").class("row").with([restore, understood]),
    ]))
}

fn failure(desk: Desk, lang: Lang) -> Option<El> {
    let SaveStatus::Failed { problem, waiting } = desk.save.get() else {
        return None;
    };
    let backup = button(shell::DOWNLOAD_BACKUP.within(lang), Weight::Primary, None)
        .on("click", move |_| get_backup(desk, lang));
    let retry = (!problem.is_final()).then(|| {
        button(shell::TRY_AGAIN.within(lang), Weight::Normal, None).on("click", move |_| {
            if let Some(saver) = desk.saver() {
                saver.retry();
            }
        })
    });
    Some(alert([
        el("p").with(store_words::not_saved(&problem, waiting, lang)),
        el("div").class("row").with(backup).with(retry),
    ]))
}

/// Downloads a backup.
fn get_backup(desk: Desk, lang: Lang) {
    (desk.device.spawn)(Box::pin(async move {
        if (desk.pieces.backup)(desk, lang).await.is_none() {
            desk.tell_missing_piece();
        }
    }));
}
