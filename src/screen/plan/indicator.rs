//! Everything about one indicator; what the decree does not state says so.

use crate::app::query::plan_page::{Level, level, target_years};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan, Variable};
use crate::domain::stated::{Assumed as AssumedValue, Stated};
use crate::domain::target::TargetValue;
use crate::screen::parts::{Assumed, Chip, FactRow, Icon, TableScroll, Tone, not_stated, stated};
use crate::text::Lang;
use crate::text::words::{Phrase, iku as words, values};
use leptos::prelude::*;

/// The indicator's card.
pub fn card(plan: &Plan, indicator: &Indicator, lang: Lang) -> impl IntoView + use<> {
    let kicker = kicker(plan, indicator, lang);
    let name = stated(lang, indicator.name.text());
    let facts = facts(plan, indicator, lang);
    let targets = targets(plan, indicator, lang);
    let variables = variables(plan, indicator, lang);
    view! {
        <section class="stack">
            <p><a href=Route::Plan(PlanPlace::Table).hash()>{words::ALL_INDICATORS.within(lang)}</a></p>
            <div class="card">
                <p class="kicker">{kicker}</p>
                <h2>{name}</h2>
                {facts}
            </div>
            {targets}
            {variables}
        </section>
    }
}

fn kicker(plan: &Plan, indicator: &Indicator, lang: Lang) -> String {
    let level = match level(plan, indicator) {
        Level::Goal(number, _) => words::goal_number(lang, number),
        Level::Objective(number, _) => words::objective_number(lang, number),
        Level::Elsewhere => String::new(),
    };
    let code = indicator.code.text();
    [code, &level]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn facts(plan: &Plan, indicator: &Indicator, lang: Lang) -> impl IntoView + use<> {
    let measures = match level(plan, indicator) {
        Level::Goal(_, goal) => goal.name.text(),
        Level::Objective(_, objective) => objective.name.text(),
        Level::Elsewhere => "",
    };
    let formula = indicator.formula.first().map_or("", |f| &f.text);
    let precision = indicator
        .precision
        .first()
        .map(u32::to_string)
        .unwrap_or_default();
    let responsible = names(plan, &indicator.responsible);
    let row = |(name, text): (Phrase, &str)| {
        let text = stated(lang, text);
        view! { <FactRow name=name.within(lang)>{text}</FactRow> }
    };
    let before = [
        (words::MEASURES, measures),
        (words::FORMULA, formula),
        (words::DEFINITION, indicator.definition.text()),
        (words::RATIONALE, indicator.rationale.text()),
        (words::UNIT_OF_MEASURE, indicator.unit_of_measure.text()),
    ]
    .map(row);
    let after = [
        (words::PRECISION, &*precision),
        (words::DATA_SOURCE, indicator.data_source.text()),
        (words::RESPONSIBLE, &responsible),
        (words::SUBMISSION, indicator.submission.text()),
        (words::NATIONAL_STANDARD, indicator.national_standard.text()),
    ]
    .map(row);
    let direction = direction(indicator, lang);
    view! {
        <dl class="facts">
            {before}
            <FactRow name=words::DIRECTION.within(lang)>{direction}</FactRow>
            {after}
        </dl>
    }
}

fn names(plan: &Plan, units: &[EntityId]) -> String {
    let names = units
        .iter()
        .filter_map(|id| plan.unit(*id))
        .map(|unit| unit.short_name());
    names.collect::<Vec<_>>().join(", ")
}

fn direction(indicator: &Indicator, lang: Lang) -> AnyView {
    match indicator.direction() {
        AssumedValue::Stated(polarity) => values::polarity(lang, polarity).into_any(),
        AssumedValue::Assumed(polarity) => {
            let words = values::polarity(lang, polarity);
            view! {
                {not_stated(lang)} " · " {words} " "
                <Assumed lang why=words::assumed_direction(lang, words)/>
            }
            .into_any()
        }
    }
}

fn targets(plan: &Plan, indicator: &Indicator, lang: Lang) -> impl IntoView + use<> {
    let is_percentage = indicator.is_percentage();
    let cell = move |value: &Stated<TargetValue>| match value {
        Stated::Not => not_stated(lang).into_any(),
        Stated::Is(target) => values::target(lang, target, is_percentage).into_any(),
        Stated::Disputed(_) => disputed(lang).into_any(),
    };
    let before = indicator
        .baseline
        .iter()
        .map(|(year, value)| (words::baseline(lang, *year), cell(value)));
    let years = target_years(plan)
        .into_iter()
        .map(|year| (year.to_string(), cell(indicator.target(Period::Year(year)))));
    let (heads, cells): (Vec<_>, Vec<_>) = before.chain(years).unzip();
    let heads = heads
        .into_iter()
        .map(|h| view! { <th scope="col" class="figure">{h}</th> });
    let cells = cells
        .into_iter()
        .map(|c| view! { <td class="figure">{c}</td> });
    view! {
        <section class="section">
            <h2>{words::TARGET.within(lang)}</h2>
            <div class="card card-flush">
                <TableScroll label=words::TARGET.within(lang)>
                    <table class="table">
                        <thead><tr>{heads.collect_view()}</tr></thead>
                        <tbody><tr>{cells.collect_view()}</tr></tbody>
                    </table>
                </TableScroll>
            </div>
        </section>
    }
}

fn disputed(lang: Lang) -> impl IntoView {
    view! { <Chip text=words::DISPUTED.within(lang) tone=Tone::Warn mark=Icon::Bang/> }
}

fn variables(plan: &Plan, indicator: &Indicator, lang: Lang) -> Option<impl IntoView + use<>> {
    let formula = indicator.formula.first()?;
    let rows = formula
        .bindings
        .iter()
        .filter_map(|(_, id)| plan.variable(*id));
    let rows: Vec<_> = rows
        .map(|variable| variable_row(plan, variable, lang))
        .collect();
    (!rows.is_empty()).then(|| {
        let heads = [
            words::VARIABLES,
            words::UNIT_OF_MEASURE,
            words::OVER_THE_YEAR,
            words::FREQUENCY,
            words::BREAKDOWN,
            words::ENTERED_BY,
        ];
        let heads = heads.map(|name| view! { <th scope="col">{name.within(lang)}</th> });
        view! {
            <section class="section">
                <h2>{words::VARIABLES.within(lang)}</h2>
                <div class="card card-flush">
                    <TableScroll label=words::VARIABLES.within(lang)>
                        <table class="table">
                            <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </TableScroll>
                </div>
            </section>
        }
    })
}

fn variable_row(plan: &Plan, variable: &Variable, lang: Lang) -> impl IntoView + use<> {
    let yearly = variable.yearly();
    let words = values::aggregation(lang, *yearly.value());
    let mark = yearly.is_assumed().then(|| {
        view! { " " <Assumed lang why=words::assumed_aggregation(lang, words)/> }
    });
    let breakdown = variable
        .breakdown
        .first()
        .map(|b| values::breakdown(lang, *b));
    let units = match names(plan, &variable.responsible) {
        units if units.is_empty() => words::EVERY_UNIT.within(lang).to_owned(),
        units => units,
    };
    let breakdown = stated(lang, breakdown.unwrap_or_default());
    let name = variable.name.text().to_owned();
    let unit_of_measure = stated(lang, variable.unit_of_measure.text());
    let frequency = values::frequency(lang, variable.frequency);
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{unit_of_measure}</td>
            <td>{words} {mark}</td>
            <td>{frequency}</td>
            <td>{breakdown}</td>
            <td>{units}</td>
        </tr>
    }
}
