//! The money of the year by programme, and the programmes that serve an indicator.

use crate::app::Workspace;
use crate::app::narration::{Help, text};
use crate::domain::budget::{Account, Line};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Plan, Program};
use crate::report::year::Year;

/// The money of the year.
pub struct Money {
    /// Programmes that have money, in order.
    pub programs: Vec<Spent>,
    /// All of it.
    pub total: Account,
    /// Names of what has money that serves no indicator.
    pub unlinked: Vec<String>,
}

/// A programme with its money.
pub struct Spent {
    /// Its code in the edition of the year, and its name.
    pub with_code: String,
    /// As the nomenclature words it.
    pub name: String,
    /// What may be spent, and what was.
    pub account: Account,
}

/// A programme, activity or sub-activity that serves an indicator.
pub struct Helper {
    /// Which one.
    pub id: EntityId,
    /// As the nomenclature words it.
    pub name: String,
    /// What may be spent, and what was.
    pub account: Account,
    /// What a person says of how it helped.
    pub helped: Option<String>,
    /// What a person says of how it hindered.
    pub hindered: Option<String>,
}

impl Money {
    /// Reads it; without rows where no money of the year is known.
    pub fn read(year: &Year) -> Self {
        let budget = &year.budget;
        let named = |line: &Line| year.plan.program(line.id);
        let programs = budget.lines.iter().filter(|line| line.has_money);
        let programs = programs.filter_map(|line| {
            let program = named(line).filter(|it| it.kind == EntityKind::Program)?;
            Some(Spent {
                with_code: year.with_code(program),
                name: name_of(program),
                account: line.account,
            })
        });
        let unlinked = budget.unlinked().into_iter();
        let unlinked = unlinked.filter_map(|place| named(&budget.lines[place]));
        Self {
            programs: programs.collect(),
            total: budget.total,
            unlinked: unlinked.map(name_of).collect(),
        }
    }
}

impl Helper {
    /// Reads one; `None` where the plan no longer has it.
    pub fn read(
        workspace: &Workspace,
        plan: &Plan,
        line: &Line,
        indicator: EntityId,
        year: u16,
    ) -> Option<Self> {
        let program = plan.program(line.id)?;
        let help = Help {
            indicator,
            program: line.id,
            year,
        };
        let said = |has_helped| text(workspace, &help.key(has_helped));
        Some(Self {
            id: line.id,
            name: name_of(program),
            account: line.account,
            helped: said(true),
            hindered: said(false),
        })
    }
}

fn name_of(program: &Program) -> String {
    match program.name.text() {
        "" => program.code.text(),
        name => name,
    }
    .to_owned()
}
