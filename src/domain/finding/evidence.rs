//! The values a finding rests on, so that accepting it does not also accept what comes later.

use super::facts::{Bound, Facts, Spelling, YearFigure};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Polarity};

/// The parts of a list as texts.
macro_rules! parts {
    ($($part:expr),*) => { vec![$($part.to_string()),*] };
}

impl Facts {
    /// The values it rests on, in a fixed order and without words of any language.
    ///
    /// An acceptance keeps them: when the figure or text is another, the matter is open again.
    pub fn evidence(&self) -> String {
        self.values().join(" | ")
    }

    fn values(&self) -> Vec<String> {
        let of = |it: &YearFigure| format!("{} {}", it.year, it.quantity.value.normalize());
        let spelt = |it: &Spelling| it.word.clone();
        match self {
            Self::NoDivisor | Self::GoalIndicator | Self::NotMeasured | Self::IdleUnit => vec![],
            Self::FormulaProblem(problem) => {
                let span = problem.as_ref().map(|it| it.span.clone());
                span.map_or(vec![], |span| parts![span.start, span.end])
            }
            Self::BaselineFar { from, to, .. } | Self::NothingToReach { from, to } => {
                parts![of(from), of(to)]
            }
            Self::Direction {
                direction,
                from,
                to,
                ..
            } => parts![direction_tag(*direction), of(from), of(to)],
            Self::OppositePull { variable, other } => parts![variable, other],
            Self::CoarsePrecision {
                target, decimals, ..
            } => parts![target.value.normalize(), decimals],
            Self::JumpThenFlat {
                from, to, until, ..
            } => parts![of(from), of(to), until],
            Self::FlatTargets {
                target,
                first,
                last,
            } => parts![target.value.normalize(), first, last],
            Self::UnitsDiffer {
                numerator,
                denominator,
                units: [above, below],
            } => {
                let unit = |it: &Option<String>| it.clone().unwrap_or_default();
                parts![numerator, denominator, unit(above), unit(below)]
            }
            Self::VariableUndefined {
                aggregation,
                adds_up,
            } => parts![aggregation_tag(*aggregation), adds_up],
            Self::Incomplete { missing } => missing.iter().map(|it| it.tag().to_owned()).collect(),
            Self::NobodyAnswers { indicators } => parts![indicators],
            Self::TargetLate { signed, year, .. } => parts![signed, year],
            Self::PolicyElsewhere { means } => means.clone(),
            Self::ResultWording { word, .. }
            | Self::FieldUncovered { field: word }
            | Self::FieldReserved { word, .. }
            | Self::PlanNotCited { word }
            | Self::DoubledWord { word }
            | Self::StrayTail { tail: word }
            | Self::ForeignLetter { word, .. } => parts![word],
            Self::FigureJump { now, before, .. } => parts![now.normalize(), before.normalize()],
            Self::OutOfBounds { value, bound } => parts![value.normalize(), bound_tag(*bound)],
            Self::AboveDenominator {
                numerator: a,
                denominator: b,
            }
            | Self::PeriodsAgainstYear {
                periods: a,
                year: b,
            }
            | Self::DetailsAgainstTotal {
                details: a,
                total: b,
            }
            | Self::PrintedDiffers {
                printed: a,
                computed: b,
            } => parts![a.normalize(), b.normalize()],
            Self::QuarterTargets { last, year, .. } => {
                parts![last.value.normalize(), year.value.normalize()]
            }
            Self::MissedUnexplained { achievement } => {
                let shown = achievement.map(|it| it.normalize());
                shown.map_or(vec![], |shown| parts![shown])
            }
            Self::NotSubmitted { have, of, since } => parts![have, of, since],
            Self::SpentAboveCeiling { spent, ceiling, .. } => {
                parts![spent.normalize(), ceiling.normalize()]
            }
            Self::SpentWithoutCeiling { spent } | Self::NegativeSpending { spent } => {
                parts![spent.normalize()]
            }
            Self::PartsDiffer {
                own,
                parts,
                is_spent,
            } => parts![own.normalize(), parts.normalize(), is_spent],
            Self::SpendingMissing { have, of } => parts![have, of],
            Self::ProgressFalls { before, now } => parts![before.normalize(), now.normalize()],
            // What serves nothing by its nature does so every year, whatever it costs.
            Self::UnlinkedMoney { .. } => vec![],
            Self::CodeTwice { code, other } => parts![code, other],
            Self::CodeApart { code, whole } => parts![code, whole],
            Self::CitesLater {
                reference, signed, ..
            } => parts![reference, signed],
            Self::CitedTwice { reference, first } => parts![reference, first],
            Self::TwoTitles {
                reference,
                titles: [one, two],
                ..
            } => parts![reference, one, two],
            Self::OtherKind { printed, known, .. } => parts![printed, known],
            Self::Gazette {
                reference,
                printed,
                known,
            } => parts![reference, printed, known],
            Self::Superseded { reference, by } => parts![reference, by],
            Self::NotCited { reference, .. } => parts![reference],
            Self::TwoSubjects { subject, annex } => parts![subject, annex],
            Self::GluedWords { glued, apart, .. } => parts![spelt(glued), spelt(apart)],
            Self::TwoSpellings { rare, common, .. } => parts![spelt(rare), spelt(common)],
            Self::StraySpace { fixes } => fixes.iter().map(|(found, _)| found.clone()).collect(),
            Self::SameFunction { other, elsewhere } => {
                let all = std::iter::once(other).chain(elsewhere);
                all.map(EntityId::to_string).collect()
            }
            Self::CopiedFunction { unit, function } => parts![unit, function],
        }
    }
}

fn direction_tag(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Higher => "higher",
        Polarity::Lower => "lower",
        Polarity::LowerInverse => "lower-inverse",
        Polarity::RangeHigher => "range-higher",
        Polarity::RangeLower => "range-lower",
    }
}

fn aggregation_tag(aggregation: Aggregation) -> &'static str {
    match aggregation {
        Aggregation::Sum => "sum",
        Aggregation::Last => "last",
        Aggregation::Average => "average",
    }
}

fn bound_tag(bound: Bound) -> &'static str {
    match bound {
        Bound::Negative => "negative",
        Bound::AboveHundred => "above-hundred",
        Bound::Fraction => "fraction",
    }
}
