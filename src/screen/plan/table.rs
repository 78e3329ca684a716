//! The table of indicators exactly as the annex prints it: its columns, its order, its two *No*.

use super::outline::outline;
use super::pen::{Pen, Room};
use crate::app::query::plan_page::{AnnexRow, annex, baseline, baseline_years, target_years};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::Indicator;
use crate::domain::stated::Stated;
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;
use crate::text::words::iku as words;

/// The table with its title; of a draft also how it is composed.
pub fn table(pen: &Pen) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let (before, years) = (baseline_years(plan), target_years(plan));
    let rows: Vec<_> = annex(plan)
        .iter()
        .map(|row| annex_row(pen, row, &before, &years))
        .collect();
    let title = match plan.decree.table_title.text() {
        "" => words::TABLE.within(lang),
        title => title,
    };
    let table = el("table")
        .class("annex")
        .with(head(pen, &before, &years))
        .with(el("tbody").with(rows));
    let sheet = el("section")
        .class("card section")
        .with(el("h2").class("annex-title").with(title))
        .with(table_scroll(words::TABLE.within(lang), table));
    el("div")
        .class("stack")
        .with(sheet)
        .with(pen.writes().then(|| outline(pen)))
}

fn head(pen: &Pen, before: &[u16], years: &[u16]) -> El {
    let lang = pen.lang;
    let tall = |name: &str| {
        el("th")
            .attr("scope", "col")
            .attr("rowspan", "2")
            .with(name)
    };
    let before: Vec<_> = before
        .iter()
        .map(|year| tall(&words::baseline(lang, *year)))
        .collect();
    let columns: Vec<_> = years
        .iter()
        .map(|year| el("th").attr("scope", "col").with(year.to_string()))
        .collect();
    let target = el("th")
        .attr("scope", "colgroup")
        .attr("colspan", years.len().to_string())
        .with(words::TARGET.within(lang));
    let first = el("tr")
        .with(words::ANNEX_COLUMNS.map(|name| tall(name.within(lang))))
        .with(before)
        .with((!years.is_empty()).then_some(target));
    el("thead").with(first).with(el("tr").with(columns))
}

fn annex_row(pen: &Pen, row: &AnnexRow, before: &[u16], years: &[u16]) -> El {
    let number = |number: Option<usize>| el("td").class("no").with(number.map(|it| it.to_string()));
    let cell =
        |of: Option<(EntityId, Attribute, &Stated<String>)>| {
            el("td").with(of.map(|(thing, attribute, stated)| {
                pen.text(thing, attribute, stated, Room::Paragraph)
            }))
        };
    let (goal, objective) = (row.goal, row.objective);
    let said = objective.map(|(_, it)| it);
    el("tr")
        .with(number(goal.map(|(no, _)| no)))
        .with(cell(goal.map(|(_, it)| (it.id, Attribute::Name, &it.name))))
        .with(number(objective.map(|(no, _)| no)))
        .with(cell(said.map(|it| (it.id, Attribute::Name, &it.name))))
        .with(cell(
            said.map(|it| (it.id, Attribute::Strategy, &it.strategy)),
        ))
        .with(cell(said.map(|it| {
            (it.id, Attribute::PolicyDirection, &it.policy_direction)
        })))
        .with(
            row.indicator
                .map(|indicator| cells(pen, indicator, before, years)),
        )
}

fn cells(pen: &Pen, indicator: &Indicator, before: &[u16], years: &[u16]) -> Vec<El> {
    let place = Route::Plan(PlanPlace::Indicator(indicator.id)).hash();
    let link = el("a")
        .attr("href", place)
        .with(match indicator.name.text() {
            "" => words::UNNAMED.within(pen.lang),
            name => name,
        });
    let formula = indicator.formula.first().map(|it| it.text.clone());
    let figure = |attribute, period, stated| {
        el("td")
            .class("figure")
            .with(pen.figure(indicator, attribute, period, stated))
    };
    let before = before.iter().map(|year| {
        figure(
            Attribute::Baseline,
            Period::Year(*year),
            baseline(indicator, *year),
        )
    });
    let years = years.iter().map(|year| {
        let period = Period::Year(*year);
        figure(Attribute::Target, period, indicator.target(period))
    });
    let first = [
        el("th").attr("scope", "row").with(link),
        el("td").with(formula),
    ];
    first.into_iter().chain(before).chain(years).collect()
}
