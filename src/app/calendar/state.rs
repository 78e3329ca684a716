//! Whether a duty is done, as facts tell.

use super::{Ground, Missing, What};
use crate::app::agreement::signing_units;
use crate::app::budget_of::budget;
use crate::app::documents::DocumentKind;
use crate::app::meeting::meeting;
use crate::app::quarter::{self, FACTORS};
use crate::app::query::overview::quarter_fill;
use crate::app::signed::{Signed, signed};
use crate::app::verification::{Stage, quarter_of, standing};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::outcome::Outcome;
use crate::domain::period::{Frequency, Period};
use crate::domain::stated::Stated;

/// What facts tell.
pub enum Found {
    /// It is done; on this day, where one is known.
    Done(Option<Date>),
    /// It is not.
    NotDone,
    /// Nothing has happened that asks for it.
    NotAsked,
    /// They do not tell.
    Untold,
}

impl Found {
    fn of(is_done: bool) -> Self {
        if is_done {
            Self::Done(None)
        } else {
            Self::NotDone
        }
    }
}

impl Ground<'_> {
    /// How a duty stands, and who has not done their part.
    pub fn found(&self, what: What) -> (Found, Vec<Missing>) {
        let whole = |found| (found, Vec::new());
        match what {
            What::Agreement => self.agreements(DocumentKind::Agreement),
            What::ActionPlan => whole(Found::of(self.has_action_plan())),
            What::Figures(n) => self.by_units(|unit| self.filled(unit, self.quarter(n))),
            What::Verification(n) => self.by_units(|unit| self.verified(unit, self.quarter(n))),
            What::Review(n) => whole(self.reviewed(self.quarter(n))),
            What::Evaluation(n) => whole(self.evaluated(self.quarter(n))),
            What::AmendedBudget => whole(match self.is_amended() {
                true => Found::Done(None),
                false => Found::NotAsked,
            }),
            What::AmendedAgreement if !self.is_amended() => whole(Found::NotAsked),
            What::AmendedAgreement => self.agreements(DocumentKind::AmendedAgreement),
            What::IndicatorReview => whole(Found::Untold),
            What::NextBudget => whole(Found::of(self.has_ceiling(self.year + 1))),
            What::Report => whole(self.signed(DocumentKind::Report, Period::Year(self.year))),
        }
    }

    const fn quarter(&self, n: u8) -> Period {
        Period::Quarter(self.year, n)
    }

    /// The first signed copy of a document.
    fn signed(&self, kind: DocumentKind, period: Period) -> Found {
        // What was made for the whole year is that of its last quarter.
        let asked = |own: Period| match period {
            Period::Year(_) => own == period,
            _ => quarter_of(own) == period,
        };
        let all = signed(self.workspace);
        let mut copies = all
            .iter()
            .filter(|it| it.kind == Some(kind) && it.period.is_some_and(asked));
        match copies.next() {
            Some(copy) => Found::Done(copy.date.first().copied()),
            None => Found::NotDone,
        }
    }

    /// Every unit whose head signs an agreement has signed one of a kind.
    fn agreements(&self, kind: DocumentKind) -> (Found, Vec<Missing>) {
        let year = Some(Period::Year(self.year));
        let all = signed(self.workspace);
        let of = |unit: EntityId| {
            let is_its =
                |it: &&Signed| it.kind == Some(kind) && it.period == year && it.unit == Some(unit);
            all.iter().find(is_its)
        };
        let mut last = None;
        let mut missing = Vec::new();
        for unit in signing_units(self.plan) {
            match of(unit.id) {
                Some(copy) => last = last.max(copy.date.first().copied()),
                None => missing.push(Missing {
                    unit: Some(unit.id),
                    name: unit.short_name().to_owned(),
                    part: None,
                }),
            }
        }
        match missing.is_empty() {
            true => (Found::Done(last), missing),
            false => (Found::NotDone, missing),
        }
    }

    /// Every key performance indicator has a target for each quarter but those of rank or without a target.
    fn has_action_plan(&self) -> bool {
        let results = self.plan.goals.iter().flat_map(|goal| {
            let objectives = goal.objectives.iter().map(|it| it.id);
            std::iter::once(goal.id).chain(objectives)
        });
        let results: Vec<_> = results.collect();
        let mut own = self.plan.indicators.iter();
        own.all(|indicator| {
            let within = |frequency: Frequency| {
                let mut periods = frequency.periods(self.year);
                periods.all(|period| *indicator.target(period) != Stated::Not)
            };
            !results.contains(&indicator.parent)
                || within(Frequency::Quarterly)
                || within(Frequency::Monthly)
        })
    }

    /// A duty of all units that enter something; `part` says how much a unit has done, of how much.
    fn by_units(
        &self,
        part: impl Fn(Option<EntityId>) -> Option<(usize, usize)>,
    ) -> (Found, Vec<Missing>) {
        let units = self.plan.units.iter();
        let units = units.map(|unit| (Some(unit.id), unit.short_name()));
        let mut any = false;
        let mut missing = Vec::new();
        for (unit, name) in units.chain([(None, "")]) {
            let Some((done, all)) = part(unit) else {
                continue;
            };
            any = true;
            if done < all {
                missing.push(Missing {
                    unit,
                    name: name.to_owned(),
                    part: (all > 1).then_some((done, all)),
                });
            }
        }
        (Found::of(any && missing.is_empty()), missing)
    }

    /// Cells that a unit has filled in for a quarter, of those that it should.
    fn filled(&self, unit: Option<EntityId>, quarter: Period) -> Option<(usize, usize)> {
        let fill = quarter_fill(self.workspace, self.plan, unit, quarter, self.today);
        (fill.expected > 0).then_some((fill.filled, fill.expected))
    }

    /// Whether a unit's quarter is verified, of those that enter something.
    fn verified(&self, unit: Option<EntityId>, quarter: Period) -> Option<(usize, usize)> {
        self.filled(unit, quarter)?;
        let stage = standing(self.workspace, unit?, quarter).stage;
        let is_verified = matches!(stage, Stage::Verified | Stage::Confirmed);
        Some((is_verified.into(), 1))
    }

    /// The meeting has a day that is over, or its minutes are signed.
    fn reviewed(&self, quarter: Period) -> Found {
        let held = meeting(self.workspace, self.plan.agency.id, quarter).date;
        match held.first() {
            Some(day) if *day <= self.today => Found::Done(Some(*day)),
            _ => self.signed(DocumentKind::Minutes, quarter),
        }
    }

    /// It is signed, or people have said all that its foot asks.
    fn evaluated(&self, quarter: Period) -> Found {
        let is_said = |attribute| {
            let key = quarter::key(self.plan.agency.id, attribute, quarter);
            !quarter::text(self.workspace, &key).text().is_empty()
        };
        match self.signed(DocumentKind::Evaluation, quarter) {
            Found::NotDone => Found::of(FACTORS.into_iter().all(is_said)),
            found => found,
        }
    }

    fn is_amended(&self) -> bool {
        let budget = budget(self.workspace, self.year, self.today);
        budget.is_some_and(|it| !matches!(it.total.amended(), Outcome::Missing(_)))
    }

    fn has_ceiling(&self, year: u16) -> bool {
        let budget = budget(self.workspace, year, self.today);
        budget.is_some_and(|it| it.total.original().value().is_some())
    }
}
