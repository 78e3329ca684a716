//! Evidence (*bukti dukung*) of a cell, of something done or of a signed document: where it is kept, a link, and the fingerprint
//! of a file that stays outside.

use crate::app::Command;
use crate::app::ports::FileLimit;
use crate::log::{Attribute, Key, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Icon, Weight, button};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{Phrase, verification as words};
use leptos::prelude::*;

/// As large as a scan may be that is read for its fingerprint.
const LIMIT: FileLimit = FileLimit {
    file: 512 * 1024 * 1024,
    unpacked: 512 * 1024 * 1024,
};

/// The evidence of what a key is about, closed until it is asked for.
pub fn evidence(desk: Desk, lang: Lang, of: Key) -> Child {
    let content = move || {
        desk.watch(Watch::Year);
        let said = |attribute| {
            let key = Key { attribute, ..of };
            let value = desk.with(|w| match w.book().value(&key) {
                Some(Value::Text(text)) => Some(text.to_string()),
                _ => None,
            });
            (key, value.flatten())
        };
        let fields = [
            (Attribute::KeptAt, words::KEPT_AT),
            (Attribute::Link, words::LINK),
        ];
        let fields = fields.map(|(attribute, name)| {
            let (key, text) = said(attribute);
            field(desk, lang, key, name, text.as_deref())
        });
        let (key, print) = said(Attribute::Fingerprint);
        el("details")
            .class("evidence")
            .with(el("summary").with(words::EVIDENCE.within(lang)))
            .with(fields)
            .with(fingerprint(desk, lang, key, print))
    };
    live(content)
}

fn field(desk: Desk, lang: Lang, key: Key, name: Phrase, text: Option<&str>) -> El {
    let id = format!("bukti-{}", key.attribute.tag());
    el("div")
        .class("field")
        .with(el("label").attr("for", id.clone()).with(name.within(lang)))
        .with(
            el("input")
                .attr("id", id)
                .attr("type", "text")
                .attr("autocomplete", "off")
                .value(text.unwrap_or_default())
                .on("change", move |event| {
                    state(desk, key, event_target_value(&event))
                }),
        )
}

fn state(desk: Desk, key: Key, text: String) {
    let value = match text.trim() {
        "" => Value::Cleared,
        text => Value::text(text),
    };
    desk.send(Command::Set {
        facts: vec![(key, value)],
    });
}

fn fingerprint(desk: Desk, lang: Lang, key: Key, print: Option<String>) -> El {
    let (verb, kept) = match &print {
        None => (words::PICK_FILE, None),
        Some(_) => (words::CHECK_FILE, print.clone()),
    };
    let shown = print.map(|print| el("p").class("fingerprint").with(print));
    let press = move |_| {
        // Opened while the click is handled, as browsers want it.
        let picked = desk.device.files.pick(false);
        let kept = kept.clone();
        (desk.device.spawn)(Box::pin(async move {
            let Some(file) = picked.await.into_iter().next() else {
                return;
            };
            let Ok(bytes) = file.read(LIMIT).await else {
                desk.tell_problem(words::NOT_READ.within(lang).to_owned());
                return;
            };
            let Some(digest) = desk.device.crypto.sha256(bytes).await else {
                desk.tell_problem(words::NO_DIGEST.within(lang).to_owned());
                return;
            };
            let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            match kept {
                None => state(desk, key, hex),
                Some(kept) if kept == hex => desk.tell(words::SAME_FILE.within(lang).to_owned()),
                Some(_) => desk.tell_problem(words::OTHER_FILE.within(lang).to_owned()),
            }
        }));
    };
    el("div")
        .class("field")
        .with(
            el("span")
                .class("legend")
                .with(words::FINGERPRINT.within(lang)),
        )
        .with(shown)
        .with(button(verb.within(lang), Weight::Normal, Some(Icon::Document)).on("click", press))
        .with(
            el("p")
                .class("hint")
                .with(words::FINGERPRINT_HINT.within(lang)),
        )
}
