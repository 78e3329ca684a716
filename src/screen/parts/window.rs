//! A window on a long list: of thousands of rows only those near the screen stand on the page.
//!
//! Before and after them blank space keeps the page as long as if all stood there. What has the focus stays however far
//! one scrolls, and so the keyboard never falls out of the list; on paper everything is printed. A short list
//! is drawn whole.

use crate::screen::el::{Child, El, el, live, shape};
use leptos::prelude::*;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// A shorter list is drawn whole.
const FEW: usize = 60;
/// Whether a list of so many is drawn through a window.
pub const fn is_long(count: usize) -> bool {
    count > FEW
}

/// Screens above and below the one that is seen.
const MARGIN: f64 = 0.75;
/// What must be drawn beyond the screen, in screens, before more is.
const RESERVE: f64 = 0.25;

/// A window, which outlives the drawings of its list: make it once for a page.
#[derive(Clone, Copy)]
pub struct Window {
    shown: RwSignal<Shown>,
    lines: StoredValue<Lines, LocalStorage>,
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

/// What is known of the lines of the list; a table has one item in each.
#[derive(Default)]
struct Lines {
    /// The list on the page.
    id: String,
    count: usize,
    /// Items beside each other.
    lanes: usize,
    /// From the top of a line to that of the next, as far as they were seen.
    pitches: Vec<Option<f64>>,
    guess: f64,
    gap: f64,
}

impl Window {
    /// A window that follows the scrolling of the page until its owner goes.
    pub fn new() -> Self {
        let window = Self {
            shown: RwSignal::new(Shown::default()),
            lines: StoredValue::new_local(Lines::default()),
        };
        let print = move |is_whole| move |_| window.print(is_whole);
        let look = move |_| request_animation_frame(move || window.look());
        let listeners = [
            window_event_listener_untyped("scroll", look),
            window_event_listener_untyped("resize", look),
            window_event_listener_untyped("beforeprint", print(true)),
            window_event_listener_untyped("afterprint", print(false)),
        ];
        on_cleanup(move || listeners.into_iter().for_each(|it| it.remove()));
        window
    }

    /// Draws the list: `frame` gives the element around its items and `item` one of them, with a key; `guess` is how
    /// high an item is, in pixels, before it was seen. A table says its length by `aria-rowcount`, and each row its
    /// place by `aria-rowindex`, since not all rows are there to be counted.
    pub fn draw(
        self,
        id: &'static str,
        count: usize,
        guess: f64,
        frame: impl Fn() -> El + 'static,
        item: impl Fn(usize) -> El + 'static,
    ) -> Child {
        self.hold(id, count, guess);
        request_animation_frame(move || self.look());
        live(move || self.drawn(frame().attr("id", id), &item))
    }

    /// Makes room for so many items; what was drawn of the same list stays drawn.
    fn hold(self, id: &str, count: usize, guess: f64) {
        let is_other = self.lines.try_update_value(|lines| {
            let is_other = lines.id != id;
            if is_other {
                *lines = Lines {
                    id: id.to_owned(),
                    lanes: 1,
                    guess,
                    ..Lines::default()
                };
            }
            lines.count = count;
            lines.pitches.resize(count, None);
            is_other
        });
        let first = (screen() * (1.0 + MARGIN) / guess).ceil() as usize;
        self.shown.update_untracked(|shown| {
            if is_other == Some(true) || shown.items.start >= count {
                shown.items = 0..first;
            }
            shown.items.end = shown.items.end.min(count);
            shown.focused = shown.focused.filter(|at| *at < count);
        });
    }

    fn drawn(self, frame: El, item: &dyn Fn(usize) -> El) -> El {
        let shown = self.shown.get();
        let drawn = self.lines.try_with_value(|lines| {
            let count = lines.count;
            if shown.is_whole || !is_long(count) {
                return frame.with((0..count).map(item).collect::<Vec<_>>());
            }
            let is_table = frame.tag() == "tbody";
            let placed = |at: usize| item(at).attr("data-at", at.to_string());
            let mut drawn = frame;
            let mut next = 0;
            for part in shown.parts() {
                let blank = lines.height(next, part.start);
                drawn = drawn.with(blank.map(|height| space(is_table, height)));
                drawn = drawn.with(part.clone().map(placed).collect::<Vec<_>>());
                next = part.end;
            }
            let blank = lines.height(next, count);
            drawn.with(blank.map(|height| space(is_table, height)))
        });
        drawn.unwrap_or_else(|| el("div"))
    }

    /// Draws all of it, or what is seen again.
    fn print(self, is_whole: bool) {
        self.shown.update(|shown| shown.is_whole = is_whole);
    }

    /// Looks at what is on the screen, and draws what is missing there.
    fn look(self) {
        let found = self.lines.try_update_value(|lines| {
            if !is_long(lines.count) {
                return None;
            }
            let list = document().get_element_by_id(&lines.id)?;
            lines.measure(&list);
            let top = -list.get_bounding_client_rect().top();
            let seen = lines.between(top, top + screen());
            let reserve = lines.between(top - RESERVE * screen(), top + (1.0 + RESERVE) * screen());
            let wanted = lines.between(top - MARGIN * screen(), top + (1.0 + MARGIN) * screen());
            Some((seen, reserve, wanted, focused(&list)))
        });
        let Some((seen, reserve, wanted, focused)) = found.flatten() else {
            return;
        };
        let shown = self.shown.get_untracked();
        let holds = shown.items.start <= reserve.start && reserve.end <= shown.items.end;
        let is_long = shown.items.len() > wanted.len() + seen.len();
        let items = match holds && !is_long {
            true => shown.items.clone(),
            false => wanted,
        };
        let now = Shown {
            focused: focused.filter(|at| !items.contains(at)),
            items,
            ..shown.clone()
        };
        if now != shown {
            self.shown.set(now);
            // What was drawn now is measured in the next frame, and may leave room for more.
            request_animation_frame(move || self.look());
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

impl Lines {
    fn of(&self, item: usize) -> usize {
        item / self.lanes
    }

    /// How high a line is: as it was seen, or as those were that were seen.
    fn pitch(&self, line: usize, mean: f64) -> f64 {
        self.pitches.get(line).copied().flatten().unwrap_or(mean)
    }

    fn mean(&self) -> f64 {
        let (sum, count) = self
            .pitches
            .iter()
            .flatten()
            .fold((0.0, 0.0), |(sum, count), pitch| (sum + pitch, count + 1.0));
        if count > 0.0 { sum / count } else { self.guess }
    }

    /// The blank space in place of items; none in place of nothing.
    fn height(&self, from: usize, to: usize) -> Option<f64> {
        let (first, last) = (self.of(from), self.of(to + self.lanes - 1));
        let mean = self.mean();
        let height: f64 = (first..last).map(|line| self.pitch(line, mean)).sum();
        (from < to).then_some((height - self.gap).max(0.0))
    }

    /// The items whose lines lie between two places, counted from the top of the list.
    fn between(&self, top: f64, bottom: f64) -> Range<usize> {
        let mean = self.mean();
        let (mut at, mut first, mut last) = (0.0, None, 0);
        for line in 0..self.of(self.count + self.lanes - 1) {
            let next = at + self.pitch(line, mean);
            if next > top && at < bottom {
                first.get_or_insert(line);
                last = line + 1;
            }
            at = next;
        }
        let first = first.unwrap_or(0) * self.lanes;
        first..(last * self.lanes).min(self.count).max(first)
    }

    /// Measures the lines that stand on the page.
    fn measure(&mut self, list: &Element) {
        let items = drawn(list);
        let Some((_, first)) = items.first() else {
            return;
        };
        let top = first.offset_top();
        let beside = items.iter().take_while(|(_, it)| it.offset_top() == top);
        let lanes = beside.count().max(1);
        // The last line of a list may be short.
        if lanes != self.lanes && lanes < items.len() {
            self.lanes = lanes;
            self.pitches.fill(None);
        }
        for pair in items.windows(2) {
            let [(at, one), (next, two)] = pair else {
                continue;
            };
            let (from, to) = (self.of(*at), self.of(*next));
            if to == from + 1 {
                let pitch = f64::from(two.offset_top() - one.offset_top());
                self.gap = (pitch - f64::from(one.offset_height())).max(0.0);
                if let Some(known) = self.pitches.get_mut(from) {
                    *known = Some(pitch);
                }
            }
        }
    }
}

/// The items that stand on the page, by their places.
fn drawn(list: &Element) -> Vec<(usize, HtmlElement)> {
    let children = list.children();
    let all = (0..children.length()).filter_map(|n| children.item(n));
    let placed = all.filter_map(|it| Some((place(&it)?, it.dyn_into().ok()?)));
    placed.collect()
}

fn place(item: &Element) -> Option<usize> {
    item.get_attribute("data-at")?.parse().ok()
}

/// The item in which the focus is.
fn focused(list: &Element) -> Option<usize> {
    let mut at = document().active_element()?;
    loop {
        let parent = at.parent_element()?;
        if parent == *list {
            return place(&at);
        }
        at = parent;
    }
}

fn screen() -> f64 {
    let height = window().inner_height().ok();
    height.and_then(|it| it.as_f64()).unwrap_or(800.0)
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
