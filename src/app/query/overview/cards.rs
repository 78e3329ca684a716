//! One card per indicator.

use crate::app::Workspace;
use crate::app::query::plan_page::{Level, level};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::Polarity;
use crate::domain::measure::{Comparison, Measurement};
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::scale::{Rating, Scale};
use crate::domain::sort::map;
use crate::domain::stated::Assumed;
use std::collections::BTreeMap;
use std::rc::Rc;

/// An indicator with everything its card shows.
#[derive(Clone, Debug)]
pub struct Card {
    /// Which one.
    pub indicator: EntityId,
    /// `IKU 1`.
    pub code: String,
    /// As the decree words it.
    pub name: String,
    /// What it measures.
    pub standing: Standing,
    /// Whether its figure is a percentage.
    pub is_percentage: bool,
    /// What its figure counts, unless it is a percentage.
    pub unit: String,
    /// Decimals with which it prints.
    pub decimals: u32,
    /// Its direction, stated or assumed.
    pub polarity: Assumed<Polarity>,
    /// The figure held against its targets.
    pub measurement: Measurement,
    /// The step reached, where it is compared by rank.
    pub rank: Option<String>,
    /// How the achievement against the target of the period is rated, where there is such a target.
    pub period_rating: Option<RatingShown>,
    /// How the achievement against the target of the year is rated.
    pub year_rating: Option<RatingShown>,
}

/// What an indicator measures, by its number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// A goal.
    Goal(usize),
    /// An objective.
    Objective(usize),
    /// Something below: a programme, an activity.
    Below,
}

/// A rating with its place on the scale.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RatingShown {
    /// What it is called; nothing off the scale.
    pub label: Option<String>,
    /// Its step from 0, the worst; 0 off the scale.
    pub step: usize,
    /// Steps of the scale.
    pub of: usize,
}

impl Card {
    /// The comparison that counts first: with the target of the period where an action plan sets one.
    pub fn headline(&self) -> (&Comparison, Option<&RatingShown>) {
        match &self.measurement.against_period {
            Some(comparison) => (comparison, self.period_rating.as_ref()),
            None => (&self.measurement.against_year, self.year_rating.as_ref()),
        }
    }
}

/// The cards of goals and objectives, and those of what is below.
pub fn cards(
    workspace: &Workspace,
    plan: &Rc<Plan>,
    period: Period,
    today: Date,
) -> (Vec<Card>, Vec<Card>) {
    let standings = standings(plan);
    let engine = workspace.engine(plan);
    let cards = plan.indicators.iter().enumerate();
    let cards = cards.filter_map(|(place, indicator)| {
        let measurement = engine.measure(plan, workspace.data(), place, period, today)?;
        let standing = standings.get(&indicator.parent).copied();
        let standing = standing.unwrap_or(Standing::Below);
        Some(of(plan, indicator, standing, measurement))
    });
    cards.partition(|card| card.standing != Standing::Below)
}

/// The card of one indicator.
pub fn card(
    workspace: &Workspace,
    indicator: EntityId,
    period: Period,
    today: Date,
) -> Option<Card> {
    let plan = workspace.plan_for_year(period.year())?;
    let measurement = workspace.measure(plan, indicator, period, today)?;
    let indicator = plan.indicator(indicator)?;
    let standing = match level(plan, indicator) {
        Level::Goal(number, _) => Standing::Goal(number),
        Level::Objective(number, _) => Standing::Objective(number),
        Level::Program(_) | Level::Elsewhere => Standing::Below,
    };
    Some(of(plan, indicator, standing, measurement))
}

/// What an indicator on a goal or objective measures, by that.
fn standings(plan: &Plan) -> BTreeMap<EntityId, Standing> {
    let goals = plan.goals.iter().map(|goal| goal.id);
    let goals = goals.zip((1..).map(Standing::Goal));
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let objectives = objectives.map(|objective| objective.id);
    map(goals.chain(objectives.zip((1..).map(Standing::Objective))))
}

fn of(plan: &Plan, indicator: &Indicator, standing: Standing, measurement: Measurement) -> Card {
    let scale = plan.rating_scale();
    let rating = |comparison: &Comparison| shown(scale, comparison.rating);
    Card {
        indicator: indicator.id,
        code: indicator.code.text().to_owned(),
        name: indicator.name.text().to_owned(),
        standing,
        is_percentage: indicator.is_percentage(),
        unit: indicator.unit_of_measure.text().to_owned(),
        decimals: indicator.decimals(),
        polarity: indicator.direction(),
        rank: rank(plan, indicator, &measurement),
        year_rating: rating(&measurement.against_year),
        period_rating: measurement.against_period.as_ref().and_then(rating),
        measurement,
    }
}

/// A rating with its place on the scale.
pub fn shown(scale: Option<&Scale>, rating: Option<Rating>) -> Option<RatingShown> {
    let (scale, rating) = scale.zip(rating)?;
    Some(RatingShown {
        label: scale.label(rating).map(str::to_owned),
        step: match rating {
            Rating::Band(step) => step,
            Rating::OffScale => 0,
        },
        of: scale.bands.len(),
    })
}

fn rank(plan: &Plan, indicator: &Indicator, measurement: &Measurement) -> Option<String> {
    use crate::domain::measure::Figure;
    let scale = indicator.ordinal_scale.and_then(|id| plan.scale(id))?;
    match measurement.actual.value()? {
        Figure::Step { step, .. } => scale.label(Rating::Band(*step)).map(str::to_owned),
        Figure::Number(_) => None,
    }
}
