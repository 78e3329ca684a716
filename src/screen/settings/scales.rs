//! *Skala predikat*: which scale rates achievements, and what falls through it.

use super::{Disputed, Section, choose, of_plan};
use crate::app::query::settings::{rating_scales, rule};
use crate::domain::scale::Scale;
use crate::log::{Attribute, Key, Value};
use crate::screen::desk::Desk;
use crate::screen::parts::{FactRow, Notice, Pick, Tone, not_stated, stated};
use crate::text::Lang;
use crate::text::time;
use crate::text::words::settings::scales as words;
use leptos::prelude::*;

/// The choice, and every scale with its bands.
#[component]
pub fn ScalesSection(desk: Desk, lang: Lang) -> impl IntoView {
    let key = desk.with(|w| {
        w.current_plan()
            .map(|plan| rule(plan, Attribute::RatingScale))
    });
    let scales = of_plan(desk, |plan| {
        rating_scales(plan).into_iter().cloned().collect::<Vec<_>>()
    });
    let choice = move |key| choice(desk, lang, key, scales);
    view! {
        <Section id="settings-scales" title=words::SCALES lead=words::SCALES_LEAD lang>
            {key.flatten().map(choice)}
            {move || scales.with(|all| all.iter().map(|s| scale(lang, s)).collect_view())}
        </Section>
    }
}

fn choice(desk: Desk, lang: Lang, key: Key, scales: Memo<Vec<Scale>>) -> impl IntoView {
    let chosen = of_plan(desk, |plan| plan.agency.rating_scale);
    let code = |id: Option<_>| id.map(|id: crate::domain::id::EntityId| id.to_string());
    let pick = move |picked: String| {
        let id = picked.parse().map_or(Value::Cleared, Value::Entity);
        choose(desk, key, id);
    };
    let names = scales.with_untracked(|all| {
        let names = all.iter().map(|s| (s.id.to_string(), s.name.clone()));
        names.collect::<Vec<_>>()
    });
    let none = (String::new(), words::NO_SCALE.within(lang).to_owned());
    let options: Vec<_> = names.into_iter().chain([none]).collect();
    view! {
        <div class="setting">
            <Pick
                label=words::SCALE_IN_USE.within(lang)
                name="scale"
                options
                chosen=Signal::derive(move || code(chosen.get()).unwrap_or_default())
                pick
            />
            <Disputed desk key lang/>
        </div>
    }
}

fn scale(lang: Lang, scale: &Scale) -> impl IntoView + use<> {
    let source = stated(lang, &scale.source);
    let effective = match scale.effective {
        Some(day) => time::day(lang, day).into_any(),
        None => view! { <span class="not-stated">{words::SCALE_NOT_STATED.within(lang)}</span> }
            .into_any(),
    };
    // The best first, as regulations print them.
    let bands = scale.bands.iter().rev().map(|band| words::band(lang, band));
    let bands: Vec<_> = bands.map(|words| view! { <li>{words}</li> }).collect();
    let bands = if bands.is_empty() {
        not_stated(lang).into_any()
    } else {
        view! { <ul role="list" class="bands">{bands}</ul> }.into_any()
    };
    let name = scale.name.clone();
    let problems = problems(lang, scale);
    view! {
        <div class="setting">
            <h3>{name}</h3>
            <dl class="facts">
                <FactRow name=words::SOURCE.within(lang)>{source}</FactRow>
                <FactRow name=words::EFFECTIVE.within(lang)>{effective}</FactRow>
                <FactRow name=words::BANDS.within(lang)>{bands}</FactRow>
            </dl>
            {problems}
        </div>
    }
}

fn problems(lang: Lang, scale: &Scale) -> impl IntoView + use<> {
    let problems = scale.problems();
    let tone = if problems.is_empty() {
        Tone::Good
    } else {
        Tone::Warn
    };
    let sentences = problems
        .iter()
        .map(|problem| words::scale_problem(lang, scale, problem));
    let none = problems
        .is_empty()
        .then(|| words::NO_GAPS.within(lang).to_owned());
    let sentences: Vec<_> = sentences
        .chain(none)
        .map(|words| view! { <p>{words}</p> })
        .collect();
    view! { <Notice tone>{sentences}</Notice> }
}
