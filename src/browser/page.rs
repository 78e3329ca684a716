//! This page: its address, its life and its updates.

use super::listen;
use crate::app::ports::Page;
use wasm_bindgen::prelude::*;
use web_sys::{BeforeUnloadEvent, Event, Window};

/// Told by `boot.js` when a newer version lies ready; it also sets `data-update` on the root element.
const UPDATE_READY: &str = "iku-update-ready";
/// What `boot.js` waits for before it switches.
const UPDATE_ACCEPT: &str = "iku-update-accept";
/// Upon this `boot.js` reads again which colours were chosen.
const THEME: &str = "iku-theme";

thread_local! {
    static ASK: Closure<dyn Fn(BeforeUnloadEvent)> =
        Closure::new(|event: BeforeUnloadEvent| event.prevent_default());
}

/// The page that this program runs in.
pub struct ThisPage;

impl Page for ThisPage {
    fn address(&self) -> String {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok());
        plain(&hash.unwrap_or_default()).to_owned()
    }

    fn go(&self, address: &str) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().set_hash(plain(address));
        }
    }

    fn go_instead(&self, address: &str) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().replace(&format!("#{}", plain(address)));
        }
    }

    fn on_address(&self, changed: Box<dyn Fn(String)>) {
        if let Some(window) = web_sys::window() {
            listen(&window, "hashchange", move |_: Event| {
                changed(ThisPage.address());
            });
        }
    }

    fn on_hide(&self, hidden: Box<dyn Fn()>) {
        // A phone that switches programs may never say `pagehide`.
        on_life("pagehide", hidden, is_hidden);
    }

    fn on_return(&self, returned: Box<dyn Fn()>) {
        on_life("pageshow", returned, |window| !is_hidden(window));
    }

    fn warn_before_leaving(&self, warn: bool) {
        let Some(window) = web_sys::window() else {
            return;
        };
        ASK.with(|ask| {
            // Only while it is needed: a page that listens is not kept for *back*.
            window.set_onbeforeunload(warn.then(|| ask.as_ref().unchecked_ref()));
        });
    }

    fn repaint(&self) {
        tell(THEME);
    }

    fn reload(&self) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().reload();
        }
    }

    fn on_update(&self, ready: Box<dyn Fn()>) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let root = window.document().and_then(|page| page.document_element());
        if root.is_some_and(|root| root.get_attribute("data-update").as_deref() == Some("ready")) {
            ready();
        }
        listen(&window, UPDATE_READY, move |_: Event| ready());
    }

    fn accept_update(&self) {
        tell(UPDATE_ACCEPT);
    }
}

/// Tells `boot.js` something.
fn tell(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(event)) {
        let _ = window.dispatch_event(&event);
    }
}

/// An address without the `#` that a link to it has.
fn plain(address: &str) -> &str {
    address.strip_prefix('#').unwrap_or(address)
}

/// Calls back on an event of the window, and when the page is hidden or shown as `is_meant` says.
fn on_life(event: &str, called: Box<dyn Fn()>, is_meant: fn(&Window) -> bool) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let called = std::rc::Rc::new(called);
    let again = called.clone();
    listen(&window, event, move |_: Event| called());
    if let Some(document) = window.document() {
        listen(&document, "visibilitychange", move |_: Event| {
            if is_meant(&window) {
                again();
            }
        });
    }
}

fn is_hidden(window: &Window) -> bool {
    window.document().is_some_and(|document| document.hidden())
}
