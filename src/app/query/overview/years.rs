//! An indicator over the years of the plan, and what they say of the years ahead (*prakiraan*).

use super::series::{Series, SeriesYear, Start, series};
use crate::app::Workspace;
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::forecast::{Arrival, Forecast, Trend, forecast};
use crate::domain::kind::RoundingPolicy;
use crate::domain::measure::Measurement;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::target::TargetValue;
use crate::text::Lang;
use crate::text::words::{forecast as words, values};

/// The years of an indicator, and what they say of those ahead.
#[derive(Clone, Debug)]
pub struct Years {
    /// Each year of the plan, and those before it that can be compared.
    pub trend: Vec<TrendYear>,
    /// Why they do not go back further, where there is more to tell.
    pub start: Option<Start>,
    /// Where they lead, or why nothing can be said.
    pub outlook: Result<Outlook, Reason>,
}

impl Default for Years {
    /// No years.
    fn default() -> Self {
        Self {
            trend: Vec::new(),
            start: None,
            outlook: Err(Reason::NoTarget),
        }
    }
}

/// One year of an indicator.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrendYear {
    /// Which.
    pub year: u16,
    /// R as printed, or why there is none.
    pub actual: Outcome<Decimal>,
    /// Whether the year is looked at before its end.
    pub is_partial: bool,
    /// The target of the year.
    pub target: Option<TargetValue>,
}

/// What can be said of the years ahead, and how it is written.
#[doc(alias = "prakiraan")]
#[derive(Clone, PartialEq, Debug)]
pub struct Outlook {
    forecast: Forecast,
    target: TargetValue,
    decimals: u32,
    is_percentage: bool,
    unit: String,
}

/// Each year through a period, by the version in force then and back through the indicator that this one continues;
/// later years have a target and no figure.
pub fn years(
    workspace: &Workspace,
    plan: &Plan,
    indicator: &Indicator,
    through: Period,
    today: Date,
) -> Years {
    let (mut trend, mut measured) = (Vec::new(), Vec::new());
    let Series { years, start } = series(workspace, plan, indicator.id, through.year());
    for SeriesYear { year, plan, id } in years {
        let Some(indicator) = plan.indicator(id) else {
            continue;
        };
        let is_cut_short = year == through.year() && !is_whole_year(through);
        let asked = if is_cut_short {
            through
        } else {
            Period::Year(year)
        };
        let is_past = year <= through.year();
        let measure = || workspace.measure(&plan, indicator.id, asked, today);
        let found = is_past.then(measure).flatten();
        let actual = found
            .as_ref()
            .map_or(Outcome::Missing(Reason::NotDue), printed);
        trend.push(TrendYear {
            year,
            is_partial: is_cut_short || matches!(actual, Outcome::Incomplete { .. }),
            actual,
            target: indicator.target(Period::Year(year)).first().cloned(),
        });
        measured.extend(found);
    }
    Years {
        trend,
        start,
        outlook: Outlook::of(indicator, &measured, plan.agency.rounding),
    }
}

fn printed(found: &Measurement) -> Outcome<Decimal> {
    match found.printed {
        Some(printed) => found.actual.map(|_| printed),
        None => found
            .actual
            .and_then(|_| Outcome::Missing(Reason::KindMismatch)),
    }
}

fn is_whole_year(period: Period) -> bool {
    period.index() + 1 == period.frequency().per_year()
}

impl Outlook {
    /// Looks ahead from measurements of years.
    pub fn of(
        indicator: &Indicator,
        years: &[Measurement],
        rounding: RoundingPolicy,
    ) -> Result<Self, Reason> {
        let forecast = forecast(indicator, years, rounding)?;
        let target = indicator.target(Period::Year(forecast.aim.year)).first();
        Ok(Self {
            target: target.cloned().ok_or(Reason::NoTarget)?,
            decimals: indicator.decimals(),
            is_percentage: indicator.is_percentage(),
            unit: indicator.unit_of_measure.text().to_owned(),
            forecast,
        })
    }

    /// What the end target still needs; nothing where no year has a figure.
    pub fn needed(&self, lang: Lang) -> Option<String> {
        self.written(lang, |style| words::needed(lang, &self.forecast, style))
    }

    /// Where the present pace leads, or that there is none to tell.
    pub fn trend(&self, lang: Lang) -> String {
        self.written(lang, |style| words::trend(lang, &self.forecast, style))
    }

    /// Both as sentences that say nothing twice.
    pub fn sentences(&self, lang: Lang) -> Vec<String> {
        let is_there = matches!(
            self.forecast.trend,
            Trend::Pace {
                arrival: Arrival::Already,
                ..
            }
        );
        let needed = self.needed(lang).filter(|_| !is_there);
        needed.into_iter().chain([self.trend(lang)]).collect()
    }

    /// Whether the years are enough to tell a pace.
    pub fn has_pace(&self) -> bool {
        matches!(self.forecast.trend, Trend::Pace { .. })
    }

    /// What the present pace would make of a year, from the last figure on; nothing where there is no pace.
    pub fn at_pace(&self, year: u16) -> Option<Decimal> {
        self.forecast.at_pace(year)?.round_half_away(self.decimals)
    }

    fn written<T>(&self, lang: Lang, write: impl FnOnce(words::Style) -> T) -> T {
        let target = values::target(lang, &self.target, self.is_percentage);
        write(words::Style {
            target: &target,
            decimals: self.decimals,
            is_percentage: self.is_percentage,
            unit: &self.unit,
        })
    }
}
