//! Writes the facts of a table one after the other.

use super::{Proposal, known};
use crate::app::fresh::{fresh, is_fresh};
use crate::app::plan_table::Look;
use crate::app::plan_table::ranks::Ranks;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Plan;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Book, Key, Value};

/// What has been written so far.
pub struct Draft<'a> {
    pub(super) look: &'a Look,
    pub(super) plan: &'a Plan,
    ranks: Ranks,
    made: u16,
    pub(super) goals: Vec<Option<EntityId>>,
    pub(super) objectives: Vec<EntityId>,
    pub(super) variables: Vec<EntityId>,
    pub(super) proposal: Proposal,
}

impl<'a> Draft<'a> {
    pub(super) fn new(look: &'a Look, plan: &'a Plan, book: &Book) -> Self {
        Self {
            look,
            plan,
            ranks: Ranks::after(book),
            made: 0,
            goals: vec![None; look.outline.goals.len()],
            objectives: Vec::new(),
            variables: Vec::new(),
            proposal: Proposal {
                goals: 0,
                objectives: 0,
                indicators: 0,
                variables: 0,
                renamed: Vec::new(),
                moved: Vec::new(),
                corrected: 0,
                facts: Vec::new(),
                is_enacted: false,
            },
        }
    }

    pub(super) fn write(&mut self) {
        let outline = &self.look.outline;
        let named = outline.goals.iter().enumerate();
        for (place, _) in named.filter(|(_, goal)| !goal.name.is_empty()) {
            self.goal(place);
        }
        for objective in &outline.objectives {
            let id = self.objective(objective);
            self.objectives.push(id);
        }
        for variable in self.look.variables() {
            let id = self.create(EntityKind::Variable, None);
            self.say(id, Attribute::Name, Value::text(variable.name.as_str()));
            self.variables.push(id);
            self.proposal.variables += 1;
        }
        let parents: Vec<_> = outline.rows.iter().map(|row| self.parent(row)).collect();
        let found = known::indicators(self.plan, &outline.rows, &parents);
        for ((row, parent), known) in outline.rows.iter().zip(parents).zip(found) {
            self.indicator(row, parent, known);
        }
        self.years();
    }

    /// The years of the decree, where it does not state any yet: those of the table's targets.
    fn years(&mut self) {
        let rows = self.look.outline.rows.iter();
        let targets = rows
            .flat_map(|row| &row.figures)
            .filter(|it| !it.is_baseline);
        let years = || targets.clone().map(|figure| figure.year);
        if let (Stated::Not, Some(first), Some(last)) =
            (&self.plan.decree.years, years().min(), years().max())
        {
            for (attribute, year) in [(Attribute::FirstYear, first), (Attribute::LastYear, last)] {
                // Nothing was stated that this would correct.
                let key = Key::always(self.version(), attribute);
                self.proposal.facts.push((key, Value::Count(year.into())));
            }
        }
    }

    pub(super) fn version(&self) -> EntityId {
        self.plan.decree.id
    }

    pub(super) fn create(&mut self, kind: EntityKind, parent: Option<EntityId>) -> EntityId {
        let id = fresh(self.made);
        self.made = self.made.saturating_add(1);
        self.say(id, Attribute::Kind, Value::Kind(kind));
        if let Some(parent) = parent {
            self.say(id, Attribute::Parent, Value::Entity(parent));
        }
        let rank = self.ranks.next();
        self.say(id, Attribute::Rank, Value::text(rank));
        id
    }

    /// States a text that is not empty and not said already.
    pub(super) fn text(
        &mut self,
        id: EntityId,
        attribute: Attribute,
        now: Option<&Stated<String>>,
        text: &str,
    ) {
        let is_said = now.and_then(Stated::known).is_some_and(|now| now == text);
        if !text.is_empty() && !is_said {
            self.say(id, attribute, Value::text(text));
        }
    }

    pub(super) fn say(&mut self, id: EntityId, attribute: Attribute, value: Value) {
        self.state(Key::of(self.version(), id, attribute), value);
    }

    pub(super) fn state(&mut self, key: Key, value: Value) {
        if !is_fresh(key.entity) {
            self.proposal.corrected += 1;
        }
        self.proposal.facts.push((key, value));
    }
}
