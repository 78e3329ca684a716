//! The versions of the plan: each decree with its number, day and years.

use super::pen::Pen;
use crate::domain::plan::Plan;
use crate::screen::el::{El, el};
use crate::screen::parts::{Chip, FactRow, Icon, Tone, stated};
use crate::text::words::iku as words;
use crate::text::{Lang, time};
use leptos::prelude::*;

/// The versions, latest first; the one in force is marked.
pub fn versions(pen: &Pen) -> El {
    let plans = pen
        .desk
        .with(|w| (w.plans().to_vec(), w.current_plan().cloned()));
    let (plans, current) = plans.unwrap_or_default();
    let Some(current) = current else {
        return el("section");
    };
    let versions = plans.iter().enumerate().rev();
    let versions = versions
        .map(|(place, plan)| version(place, plan, &current, pen.lang))
        .collect_view();
    el("section").class("stack").with(versions.into_any())
}

fn version(place: usize, plan: &Plan, current: &Plan, lang: Lang) -> impl IntoView + use<> {
    let decree = &plan.decree;
    let state = match (decree.is_enacted, decree.id == current.decree.id) {
        (true, true) => (words::IN_FORCE, Tone::Good, Icon::Check),
        (true, false) => (words::ENACTED, Tone::Plain, Icon::Check),
        (false, _) => (words::DRAFT, Tone::Warn, Icon::Ring),
    };
    let day = |day: Option<crate::domain::date::Date>| {
        day.map(|day| time::day(lang, day)).unwrap_or_default()
    };
    let years = decree
        .years
        .first()
        .map(|(first, last)| format!("{first}–{last}"));
    let facts = [
        (words::NUMBER, decree.number.text()),
        (words::SUBJECT, decree.subject.text()),
        (words::DATE, &day(decree.date.first().copied())),
        (words::EFFECTIVE, &day(decree.effective_from())),
        (words::YEARS, &years.unwrap_or_default()),
        (words::SIGNATORY, decree.signatory_name.text()),
    ];
    let facts = facts.map(|(name, text)| {
        let text = stated(lang, text);
        view! { <FactRow name=name.within(lang)>{text}</FactRow> }
    });
    view! {
        <article class="card">
            <div class="between">
                <h2>{words::version_name(lang, place)}</h2>
                <Chip text=state.0.within(lang) tone=state.1 mark=state.2/>
            </div>
            <dl class="facts">{facts}</dl>
        </article>
    }
}
