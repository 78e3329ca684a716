//! The browser: one adapter for each port of [`app::ports`](crate::app::ports), and no rules.
//!
//! Every error of the browser becomes a [`StoreProblem`](crate::app::ports::StoreProblem), a
//! [`FileProblem`](crate::app::ports::FileProblem) or an absence; nothing here panics, also where
//! `localStorage`, IndexedDB or `crypto.subtle` are missing. Names under which things are kept stand in
//! `keys.rs` only. Scripts that run before or beside the program (`boot.js`, `sw.js`) are here too.
//!
//! Web Locks are not used. No two tabs ever write the same record, since each has its own identity, and
//! a transaction is all the order that IndexedDB needs; a lock would only add a way to wait for ever.

mod clock;
mod crypto;
mod door;
mod files;
mod idb;
mod keepsake;
mod keys;
mod page;
mod painter;
mod store;
mod stores;
mod streams;
mod tabs;
mod worker;

use crate::app::ports::Device;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::convert::FromWasmAbi;

/// This browser, as the program asks it.
pub fn device() -> Device {
    Device {
        stores: &stores::Databases,
        tabs: &tabs::Channels,
        clock: &clock::WallClock,
        crypto: &crypto::WebCrypto,
        keepsake: &keepsake::LocalKeepsake,
        files: &files::LocalFiles,
        page: &page::ThisPage,
        door: &door::SharedWindow,
        workshop: &worker::Workers,
        painter: &painter::Canvas,
        spawn: |task| wasm_bindgen_futures::spawn_local(task),
        nfc: |text| js_sys::JsString::from(text).normalize("NFC").into(),
    }
}

/// Listens as long as the page lives.
fn listen<E: FromWasmAbi + 'static>(
    target: &web_sys::EventTarget,
    event: &str,
    heard: impl Fn(E) + 'static,
) {
    let closure = Closure::<dyn Fn(E)>::new(heard).into_js_value();
    // Adding a listener fails on no target there is.
    let _ = target.add_event_listener_with_callback(event, closure.unchecked_ref());
}
