//! A window on a long list: of thousands of rows only those near the screen stand on the page.
//!
//! Before and after them blank space keeps the page as long as if all stood there. What has the focus stays however far
//! one scrolls, and so the keyboard never falls out of the list; on paper everything is printed. A short list
//! is drawn whole.

mod lines;

use crate::screen::el::{Child, El, el, kept, live, shape};
use leptos::prelude::*;
use lines::{Lines, focused, screen};
use std::ops::Range;
use std::rc::Rc;

/// A shorter list is drawn whole.
const FEW: usize = 60;

/// Screens above and below the one that is seen.
const MARGIN: f64 = 0.625;
/// What must be drawn beyond the screen, in screens, before more is: often and little, so that no frame is long.
const RESERVE: f64 = 0.5;

/// A window, which outlives the drawings of its list: make it once for a page.
#[derive(Clone, Copy)]
pub struct Window {
    shown: RwSignal<Shown>,
    lines: StoredValue<Lines, LocalStorage>,
    few: usize,
}

/// What stands in a list.
pub struct Items {
    /// How many they are.
    pub count: usize,
    /// How high one is, in pixels, before any was seen.
    pub guess: f64,
    /// What tells one from the others when the list is drawn again.
    pub key: Box<dyn Fn(usize) -> String>,
    /// Makes one. It is made once for each drawing of the list, however often it comes and goes: what changes in it
    /// by itself stands in a live stretch.
    pub item: Rc<dyn Fn(usize) -> El>,
}

/// What is drawn.
#[derive(Clone, PartialEq, Default)]
struct Shown {
    items: Range<usize>,
    /// The one with the focus, where it is outside.
    focused: Option<usize>,
    /// Everything, for paper.
    is_whole: bool,
}

impl Window {
    /// A window that follows the scrolling of the page until its owner goes.
    pub fn new() -> Self {
        Self::beyond(FEW)
    }

    /// A window on lists of more than so many items.
    pub fn beyond(few: usize) -> Self {
        let window = Self {
            shown: RwSignal::new(Shown::default()),
            lines: StoredValue::new_local(Lines::default()),
            few,
        };
        let print = move |is_whole| move |_| window.print(is_whole);
        let listeners = [
            window_event_listener_untyped("scroll", move |_| window.look_soon()),
            window_event_listener_untyped("resize", move |_| window.look_soon()),
            window_event_listener_untyped("beforeprint", print(true)),
            window_event_listener_untyped("afterprint", print(false)),
        ];
        on_cleanup(move || listeners.into_iter().for_each(|it| it.remove()));
        window
    }

    /// Whether a list of so many is drawn through a window.
    pub const fn is_long(self, count: usize) -> bool {
        count > self.few
    }

    /// Draws the list in the element that `frame` gives. A table says its length by `aria-rowcount`, and each row its
    /// place by `aria-rowindex`, since not all rows are there to be counted.
    pub fn draw(
        self,
        id: impl Into<String>,
        frame: impl Fn() -> El + 'static,
        items: Items,
    ) -> Child {
        let id = id.into();
        self.hold(&id, items.count, items.guess);
        self.look_soon();
        // What scrolling makes lives until the list is drawn again.
        let owner = Owner::new();
        live(move || self.drawn(frame().attr("id", id.as_str()), &items, &owner))
    }

    /// Draws an item and those around it, so that one can go there.
    pub fn reach(self, at: usize) {
        let is_shown = self.shown.with_untracked(|shown| shown.items.contains(&at));
        let reached = self.lines.try_update_value(|lines| {
            if lines.count == 0 {
                lines.begin = Some(at);
            }
            if is_shown || !self.is_long(lines.count) {
                return None;
            }
            let list = document().get_element_by_id(&lines.id);
            Some((lines.around(at), list.and_then(|list| focused(&list))))
        });
        if let Some((items, focused)) = reached.flatten() {
            self.shown.update(|shown| {
                shown.focused = focused.filter(|at| !items.contains(at));
                shown.items = items;
            });
        }
    }

    /// Looks once the page is drawn, for scrolling that the page does not hear of: that of a box in it.
    pub fn look_soon(self) {
        let looks = |lines: &mut Lines| std::mem::replace(&mut lines.looks, true);
        if self.lines.try_update_value(looks) == Some(false) {
            request_animation_frame(move || self.look());
        }
    }

    /// Makes room for so many items; what was drawn of the same list stays drawn.
    fn hold(self, id: &str, count: usize, guess: f64) {
        let first = self.lines.try_update_value(|lines| {
            let grows = self.is_long(count) && !self.is_long(lines.count);
            let here = grows.then(|| document().get_element_by_id(id)).flatten();
            let here = here.and_then(|list| focused(&list));
            let begin = lines.begin.take().or(here);
            let is_other = lines.hold(id, count, guess);
            let is_begun = !is_other && begin.is_none();
            (is_begun, lines.around(begin.unwrap_or(0)))
        });
        let Some((is_begun, first)) = first else {
            return;
        };
        self.shown.update_untracked(|shown| {
            if !is_begun || shown.items.start >= count {
                shown.items = first;
            }
            shown.items.end = shown.items.end.min(count);
            shown.focused = shown.focused.filter(|at| *at < count);
        });
    }

    fn drawn(self, frame: El, items: &Items, owner: &Owner) -> El {
        let shown = self.shown.get();
        let is_table = frame.tag() == "tbody";
        let placed = |at: usize| {
            let item = items.item.clone();
            kept(owner, (items.key)(at), move || {
                item(at).attr("data-at", at.to_string())
            })
        };
        let parts = match shown.is_whole || !self.is_long(items.count) {
            true => std::iter::once(0..items.count).collect(),
            false => shown.parts(),
        };
        let drawn = self.lines.try_update_value(|lines| {
            lines.is_new = true;
            let blank = |from, to| (lines.height(from, to)).map(|height| space(is_table, height));
            let mut drawn = frame;
            let mut next = 0;
            for part in parts {
                drawn = drawn.with(blank(next, part.start));
                next = part.end;
                drawn = drawn.each(part.map(placed));
            }
            drawn.with(blank(next, items.count))
        });
        drawn.unwrap_or_else(|| el("div"))
    }

    /// Draws all of it, or what is seen again.
    fn print(self, is_whole: bool) {
        self.shown.update(|shown| shown.is_whole = is_whole);
    }

    /// Looks at what is on the screen, and draws what is missing there.
    fn look(self) {
        let Some(shown) = self.shown.try_get_untracked() else {
            return;
        };
        let found = self.lines.try_update_value(|lines| {
            lines.looks = false;
            if !self.is_long(lines.count) {
                return None;
            }
            let list = document().get_element_by_id(&lines.id)?;
            if std::mem::take(&mut lines.is_new) {
                lines.measure(&list);
            }
            let top = -list.get_bounding_client_rect().top();
            let beyond = |screens: f64| {
                lines.between(top - screens * screen(), top + (1.0 + screens) * screen())
            };
            let (seen, reserve, wanted) = (beyond(0.0), beyond(RESERVE), beyond(MARGIN));
            let holds = shown.items.start <= reserve.start && reserve.end <= shown.items.end;
            let is_long = shown.items.len() > wanted.len() + seen.len();
            let items = match holds && !is_long {
                true => shown.items.clone(),
                false => wanted,
            };
            if items != shown.items {
                // What goes may have grown since it came.
                lines.measure(&list);
            }
            Some((items, focused(&list)))
        });
        let Some((items, focused)) = found.flatten() else {
            return;
        };
        let now = Shown {
            focused: focused.filter(|at| !items.contains(at)),
            items,
            ..shown.clone()
        };
        if now != shown {
            self.shown.set(now);
            // What was drawn now is measured in the next frame, and may leave room for more.
            self.look_soon();
        }
    }
}

impl Default for Window {
    fn default() -> Self {
        Self::new()
    }
}

impl Shown {
    /// What is drawn, in order.
    fn parts(&self) -> Vec<Range<usize>> {
        let mut parts = vec![self.items.clone()];
        if let Some(at) = self.focused {
            let place = usize::from(at >= self.items.end);
            parts.insert(place, at..at + 1);
        }
        parts
    }
}

/// Blank space of a height, said by an attribute: the policy of the page forbids styles in elements.
fn space(is_table: bool, height: f64) -> El {
    let height = (height.round() as i64).to_string();
    let blank = shape("svg").attr("width", "1").attr("height", height);
    match is_table {
        true => el("tr").with(el("td").with(blank)),
        false => el("div").with(blank),
    }
    .class("window-space")
    .attr("aria-hidden", "true")
}
