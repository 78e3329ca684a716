//! A line of text to fill in.

use super::icon::{Icon, icon};
use crate::screen::el::{El, el};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Takes the focus from the field being typed into, so that it gives what was typed while its page still stands.
pub fn leave_field() {
    let focused = document().active_element();
    let is_typed_into =
        |it: &web_sys::Element| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA");
    let field = focused.filter(is_typed_into);
    if let Some(field) = field.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = field.blur(); // one that cannot lose it keeps it
    }
}

/// A labelled text input with a hint below it, or the reason why what stands in it will not do.
pub struct Field<'a> {
    /// What belongs here.
    pub label: &'a str,
    /// An identity that no other element on the page has.
    pub id: &'static str,
    /// How to fill it in.
    pub hint: &'a str,
    /// What is wrong with it, and what to do.
    pub problem: Option<&'a str>,
    /// What the browser may fill it with.
    pub autocomplete: &'static str,
}

impl Field<'_> {
    /// The field, which writes what is typed into `value`.
    pub fn draw(self, value: RwSignal<String>) -> El {
        let input = el("input")
            .attr("type", "text")
            .attr("autocomplete", self.autocomplete)
            .value(&value.read())
            .on("input", move |event| value.set(event_target_value(&event)));
        labelled(self.id, self.label, input, Some(self.hint), self.problem)
    }
}

/// A control under its name; below it what is wrong with what stands in it, else the hint.
pub fn labelled(
    id: &str,
    label: &str,
    control: El,
    hint: Option<&str>,
    problem: Option<&str>,
) -> El {
    let note_id = format!("{id}-note");
    let control = control
        .attr("id", id)
        .attr("aria-describedby", note_id.clone());
    let control = match problem {
        Some(_) => control.attr("aria-invalid", "true"),
        None => control,
    };
    let says = match problem {
        Some(words) => Some(trouble(words)),
        None => hint.map(|hint| el("p").class("hint").with(hint)),
    };
    let note = el("div").attr("id", note_id).attr("aria-live", "polite");
    el("div")
        .class("field")
        .with(el("label").attr("for", id).with(label))
        .with([control, note.with(says)])
}

/// What is wrong with a field.
pub fn trouble(words: &str) -> El {
    el("p")
        .class("error")
        .with(icon(Icon::Warning))
        .with(el("span").with(words))
}
