//! *Anggaran*: the budget of a year as a table, with whom its lines belong to and what they are for.

use crate::app::budget_entry::Column;
use crate::app::budget_of::{budget, code_of, editions};
use crate::app::workspace::Workspace;
use crate::domain::budget::{Budget, Clash, Rupiah, of_year};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Plan, Program};
use std::rc::Rc;

/// The budget of a year, ready to be shown.
#[derive(Clone, Debug)]
pub struct BudgetPage {
    /// The plan that measures the year.
    pub plan: Rc<Plan>,
    /// What it comes to.
    pub budget: Budget,
    /// A row for each of its lines.
    pub rows: Vec<Row>,
    /// The quarters of the year that are over.
    pub over: u8,
    /// The edition of the nomenclature used in the year, if that is known.
    pub edition: Option<String>,
    /// Programmes, activities and sub-activities whose money serves nothing.
    pub unlinked: [usize; 3],
}

/// A programme, an activity or a sub-activity as the table shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Which one.
    pub id: EntityId,
    /// Which of the three it is.
    pub kind: EntityKind,
    /// Its code in the edition of the year.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The indicators, objectives and goals that its money is for, by code or name.
    pub serves: Vec<String>,
    /// The units that carry it out, where they are others than those of what it is a part of.
    pub units: Vec<String>,
    /// Whether its money serves nothing, whole or in parts.
    pub is_unlinked: bool,
    /// Where its parts come to more than it states.
    pub clashes: Vec<Clash>,
    /// How much of its ceiling is detailed by its parts, where that is less than it states.
    pub detailed: Option<(Rupiah, Rupiah)>,
}

/// The table of a year; `None` before there is a plan.
pub fn budget_page(workspace: &Workspace, year: u16, today: Date) -> Option<BudgetPage> {
    let plan = workspace.plan_for_year(year)?;
    let budget = budget(workspace, year, today)?;
    let editions = editions(workspace);
    let unlinked = budget.unlinked();
    let rows = plan.programs.iter().enumerate();
    let rows = rows.map(|(place, program)| Row {
        id: program.id,
        kind: program.kind,
        code: code_of(workspace.book(), &editions, program, year),
        name: program.name.text().to_owned(),
        serves: serves(plan, program),
        units: units(plan, program),
        is_unlinked: unlinked.contains(&place),
        clashes: (budget.clashes.iter().copied())
            .filter(|clash| clash.line == place)
            .collect(),
        detailed: detailed(&budget, place),
    });
    let rows: Vec<_> = rows.collect();
    let count = |kind| {
        let of_kind = unlinked.iter().filter(|place| rows[**place].kind == kind);
        of_kind.count()
    };
    Some(BudgetPage {
        unlinked: [
            count(EntityKind::Program),
            count(EntityKind::Activity),
            count(EntityKind::SubActivity),
        ],
        over: Budget::quarters_over(year, today),
        edition: of_year(&editions, year).map(|it| it.name.clone()),
        plan: plan.clone(),
        rows,
        budget,
    })
}

impl BudgetPage {
    /// Whether people type into a column of a line: where its parts say something and it says nothing itself, the
    /// sum of the parts stands there.
    pub fn is_open(&self, place: usize, column: Column) -> bool {
        let Some(line) = self.budget.lines.get(place) else {
            return false;
        };
        let is_own = column.said(&line.money).is_anything();
        let parts = &line.parts;
        let is_of_parts = match column {
            Column::Original | Column::Amended => {
                !line.money.has_ceiling() && parts.ceiling().value().is_some()
            }
            Column::Spent(n) => parts.spent_in(n).value().is_some(),
            Column::Physical(n) => parts.physical_in(n).value().is_some(),
        };
        is_own || !(line.has_parts && is_of_parts)
    }
}

/// The name of an indicator by its code, of a goal or objective by its text.
pub fn served_name(plan: &Plan, id: EntityId) -> Option<String> {
    if let Some(indicator) = plan.indicator(id) {
        let code = indicator.code.text();
        let name = indicator.name.text();
        return Some(if code.is_empty() { name } else { code }.to_owned());
    }
    let goals = plan.goals.iter().map(|goal| (goal.id, &goal.name));
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let mut all = goals.chain(objectives.map(|it| (it.id, &it.name)));
    let found = all.find(|(own, _)| *own == id)?;
    Some(found.1.text().to_owned())
}

fn serves(plan: &Plan, program: &Program) -> Vec<String> {
    let measured_by = plan.indicators.iter().filter(|it| it.parent == program.id);
    let all = program.supports.iter().copied();
    let all = all.chain(measured_by.map(|it| it.id));
    all.filter_map(|id| served_name(plan, id)).collect()
}

fn units(plan: &Plan, program: &Program) -> Vec<String> {
    let whole = program.parent.and_then(|parent| plan.program(parent));
    if whole.is_some_and(|whole| whole.responsible == program.responsible) {
        return Vec::new();
    }
    let units = program.responsible.iter().filter_map(|id| plan.unit(*id));
    units.map(|unit| unit.short_name().to_owned()).collect()
}

fn detailed(budget: &Budget, place: usize) -> Option<(Rupiah, Rupiah)> {
    let line = budget.lines.get(place)?;
    let own = line.money.ceiling().value()?;
    let parts = *line.parts.ceiling().value()?;
    (line.has_parts && parts < own).then_some((parts, own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{sample, today};

    fn page(year: u16) -> BudgetPage {
        budget_page(&sample(), year, today()).unwrap()
    }

    #[test]
    fn a_row_says_what_its_money_is_for_and_whose_it_is() {
        let page = page(2024);
        let told: Vec<_> = page
            .rows
            .iter()
            .map(|row| {
                let serves = row.serves.join(" ");
                let units = row.units.join(" ");
                format!("{} {} | {serves} | {units}", row.code, row.name)
            })
            .collect();
        assert_eq!(
            told[6..],
            [
                "1.06.05 Program Perlindungan dan Jaminan Sosial | IKU 1 IKU 2 | Bidang Perlindungan dan Jaminan Sosial",
                "1.06.06 Program Penanganan Bencana | IKU 3 IKU 4 IKT 2 IKT 6 | Bidang Perlindungan dan Jaminan Sosial",
                "1.06.06.2.01 Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota |  | ",
                "1.06.06.2.01.0001 Penyediaan Makanan | IKU 3 IKU 4 | ",
                "1.06.06.2.01.0002 Penyediaan Sandang | IKU 3 IKU 4 | ",
                "1.06.07 Program Pengelolaan Taman Makam Pahlawan |  | Bidang Pemberdayaan Sosial",
            ]
        );
        assert_eq!(page.unlinked, [1, 0, 0]);
        assert!(page.rows[11].is_unlinked && !page.rows[8].is_unlinked);
        assert_eq!(
            page.edition.as_deref(),
            Some("Kepmendagri 900.1.15.5-1317/2023")
        );
        let detailed = page.rows[7].detailed.unwrap();
        assert_eq!(detailed.0.0, 564_000_000.into());
        assert_eq!(page.rows[7].clashes, []);
    }

    #[test]
    fn sums_stand_where_parts_say_something_and_the_whole_does_not() {
        let page = page(2024);
        // A programme that states its own ceiling, its activity that states nothing, a sub-activity.
        for (place, column, is_open) in [
            (7, Column::Original, true),
            (7, Column::Spent(1), true),
            (8, Column::Original, false),
            (8, Column::Amended, false),
            (8, Column::Spent(4), false),
            (8, Column::Physical(1), true),
            (9, Column::Original, true),
            (9, Column::Spent(4), true),
            (99, Column::Original, false),
        ] {
            assert_eq!(page.is_open(place, column), is_open, "{place} {column:?}");
        }
    }
}
