//! The parts of a plan, each from the facts of one thing. What lists hold of others comes when the plan is put together.

use super::facts::Facts;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{
    Agency, Decree, Dimension, Goal, Indicator, Item, Mandate, Objective, Program, Unit, Variable,
};
use crate::domain::scale::Scale;
use crate::domain::sort::map;
use crate::domain::stated::Stated;
use crate::log::Attribute;
use std::rc::Rc;

/// What a thing is for the plan.
#[derive(Clone, PartialEq)]
pub enum Part {
    Agency(Box<Agency>),
    Decree(Box<Decree>),
    /// A paragraph, a function, an item of a list.
    Item(Item),
    Unit(Unit),
    Goal(Goal),
    Objective(Box<Objective>),
    Program(Box<Program>),
    Indicator(Rc<Indicator>),
    Variable(Rc<Variable>),
    Dimension(Dimension),
    Scale(Scale),
    /// No part of the plan.
    Other,
}

/// Reads the part that a thing of this kind is.
pub fn part(kind: EntityKind, facts: &Facts) -> Part {
    use EntityKind as Kind;
    match kind {
        Kind::Agency => Part::Agency(agency(facts).into()),
        Kind::Decree => Part::Decree(decree(facts).into()),
        Kind::Unit => Part::Unit(unit(facts)),
        Kind::Goal => Part::Goal(goal(facts)),
        Kind::Objective => Part::Objective(objective(facts).into()),
        Kind::Program | Kind::Activity | Kind::SubActivity => {
            Part::Program(program(kind, facts).into())
        }
        Kind::Indicator => Part::Indicator(indicator(facts).into()),
        Kind::Variable => Part::Variable(variable(facts).into()),
        Kind::Dimension => Part::Dimension(dimension(facts)),
        Kind::Scale => Part::Scale(scale(facts)),
        Kind::Function
        | Kind::Consideration
        | Kind::LegalBasis
        | Kind::Dictum
        | Kind::CopyRecipient
        | Kind::DimensionItem => Part::Item(item(facts)),
        _ => Part::Other,
    }
}

fn agency(facts: &Facts) -> Agency {
    Agency {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        short_name: facts.stated(Attribute::ShortName),
        region: facts.stated(Attribute::Region),
        government: facts.stated(Attribute::Government),
        address: facts.stated(Attribute::Address),
        head_position: facts.stated(Attribute::SignatoryPosition),
        head_name: facts.stated(Attribute::SignatoryName),
        cap: facts.first(Attribute::Cap).unwrap_or_default(),
        rounding: facts.first(Attribute::Rounding).unwrap_or_default(),
        rating_scale: facts.first(Attribute::RatingScale),
    }
}

fn decree(facts: &Facts) -> Decree {
    Decree {
        id: facts.id,
        amends: facts.first(Attribute::Amends),
        succeeds: facts.first(Attribute::Succeeds),
        heading: facts.stated(Attribute::Heading),
        number: facts.stated(Attribute::Number),
        subject: facts.stated(Attribute::Subject),
        office: facts.stated(Attribute::Office),
        date: facts.stated(Attribute::Date),
        effective: facts.stated(Attribute::Effective),
        is_enacted: facts.flag(Attribute::Enacted),
        years: years(facts),
        signed_at: facts.stated(Attribute::SignedAt),
        signatory_position: facts.stated(Attribute::SignatoryPosition),
        signatory_name: facts.stated(Attribute::SignatoryName),
        annex_heading: facts.stated(Attribute::AnnexHeading),
        annex_title: facts.stated(Attribute::AnnexTitle),
        annex_intro: facts.stated(Attribute::AnnexIntro),
        table_title: facts.stated(Attribute::TableTitle),
        ..Decree::default()
    }
}

/// First and last year; no years unless both are stated and fit the calendar.
fn years(facts: &Facts) -> Stated<(u16, u16)> {
    let year = |attribute| u16::try_from(facts.first::<u32>(attribute)?).ok();
    match (year(Attribute::FirstYear), year(Attribute::LastYear)) {
        (Some(first), Some(last)) => Stated::Is((first, last)),
        _ => Stated::Not,
    }
}

fn item(facts: &Facts) -> Item {
    Item {
        id: facts.id,
        label: facts.stated(Attribute::Label),
        text: facts.stated(Attribute::Text),
    }
}

fn unit(facts: &Facts) -> Unit {
    Unit {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        called: facts.stated(Attribute::Called),
        mandate: Mandate {
            heading: facts.stated(Attribute::MandateHeading),
            duty: facts.stated(Attribute::Duty),
            functions: Vec::new(),
        },
    }
}

fn goal(facts: &Facts) -> Goal {
    Goal {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        objectives: Vec::new(),
    }
}

fn objective(facts: &Facts) -> Objective {
    Objective {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        strategy: facts.stated(Attribute::Strategy),
        policy_direction: facts.stated(Attribute::PolicyDirection),
    }
}

fn program(kind: EntityKind, facts: &Facts) -> Program {
    Program {
        id: facts.id,
        kind,
        parent: facts.parent(),
        code: facts.stated(Attribute::Code),
        name: facts.stated(Attribute::Name),
        responsible: facts.first(Attribute::Responsible).unwrap_or_default(),
        supports: facts.first(Attribute::Supports).unwrap_or_default(),
    }
}

fn indicator(facts: &Facts) -> Indicator {
    Indicator {
        id: facts.id,
        parent: facts.parent().unwrap_or(facts.id),
        code: facts.stated(Attribute::Code),
        name: facts.stated(Attribute::Name),
        definition: facts.stated(Attribute::Definition),
        rationale: facts.stated(Attribute::Rationale),
        formula: facts.stated(Attribute::Formula),
        unit_of_measure: facts.stated(Attribute::UnitOfMeasure),
        polarity: facts.stated(Attribute::Polarity),
        assumed_polarity: facts.first(Attribute::AssumedPolarity),
        precision: facts.stated(Attribute::Precision),
        data_source: facts.stated(Attribute::DataSource),
        responsible: facts.first(Attribute::Responsible).unwrap_or_default(),
        submission: facts.stated(Attribute::Submission),
        national_standard: facts.stated(Attribute::NationalStandard),
        covers: facts.first(Attribute::Covers).unwrap_or_default(),
        continues: facts.first(Attribute::Continues).unwrap_or_default(),
        series_break: facts.stated(Attribute::SeriesBreak),
        ordinal_scale: facts.first(Attribute::OrdinalScale),
        baseline: map(facts
            .by_period(Attribute::Baseline)
            .map(|(period, value)| (period.year(), value))),
        targets: map(facts.by_period(Attribute::Target)),
    }
}

fn variable(facts: &Facts) -> Variable {
    Variable {
        id: facts.id,
        code: facts.stated(Attribute::Code),
        name: facts.stated(Attribute::Name),
        definition: facts.stated(Attribute::Definition),
        unit_of_measure: facts.stated(Attribute::UnitOfMeasure),
        aggregation: facts.stated(Attribute::Aggregation),
        assumed_aggregation: facts.first(Attribute::AssumedAggregation),
        frequency: facts.first(Attribute::Frequency).unwrap_or_default(),
        measured_in: facts.first(Attribute::MeasuredIn),
        breakdown: facts.stated(Attribute::Breakdown),
        detail: facts.first(Attribute::Detail),
        responsible: facts.first(Attribute::Responsible).unwrap_or_default(),
        data_source: facts.stated(Attribute::DataSource),
    }
}

fn dimension(facts: &Facts) -> Dimension {
    Dimension {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        items: Vec::new(),
    }
}

fn scale(facts: &Facts) -> Scale {
    Scale {
        id: facts.id,
        name: facts.first(Attribute::Name).unwrap_or_default(),
        source: facts.first(Attribute::Source).unwrap_or_default(),
        effective: facts.first(Attribute::Effective),
        bands: facts.first(Attribute::Bands).unwrap_or_default(),
    }
}
