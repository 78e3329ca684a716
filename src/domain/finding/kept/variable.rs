//! Variables with what was found of them.

use super::change::Changed;
use super::known::Known;
use super::{Found, read};
use crate::domain::finding::lexicon::{Lexicon, WordAt, Words};
use crate::domain::finding::look::Look;
use crate::domain::finding::one::{Ground, OneVariable};
use crate::domain::finding::reads::Reads;
use crate::domain::finding::rules::{Check, RULES};
use crate::domain::finding::texts::of_variable;
use crate::domain::plan::Variable;
use std::rc::Rc;

/// A variable with what was found of it.
pub struct OfVariable {
    it: Rc<Variable>,
    /// The words of its texts.
    pub words: Vec<Words>,
    worded: Vec<Found>,
    found: Vec<Found>,
}

impl OfVariable {
    /// The words of its name.
    pub fn name(&self) -> &[WordAt] {
        let name = self
            .words
            .first()
            .filter(|_| !self.it.name.text().is_empty());
        name.map_or(&[], Vec::as_slice)
    }

    /// What was found of it.
    pub(super) fn found(&self) -> impl Iterator<Item = &Found> {
        self.worded.iter().chain(&self.found)
    }
}

/// Looks at the variables of a plan, again at those that are others.
pub fn look(
    before: Vec<OfVariable>,
    look: &Look<'_>,
    ground: &Ground<'_>,
    lexicon: &mut Lexicon,
    changed: &mut Changed,
) -> Vec<OfVariable> {
    let mut known = Known::of(before, |kept| kept.it.id);
    let mut other = Reads::NOTHING;
    let variables = look.plan.variables.shared().iter().enumerate();
    let kept = variables.map(|(place, it)| {
        let kept = known.take(place, it.id);
        match kept.filter(|kept| Rc::ptr_eq(&kept.it, it)) {
            Some(kept) if !changed.all && !changed.touched.contains(&it.id) => kept,
            Some(kept) => OfVariable {
                found: found(ground, it),
                ..kept
            },
            None => {
                other = Reads::VARIABLES | Reads::TEXTS;
                let (words, worded) = read(lexicon, &of_variable(it));
                OfVariable {
                    it: it.clone(),
                    words,
                    worded,
                    found: found(ground, it),
                }
            }
        }
    });
    let kept = kept.collect();
    if !known.is_same_list() {
        other = Reads::VARIABLES | Reads::TEXTS;
    }
    changed.reads = changed.reads | other;
    kept
}

fn found(ground: &Ground<'_>, variable: &Variable) -> Vec<Found> {
    let one = OneVariable::new(ground, variable);
    let mut found = Vec::new();
    for (rule, row) in RULES.iter().enumerate() {
        if let Check::Variable(check) = row.check {
            found.extend(check(&one).into_iter().map(|spot| (rule, spot)));
        }
    }
    found
}
