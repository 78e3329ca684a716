//! What a fill-in sheet asks for.

use super::mark::{Mark, code};
use crate::app::query::entry_table::{Content, Row, RowKind, Section, sections};
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::text::words::fill_in as words;
use crate::text::{Lang, time};
use serde::{Deserialize, Serialize};

/// A sheet to fill in.
#[doc(alias = "lembar isian")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Form {
    /// The name of its file, without what that ends in.
    pub file_name: String,
    /// What the sheet is for, to be read again.
    pub mark: String,
    /// The lines above its heads: its title, whose it is, how to fill it in.
    pub lines: Vec<String>,
    /// One for each cell to fill in.
    pub rows: Vec<FormRow>,
}

/// A cell to fill in, with what one needs to know about it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FormRow {
    /// Which cell, to be read again.
    pub code: String,
    /// *Data dasar*.
    pub name: String,
    /// The part or detail; empty where there is none.
    pub part: String,
    /// *Satuan*.
    pub unit_of_measure: String,
    /// The period.
    pub period: String,
    /// What is recorded now.
    pub recorded: Recorded,
    /// *Definisi operasional*.
    pub definition: String,
    /// Whether only whole numbers make sense: nobody counts half a person.
    pub is_whole: bool,
}

/// What is recorded when a sheet is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recorded {
    /// Nothing yet.
    Nothing,
    /// A number, as text.
    Number(String),
    /// `nihil`, `n/a`.
    Word(String),
    /// Versions that differ; the cell begins empty.
    Differs,
}

/// What is counted in whole numbers, as units of measure begin.
const COUNTED: [&str; 12] = [
    "orang", "jiwa", "keluarga", "kk", "kpm", "anak", "korban", "kejadian", "lembaga", "panti",
    "kelompok", "desa",
];

/// The sheet of a unit, or of all of them, for a quarter; none where nothing is entered then.
pub fn form(
    workspace: &Workspace,
    unit: Option<EntityId>,
    quarter: Period,
    today: Date,
) -> Option<Form> {
    let year = quarter.year();
    let plan = workspace.plan_for_year(year)?;
    let rows: Vec<_> = sections(workspace, year, unit)
        .iter()
        .flat_map(|section| rows(workspace, plan, section, quarter, today))
        .collect();
    let named = unit.and_then(|unit| plan.unit(unit));
    let named = named.map_or(words::ALL_UNITS, |unit| unit.short_name());
    let mark = Mark {
        agency: plan.agency.id,
        unit,
        period: quarter,
        plan: plan.decree.id,
    };
    (!rows.is_empty()).then(|| Form {
        file_name: words::file_name(quarter, named),
        mark: mark.write(),
        lines: words::lines(quarter, plan.agency.name.text(), named),
        rows,
    })
}

fn rows<'a>(
    workspace: &'a Workspace,
    plan: &'a Plan,
    section: &'a Section,
    quarter: Period,
    today: Date,
) -> impl Iterator<Item = FormRow> + 'a {
    section.rows.iter().flat_map(move |row| {
        let columns = section
            .columns_in(quarter)
            .filter(|period| row.is_open(*period));
        let columns: Vec<_> = columns.collect();
        columns
            .into_iter()
            .map(move |period| form_row(workspace, plan, row, period, today))
    })
}

fn form_row(workspace: &Workspace, plan: &Plan, row: &Row, period: Period, today: Date) -> FormRow {
    let variable = plan.variable(row.variable);
    let name = variable.map_or("", |it| it.name.text());
    let part = match row.kind {
        RowKind::Figure | RowKind::Total => String::new(),
        RowKind::Part => row.name.clone(),
        RowKind::Detail => words::detail(&row.name),
    };
    let unit = row.unit_of_measure.to_lowercase();
    let first = unit
        .split(|c: char| !c.is_alphabetic())
        .find(|word| !word.is_empty());
    FormRow {
        code: code(row.address(period)),
        name: name.to_owned(),
        part,
        unit_of_measure: row.unit_of_measure.clone(),
        period: time::period(Lang::Id, period),
        recorded: recorded(&row.cell(workspace, period, today).content),
        definition: variable.map_or("", |it| it.definition.text()).to_owned(),
        is_whole: first.is_some_and(|word| COUNTED.contains(&word)),
    }
}

fn recorded(content: &Content) -> Recorded {
    match content {
        Content::Entered(Entry::Number(number)) => Recorded::Number(number.value.to_string()),
        Content::Entered(Entry::Nil) => Recorded::Word(words::NIL.into()),
        Content::Entered(Entry::NotAvailable) => Recorded::Word(words::NOT_AVAILABLE.into()),
        Content::Entered(Entry::Rank(label)) => Recorded::Word(label.to_string()),
        Content::Disputed(_) => Recorded::Differs,
        Content::NotEntered | Content::NotDue | Content::NotMeasured | Content::Total(_) => {
            Recorded::Nothing
        }
    }
}
