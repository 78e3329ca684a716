//! What a window knows of the lines of its list, and what it sees of them.

use leptos::prelude::*;
use std::ops::Range;
use web_sys::Element;

/// What is known of the lines of the list; a table has one item in each.
#[derive(Default)]
pub struct Lines {
    /// The list on the page.
    pub id: String,
    pub count: usize,
    /// Items beside each other.
    lanes: usize,
    /// From the top of a line to that of the next, as far as they were seen.
    pitches: Vec<Option<f64>>,
    /// The same for those that were not seen: as high as the first that were. It does not change with those that are
    /// seen later, since then all would move.
    guess: f64,
    is_guessed: bool,
    gap: f64,
    /// Whether something was drawn that was not measured yet.
    pub is_new: bool,
    /// Whether the next frame looks.
    pub looks: bool,
    /// Where to begin, when somebody wanted to be there before the list was drawn.
    pub begin: Option<usize>,
}

impl Lines {
    /// Makes room for so many items; whether they are of another list than before, of which nothing is known.
    pub fn hold(&mut self, id: &str, count: usize, guess: f64) -> bool {
        let is_other = self.id != id;
        if is_other {
            *self = Self {
                id: id.to_owned(),
                lanes: 1,
                guess,
                looks: self.looks,
                ..Self::default()
            };
        }
        self.count = count;
        self.pitches.resize(count, None);
        self.is_new = true;
        is_other
    }

    fn of(&self, item: usize) -> usize {
        item / self.lanes.max(1)
    }

    /// How high a line is: as it was seen, or as those were that were seen.
    fn pitch(&self, line: usize) -> f64 {
        self.pitches
            .get(line)
            .copied()
            .flatten()
            .unwrap_or(self.guess)
    }

    /// An item and a screen of those before and after it.
    pub fn around(&self, at: usize) -> Range<usize> {
        let more = (screen() / self.guess.max(1.0)).ceil() as usize * self.lanes.max(1);
        at.saturating_sub(more)..(at + more).max(2 * more).min(self.count)
    }

    /// The blank space in place of items; none in place of nothing.
    pub fn height(&self, from: usize, to: usize) -> Option<f64> {
        let (first, last) = (self.of(from), self.of(to + self.lanes.max(1) - 1));
        let height: f64 = (first..last).map(|line| self.pitch(line)).sum();
        (from < to).then_some((height - self.gap).max(0.0))
    }

    /// The items whose lines lie between two places, counted from the top of the list.
    pub fn between(&self, top: f64, bottom: f64) -> Range<usize> {
        let (mut at, mut first, mut last) = (0.0, None, 0);
        for line in 0..self.of(self.count + self.lanes - 1) {
            let next = at + self.pitch(line);
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
    pub fn measure(&mut self, list: &Element) {
        let items = drawn(list);
        let Some(first) = items.first().map(|it| it.top) else {
            return;
        };
        let lanes = items.iter().take_while(|it| it.top == first).count();
        // The last line of a list may be short.
        if lanes != self.lanes && lanes < items.len() {
            self.lanes = lanes;
            self.pitches.fill(None);
            self.is_guessed = false;
        }
        let (mut sum, mut lines) = (0.0, 0.0);
        for pair in items.windows(2) {
            let [one, two] = pair else {
                continue;
            };
            let (from, to) = (self.of(one.at), self.of(two.at));
            if to == from + 1 {
                let pitch = two.top - one.top;
                self.gap = (pitch - one.height).max(0.0);
                (sum, lines) = (sum + pitch, lines + 1.0);
                if let Some(known) = self.pitches.get_mut(from) {
                    *known = Some(pitch);
                }
            }
        }
        if !self.is_guessed && lines > 0.0 {
            (self.guess, self.is_guessed) = (sum / lines, true);
        }
    }
}

/// An item on the page, and where it stands on the screen.
struct Seen {
    at: usize,
    top: f64,
    height: f64,
}

/// The items that stand on the page.
fn drawn(list: &Element) -> Vec<Seen> {
    let children = list.children();
    let all = (0..children.length()).filter_map(|n| children.item(n));
    let seen = all.filter_map(|it| {
        let at = place(&it)?;
        let place = it.get_bounding_client_rect();
        let (top, height) = (place.top(), place.height());
        Some(Seen { at, top, height })
    });
    seen.collect()
}

fn place(item: &Element) -> Option<usize> {
    item.get_attribute("data-at")?.parse().ok()
}

/// The item in which the focus is.
pub fn focused(list: &Element) -> Option<usize> {
    let mut at = document().active_element()?;
    loop {
        let parent = at.parent_element()?;
        if parent == *list {
            return place(&at);
        }
        at = parent;
    }
}

/// How high the screen is.
pub fn screen() -> f64 {
    let height = window().inner_height().ok();
    height.and_then(|it| it.as_f64()).unwrap_or(800.0)
}
