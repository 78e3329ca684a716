//! Passages by what they are about: the report as a whole, then each indicator; one group is open at a time.

use super::{Page, beside, passage};
use crate::app::narration::Standing;
use crate::domain::id::EntityId;
use crate::report::lkjip::{Figures, Narrative};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon};
use crate::text::words::lkjip as words;
use leptos::prelude::*;

/// All groups.
pub fn groups(page: Page, figures: &Figures, all: &[Narrative]) -> Vec<El> {
    let agency = figures.agency().id;
    let mut things = vec![(agency, words::OF_REPORT.within(page.lang).to_owned())];
    let indicators = figures.indicators.iter();
    things.extend(indicators.map(|told| (told.card.indicator, told.heading())));
    let opened = page.opened.get().unwrap_or(agency);
    let group = |(thing, name): (EntityId, String)| {
        let own: Vec<_> = all.iter().filter(|it| it.at.thing == thing).collect();
        let is_open = opened == thing;
        let rows = is_open.then(|| {
            let rows: Vec<_> = own.iter().map(|it| passage::row(page, it)).collect();
            let told = figures.indicators.iter();
            let mut told = told.filter(|told| told.card.indicator == thing);
            el("div")
                .class("stack-small")
                .with(el("ul").attr("role", "list").with(rows))
                .with(told.next().map(|told| beside::beside(page, figures, told)))
        });
        el("div")
            .class("narrative-group")
            .key(thing.to_string())
            .with(head(page, thing, &name, &own, is_open))
            .with(rows)
    };
    things.into_iter().map(group).collect()
}

/// The name of a group, which opens it, and how many of its passages are settled.
fn head(page: Page, thing: EntityId, name: &str, own: &[&Narrative], is_open: bool) -> El {
    let is_settled = |it: &&&Narrative| {
        let standing = it.standing();
        standing.is_settled() && standing != Standing::Outdated
    };
    let settled = own.iter().filter(is_settled).count();
    let mark = if is_open {
        Icon::ChevronDown
    } else {
        Icon::ChevronRight
    };
    let button = el("button")
        .attr("type", "button")
        .class("narrative-head")
        .attr("aria-expanded", is_open.to_string())
        .with(icon(mark))
        .with(el("span").with(name))
        .with(
            el("span")
                .class("hint")
                .with(words::of_group(page.lang, settled, own.len())),
        )
        .on("click", move |_| page.opened.set(Some(thing)));
    el("h3").with(button)
}
