//! The parts of a plan, each from the facts of one thing.

use super::Outline;
use super::facts::Facts;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{
    Agency, Decree, Dimension, Goal, Indicator, Item, Mandate, Objective, Program, Things, Unit,
    Variable,
};
use crate::domain::scale::Scale;
use crate::domain::sort::{map, set, sort_by_key};
use crate::domain::stated::Stated;
use crate::log::Attribute;
use std::collections::BTreeMap;
use std::iter;

pub fn agency(facts: &Facts) -> Agency {
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

pub fn decree(outline: &Outline, facts: &Facts) -> Decree {
    let items = |kind| items(outline, kind, facts.id);
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
        considerations: items(EntityKind::Consideration),
        legal_bases: items(EntityKind::LegalBasis),
        dictums: items(EntityKind::Dictum),
        signed_at: facts.stated(Attribute::SignedAt),
        signatory_position: facts.stated(Attribute::SignatoryPosition),
        signatory_name: facts.stated(Attribute::SignatoryName),
        copies: items(EntityKind::CopyRecipient),
        annex_heading: facts.stated(Attribute::AnnexHeading),
        annex_title: facts.stated(Attribute::AnnexTitle),
        annex_intro: facts.stated(Attribute::AnnexIntro),
        table_title: facts.stated(Attribute::TableTitle),
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

fn items(outline: &Outline, kind: EntityKind, parent: EntityId) -> Vec<Item> {
    let items = outline.under(kind, Some(parent));
    let item = |facts: &Facts| Item {
        id: facts.id,
        label: facts.stated(Attribute::Label),
        text: facts.stated(Attribute::Text),
    };
    items.map(item).collect()
}

pub fn unit(outline: &Outline, facts: &Facts) -> Unit {
    Unit {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        called: facts.stated(Attribute::Called),
        mandate: Mandate {
            heading: facts.stated(Attribute::MandateHeading),
            duty: facts.stated(Attribute::Duty),
            functions: items(outline, EntityKind::Function, facts.id),
        },
    }
}

pub fn goal(outline: &Outline, facts: &Facts) -> Goal {
    let objectives = outline.under(EntityKind::Objective, Some(facts.id));
    let objective = |facts: &Facts| Objective {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        strategy: facts.stated(Attribute::Strategy),
        policy_direction: facts.stated(Attribute::PolicyDirection),
    };
    Goal {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        objectives: objectives.map(objective).collect(),
    }
}

/// Programmes in order, each followed by what it consists of; last what hangs on nothing that this version knows.
pub fn programs(outline: &Outline) -> Vec<Program> {
    use EntityKind::{Activity, Program as Top, SubActivity};
    let mut programs = Vec::new();
    for top in outline.all(Top) {
        programs.push(program(top, Top));
        for activity in outline.under(Activity, Some(top.id)) {
            programs.push(program(activity, Activity));
            let parts = outline.under(SubActivity, Some(activity.id));
            programs.extend(parts.map(|part| program(part, SubActivity)));
        }
    }
    let stray = [Activity, SubActivity].into_iter().flat_map(|kind| {
        let all = outline.all(kind);
        all.map(move |facts| program(facts, kind))
    });
    let placed = set(programs.iter().map(|it| it.id));
    programs.extend(stray.filter(|it| !placed.contains(&it.id)));
    programs
}

fn program(facts: &Facts, kind: EntityKind) -> Program {
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

/// The indicators of each goal and then of its objectives; after those the ones on programmes, activities and the
/// like; last those whose parent this version does not know.
pub fn indicators(outline: &Outline, goals: &[Goal]) -> Things<Indicator> {
    let objectives = |goal: &Goal| goal.objectives.iter().map(|it| it.id).collect::<Vec<_>>();
    let table = goals
        .iter()
        .flat_map(|goal| iter::once(goal.id).chain(objectives(goal)));
    let others = outline.things.iter().map(|facts| facts.id);
    let mut places = BTreeMap::new();
    for (parent, place) in table.chain(others).zip(0..) {
        places.entry(parent).or_insert(place);
    }
    let mut all: Vec<_> = outline.all(EntityKind::Indicator).collect();
    sort_by_key(&mut all, |facts| {
        let parent = facts.parent().and_then(|parent| places.get(&parent));
        parent.copied().unwrap_or(usize::MAX)
    });
    all.into_iter().map(indicator).collect()
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

pub fn variable(facts: &Facts) -> Variable {
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

pub fn dimension(outline: &Outline, facts: &Facts) -> Dimension {
    Dimension {
        id: facts.id,
        name: facts.stated(Attribute::Name),
        items: items(outline, EntityKind::DimensionItem, facts.id),
    }
}

pub fn scale(facts: &Facts) -> Scale {
    Scale {
        id: facts.id,
        name: facts.first(Attribute::Name).unwrap_or_default(),
        source: facts.first(Attribute::Source).unwrap_or_default(),
        effective: facts.first(Attribute::Effective),
        bands: facts.first(Attribute::Bands).unwrap_or_default(),
    }
}
