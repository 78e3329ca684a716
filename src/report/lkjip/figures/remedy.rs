//! What was written down during the year about causes and remedies: notes on entries, and what is followed up.

use crate::app::Workspace;
use crate::app::follow_up::{Item, items};
use crate::app::narration::text;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::sort::sort_by_key;
use crate::log::Attribute;
use crate::text::{Lang, time};

/// What was written down of one indicator.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remedies {
    /// Notes on the entries that it is computed from.
    pub notes: Vec<Note>,
    /// What is followed up.
    pub follow_ups: Vec<FollowUp>,
}

/// A note on an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// Of which period.
    pub period: Period,
    /// The variable, with its part.
    pub variable: String,
    /// The note.
    pub text: String,
}

/// One thing to be followed up, raised in the year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FollowUp {
    /// What the register says of it.
    pub item: Item,
    /// In which quarter it was raised.
    pub quarter: String,
    /// The units that answer for it.
    pub responsible: String,
}

impl Remedies {
    /// Whether nobody wrote anything down.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.follow_ups.is_empty()
    }

    /// Reads those of an indicator.
    pub fn read(
        workspace: &Workspace,
        plan: &Plan,
        indicator: &Indicator,
        year: u16,
        follow_ups: &[FollowUp],
    ) -> Self {
        let formula = indicator.formula.first();
        let used = formula.into_iter().flat_map(|it| &it.bindings);
        let mut used: Vec<EntityId> = used.map(|(_, variable)| *variable).collect();
        used.dedup();
        let notes = used.iter();
        let mut notes: Vec<Note> = notes
            .flat_map(|variable| notes_on(workspace, plan, *variable, year))
            .collect();
        sort_by_key(&mut notes, |note| note.period);
        let own = follow_ups.iter();
        let own = own.filter(|it| it.item.indicator == Some(indicator.id));
        Self {
            notes,
            follow_ups: own.cloned().collect(),
        }
    }
}

fn notes_on(workspace: &Workspace, plan: &Plan, variable: EntityId, year: u16) -> Vec<Note> {
    let is_of_year = |period: Period| period.year() == year;
    let keys = workspace.book().keys_of(variable);
    let notes = keys.filter(|key| key.attribute == Attribute::Note);
    let notes = notes.filter_map(|key| {
        let period = key.period.filter(|period| is_of_year(*period))?;
        let name = plan.variable(variable)?.name.text();
        let part = key.part.and_then(|part| plan.part_name(part));
        Some(Note {
            period,
            variable: match part {
                Some(part) => format!("{name} ({part})"),
                None => name.to_owned(),
            },
            text: text(workspace, key)?,
        })
    });
    notes.collect()
}

/// Everything that was raised in a year and says something, by quarter.
pub fn follow_ups(workspace: &Workspace, plan: &Plan, year: u16) -> Vec<FollowUp> {
    let items = items(workspace).into_iter();
    let items = items.filter(|item| !item.is_blank());
    let raised = items.filter_map(|item| {
        let quarter = item.quarter.filter(|it| it.year() == year)?;
        let units = item.responsible.iter();
        let units: Vec<_> = units
            .filter_map(|unit| plan.unit(*unit))
            .map(|unit| unit.short_name())
            .collect();
        Some(FollowUp {
            quarter: time::period_short(Lang::Id, quarter),
            responsible: units.join(", "),
            item,
        })
    });
    raised.collect()
}
