//! The properties that facts can state, their tags in files and the shape of their values.

/// A property of an entity. New ones are added at the end of [`Attribute::ALL`]; tags never change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)] // each is explained where the plan's types carry it
pub enum Attribute {
    // Of every entity
    Kind,
    Parent,
    Rank,
    Removed,
    Name,
    Code,
    Label,
    Text,
    // Agency
    ShortName,
    Region,
    Government,
    Address,
    Cap,
    Rounding,
    RatingScale,
    // Unit
    Called,
    MandateHeading,
    Duty,
    // Decree
    Amends,
    Heading,
    Number,
    Subject,
    Office,
    Date,
    Effective,
    Enacted,
    FirstYear,
    LastYear,
    SignedAt,
    SignatoryPosition,
    SignatoryName,
    AnnexHeading,
    AnnexTitle,
    AnnexIntro,
    TableTitle,
    // Objective
    Strategy,
    PolicyDirection,
    // Indicator
    Definition,
    Rationale,
    Formula,
    UnitOfMeasure,
    Polarity,
    AssumedPolarity,
    Precision,
    DataSource,
    Responsible,
    Submission,
    NationalStandard,
    OrdinalScale,
    Baseline,
    Target,
    // Variable
    Aggregation,
    AssumedAggregation,
    Frequency,
    MeasuredIn,
    Breakdown,
    Detail,
    // Scale
    Source,
    Bands,
    // Data
    Entry,
    Note,
    /// The achievement that a published report prints, kept beside the computed one.
    PrintedAchievement,
    // Decree, since version 2 of the file
    /// The changes that its enactment had before it: what was enacted.
    EnactedWith,
    Succeeds,
    // Programme
    Supports,
    // Indicator
    Covers,
    Continues,
    SeriesBreak,
    // Acceptance
    Rule,
    Place,
    Evidence,
    // Regulation
    /// Its number in the gazette.
    Gazette,
    /// Its number in the supplement of the gazette.
    Supplement,
    /// What replaced it, as documents name it.
    ReplacedBy,
    /// Whether decrees on key performance indicators rest on it.
    IsBasis,
    // The year's documents: money, people, what is signed, narrated, followed up and verified
    Edition,
    Ceiling,
    CeilingAmended,
    Expenditure,
    PhysicalProgress,
    Position,
    Unit,
    From,
    Until,
    Acting,
    DocumentType,
    Year,
    Official,
    Ground,
    Frozen,
    KeptAt,
    Fingerprint,
    Link,
    ActionStep,
    Obstacle,
    Solution,
    FollowUp,
    Due,
    Done,
    Quarter,
    MeetingDate,
    MeetingPlace,
    Attendance,
    Decisions,
    EnablingFactor,
    InhibitingFactor,
    NextQuarter,
    NextPlan,
    Preface,
    ExecutiveSummary,
    Staffing,
    StrategicIssues,
    Causes,
    Efficiency,
    Programs,
    StandardActual,
    Comparison,
    BudgetAccount,
    Conclusion,
    Improvements,
    LastEvaluation,
    Submitted,
    Verified,
    Remark,
    Confirmed,
    Reason,
    // Since the performance report
    StandardSource,
}

/// The shape of a property's value; a fact whose value has another shape is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // each names the variant of `Value` it admits
pub enum Shape {
    Kind,
    Entity,
    Entities,
    Text,
    Flag,
    Count,
    Counts,
    Date,
    Cap,
    Rounding,
    Formula,
    Polarity,
    Aggregation,
    Frequency,
    Breakdown,
    Bands,
    Target,
    Entry,
    Vector,
    /// A text as long as a document.
    Content,
}

impl Attribute {
    /// Every property with its tag in files and the shape of its value.
    pub const ALL: &'static [(Self, &'static str, Shape)] = &[
        (Self::Kind, "kind", Shape::Kind),
        (Self::Parent, "parent", Shape::Entity),
        (Self::Rank, "rank", Shape::Text),
        (Self::Removed, "removed", Shape::Flag),
        (Self::Name, "name", Shape::Text),
        (Self::Code, "code", Shape::Text),
        (Self::Label, "label", Shape::Text),
        (Self::Text, "text", Shape::Text),
        (Self::ShortName, "short-name", Shape::Text),
        (Self::Region, "region", Shape::Text),
        (Self::Government, "government", Shape::Text),
        (Self::Address, "address", Shape::Text),
        (Self::Cap, "cap", Shape::Cap),
        (Self::Rounding, "rounding", Shape::Rounding),
        (Self::RatingScale, "rating-scale", Shape::Entity),
        (Self::Called, "called", Shape::Text),
        (Self::MandateHeading, "mandate-heading", Shape::Text),
        (Self::Duty, "duty", Shape::Text),
        (Self::Amends, "amends", Shape::Entity),
        (Self::Heading, "heading", Shape::Text),
        (Self::Number, "number", Shape::Text),
        (Self::Subject, "subject", Shape::Text),
        (Self::Office, "office", Shape::Text),
        (Self::Date, "date", Shape::Date),
        (Self::Effective, "effective", Shape::Date),
        (Self::Enacted, "enacted", Shape::Flag),
        (Self::FirstYear, "first-year", Shape::Count),
        (Self::LastYear, "last-year", Shape::Count),
        (Self::SignedAt, "signed-at", Shape::Text),
        (Self::SignatoryPosition, "signatory-position", Shape::Text),
        (Self::SignatoryName, "signatory-name", Shape::Text),
        (Self::AnnexHeading, "annex-heading", Shape::Text),
        (Self::AnnexTitle, "annex-title", Shape::Text),
        (Self::AnnexIntro, "annex-intro", Shape::Text),
        (Self::TableTitle, "table-title", Shape::Text),
        (Self::Strategy, "strategy", Shape::Text),
        (Self::PolicyDirection, "policy-direction", Shape::Text),
        (Self::Definition, "definition", Shape::Text),
        (Self::Rationale, "rationale", Shape::Text),
        (Self::Formula, "formula", Shape::Formula),
        (Self::UnitOfMeasure, "unit-of-measure", Shape::Text),
        (Self::Polarity, "polarity", Shape::Polarity),
        (Self::AssumedPolarity, "assumed-polarity", Shape::Polarity),
        (Self::Precision, "precision", Shape::Count),
        (Self::DataSource, "data-source", Shape::Text),
        (Self::Responsible, "responsible", Shape::Entities),
        (Self::Submission, "submission", Shape::Text),
        (Self::NationalStandard, "national-standard", Shape::Text),
        (Self::OrdinalScale, "ordinal-scale", Shape::Entity),
        (Self::Baseline, "baseline", Shape::Target),
        (Self::Target, "target", Shape::Target),
        (Self::Aggregation, "aggregation", Shape::Aggregation),
        (
            Self::AssumedAggregation,
            "assumed-aggregation",
            Shape::Aggregation,
        ),
        (Self::Frequency, "frequency", Shape::Frequency),
        (Self::MeasuredIn, "measured-in", Shape::Counts),
        (Self::Breakdown, "breakdown", Shape::Breakdown),
        (Self::Detail, "detail", Shape::Entity),
        (Self::Source, "source", Shape::Text),
        (Self::Bands, "bands", Shape::Bands),
        (Self::Entry, "entry", Shape::Entry),
        (Self::Note, "note", Shape::Text),
        (Self::PrintedAchievement, "printed-achievement", Shape::Text),
        (Self::EnactedWith, "enacted-with", Shape::Vector),
        (Self::Succeeds, "succeeds", Shape::Entity),
        (Self::Supports, "supports", Shape::Entities),
        (Self::Covers, "covers", Shape::Entities),
        (Self::Continues, "continues", Shape::Entities),
        (Self::SeriesBreak, "series-break", Shape::Text),
        (Self::Rule, "rule", Shape::Text),
        (Self::Place, "place", Shape::Text),
        (Self::Evidence, "evidence", Shape::Text),
        (Self::Gazette, "gazette", Shape::Count),
        (Self::Supplement, "supplement", Shape::Count),
        (Self::ReplacedBy, "replaced-by", Shape::Text),
        (Self::IsBasis, "is-basis", Shape::Flag),
        (Self::Edition, "edition", Shape::Text),
        (Self::Ceiling, "ceiling", Shape::Entry),
        (Self::CeilingAmended, "ceiling-amended", Shape::Entry),
        (Self::Expenditure, "expenditure", Shape::Entry),
        (Self::PhysicalProgress, "physical-progress", Shape::Entry),
        (Self::Position, "position", Shape::Text),
        (Self::Unit, "unit", Shape::Entity),
        (Self::From, "from", Shape::Date),
        (Self::Until, "until", Shape::Date),
        (Self::Acting, "acting", Shape::Flag),
        (Self::DocumentType, "document-type", Shape::Text),
        (Self::Year, "year", Shape::Count),
        (Self::Official, "official", Shape::Entity),
        (Self::Ground, "ground", Shape::Text),
        (Self::Frozen, "frozen", Shape::Content),
        (Self::KeptAt, "kept-at", Shape::Text),
        (Self::Fingerprint, "fingerprint", Shape::Text),
        (Self::Link, "link", Shape::Text),
        (Self::ActionStep, "action-step", Shape::Text),
        (Self::Obstacle, "obstacle", Shape::Text),
        (Self::Solution, "solution", Shape::Text),
        (Self::FollowUp, "follow-up", Shape::Text),
        (Self::Due, "due", Shape::Date),
        (Self::Done, "done", Shape::Date),
        (Self::Quarter, "quarter", Shape::Text),
        (Self::MeetingDate, "meeting-date", Shape::Date),
        (Self::MeetingPlace, "meeting-place", Shape::Text),
        (Self::Attendance, "attendance", Shape::Text),
        (Self::Decisions, "decisions", Shape::Text),
        (Self::EnablingFactor, "enabling-factor", Shape::Text),
        (Self::InhibitingFactor, "inhibiting-factor", Shape::Text),
        (Self::NextQuarter, "next-quarter", Shape::Text),
        (Self::NextPlan, "next-plan", Shape::Text),
        (Self::Preface, "preface", Shape::Text),
        (Self::ExecutiveSummary, "executive-summary", Shape::Text),
        (Self::Staffing, "staffing", Shape::Text),
        (Self::StrategicIssues, "strategic-issues", Shape::Text),
        (Self::Causes, "causes", Shape::Text),
        (Self::Efficiency, "efficiency", Shape::Text),
        (Self::Programs, "programs", Shape::Text),
        (Self::StandardActual, "standard-actual", Shape::Text),
        (Self::Comparison, "comparison", Shape::Text),
        (Self::BudgetAccount, "budget-account", Shape::Text),
        (Self::Conclusion, "conclusion", Shape::Text),
        (Self::Improvements, "improvements", Shape::Text),
        (Self::LastEvaluation, "last-evaluation", Shape::Text),
        (Self::Submitted, "submitted", Shape::Flag),
        (Self::Verified, "verified", Shape::Flag),
        (Self::Remark, "remark", Shape::Text),
        (Self::Confirmed, "confirmed", Shape::Flag),
        (Self::Reason, "reason", Shape::Text),
        (Self::StandardSource, "standard-source", Shape::Text),
    ];

    /// Whether it is said of the plan; else of data, money, people and documents of a year, which no version states.
    pub fn is_of_plan(self) -> bool {
        let is_within = |first, last| first <= self && self <= last;
        !is_within(Self::Entry, Self::PrintedAchievement)
            && !is_within(Self::Rule, Self::Evidence)
            && !is_within(Self::Ceiling, Self::StandardSource)
    }

    /// Its tag in files.
    pub fn tag(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The shape of its value.
    pub fn shape(self) -> Shape {
        Self::ALL[self as usize].2
    }

    /// The property with this tag, unless a newer version of the program invented it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == tag).map(|row| row.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum_and_tags_are_unique() {
        for (place, (attribute, tag, _)) in Attribute::ALL.iter().enumerate() {
            assert_eq!(*attribute as usize, place, "{tag}");
            assert_eq!(Attribute::from_tag(tag), Some(*attribute));
        }
    }
}
