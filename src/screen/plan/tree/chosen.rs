//! The node one is at, in full: nothing cut off, with its figure and the way to its page.

use super::sight::Sight;
use crate::app::query::overview;
use crate::app::query::tree::Kind;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::el::{Child, El, el};
use crate::screen::overview::brief;
use crate::screen::parts::{Weight, button, words as stated};
use crate::screen::watch::Watch;
use crate::text::words::tree as words;
use leptos::prelude::*;

/// The node one is at.
pub fn chosen(sight: Sight) -> Option<El> {
    let at = sight.at.get();
    let (node, kicker, route) = sight.tree.with_value(|tree| {
        let kicker = tree.kicker(at, sight.lang);
        tree.node(at)
            .map(|node| (node.clone(), kicker, tree.route(at)))
    })?;
    let card = match node.kind {
        Kind::Indicator => indicator(sight, node.id),
        _ => None,
    };
    let text = match node.kind {
        Kind::Apart => Child::Text(words::APART.within(sight.lang).to_owned()),
        _ => stated(sight.lang, &node.text),
    };
    let card = card.unwrap_or_else(|| {
        Child::El(
            el("div")
                .class("card")
                .with(el("p").class("kicker").with(kicker))
                .with(el("h3").with(text))
                .with(said(sight, at)),
        )
    });
    let more = match (route, node.kind) {
        (Some(route), _) => {
            let words = match route {
                Route::Plan(PlanPlace::Indicator(_)) => words::OPEN_INDICATOR,
                Route::Plan(PlanPlace::Unit(_)) => words::OPEN_UNIT,
                _ => words::OPEN_PROGRAMS,
            };
            let link = el("a").attr("href", route.hash());
            Some(el("p").with(link.with(words.within(sight.lang))))
        }
        (None, Kind::Again(_)) => {
            let words = words::GO_TO_WHOLE.within(sight.lang);
            Some(button(words, Weight::Link, None).on("click", move |_| sight.open(at)))
        }
        _ => None,
    };
    Some(
        el("div")
            .class("tree-chosen no-print")
            .with(card)
            .with(more),
    )
}

/// The card of an indicator in brief, as beside the cells it is made from.
fn indicator(sight: Sight, id: EntityId) -> Option<Child> {
    let (desk, through) = (sight.desk, Period::Year(sight.year.get()));
    desk.watch(Watch::Data);
    let card = desk.with(|w| overview::card(w, id, through, desk.today()))??;
    Some(Child::View(brief(&card, None, sight.lang).into_any()))
}

fn said(sight: Sight, at: usize) -> Vec<El> {
    let layout = sight.layout.read();
    let remarks = layout.find(at).map(|it| it.face.remarks.as_slice());
    let line = |words: String| el("p").class("hint").with(words);
    remarks
        .unwrap_or_default()
        .iter()
        .map(|remark| line(remark.lines.join(" ")))
        .collect()
}
