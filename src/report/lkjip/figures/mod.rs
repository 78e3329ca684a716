//! Everything that the report of a year says, read from the workspace once.
//!
//! It is read in steps, one for each indicator, so that a page which reads a large plan never stands still; what
//! follows, sentences and tables, needs the workspace no more.

mod cover;
mod money;
mod remedy;
mod style;
mod told;

pub use cover::{Accepted, Open};
pub use money::{Helper, Money, Spent};
pub use remedy::{FollowUp, Note, Remedies};
pub use style::Style;
pub use told::{Around, End, Past, Standard, Told, aim};

use crate::app::Workspace;
use crate::app::agreement::ground_key;
use crate::app::documents::DocumentKind;
use crate::app::narration::{Narrated, Passage, text};
use crate::app::query::overview::Card;
use crate::app::signed::signed;
use crate::domain::achievement::{Mean, mean};
use crate::domain::budget::Budget;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Agency, Plan};
use crate::log::Attribute;
use crate::report::planning::programs::{self, Ceiling};
use crate::report::planning::targets;
use crate::report::year::Year;
use crate::report::{Block, Table, measurement};
use crate::text::{Lang, time};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What the report of a year says.
pub struct Figures {
    /// Which year.
    pub year: u16,
    /// The day on which the report is made.
    pub today: Date,
    /// The version of the plan that measures the year.
    pub plan: Rc<Plan>,
    /// The versions that were enacted by the end of the year, first to last.
    pub versions: Vec<Rc<Plan>>,
    /// The key performance indicators, in the order of the plan.
    pub indicators: Vec<Told>,
    /// The mean of what they reached.
    pub mean: Option<Mean>,
    /// The money of the year.
    pub money: Money,
    /// Who held which office on the last day of the year: unit, office, name.
    pub officials: Vec<[String; 3]>,
    /// What stands open, and what was accepted.
    pub open: Open,
    /// The table of the measurement, and by which rules it was made.
    pub measurement: (Table, Vec<String>),
    /// What was promised for the year.
    pub promises: Table,
    /// The money that was promised for, as it was budgeted first and as it counts in the end.
    pub money_promised: [Block; 2],
    /// The agreements of the year that were signed, and the amended ones: whose, number and day.
    pub signed: [Vec<String>; 2],
    /// On what ground the head's agreement was amended.
    pub ground: Option<String>,
    /// The head of its first sheet.
    pub letterhead: Block,
    /// Who signs it.
    pub signature: Block,
    /// What people left of passages.
    narrated: BTreeMap<(EntityId, Attribute), Narrated>,
}

/// Passages about the agency.
pub const OF_AGENCY: [Attribute; 8] = [
    Attribute::Preface,
    Attribute::ExecutiveSummary,
    Attribute::Staffing,
    Attribute::StrategicIssues,
    Attribute::BudgetAccount,
    Attribute::Conclusion,
    Attribute::Improvements,
    Attribute::LastEvaluation,
];

/// Passages about an indicator.
pub const OF_INDICATOR: [Attribute; 4] = [
    Attribute::Comparison,
    Attribute::Causes,
    Attribute::Efficiency,
    Attribute::Programs,
];

/// The figures of a year while they are read.
pub struct Reading {
    figures: Figures,
    budget: Budget,
    follow_ups: Vec<FollowUp>,
    /// The indicators that are still to be read, the last first, with what they measure.
    waiting: Vec<(Card, String)>,
    /// From which year on figures are shown, until what stands open is read.
    back: Option<u16>,
}

impl Figures {
    /// Reads all of it.
    pub fn read(year: &Year) -> Self {
        let mut reading = Reading::begin(year);
        while reading.step(year.workspace) {}
        reading.figures
    }

    /// Whose report it is.
    pub fn agency(&self) -> &Agency {
        &self.plan.agency
    }

    /// What people left of a passage.
    pub fn narrated(&self, thing: EntityId, attribute: Attribute) -> Narrated {
        self.narrated
            .get(&(thing, attribute))
            .cloned()
            .unwrap_or_default()
    }
}

impl Reading {
    /// Reads what is not about a single indicator.
    pub fn begin(year: &Year) -> Self {
        let workspace = year.workspace;
        let cards = &year.indicators;
        let waiting = cards.iter().rev();
        let waiting = waiting.map(|card| (card.clone(), measurement::parent(year, card)));
        let achieved = cards
            .iter()
            .map(|it| &it.measurement.against_year.achievement);
        let last = Period::Year(year.year()).end();
        let plan = year.plan.clone();
        let is_by_then = |plan: &&Rc<Plan>| {
            let since = plan.decree.effective_from();
            plan.decree.is_enacted && since.is_some_and(|since| since <= last)
        };
        let back = plan.decree.target_years().next();
        let back = back
            .unwrap_or(year.year())
            .min(year.year().saturating_sub(3));
        let mut figures = Figures {
            year: year.year(),
            today: year.today,
            versions: workspace
                .plans()
                .iter()
                .filter(is_by_then)
                .cloned()
                .collect(),
            indicators: Vec::new(),
            mean: mean(achieved).ok(),
            money: Money::read(year),
            officials: officials(year, last),
            open: Open::default(),
            measurement: (measurement::table(year), measurement::notes(year)),
            promises: targets::table(
                year,
                &year.key_indicators().collect::<Vec<_>>(),
                "Indikator Kinerja Utama",
            ),
            money_promised: [Ceiling::Original, Ceiling::Counting]
                .map(|ceiling| programs::block(year, ceiling)),
            signed: [DocumentKind::Agreement, DocumentKind::AmendedAgreement]
                .map(|kind| agreed(year, kind)),
            ground: plan
                .units
                .first()
                .and_then(|head| text(workspace, &ground_key(head.id, year.year()))),
            letterhead: year.letterhead(),
            signature: year.signed_by_head(year.today),
            narrated: BTreeMap::new(),
            plan,
        };
        let agency = figures.plan.agency.id;
        figures.listen(workspace, agency, &OF_AGENCY);
        Self {
            budget: year.budget.clone(),
            follow_ups: remedy::follow_ups(workspace, &figures.plan, figures.year),
            waiting: waiting.collect(),
            back: Some(back),
            figures,
        }
    }

    /// Reads a little more: what stands open, then one indicator; `false` where all is read.
    pub fn step(&mut self, workspace: &Workspace) -> bool {
        if let Some(back) = self.back.take() {
            let figures = &mut self.figures;
            let years = (back, figures.year);
            figures.open = Open::read(workspace, &figures.plan, years, figures.today);
            return true;
        }
        let Some((card, serves)) = self.waiting.pop() else {
            return false;
        };
        let figures = &mut self.figures;
        let plan = figures.plan.clone();
        let around = Around {
            workspace,
            plan: &plan,
            budget: &self.budget,
            today: figures.today,
        };
        let indicator = plan.indicator(card.indicator);
        let remedies = indicator
            .map(|it| Remedies::read(workspace, &plan, it, figures.year, &self.follow_ups));
        let told = Told::read(&around, &card, serves, remedies.unwrap_or_default());
        figures.indicators.extend(told);
        figures.listen(workspace, card.indicator, &OF_INDICATOR);
        true
    }

    /// What was read.
    pub fn done(self) -> Figures {
        self.figures
    }
}

impl Figures {
    fn listen(&mut self, workspace: &Workspace, thing: EntityId, attributes: &[Attribute]) {
        for attribute in attributes {
            let (attribute, year) = (*attribute, self.year);
            let passage = Passage {
                thing,
                attribute,
                year,
            };
            let said = passage.read(workspace);
            self.narrated.insert((thing, attribute), said);
        }
    }
}

/// The documents of a kind that were signed for the year.
fn agreed(year: &Year, kind: DocumentKind) -> Vec<String> {
    let of_year = Some(Period::Year(year.year()));
    let signed = signed(year.workspace).into_iter();
    let signed = signed.filter(|it| it.kind == Some(kind) && it.period == of_year);
    let named = signed.map(|it| {
        let unit = it.unit.and_then(|unit| year.plan.unit(unit));
        let number = match it.number.text() {
            "" => String::new(),
            number => format!("Nomor {number}"),
        };
        let date = it.date.first().map(|day| time::day(Lang::Id, *day));
        let parts = [
            unit.map(|it| it.name.text().to_owned()).unwrap_or_default(),
            number,
            date.unwrap_or_default(),
        ];
        let parts: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        parts.join(", ")
    });
    named.collect()
}

/// Who heads which unit, in the order of the units.
fn officials(year: &Year, day: Date) -> Vec<[String; 3]> {
    let units = year.plan.units.iter();
    let held = units.filter_map(|unit| {
        let official = year.holder(unit.id, day)?;
        let name = official.name.text().to_owned();
        Some([unit.short_name().to_owned(), official.title(), name])
    });
    held.collect()
}
