//! A window above the page: the browser's own `<dialog>`, which keeps the focus inside, closes with
//! Esc and gives the focus back to where it came from.

use super::button::icon_button;
use super::icon::Icon;
use crate::screen::el::{El, IntoChildren, el};
use crate::screen::watch::whenever;
use crate::text::Lang;
use crate::text::words::parts::CLOSE;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlDialogElement};

/// A dialog that shows while `open` is true; what it shows is made anew each time it opens. Esc, its button and a
/// press beside it set `open` to false.
pub fn dialog<C: IntoChildren>(
    open: RwSignal<bool>,
    lang: Lang,
    title: impl Fn() -> String + 'static,
    content: impl Fn() -> C + 'static,
) -> El {
    let title = Rc::new(title);
    let name = title.clone();
    let heading = el("h2").live(move || name());
    let body = el("div").class("dialog-body");
    frame(open, lang, title, heading).with(body.live(move || open.get().then(&content)))
}

fn frame(open: RwSignal<bool>, lang: Lang, title: Rc<dyn Fn() -> String>, heading: El) -> El {
    let close = icon_button(CLOSE.within(lang), Icon::Close).on("click", move |_| open.set(false));
    let outside = move |event: Event| {
        // A press on the backdrop has the dialog itself as its target; its content fills the rest.
        if event.target() == event.current_target() {
            open.set(false);
        }
    };
    el("dialog")
        .class("dialog")
        .on("close", move |event| closed(open, &event))
        .on("mousedown", outside)
        .bind(move |element| obey(element, open, title))
        .with(el("div").class("dialog-head").with([heading, close]))
}

/// The element is the one that knows how to be modal: it follows the signal, never the reverse.
fn obey(element: &Element, open: RwSignal<bool>, title: Rc<dyn Fn() -> String>) {
    let Some(dialog) = element.dyn_ref::<HtmlDialogElement>().cloned() else {
        return;
    };
    let named = dialog.clone();
    whenever(move || {
        let _ = named.set_attribute("aria-label", &title()); // a plain name never fails
    });
    whenever(move || match (open.get(), dialog.open()) {
        (true, false) => drop(dialog.show_modal()),
        (false, true) => dialog.close(),
        _ => {}
    });
}

/// The browser tells of a closing a moment later: by then it may have been opened again.
fn closed(open: RwSignal<bool>, event: &Event) {
    let dialog = event
        .target()
        .map(EventTarget::dyn_into::<HtmlDialogElement>);
    if dialog.is_some_and(|dialog| dialog.is_ok_and(|dialog| !dialog.open())) {
        open.set(false);
    }
}
