//! One passage: what the report says, whether somebody settled it, and what can be done.

use super::Page;
use crate::app::narration::{Passage, Standing};
use crate::app::query::describe::attribute_name;
use crate::app::route::Route;
use crate::report::lkjip::Narrative;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, chip, focus};
use crate::text::words::{Phrase, lkjip as words};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlTextAreaElement, KeyboardEvent};

/// The identity of a passage on the page.
pub fn id(at: Passage) -> String {
    format!("naskah-{}-{}", at.attribute.tag(), at.thing)
}

/// A row.
pub fn row(page: Page, it: &Narrative) -> El {
    let lang = page.lang;
    let name = attribute_name(it.at.attribute).within(lang);
    let is_edited = page.editing.get() == Some(it.at);
    let standing = it.standing();
    let head = el("div")
        .class("row")
        .with(el("h4").with(name))
        .with(state(page, standing));
    let body = match is_edited {
        true => editor(page, it, name),
        false => said(page, it, standing, name),
    };
    el("li")
        .attr("id", id(it.at))
        .attr("tabindex", "-1")
        .class("narrative")
        .key(id(it.at))
        .with(head)
        .with(body)
}

/// How a passage stands, in a word or two.
fn name_of(standing: Standing) -> Phrase {
    match standing {
        Standing::Draft => words::DRAFT,
        Standing::Accepted => words::ACCEPTED,
        Standing::Edited => words::EDITED,
        Standing::Outdated => words::MOVED,
        Standing::Disputed => words::DIFFER,
    }
}

fn state(page: Page, standing: Standing) -> El {
    let (tone, mark) = match standing {
        Standing::Draft => (Tone::Plain, Icon::Note),
        Standing::Accepted | Standing::Edited => (Tone::Good, Icon::Check),
        Standing::Outdated | Standing::Disputed => (Tone::Warn, Icon::Warning),
    };
    chip(name_of(standing).within(page.lang), tone, Some(mark))
}

/// What it says, and what can be done with it.
fn said(page: Page, it: &Narrative, standing: Standing, name: &str) -> El {
    let lang = page.lang;
    let hint = |words: Phrase| el("p").class("hint").with(words.within(lang));
    let text = |text: &str| {
        el("p")
            .class("narrative-text")
            .attr("lang", "id")
            .with(text)
    };
    let shown = match standing {
        Standing::Outdated => vec![
            hint(words::OUTDATED),
            text(it.words()),
            text(&it.draft).class("narrative-text narrative-draft"),
        ],
        Standing::Disputed => vec![hint(words::DISPUTED), text(&it.draft)],
        _ => vec![text(it.words())],
    };
    let press = |verb: Phrase, weight, act: Box<dyn Fn()>| {
        let verb = verb.within(lang);
        button(verb, weight, None)
            .attr("aria-label", words::about(verb, name))
            .on("click", move |_| act())
    };
    let (at, own, draft) = (it.at, it.words().to_owned(), it.draft.clone());
    let settle = |text: String| -> Box<dyn Fn()> {
        let draft = draft.clone();
        let name = name.to_owned();
        Box::new(move || accept(page, at, &text, &draft, &name))
    };
    let edit: Box<dyn Fn()> = Box::new(move || page.editing.set(Some(at)));
    let withdraw = {
        let draft = draft.clone();
        Box::new(move || {
            page.desk.send(at.state("", &draft));
            focus([id(at)]);
        })
    };
    let actions = match standing {
        Standing::Draft => vec![
            press(words::ACCEPT, Weight::Normal, settle(draft.clone())),
            press(words::EDIT, Weight::Quiet, edit),
        ],
        Standing::Accepted | Standing::Edited => vec![
            press(words::EDIT, Weight::Quiet, edit),
            press(words::WITHDRAW, Weight::Quiet, withdraw),
        ],
        Standing::Outdated => vec![
            press(words::TAKE_NEW, Weight::Normal, settle(draft.clone())),
            press(words::KEEP_OLD, Weight::Normal, settle(own)),
            press(words::EDIT, Weight::Quiet, edit),
        ],
        Standing::Disputed => vec![
            el("a")
                .attr("href", Route::Exchange.hash())
                .with(words::DECIDE.within(lang)),
        ],
    };
    el("div")
        .class("stack-small")
        .key("said")
        .with(shown)
        .with(el("div").class("row").with(actions))
}

/// States words over the draft, and goes on to the next passage that waits.
fn accept(page: Page, at: Passage, text: &str, draft: &str, name: &str) {
    if page.desk.send(at.state(text, draft)) {
        page.desk.tell(words::accepted(page.lang, name));
    }
    page.go_to_next(Some(at));
}

/// The field in which it is written.
fn editor(page: Page, it: &Narrative, name: &str) -> El {
    let (lang, at) = (page.lang, it.at);
    let draft = it.draft.clone();
    let field_id = format!("{}-isi", id(at));
    let save = {
        let field_id = field_id.clone();
        move || {
            let field = document().get_element_by_id(&field_id);
            let field = field.and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(field) = field {
                page.desk.send(at.state(&field.value(), &draft));
            }
            close(page, at);
        }
    };
    let lines = it.words().chars().count() / 90 + it.words().lines().count() + 1;
    let by_key = save.clone();
    let keys = move |event: Event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        match (pressed.key().as_str(), pressed.ctrl_key()) {
            ("Enter", true) => by_key(),
            ("Escape", _) => close(page, at),
            _ => return,
        }
        event.prevent_default();
    };
    let field = el("textarea")
        .attr("id", field_id)
        .attr("lang", "id")
        .attr("rows", lines.clamp(3, 16).to_string())
        .attr("aria-label", name)
        .value(it.words())
        .on("keydown", keys)
        .focused();
    let buttons = [
        button(words::SAVE.within(lang), Weight::Primary, None).on("click", move |_| save()),
        button(words::CANCEL.within(lang), Weight::Normal, None)
            .on("click", move |_| close(page, at)),
    ];
    el("div")
        .class("stack-small field")
        .key("isi")
        .with(field)
        .with(el("p").class("hint").with(words::KEYS.within(lang)))
        .with(el("div").class("row").with(buttons))
}

fn close(page: Page, at: Passage) {
    page.editing.set(None);
    focus([id(at)]);
}
