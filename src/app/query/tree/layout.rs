//! Where every node is drawn: levels side by side from left to right, what hangs under a node beside it from top to
//! bottom, the node in the middle of them. Lengths are whole pixels of the picture at its own size.

use super::tidy::tidy;
use super::{Face, Folds, Kind, Standings, Tree};
use crate::text::Lang;
use std::fmt::Write;

/// How wide nodes are on the screen.
pub const WIDTH: u32 = 200;
/// How wide they may be on paper: wide ones are low, so more of a sheet that lies is used.
const WIDTHS: [u32; 4] = [240, 280, 320, 360];
/// A larger picture is too small on a sheet either way.
const MOST_TRIED: usize = 400;
/// Between two levels: room for the lines that join them.
const BETWEEN: u32 = 36;
/// Between two nodes one above the other.
const GAP: u32 = 10;
/// Between two trees.
const ROOT_GAP: u32 = 22;
/// Around the picture: room for the ring of what has the focus.
const MARGIN: u32 = 8;
/// Height of a line of text, and of what is written smaller.
pub const LINE: u32 = 15;
/// See [`LINE`].
pub const SMALL_LINE: u32 = 14;
/// From an edge of a node to what is written on it.
pub const PAD: u32 = 9;

/// A picture of the nodes that are seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// From top to bottom as they are read.
    pub placed: Vec<Placed>,
    /// How wide every node is.
    pub of_nodes: u32,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// A node with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Placed {
    /// Which node of the tree.
    pub node: usize,
    /// The place in the list of what it hangs under.
    pub parent: Option<usize>,
    /// Its left edge.
    pub x: u32,
    /// Its upper edge.
    pub y: u32,
    /// Its height.
    pub height: u32,
    /// What is written on it.
    pub face: Face,
}

impl Layout {
    /// The picture of a tree as it is folded, for a screen.
    pub fn of(tree: &Tree, folds: &Folds, standings: &Standings, year: u16, lang: Lang) -> Self {
        Self::with_nodes(WIDTH, tree, folds, standings, year, lang)
    }

    /// The same with the nodes as wide as gives the largest letters on a sheet with so many millimetres for it.
    pub fn on_paper(
        &self,
        room: (u32, u32),
        tree: &Tree,
        folds: &Folds,
        standings: &Standings,
        year: u16,
        lang: Lang,
    ) -> Self {
        let mut best = self.clone();
        if best.placed.len() > MOST_TRIED {
            return best;
        }
        for width in WIDTHS {
            let other = Self::with_nodes(width, tree, folds, standings, year, lang);
            if other.letters_within(room) > best.letters_within(room) {
                best = other;
            }
        }
        best
    }

    fn with_nodes(
        width: u32,
        tree: &Tree,
        folds: &Folds,
        standings: &Standings,
        year: u16,
        lang: Lang,
    ) -> Self {
        let seen = tree.seen(folds);
        let mut placed: Vec<Placed> = Vec::with_capacity(seen.len());
        for at in seen {
            let (Some(node), Some(face)) =
                (tree.node(at), tree.face(at, standings, year, lang, width))
            else {
                continue;
            };
            let place_of = |over| placed.binary_search_by_key(&over, |it| it.node).ok();
            placed.push(Placed {
                node: at,
                parent: node.parent.and_then(place_of),
                x: MARGIN + (node.level as u32 - 1) * (width + BETWEEN),
                y: 0,
                height: face.height(),
                face,
            });
        }
        let gap = |place: usize| {
            let node = placed.get(place).and_then(|it| tree.node(it.node));
            match node {
                Some(node) if node.level > 1 => GAP,
                Some(node) if node.kind == Kind::Apart => 2 * ROOT_GAP,
                _ => ROOT_GAP,
            }
        };
        let sizes: Vec<_> = placed.iter().map(|it| (it.parent, it.height)).collect();
        let (tops, height) = tidy(&sizes, gap);
        for (it, top) in placed.iter_mut().zip(tops) {
            it.y = MARGIN + top;
        }
        let right = placed.iter().map(|it| it.x).max().unwrap_or(0);
        Self {
            placed,
            // What can be unfolded has a mark on its edge.
            width: right + width + BETWEEN + MARGIN,
            of_nodes: width,
            height: height + 2 * MARGIN,
        }
    }

    /// The nodes that reach into a part of the height.
    pub fn within(&self, top: u32, bottom: u32) -> impl Iterator<Item = &Placed> {
        let reaches = move |it: &&Placed| it.y <= bottom && it.y + it.height >= top;
        self.placed.iter().filter(reaches)
    }

    /// How large the letters become where the whole is shrunk to so many millimetres, in tenths of a point.
    pub fn letters_within(&self, (width, height): (u32, u32)) -> u32 {
        const LETTERS: u32 = 12;
        const MICROMETRES_TO_A_POINT: u32 = 353;
        let share = |room: u32, of: u32| room * 1_000 / of.max(1);
        let pixel = share(width, self.width).min(share(height, self.height));
        LETTERS * pixel * 10 / MICROMETRES_TO_A_POINT
    }

    /// A node that is seen.
    pub fn find(&self, node: usize) -> Option<&Placed> {
        let place = self.placed.binary_search_by_key(&node, |it| it.node);
        place.ok().map(|place| &self.placed[place])
    }

    /// The lines that join nodes, as far as they reach into a part of the height.
    pub fn joints(&self, top: u32, bottom: u32) -> String {
        let mut path = String::new();
        for it in &self.placed {
            let Some(over) = it.parent.map(|parent| &self.placed[parent]) else {
                continue;
            };
            let (from, to) = (over.middle(), it.middle());
            if from.min(to) > bottom || from.max(to) < top {
                continue;
            }
            let (right, turn) = (over.x + self.of_nodes, it.x - BETWEEN / 3);
            // Writing into a string cannot fail.
            let _ = write!(path, "M{right} {from}H{turn}V{to}H{}", it.x);
        }
        path
    }
}

impl Placed {
    /// The middle of its height.
    pub const fn middle(&self) -> u32 {
        self.y + self.height / 2
    }
}

impl Face {
    /// As high as what is written on it; even, so that it has a middle.
    fn height(&self) -> u32 {
        let small: usize = self.remarks.iter().map(|remark| remark.lines.len()).sum();
        let between = if small > 0 { 4 } else { 0 };
        let height =
            2 * PAD + SMALL_LINE * (1 + small as u32) + LINE * self.lines.len() as u32 + between;
        height.next_multiple_of(2)
    }
}
