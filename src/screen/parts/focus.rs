//! Where the reader stands after what had the focus has gone away.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the focus to the first of these elements that there is, once the page is drawn again.
pub fn focus<const N: usize>(ids: [String; N]) {
    request_animation_frame(move || {
        let _ = ids.iter().any(|id| focus_on(id));
    });
}

/// Gives the focus to an element, out of whatever closed thing it stands in; `false` where there is none.
fn focus_on(id: &str) -> bool {
    let Some(found) = document().get_element_by_id(id) else {
        return false;
    };
    let mut around = found.closest("details:not([open])").ok().flatten();
    while let Some(closed) = around {
        let _ = closed.set_attribute("open", "");
        around = closed.closest("details:not([open])").ok().flatten();
    }
    // What opens takes the focus by its summary.
    let summary = found.query_selector(":scope > summary").ok().flatten();
    let found = summary.unwrap_or(found);
    if let Some(found) = found.dyn_ref::<HtmlElement>() {
        let _ = found.focus(); // what cannot take the focus leaves it where it was
    }
    true
}
