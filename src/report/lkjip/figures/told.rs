//! One indicator with every figure that the report says of it, read once.

use super::money::Helper;
use super::remedy::Remedies;
use super::style::Style;
use crate::app::Workspace;
use crate::app::narration::text;
use crate::app::query::overview::{self, Card, Outlook, Years};
use crate::domain::achievement::{Achievement, Percentage};
use crate::domain::amount::Decimal;
use crate::domain::budget::{Account, Budget, Efficiency, efficiency};
use crate::domain::date::Date;
use crate::domain::measure::{Comparison, Figure, comparison};
use crate::domain::outcome::{Outcome, Percent, Reason};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Key};
use crate::report::Value;
use crate::report::year;
use crate::text::Lang;
use crate::text::number::{self, Unit, parse_number};
use crate::text::words::{results, values};

/// Years that a report looks back.
const BACK: u16 = 3;

/// An indicator as the report tells it.
pub struct Told {
    /// What was measured.
    pub card: Card,
    /// The year of the report.
    pub year: u16,
    /// Whether the year is over: before that nobody judges what it took.
    pub is_over: bool,
    /// The goal or objective that it measures, in the plan's words.
    pub serves: String,
    /// How its figures are written.
    pub style: Style,
    /// The three years before and this one.
    pub years: Vec<Past>,
    /// The years of the strategic plan, with the earlier ones that can be compared, and what they say of those ahead.
    pub trend: Years,
    /// Against the end target of the strategic plan.
    pub end: Option<End>,
    /// The national standard or mean, where one is stated.
    pub standard: Option<Standard>,
    /// The money of what serves it.
    pub account: Account,
    /// What was reached against what share of the money that took.
    pub efficiency: Outcome<Efficiency>,
    /// The programmes, activities and sub-activities that serve it.
    pub helpers: Vec<Helper>,
    /// What the year's entries and follow-ups say of causes.
    pub remedies: Remedies,
    /// The targets of later years, by the plan that measures this one.
    pub ahead: Vec<(u16, TargetValue)>,
}

/// A year that the report looks back on.
pub struct Past {
    /// Which.
    pub year: u16,
    /// The realisation as it is printed, or why there is none.
    pub shown: Value,
    /// Its number, or the step where it is compared by rank.
    pub number: Option<Decimal>,
    /// Whether entries are missing for it.
    pub is_partial: bool,
}

/// The end target of the strategic plan.
pub struct End {
    /// Its year.
    pub year: u16,
    /// What was reached of it.
    pub comparison: Comparison,
}

/// A national standard or mean (*standar nasional*).
pub struct Standard {
    /// As it is stated.
    pub shown: String,
    /// Its number, where it is one.
    pub number: Option<Decimal>,
    /// Where it comes from; empty where nobody says.
    pub source: String,
}

/// Everything around an indicator that is the same for all of them.
pub struct Around<'a> {
    /// Where it is read from.
    pub workspace: &'a Workspace,
    /// The version that measures the year.
    pub plan: &'a Plan,
    /// The money of the year.
    pub budget: &'a Budget,
    /// The day on which the report is made.
    pub today: Date,
}

impl Told {
    /// Reads everything about an indicator of the plan.
    pub fn read(around: &Around, card: &Card, serves: String, remedies: Remedies) -> Option<Self> {
        let Around {
            workspace,
            plan,
            budget,
            today,
        } = *around;
        let indicator = plan.indicator(card.indicator)?;
        let period = card.measurement.through;
        let year = period.year();
        let trend = overview::over_the_years(workspace, plan, indicator, period, today);
        let served = budget.serving(&[indicator.id, indicator.parent]);
        let account = budget.account_of(&served);
        let helpers = served.iter().map(|place| &budget.lines[*place]);
        let helpers =
            helpers.filter_map(|line| Helper::read(workspace, plan, line, indicator.id, year));
        Some(Self {
            year,
            is_over: Period::Year(year).is_due(today),
            serves,
            style: Style::of(card),
            years: past(around, card, &trend),
            end: end(plan, indicator, card),
            standard: standard(workspace, indicator, year),
            efficiency: efficiency(
                reached(&card.measurement.against_year),
                account.absorption(4),
            ),
            account,
            helpers: helpers.collect(),
            ahead: ahead(plan, indicator, year),
            trend,
            remedies,
            card: card.clone(),
        })
    }

    /// The realisation of the year as it is printed, or why there is none.
    pub fn actual(&self) -> Value {
        year::actual(&self.card)
    }

    /// Its number, or the step where it is compared by rank.
    pub fn number(&self) -> Option<Decimal> {
        self.years.last().and_then(|it| it.number)
    }

    /// The year before, where it has a figure to compare this year's with.
    pub fn before(&self) -> Option<(&Past, Decimal)> {
        let before = self.years.iter().rev().nth(1)?;
        Some((before, before.number?))
    }

    /// Whether the target of the year is met; `None` where nothing can be said.
    pub fn is_met(&self) -> Option<bool> {
        match self.card.measurement.against_year.achievement {
            Outcome::Known(achieved)
            | Outcome::Incomplete {
                value: achieved, ..
            } => Some(achieved.is_met()),
            Outcome::Missing(Reason::MissedZeroTarget) => Some(false),
            Outcome::NoEvent | Outcome::Missing(_) => None,
        }
    }

    /// The target of the year as a sentence has it; nothing where none is stated.
    pub fn target(&self) -> Option<String> {
        let target = self.card.measurement.against_year.target.first()?;
        Some(aim(target, &self.style))
    }

    /// How far the figure is from the target, above it or below; of a range, from the bound that it missed.
    pub fn gap(&self) -> Option<Decimal> {
        let actual = self.card.measurement.printed?;
        Some(match self.card.measurement.against_year.target.first()? {
            TargetValue::Number(target) => actual - target.value,
            TargetValue::Range { low, .. } if actual < *low => actual - *low,
            TargetValue::Range { high, .. } if actual > *high => actual - *high,
            TargetValue::Range { .. } => Decimal::ZERO,
            TargetValue::Rank(_) | TargetValue::NotSet => return None,
        })
    }

    /// The percentage reached, where there is one.
    pub fn percentage(&self) -> Option<Percentage> {
        match self.card.measurement.against_year.achievement.value()? {
            Achievement::Percent(percentage) => Some(*percentage),
            Achievement::MetZeroTarget | Achievement::Rank { .. } => None,
        }
    }

    /// The look ahead, where there is one.
    pub fn outlook(&self) -> Option<&Outlook> {
        self.trend.outlook.as_ref().ok()
    }

    /// Its code and its name.
    pub fn heading(&self) -> String {
        let both = [self.card.code.as_str(), self.card.name.as_str()];
        let both = both.into_iter().filter(|it| !it.is_empty());
        both.collect::<Vec<_>>().join(" – ")
    }

    /// Its code, else its name.
    pub fn short_name(&self) -> &str {
        match self.card.code.as_str() {
            "" => &self.card.name,
            code => code,
        }
    }
}

/// An achievement as a percentage that can be held against one of money.
fn reached(comparison: &Comparison) -> Outcome<Percent> {
    comparison
        .achievement
        .and_then(|it| match Achievement::counted(&it) {
            Some(percent) => Outcome::Known(percent),
            None => Outcome::Missing(Reason::KindMismatch),
        })
}

/// The years from three before on. Before the series there may be a baseline.
fn past(around: &Around, card: &Card, trend: &Years) -> Vec<Past> {
    let last = card.measurement.through.year();
    let indicator = around.plan.indicator(card.indicator);
    let year = |year: u16| {
        let found = trend.trend.iter().find(|it| it.year == year);
        let (shown, number) = match (found, indicator) {
            _ if year == last => (year::actual(card), figure(card)),
            (Some(_), Some(it)) if it.ordinal_scale.is_some() => ranked(around, card, year),
            (Some(found), _) => match &found.actual {
                Outcome::Known(value) | Outcome::Incomplete { value, .. } => (
                    year::number(*value, card.decimals, card.is_percentage),
                    Some(*value),
                ),
                other => (absent(other), None),
            },
            (None, Some(it)) => before_series(it, trend, year),
            (None, None) => (Value::from(NOT_MEASURED), None),
        };
        let is_partial = found.is_some_and(|it| it.is_partial);
        Past {
            year,
            shown,
            number,
            is_partial,
        }
    };
    (last.saturating_sub(BACK)..=last).map(year).collect()
}

/// Stands where the indicator did not exist yet.
const NOT_MEASURED: &str = "Belum diukur";
/// Stands where the figures of earlier years cannot be compared.
const BROKEN: &str = "Seri terputus";

fn before_series(indicator: &Indicator, trend: &Years, year: u16) -> (Value, Option<Decimal>) {
    let baseline = indicator.baseline.get(&year);
    match baseline.and_then(|it| it.first()) {
        Some(TargetValue::Number(quantity)) => {
            let stated = baseline.cloned().unwrap_or_default();
            let shown = year::target(&stated, indicator.is_percentage());
            (shown, Some(quantity.value))
        }
        _ if trend.start.is_some() => (BROKEN.into(), None),
        _ => (NOT_MEASURED.into(), None),
    }
}

fn absent(outcome: &Outcome<Decimal>) -> Value {
    match outcome {
        Outcome::Missing(reason) => results::reason_in_short(Lang::Id, *reason).into(),
        _ => results::NO_EVENT.within(Lang::Id).into(),
    }
}

/// A year that is compared by rank.
fn ranked(around: &Around, card: &Card, year: u16) -> (Value, Option<Decimal>) {
    let (id, period) = (card.indicator, Period::Year(year));
    match overview::card(around.workspace, id, period, around.today) {
        Some(card) => (year::actual(&card), figure(&card)),
        None => (NOT_MEASURED.into(), None),
    }
}

fn figure(card: &Card) -> Option<Decimal> {
    match card.measurement.actual.value()? {
        Figure::Step { step, .. } => u32::try_from(*step).ok().map(Decimal::from),
        Figure::Number(_) => card.measurement.printed,
    }
}

fn end(plan: &Plan, indicator: &Indicator, card: &Card) -> Option<End> {
    let year = plan.decree.target_years().last()?;
    let of = Period::Year(year);
    indicator.target(of).first()?;
    Some(End {
        year,
        comparison: comparison(plan, indicator, &card.measurement.actual, of),
    })
}

/// What a person stated for the year, else what the plan states.
fn standard(workspace: &Workspace, indicator: &Indicator, year: u16) -> Option<Standard> {
    let own = |attribute| {
        let key = Key::always(indicator.id, attribute).in_period(Period::Year(year));
        text(workspace, &key)
    };
    let stated = own(Attribute::StandardActual);
    let shown = stated.or_else(|| indicator.national_standard.first().cloned())?;
    Some(Standard {
        number: comparable(indicator, &shown),
        source: own(Attribute::StandardSource).unwrap_or_default(),
        shown,
    })
}

fn ahead(plan: &Plan, indicator: &Indicator, year: u16) -> Vec<(u16, TargetValue)> {
    let later = plan.decree.target_years().filter(|it| *it > year);
    let targets = later.filter_map(|year| {
        let target = indicator.target(Period::Year(year)).first()?;
        Some((year, target.clone()))
    });
    targets.collect()
}

/// A target as a sentence has it: with its unit, unless it is a step of a scale.
pub fn aim(target: &TargetValue, style: &Style) -> String {
    let printed = values::target(Lang::Id, target, style.is_percentage);
    match target {
        TargetValue::Rank(_) | TargetValue::NotSet => printed,
        TargetValue::Number(_) | TargetValue::Range { .. } => style.with_unit(&printed),
    }
}

/// The number of a standard that counts what the indicator counts.
fn comparable(indicator: &Indicator, shown: &str) -> Option<Decimal> {
    let read = parse_number(shown).ok()?;
    let is_alike = match read.unit {
        None => true,
        Some(Unit::Percent) => indicator.is_percentage(),
        Some(Unit::Rupiah) => false,
        Some(Unit::Word(_)) => !indicator.is_percentage(),
    };
    match read.value {
        number::Value::Number(number) if is_alike => Some(number),
        _ => None,
    }
}
