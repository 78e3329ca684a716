//! Keys that work on every page: Ctrl+Z takes back, Ctrl+Y and Ctrl+Shift+Z bring back.

use crate::app::route::Route;
use crate::screen::desk::{Desk, Stage};
use crate::screen::pieces::Turn;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Listens as long as the page lives. A field that is being typed into keeps its own undo.
pub fn listen(desk: Desk) {
    let handle = window_event_listener(ev::keydown, move |event| {
        let with_control = event.ctrl_key() || event.meta_key();
        // Where a workspace is chosen or made, the one that is open does not show.
        let is_shown = !matches!(
            Route::parse(&desk.device.page.address()),
            Route::Start | Route::NewAgency
        );
        let is_open = is_shown && desk.stage.get_untracked() == Stage::Open;
        if !with_control
            || event.alt_key()
            || event.default_prevented()
            || !is_open
            || is_typing(&event)
        {
            return;
        }
        match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
            ("z", false) => turn(desk, Turn::Undo),
            ("z", true) | ("y", false) => turn(desk, Turn::Redo),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || handle.remove());
}

fn turn(desk: Desk, turn: Turn) {
    (desk.device.spawn)(Box::pin(async move {
        if (desk.pieces.undo)(desk, turn).await.is_none() {
            desk.tell_missing_piece();
        }
    }));
}

fn is_typing(event: &ev::KeyboardEvent) -> bool {
    let target = event
        .target()
        .and_then(|t| t.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|t| matches!(t.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}
