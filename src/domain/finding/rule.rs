//! Rules: their tags, how they know, and how serious it is.

use super::rules::RULES;

/// A rule of *Perlu Diperiksa*. New ones go where they belong in the order of the screens; tags never change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)] // each is explained in the file of the rule
pub enum RuleId {
    // Figures of the plan
    NoDivisor,
    FormulaProblem,
    BaselineFar,
    Direction,
    OppositePull,
    CoarsePrecision,
    JumpThenFlat,
    FlatTargets,
    NothingToReach,
    UnitsDiffer,
    VariableUndefined,
    // Figures that were entered
    FigureJump,
    OutOfBounds,
    AboveDenominator,
    QuarterTargets,
    PeriodsAgainstYear,
    DetailsAgainstTotal,
    PrintedDiffers,
    NotSubmitted,
    // Money
    SpentAboveCeiling,
    SpentWithoutCeiling,
    PartsDiffer,
    NegativeSpending,
    SpendingMissing,
    ProgressFalls,
    // Form of the plan
    IndicatorIncomplete,
    VariableIncomplete,
    ObjectiveIncomplete,
    GoalIndicator,
    NotMeasured,
    NobodyAnswers,
    IdleUnit,
    TargetLate,
    MissedUnexplained,
    PolicyElsewhere,
    ResultWording,
    FieldUncovered,
    FieldReserved,
    UnlinkedMoney,
    CodeTwice,
    CodeApart,
    // Law
    CitesLater,
    CitedTwice,
    TwoTitles,
    OtherKind,
    Gazette,
    Superseded,
    NotCited,
    PlanNotCited,
    // Wording
    TwoSubjects,
    DoubledWord,
    GluedWords,
    StraySpace,
    StrayTail,
    TwoSpellings,
    ForeignLetter,
    SameFunction,
    CopiedFunction,
}

/// How a rule knows what it raises.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// It follows from the plan and its data alone.
    Rule,
    /// It follows with the help of a small table of regulations that users can edit.
    Table,
    /// It is a matter of judgement, put as a question to the planner; the answer is kept.
    Ask,
}

/// What is at stake, the weightiest first; the three aspects in which Indonesian offices review a draft.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// *Substansi*: figures are wrong, misleading or missing until it is settled.
    #[doc(alias = "substansi")]
    Substance,
    /// *Formal*: law, dates and what a complete plan must state.
    #[doc(alias = "formal")]
    Form,
    /// *Redaksional*: wording and spelling.
    #[doc(alias = "redaksional")]
    Wording,
}

impl RuleId {
    /// Its tag in files.
    pub fn tag(self) -> &'static str {
        RULES[self as usize].tag
    }

    /// The rule with this tag, unless a newer version of the program invented it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let rule = RULES.iter().find(|rule| rule.tag == tag);
        rule.map(|rule| rule.id)
    }

    /// How it knows.
    pub fn kind(self) -> Kind {
        RULES[self as usize].kind
    }

    /// What is at stake.
    pub fn severity(self) -> Severity {
        RULES[self as usize].severity
    }

    /// All rules, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        RULES.iter().map(|rule| rule.id)
    }
}
