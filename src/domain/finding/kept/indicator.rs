//! Indicators with what was found of them.

use super::change::Changed;
use super::known::Known;
use super::{Found, read};
use crate::domain::finding::formulas::Reading;
use crate::domain::finding::lexicon::{Lexicon, WordAt, Words};
use crate::domain::finding::look::Look;
use crate::domain::finding::one::{Ground, OneIndicator};
use crate::domain::finding::reads::Reads;
use crate::domain::finding::rules::{Check, RULES};
use crate::domain::finding::texts::of_indicator;
use crate::domain::formula::variables;
use crate::domain::id::EntityId;
use crate::domain::measure::Measurement;
use crate::domain::plan::{Indicator, Plan, Variable};
use crate::domain::sort::map;
use std::collections::BTreeMap;
use std::rc::Rc;

/// An indicator with what was found of it.
pub struct OfIndicator {
    it: Rc<Indicator>,
    /// Its formula as it was read.
    pub reading: Reading,
    /// It binds all that it names, so that other variables mean nothing to it.
    is_bound: bool,
    /// The words of its texts.
    pub words: Vec<Words>,
    worded: Vec<Found>,
    seen: Seen,
    found: Vec<Found>,
}

/// What the rules saw beside the indicator.
#[derive(Default)]
struct Seen {
    used: Vec<Rc<Variable>>,
    result: Option<(String, bool)>,
    measured: Option<Rc<[Measurement]>>,
}

/// The goals and objectives of a plan: their names, and whether it is a goal.
type Results<'p> = BTreeMap<EntityId, (&'p str, bool)>;

/// Looks at the indicators of a plan, again at those that are others or stand on something else.
pub fn look(
    before: Vec<OfIndicator>,
    look: &Look<'_>,
    ground: &Ground<'_>,
    lexicon: &mut Lexicon,
    changed: &mut Changed,
) -> Vec<OfIndicator> {
    let results = results(look.plan);
    let other_variables = changed.reads.meets(Reads::VARIABLES);
    let mut known = Known::of(before, |kept| kept.it.id);
    let indicators = look.plan.indicators.shared().iter().enumerate();
    let mut other = Reads::NOTHING;
    let kept = indicators.map(|(place, it)| {
        let before = known.take(place, it.id);
        let (mut kept, mut is_other) = match before {
            Some(kept) if Rc::ptr_eq(&kept.it, it) => (kept, changed.all),
            before => {
                let (kept, reads) = OfIndicator::read(before, it, ground, lexicon);
                other = other | reads;
                (kept, true)
            }
        };
        if other_variables && !kept.is_bound {
            (kept.reading, kept.is_bound) = ground.read(it);
            (other, is_other) = (other | Reads::FORMULAS, true);
        }
        is_other |= other_variables && kept.uses_others(look.plan);
        is_other |= kept.is_on_other(&results, look);
        if is_other || kept.is_touched(changed) {
            kept.look_again(&results, look, ground);
        }
        kept
    });
    let kept = kept.collect();
    if !known.is_same_list() {
        other = Reads::ALL;
    }
    changed.reads = changed.reads | other;
    kept
}

impl OfIndicator {
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

    /// Reads one that is new or another, and tells what of it is.
    fn read(
        before: Option<Self>,
        it: &Rc<Indicator>,
        ground: &Ground<'_>,
        lexicon: &mut Lexicon,
    ) -> (Self, Reads) {
        let texts = of_indicator(it);
        let mut reads = match &before {
            Some(before) => differences(&before.it, it),
            None => Reads::ALL,
        };
        let old = |before: &Self| of_indicator(&before.it) == texts;
        let (same_texts, same_formula) = match &before {
            Some(before) => (old(before), before.it.formula == it.formula),
            None => (false, false),
        };
        let (mut words, mut worded, mut formula) = (Vec::new(), Vec::new(), (None, true));
        if let Some(before) = before {
            (words, worded) = (before.words, before.worded);
            formula = (before.reading, before.is_bound);
        }
        if !same_texts {
            (words, worded) = read(lexicon, &texts);
            reads = reads | Reads::TEXTS;
        }
        if !same_formula {
            formula = ground.read(it);
        }
        let kept = Self {
            it: it.clone(),
            reading: formula.0,
            is_bound: formula.1,
            words,
            worded,
            seen: Seen::default(),
            found: Vec::new(),
        };
        (kept, reads)
    }

    /// Whether it uses a variable that is another now.
    fn uses_others(&self, plan: &Plan) -> bool {
        let now = used(plan, &self.reading);
        let same = |(a, b): (&Rc<Variable>, &Rc<Variable>)| Rc::ptr_eq(a, b);
        now.len() != self.seen.used.len() || !now.iter().zip(&self.seen.used).all(same)
    }

    /// Whether what it measures is called otherwise, or it was measured again.
    fn is_on_other(&self, results: &Results<'_>, look: &Look<'_>) -> bool {
        let result = self.seen.result.as_ref();
        let result = result.map(|(name, is_goal)| (&**name, *is_goal));
        let same_figures = match (&self.seen.measured, look.measured.of(self.it.id)) {
            (None, None) => true,
            (Some(before), Some(now)) => Rc::ptr_eq(before, now),
            _ => false,
        };
        !same_figures || result != results.get(&self.it.parent).copied()
    }

    /// Whether something else was entered, noted or printed of it or its variables.
    fn is_touched(&self, changed: &Changed) -> bool {
        let touched = |id: &EntityId| changed.touched.contains(id);
        !changed.touched.is_empty()
            && (touched(&self.it.id) || self.seen.used.iter().any(|it| touched(&it.id)))
    }

    fn look_again(&mut self, results: &Results<'_>, look: &Look<'_>, ground: &Ground<'_>) {
        let result = results.get(&self.it.parent).copied();
        self.seen = Seen {
            used: used(look.plan, &self.reading),
            result: result.map(|(name, is_goal)| (name.to_owned(), is_goal)),
            measured: look.measured.of(self.it.id).cloned(),
        };
        let measured = self.seen.measured.as_deref().unwrap_or_default();
        let one = OneIndicator::new(ground, &self.it, &self.reading, &self.seen.used);
        let one = one.measuring(result, measured);
        self.found.clear();
        for (rule, row) in RULES.iter().enumerate() {
            if let Check::Indicator(check) = row.check {
                let spots = check(&one).into_iter();
                self.found.extend(spots.map(|spot| (rule, spot)));
            }
        }
    }
}

/// The variables of a formula that the plan has, in the order of the formula.
fn used(plan: &Plan, reading: &Reading) -> Vec<Rc<Variable>> {
    let Some(Ok(tree)) = reading else {
        return Vec::new();
    };
    let places = variables(tree).into_iter();
    let places = places.filter_map(|id| plan.variables.place(*id));
    places
        .map(|place| plan.variables.shared()[place].clone())
        .collect()
}

fn results(plan: &Plan) -> Results<'_> {
    let goals = plan.goals.iter();
    map(goals.flat_map(|goal| {
        let objectives = goal.objectives.iter();
        let objectives = objectives.map(|it| (it.id, (it.name.text(), false)));
        std::iter::once((goal.id, (goal.name.text(), true))).chain(objectives)
    }))
}

/// What of an indicator is another, besides its texts, for the rules that look at the whole.
fn differences(before: &Indicator, now: &Indicator) -> Reads {
    let formula = |it: &Indicator| (it.polarity.clone(), it.assumed_polarity, it.ordinal_scale);
    let same = [
        (
            before.formula == now.formula && formula(before) == formula(now),
            Reads::FORMULAS,
        ),
        (before.targets == now.targets, Reads::TARGETS),
        (before.parent == now.parent, Reads::PARENTS),
        (before.responsible == now.responsible, Reads::RESPONSIBLE),
    ];
    let others = same.into_iter().filter(|(is_same, _)| !is_same);
    others.fold(Reads::NOTHING, |all, (_, other)| all | other)
}
