//! A rule with what it found: why that matters, where the rule comes from, and each place.

use super::act;
use super::item::{self, reason};
use super::{Asked, Drawing};
use crate::app::review::{Item, Mark};
use crate::domain::finding::{Correction, Kind, RuleId};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, chip};
use crate::text::words::{findings, review as words};
use leptos::prelude::*;

/// Items that show at first, and as many again at each *Tampilkan lagi*.
const SHOWN: usize = 25;

/// A card.
pub fn card(drawing: &Drawing<'_>, rule: RuleId, items: &[&Item]) -> El {
    let (page, lang) = (drawing.page, drawing.page.lang);
    let said = findings::rule(rule);
    let source = format!(
        "{}: {}",
        findings::SOURCE.within(lang),
        said.source.within(lang)
    );
    let kind = rule.kind();
    let known = (kind != Kind::Rule).then(|| {
        let mark = if kind == Kind::Ask {
            Icon::Note
        } else {
            Icon::Document
        };
        chip(findings::kind(kind).within(lang), Tone::Info, Some(mark))
    });
    let head = el("div")
        .class("between")
        .with(el("h3").with(said.name.within(lang)))
        .with(known);
    let first = drawing.items.get();
    let count = drawing.shown.get(&rule).copied().unwrap_or(SHOWN);
    let shown = &items[..count.min(items.len())];
    let proposals: Vec<Option<Correction>> = shown
        .iter()
        .map(|item| {
            let proposal = |workspace: &_| drawing.draft.proposal(workspace, &item.finding);
            page.desk.with(proposal).flatten()
        })
        .collect();
    let rows: Vec<_> = shown
        .iter()
        .zip(&proposals)
        .map(|(item, proposal)| item::row(drawing, item, proposal.as_ref()))
        .collect();
    let more = (items.len() > count).then(|| {
        let next = SHOWN.min(items.len() - count);
        button(&words::more(lang, next), Weight::Link, None).on("click", move |_| {
            page.shown.update(|shown| {
                shown.insert(rule, count + SHOWN);
            });
        })
    });
    el("article")
        .class("card review-rule")
        .key(rule.tag())
        .with(head)
        .with(
            el("div")
                .with(el("p").with(said.why.within(lang)))
                .with(el("p").class("hint").with(source)),
        )
        .with(
            el("ul")
                .attr("role", "list")
                .class("review-items")
                .with(rows),
        )
        .with(more)
        .with(together(drawing, shown, &proposals, first))
}

/// What can be done with all that a rule found, where it found several.
fn together(
    drawing: &Drawing<'_>,
    items: &[&Item],
    proposals: &[Option<Correction>],
    number: usize,
) -> Option<El> {
    let (page, lang) = (drawing.page, drawing.page.lang);
    if items.len() < 2 {
        return None;
    }
    let marks: Vec<Mark> = items.iter().map(|item| item.mark()).collect();
    let is_asked = drawing.asked.as_ref().is_some_and(|it| it.marks == marks);
    let is_question = items[0].finding.rule.kind() == Kind::Ask;
    if is_asked {
        return Some(reason(drawing, is_question));
    }
    // A new variable wants a look of its own.
    let ready = |it: &&Option<Correction>| it.as_ref().is_some_and(|it| it.adds.is_none());
    let count = proposals.iter().filter(ready).count();
    let correctable: Vec<_> = marks
        .iter()
        .zip(proposals)
        .filter(|(_, it)| ready(it))
        .map(|(mark, _)| mark.clone())
        .collect();
    let rule = findings::rule(items[0].finding.rule).name.within(lang);
    let named = |verb: &str, weight| {
        button(verb, weight, None).attr("aria-label", words::button_name(verb, rule))
    };
    let correct = (count > 1).then(|| {
        named(&words::correct_all(lang, count), Weight::Normal)
            .on("click", move |_| act::correct(page, &correctable, number))
    });
    let accept = words::accept_all(lang, items.len(), is_question);
    let accept = named(&accept, Weight::Quiet);
    let accept = accept.on("click", move |_| {
        act::ask(
            page,
            Asked {
                marks: marks.clone(),
                number,
                is_empty: false,
            },
        );
    });
    Some(el("div").class("row no-print").with(correct).with(accept))
}
