//! What was accepted or answered: by whom, when, why; each can be opened again.

use super::item::{link, who};
use super::{Drawing, act};
use crate::app::review::Item;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, icon};
use crate::text::words::{findings, review as words};

/// Its heading, to which the focus goes after one was withdrawn.
pub const ANSWERED: &str = "sudah-dijawab";

/// The list, closed until it is asked for; nothing where nothing was answered.
pub fn answered(drawing: &Drawing<'_>) -> Option<El> {
    let items = drawing.review.items.iter().filter(|item| !item.is_open());
    let items: Vec<_> = items.map(|item| line(drawing, item)).collect();
    if items.is_empty() {
        return None;
    }
    let summary = el("summary")
        .attr("id", ANSWERED)
        .with(icon(Icon::ChevronRight))
        .with(el("h2").with(words::answered_count(drawing.page.lang, items.len())));
    Some(
        el("details").class("card mandate").with(summary).with(
            el("ul")
                .attr("role", "list")
                .class("mandate-body review-items")
                .with(items),
        ),
    )
}

fn line(drawing: &Drawing<'_>, item: &Item) -> El {
    let (page, lang, plan) = (drawing.page, drawing.page.lang, &drawing.review.plan);
    let sentence = findings::sentence(lang, plan, &item.finding);
    let place = findings::place(lang, plan, &item.finding.place);
    let mark = item.mark();
    let key = format!("{} {} {}", mark.rule.tag(), mark.place, mark.evidence);
    let said = item.answers.iter().map(|answer| {
        let who = who(page, &answer.author.name, &answer.author.unit, answer.at);
        el("blockquote")
            .with(el("p").with(answer.acceptance.answer.as_str()))
            .with(el("p").class("hint").with(who))
    });
    let said: Vec<_> = said.collect();
    let verb = words::WITHDRAW.within(lang);
    let withdraw = button(verb, Weight::Quiet, Some(Icon::Undo))
        .attr("aria-label", words::button_name(verb, &place))
        .on("click", move |_| act::withdraw(page, &mark));
    el("li")
        .key(key)
        .with(
            el("div")
                .with(el("p").with(sentence))
                .with(
                    el("p")
                        .class("hint")
                        .with(link(page.desk, lang, plan, &item.finding)),
                )
                .with(said),
        )
        .with(el("div").class("row no-print").with(withdraw))
}
