//! Where the reader stands after what had the focus has gone away.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// The heading of the page.
pub const TITLE: &str = "kirim-terima";
/// The heading of the open differences.
pub const DIFFERENCES: &str = "perbedaan";

/// Gives the focus to the first of these elements that there is, once the page is drawn again.
pub fn focus<const N: usize>(ids: [String; N]) {
    request_animation_frame(move || {
        let found = ids
            .iter()
            .find_map(|id| document().get_element_by_id(id))
            .and_then(|found| found.dyn_into::<leptos::web_sys::HtmlElement>().ok());
        if let Some(found) = found {
            let _ = found.focus(); // what cannot take the focus leaves it where it was
        }
    });
}
