//! What each key does in the grid, as in a spreadsheet.

use super::grid::Grid;
use crate::app::cursor::Move;
use leptos::ev::{ClipboardEvent, KeyboardEvent};
use leptos::prelude::*;

/// A key was pressed somewhere in the grid.
pub fn pressed(grid: Grid, event: &KeyboardEvent) {
    if event.is_composing() || event.default_prevented() {
        return;
    }
    let done = if grid.editing.cell.with_untracked(Option::is_some) {
        typing(grid, event)
    } else {
        moving(grid, event)
    };
    if done {
        event.prevent_default();
        // Beyond the grid the same keys mean other things: Esc closes, Ctrl+Z undoes.
        event.stop_propagation();
    }
}

/// While a cell is being typed.
fn typing(grid: Grid, event: &KeyboardEvent) -> bool {
    let back = event.shift_key();
    let by = match event.key().as_str() {
        "Enter" if back => Move::Above,
        "Enter" => Move::Below,
        "Tab" if back => Move::Previous,
        "Tab" => Move::Next,
        "ArrowUp" => Move::Up,
        "ArrowDown" => Move::Down,
        "Escape" => {
            grid.cancel();
            return true;
        }
        _ => return false,
    };
    grid.commit(Some(by));
    true
}

/// While the cursor moves.
fn moving(grid: Grid, event: &KeyboardEvent) -> bool {
    let (key, shift) = (event.key(), event.shift_key());
    let control = event.ctrl_key() || event.meta_key();
    if event.alt_key() {
        return match key.as_str() {
            "ArrowDown" => super::grid::focus_on(super::panel::STATE_ID),
            _ => false,
        };
    }
    if key == "Tab" {
        return !grid.leaving.get_untracked()
            && grid.step(if shift { Move::Previous } else { Move::Next }, false);
    }
    let step = match key.as_str() {
        "ArrowUp" => Some(Move::Up),
        "ArrowDown" => Some(Move::Down),
        "ArrowLeft" => Some(Move::Left),
        "ArrowRight" => Some(Move::Right),
        "Home" if control => Some(Move::Start),
        "End" if control => Some(Move::End),
        "Home" => Some(Move::RowStart),
        "End" => Some(Move::RowEnd),
        "PageUp" => Some(Move::PageUp),
        "PageDown" => Some(Move::PageDown),
        _ => None,
    };
    if let Some(by) = step {
        // A move that leads nowhere still belongs to the grid: the page must not scroll instead.
        grid.step(by, shift);
        return true;
    }
    match key.as_str() {
        "Enter" => grid.step(if shift { Move::Above } else { Move::Below }, false),
        "F2" => {
            grid.edit(None);
            true
        }
        "Delete" | "Backspace" => {
            grid.state(None);
            true
        }
        "Escape" => {
            grid.leaving.set(true);
            false
        }
        _ if !control && is_character(&key) => {
            grid.edit(Some(key));
            true
        }
        _ => false,
    }
}

/// Whether a key is something to type, not the name of a key.
fn is_character(key: &str) -> bool {
    let mut characters = key.chars();
    characters.next().is_some_and(|first| first != ' ') && characters.next().is_none()
}

/// *Ctrl+C* and, with `cut`, *Ctrl+X*.
pub fn copied(grid: Grid, event: &ClipboardEvent, cut: bool) {
    if grid.editing.cell.with_untracked(Option::is_some) {
        return;
    }
    let text = grid.copied();
    let taken = event
        .clipboard_data()
        .is_some_and(|data| data.set_data("text/plain", &text).is_ok());
    if taken {
        event.prevent_default();
        if cut {
            grid.state(None);
        }
    }
}

/// *Ctrl+V*.
pub fn pasted(grid: Grid, event: &ClipboardEvent) {
    if grid.editing.cell.with_untracked(Option::is_some) {
        return;
    }
    let text = event
        .clipboard_data()
        .and_then(|data| data.get_data("text/plain").ok());
    if let Some(text) = text {
        event.prevent_default();
        grid.paste(&text);
    }
}
