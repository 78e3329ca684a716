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
use crate::screen::desk::Aim;
use crate::screen::el::{El, el};
use crate::screen::parts::{Items, focus, table_scroll};
use crate::text::words::iku as words;
use leptos::prelude::*;
use std::rc::Rc;

/// The table with its title; of a draft also how it is composed.
pub fn table(pen: &Pen) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let (before, years) = (baseline_years(plan), target_years(plan));
    let head = head(pen, &before, &years);
    let rows: Rc<[RowPlace]> = annex(plan).iter().map(RowPlace::of).collect();
    let count = rows.len();
    let columns = columns(before.len() + years.len());
    let keys = rows.clone();
    let annex = Rc::new(Annex {
        pen: pen.clone(),
        rows: rows.clone(),
        before,
        years,
    });
    let window = pen.marks.annex;
    let items = Items {
        count,
        guess: ROW,
        key: Box::new(move |at| keys[at].key()),
        item: Rc::new(move |at| annex.row(at)),
    };
    let body = window.draw("lampiran", || el("tbody"), items);
    go_to_aim(pen, &rows);
    let title = match plan.decree.table_title.text() {
        "" => words::TABLE.within(lang),
        title => title,
    };
    let table = el("table")
        .class(if window.is_long(count) {
            "annex is-long"
        } else {
            "annex"
        })
        .attr("aria-rowcount", (count + HEAD).to_string())
        .with(columns)
        .with(head)
        .with(body);
    let sheet = el("section")
        .class("card section")
        .with(el("h2").class("annex-title").with(title))
        .with(table_scroll(words::TABLE.within(lang), table));
    el("div")
        .class("stack")
        .with(sheet)
        .with(pen.writes().then(|| outline(pen)))
}

/// A link may lead to one field of the table, which must be drawn before one can go there.
fn go_to_aim(pen: &Pen, rows: &[RowPlace]) {
    let aim = pen.desk.aim.try_update_value(Option::take).flatten();
    let Some(Aim::Element(id)) = aim else {
        return;
    };
    let is_in = |row: &RowPlace| {
        let things = [row.goal, row.objective];
        let mut things = things.into_iter().flatten().map(|(_, thing)| thing);
        things.any(|thing| id.contains(&thing.to_string()))
    };
    if let Some(at) = rows.iter().position(is_in) {
        pen.marks.annex.reach(at);
    }
    focus([id]);
}

/// The columns, by which those of a long table keep their widths whichever rows are drawn.
fn columns(figures: usize) -> El {
    let texts = ["no", "", "no", "", "", "", "", ""].into_iter();
    let all = texts.chain(std::iter::repeat_n("figure", figures));
    el("colgroup").each(all.map(|class| el("col").class(class)))
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
    goal: Option<(usize, EntityId)>,
    objective: Option<(usize, EntityId)>,
    indicator: Option<EntityId>,
}

impl RowPlace {
    fn of(row: &AnnexRow) -> Self {
        Self {
            goal: row.goal.map(|(number, it)| (number, it.id)),
            objective: row.objective.map(|(number, it)| (number, it.id)),
            indicator: row.indicator.map(|it| it.id),
        }
    }

    fn row<'p>(&self, plan: &'p Plan) -> AnnexRow<'p> {
        let mut objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
        let goal = self.goal.and_then(|(number, _)| {
            let goal = plan.goals.get(number - 1)?;
            Some((number, goal))
        });
        let objective = self.objective.and_then(|(number, _)| {
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
    fn key(&self) -> String {
        let named = self.objective.or(self.goal).map(|(_, thing)| thing);
        let thing = self.indicator.or(named);
        thing.map(|id| id.to_string()).unwrap_or_default()
    }
}

/// What its rows are made of.
struct Annex {
    pen: Pen,
    rows: Rc<[RowPlace]>,
    before: Vec<u16>,
    years: Vec<u16>,
}

impl Annex {
    fn row(self: &Rc<Self>, at: usize) -> El {
        let annex = self.clone();
        el("tr")
            .attr("aria-rowindex", (at + HEAD + 1).to_string())
            .live(move || {
                let row = annex.rows[at].row(&annex.pen.plan);
                cells_of(&annex.pen, &row, &annex.before, &annex.years)
            })
    }
}

fn cells_of(pen: &Pen, row: &AnnexRow, before: &[u16], years: &[u16]) -> Vec<El> {
    let number = |number: Option<usize>| el("td").class("no").with(number.map(|it| it.to_string()));
    let cell =
        |of: Option<(EntityId, Attribute, &Stated<String>)>| {
            el("td").with(of.map(|(thing, attribute, stated)| {
                pen.text(thing, attribute, stated, Room::Paragraph)
            }))
        };
    let (goal, objective) = (row.goal, row.objective);
    let said = objective.map(|(_, it)| it);
    let mut all = vec![
        number(goal.map(|(no, _)| no)),
        cell(goal.map(|(_, it)| (it.id, Attribute::Name, &it.name))),
        number(objective.map(|(no, _)| no)),
        cell(said.map(|it| (it.id, Attribute::Name, &it.name))),
        cell(said.map(|it| (it.id, Attribute::Strategy, &it.strategy))),
        cell(said.map(|it| (it.id, Attribute::PolicyDirection, &it.policy_direction))),
    ];
    if let Some(indicator) = row.indicator {
        all.extend(cells(pen, indicator, before, years));
    }
    all
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
