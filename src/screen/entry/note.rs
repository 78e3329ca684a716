//! The note on a cell: where the figure comes from, what its reader should know.

use super::editing;
use super::grid::focus_on;
use crate::app::Command;
use crate::app::command::CellAddress;
use crate::log::Value;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Weight, button};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;

/// The identity of the text area.
const ID: &str = "catatan-sel";

/// A text area that is saved with its button, so that half a sentence never travels.
pub fn note(desk: Desk, lang: Lang, cell: CellAddress) -> El {
    // What was typed, also before the page was loaded again; until then the note as it is kept, even when another
    // tab changes it.
    let typed = editing::kept(desk).filter(|it| it.place == editing::place_of_note(cell));
    let draft = RwSignal::new(typed.map(|it| it.text));
    el("div").class("field").live(move || {
        let kept = kept(desk, cell);
        let typed = draft.get();
        let text = typed.as_ref().unwrap_or(&kept).clone();
        let is_changed = typed.is_some() && text != kept;
        let label = el("label").attr("for", ID).with(words::NOTE.within(lang));
        let area = el("textarea")
            .attr("id", ID)
            .attr("rows", "2")
            .attr("aria-describedby", "catatan-sel-keterangan")
            .value(&text)
            .on("input", move |event| {
                let text = event_target_value(&event);
                match text == kept {
                    true => editing::forget(desk),
                    false => editing::keep(desk, editing::place_of_note(cell), &text),
                }
                draft.set(Some(text));
            });
        let hint = el("p")
            .class("hint")
            .attr("id", "catatan-sel-keterangan")
            .with(words::NOTE_HINT.within(lang));
        let save = button(words::SAVE_NOTE.within(lang), Weight::Primary, None);
        let save = save.on("click", move |_| {
            let text = text.clone();
            if desk.send(Command::Annotate { cell, text }) {
                editing::forget(desk);
                draft.set(None);
            }
            // The button goes away; the keyboard stays with the note.
            focus_on(ID);
        });
        let save = is_changed.then(|| el("div").with(save));
        [label, area, hint]
            .into_iter()
            .chain(save)
            .collect::<Vec<_>>()
    })
}

/// The note as it is kept.
fn kept(desk: Desk, cell: CellAddress) -> String {
    desk.watch(Watch::Variable(cell.variable));
    let text = desk.with(|w| match w.book().value(&cell.note()) {
        Some(Value::Text(text)) => text.to_string(),
        _ => String::new(),
    });
    text.unwrap_or_default()
}
