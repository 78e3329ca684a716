//! The versions, latest first: where each stands, what it measures, what can be done with it.

use super::{heading_id, name_of};
use crate::app::Command;
use crate::app::query::succession::succession;
use crate::app::query::versions_page::{State, Version, versions};
use crate::app::route::{PlanPlace, Route};
use crate::app::versions::{amend, discard, draft, rebase, succeed};
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::focus;
use crate::screen::parts::{Icon, Tone, Weight, button, chip, fact_row, notice};
use crate::screen::plan::TITLE;
use crate::screen::watch::Watch;
use crate::text::words::{Phrase, iku as plan_words, versions as words};
use crate::text::{Lang, time};
use leptos::prelude::*;

/// The list, with what begins another version above it.
pub fn list(desk: Desk, lang: Lang) -> El {
    let content = move || {
        desk.watch(Watch::Plan);
        let today = desk.today();
        let all = desk.with(|w| versions(w, today, lang)).unwrap_or_default();
        let cards: Vec<_> = all.iter().map(|it| card(desk, it, lang)).collect();
        el("div")
            .class("stack")
            .with(beginnings(desk, &all, lang))
            .with(cards)
    };
    el("div").with(content.into_any())
}

/// What begins another version; one draft at a time.
fn beginnings(desk: Desk, all: &[Version], lang: Lang) -> El {
    let compare =
        (all.len() > 1).then(|| link(words::COMPARE.within(lang), PlanPlace::Compare(None)));
    let open = all.iter().find(|it| it.state == State::Draft);
    let Some(open) = open else {
        let amendment: Begin = (amend, words::begun);
        let another: Begin = (succeed, words::begun_anew);
        return el("div")
            .class("actions")
            .with([
                beginner(desk, words::BEGIN, Weight::Primary, amendment, lang),
                beginner(desk, words::NEXT_PLAN, Weight::Normal, another, lang),
            ])
            .with(compare);
    };
    let id = open.plan.decree.id;
    let to_it = button(words::TO_DRAFT.within(lang), Weight::Link, None)
        .on("click", move |_| focus([heading_id(id)]));
    let says = el("p")
        .with(words::draft_is_open(lang, &open.name))
        .with(" ")
        .with(to_it);
    el("div")
        .class("stack-small")
        .with(notice(Tone::Info, says))
        .with(compare.map(|it| el("div").class("actions").with(it)))
}

/// What makes a draft, and what is said once it is begun.
type Begin = (fn(&Workspace, &Plan) -> Command, fn(Lang, &str) -> String);

/// A button that begins a draft on the version in force, and leads to it.
fn beginner(desk: Desk, verb: Phrase, weight: Weight, (begin, says): Begin, lang: Lang) -> El {
    button(verb.within(lang), weight, Some(Icon::Plus)).on("click", move |_| {
        let command = desk.with(|w| w.current_plan().map(|plan| begin(w, plan)));
        let Some(command) = command.flatten() else {
            return;
        };
        if !desk.send(command) {
            return;
        }
        let begun = desk.with(|w| draft(w.plans()).map(|plan| plan.decree.id));
        if let Some(id) = begun.flatten() {
            desk.viewed.set(None);
            desk.tell(says(lang, &name_of(desk, id, lang)));
            focus([heading_id(id)]);
        }
    })
}

/// A place that looks like a button.
fn link(name: &str, place: PlanPlace) -> El {
    el("a")
        .class(Weight::Normal.class())
        .attr("href", Route::Plan(place).hash())
        .with(name)
}

fn card(desk: Desk, version: &Version, lang: Lang) -> El {
    let decree = &version.plan.decree;
    let (state, tone, mark) = match version.state {
        State::Draft => (words::DRAFT, Tone::Warn, Icon::Ring),
        State::Ahead => (words::AHEAD, Tone::Info, Icon::Clock),
        State::InForce => (words::IN_FORCE, Tone::Good, Icon::Check),
        State::Replaced => (words::REPLACED, Tone::Plain, Icon::Dash),
    };
    let title = el("h2")
        .attr("id", heading_id(decree.id))
        .attr("tabindex", "-1")
        .with(&*version.name);
    let day = |day: Option<Date>| day.map(|day| time::day(lang, day)).unwrap_or_default();
    let effective = decree.effective.first().copied();
    let effective = effective.filter(|day| Some(day) != decree.date.first());
    let years = decree.years.first();
    let years = years.map(|(first, last)| format!("{first}–{last}"));
    let facts = [
        (plan_words::NUMBER, decree.number.text()),
        (plan_words::SUBJECT, decree.subject.text()),
        (plan_words::DATE, &day(decree.date.first().copied())),
        (plan_words::EFFECTIVE, &day(effective)),
        (plan_words::YEARS, &years.unwrap_or_default()),
        (plan_words::SIGNATORY, decree.signatory_name.text()),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let facts = facts.map(|(name, text)| fact_row(name.within(lang), text));
    let facts: Vec<_> = facts.collect();
    let overtaken = version
        .overtaken_by
        .map(|by| overtaken(desk, decree.id, by, lang));
    el("article")
        .class("card")
        .key(decree.id.to_string())
        .with(el("div").class("between").with(title).with(chip(
            state.within(lang),
            tone,
            Some(mark),
        )))
        .with(
            el("p")
                .with(words::measures(lang, &version.measures))
                .with("."),
        )
        .with(overtaken)
        .with(el("dl").class("facts").with(facts))
        .with(actions(desk, version, lang))
}

/// A draft lacks what was enacted meanwhile; it can be put on top of that.
fn overtaken(desk: Desk, version: EntityId, by: EntityId, lang: Lang) -> El {
    let name = name_of(desk, by, lang);
    let put = button(&words::rebase(lang, &name), Weight::Normal, None).on("click", move |_| {
        desk.send(rebase(version, by));
    });
    let says = el("p").with(words::overtaken(lang, &name));
    notice(Tone::Warn, [says, put])
}

fn actions(desk: Desk, version: &Version, lang: Lang) -> El {
    let id = version.plan.decree.id;
    let is_draft = version.state == State::Draft;
    let enact = is_draft.then(|| {
        link(words::ENACT.within(lang), PlanPlace::Enact(id)).class(Weight::Primary.class())
    });
    let open = link(words::OPEN.within(lang), PlanPlace::Table)
        .attr(
            "aria-label",
            format!("{} {}", words::OPEN.within(lang), version.name),
        )
        .on("click", move |_| desk.viewed.set(Some(id)));
    let compare = version.amends.map(|old| {
        let name = words::compare_with(lang, &name_of(desk, old, lang));
        link(&name, PlanPlace::Compare(Some((old, id))))
    });
    let map = desk.with(|w| succession(w, id)).flatten();
    let map = map.map(|_| link(words::MAP.within(lang), PlanPlace::Succession(id)));
    let name = version.name.clone();
    let discard = version.is_discardable.then(|| {
        button(words::DISCARD.within(lang), Weight::Quiet, None).on("click", move |_| {
            if desk.send(discard(id)) {
                desk.viewed.set(None);
                desk.tell(words::discarded(lang, &name));
                focus([TITLE.to_owned()]);
            }
        })
    });
    el("div")
        .class("actions")
        .with(enact)
        .with(open)
        .with(compare)
        .with(map)
        .with(discard)
}
