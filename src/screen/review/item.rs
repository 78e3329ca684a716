//! One thing to look at: what, where, what would set it right, and what can be done.

use super::{Asked, Drawing, Page, act};
use crate::app::command::CellAddress;
use crate::app::review::{Draft, Item, Mark, field, money_cell, route};
use crate::domain::finding::{Correction, Finding, Kind, Setting, What};
use crate::domain::plan::Plan;
use crate::screen::desk::{Aim, Desk};
use crate::screen::el::{El, el};
use crate::screen::overview::Show;
use crate::screen::parts::{Icon, Weight, button, icon};
use crate::screen::plan::field_id;
use crate::text::Lang;
use crate::text::change::{Change, change};
use crate::text::time;
use crate::text::words::{facts, findings, review as words, values};
use leptos::prelude::*;

/// The identity of the item with a number.
pub fn id(number: usize) -> String {
    format!("periksa-{number}")
}

/// What tells an item from its siblings when they are drawn again.
fn key(mark: &Mark) -> String {
    format!("{} {}", mark.place, mark.evidence)
}

/// A row.
pub fn row(drawing: &Drawing<'_>, item: &Item, proposal: Option<&Correction>) -> El {
    let (page, lang, plan) = (drawing.page, drawing.page.lang, &drawing.review.plan);
    let number = drawing.items.replace(drawing.items.get() + 1);
    let mark = item.mark();
    let sentence = findings::sentence(lang, plan, &item.finding);
    let place = findings::place(lang, plan, &item.finding.place);
    let is_question = item.finding.rule.kind() == Kind::Ask;
    let is_asked = drawing
        .asked
        .as_ref()
        .is_some_and(|it| it.marks == [mark.clone()]);
    let actions = if is_asked {
        reason(drawing, is_question)
    } else {
        let verb = if is_question {
            findings::ANSWER
        } else {
            findings::ACCEPT
        };
        let asked = Asked {
            marks: vec![mark.clone()],
            number,
            is_empty: false,
        };
        let correct = proposal.map(|_| {
            let mark = mark.clone();
            button(
                words::CORRECT.within(lang),
                Weight::Normal,
                Some(Icon::Check),
            )
            .attr(
                "aria-label",
                words::button_name(words::CORRECT.within(lang), &place),
            )
            .on("click", move |_| {
                act::correct(page, std::slice::from_ref(&mark), number)
            })
        });
        let accept = button(verb.within(lang), Weight::Quiet, None)
            .attr("aria-label", words::button_name(verb.within(lang), &place))
            .on("click", move |_| act::ask(page, asked.clone()));
        el("div").class("row no-print").with(correct).with(accept)
    };
    let lapsed = item.lapsed.as_ref().map(|it| {
        let told = words::lapsed(lang, &it.author.name, &it.acceptance.answer);
        el("p").class("hint").with(told)
    });
    el("li")
        .attr("id", id(number))
        .attr("tabindex", "-1")
        .class(if is_asked { "is-asked" } else { "" })
        .key(key(&mark))
        .with(
            el("div")
                .with(el("p").with(sentence))
                .with(
                    el("p")
                        .class("hint")
                        .with(link(page.desk, lang, plan, &item.finding)),
                )
                .with(lapsed)
                .with(proposal.map(|it| proposed(drawing, &mark, it))),
        )
        .with(actions)
}

/// The place in words, leading there.
pub fn link(desk: Desk, lang: Lang, plan: &Plan, finding: &Finding) -> El {
    let place = &finding.place;
    let to = route(plan, place).hash();
    let version = plan.decree.id;
    let aim = match place.what {
        What::Cell(period, part) => Some(Aim::Cell(CellAddress {
            variable: place.entity,
            period,
            part,
        })),
        _ if plan.program(place.entity).is_some() => Some(Aim::Money(money_cell(finding))),
        _ => field(plan, place).map(|key| Aim::Element(field_id(&key))),
    };
    el("a")
        .attr("href", to)
        .with(findings::place(lang, plan, place))
        .on("click", move |_| {
            desk.viewed.set(Some(version));
            desk.aim.set_value(aim.clone());
        })
}

/// The proposal, before anything is pressed.
fn proposed(drawing: &Drawing<'_>, mark: &Mark, proposal: &Correction) -> El {
    let (page, lang) = (drawing.page, drawing.page.lang);
    let box_of = |content: El| {
        el("div")
            .class("review-proposal")
            .with(
                el("p")
                    .class("legend")
                    .with(findings::PROPOSAL.within(lang)),
            )
            .with(content)
    };
    let Some(adds) = &proposal.adds else {
        return box_of(steps(page, &drawing.draft, proposal));
    };
    let field = format!("{}-nama", id(drawing.items.get()));
    let typed = page.names.with_untracked(|names| names.get(mark).cloned());
    let name = typed.unwrap_or_else(|| adds.name.clone());
    let own = mark.clone();
    let input = el("input")
        .attr("id", field.clone())
        .attr("type", "text")
        .attr("autocomplete", "off")
        .value(&name)
        .on("input", move |event| {
            let typed = event_target_value(&event);
            page.names.update(|names| {
                names.insert(own.clone(), typed);
            });
        });
    let label = el("label")
        .attr("for", field)
        .with(words::NEW_VARIABLE.within(lang));
    let units = drawing.review.plan.units.iter();
    let units = units.filter(|it| adds.responsible.contains(&it.id));
    let units: Vec<_> = units.map(|it| it.short_name()).collect();
    let unit = adds.unit_of_measure.clone().unwrap_or_default();
    let facts = [
        (facts::UNIT_OF_MEASURE, unit),
        (
            facts::AGGREGATION,
            values::aggregation(lang, adds.aggregation).to_owned(),
        ),
        (facts::RESPONSIBLE, units.join(", ")),
    ];
    let facts = facts.into_iter().filter(|(_, says)| !says.is_empty());
    let facts = facts.map(|(name, says)| format!("{}: {says}", name.within(lang)));
    let facts: Vec<_> = facts.collect();
    // Only what follows from the name is drawn again while it is typed.
    let (draft, mark, first) = (drawing.draft.clone(), mark.clone(), proposal.clone());
    let after = move || {
        let typed = page.names.with(|names| names.get(&mark).cloned());
        let named = match &typed {
            Some(name) => draft.named(&first, name),
            None => Some(first.clone()),
        };
        match named {
            Some(named) => {
                let is_known = named.adds.is_none();
                let known = is_known.then(|| words::TAKEN_AS_IT_IS.within(lang));
                let known = known.map(|words| el("p").class("hint").with(words));
                el("div").with(known).with(steps(page, &draft, &named))
            }
            None => problem(words::NEEDS_NAME.within(lang)),
        }
    };
    let field = el("div")
        .class("field")
        .with([label, input])
        .with(el("p").class("hint").with(facts.join(" · ")));
    let after = el("div").attr("aria-live", "polite").with(after.into_any());
    box_of(el("div").class("stack-small").with([field, after]))
}

/// Each property with what it says and what it would say.
fn steps(page: Page, draft: &Draft, proposal: &Correction) -> El {
    let lang = page.lang;
    let plan = draft.plan();
    let step = |Setting { place, value }: &Setting| {
        let stated = draft.now(place);
        let before = findings::value(lang, plan, place, stated.as_ref());
        let after = findings::value(lang, plan, place, Some(value));
        let becomes = format!(" {} ", words::BECOMES.within(lang));
        let [before, after] = match stated {
            None => [
                el("span").class("not-stated").with(before),
                el("ins").with(after),
            ],
            Some(_) => sides(change(&before, &after)),
        };
        el("li")
            .with(format!("{}: ", findings::place(lang, plan, place)))
            .with(before)
            .with(el("span").attr("aria-hidden", "true").with(" → "))
            .with(el("span").class("unseen").with(becomes))
            .with(after)
    };
    el("ul")
        .attr("role", "list")
        .class("review-steps")
        .with(proposal.sets.iter().map(step).collect::<Vec<_>>())
}

/// What a text is and what it would be, with what differs marked in both.
fn sides(it: Change) -> [El; 2] {
    let side = |tag, part: String| {
        let part = (!part.is_empty()).then(|| el(tag).with(part));
        el("span")
            .with(it.lead.as_str())
            .with(part)
            .with(it.tail.as_str())
    };
    [
        side("del", it.before.clone()),
        side("ins", it.after.clone()),
    ]
}

/// The field for a reason or an answer.
pub fn reason(drawing: &Drawing<'_>, is_question: bool) -> El {
    let (page, lang) = (drawing.page, drawing.page.lang);
    let (label, missing) = if is_question {
        (words::YOUR_ANSWER, words::NEEDS_ANSWER)
    } else {
        (words::REASON, words::NEEDS_REASON)
    };
    let is_empty = drawing.asked.as_ref().is_some_and(|it| it.is_empty);
    let area = el("textarea")
        .attr("id", REASON)
        .attr("rows", "2")
        .attr("aria-describedby", REASON_NOTE)
        .flag("required", true)
        .with("")
        .on("input", move |event| {
            page.reason.set_value(event_target_value(&event))
        })
        .focused();
    let area = if is_empty {
        area.attr("aria-invalid", "true")
    } else {
        area
    };
    let note = el("div")
        .attr("id", REASON_NOTE)
        .attr("aria-live", "polite")
        .with(is_empty.then(|| problem(missing.within(lang))));
    let save = button(words::SAVE.within(lang), Weight::Primary, None)
        .on("click", move |_| act::accept(page));
    let cancel = button(words::CANCEL.within(lang), Weight::Normal, None)
        .on("click", move |_| act::cancel(page));
    el("div")
        .class("stack-small no-print")
        .key(REASON)
        .with(
            el("div")
                .class("field review-reason")
                .with(el("label").attr("for", REASON).with(label.within(lang)))
                .with([area, note]),
        )
        .with(el("div").class("row").with([save, cancel]))
}

/// The field of the reason.
pub const REASON: &str = "alasan";
const REASON_NOTE: &str = "alasan-catatan";

/// Why something will not do.
pub fn problem(words: &str) -> El {
    el("p")
        .class("error")
        .with(icon(Icon::Warning))
        .with(el("span").with(words))
}

/// Who answered, and when.
pub fn who(page: Page, author: &str, unit: &str, at: i64) -> String {
    let show = Show {
        lang: page.lang,
        today: page.desk.today(),
        clock: page.desk.device.clock,
    };
    let day = time::day(page.lang, show.day(at));
    let parts = [author, unit, &*day].into_iter();
    parts
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}
