//! A correction as facts: in the draft where there is one, else in the amendment that it begins.

use super::place::property;
use crate::app::command::Command;
use crate::app::edit::says;
use crate::app::fresh::fresh;
use crate::app::versions::{amendment, next_fresh};
use crate::app::workspace::Workspace;
use crate::domain::finding::{
    Binding, Correction, Finding, NewVariable, Place, Setting, Value as Proposed, correction,
};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Formulation, Item, Plan};
use crate::domain::rank;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Cell, Key, Purpose, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Where corrections of a version are written.
#[derive(Clone)]
pub struct Draft {
    /// The version as corrections see it. One that is enacted has the words with which its amendment begins.
    plan: Plan,
    /// What begins the amendment; nothing where the version is a draft itself.
    begins: Vec<(Key, Value)>,
    /// The draft, which may be yet to be made.
    version: EntityId,
    /// The paragraphs of an enacted version, and what they are in its amendment.
    becomes: BTreeMap<EntityId, EntityId>,
}

impl Draft {
    /// For the version that is looked at.
    pub fn of(workspace: &Workspace, plan: &Plan) -> Self {
        let mut draft = Self {
            plan: plan.clone(),
            begins: Vec::new(),
            version: plan.decree.id,
            becomes: BTreeMap::new(),
        };
        if plan.decree.is_enacted {
            draft.begins = amendment(workspace, plan);
            draft.version = fresh(0);
            draft.becomes = paragraphs(plan, &draft.begins);
            draft.becomes.insert(plan.decree.id, draft.version);
            let decree = &mut draft.plan.decree;
            for (attribute, text) in [
                (Attribute::Subject, &mut decree.subject),
                (Attribute::AnnexHeading, &mut decree.annex_heading),
            ] {
                let key = Key::always(draft.version, attribute);
                let begun = draft.begins.iter().rfind(|(own, _)| *own == key);
                if let Some((_, Value::Text(begun))) = begun {
                    *text = Stated::Is(begun.to_string());
                }
            }
        }
        draft
    }

    /// The version as corrections see it.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Whether writing a correction begins an amendment.
    pub fn begins(&self) -> bool {
        !self.begins.is_empty()
    }

    /// What would settle a finding, where there is something to propose. Nothing is proposed for what people still
    /// say differently: writing it would decide for them.
    pub fn proposal(&self, workspace: &Workspace, finding: &Finding) -> Option<Correction> {
        let correction = correction(finding, &self.plan)?;
        let mut facts = correction
            .sets
            .iter()
            .filter_map(|it| self.fact(it, it.place.entity));
        let is_disputed = |key: &Key| matches!(workspace.book().cell(key), Cell::Conflict(_));
        (!facts.any(|(key, _)| is_disputed(&key))).then_some(correction)
    }

    /// The same proposal with another name for the variable that it makes.
    pub fn named(&self, correction: &Correction, name: &str) -> Option<Correction> {
        correction.named(name, &self.plan)
    }

    /// What stands now where a correction would write; nothing where nothing is stated.
    pub fn now(&self, place: &Place) -> Option<Proposed> {
        Proposed::stated(&self.plan, place)
    }

    /// Writes a correction, in one action with the amendment that it begins.
    pub fn write(&self, workspace: &Workspace, correction: &Correction) -> Command {
        self.write_all(workspace, [correction])
    }

    /// Writes several in one action. Of two that change one text only the first is written: the second was made
    /// for the text as it was.
    pub fn write_all<'a>(
        &self,
        workspace: &Workspace,
        corrections: impl IntoIterator<Item = &'a Correction>,
    ) -> Command {
        let mut facts = self.begins.clone();
        let mut written = BTreeSet::new();
        for correction in corrections {
            let made = fresh(next_fresh(&facts));
            let sets = correction.sets.iter();
            let sets: Vec<_> = sets.filter_map(|it| self.fact(it, made)).collect();
            if sets.iter().any(|(key, _)| written.contains(key)) {
                continue;
            }
            written.extend(sets.iter().map(|(key, _)| *key));
            if let Some(variable) = &correction.adds {
                facts.extend(self.variable(workspace, made, variable));
            }
            facts.extend(sets);
        }
        Command::Create {
            facts,
            purpose: Purpose::Edit,
        }
    }

    fn key(&self, thing: EntityId, attribute: Attribute) -> Key {
        let own = self.becomes.get(&thing).copied().unwrap_or(thing);
        if own == self.version || own == self.plan.agency.id {
            Key::always(own, attribute)
        } else {
            Key::of(self.version, own, attribute)
        }
    }

    fn fact(&self, setting: &Setting, made: EntityId) -> Option<(Key, Value)> {
        let (attribute, period) = property(setting.place.what)?;
        let key = self.key(setting.place.entity, attribute);
        let key = Key { period, ..key };
        Some((key, value(&setting.value, made)))
    }

    /// The new variable, after all others.
    fn variable(
        &self,
        workspace: &Workspace,
        made: EntityId,
        variable: &NewVariable,
    ) -> Vec<(Key, Value)> {
        let last = self.plan.variables.last();
        let last = last.and_then(|it| says(workspace, &self.plan, it.id, Attribute::Rank));
        let last = match last {
            Some(Value::Text(rank)) => Some(&**rank),
            _ => None,
        };
        let unit = variable.unit_of_measure.as_deref().map(Value::text);
        let responsible = &variable.responsible;
        let units = (!responsible.is_empty()).then(|| Value::Entities(responsible.clone()));
        let stated = [
            (Attribute::Kind, Some(Value::Kind(EntityKind::Variable))),
            (Attribute::Name, Some(Value::text(&*variable.name))),
            (
                Attribute::Rank,
                Some(Value::text(rank::between(last, None))),
            ),
            (Attribute::UnitOfMeasure, unit),
            (
                Attribute::Aggregation,
                Some(Value::Aggregation(variable.aggregation)),
            ),
            (Attribute::Responsible, units),
        ];
        let facts = stated.into_iter();
        let facts =
            facts.filter_map(|(attribute, value)| Some((self.key(made, attribute), value?)));
        facts.collect()
    }
}

/// What the paragraphs of a decree are in its amendment: those that say the same, the n-th of them the n-th.
fn paragraphs(plan: &Plan, begins: &[(Key, Value)]) -> BTreeMap<EntityId, EntityId> {
    let decree = &plan.decree;
    let lists: [(EntityKind, &[Item]); 4] = [
        (EntityKind::Consideration, &decree.considerations),
        (EntityKind::LegalBasis, &decree.legal_bases),
        (EntityKind::Dictum, &decree.dictums),
        (EntityKind::CopyRecipient, &decree.copies),
    ];
    let mut becomes = BTreeMap::new();
    for (kind, items) in lists {
        let of_kind = |(key, value): &&(Key, Value)| {
            key.attribute == Attribute::Kind && *value == Value::Kind(kind)
        };
        let things = begins.iter().filter(of_kind).map(|(key, _)| key.entity);
        let mut left: Vec<_> = things
            .map(|thing| (thing, text_of(begins, thing)))
            .collect();
        for item in items {
            let found = left.iter().position(|(_, text)| *text == item.text.text());
            if let Some(found) = found {
                becomes.insert(item.id, left.remove(found).0);
            }
        }
    }
    becomes
}

fn text_of(facts: &[(Key, Value)], thing: EntityId) -> &str {
    let is_text = |key: &Key| key.entity == thing && key.attribute == Attribute::Text;
    match facts.iter().find(|(key, _)| is_text(key)) {
        Some((_, Value::Text(text))) => text,
        _ => "",
    }
}

fn value(proposed: &Proposed, made: EntityId) -> Value {
    match proposed {
        Proposed::Text(text) => Value::text(&**text),
        Proposed::Formula { text, bindings } => {
            let bound = |(name, binding): &(String, Binding)| match binding {
                Binding::Known(id) => (name.clone(), *id),
                Binding::New => (name.clone(), made),
            };
            Value::Formula(Box::new(Formulation {
                text: text.clone(),
                bindings: bindings.iter().map(bound).collect(),
            }))
        }
        Proposed::Polarity(polarity) => Value::Polarity(*polarity),
        Proposed::Aggregation(aggregation) => Value::Aggregation(*aggregation),
        Proposed::Count(count) => Value::Count(*count),
        Proposed::Target(target) => Value::Target(Box::new(target.clone())),
    }
}
