//! A look at a table that was pasted, in words: what it was taken for, what is to be said about it, what it would do.

mod remark;
#[cfg(test)]
mod tests;

pub use remark::{Remark, Turn, TurnKind};

use crate::app::plan_table::{
    Column, Gravity, Look, Meaning, Parent, Pasted, Proposal, Row, propose,
};
use crate::app::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::text::Lang;
use crate::text::words::plan_table as words;
use crate::text::words::plan_table::look;
use crate::text::words::values;

/// Everything that the look shows.
#[derive(Clone, PartialEq, Debug)]
pub struct TableLook {
    /// Why nothing can be taken over, in sentences; none if it can.
    pub stops: Vec<String>,
    /// What was read and what taking it over would do, in sentences.
    pub summary: Vec<String>,
    /// What each column was taken for.
    pub columns: Vec<ColumnLine>,
    /// What is wrong or odd about single places, in the order of rows.
    pub remarks: Vec<Remark>,
    /// The years that have figures: where their column stands, and its head.
    pub years: Vec<(usize, String)>,
    /// The indicators.
    pub rows: Vec<RowLine>,
}

/// A column.
#[derive(Clone, PartialEq, Debug)]
pub struct ColumnLine {
    /// `kolom 3 “Target 2021”`.
    pub name: String,
    /// Its head; empty where it has none.
    pub head: String,
    /// Some of its texts.
    pub example: String,
    /// What it was taken for.
    pub meaning: Meaning,
}

/// An indicator as it was read.
#[derive(Clone, PartialEq, Debug)]
pub struct RowLine {
    /// Where it stands, from 1.
    pub row: usize,
    /// Its goal; empty where the line above has the same.
    pub goal: String,
    /// Its objective; empty where it has none, or the line above has the same.
    pub objective: String,
    /// Its name.
    pub indicator: String,
    /// Its unit of measure.
    pub unit: String,
    /// Its formula.
    pub formula: String,
    /// Its figures, one for each of the years.
    pub figures: Vec<String>,
}

/// Looks at a table for a version of the plan; `None` if there is no such version.
pub fn table_look(
    pasted: &Pasted,
    workspace: &Workspace,
    version: EntityId,
    lang: Lang,
) -> Option<TableLook> {
    let mut plans = workspace.plans().iter();
    let plan = plans.find(|it| it.decree.id == version)?;
    let look = pasted.look(plan);
    let proposal = propose(&look, workspace, version);
    let years = years(&look, lang);
    Some(TableLook {
        stops: stops(&look, proposal.as_ref(), lang),
        summary: proposal.map_or_else(Vec::new, |it| summary(&look, &it, lang)),
        columns: columns(pasted, &look, lang),
        remarks: remark::remarks(pasted, &look, lang),
        rows: rows(&look, &years, lang),
        years,
    })
}

impl TableLook {
    /// How many remarks are only to be looked at, and how many tell of something that is left out.
    pub fn counts(&self) -> (usize, usize) {
        let all = self.remarks.len();
        let left_out = self.remarks.iter().filter(|it| it.is_left_out).count();
        (all - left_out, left_out)
    }
}

fn stops(look: &Look, proposal: Option<&Proposal>, lang: Lang) -> Vec<String> {
    let problems = look.problems.iter();
    let stops = problems.filter(|it| it.gravity() == Gravity::Stops);
    let stops = stops.map(|it| it.message(&look.heads.columns, lang));
    let refusal = proposal.and_then(Proposal::refusal);
    stops.chain(refusal.map(|it| it.message(lang))).collect()
}

fn summary(look: &Look, proposal: &Proposal, lang: Lang) -> Vec<String> {
    let Proposal {
        goals,
        objectives,
        indicators,
        variables,
        renamed,
        moved,
        corrected,
        ..
    } = proposal;
    let outline = &look.outline;
    let named = outline.goals.iter().filter(|goal| !goal.name.is_empty());
    let mut told = vec![
        look::read(
            lang,
            outline.rows.len(),
            named.count(),
            outline.objectives.len(),
        ),
        words::gains(lang, *goals, *objectives, *indicators, *variables),
    ];
    told.extend(words::corrected(lang, *corrected));
    let renamed = renamed.iter();
    told.extend(renamed.map(|(before, after)| words::renamed(lang, before, after)));
    told.extend(moved.iter().map(|name| words::moved(lang, name)));
    told
}

fn columns(pasted: &Pasted, look: &Look, lang: Lang) -> Vec<ColumnLine> {
    let columns = look.heads.columns.iter().enumerate();
    let line = |(place, column): (usize, &Column)| ColumnLine {
        name: words::column(lang, place, &column.head),
        head: column.head.clone(),
        example: pasted.examples(look.heads.body, place).join(" · "),
        meaning: column.meaning,
    };
    columns.map(line).collect()
}

/// The columns of figures that name their year.
fn years(look: &Look, lang: Lang) -> Vec<(usize, String)> {
    let columns = look.heads.columns.iter().enumerate();
    let head = |(place, column): (usize, &Column)| match column.meaning {
        Meaning::Target(Some(year)) => Some((place, year.to_string())),
        Meaning::Baseline(Some(year)) => Some((place, look::baseline(lang, year))),
        _ => None,
    };
    columns.filter_map(head).collect()
}

fn rows(look: &Look, years: &[(usize, String)], lang: Lang) -> Vec<RowLine> {
    let mut above = (None, None);
    let line = |row: &Row| {
        let outline = &look.outline;
        let (goal, objective) = match row.parent {
            Parent::Goal(goal) => (goal, None),
            Parent::Objective(place) => (outline.objectives[place].goal, Some(place)),
        };
        let is_same = (above.0 == Some(goal), above.1 == objective);
        above = (Some(goal), objective);
        let goal = match outline.goals[goal].name.as_str() {
            "" => look::NO_GOAL.within(lang),
            name => name,
        };
        let objective = objective.map_or("", |place| &outline.objectives[place].name);
        let unit = row
            .texts
            .iter()
            .find(|(it, _)| *it == Meaning::UnitOfMeasure);
        let figure = |(column, _): &(usize, String)| {
            let found = row.figures.iter().find(|it| it.column == *column);
            found.map_or_else(String::new, |figure| match figure.other {
                Some(_) => remark::plain(&figure.value, lang),
                None => values::target(lang, &figure.value, false),
            })
        };
        RowLine {
            row: row.row,
            goal: told(goal, is_same.0),
            objective: told(objective, is_same.0 && is_same.1),
            indicator: row.name.clone(),
            unit: unit.map_or_else(String::new, |(_, text)| text.clone()),
            formula: row
                .formula
                .as_ref()
                .map_or_else(String::new, |it| it.text.clone()),
            figures: years.iter().map(figure).collect(),
        }
    };
    look.outline.rows.iter().map(line).collect()
}

/// A text, unless the line above says it already.
fn told(text: &str, is_same: bool) -> String {
    match is_same {
        true => String::new(),
        false => text.to_owned(),
    }
}
