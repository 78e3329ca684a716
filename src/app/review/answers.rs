//! Answers: something was accepted as it is, or a question answered, with a reason that stays on record.
//!
//! An answer is a thing of its own outside all versions of the plan, so that it travels in files, is undone like any
//! change, and is still there after it was withdrawn. It holds as long as what it was given for is the same.

use super::Item;
use crate::app::command::Command;
use crate::app::fresh::fresh;
use crate::domain::finding::{Acceptance, Finding, RuleId};
use crate::domain::id::{ChangeId, EntityId};
use crate::domain::kind::EntityKind;
use crate::domain::sort::set;
use crate::log::{Attribute, Author, Book, Cell, Key, Purpose, Value};
use std::collections::BTreeMap;
use std::rc::Rc;

/// An answer with who gave it and when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// Its identity in the log.
    pub id: EntityId,
    /// What it answers, and the words.
    pub acceptance: Acceptance,
    /// Who.
    pub author: Rc<Author>,
    /// When, on their clock: milliseconds since 1970.
    pub at: i64,
    /// Its place among all changes.
    pub(super) order: (u64, ChangeId),
}

impl Answer {
    /// Reads one; `None` where it was withdrawn, and where a newer version of the program invented its rule.
    pub(super) fn read(book: &Book, id: EntityId) -> Option<Self> {
        let text = |attribute| match book.value(&Key::always(id, attribute))? {
            Value::Text(text) => Some(text),
            _ => None,
        };
        if book.value(&Key::always(id, Attribute::Removed)) == Some(&Value::Flag(true)) {
            return None;
        }
        let words = Key::always(id, Attribute::Text);
        let change = match book.cell(&words) {
            Cell::Settled(version) => version.change,
            Cell::Conflict(versions) => versions.last()?.change,
            Cell::Empty => return None,
        };
        Some(Self {
            id,
            acceptance: Acceptance {
                rule: RuleId::from_tag(text(Attribute::Rule)?)?,
                place: text(Attribute::Place)?.parse().ok()?,
                evidence: text(Attribute::Evidence)?.to_string(),
                answer: text(Attribute::Text)?.to_string(),
            },
            author: change.author.clone(),
            at: change.at,
            order: (change.order, change.id),
        })
    }
}

/// Findings with the answers that hold, and with those that held before something changed.
pub(super) fn items(findings: Vec<Finding>, answers: &[Answer]) -> Vec<Item> {
    let mut given: BTreeMap<_, Vec<&Answer>> = BTreeMap::new();
    for answer in answers {
        let at = (answer.acceptance.rule, answer.acceptance.place);
        given.entry(at).or_default().push(answer);
    }
    let in_question = findings
        .iter()
        .filter(|it| given.contains_key(&(it.rule, it.place)));
    let raised = set(in_question.map(|it| (it.rule, it.place, it.facts.evidence())));
    let item = |finding: Finding| {
        let (rule, place) = (finding.rule, finding.place);
        let given = given.get(&(rule, place)).map_or(&[][..], Vec::as_slice);
        let evidence = (!given.is_empty()).then(|| finding.facts.evidence());
        let holds = |it: &&&Answer| Some(&it.acceptance.evidence) == evidence.as_ref();
        let is_of_none = |it: &&&Answer| {
            let evidence = it.acceptance.evidence.clone();
            !raised.contains(&(rule, place, evidence))
        };
        let one = |it: &&Answer| (*it).clone();
        Item {
            answers: given.iter().filter(holds).map(one).collect(),
            lapsed: given.iter().rev().find(is_of_none).map(one),
            finding,
        }
    };
    findings.into_iter().map(item).collect()
}

/// Accepts findings as they are, or answers questions, for one reason; `None` without a reason.
pub fn accept<'a>(
    findings: impl IntoIterator<Item = &'a Finding>,
    answer: &str,
) -> Option<Command> {
    let answer = answer.trim();
    let mut facts = Vec::new();
    for (finding, number) in findings.into_iter().zip(0..) {
        let mut state = |attribute, value| {
            facts.push((Key::always(fresh(number), attribute), value));
        };
        state(Attribute::Kind, Value::Kind(EntityKind::Acceptance));
        for (attribute, text) in [
            (Attribute::Rule, finding.rule.tag().to_owned()),
            (Attribute::Place, finding.place.to_string()),
            (Attribute::Evidence, finding.facts.evidence()),
            (Attribute::Text, answer.to_owned()),
        ] {
            state(attribute, Value::text(text));
        }
    }
    let purpose = Purpose::Edit;
    (!answer.is_empty() && !facts.is_empty()).then_some(Command::Create { facts, purpose })
}

/// Withdraws the answers of an item: it is open again, and they stay on record.
pub fn withdraw(answers: &[Answer]) -> Command {
    let removed = |it: &Answer| (Key::always(it.id, Attribute::Removed), Value::Flag(true));
    Command::Set {
        facts: answers.iter().map(removed).collect(),
    }
}
