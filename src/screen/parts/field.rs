//! A line of text to fill in.

use super::icon::{Icon, icon};
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

/// Gives the focus to an element, if it is there and can take it, once the page is drawn again.
pub fn focus_on(id: &'static str) {
    request_animation_frame(move || {
        let found = document().get_element_by_id(id);
        if let Some(found) = found.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = found.focus(); // one that cannot take it leaves it where it is
        }
    });
}

/// A labelled text input with a hint below it, or the reason why what stands in it will not do.
#[component]
pub fn Field(
    /// What belongs here.
    #[prop(into)]
    label: String,
    /// An identity that no other element on the page has.
    id: &'static str,
    /// What stands in it.
    value: RwSignal<String>,
    /// How to fill it in.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with it, and what to do.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
    /// What the browser may fill it with.
    #[prop(optional, default = "off")]
    autocomplete: &'static str,
) -> impl IntoView {
    let note = format!("{id}-note");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input
                id=id
                type="text"
                autocomplete=autocomplete
                aria-describedby=note.clone()
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            <div id=note aria-live="polite">
                {move || match problem.get() {
                    Some(words) => view! {
                        <p class="error">{icon(Icon::Warning)}<span>{words}</span></p>
                    }.into_any(),
                    None => view! { <p class="hint">{hint.clone()}</p> }.into_any(),
                }}
            </div>
        </div>
    }
}
