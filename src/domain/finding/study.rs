//! What rules read: the plan as it was handed in, and what several rules need of it, worked out once.

use super::citation::{Citation, citations};
use super::formulas::{self, Reading};
use super::look::Look;
use super::place::{Place, Property};
use super::texts::{Text, texts};
use super::words;
use crate::domain::entry::Quantity;
use crate::domain::formula::Tree;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Goal, Indicator, Objective, Plan, Variable};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use std::collections::{BTreeMap, BTreeSet};

/// A plan, ready for the rules.
pub struct Study<'a> {
    /// As it was handed in.
    pub look: &'a Look<'a>,
    /// The version in question.
    pub plan: &'a Plan,
    /// Its prose.
    pub texts: Vec<Text<'a>>,
    /// The regulations its prose names, each with the text that does.
    pub citations: Vec<(Text<'a>, Citation)>,
    formulas: Vec<Reading>,
    variables: BTreeMap<EntityId, &'a Variable>,
    /// Names of goals and objectives.
    results: BTreeMap<EntityId, &'a str>,
}

impl<'a> Study<'a> {
    /// Reads a plan.
    pub fn new(look: &'a Look<'a>) -> Self {
        let plan = look.plan;
        let goals = plan.goals.iter();
        let results = goals.flat_map(|goal| {
            let objectives = goal.objectives.iter().map(|it| (it.id, it.name.text()));
            std::iter::once((goal.id, goal.name.text())).chain(objectives)
        });
        let texts = texts(plan);
        let cites = texts.iter().filter(|text| may_cite(text.place));
        Self {
            look,
            plan,
            citations: cites
                .flat_map(|text| citations(text.text).into_iter().map(|it| (*text, it)))
                .collect(),
            texts,
            formulas: formulas::read_all(plan),
            variables: plan.variables.iter().map(|it| (it.id, it)).collect(),
            results: results.collect(),
        }
    }

    /// The indicators with their formulas as they were read.
    pub fn formulas(&self) -> impl Iterator<Item = (&'a Indicator, &Reading)> {
        self.plan.indicators.iter().zip(&self.formulas)
    }

    /// The indicators whose formula can be read.
    pub fn trees(&self) -> impl Iterator<Item = (&'a Indicator, &Tree<EntityId>)> {
        self.formulas().filter_map(|(indicator, reading)| {
            let tree = reading.as_ref()?.as_ref().ok()?;
            Some((indicator, tree))
        })
    }

    /// A variable of the plan.
    pub fn variable(&self, id: EntityId) -> Option<&'a Variable> {
        self.variables.get(&id).copied()
    }

    /// Objectives, each with its goal.
    pub fn objectives(&self) -> impl Iterator<Item = (&'a Goal, &'a Objective)> {
        let goals = self.plan.goals.iter();
        goals.flat_map(|goal| goal.objectives.iter().map(move |it| (goal, it)))
    }

    /// The name of the goal or objective that an indicator measures.
    pub fn result(&self, indicator: &Indicator) -> Option<&'a str> {
        self.results.get(&indicator.parent).copied()
    }

    /// The agency's own words, which say nothing about one of its functions rather than another.
    pub fn own_words(&self) -> BTreeSet<String> {
        let agency = &self.plan.agency;
        let names = [&agency.name, &agency.short_name, &agency.region];
        let all = names.into_iter().flat_map(|it| words::words(it.text()));
        all.map(|word| word.text.to_lowercase()).collect()
    }

    /// The decree's day, while people agree on it.
    pub fn signed(&self) -> Option<crate::domain::date::Date> {
        self.plan.decree.date.known().copied()
    }

    /// The day by which the law is judged: the decree's own, and that of looking for a draft that has none yet.
    pub fn judged_on(&self) -> Option<crate::domain::date::Date> {
        let decree = &self.plan.decree;
        let is_undated = decree.date == Stated::Not && !decree.is_enacted;
        self.signed().or(is_undated.then_some(self.look.today))
    }

    /// The variables of a formula that the plan has.
    pub fn used(&self, tree: &Tree<EntityId>) -> Vec<&'a Variable> {
        let ids = crate::domain::formula::variables(tree);
        ids.into_iter()
            .filter_map(|id| self.variable(*id))
            .collect()
    }
}

/// Paragraphs of law: citations elsewhere are no basis of anything.
fn may_cite(place: Place) -> bool {
    use super::place::What;
    matches!(
        place.what,
        What::Property(Property::Text | Property::AnnexIntro | Property::Duty)
    )
}

/// A number the plan states, while people agree on it.
pub fn number(target: &Stated<TargetValue>) -> Option<&Quantity> {
    match target.known()? {
        TargetValue::Number(quantity) => Some(quantity),
        TargetValue::Range { .. } | TargetValue::Rank(_) | TargetValue::NotSet => None,
    }
}

/// The yearly targets that are numbers, by year.
pub fn yearly(indicator: &Indicator) -> Vec<(u16, &Quantity)> {
    let targets = indicator.targets.iter();
    let years = targets.filter_map(|(period, target)| match period {
        Period::Year(year) => Some((*year, number(target)?)),
        Period::Quarter(..) | Period::Month(..) => None,
    });
    years.collect()
}

/// The latest baseline that comes before the first target.
pub fn baseline(indicator: &Indicator) -> Option<(u16, &Quantity)> {
    let first = yearly(indicator).first().map(|(year, _)| *year)?;
    let before = indicator.baseline.range(..first).rev();
    before
        .map(|(year, it)| (*year, number(it)))
        .find_map(|(year, it)| Some((year, it?)))
}
