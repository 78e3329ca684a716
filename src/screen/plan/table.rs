//! The table of indicators exactly as the annex prints it: its columns, its order, its two *No*.

use super::outline::outline;
use super::pen::{Pen, Room};
use crate::app::query::plan_page::{AnnexRow, annex, baseline, baseline_years, target_years};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::stated::Stated;
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::{is_long, table_scroll};
use crate::text::words::iku as words;

/// The table with its title; of a draft also how it is composed.
pub fn table(pen: &Pen) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let (before, years) = (baseline_years(plan), target_years(plan));
    let head = head(pen, &before, &years);
    let rows: Vec<_> = annex(plan).iter().map(RowPlace::of).collect();
    let count = rows.len();
    let row = {
        let pen = pen.clone();
        move |at: usize| annex_row(&pen, &rows[at].row(&pen.plan), &before, &years, at)
    };
    let window = pen.marks.window;
    let rows = window.draw("lampiran", count, ROW, || el("tbody"), row);
    let title = match plan.decree.table_title.text() {
        "" => words::TABLE.within(lang),
        title => title,
    };
    let table = el("table")
        .class(if is_long(count) {
            "annex is-long"
        } else {
            "annex"
        })
        .attr("aria-rowcount", (count + HEAD).to_string())
        .with(head)
        .with(rows);
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

/// How high a row is, in pixels, before it was seen.
const ROW: f64 = 90.0;
/// Rows of the head.
const HEAD: usize = 2;

/// What stands in a row, to be found again when it is drawn.
struct RowPlace {
    goal: Option<usize>,
    objective: Option<usize>,
    indicator: Option<EntityId>,
}

impl RowPlace {
    fn of(row: &AnnexRow) -> Self {
        Self {
            goal: row.goal.map(|(number, _)| number),
            objective: row.objective.map(|(number, _)| number),
            indicator: row.indicator.map(|it| it.id),
        }
    }

    fn row<'p>(&self, plan: &'p Plan) -> AnnexRow<'p> {
        let mut objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
        let goal = self.goal.and_then(|number| {
            let goal = plan.goals.get(number - 1)?;
            Some((number, goal))
        });
        let objective = self.objective.and_then(|number| {
            let objective = objectives.nth(number - 1)?;
            Some((number, objective))
        });
        AnnexRow {
            goal,
            objective,
            indicator: self.indicator.and_then(|id| plan.indicator(id)),
        }
    }

    /// What tells it from the other rows when the plan is another.
    fn key(row: &AnnexRow) -> String {
        let of_goal = row.goal.map(|(_, it)| it.id);
        let of_objective = row.objective.map(|(_, it)| it.id);
        let thing = row.indicator.map(|it| it.id).or(of_objective).or(of_goal);
        thing.map(|id| id.to_string()).unwrap_or_default()
    }
}

fn annex_row(pen: &Pen, row: &AnnexRow, before: &[u16], years: &[u16], at: usize) -> El {
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
        .key(RowPlace::key(row))
        .attr("aria-rowindex", (at + HEAD + 1).to_string())
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
