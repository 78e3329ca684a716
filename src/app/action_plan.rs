//! Action plans (*rencana aksi*): what is done in each quarter or month for the target of an indicator, and what was
//! noted, agreed and proved of it afterwards.
//!
//! Steps stand outside the versions of the plan, so that they can be written at any time. Targets within the year
//! are a part of the plan: they change with a draft.

use super::command::CellAddress;
use super::follow_up::Item;
use super::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::{Indicator, Plan};
use crate::log::{Attribute, Key, Value};

/// Where it is stated what is done for an indicator in a quarter or month.
pub const fn step_key(indicator: EntityId, period: Period) -> Key {
    Key::always(indicator, Attribute::ActionStep).in_period(period)
}

/// What is done for an indicator, quarter by quarter or month by month, where anybody has said so.
#[doc(alias = "rencana aksi")]
pub fn steps(
    workspace: &Workspace,
    indicator: EntityId,
    year: u16,
    frequency: Frequency,
) -> Vec<(Period, String)> {
    let periods = frequency.periods(year);
    let said = periods.filter_map(|period| {
        let text = text(workspace, &step_key(indicator, period))?;
        Some((period, text))
    });
    said.collect()
}

/// What was noted, agreed and proved of an indicator in a period.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remarks {
    /// *Catatan* on the cells of its variables.
    pub notes: Vec<String>,
    /// *Rencana tindak lanjut* of the same period.
    pub follow_ups: Vec<String>,
    /// *Bukti* of the same cells: where it is kept, and links.
    pub proofs: Vec<String>,
}

/// What was noted, agreed and proved of an indicator within a period; `items` are those of the register.
pub fn remarks(
    workspace: &Workspace,
    plan: &Plan,
    indicator: &Indicator,
    period: Period,
    items: &[Item],
) -> Remarks {
    let mut remarks = Remarks::default();
    for cell in cells(plan, indicator, period) {
        let of = |attribute| {
            text(
                workspace,
                &Key {
                    attribute,
                    ..cell.key()
                },
            )
        };
        add(&mut remarks.notes, of(Attribute::Note));
        add(&mut remarks.proofs, of(Attribute::KeptAt));
        add(&mut remarks.proofs, of(Attribute::Link));
    }
    let own = items.iter().filter(|it| {
        let is_within = |quarter| is_within(quarter, period);
        it.indicator == Some(indicator.id) && it.quarter.is_some_and(is_within)
    });
    for it in own {
        add(&mut remarks.follow_ups, it.follow_up.first().cloned());
    }
    remarks
}

/// The cells within a period from which an indicator is computed.
fn cells(plan: &Plan, indicator: &Indicator, period: Period) -> Vec<CellAddress> {
    let bindings = indicator.formula.first().map(|formula| &formula.bindings);
    let variables = bindings.into_iter().flatten();
    let variables = variables.filter_map(|(_, id)| plan.variable(*id));
    let mut cells = Vec::new();
    for variable in variables {
        let periods = variable.frequency.periods(period.year());
        for own in periods.filter(|own| is_within(*own, period)) {
            cells.extend(plan.parts(variable).into_iter().map(|part| CellAddress {
                variable: variable.id,
                period: own,
                part,
            }));
        }
    }
    cells
}

/// Whether a period lies within another one.
fn is_within(period: Period, other: Period) -> bool {
    match other {
        Period::Year(year) => period.year() == year,
        Period::Quarter(..) => super::verification::quarter_of(period) == other,
        Period::Month(..) => period == other,
    }
}

fn add(texts: &mut Vec<String>, text: Option<String>) {
    texts.extend(text.filter(|text| !texts.contains(text)));
}

fn text(workspace: &Workspace, key: &Key) -> Option<String> {
    match workspace.book().value(key) {
        Some(Value::Text(text)) => Some(text.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::query::testing::{Person, sample};

    #[test]
    fn steps_and_remarks_are_those_of_the_period() {
        let mut ani = Person::new(8, "Ani", sample());
        let plan = ani.workspace.plan_for_year(2024).unwrap().clone();
        let indicator = &plan.indicators[2];
        let quarter = |n| Period::Quarter(2024, n);
        ani.does(Command::Set {
            facts: vec![
                (step_key(indicator.id, quarter(1)), Value::text("Gladi")),
                (step_key(indicator.id, quarter(3)), Value::text("Siaga")),
            ],
        });
        assert_eq!(
            steps(&ani.workspace, indicator.id, 2024, Frequency::Quarterly),
            [
                (quarter(1), "Gladi".to_owned()),
                (quarter(3), "Siaga".to_owned())
            ]
        );
        assert_eq!(
            steps(&ani.workspace, indicator.id, 2024, Frequency::Monthly),
            []
        );
        let noted = |period| remarks(&ani.workspace, &plan, indicator, period, &[]).notes;
        assert_eq!(noted(quarter(1)), Vec::<String>::new());
        let note = ["Satu kejadian dicatat dua kali penanganan."];
        assert_eq!(noted(quarter(4)), note);
        assert_eq!(noted(Period::Year(2024)), note);
    }
}
