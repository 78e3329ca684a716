//! What a rule found, as data from which the text layer makes its sentence.

use super::place::{Place, Property};
use super::reference::Reference;
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::entry::Quantity;
use crate::domain::formula::Problem;
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Polarity};
use crate::domain::period::Period;

/// A figure of the plan with its year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct YearFigure {
    /// The year of the baseline or target.
    pub year: u16,
    /// The figure, as printed where it is printed.
    pub quantity: Quantity,
}

/// How a word is written and how often.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spelling {
    /// As written, in small letters.
    pub word: String,
    /// How often in the whole document.
    pub count: usize,
}

/// The bound that an entered figure lies beyond.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// A count below zero.
    Negative,
    /// A share above 100 per cent.
    AboveHundred,
    /// A part of something that is counted whole: 12,5 persons.
    Fraction,
}

/// What a rule found, one shape for each rule or family of rules.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // fields are named as the sentences use them; the files of the rules explain them
pub enum Facts {
    NoDivisor,
    /// `None`: there is no formula at all.
    FormulaProblem(Option<Problem>),
    BaselineFar {
        from: YearFigure,
        to: YearFigure,
        /// How many times the larger is the smaller.
        times: Decimal,
    },
    Direction {
        direction: Polarity,
        is_stated: bool,
        /// The word of the goal or objective that promises the direction.
        promise: Option<String>,
        from: YearFigure,
        to: YearFigure,
    },
    /// More of the variable helps the other indicator and harms this one.
    OppositePull {
        variable: EntityId,
        other: EntityId,
    },
    CoarsePrecision {
        target: Quantity,
        decimals: u32,
        /// Two figures that print like the target.
        low: Decimal,
        high: Decimal,
    },
    JumpThenFlat {
        from: YearFigure,
        to: YearFigure,
        until: u16,
        promise: Option<String>,
    },
    FlatTargets {
        target: Quantity,
        first: u16,
        last: u16,
    },
    NothingToReach {
        from: YearFigure,
        to: YearFigure,
    },
    UnitsDiffer {
        numerator: EntityId,
        denominator: EntityId,
        units: [Option<String>; 2],
    },
    VariableUndefined {
        aggregation: Aggregation,
        /// It adds up over several periods of a year.
        adds_up: bool,
    },
    /// Of an indicator, a variable or an objective.
    Incomplete {
        missing: Vec<Property>,
    },
    GoalIndicator,
    NotMeasured,
    NobodyAnswers {
        indicators: usize,
    },
    IdleUnit,
    TargetLate {
        signed: Date,
        year: u16,
        /// Days of the year gone by, and days of the year.
        elapsed: i32,
        days: i32,
    },
    PolicyElsewhere {
        /// The means it speaks of; empty: it has no word in common with what is measured.
        means: Vec<String>,
    },
    ResultWording {
        word: String,
        /// It is the name of a measure; otherwise of a process.
        is_measure: bool,
    },
    FieldUncovered {
        field: String,
    },
    FieldReserved {
        word: String,
        source: String,
    },

    FigureJump {
        now: Decimal,
        /// The largest or smallest figure of the year before.
        before: Decimal,
        times: Decimal,
    },
    OutOfBounds {
        value: Decimal,
        bound: Bound,
    },
    AboveDenominator {
        numerator: Decimal,
        denominator: Decimal,
    },
    QuarterTargets {
        period: Period,
        last: Quantity,
        year: Quantity,
    },
    PeriodsAgainstYear {
        periods: Decimal,
        year: Decimal,
    },
    DetailsAgainstTotal {
        details: Decimal,
        total: Decimal,
    },
    PrintedDiffers {
        printed: Decimal,
        computed: Decimal,
    },
    MissedUnexplained {
        /// `None` where a rank or a zero target was missed.
        achievement: Option<Decimal>,
    },
    NotSubmitted {
        have: u32,
        of: u32,
        since: Period,
    },

    SpentAboveCeiling {
        spent: Decimal,
        ceiling: Decimal,
        /// The figures look like sums from the beginning of the year.
        adds_up: bool,
    },
    SpentWithoutCeiling {
        spent: Decimal,
    },
    /// What a thing states itself, and what its parts come to.
    PartsDiffer {
        own: Decimal,
        parts: Decimal,
        /// Expenditure does, else ceilings.
        is_spent: bool,
    },
    NegativeSpending {
        spent: Decimal,
    },
    /// Quarters with a figure, of those that should have one.
    SpendingMissing {
        have: usize,
        of: usize,
    },
    ProgressFalls {
        before: Decimal,
        now: Decimal,
    },
    UnlinkedMoney {
        ceiling: Option<Decimal>,
        year: u16,
    },
    CodeTwice {
        code: String,
        /// What has it first.
        other: EntityId,
    },
    CodeApart {
        code: String,
        /// The code of what it is a part of.
        whole: String,
    },

    CitesLater {
        reference: Reference,
        /// Its own date, where the decree prints one.
        dated: Option<Date>,
        signed: Date,
    },
    CitedTwice {
        reference: Reference,
        /// The paragraph that cites it first.
        first: EntityId,
    },
    TwoTitles {
        reference: Reference,
        titles: [String; 2],
        first: Place,
    },
    OtherKind {
        printed: Reference,
        known: Reference,
        title: String,
    },
    Gazette {
        reference: Reference,
        printed: u32,
        known: u32,
    },
    Superseded {
        reference: Reference,
        by: Reference,
    },
    NotCited {
        reference: Reference,
        title: String,
    },
    PlanNotCited {
        word: String,
    },

    TwoSubjects {
        subject: String,
        annex: String,
    },
    DoubledWord {
        word: String,
    },
    GluedWords {
        glued: Spelling,
        apart: Spelling,
        places: Vec<Place>,
    },
    StraySpace {
        /// As written, and as it would be without.
        fixes: Vec<(String, String)>,
    },
    StrayTail {
        tail: String,
    },
    TwoSpellings {
        rare: Spelling,
        common: Spelling,
        places: Vec<Place>,
    },
    ForeignLetter {
        word: String,
        letter: char,
        places: Vec<Place>,
    },
    SameFunction {
        other: EntityId,
        /// Functions of other units that say the same again.
        elsewhere: Vec<EntityId>,
    },
    CopiedFunction {
        unit: EntityId,
        function: EntityId,
    },
}

impl From<(u16, &Quantity)> for YearFigure {
    fn from((year, quantity): (u16, &Quantity)) -> Self {
        Self {
            year,
            quantity: quantity.clone(),
        }
    }
}
