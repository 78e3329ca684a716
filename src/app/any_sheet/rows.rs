//! The rows of a sheet, read into cells of the grid.

use super::heads::{Heads, text};
use super::meaning::{Meaning, When, year};
use super::names::{Names, key};
use super::problem::Problem;
use crate::app::command::CellAddress;
use crate::app::fill_in::named;
use crate::app::query::entry_table::{Row, RowKind, sections};
use crate::app::query::pasted::{Pasted, PastedCell};
use crate::app::verification::quarter_of;
use crate::app::workspace::Workspace;
use crate::app::{handle, sheet_value};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Variable;
use crate::sheet::{self, Sheet, Value, cell_name};
use std::collections::BTreeMap;

/// What a sheet does not say itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Assumed {
    /// The unit that enters; none for all of them.
    pub unit: Option<EntityId>,
    /// The period of its figures.
    pub period: Period,
    /// The day it is read.
    pub today: Date,
}

/// A sheet as it was understood. Nothing is changed by looking.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Look {
    /// The cells that say something new, and those that cannot be read.
    pub pasted: Pasted,
    /// Cells that say what is recorded already.
    pub same: usize,
    /// Figures that formulas gave: how many, and the first.
    pub formulas: Option<(usize, String)>,
    /// Hidden rows that were read: how many, and the first.
    pub hidden: Option<(usize, u32)>,
    /// What is wrong or odd.
    pub problems: Vec<Problem>,
}

/// Looks at a sheet whose columns mean what its heads say.
pub fn look(workspace: &Workspace, sheet: &Sheet, heads: &Heads, assumed: &Assumed) -> Look {
    let mut look = Look::default();
    let has = |is_it: fn(Meaning) -> bool| heads.columns.iter().any(|it| is_it(it.meaning));
    if !has(|it| matches!(it, Meaning::Name | Meaning::Of(_))) {
        look.problems.push(Problem::NoNames);
    }
    if !has(Meaning::is_figure) {
        look.problems.push(Problem::NoFigures);
    }
    if look.problems.is_empty() {
        let mut reader = Reader {
            workspace,
            sheet,
            heads,
            assumed,
            years: BTreeMap::new(),
            seen: BTreeMap::new(),
            unknown: Vec::new(),
            look: &mut look,
        };
        let rows = sheet.rows.iter().filter(|row| row.number >= heads.body);
        rows.for_each(|row| reader.row(row));
    }
    look
}

/// The grid of a year and the names of its plan.
struct Year {
    rows: Vec<Row>,
    names: Names,
}

struct Reader<'a> {
    workspace: &'a Workspace,
    sheet: &'a Sheet,
    heads: &'a Heads,
    assumed: &'a Assumed,
    years: BTreeMap<u16, Year>,
    /// The cells met so far: where, and what was said there.
    seen: BTreeMap<CellAddress, (String, Value)>,
    /// Names that were said to be unknown already.
    unknown: Vec<String>,
    look: &'a mut Look,
}

impl Reader<'_> {
    fn row(&mut self, row: &sheet::Row) {
        let figures: Vec<_> = self
            .heads
            .columns
            .iter()
            .filter(|it| it.meaning.is_figure())
            .filter_map(|it| Some((it.column, it.meaning, row.cell(it.column)?)))
            .map(|(column, meaning, cell)| (column, meaning, cell.clone()))
            .collect();
        if figures.is_empty() {
            return;
        }
        let Some(year) = self.year(row.number) else {
            return;
        };
        let mut is_read = false;
        for (column, meaning, cell) in figures {
            is_read |= self
                .figure(row.number, column, meaning, &cell, year)
                .is_some();
        }
        if row.is_hidden && is_read {
            let hidden = self.look.hidden.get_or_insert((0, row.number));
            hidden.0 += 1;
        }
    }

    /// What a row says in the column that means something, and where.
    fn said(&self, row: u32, meaning: Meaning) -> (String, String) {
        match self.heads.of(meaning) {
            Some(column) => (text(self.sheet, row, column), cell_name(row, column)),
            None => (String::new(), String::new()),
        }
    }

    fn year(&mut self, row: u32) -> Option<u16> {
        let (text, at) = self.said(row, Meaning::Year);
        match (text.trim(), year(&text.replace('.', ""))) {
            ("", _) => Some(self.assumed.period.year()),
            (_, Some(year)) => Some(year),
            (_, None) => {
                self.look.problems.push(Problem::BadYear { at, text });
                None
            }
        }
    }

    /// Reads a figure; `None` where it belongs to nothing.
    fn figure(
        &mut self,
        row: u32,
        column: u32,
        meaning: Meaning,
        cell: &sheet::Cell,
        year: u16,
    ) -> Option<()> {
        let at = cell_name(row, column);
        let when = self.when(row, meaning, &at)?;
        let year = when.and_then(|it| it.year).unwrap_or(year);
        self.open(year);
        let variable = self.variable(row, meaning, year)?;
        let Some(period) = self.period(&variable, when, year) else {
            let text = self.said(row, Meaning::Period).0;
            let variable = variable.name.text().to_owned();
            self.look
                .problems
                .push(Problem::BadPeriod { at, text, variable });
            return None;
        };
        let found = self.part(row, &variable, year, &at)?;
        let address = found.address(period);
        if !found.is_open(period) {
            let variable = variable.name.text().to_owned();
            let text = self.said(row, Meaning::Period).0;
            self.look
                .problems
                .push(Problem::BadPeriod { at, text, variable });
            return None;
        }
        if let Some((first, value)) = self.seen.get(&address) {
            if *value != cell.value {
                let first = first.clone();
                self.look.problems.push(Problem::Twice { at, first });
            }
            return None;
        }
        self.seen.insert(address, (at.clone(), cell.value.clone()));
        self.push(&found, address, at, cell);
        Some(())
    }

    /// The period that the column or the row names; `None` within where nothing does.
    fn when(&mut self, row: u32, meaning: Meaning, at: &str) -> Option<Option<When>> {
        if let Meaning::In(when) = meaning {
            return Some(Some(when));
        }
        let Some(column) = self.heads.of(Meaning::Period) else {
            return Some(None);
        };
        let (origin, first) = self.sheet.origin(row, column);
        let value = self.sheet.cell(origin, first).map(|it| &it.value);
        let said = match value {
            None => return Some(None),
            Some(Value::Date(Some(day))) => Some(When::of(Period::Month(day.year(), day.month()))),
            Some(value) => When::read(&sheet_value::text(value)),
        };
        if said.is_none() {
            let text = text(self.sheet, row, column);
            let (at, variable) = (at.to_owned(), self.said(row, Meaning::Name).0);
            self.look
                .problems
                .push(Problem::BadPeriod { at, text, variable });
        }
        said.map(Some)
    }

    fn period(&self, variable: &Variable, when: Option<When>, year: u16) -> Option<Period> {
        let assumed = self.assumed.period.in_year(year);
        let quarter = quarter_of(assumed);
        match (when, variable.frequency) {
            (Some(when), own) if when.frequency == own => Some(when.in_year(year)),
            // A day, or a month of it, lies in its quarter.
            (Some(when), Frequency::Quarterly) if when.frequency == Frequency::Monthly => {
                Some(quarter_of(when.in_year(year)))
            }
            (Some(when), _) if when.frequency != Frequency::Yearly => None,
            (_, Frequency::Yearly) => Some(Period::Year(year)),
            (_, Frequency::Quarterly) => Some(quarter),
            (_, Frequency::Monthly) => {
                Some(assumed).filter(|it| it.frequency() == Frequency::Monthly)
            }
        }
    }

    /// Reads the grid of a year, once.
    fn open(&mut self, year: u16) {
        let (workspace, unit) = (self.workspace, self.assumed.unit);
        self.years.entry(year).or_insert_with(|| {
            let sections = sections(workspace, year, unit).into_iter();
            let names = workspace.plan_for_year(year).map(|plan| Names::of(plan));
            Year {
                rows: sections.flat_map(|it| it.rows).collect(),
                names: names.unwrap_or_default(),
            }
        });
    }

    fn variable(&mut self, row: u32, meaning: Meaning, year: u16) -> Option<Variable> {
        let plan = self.workspace.plan_for_year(year)?;
        if let Meaning::Of(id) = meaning {
            return plan.variable(id).cloned();
        }
        let (name, at) = self.said(row, Meaning::Name);
        let found = self.years[&year].names.variable(&name);
        let found = found.and_then(|id| plan.variable(id)).cloned();
        if found.is_none() && !is_total(&name) {
            let key = key(&name);
            if !self.unknown.contains(&key) {
                self.unknown.push(key);
                self.look
                    .problems
                    .push(Problem::UnknownName { at, text: name });
            }
        }
        found
    }

    /// The row of the grid that a row of the sheet is about.
    fn part(&mut self, row: u32, variable: &Variable, year: u16, at: &str) -> Option<Row> {
        let (part, place) = self.said(row, Meaning::Part);
        let own = &self.years[&year];
        let mut rows = own
            .rows
            .iter()
            .filter(|it| it.variable == variable.id && it.is_entered());
        if part.trim().is_empty() {
            let found = rows.find(|it| it.kind == RowKind::Figure).cloned();
            if found.is_none() {
                let (at, variable) = (at.to_owned(), variable.name.text().to_owned());
                self.look.problems.push(Problem::NeedsPart { at, variable });
            }
            return found;
        }
        let parts = own.names.parts(&part);
        let found = rows
            .find(|it| it.part.is_some_and(|own| parts.contains(&own)))
            .cloned();
        if found.is_none() && !is_total(&part) {
            let variable = variable.name.text().to_owned();
            let problem = Problem::UnknownPart {
                at: place,
                text: part,
                variable,
            };
            if !self.look.problems.contains(&problem) {
                self.look.problems.push(problem);
            }
        }
        found
    }

    fn push(&mut self, row: &Row, address: CellAddress, at: String, cell: &sheet::Cell) {
        let reading = sheet_value::entry(&cell.value);
        if matches!(&reading, Ok(reading) if reading.entry.is_none()) {
            return;
        }
        if cell.is_formula {
            let formulas = self.look.formulas.get_or_insert((0, at.clone()));
            formulas.0 += 1;
        }
        let found = row.cell(self.workspace, address.period, self.assumed.today);
        let pasted = PastedCell {
            address,
            row: named(self.workspace, row, address),
            text: sheet_value::shown(&cell.value),
            place: Some(at.clone()),
            now: found.content,
            is_overtaken: false,
            reading,
        };
        if pasted.is_known() {
            self.look.same += 1;
        } else if self.look.pasted.cells.len() < handle::CELL_LIMIT {
            self.look.pasted.cells.push(pasted);
        } else {
            let problems = &mut self.look.problems;
            if !problems
                .iter()
                .any(|it| matches!(it, Problem::TooMany { .. }))
            {
                let limit = handle::CELL_LIMIT;
                problems.push(Problem::TooMany { limit, at });
            }
        }
    }
}

/// The last row of a table, or of a part of it; it names nothing.
fn is_total(name: &str) -> bool {
    let name = key(name);
    name.is_empty() || ["jumlah", "total", "rata-rata"].contains(&name.as_str())
}
