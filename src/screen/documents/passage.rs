//! A passage that is drafted from figures: to accept, to edit, or to have drafted again.

use crate::app::quarter;
use crate::log::{Key, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, chip};
use crate::screen::plan::pen::{Pen, Room, field_id};
use crate::text::words::documents as words;

/// A field with the words that a person left, else with the draft.
pub fn passage(pen: &Pen, key: Key, label: &str, draft: &str) -> El {
    let lang = pen.lang;
    let stated = pen
        .desk
        .with(|w| quarter::text(w, &key))
        .unwrap_or_default();
    let said = stated.text();
    let (is_draft, is_accepted) = (said.is_empty(), said == draft);
    let (word, tone, mark) = match (is_draft, is_accepted) {
        (true, _) => (words::DRAFT, Tone::Warn, Icon::Note),
        (false, true) => (words::ACCEPTED, Tone::Good, Icon::Check),
        (false, false) => (words::EDITED, Tone::Info, Icon::Check),
    };
    let typer = pen.clone();
    let shown = if is_draft { draft } else { said };
    let field = pen.field(key, shown, Room::Paragraph, move |typed| {
        let value = match typed.trim() {
            "" => Value::Cleared,
            typed => Value::text(typed),
        };
        typer.state(key, Ok(value));
    });
    let field = field.attr("aria-label", label).attr("rows", "5");
    let accept = is_draft.then(|| take(pen, key, words::ACCEPT.within(lang), draft));
    // What a person wrote stays; the draft of now stands beside it.
    let now = (!is_draft && !is_accepted).then(|| {
        el("details")
            .with(el("summary").with(words::DRAFT_NOW.within(lang)))
            .with(el("p").class("prose").with(draft))
            .with(take(pen, key, words::TAKE_DRAFT.within(lang), draft))
    });
    el("div")
        .class("written-field passage")
        .with(
            el("div")
                .class("written-head")
                .with(el("label").attr("for", field_id(&key)).with(label))
                .with(chip(word.within(lang), tone, Some(mark))),
        )
        .with(pen.framed(key, field, stated.is_disputed()))
        .with(accept)
        .with(now)
}

/// A button that states the draft.
fn take(pen: &Pen, key: Key, word: &str, draft: &str) -> El {
    let (pen, draft) = (pen.clone(), draft.to_owned());
    button(word, Weight::Normal, Some(Icon::Check)).on("click", move |_| {
        pen.state(key, Ok(Value::text(draft.as_str())));
    })
}
