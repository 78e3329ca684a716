//! A window above the page: the browser's own `<dialog>`, which keeps the focus inside, closes with
//! Esc and gives the focus back to where it came from.

use super::button::IconButton;
use super::icon::Icon;
use crate::text::Lang;
use crate::text::words::parts::CLOSE;
use leptos::html;
use leptos::prelude::*;

/// A dialog that shows while `open` is true; its children are made anew each time it opens.
#[component]
pub fn Dialog(
    /// Whether it shows. Set it to false to close it.
    open: RwSignal<bool>,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// The language of its own words.
    lang: Lang,
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    // The element is the one that knows how to be modal: it follows the signal, never the reverse.
    Effect::new(move || {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let outside = move |event: leptos::ev::MouseEvent| {
        let dialog = node.get_untracked();
        let target = event.target();
        // A press on the backdrop has the dialog itself as its target; its content fills the rest.
        if dialog.is_some_and(|d| target.is_some_and(|t| t == *d.as_ref())) {
            open.set(false);
        }
    };
    // The browser tells of a closing a moment later: by then it may have been opened again.
    let closed = move |_| {
        if node.get_untracked().is_some_and(|dialog| !dialog.open()) {
            open.set(false);
        }
    };
    view! {
        <dialog
            class="dialog"
            node_ref=node
            aria-label=title
            on:close=closed
            on:mousedown=outside
        >
            <div class="dialog-head">
                <h2>{title}</h2>
                <IconButton
                    text=CLOSE.within(lang)
                    mark=Icon::Close
                    press=move |_| open.set(false)
                />
            </div>
            <div class="dialog-body">
                <Show when=move || open.get()>{children()}</Show>
            </div>
        </dialog>
    }
}
