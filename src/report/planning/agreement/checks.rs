//! What is checked of an agreement before it is signed. It shows on the page, never on the paper.

use super::{Promise, carried};
use crate::app::documents::DocumentKind;
use crate::app::execution::{ExecutionKind, execution};
use crate::domain::budget::Rupiah;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::report::planning::programs::Ceiling;
use crate::report::planning::targets;
use crate::report::year::{Year, target};
use crate::text::Lang;
use crate::text::words::agreement as words;

/// Something that was looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Check {
    /// Nobody has recorded the budget execution document, so nothing can be held against it.
    NoExecution,
    /// The agreement is signed within a month of the budget execution document, or not.
    Dated {
        /// The day of that document.
        execution: Date,
        /// The last day for the agreement.
        last: Date,
        /// The day that the agreement bears.
        day: Date,
    },
    /// The money of the agreement, and that of the budget execution document.
    Money {
        /// What the programmes of the agreement come to.
        own: Rupiah,
        /// What the document comes to.
        execution: Rupiah,
    },
    /// An indicator without a target for the year.
    NoTarget {
        /// Which one.
        indicator: EntityId,
        /// Its name.
        name: String,
    },
    /// A target that is another one by the plan that measures the year.
    OtherTarget {
        /// Which indicator.
        indicator: EntityId,
        /// Its name.
        name: String,
        /// The target of the agreement.
        own: String,
        /// That of the plan which measures the year.
        plan: String,
    },
    /// A party whose name nobody has recorded.
    Nameless(String),
    /// Parts of the budget that come to more than the whole.
    Clash(String),
}

impl Check {
    /// Whether it is as it should be.
    pub fn is_fine(&self) -> bool {
        match self {
            Self::Dated { last, day, .. } => day <= last,
            Self::Money { own, execution } => own.0 == execution.0,
            _ => false,
        }
    }

    /// What was found, and where it is set right.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Self::NoExecution => words::NO_EXECUTION.within(lang).to_owned(),
            Self::Dated {
                execution,
                last,
                day,
            } => words::dated(lang, *execution, *last, *day),
            Self::Money { own, execution } => words::money(lang, own.0, execution.0),
            Self::NoTarget { name, .. } => words::no_target(lang, name),
            Self::OtherTarget {
                name, own, plan, ..
            } => words::other_target(lang, name, own, plan),
            Self::Nameless(position) => words::nameless(lang, position),
            Self::Clash(program) => words::clash(lang, program),
        }
    }
}

/// Everything that is looked at.
pub fn checks(year: &Year, kind: DocumentKind, unit: Option<EntityId>) -> Vec<Check> {
    let Some(promise) = Promise::of(year, unit) else {
        return Vec::new();
    };
    let (of_budget, ceiling) = match kind {
        DocumentKind::AmendedAgreement => (ExecutionKind::Amended, Ceiling::Counting),
        _ => (ExecutionKind::Original, Ceiling::Original),
    };
    let mut found = Vec::new();
    match execution(year.workspace, year.year(), of_budget) {
        None => found.push(Check::NoExecution),
        Some(it) => {
            found.extend(it.date.known().and_then(|date| dated(*date, year.day)));
            let own = ceiling.of(&year.budget.total);
            let both = own.value().copied().zip(it.total.value());
            found.extend(
                both.filter(|_| promise.is_head)
                    .map(|(own, execution)| Check::Money { own, execution }),
            );
        }
    }
    for party in [&promise.first, &promise.second] {
        if party.name.is_empty() {
            found.push(Check::Nameless(party.position.clone()));
        }
    }
    found.extend(of_targets(year, &promise));
    found.extend(year.budget.clashes.iter().filter_map(|clash| {
        let line = year.budget.lines.get(clash.line)?;
        let program = year.plan.program(line.id)?;
        let is_own = promise.is_head || program.responsible.contains(&promise.unit.id);
        is_own.then(|| Check::Clash(program.name.text().to_owned()))
    }));
    found
}

/// A month has as many days as the calendar gives it.
fn dated(execution: Date, day: Date) -> Option<Check> {
    let (year, month) = match execution.month() {
        12 => (execution.year() + 1, 1),
        month => (execution.year(), month + 1),
    };
    let last = Date::new(year, month, execution.day());
    Some(Check::Dated {
        execution,
        last: last.unwrap_or(Date::end_of_month(year, month)),
        day,
    })
}

fn of_targets(year: &Year, promise: &Promise) -> Vec<Check> {
    let period = Period::Year(year.year());
    let measuring = year.workspace.plan_for_year(year.year());
    let own = year.key_indicators();
    let own = own.filter(|it| promise.is_head || it.responsible.contains(&promise.unit.id));
    // The head promises programmes by their money alone.
    let carried = match promise.is_head {
        true => Vec::new(),
        false => carried::indicators(year, promise.unit.id),
    };
    let own = own.chain(carried);
    let found = own.filter_map(|it| {
        let (indicator, name) = (it.id, it.name.text().to_owned());
        if it.target(period).first().is_none() {
            return Some(Check::NoTarget { indicator, name });
        }
        let other = measuring.and_then(|plan| plan.indicator(it.id))?;
        let own = targets::promised(year, it).printed().into_owned();
        let plan = target(other.target(period), other.is_percentage());
        let plan = plan.printed().into_owned();
        (own != plan).then_some(Check::OtherTarget {
            indicator,
            name,
            own,
            plan,
        })
    });
    found.collect()
}
