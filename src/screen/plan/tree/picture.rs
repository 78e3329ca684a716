//! The picture itself: nodes as boxes, joined by lines, each with how it stands in words.

use super::pointer;
use super::sight::{ROOM, Sight, node_id};
use crate::app::query::tree::{Kind, LINE, Node, PAD, Placed, Remark, SIGN, SMALL_LINE, Sign};
use crate::screen::el::{El, el, shape};
use crate::screen::overview::look;
use crate::screen::parts::{Icon, Tone, icon};
use crate::text::words::tree as words;
use leptos::prelude::*;

/// The box that the picture is moved in.
pub fn room(sight: Sight) -> El {
    let room = el("div")
        .attr("id", ROOM)
        .class("tree-room")
        .on("scroll", move |_| sight.look());
    pointer::listen(room, sight).with((move || picture(sight)).into_any())
}

fn picture(sight: Sight) -> El {
    let (at, zoom) = (sight.at.get(), sight.zoom.get());
    let is_whole = sight.is_whole.get();
    let layout = match is_whole {
        true => sight.on_paper.read(),
        false => sight.layout.read(),
    };
    let (top, bottom) = match is_whole {
        true => (0, layout.height),
        false => sight.drawn.get(),
    };
    // Whoever has the keyboard is there even where the box shows something else.
    let is_elsewhere = |it: &&Placed| it.y > bottom || it.y + it.height < top;
    let chosen = layout.find(at).filter(is_elsewhere);
    let folds = sight.folds.read();
    let nodes: Vec<El> = sight.tree.with_value(|tree| {
        let drawn = layout.within(top, bottom).chain(chosen);
        let nodes = drawn.filter_map(|it| {
            let node = tree.node(it.node)?;
            let below = tree.below(it.node);
            let more = (below > 0).then(|| (below, folds.contain(it.node)));
            Some(drawn_node(it, node, more, layout.of_nodes, it.node == at))
        });
        nodes.collect()
    });
    shape("svg")
        .class("tree")
        .attr("role", "tree")
        .attr("aria-label", words::TITLE.within(sight.lang))
        .attr("width", zoom.shown(layout.width).to_string())
        .attr("height", zoom.shown(layout.height).to_string())
        .attr("viewBox", format!("0 0 {} {}", layout.width, layout.height))
        .with(
            shape("path")
                .class("tree-joints")
                .attr("d", layout.joints(top, bottom)),
        )
        .with(nodes)
}

/// One node; `more` is how many hang under it and whether they are folded away.
fn drawn_node(
    it: &Placed,
    node: &Node,
    more: Option<(usize, bool)>,
    width: u32,
    is_chosen: bool,
) -> El {
    let (place, of) = node.place;
    let group = shape("g")
        .key(it.node.to_string())
        .attr("id", node_id(it.node))
        .attr("data-node", it.node.to_string())
        .class(class(node))
        .attr("transform", format!("translate({} {})", it.x, it.y))
        .attr("role", "treeitem")
        .attr("tabindex", if is_chosen { "0" } else { "-1" })
        .attr("aria-selected", is_chosen.to_string())
        .attr("aria-level", node.level.to_string())
        .attr("aria-posinset", place.to_string())
        .attr("aria-setsize", of.to_string());
    let group = match more {
        Some((_, is_folded)) => group.attr("aria-expanded", (!is_folded).to_string()),
        None => group,
    };
    let turn = more.map(|(below, is_folded)| turn((width, it.height / 2), below, is_folded));
    group.with(shape("title").with(it.face.label.clone())).with(
        shape("g")
            .attr("aria-hidden", "true")
            .with(rect(0, 0, width, it.height, 8).attr("class", "tree-box"))
            .with(face(it))
            .with(turn),
    )
}

fn class(node: &Node) -> &'static str {
    match node.kind {
        Kind::Goal(_) => "tree-node tree-goal",
        Kind::Apart => "tree-node tree-apart",
        Kind::Again(_) => "tree-node tree-again",
        Kind::Unit { .. } | Kind::Function(_) => "tree-node tree-unit",
        Kind::Objective(_) | Kind::Indicator | Kind::Program(_) => "tree-node",
    }
}

/// What is written on it.
fn face(it: &Placed) -> Vec<El> {
    let face = &it.face;
    let mut drawn = vec![text(PAD, PAD + 11, &face.kicker).attr("class", "tree-small")];
    let mut y = PAD + SMALL_LINE;
    for line in &face.lines {
        drawn.push(text(PAD, y + 12, line));
        y += LINE;
    }
    y += 4;
    for remark in &face.remarks {
        drawn.push(said(remark, y));
        y += SMALL_LINE * remark.lines.len() as u32;
    }
    drawn
}

/// One thing said of how it stands, with its sign.
fn said(remark: &Remark, y: u32) -> El {
    let sign = match &remark.sign {
        Sign::None => None,
        Sign::Verdict(verdict) => Some(look(verdict)),
        Sign::Incomplete => Some((Tone::Warn, Icon::Clock)),
        Sign::Warning => Some((Tone::Warn, Icon::Warning)),
    };
    let tone = sign.map_or(Tone::Plain, |(tone, _)| tone);
    let mark = sign.map(|(_, mark)| {
        icon(mark)
            .attr("x", PAD.to_string())
            .attr("y", (y + 1).to_string())
            .attr("width", "12")
            .attr("height", "12")
    });
    let x = if sign.is_some() { PAD + SIGN } else { PAD };
    let lines = remark.lines.iter().zip(0..);
    let lines: Vec<El> = lines
        .map(|(line, n)| text(x, y + 11 + n * SMALL_LINE, line))
        .collect();
    shape("g")
        .class(format!("tree-said {}", tone.class()))
        .with(mark)
        .with(lines)
}

/// What folds and unfolds with the pointer: a minus, or how many are folded away.
fn turn((edge, middle): (u32, u32), below: usize, is_folded: bool) -> El {
    const RADIUS: u32 = 12;
    let words = match is_folded {
        true => format!("+{below}"),
        false => "−".to_owned(),
    };
    // Room for each digit beyond the first.
    let wider = 7 * (words.chars().count() as u32).saturating_sub(2);
    let left = edge - RADIUS;
    let class = match is_folded {
        true => "tree-turn",
        false => "tree-turn no-print",
    };
    shape("g")
        .class(class)
        .with(rect(
            left,
            middle - RADIUS,
            2 * RADIUS + wider,
            2 * RADIUS,
            RADIUS,
        ))
        .with(text(edge + wider / 2, middle + 4, &words).attr("text-anchor", "middle"))
}

fn rect(x: u32, y: u32, width: u32, height: u32, radius: u32) -> El {
    shape("rect")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("width", width.to_string())
        .attr("height", height.to_string())
        .attr("rx", radius.to_string())
}

fn text(x: u32, y: u32, words: &str) -> El {
    shape("text")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .with(words)
}
