//! Facts in words: where a fact belongs and what it says.

use crate::app::command::CellAddress;
use crate::app::workspace::Workspace;
use crate::domain::entry::{Entry, Quantity};
use crate::domain::finding::{Place, RuleId};
use crate::domain::id::EntityId;
use crate::domain::kind::{Breakdown, EntityKind};
use crate::domain::numeral;
use crate::domain::plan::Plan;
use crate::log::{Attribute, Cell, Key, Value};
use crate::text::words::{Phrase, facts, findings, values};
use crate::text::{Lang, number, time};

/// Stands between the parts of a place.
const AND: &str = " · ";

/// Where a fact belongs: `Jumlah PMKS · TW II 2024`, `IKU 2 · Target · 2024`.
pub fn place(workspace: &Workspace, key: &Key, lang: Lang) -> String {
    let mut parts = Vec::new();
    match (CellAddress::of(key), key.attribute) {
        (Some(_), Attribute::Note) => {
            parts.push(facts::NOTE_ON.within(lang).to_owned());
            parts.push(thing(workspace, key.entity, lang));
        }
        (Some(_), _) => parts.push(thing(workspace, key.entity, lang)),
        (None, attribute) => {
            parts.push(thing(workspace, key.entity, lang));
            parts.push(attribute_name(attribute).within(lang).to_owned());
        }
    }
    parts.extend(key.part.map(|part| match part == key.entity {
        true if key.attribute == Attribute::Frozen => facts::REST.within(lang).to_owned(),
        // What an edited passage was written over stands beside it.
        true => facts::DRAFT_THEN.within(lang).to_owned(),
        false => thing(workspace, part, lang),
    }));
    parts.extend(key.period.map(|period| time::period(lang, period)));
    parts.join(AND)
}

/// What a fact says, or that it says nothing.
pub fn value(workspace: &Workspace, key: &Key, value: &Value, lang: Lang) -> String {
    match value {
        Value::Text(text) if key.attribute == Attribute::Rule => RuleId::from_tag(text)
            .map_or("?", |it| findings::rule(it).name.within(lang))
            .into(),
        Value::Text(text) if key.attribute == Attribute::Place => checked(workspace, text, lang),
        Value::Text(_) if key.attribute == Attribute::Evidence => {
            facts::AS_IT_WAS.within(lang).to_owned()
        }
        Value::Text(text) if key.attribute == Attribute::Quarter => match text.parse() {
            Ok(quarter) => time::period(lang, quarter),
            Err(_) => text.to_string(),
        },
        Value::Cleared => nothing(key.attribute).within(lang).to_owned(),
        Value::Entry(Entry::Number(quantity)) => match key.attribute {
            Attribute::Ceiling | Attribute::CeilingAmended | Attribute::Expenditure => {
                number::rupiah(quantity.value)
            }
            Attribute::PhysicalProgress => {
                number::percent(quantity.value, quantity.value.normalize().scale())
            }
            _ => quantity_text(quantity),
        },
        Value::Entry(entry) => entry_text(entry, lang),
        Value::Text(text) => text.to_string(),
        Value::Content(_) => facts::WHOLE.within(lang).to_owned(),
        Value::Kind(kind) => kind_name(*kind).within(lang).to_owned(),
        Value::Entity(id) => thing(workspace, *id, lang),
        Value::Entities(ids) => list(ids.iter().map(|id| thing(workspace, *id, lang))),
        Value::Flag(true) => facts::YES.within(lang).to_owned(),
        Value::Flag(false) => facts::NO.within(lang).to_owned(),
        Value::Count(count) => count.to_string(),
        Value::Counts(counts) => list(counts.iter().map(u8::to_string)),
        Value::Date(date) => time::day(lang, *date),
        Value::Cap(cap) => values::cap(lang, *cap),
        Value::Rounding(policy) => values::rounding(lang, *policy).to_owned(),
        Value::Formula(formula) => formula.text.clone(),
        Value::Polarity(polarity) => values::polarity(lang, *polarity).to_owned(),
        Value::Aggregation(aggregation) => values::aggregation(lang, *aggregation).to_owned(),
        Value::Frequency(frequency) => values::frequency(lang, *frequency).to_owned(),
        Value::Breakdown(Breakdown::By(id)) => thing(workspace, *id, lang),
        Value::Breakdown(breakdown) => values::breakdown(lang, *breakdown).to_owned(),
        Value::Bands(bands) => list(bands.iter().map(|band| band.label.to_string())),
        Value::Target(target) => values::target(lang, target, false),
        Value::Vector(_) => facts::YES.within(lang).to_owned(),
    }
}

/// Where something was to be checked, by the latest version that has it.
fn checked(workspace: &Workspace, place: &str, lang: Lang) -> String {
    let Ok(place) = place.parse::<Place>() else {
        return "?".to_owned();
    };
    let mut plans = workspace.plans().iter().rev();
    let plan = plans.find(|plan| name(plan, place.entity).is_some());
    plan.map_or_else(
        || "?".to_owned(),
        |plan| findings::place(lang, plan, &place),
    )
}

/// What a cell of the book says now; several versions are joined by a slash.
pub fn cell(workspace: &Workspace, key: &Key, cell: &Cell<'_>, lang: Lang) -> String {
    match cell {
        Cell::Empty => nothing(key.attribute).within(lang).to_owned(),
        Cell::Settled(version) => value(workspace, key, version.value, lang),
        Cell::Conflict(versions) => versions
            .iter()
            .map(|version| value(workspace, key, version.value, lang))
            .collect::<Vec<_>>()
            .join(" / "),
    }
}

/// An entered figure as the grid shows it, states in words.
pub fn entry_text(entry: &Entry, lang: Lang) -> String {
    match entry {
        Entry::Number(quantity) => quantity_text(quantity),
        Entry::Nil => facts::NIL.within(lang).to_owned(),
        Entry::NotAvailable => facts::NOT_AVAILABLE.within(lang).to_owned(),
        Entry::Rank(label) => label.to_string(),
    }
}

/// A number as it was printed, else as offices write it.
pub fn quantity_text(quantity: &Quantity) -> String {
    match &quantity.printed {
        Some(printed) => printed.to_string(),
        None => numeral::write(quantity.value),
    }
}

fn nothing(attribute: Attribute) -> Phrase {
    match attribute {
        Attribute::Entry
        | Attribute::Ceiling
        | Attribute::CeilingAmended
        | Attribute::Expenditure
        | Attribute::PhysicalProgress => facts::NOT_ENTERED,
        Attribute::Note => facts::NO_NOTE,
        _ => facts::NOT_STATED,
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}

/// What a thing of the plan is called: by the latest version that has it, else by its kind.
pub fn thing(workspace: &Workspace, id: EntityId, lang: Lang) -> String {
    let named = workspace
        .plans()
        .iter()
        .rev()
        .find_map(|plan| name(plan, id));
    // People, editions, and what was removed from the plan.
    let said = |attribute| workspace.book().value(&Key::always(id, attribute));
    let outside = || match said(Attribute::Name) {
        Some(Value::Text(name)) if !name.is_empty() => Some(name.to_string()),
        _ => None,
    };
    let kind = || match said(Attribute::Kind) {
        Some(Value::Kind(kind)) => kind_name(*kind).within(lang).to_owned(),
        _ => "?".to_owned(),
    };
    named.or_else(outside).unwrap_or_else(kind)
}

/// What a version of the plan calls a thing, if it has it and names it.
pub fn name(plan: &Plan, id: EntityId) -> Option<String> {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    if let Some(variable) = plan.variable(id) {
        return text(variable.name.text());
    }
    if let Some(indicator) = plan.indicator(id) {
        return text(indicator.code.text()).or_else(|| text(indicator.name.text()));
    }
    if let Some(part) = plan.part_name(id) {
        return text(part);
    }
    if let Some(scale) = plan.scale(id) {
        return text(&scale.name);
    }
    if let Some(dimension) = plan.dimension(id) {
        return text(dimension.name.text());
    }
    if plan.agency.id == id {
        return text(plan.agency.name.text());
    }
    if plan.decree.id == id {
        return text(plan.decree.number.text());
    }
    let goals = plan.goals.iter().map(|goal| (goal.id, &goal.name));
    let objectives = plan.goals.iter().flat_map(|goal| &goal.objectives);
    let programs = plan
        .programs
        .iter()
        .map(|program| (program.id, &program.name));
    let units = plan.units.iter().map(|unit| &unit.mandate.functions);
    let decree = &plan.decree;
    let lists = [
        &decree.considerations,
        &decree.legal_bases,
        &decree.dictums,
        &decree.copies,
    ];
    let items = units.chain(lists).flatten();
    goals
        .chain(objectives.map(|objective| (objective.id, &objective.name)))
        .chain(programs)
        .chain(items.map(|item| (item.id, &item.text)))
        .find(|(own, _)| *own == id)
        .and_then(|(_, name)| text(name.text()))
}

/// What a kind of thing is called.
pub const fn kind_name(kind: EntityKind) -> Phrase {
    match kind {
        EntityKind::Agency => facts::AGENCY,
        EntityKind::Unit => facts::UNIT,
        EntityKind::Function => facts::FUNCTION,
        EntityKind::Decree => facts::DECREE,
        EntityKind::Consideration => facts::CONSIDERATION,
        EntityKind::LegalBasis => facts::LEGAL_BASIS,
        EntityKind::Dictum => facts::DICTUM,
        EntityKind::CopyRecipient => facts::COPY_RECIPIENT,
        EntityKind::Goal => facts::GOAL,
        EntityKind::Objective => facts::OBJECTIVE,
        EntityKind::Indicator => facts::INDICATOR,
        EntityKind::Program => facts::PROGRAM,
        EntityKind::Activity => facts::ACTIVITY,
        EntityKind::SubActivity => facts::SUB_ACTIVITY,
        EntityKind::Variable => facts::VARIABLE,
        EntityKind::Dimension => facts::DIMENSION,
        EntityKind::DimensionItem => facts::DIMENSION_ITEM,
        EntityKind::Scale => facts::SCALE,
        EntityKind::Official => facts::KIND_OFFICIAL,
        EntityKind::SignedDocument => facts::KIND_SIGNED_DOCUMENT,
        EntityKind::FollowUpItem => facts::KIND_FOLLOW_UP_ITEM,
        EntityKind::NomenclatureEdition => facts::KIND_NOMENCLATURE_EDITION,
        EntityKind::Acceptance => facts::ACCEPTANCE,
        EntityKind::Regulation => facts::REGULATION,
    }
}

/// What a property is called.
pub const fn attribute_name(attribute: Attribute) -> Phrase {
    match attribute {
        Attribute::Kind => facts::KIND,
        Attribute::Parent => facts::PARENT,
        Attribute::Rank => facts::RANK,
        Attribute::Removed => facts::REMOVED,
        Attribute::Name => facts::NAME,
        Attribute::Code => facts::CODE,
        Attribute::Label => facts::LABEL,
        Attribute::Text => facts::TEXT,
        Attribute::ShortName => facts::SHORT_NAME,
        Attribute::Region => facts::REGION,
        Attribute::Government => facts::GOVERNMENT,
        Attribute::Address => facts::ADDRESS,
        Attribute::Cap => facts::CAP,
        Attribute::Rounding => facts::ROUNDING,
        Attribute::RatingScale => facts::RATING_SCALE,
        Attribute::Called => facts::CALLED,
        Attribute::MandateHeading => facts::MANDATE_HEADING,
        Attribute::Duty => facts::DUTY,
        Attribute::Amends => facts::AMENDS,
        Attribute::Heading => facts::HEADING,
        Attribute::Number => facts::NUMBER,
        Attribute::Subject => facts::SUBJECT,
        Attribute::Office => facts::OFFICE,
        Attribute::Date => facts::DATE,
        Attribute::Effective => facts::EFFECTIVE,
        Attribute::Enacted => facts::ENACTED,
        Attribute::FirstYear => facts::FIRST_YEAR,
        Attribute::LastYear => facts::LAST_YEAR,
        Attribute::SignedAt => facts::SIGNED_AT,
        Attribute::SignatoryPosition => facts::SIGNATORY_POSITION,
        Attribute::SignatoryName => facts::SIGNATORY_NAME,
        Attribute::AnnexHeading => facts::ANNEX_HEADING,
        Attribute::AnnexTitle => facts::ANNEX_TITLE,
        Attribute::AnnexIntro => facts::ANNEX_INTRO,
        Attribute::TableTitle => facts::TABLE_TITLE,
        Attribute::Strategy => facts::STRATEGY,
        Attribute::PolicyDirection => facts::POLICY_DIRECTION,
        Attribute::Definition => facts::DEFINITION,
        Attribute::Rationale => facts::RATIONALE,
        Attribute::Formula => facts::FORMULA,
        Attribute::UnitOfMeasure => facts::UNIT_OF_MEASURE,
        Attribute::Polarity => facts::POLARITY,
        Attribute::AssumedPolarity => facts::ASSUMED_POLARITY,
        Attribute::Precision => facts::PRECISION,
        Attribute::DataSource => facts::DATA_SOURCE,
        Attribute::Responsible => facts::RESPONSIBLE,
        Attribute::Submission => facts::SUBMISSION,
        Attribute::NationalStandard => facts::NATIONAL_STANDARD,
        Attribute::OrdinalScale => facts::ORDINAL_SCALE,
        Attribute::Baseline => facts::BASELINE,
        Attribute::Target => facts::TARGET,
        Attribute::Aggregation => facts::AGGREGATION,
        Attribute::AssumedAggregation => facts::ASSUMED_AGGREGATION,
        Attribute::Frequency => facts::FREQUENCY,
        Attribute::MeasuredIn => facts::MEASURED_IN,
        Attribute::Breakdown => facts::BREAKDOWN,
        Attribute::Detail => facts::DETAIL,
        Attribute::Source => facts::SOURCE,
        Attribute::Bands => facts::BANDS,
        Attribute::Entry => facts::ENTRY,
        Attribute::Note => facts::NOTE_ON,
        Attribute::PrintedAchievement => facts::PRINTED_ACHIEVEMENT,
        Attribute::Edition => facts::EDITION,
        Attribute::Ceiling => facts::CEILING,
        Attribute::CeilingAmended => facts::CEILING_AMENDED,
        Attribute::Expenditure => facts::EXPENDITURE,
        Attribute::PhysicalProgress => facts::PHYSICAL_PROGRESS,
        Attribute::Position => facts::POSITION,
        Attribute::Unit => facts::UNIT_OF,
        Attribute::From => facts::FROM,
        Attribute::Until => facts::UNTIL,
        Attribute::Acting => facts::ACTING,
        Attribute::DocumentType => facts::DOCUMENT_TYPE,
        Attribute::Year => facts::YEAR,
        Attribute::Official => facts::OFFICIAL,
        Attribute::Ground => facts::GROUND,
        Attribute::Frozen => facts::FROZEN,
        Attribute::KeptAt => facts::KEPT_AT,
        Attribute::Fingerprint => facts::FINGERPRINT,
        Attribute::Link => facts::LINK,
        Attribute::ActionStep => facts::ACTION_STEP,
        Attribute::Obstacle => facts::OBSTACLE,
        Attribute::Solution => facts::SOLUTION,
        Attribute::FollowUp => facts::FOLLOW_UP,
        Attribute::Due => facts::DUE,
        Attribute::Done => facts::DONE,
        Attribute::Quarter => facts::QUARTER,
        Attribute::MeetingDate => facts::MEETING_DATE,
        Attribute::MeetingPlace => facts::MEETING_PLACE,
        Attribute::Attendance => facts::ATTENDANCE,
        Attribute::Decisions => facts::DECISIONS,
        Attribute::EnablingFactor => facts::ENABLING_FACTOR,
        Attribute::InhibitingFactor => facts::INHIBITING_FACTOR,
        Attribute::NextQuarter => facts::NEXT_QUARTER,
        Attribute::NextPlan => facts::NEXT_PLAN,
        Attribute::Preface => facts::PREFACE,
        Attribute::ExecutiveSummary => facts::EXECUTIVE_SUMMARY,
        Attribute::Staffing => facts::STAFFING,
        Attribute::StrategicIssues => facts::STRATEGIC_ISSUES,
        Attribute::Causes => facts::CAUSES,
        Attribute::Efficiency => facts::EFFICIENCY,
        Attribute::Programs => facts::PROGRAMS,
        Attribute::StandardActual => facts::STANDARD_ACTUAL,
        Attribute::Comparison => facts::COMPARISON,
        Attribute::BudgetAccount => facts::BUDGET_ACCOUNT,
        Attribute::Conclusion => facts::CONCLUSION,
        Attribute::Improvements => facts::IMPROVEMENTS,
        Attribute::LastEvaluation => facts::LAST_EVALUATION,
        Attribute::Submitted => facts::SUBMITTED,
        Attribute::Verified => facts::VERIFIED,
        Attribute::Remark => facts::REMARK,
        Attribute::Confirmed => facts::CONFIRMED,
        Attribute::Reason => facts::REASON,
        Attribute::StandardSource => facts::STANDARD_SOURCE,
        Attribute::EnactedWith => facts::ENACTED_WITH,
        Attribute::Succeeds => facts::SUCCEEDS,
        Attribute::Supports => facts::SUPPORTS,
        Attribute::Covers => facts::COVERS,
        Attribute::Continues => facts::CONTINUES,
        Attribute::SeriesBreak => facts::SERIES_BREAK,
        Attribute::Rule => facts::RULE,
        Attribute::Place => facts::PLACE,
        Attribute::Evidence => facts::EVIDENCE,
        Attribute::Gazette => facts::GAZETTE,
        Attribute::Supplement => facts::SUPPLEMENT,
        Attribute::ReplacedBy => facts::REPLACED_BY,
        Attribute::IsBasis => facts::IS_BASIS,
    }
}
