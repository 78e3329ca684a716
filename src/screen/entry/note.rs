//! The note on a cell: where the figure comes from, what its reader should know.

use super::grid::focus_on;
use crate::app::Command;
use crate::app::command::CellAddress;
use crate::log::Value;
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Weight};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::entry as words;
use leptos::prelude::*;

/// The identity of the text area.
const ID: &str = "catatan-sel";

/// A text area that is saved with its button, so that half a sentence never travels.
#[component]
pub fn Note(desk: Desk, lang: Lang, cell: CellAddress) -> impl IntoView {
    let kept = Memo::new(move |_| {
        desk.watch(Watch::Variable(cell.variable));
        let text = desk.with(|w| match w.book().value(&cell.note()) {
            Some(Value::Text(text)) => text.to_string(),
            _ => String::new(),
        });
        text.unwrap_or_default()
    });
    // What was typed; until then the note as it is kept, even when another tab changes it.
    let draft = RwSignal::new(None::<String>);
    let text = move || draft.get().unwrap_or_else(|| kept.get());
    let is_changed = move || draft.with(Option::is_some) && text() != kept.get();
    let save = move |_| {
        let text = text();
        desk.send(Command::Annotate { cell, text });
        draft.set(None);
        // The button goes away; the keyboard stays with the note.
        focus_on(ID);
    };
    view! {
        <div class="field">
            <label for=ID>{words::NOTE.within(lang)}</label>
            <textarea
                id=ID
                rows="2"
                aria-describedby="catatan-sel-keterangan"
                prop:value=text
                on:input=move |event| draft.set(Some(event_target_value(&event)))
            ></textarea>
            <p class="hint" id="catatan-sel-keterangan">{words::NOTE_HINT.within(lang)}</p>
            <Show when=is_changed>
                <div>
                    <Button
                        text=words::SAVE_NOTE.within(lang)
                        press=save
                        weight=Weight::Primary
                    />
                </div>
            </Show>
        </div>
    }
}
