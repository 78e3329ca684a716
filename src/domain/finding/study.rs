//! What rules read: the plan as it was handed in, and what several rules need of it, worked out once.

use super::citation::Citation;
use super::kept::{OfIndicator, OfVariable};
use super::lexicon::{Lexicon, WordNo, Words};
use super::look::Look;
use super::one::{Ground, OneText};
use super::place::Place;
use super::texts;
use super::words;
use crate::domain::budget::{Budget, Line};
use crate::domain::entry::Quantity;
use crate::domain::formula::Tree;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Goal, Indicator, Objective, Plan};
use crate::domain::sort::set;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// A plan, ready for the rules that look at it as a whole.
pub struct Study<'a> {
    /// As it was handed in.
    pub look: &'a Look<'a>,
    /// The version in question.
    pub plan: &'a Plan,
    /// What stands around all things.
    pub ground: &'a Ground<'a>,
    /// The regulations its prose names, each with the place of the text that does.
    pub citations: &'a [(Place, Citation)],
    /// The words of its prose.
    pub lexicon: &'a Lexicon,
    pub(super) outline: &'a [Words],
    pub(super) indicators: &'a [OfIndicator],
    pub(super) variables: &'a [OfVariable],
    pub(super) texts: OnceCell<Vec<OneText<'a>>>,
}

impl<'a> Study<'a> {
    /// All prose, in the order of the document.
    pub fn texts(&self) -> &[OneText<'a>] {
        self.texts.get_or_init(|| {
            let plan = self.plan;
            let mut all = Vec::new();
            let mut add = |texts: Vec<texts::Text<'a>>, words: &'a [Words]| {
                let with = |(it, words): (texts::Text<'a>, &'a Words)| OneText {
                    place: it.place,
                    text: it.text,
                    words,
                };
                all.extend(texts.into_iter().zip(words).map(with));
            };
            add(texts::outline(plan), self.outline);
            for (it, kept) in plan.indicators.iter().zip(self.indicators) {
                add(texts::of_indicator(it), &kept.words);
            }
            for (it, kept) in plan.variables.iter().zip(self.variables) {
                add(texts::of_variable(it), &kept.words);
            }
            all
        })
    }

    /// The indicators whose formula can be read.
    pub fn trees(&self) -> impl Iterator<Item = (&'a Indicator, &'a Tree<EntityId>)> {
        let indicators = self.plan.indicators.iter().zip(self.indicators);
        indicators.filter_map(|(indicator, kept)| {
            let tree = kept.reading.as_ref()?.as_deref().ok()?;
            Some((indicator, tree))
        })
    }

    /// The words of the name of an indicator or a variable.
    pub fn words_of_name(&self, thing: EntityId) -> impl Iterator<Item = WordNo> + 'a {
        let indicator = self.plan.indicators.place(thing);
        let indicator = indicator.and_then(|place| self.indicators.get(place));
        let variable = || {
            let place = self.plan.variables.place(thing)?;
            self.variables.get(place)
        };
        let words = match indicator {
            Some(kept) => kept.name(),
            None => variable().map_or(&[][..], OfVariable::name),
        };
        words.iter().map(|it| it.word)
    }

    /// Objectives, each with its goal.
    pub fn objectives(&self) -> impl Iterator<Item = (&'a Goal, &'a Objective)> {
        let goals = self.plan.goals.iter();
        goals.flat_map(|goal| goal.objectives.iter().map(move |it| (goal, it)))
    }

    /// The lines of all budgets, year by year, of what the plan has.
    pub fn lines(&self) -> impl Iterator<Item = (&'a Budget, &'a Line)> {
        let known = set(self.plan.programs.iter().map(|it| it.id));
        let lines = self.look.budgets.iter().flat_map(|budget| {
            let lines = budget.lines.iter();
            lines.map(move |line| (&**budget, line))
        });
        lines.filter(move |(_, line)| known.contains(&line.id))
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
