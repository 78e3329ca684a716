//! The table of indicators exactly as the annex prints it: its columns, its order, its two *No*.

use crate::app::query::plan_page::{AnnexRow, annex, baseline, baseline_years, target_years};
use crate::app::route::{PlanPlace, Route};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::screen::parts::TableScroll;
use crate::text::Lang;
use crate::text::words::{iku as words, values};
use leptos::prelude::*;

/// The table with its title.
pub fn table(plan: &Plan, lang: Lang) -> impl IntoView + use<> {
    let (before, years) = (baseline_years(plan), target_years(plan));
    let rows = annex(plan);
    let rows = rows
        .iter()
        .map(|row| annex_row(row, &before, &years, lang))
        .collect_view();
    let head = head(&before, &years, lang);
    let title = match plan.decree.table_title.text() {
        "" => words::TABLE.within(lang).to_owned(),
        title => title.to_owned(),
    };
    view! {
        <section class="card section">
            <h2 class="annex-title">{title}</h2>
            <TableScroll label=words::TABLE.within(lang)>
                <table class="annex">
                    {head}
                    <tbody>{rows}</tbody>
                </table>
            </TableScroll>
        </section>
    }
}

fn head(before: &[u16], years: &[u16], lang: Lang) -> impl IntoView + use<> {
    let tall = words::ANNEX_COLUMNS
        .map(|name| view! { <th scope="col" rowspan="2">{name.within(lang)}</th> });
    let before = before
        .iter()
        .map(|year| view! { <th scope="col" rowspan="2">{words::baseline(lang, *year)}</th> })
        .collect_view();
    let count = years.len().to_string();
    let years = years
        .iter()
        .map(|year| view! { <th scope="col">{*year}</th> })
        .collect_view();
    view! {
        <thead>
            <tr>
                {tall.into_iter().collect_view()}
                {before}
                <th scope="colgroup" colspan=count>{words::TARGET.within(lang)}</th>
            </tr>
            <tr>{years}</tr>
        </thead>
    }
}

fn annex_row(
    row: &AnnexRow<'_>,
    before: &[u16],
    years: &[u16],
    lang: Lang,
) -> impl IntoView + use<> {
    let (goal_no, goal) = row.goal.map_or_else(Default::default, |(no, g)| {
        (no.to_string(), g.name.text().to_owned())
    });
    let objective = row.objective.map(|(no, o)| {
        let text = |stated: &Stated<String>| stated.text().to_owned();
        (
            no.to_string(),
            text(&o.name),
            text(&o.strategy),
            text(&o.policy_direction),
        )
    });
    let (no, name, strategy, direction) = objective.unwrap_or_default();
    let cells = row
        .indicator
        .map(|indicator| cells(indicator, before, years, lang));
    view! {
        <tr>
            <td class="no">{goal_no}</td>
            <td>{goal}</td>
            <td class="no">{no}</td>
            <td>{name}</td>
            <td>{strategy}</td>
            <td>{direction}</td>
            {cells}
        </tr>
    }
}

fn cells(
    indicator: &Indicator,
    before: &[u16],
    years: &[u16],
    lang: Lang,
) -> impl IntoView + use<> {
    let formula = indicator.formula.first().map(|f| f.text.clone());
    let is_percentage = indicator.is_percentage();
    let place = Route::Plan(PlanPlace::Indicator(indicator.id)).hash();
    let name = indicator.name.text().to_owned();
    let figure = move |value: &Stated<TargetValue>| {
        let text = value
            .first()
            .map(|target| values::target(lang, target, is_percentage));
        view! { <td class="figure">{text}</td> }
    };
    let before = before
        .iter()
        .map(|year| figure(baseline(indicator, *year)))
        .collect_view();
    let years = years
        .iter()
        .map(|year| figure(indicator.target(Period::Year(*year))))
        .collect_view();
    view! {
        <th scope="row">
            <a href=place>{name}</a>
        </th>
        <td>{formula}</td>
        {before}
        {years}
    }
}
