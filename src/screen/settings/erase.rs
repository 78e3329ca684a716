//! *Hapus semua data di perangkat ini*: what cannot be undone asks for a word, and offers a way out first.

use super::card;
use crate::app::ports::StoreProblem;
use crate::app::route::Route;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Field, Icon, Weight, button};
use crate::text::Lang;
use crate::text::words::settings as words;
use leptos::prelude::*;
use web_sys::Event;

/// The typed confirmation.
pub fn section(desk: Desk, lang: Lang) -> El {
    let typed = RwSignal::new(String::new());
    let is_erasing = RwSignal::new(false);
    let backup = el("a")
        .attr("href", Route::Exchange.hash())
        .with(words::BACKUP_FIRST.within(lang));
    card("settings-erase", words::ERASE, words::ERASE_LEAD, lang)
        .class("card danger")
        .with(el("p").with(backup))
        .live(move || form(desk, lang, typed, is_erasing))
}

fn form(desk: Desk, lang: Lang, typed: RwSignal<String>, is_erasing: RwSignal<bool>) -> El {
    let field = Field {
        label: words::TYPE_ERASE.within(lang),
        id: "erase-word",
        hint: words::TYPE_ERASE_HINT.within(lang),
        problem: None,
        autocomplete: "off",
    };
    let is_meant = typed.read().trim() == words::ERASE_WORD && !is_erasing.get();
    let submit = move |event: Event| {
        event.prevent_default();
        if !is_meant {
            return;
        }
        is_erasing.set(true);
        (desk.device.spawn)(Box::pin(async move {
            erase(desk, lang).await;
            is_erasing.try_set(false);
        }));
    };
    let button = button(
        words::ERASE_NOW.within(lang),
        Weight::Danger,
        Some(Icon::Warning),
    );
    let button = button.attr("type", "submit").flag("disabled", !is_meant);
    el("form")
        .class("stack")
        .on("submit", submit)
        .with([field.draw(typed), el("div").class("row").with(button)])
}

/// Tells the other tabs, stops saving, removes everything, and begins anew at *Mulai*.
async fn erase(desk: Desk, lang: Lang) {
    desk.device.tabs.erase();
    if let Some(saver) = desk.saver() {
        saver.stop(StoreProblem::Erased);
    }
    if desk.device.stores.erase().await.is_ok() {
        return desk.begin_anew();
    }
    // What is left is read from the store again by whoever goes on with it.
    desk.close();
    desk.device.page.warn_before_leaving(false);
    desk.device.page.go_instead(&Route::Start.hash());
    desk.tell_problem(words::NOT_ERASED.within(lang).to_owned());
}
