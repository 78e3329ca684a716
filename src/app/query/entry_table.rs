//! The data grid (*Isi Data*): which rows and columns it has, and what stands in each cell.
//!
//! Rows depend on the plan only and cells on the book only, so a keystroke asks again for the cells of
//! one row and never for the rows.

use crate::app::command::CellAddress;
use crate::app::workspace::Workspace;
use crate::domain::amount::Fraction;
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::kind::Breakdown;
use crate::domain::measure;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Plan, Variable};
use crate::log::{Book, Cell, Value};

/// The rows of one year that are entered in the same rhythm, so that they share their columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// How often its rows are entered.
    pub frequency: Frequency,
    /// Its columns, first to last.
    pub periods: Vec<Period>,
    /// Its rows, in the order of the plan.
    pub rows: Vec<Row>,
}

/// One row of the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The variable it belongs to.
    pub variable: EntityId,
    /// The unit or list item it is entered for, if the variable is broken down.
    pub part: Option<EntityId>,
    /// What can be done with it.
    pub kind: RowKind,
    /// The parts it shows: all of them for a total, else its own.
    parts: Vec<Option<EntityId>>,
    /// What it is called.
    pub name: String,
    /// *Satuan*.
    pub unit_of_measure: String,
    /// The periods of the year, from 1, in which it can be measured; `None` for all.
    measured_in: Option<Vec<u8>>,
}

/// What a row is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RowKind {
    /// A figure that is entered.
    Figure,
    /// The sum of the part rows below it; computed.
    Total,
    /// A part that adds up to its variable.
    Part,
    /// A detail, compared with the figure above and never added to it; optional.
    Detail,
}

/// What a cell shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Content {
    /// *Belum diisi*.
    NotEntered,
    /// *Belum waktunya diukur*: the period is not over yet.
    NotDue,
    /// *Belum waktunya diukur*: there is no such figure in this part of the year.
    NotMeasured,
    /// What was entered.
    Entered(Entry),
    /// Versions that differ, in the order of their making; `None` is a version that empties the cell.
    Disputed(Vec<Option<Entry>>),
    /// The parts of the rows below, added up.
    Total(Outcome<Fraction>),
}

/// One cell of the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GridCell {
    /// Which.
    pub address: CellAddress,
    /// What it shows.
    pub content: Content,
    /// Whether a note hangs on it.
    pub has_note: bool,
}

/// How much of what is due is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Filled {
    /// Cells that say something, be it *nihil*.
    pub have: usize,
    /// Cells that should.
    pub of: usize,
    /// Cells with versions that differ.
    pub disputed: usize,
}

impl Section {
    /// Where one begins who enters a period: in the first column that ends in it.
    pub fn column_of(&self, period: Period) -> usize {
        let mut columns = self.periods.iter();
        let own = columns.position(|own| ends_in(*own, period));
        own.unwrap_or(0)
    }

    /// Its columns that end in a period: a quarter has three months.
    pub fn columns_in(&self, period: Period) -> impl Iterator<Item = Period> + '_ {
        let columns = self.periods.iter().copied();
        columns.filter(move |own| ends_in(*own, period))
    }
}

/// The grid of a unit, or of all units, for a year. Empty where no plan covers the year.
pub fn sections(workspace: &Workspace, year: u16, unit: Option<EntityId>) -> Vec<Section> {
    let Some(plan) = workspace.plan_for_year(year) else {
        return Vec::new();
    };
    [Frequency::Quarterly, Frequency::Monthly, Frequency::Yearly]
        .into_iter()
        .map(|frequency| Section {
            frequency,
            periods: frequency.periods(year).collect(),
            rows: plan
                .variables
                .iter()
                .filter(|variable| variable.frequency == frequency)
                .filter(|variable| unit.is_none_or(|unit| is_entered_by(variable, unit)))
                .flat_map(|variable| rows(plan, variable, unit))
                .collect(),
        })
        .filter(|section| !section.rows.is_empty())
        .collect()
}

/// Whether a unit enters a variable; what no unit answers for is shown to every unit.
pub fn is_entered_by(variable: &Variable, unit: EntityId) -> bool {
    variable.responsible.is_empty() || variable.responsible.contains(&unit)
}

fn rows(plan: &Plan, variable: &Variable, unit: Option<EntityId>) -> Vec<Row> {
    let row = |kind, part: Option<EntityId>, name: &str| Row {
        variable: variable.id,
        part,
        kind,
        parts: vec![part],
        name: name.to_owned(),
        unit_of_measure: variable.unit_of_measure.text().to_owned(),
        measured_in: variable.measured_in.clone(),
    };
    let named = |part| plan.part_name(part).unwrap_or_default();
    let mut parts = plan.parts(variable);
    // A unit sees its own part of what several units enter, under the variable's own name.
    if let (Some(unit), Some(Breakdown::ByUnit)) = (unit, variable.breakdown.first())
        && parts.contains(&Some(unit))
    {
        parts = vec![Some(unit)];
    }
    let name = variable.name.text();
    let mut rows = match parts.as_slice() {
        [only] => vec![row(RowKind::Figure, *only, name)],
        all => {
            let total = Row {
                parts: all.to_vec(),
                ..row(RowKind::Total, None, name)
            };
            let parts = all.iter().flatten();
            let parts = parts.map(|part| row(RowKind::Part, Some(*part), named(*part)));
            std::iter::once(total).chain(parts).collect()
        }
    };
    let details = variable.detail.and_then(|list| plan.dimension(list));
    rows.extend(
        details
            .iter()
            .flat_map(|list| &list.items)
            .map(|item| row(RowKind::Detail, Some(item.id), item.text.text())),
    );
    rows
}

impl Row {
    /// Its cell in a period.
    pub fn address(&self, period: Period) -> CellAddress {
        CellAddress {
            variable: self.variable,
            period,
            part: self.part,
        }
    }

    /// Whether people type into it; a total is computed.
    pub fn is_entered(&self) -> bool {
        self.kind != RowKind::Total
    }

    /// Whether people type into its cell of this period.
    pub fn is_open(&self, period: Period) -> bool {
        self.is_entered() && self.is_measured_in(period)
    }

    /// Whether it can have a figure in this period at all.
    pub fn is_measured_in(&self, period: Period) -> bool {
        self.measured_in
            .as_ref()
            .is_none_or(|periods| periods.contains(&(period.index() + 1)))
    }

    /// What stands in its cell for a period. Entered figures show even where none was to be expected.
    pub fn cell(&self, workspace: &Workspace, period: Period, today: Date) -> GridCell {
        let address = self.address(period);
        let book = workspace.book();
        GridCell {
            address,
            content: if self.is_entered() {
                self.content(book, period, today)
            } else {
                let total = measure::total(workspace.data(), self.variable, &self.parts, period);
                Content::Total(total)
            },
            has_note: book.value(&address.note()).is_some(),
        }
    }

    fn content(&self, book: &Book, period: Period, today: Date) -> Content {
        let empty = || match (self.is_measured_in(period), period.is_due(today)) {
            (false, _) => Content::NotMeasured,
            (true, false) => Content::NotDue,
            (true, true) => Content::NotEntered,
        };
        match book.cell(&self.address(period).key()) {
            Cell::Empty => empty(),
            Cell::Settled(version) => entry(version.value).map_or_else(empty, Content::Entered),
            Cell::Conflict(versions) => {
                Content::Disputed(versions.iter().map(|v| entry(v.value)).collect())
            }
        }
    }

    /// The figure of a whole year, by the variable's aggregation; for comparison with the year before.
    pub fn of_year(&self, workspace: &Workspace, year: u16, today: Date) -> Outcome<Fraction> {
        let plan = workspace.plan_for_year(year);
        match plan.and_then(|plan| plan.variable(self.variable)) {
            Some(variable) => {
                let data = workspace.data();
                measure::amount(data, variable, &self.parts, Period::Year(year), today)
            }
            None => Outcome::Missing(Reason::NotEntered),
        }
    }

    /// Whether its cell in this period is one that completeness waits for.
    fn is_expected(&self, period: Period) -> bool {
        matches!(self.kind, RowKind::Figure | RowKind::Part) && self.is_measured_in(period)
    }
}

/// The entry that a value holds, `None` where it clears the cell.
pub fn entry(value: &Value) -> Option<Entry> {
    match value {
        Value::Entry(entry) => Some(entry.clone()),
        _ => None,
    }
}

/// How much is there of what a period waits for.
pub fn filled(book: &Book, sections: &[Section], period: Period) -> Filled {
    let mut filled = Filled::default();
    for section in sections {
        for column in section.columns_in(period) {
            for row in section.rows.iter().filter(|row| row.is_expected(column)) {
                filled.of += 1;
                match book.cell(&row.address(column).key()) {
                    Cell::Empty => {}
                    Cell::Settled(version) => {
                        filled.have += usize::from(entry(version.value).is_some());
                    }
                    Cell::Conflict(_) => {
                        filled.have += 1;
                        filled.disputed += 1;
                    }
                }
            }
        }
    }
    filled
}

/// Whether a period ends in the other one: a quarter waits for its months, the last one for the year's figure.
fn ends_in(own: Period, period: Period) -> bool {
    let last_month = |p: Period| (p.index() + 1) * (12 / p.frequency().per_year());
    let last = last_month(period);
    let first = last - 12 / period.frequency().per_year();
    own.year() == period.year() && (first + 1..=last).contains(&last_month(own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::query::testing::{Person, decree, number, sample, today, unit, variable};
    use crate::log::Purpose;
    use RowKind::{Detail, Figure, Part, Total};

    /// Kind and name of each row but the details.
    fn outline(sections: &[Section]) -> Vec<(RowKind, &str)> {
        let rows = sections.iter().flat_map(|section| &section.rows);
        let rows = rows.filter(|row| row.kind != Detail);
        rows.map(|row| (row.kind, row.name.as_str())).collect()
    }

    #[test]
    fn what_no_unit_answers_for_is_shown_to_every_unit() {
        let workspace = decree();
        let all = sections(&workspace, 2024, None);
        assert_eq!(outline(&all).len(), 5);
        for own in &workspace.plans()[0].units {
            assert_eq!(sections(&workspace, 2024, Some(own.id)), all);
        }
    }

    #[test]
    fn a_unit_sees_its_own_part_under_the_name_of_the_variable() {
        let workspace = sample();
        let rehabilitation = unit(&workspace, "Bidang Rehabilitasi Sosial");
        let own = sections(&workspace, 2024, Some(rehabilitation));
        assert_eq!(
            outline(&own)[0],
            (Figure, "Jumlah PMKS yang ditangani"),
            "{:?}",
            outline(&own)
        );
        assert_eq!(own[0].rows[0].part, Some(rehabilitation));
        let all = sections(&workspace, 2024, None);
        let at = outline(&all)
            .iter()
            .position(|row| *row == (Total, "Jumlah PMKS yang ditangani"))
            .unwrap();
        assert_eq!(outline(&all)[at + 1], (Part, "Bidang Rehabilitasi Sosial"));
    }

    #[test]
    fn a_cell_shows_which_kind_of_empty_it_is() {
        let workspace = sample();
        let all = sections(&workspace, 2026, None);
        let row = |code: &str| {
            let id = variable(&workspace, code).id;
            let mut rows = all.iter().flat_map(|section| &section.rows);
            rows.find(|row| row.variable == id).unwrap()
        };
        let content = |code: &str, period| row(code).cell(&workspace, period, today()).content;
        assert_eq!(
            content("NILAI_SAKIP", Period::Quarter(2026, 1)),
            Content::NotMeasured
        );
        assert_eq!(
            content("LKS_AKTIF", Period::Quarter(2027, 1)),
            Content::NotDue
        );
        assert_eq!(
            content("LKS_AKTIF", Period::Quarter(2019, 1)),
            Content::NotEntered
        );
        assert_eq!(
            content("LKS_AKTIF", Period::Quarter(2024, 1)),
            Content::Entered(number("45").unwrap())
        );
        assert_eq!(
            content("PMKS_DITANGANI", Period::Quarter(2024, 4)),
            Content::Total(Outcome::Known(79_015.into()))
        );
        assert_eq!(
            row("PMKS_DITANGANI").of_year(&workspace, 2023, today()),
            Outcome::Known(91_344.into())
        );
    }

    #[test]
    fn completeness_counts_what_a_period_waits_for() {
        let mut person = Person::new(9, "Ani", decree());
        let sections = sections(&person.workspace, 2024, None);
        let second = Period::Quarter(2024, 2);
        let state = |person: &Person| filled(person.workspace.book(), &sections, second);
        assert_eq!(
            state(&person),
            Filled {
                have: 0,
                of: 5,
                disputed: 0
            }
        );
        let address = sections[0].rows[0].address(second);
        let enter = |entry| Command::Enter {
            cells: vec![(address, entry)],
            purpose: Purpose::Edit,
        };
        let mut other = Person::new(8, "Budi", decree());
        let theirs = other.does(enter(number("8")));
        person.does(enter(Some(Entry::Nil)));
        assert_eq!(state(&person).have, 1);
        person.receives(&theirs);
        assert_eq!(
            state(&person),
            Filled {
                have: 1,
                of: 5,
                disputed: 1
            }
        );
        let cell = sections[0].rows[0].cell(&person.workspace, second, today());
        assert_eq!(
            cell.content,
            Content::Disputed(vec![number("8"), Some(Entry::Nil)])
        );
    }

    #[test]
    fn a_period_waits_for_what_ends_in_it() {
        let second = Period::Quarter(2024, 2);
        for (own, expected) in [
            (Period::Quarter(2024, 2), true),
            (Period::Quarter(2024, 1), false),
            (Period::Month(2024, 4), true),
            (Period::Month(2024, 6), true),
            (Period::Month(2024, 3), false),
            (Period::Month(2023, 6), false),
            (Period::Year(2024), false),
        ] {
            assert_eq!(ends_in(own, second), expected, "{own}");
        }
        assert!(ends_in(Period::Year(2024), Period::Quarter(2024, 4)));
        assert!(ends_in(Period::Month(2024, 1), Period::Year(2024)));
    }

    #[test]
    fn a_period_begins_in_the_first_column_that_ends_in_it() {
        let section = |frequency: Frequency| Section {
            frequency,
            periods: frequency.periods(2024).collect(),
            rows: Vec::new(),
        };
        for (frequency, period, column) in [
            (Frequency::Quarterly, Period::Quarter(2024, 3), 2),
            (Frequency::Quarterly, Period::Year(2024), 0),
            (Frequency::Quarterly, Period::Month(2024, 6), 1),
            (Frequency::Quarterly, Period::Month(2024, 5), 0),
            (Frequency::Monthly, Period::Quarter(2024, 2), 3),
            (Frequency::Yearly, Period::Quarter(2024, 2), 0),
        ] {
            assert_eq!(section(frequency).column_of(period), column, "{period}");
        }
    }
}
