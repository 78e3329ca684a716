//! Which things of a table the plan has already, and what is said of each.

use super::draft::Draft;
use super::is;
use crate::app::plan_table::formulas::Named;
use crate::app::plan_table::{Figure, Meaning, ObjectiveText, Parent, Row};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::plan::{Formulation, Indicator};
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Value};

impl Draft<'_> {
    /// A goal of the table. One without a name is the plan's only goal; or else a new one, made when needed.
    pub(super) fn goal(&mut self, place: usize) -> EntityId {
        if let Some(known) = self.goals[place] {
            return known;
        }
        let name = self.look.outline.goals[place].name.as_str();
        let known = match (name, self.plan.goals.as_slice()) {
            ("", [only]) => Some(only),
            ("", _) => None,
            (name, goals) => goals.iter().find(|goal| is(&goal.name, name)),
        };
        let id = match known {
            Some(goal) => goal.id,
            None => {
                self.proposal.goals += 1;
                self.create(EntityKind::Goal, None)
            }
        };
        self.text(id, Attribute::Name, known.map(|goal| &goal.name), name);
        self.goals[place] = Some(id);
        id
    }

    pub(super) fn objective(&mut self, told: &ObjectiveText) -> EntityId {
        let is_named = !self.look.outline.goals[told.goal].name.is_empty();
        let goal = is_named.then(|| self.goal(told.goal));
        let goals = self.plan.goals.iter();
        let mut objectives = goals
            .filter(|it| goal.is_none_or(|goal| goal == it.id))
            .flat_map(|goal| &goal.objectives);
        let known = objectives.find(|objective| is(&objective.name, &told.name));
        let id = match known {
            Some(objective) => objective.id,
            None => {
                let goal = self.goal(told.goal);
                self.proposal.objectives += 1;
                self.create(EntityKind::Objective, Some(goal))
            }
        };
        self.text(id, Attribute::Name, known.map(|it| &it.name), &told.name);
        let strategies = told.strategies.join("\n");
        self.text(
            id,
            Attribute::Strategy,
            known.map(|it| &it.strategy),
            &strategies,
        );
        let directions = told.policy_directions.join("\n");
        self.text(
            id,
            Attribute::PolicyDirection,
            known.map(|it| &it.policy_direction),
            &directions,
        );
        id
    }

    /// What a row measures; `None` where the table names no goal.
    pub(super) fn parent(&mut self, row: &Row) -> Option<EntityId> {
        match row.parent {
            Parent::Objective(place) => Some(self.objectives[place]),
            Parent::Goal(place) if self.look.outline.goals[place].name.is_empty() => None,
            Parent::Goal(place) => Some(self.goal(place)),
        }
    }

    pub(super) fn indicator(
        &mut self,
        row: &Row,
        parent: Option<EntityId>,
        known: Option<&Indicator>,
    ) {
        let id = match known {
            Some(indicator) => indicator.id,
            None => {
                let parent = parent.unwrap_or_else(|| match row.parent {
                    Parent::Goal(place) => self.goal(place),
                    Parent::Objective(place) => self.objectives[place],
                });
                self.proposal.indicators += 1;
                self.create(EntityKind::Indicator, Some(parent))
            }
        };
        if let Some(known) = known
            && !is(&known.name, &row.name)
        {
            let before = known.name.text().to_owned();
            self.proposal.renamed.push((before, row.name.clone()));
        }
        if let Some(parent) = parent
            && known.is_some_and(|it| it.parent != parent)
        {
            self.say(id, Attribute::Parent, Value::Entity(parent));
            self.proposal.moved.push(row.name.clone());
        }
        self.text(id, Attribute::Name, known.map(|it| &it.name), &row.name);
        for (meaning, text) in &row.texts {
            let (attribute, now) = match meaning {
                Meaning::Code => (Attribute::Code, known.map(|it| &it.code)),
                Meaning::Definition => (Attribute::Definition, known.map(|it| &it.definition)),
                Meaning::Rationale => (Attribute::Rationale, known.map(|it| &it.rationale)),
                Meaning::UnitOfMeasure => (
                    Attribute::UnitOfMeasure,
                    known.map(|it| &it.unit_of_measure),
                ),
                Meaning::DataSource => (Attribute::DataSource, known.map(|it| &it.data_source)),
                _ => continue,
            };
            self.text(id, attribute, now, text);
        }
        self.formula(id, known, row);
        for figure in &row.figures {
            self.figure(id, known, figure);
        }
    }

    fn formula(&mut self, id: EntityId, known: Option<&Indicator>, row: &Row) {
        let Some(formula) = &row.formula else {
            return;
        };
        let now = known.and_then(|it| it.formula.known());
        if now.is_some_and(|now| now.text == formula.text) {
            return;
        }
        let named = self.look.formulas.bindings(&formula.text).into_iter();
        let bindings = named.map(|(name, variable)| match variable {
            Named::Known(id) => (name, id),
            Named::New(place) => (name, self.variables[place]),
        });
        let formulation = Formulation {
            text: formula.text.clone(),
            bindings: bindings.collect(),
        };
        self.say(
            id,
            Attribute::Formula,
            Value::Formula(Box::new(formulation)),
        );
    }

    fn figure(&mut self, id: EntityId, known: Option<&Indicator>, figure: &Figure) {
        let period = Period::Year(figure.year);
        let (attribute, now) = match figure.is_baseline {
            true => (
                Attribute::Baseline,
                known.and_then(|it| it.baseline.get(&figure.year)),
            ),
            false => (
                Attribute::Target,
                known.and_then(|it| it.targets.get(&period)),
            ),
        };
        if now.and_then(Stated::known) != Some(&figure.value) {
            let key = Key::of(self.version(), id, attribute).in_period(period);
            self.state(key, Value::Target(Box::new(figure.value.clone())));
        }
    }
}
