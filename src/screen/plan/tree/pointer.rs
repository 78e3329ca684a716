//! Keys and the pointer in the picture.

use super::sight::{Sight, room};
use crate::screen::el::El;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The picture is being moved: where the pointer was, and how far the box was scrolled.
#[derive(Clone, Copy)]
struct Drag {
    from: (i32, i32),
    scroll: (i32, i32),
    /// Whether it moved at all: a press on a node moves nothing.
    has_moved: bool,
}

/// How far the pointer goes before a press becomes a move.
const SLACK: i32 = 4;

/// Listens to what is done in the box.
pub fn listen(room: El, sight: Sight) -> El {
    let drag = StoredValue::new(None::<Drag>);
    room.on("keydown", move |event| key(sight, event.unchecked_ref()))
        .on("mousedown", move |event| grasp(drag, event.unchecked_ref()))
        .on("mousemove", move |event| pull(drag, event.unchecked_ref()))
        .on("click", move |event| {
            let was_moved = drag.get_value().is_some_and(|drag| drag.has_moved);
            drag.set_value(None);
            if !was_moved {
                press(sight, &event);
            }
        })
        .on("dblclick", move |event| {
            if let (Some(node), None) = (node_of(&event), turn_of(&event)) {
                sight.open(node);
            }
        })
}

fn key(sight: Sight, event: &KeyboardEvent) {
    let is_other = event.ctrl_key() || event.alt_key() || event.meta_key();
    if !is_other && sight.press(&event.key()) {
        event.prevent_default();
        event.stop_propagation();
    }
}

fn press(sight: Sight, event: &Event) {
    let Some(node) = node_of(event) else { return };
    sight.go(node);
    if turn_of(event).is_some() {
        sight.turn(node);
    }
}

fn grasp(drag: StoredValue<Option<Drag>>, event: &MouseEvent) {
    let Some(room) = room().filter(|_| event.button() == 0 && closest(event, "svg").is_some())
    else {
        return;
    };
    // The text is not to be marked by it.
    event.prevent_default();
    drag.set_value(Some(Drag {
        from: (event.client_x(), event.client_y()),
        scroll: (room.scroll_left(), room.scroll_top()),
        has_moved: false,
    }));
}

fn pull(drag: StoredValue<Option<Drag>>, event: &MouseEvent) {
    let (Some(held), Some(room)) = (drag.get_value(), room()) else {
        return;
    };
    // It may have been let go outside of the box.
    if event.buttons() == 0 {
        drag.set_value(None);
        return;
    }
    let (right, down) = (
        event.client_x() - held.from.0,
        event.client_y() - held.from.1,
    );
    if held.has_moved || right.abs() + down.abs() > SLACK {
        room.set_scroll_left(held.scroll.0 - right);
        room.set_scroll_top(held.scroll.1 - down);
        drag.set_value(Some(Drag {
            has_moved: true,
            ..held
        }));
    }
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(selector).ok().flatten()
}

fn node_of(event: &Event) -> Option<usize> {
    let node = closest(event, "[data-node]")?;
    node.get_attribute("data-node")?.parse().ok()
}

fn turn_of(event: &Event) -> Option<Element> {
    closest(event, ".tree-turn")
}
