//! Where every node is drawn: levels side by side from left to right, what hangs under a node beside it from top to
//! bottom, the node in the middle of them.
//!
//! Every subtree has a band of the height to itself, so nothing can overlap. Lengths are whole pixels of the
//! picture at its own size.

use super::{Face, Folds, Kind, Standings, Tree};
use crate::text::Lang;
use std::fmt::Write;

/// How wide every node is.
pub const WIDTH: u32 = 216;
/// Between two levels: room for the lines that join them.
const BETWEEN: u32 = 44;
/// Between two nodes one above the other.
const GAP: u32 = 12;
/// Between two trees.
const ROOT_GAP: u32 = 28;
/// Around the picture: room for the ring of what has the focus.
const MARGIN: u32 = 8;
/// Height of a line of text, and of what is written smaller.
pub const LINE: u32 = 16;
/// See [`LINE`].
pub const SMALL_LINE: u32 = 15;
/// From an edge of a node to what is written on it.
pub const PAD: u32 = 10;

/// A picture of the nodes that are seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// From top to bottom as they are read.
    pub placed: Vec<Placed>,
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

/// How far the band of a node reaches from the node's middle.
#[derive(Clone, Copy, Default)]
struct Band {
    above: u32,
    below: u32,
    /// From the upper edge of the band of the first under it to its own middle.
    first: u32,
}

impl Layout {
    /// The picture of a tree as it is folded.
    pub fn of(tree: &Tree, folds: &Folds, standings: &Standings, year: u16, lang: Lang) -> Self {
        let seen = tree.seen(folds);
        let mut placed: Vec<Placed> = Vec::with_capacity(seen.len());
        for at in seen {
            let (Some(node), Some(face)) = (tree.node(at), tree.face(at, standings, year, lang))
            else {
                continue;
            };
            let place_of = |over| placed.binary_search_by_key(&over, |it| it.node).ok();
            placed.push(Placed {
                node: at,
                parent: node.parent.and_then(place_of),
                x: MARGIN + (node.level as u32 - 1) * (WIDTH + BETWEEN),
                y: 0,
                height: face.height(),
                face,
            });
        }
        let gap = |place: usize| match placed.get(place).and_then(|it| tree.node(it.node)) {
            Some(node) if node.level > 1 => GAP,
            Some(node) if node.kind == Kind::Apart => 2 * ROOT_GAP,
            _ => ROOT_GAP,
        };
        let (middles, height) = middles(&placed, gap);
        for (it, middle) in placed.iter_mut().zip(middles) {
            it.y = middle - it.height / 2;
        }
        let right = placed.iter().map(|it| it.x).max().unwrap_or(0);
        Self {
            placed,
            // What can be unfolded has a mark on its edge.
            width: right + WIDTH + BETWEEN / 2 + MARGIN,
            height,
        }
    }

    /// The nodes that reach into a part of the height.
    pub fn within(&self, top: u32, bottom: u32) -> impl Iterator<Item = &Placed> {
        let reaches = move |it: &&Placed| it.y <= bottom && it.y + it.height >= top;
        self.placed.iter().filter(reaches)
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
            let (right, turn) = (over.x + WIDTH, it.x - BETWEEN / 3);
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

/// The middle of every node, and the height of the whole.
fn middles(placed: &[Placed], gap: impl Fn(usize) -> u32) -> (Vec<u32>, u32) {
    let mut under: Vec<Vec<usize>> = vec![Vec::new(); placed.len()];
    let mut roots = Vec::new();
    for (place, it) in placed.iter().enumerate() {
        match it.parent {
            Some(parent) => under[parent].push(place),
            None => roots.push(place),
        }
    }
    // What hangs under a node comes after it, so from the end every band is known when it is needed.
    let mut bands = vec![Band::default(); placed.len()];
    for place in (0..placed.len()).rev() {
        let half = placed[place].height / 2;
        let (mut edge, mut ends) = (0, None);
        for child in &under[place] {
            edge += if ends.is_some() { gap(*child) } else { 0 };
            let middle = edge + bands[*child].above;
            ends = Some((ends.map_or(middle, |(first, _)| first), middle));
            edge = middle + bands[*child].below;
        }
        let middle = ends.map_or(0, |(first, last)| (first + last) / 2);
        bands[place] = Band {
            above: half.max(middle),
            below: half.max(edge - middle),
            first: middle,
        };
    }
    let mut middles = vec![0; placed.len()];
    let mut edge = MARGIN;
    for (n, root) in roots.iter().enumerate() {
        edge += if n > 0 { gap(*root) } else { 0 };
        middles[*root] = edge + bands[*root].above;
        edge = middles[*root] + bands[*root].below;
    }
    for place in 0..placed.len() {
        let mut edge = middles[place].saturating_sub(bands[place].first);
        for (n, child) in under[place].iter().enumerate() {
            edge += if n > 0 { gap(*child) } else { 0 };
            middles[*child] = edge + bands[*child].above;
            edge = middles[*child] + bands[*child].below;
        }
    }
    (middles, edge + MARGIN)
}
