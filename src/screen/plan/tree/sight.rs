//! What is seen of a tree, and what can be done with it. Keys, the pointer and buttons call these.

use crate::app::query::tree::{Folds, Key, Layout, Standings, Step, Tree, Zoom, standings, step};
use crate::app::route::{PlanPlace, Route};
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::report::PaperSize;
use crate::screen::desk::Desk;
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::tree as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The box that the picture is moved in.
pub const ROOM: &str = "pohon";

/// Until the box has said how much of the picture it shows.
const DRAWN_AT_FIRST: (u32, u32) = (0, 2_400);

/// What a picture has of a sheet that lies, in millimetres: less its margins and the lines over the picture
/// (`style/tree.css`).
pub const fn room_lying(paper: PaperSize) -> (u32, u32) {
    match paper {
        PaperSize::A4 => (281, 174),
        PaperSize::F4 => (314, 179),
    }
}

/// The state of the page. Small and `Copy`, so that any closure can hold it.
#[derive(Clone, Copy)]
pub struct Sight {
    pub desk: Desk,
    pub lang: Lang,
    pub tree: StoredValue<Tree>,
    pub year: Memo<u16>,
    pub standings: Memo<Standings>,
    pub layout: Memo<Layout>,
    /// The same for the paper that is chosen.
    pub on_paper: Memo<Layout>,
    pub folds: RwSignal<Folds>,
    /// The node that keys go to.
    pub at: RwSignal<usize>,
    pub zoom: RwSignal<Zoom>,
    /// The part of the height that is drawn.
    pub drawn: RwSignal<(u32, u32)>,
    /// Whether the whole is drawn, for paper.
    pub is_whole: RwSignal<bool>,
    pub paper: RwSignal<PaperSize>,
}

impl Sight {
    /// Looks at a plan's tree as it is usually seen.
    pub fn new(desk: Desk, plan: &Plan, period: Memo<Period>, lang: Lang) -> Self {
        let tree = Tree::of(plan);
        let folds = RwSignal::new(Folds::usual(&tree));
        let tree = StoredValue::new(tree);
        let year = Memo::new(move |_| period.get().year());
        let today = desk.today();
        let standings = Memo::new(move |_| {
            desk.watch(Watch::Plan);
            desk.watch(Watch::Data);
            let year = year.get();
            desk.with(|w| standings(w, year, today)).unwrap_or_default()
        });
        let layout = Memo::new(move |_| {
            let (folds, standings) = (folds.read(), standings.read());
            tree.with_value(|tree| Layout::of(tree, &folds, &standings, year.get(), lang))
        });
        let paper = desk.paper;
        let on_paper = Memo::new(move |_| {
            let (folds, standings) = (folds.read(), standings.read());
            let (room, year) = (room_lying(paper.get()), year.get());
            let layout = layout.read();
            tree.with_value(|tree| layout.on_paper(room, tree, &folds, &standings, year, lang))
        });
        let sight = Self {
            desk,
            lang,
            tree,
            year,
            standings,
            layout,
            on_paper,
            folds,
            at: RwSignal::new(0),
            zoom: RwSignal::new(Zoom::FULL),
            drawn: RwSignal::new(DRAWN_AT_FIRST),
            is_whole: RwSignal::new(false),
            paper,
        };
        for (event, is_whole) in [("beforeprint", true), ("afterprint", false)] {
            let listener =
                window_event_listener_untyped(event, move |_| sight.is_whole.set(is_whole));
            on_cleanup(move || listener.remove());
        }
        sight
    }

    /// The finding of the picture.
    pub fn headline(self) -> String {
        let standings = self.standings.read();
        let tally = self.tree.with_value(|tree| tree.tally_of_all(&standings));
        words::headline(self.lang, &tally, self.year.get())
    }

    /// Goes to another year; the address says which.
    pub fn go_to_year(self, year: u16) {
        let place = PlanPlace::Tree { year: Some(year) };
        self.desk.device.page.go(&Route::Plan(place).hash());
    }

    /// Goes to a node, which gets the keyboard.
    pub fn go(self, at: usize) {
        self.at.set(at);
        // It is drawn in the next frame.
        request_animation_frame(move || {
            if let Some(node) = document().get_element_by_id(&node_id(at)) {
                // Shapes take the focus as other elements do; one that cannot leaves it where it is.
                let _ = node.unchecked_ref::<HtmlElement>().focus();
            }
        });
    }

    /// Does what a key does; whether it was a key of the tree.
    pub fn press(self, key: &str) -> bool {
        let key = match key {
            "ArrowUp" => Key::Up,
            "ArrowDown" => Key::Down,
            "ArrowLeft" => Key::Left,
            "ArrowRight" => Key::Right,
            "Home" => Key::First,
            "End" => Key::Last,
            _ => return self.press_other(key),
        };
        let at = self.at.get_untracked();
        let folds = self.folds.read_untracked();
        let step = self.tree.with_value(|tree| step(tree, &folds, at, key));
        drop(folds);
        match step {
            Step::Go(to) => self.go(to),
            Step::Turn => self.turn(at),
            Step::Stay => {}
        }
        true
    }

    fn press_other(self, key: &str) -> bool {
        let at = self.at.get_untracked();
        let zoom = self.zoom.get_untracked();
        match key {
            "Enter" => self.open(at),
            " " => self.turn(at),
            "+" | "=" => self.zoom_to(zoom.nearer()),
            "-" | "−" => self.zoom_to(zoom.farther()),
            "0" => self.zoom_to(Zoom::FULL),
            _ => return false,
        }
        true
    }

    /// Folds a node or unfolds it; the keyboard leaves what is folded away.
    pub fn turn(self, at: usize) {
        if self.tree.with_value(|tree| tree.below(at)) > 0 {
            self.fold(move |_, folds| folds.turn(at));
        }
    }

    /// Unfolds everything, or folds it down to the objectives.
    pub fn fold_all(self, is_folded: bool) {
        self.fold(move |tree, folds| {
            *folds = if is_folded {
                Folds::all(tree)
            } else {
                Folds::none()
            };
        });
    }

    fn fold(self, change: impl FnOnce(&Tree, &mut Folds)) {
        let mut folds = self.folds.get_untracked();
        let before = self.at.get_untracked();
        let at = self.tree.with_value(|tree| {
            change(tree, &mut folds);
            tree.seen_for(before, &folds)
        });
        self.folds.set(folds);
        if at != before {
            self.at.set(at);
        }
        self.look();
    }

    /// Opens the page of what a node stands for; one that has none is folded, or leads to where it is in full.
    pub fn open(self, at: usize) {
        let (route, whole) = self
            .tree
            .with_value(|tree| (tree.route(at), tree.in_full(at)));
        match route {
            Some(route) => self.desk.device.page.go(&route.hash()),
            None if whole != at => {
                self.fold(|tree, folds| folds.reveal(tree, whole));
                self.go(whole);
            }
            None => self.turn(at),
        }
    }

    /// Shows the picture in another size; what is in the middle of the box stays there.
    pub fn zoom_to(self, zoom: Zoom) {
        let before = self.zoom.get_untracked();
        let room = room();
        self.zoom.set(zoom);
        let Some(room) = room.filter(|_| zoom != before) else {
            return;
        };
        let middle = |scroll: i32, size: i32| {
            let half = size / 2;
            let own = before.within((scroll + half).unsigned_abs());
            zoom.shown(own) as i32 - half
        };
        let top = middle(room.scroll_top(), room.client_height());
        let left = middle(room.scroll_left(), room.client_width());
        request_animation_frame(move || {
            room.set_scroll_top(top);
            room.set_scroll_left(left);
            self.look();
        });
    }

    /// Shows as much of the picture as can still be told apart.
    pub fn fit(self) {
        let Some(room) = room() else { return };
        let size = |length: i32| length.unsigned_abs();
        let within = (size(room.client_width()), size(room.client_height()));
        let layout = self.layout.read_untracked();
        let zoom = Zoom::fitting((layout.width, layout.height), within);
        drop(layout);
        self.zoom_to(zoom);
    }

    /// Sees to it that what the box shows is drawn, with as much again above and below.
    pub fn look(self) {
        request_animation_frame(move || {
            let (Some(room), Some(zoom)) = (room(), self.zoom.try_get_untracked()) else {
                return;
            };
            let top = zoom.within(room.scroll_top().unsigned_abs());
            let height = zoom.within(room.client_height().unsigned_abs());
            let (first, last) = self.drawn.get_untracked();
            if top < first || top + height > last {
                self.drawn
                    .set((top.saturating_sub(height), top + 2 * height));
            }
        });
    }
}

/// The box of the picture as it stands on the page.
pub fn room() -> Option<Element> {
    document().get_element_by_id(ROOM)
}

/// The name of a node on the page.
pub fn node_id(at: usize) -> String {
    format!("{ROOM}-{at}")
}
