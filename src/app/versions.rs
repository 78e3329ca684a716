//! How versions of the plan come to be: a draft that amends the decree in force, or begins another strategic plan.

use super::command::Command;
use super::fresh::fresh;
use super::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Item, Plan};
use crate::domain::rank;
use crate::log::{Attribute, Key, Purpose, Value};
use crate::text::words::amendment as words;
use std::rc::Rc;

/// The version that is being written (*rancangan*): the last one that is not enacted.
#[doc(alias = "rancangan")]
pub fn draft(plans: &[Rc<Plan>]) -> Option<&Rc<Plan>> {
    plans.iter().rev().find(|plan| !plan.decree.is_enacted)
}

/// What a decree passes on to the one that amends it, word for word.
const KEPT: [Attribute; 10] = [
    Attribute::Heading,
    Attribute::Office,
    Attribute::FirstYear,
    Attribute::LastYear,
    Attribute::SignedAt,
    Attribute::SignatoryPosition,
    Attribute::SignatoryName,
    Attribute::AnnexTitle,
    Attribute::AnnexIntro,
    Attribute::TableTitle,
];

/// Begins a draft that amends a version (*IKU perubahan*): it says what that one says until it says otherwise.
///
/// Its document begins with the paragraphs of the other, and cites it.
#[doc(alias = "perubahan")]
pub fn amend(workspace: &Workspace, plan: &Plan) -> Command {
    Command::Create {
        facts: amendment(workspace, plan),
        purpose: Purpose::Edit,
    }
}

/// The facts of a draft that amends a version. The draft is `fresh(0)`; whoever adds to it numbers on from
/// [`next_fresh`].
pub fn amendment(workspace: &Workspace, plan: &Plan) -> Vec<(Key, Value)> {
    let decree = &plan.decree;
    let (number, office) = (decree.number.text(), decree.office.text());
    let mut draft = Draft::of(workspace, plan);
    let amended = lineage(workspace.plans(), plan);
    let first = amended.last().map_or(decree, |first| &first.decree);
    let subject = words::subject(
        amended.len(),
        office,
        (first.number.text(), first.subject.text()),
    );
    draft.text(Attribute::Subject, &subject);
    let consideration = words::consideration(number);
    draft.list(
        EntityKind::Consideration,
        &decree.considerations,
        (Some(&consideration), None),
    );
    let basis = words::legal_basis(office, number, decree.subject.text());
    draft.list(
        EntityKind::LegalBasis,
        &decree.legal_bases,
        (None, Some(&basis)),
    );
    draft.finish(plan)
}

/// Begins a draft of the first decree under another strategic plan (*renstra*): it takes over units, variables and
/// scales, and begins with no goal and no indicator; the new ones say which old ones they continue.
#[doc(alias = "renstra")]
pub fn succeed(workspace: &Workspace, plan: &Plan) -> Command {
    let mut draft = Draft::of(workspace, plan);
    draft.state(Attribute::Succeeds, Value::Entity(plan.decree.id));
    draft.text(Attribute::Subject, plan.decree.subject.text());
    draft.list(
        EntityKind::Consideration,
        &plan.decree.considerations,
        (None, None),
    );
    draft.list(
        EntityKind::LegalBasis,
        &plan.decree.legal_bases,
        (None, None),
    );
    if let Some((first, last)) = plan.decree.years.first() {
        let span = last.saturating_sub(*first);
        let begin = last.saturating_add(1);
        draft.state(Attribute::FirstYear, Value::Count(begin.into()));
        draft.state(
            Attribute::LastYear,
            Value::Count(u32::from(begin) + u32::from(span)),
        );
    }
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let goals = plan.goals.iter().map(|goal| goal.id);
    let indicators = plan.indicators.iter().map(|it| it.id);
    for thing in goals.chain(objectives.map(|it| it.id)).chain(indicators) {
        let removed = Key::of(fresh(0), thing, Attribute::Removed);
        draft.facts.push((removed, Value::Flag(true)));
    }
    Command::Create {
        facts: draft.finish(plan),
        purpose: Purpose::Edit,
    }
}

/// Throws a draft away; undo brings it back.
pub fn discard(version: EntityId) -> Command {
    let removed = Key::always(version, Attribute::Removed);
    Command::Set {
        facts: vec![(removed, Value::Flag(true))],
    }
}

/// Puts a draft on another version than the one it was written on: it says what that one says wherever it says
/// nothing itself.
pub fn rebase(draft: EntityId, on: EntityId) -> Command {
    Command::Set {
        facts: vec![(Key::always(draft, Attribute::Amends), Value::Entity(on))],
    }
}

/// The version and those it amends within one strategic plan, latest first.
pub fn lineage<'a>(plans: &'a [Rc<Plan>], plan: &'a Plan) -> Vec<&'a Plan> {
    let mut line = vec![plan];
    let mut next = plan;
    while next.decree.succeeds.is_none()
        && let Some(amended) = next.decree.amends
        && let Some(found) = plans.iter().find(|it| it.decree.id == amended)
        && !line.iter().any(|known| known.decree.id == amended)
    {
        line.push(found);
        next = found;
    }
    line
}

/// The first number that is free for things made besides a draft's own.
pub fn next_fresh(facts: &[(Key, Value)]) -> u16 {
    let kinds = facts
        .iter()
        .filter(|(_, value)| matches!(value, Value::Kind(_)));
    u16::try_from(kinds.count()).unwrap_or(u16::MAX)
}

/// A decree in the making.
struct Draft {
    facts: Vec<(Key, Value)>,
    made: u16,
}

impl Draft {
    fn of(workspace: &Workspace, plan: &Plan) -> Self {
        let mut draft = Self {
            facts: Vec::new(),
            made: 1,
        };
        draft.state(Attribute::Kind, Value::Kind(EntityKind::Decree));
        draft.state(Attribute::Amends, Value::Entity(plan.decree.id));
        for attribute in KEPT {
            let kept = workspace
                .book()
                .value(&Key::always(plan.decree.id, attribute));
            if let Some(value) = kept {
                draft.state(attribute, value.clone());
            }
        }
        // Who heads the agency today signs; who signed then is the best guess otherwise.
        draft.text(
            Attribute::SignatoryPosition,
            plan.agency.head_position.text(),
        );
        draft.text(Attribute::SignatoryName, plan.agency.head_name.text());
        let heading = plan.decree.annex_heading.text();
        let heading = words::annex_heading(heading, plan.decree.number.text());
        draft.text(Attribute::AnnexHeading, &heading);
        draft
    }

    /// States something of the decree, in place of what was stated of it before.
    fn state(&mut self, attribute: Attribute, value: Value) {
        let key = Key::always(fresh(0), attribute);
        self.facts.retain(|(known, _)| *known != key);
        self.facts.push((key, value));
    }

    fn text(&mut self, attribute: Attribute, text: &str) {
        if !text.is_empty() {
            self.state(attribute, Value::text(text));
        }
    }

    /// Paragraphs as another decree has them, with one more before and after.
    fn list(&mut self, kind: EntityKind, items: &[Item], more: (Option<&str>, Option<&str>)) {
        let kept = items
            .iter()
            .map(|item| (item.label.text(), item.text.text()));
        let more_before = more.0.map(|text| ("", text));
        let more_after = more.1.map(|text| ("", text));
        let all = more_before.into_iter().chain(kept).chain(more_after);
        for ((label, text), rank) in all.zip(rank::sequence()) {
            let item = fresh(self.made);
            self.made += 1;
            let mut state = |attribute, value| {
                self.facts.push((Key::of(fresh(0), item, attribute), value));
            };
            state(Attribute::Kind, Value::Kind(kind));
            state(Attribute::Parent, Value::Entity(fresh(0)));
            state(Attribute::Rank, Value::text(rank));
            for (attribute, text) in [(Attribute::Label, label), (Attribute::Text, text)] {
                if !text.is_empty() {
                    state(attribute, Value::text(text));
                }
            }
        }
    }

    fn finish(mut self, plan: &Plan) -> Vec<(Key, Value)> {
        self.list(EntityKind::Dictum, &plan.decree.dictums, (None, None));
        self.list(EntityKind::CopyRecipient, &plan.decree.copies, (None, None));
        self.facts
    }
}

#[cfg(test)]
mod tests;
