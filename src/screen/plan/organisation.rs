//! The agency's units, each with its duty, its functions and what it answers for.

use crate::app::query::plan_page::answers_for;
use crate::domain::plan::{Plan, Unit};
use crate::screen::parts::{Icon, icon, stated};
use crate::text::Lang;
use crate::text::words::iku as words;
use leptos::prelude::*;

/// All units in the decree's order.
pub fn organisation(plan: &Plan, lang: Lang) -> impl IntoView + use<> {
    let functions = plan
        .units
        .iter()
        .map(|unit| unit.mandate.functions.len())
        .sum();
    let units = plan.units.iter().enumerate();
    let units = units
        .map(|(place, unit)| mandate(plan, place, unit, lang))
        .collect_view();
    let counts = words::organisation_counts(lang, plan.units.len(), functions);
    let intro = plan.decree.annex_intro.text().to_owned();
    view! {
        <section class="stack">
            <p class="hint">{counts}</p>
            <p class="intro" lang="id">{intro}</p>
            <div class="mandates">{units}</div>
        </section>
    }
}

fn mandate(plan: &Plan, place: usize, unit: &Unit, lang: Lang) -> impl IntoView + use<> {
    let mandate = &unit.mandate;
    let heading = match mandate.heading.text() {
        "" => words::DUTY.within(lang).to_owned(),
        heading => heading.to_owned(),
    };
    let item = |text: &str| view! { <li>{text.to_owned()}</li> };
    let functions: Vec<_> = mandate
        .functions
        .iter()
        .map(|f| item(f.text.text()))
        .collect();
    let count = words::function_count(lang, functions.len());
    let functions = (!functions.is_empty()).then(|| {
        view! {
            <h3>{words::FUNCTIONS.within(lang)}</h3>
            <ol>{functions}</ol>
        }
    });
    let name = format!("{}. {}", place + 1, unit.name.text());
    let duty = stated(lang, mandate.duty.text());
    let answers = answers_for(plan, unit.id);
    let answers_list = |name: crate::text::words::Phrase, what: Vec<&str>| {
        let what = what.join(" · ");
        (!what.is_empty()).then(|| view! { <p class="hint">{name.within(lang)} ": " {what}</p> })
    };
    let indicators = answers_list(words::ANSWERS_FOR, answers.indicators);
    let variables = answers_list(words::ENTERS, answers.variables);
    view! {
        <details class="card mandate" open=place == 0>
            <summary>
                {icon(Icon::ChevronRight)}
                <h2>{name}</h2>
                <span class="hint">{count}</span>
            </summary>
            <div class="mandate-body">
                <h3>{heading}</h3>
                <p>{duty}</p>
                {functions}
                {indicators}
                {variables}
            </div>
        </details>
    }
}
