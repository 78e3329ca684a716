//! What one version of the plan says of its things, fact by fact: what a copy of it would state.

use super::facts::{Facts, Statements};
use super::parts::{Part, part};
use super::{amends, chain};
use crate::app::seal::Seals;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::sort::sort_by;
use crate::log::{Attribute, Book, Cell, Value};

/// One fact as a version sees it.
#[derive(Clone, PartialEq, Debug)]
pub struct Statement {
    /// What it is about.
    pub thing: EntityId,
    /// What that is.
    pub kind: EntityKind,
    /// Which property.
    pub attribute: Attribute,
    /// Of which period, where the property has one value by period.
    pub period: Option<Period>,
    /// Whether a version of the plan says so; else it stands outside all of them.
    pub is_of_version: bool,
    /// What it says.
    pub said: Said,
}

/// What a fact says.
#[derive(Clone, PartialEq, Debug)]
pub enum Said {
    /// One thing.
    Is(Value),
    /// Different things, which nobody has decided between; the first of them.
    Disputed(Value),
}

/// Everything that one version says of the things that make it a plan: thing by thing in the order in which lists
/// show them, the kind of each first.
pub fn statements(book: &Book, seals: &Seals, version: EntityId) -> Vec<Statement> {
    let all = Statements::read(book, seals);
    let chain = chain(version, &amends(&all));
    let is_there = |facts: &Facts| !facts.flag(Attribute::Removed);
    let things = all.under(&chain).filter(is_there);
    let mut things: Vec<_> = things
        .map(|it| (it.first::<String>(Attribute::Rank), it))
        .collect();
    // Those of one rank stand by identity already.
    sort_by(&mut things, |a, b| a.0.cmp(&b.0));
    let mut said = Vec::new();
    for (_, thing) in &things {
        let Some(kind) = thing.kind() else { continue };
        if matches!(part(kind, thing), Part::Other) {
            continue;
        }
        said.extend(thing.rows().iter().filter_map(|row| {
            let ((attribute, period), distance, cell) = *row;
            Some(Statement {
                thing: thing.id,
                kind,
                attribute,
                period,
                is_of_version: distance < chain.len(),
                said: of_cell(cell)?,
            })
        }));
    }
    said
}

fn of_cell(cell: &Cell) -> Option<Said> {
    match cell {
        Cell::Empty => None,
        Cell::Settled(version) => Some(Said::Is(version.value.clone())),
        Cell::Conflict(versions) => Some(Said::Disputed(versions.first()?.value.clone())),
    }
}
