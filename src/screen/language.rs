//! The language of the screens: kept between two visits, and told to the browser.

use super::watch::whenever;
use crate::app::ports::{Device, Slot};
use crate::text::Lang;
use leptos::prelude::*;

/// The language chosen on this device.
pub fn kept(device: Device) -> Lang {
    let code: Option<String> = device.keepsake.get(Slot::Language);
    code.as_deref().and_then(Lang::of_code).unwrap_or_default()
}

/// Chooses another.
pub fn choose(device: Device, chosen: RwSignal<Lang>, lang: Lang) {
    device.keepsake.put(Slot::Language, &lang.code());
    chosen.set(lang);
}

/// Keeps the document saying which language it is in, for screen readers and hyphenation.
pub fn declare(lang: RwSignal<Lang>) {
    whenever(move || {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", lang.get().code()); // a plain name never fails
        }
    });
}
