//! The table of rules: tag, how it knows, what is at stake, and the function that looks.

mod above_denominator;
mod baseline_far;
mod cited_twice;
mod cites_later;
mod coarse_precision;
mod code_apart;
mod code_twice;
mod copied_function;
mod details_against_total;
mod direction;
mod doubled_word;
mod field_reserved;
mod field_uncovered;
mod figure_jump;
mod flat_targets;
mod foreign_letter;
mod formula_problem;
mod gazette;
mod glued_words;
mod goal_indicator;
mod idle_unit;
mod incomplete;
mod jump_then_flat;
mod missed_unexplained;
mod negative_spending;
mod no_divisor;
mod nobody_answers;
mod not_cited;
mod not_measured;
mod not_submitted;
mod nothing_to_reach;
mod opposite_pull;
mod other_kind;
mod out_of_bounds;
mod parts_differ;
mod periods_against_year;
mod plan_not_cited;
mod policy_elsewhere;
mod printed_differs;
mod progress_falls;
mod quarter_targets;
mod result_wording;
mod same_function;
mod spending_missing;
mod spent_above_ceiling;
mod spent_without_ceiling;
mod stray_space;
mod stray_tail;
mod superseded;
mod target_late;
mod two_spellings;
mod two_subjects;
mod two_titles;
mod units_differ;
mod unlinked_money;
mod variable_undefined;

pub use direction::contradicts_itself;

use Check::{Indicator, Text, Variable, Whole};

use super::facts::Facts;
use super::one::{OneIndicator, OneText, OneVariable};
use super::place::{Place, Property};
use super::reads::Reads;
use super::rule::Kind::{Ask, Rule as Sure, Table};
use super::rule::RuleId as Id;
use super::rule::Severity::{Form, Substance, Wording};
use super::rule::{Kind, RuleId, Severity};
use super::study::Study;

/// Where a rule found what.
pub type Spot = (Place, Facts);

/// How a rule looks. One that looks at single things is asked again only about those that an edit touched.
#[derive(Clone, Copy)]
pub enum Check {
    /// At one indicator after the other.
    Indicator(fn(&OneIndicator<'_>) -> Vec<Spot>),
    /// At one variable after the other.
    Variable(fn(&OneVariable<'_>) -> Vec<Spot>),
    /// At one text after the other.
    Text(fn(&OneText<'_>) -> Option<Facts>),
    /// At the whole, again whenever something that it reads is another.
    Whole(Reads, fn(&Study<'_>) -> Vec<Spot>),
}

/// A row of the table.
pub struct Rule {
    pub id: RuleId,
    /// Never changes: acceptances name it.
    pub tag: &'static str,
    pub kind: Kind,
    pub severity: Severity,
    pub check: Check,
}

const OUTLINE: Reads = Reads::OUTLINE;
const FORMULAS: Reads = Reads::FORMULAS;
const TARGETS: Reads = Reads::TARGETS;
const PARENTS: Reads = Reads::PARENTS;
const RESPONSIBLE: Reads = Reads::RESPONSIBLE;
const VARIABLES: Reads = Reads::VARIABLES;
const TEXTS: Reads = Reads::TEXTS;
const DATA: Reads = Reads::DATA;
const TABLES: Reads = Reads::TABLES;
const MONEY: Reads = Reads::MONEY.and(Reads::OUTLINE);

/// Every rule, in the order of [`RuleId`].
#[rustfmt::skip] // a rule stays one line
pub const RULES: &[Rule] = &[
    // Figures of the plan
    Rule { id: Id::NoDivisor, tag: "no-divisor", kind: Sure, severity: Substance, check: Indicator(no_divisor::check) },
    Rule { id: Id::FormulaProblem, tag: "formula-problem", kind: Sure, severity: Substance, check: Indicator(formula_problem::check) },
    Rule { id: Id::BaselineFar, tag: "baseline-far", kind: Sure, severity: Substance, check: Indicator(baseline_far::check) },
    Rule { id: Id::Direction, tag: "direction", kind: Sure, severity: Substance, check: Indicator(direction::check) },
    Rule { id: Id::OppositePull, tag: "opposite-pull", kind: Sure, severity: Substance, check: Whole(FORMULAS, opposite_pull::check) },
    Rule { id: Id::CoarsePrecision, tag: "coarse-precision", kind: Sure, severity: Substance, check: Indicator(coarse_precision::check) },
    Rule { id: Id::JumpThenFlat, tag: "jump-then-flat", kind: Sure, severity: Substance, check: Indicator(jump_then_flat::check) },
    Rule { id: Id::FlatTargets, tag: "flat-targets", kind: Sure, severity: Substance, check: Indicator(flat_targets::check) },
    Rule { id: Id::NothingToReach, tag: "nothing-to-reach", kind: Sure, severity: Substance, check: Indicator(nothing_to_reach::check) },
    Rule { id: Id::UnitsDiffer, tag: "units-differ", kind: Ask, severity: Substance, check: Indicator(units_differ::check) },
    Rule { id: Id::VariableUndefined, tag: "variable-undefined", kind: Ask, severity: Substance, check: Whole(FORMULAS.and(VARIABLES), variable_undefined::check) },
    // Figures that were entered
    Rule { id: Id::FigureJump, tag: "figure-jump", kind: Sure, severity: Substance, check: Variable(figure_jump::check) },
    Rule { id: Id::OutOfBounds, tag: "out-of-bounds", kind: Sure, severity: Substance, check: Variable(out_of_bounds::check) },
    Rule { id: Id::AboveDenominator, tag: "above-denominator", kind: Sure, severity: Substance, check: Indicator(above_denominator::check) },
    Rule { id: Id::QuarterTargets, tag: "quarter-targets", kind: Sure, severity: Substance, check: Indicator(quarter_targets::check) },
    Rule { id: Id::PeriodsAgainstYear, tag: "periods-against-year", kind: Sure, severity: Substance, check: Variable(periods_against_year::check) },
    Rule { id: Id::DetailsAgainstTotal, tag: "details-against-total", kind: Sure, severity: Substance, check: Variable(details_against_total::check) },
    Rule { id: Id::PrintedDiffers, tag: "printed-differs", kind: Sure, severity: Substance, check: Indicator(printed_differs::check) },
    Rule { id: Id::NotSubmitted, tag: "not-submitted", kind: Sure, severity: Substance, check: Whole(DATA.and(VARIABLES).and(OUTLINE), not_submitted::check) },
    // Money
    Rule { id: Id::SpentAboveCeiling, tag: "spent-above-ceiling", kind: Sure, severity: Substance, check: Whole(MONEY, spent_above_ceiling::check) },
    Rule { id: Id::SpentWithoutCeiling, tag: "spent-without-ceiling", kind: Sure, severity: Substance, check: Whole(MONEY, spent_without_ceiling::check) },
    Rule { id: Id::PartsDiffer, tag: "parts-differ", kind: Sure, severity: Substance, check: Whole(MONEY, parts_differ::check) },
    Rule { id: Id::NegativeSpending, tag: "negative-spending", kind: Ask, severity: Substance, check: Whole(MONEY, negative_spending::check) },
    Rule { id: Id::SpendingMissing, tag: "spending-missing", kind: Sure, severity: Substance, check: Whole(MONEY, spending_missing::check) },
    Rule { id: Id::ProgressFalls, tag: "progress-falls", kind: Sure, severity: Substance, check: Whole(MONEY, progress_falls::check) },
    // Form of the plan
    Rule { id: Id::IndicatorIncomplete, tag: "indicator-incomplete", kind: Sure, severity: Form, check: Indicator(incomplete::indicator) },
    Rule { id: Id::VariableIncomplete, tag: "variable-incomplete", kind: Sure, severity: Form, check: Variable(incomplete::variable) },
    Rule { id: Id::ObjectiveIncomplete, tag: "objective-incomplete", kind: Sure, severity: Form, check: Whole(OUTLINE, incomplete::objectives) },
    Rule { id: Id::GoalIndicator, tag: "goal-indicator", kind: Sure, severity: Form, check: Indicator(goal_indicator::check) },
    Rule { id: Id::NotMeasured, tag: "not-measured", kind: Sure, severity: Form, check: Whole(OUTLINE.and(PARENTS), not_measured::check) },
    Rule { id: Id::NobodyAnswers, tag: "nobody-answers", kind: Sure, severity: Form, check: Whole(OUTLINE.and(RESPONSIBLE), nobody_answers::check) },
    Rule { id: Id::IdleUnit, tag: "idle-unit", kind: Sure, severity: Form, check: Whole(OUTLINE.and(RESPONSIBLE).and(VARIABLES), idle_unit::check) },
    Rule { id: Id::TargetLate, tag: "target-late", kind: Sure, severity: Form, check: Whole(OUTLINE.and(TARGETS), target_late::check) },
    Rule { id: Id::MissedUnexplained, tag: "missed-unexplained", kind: Sure, severity: Form, check: Indicator(missed_unexplained::check) },
    Rule { id: Id::PolicyElsewhere, tag: "policy-elsewhere", kind: Ask, severity: Form, check: Whole(OUTLINE.and(FORMULAS).and(PARENTS).and(TEXTS), policy_elsewhere::check) },
    Rule { id: Id::ResultWording, tag: "result-wording", kind: Ask, severity: Form, check: Whole(OUTLINE, result_wording::check) },
    Rule { id: Id::FieldUncovered, tag: "field-uncovered", kind: Ask, severity: Form, check: Whole(OUTLINE, field_uncovered::check) },
    Rule { id: Id::FieldReserved, tag: "field-reserved", kind: Ask, severity: Form, check: Whole(OUTLINE.and(TABLES), field_reserved::check) },
    Rule { id: Id::UnlinkedMoney, tag: "unlinked-money", kind: Sure, severity: Form, check: Whole(MONEY, unlinked_money::check) },
    Rule { id: Id::CodeTwice, tag: "code-twice", kind: Sure, severity: Form, check: Whole(OUTLINE, code_twice::check) },
    Rule { id: Id::CodeApart, tag: "code-apart", kind: Sure, severity: Form, check: Whole(OUTLINE, code_apart::check) },
    // Law
    Rule { id: Id::CitesLater, tag: "cites-later", kind: Sure, severity: Form, check: Whole(OUTLINE, cites_later::check) },
    Rule { id: Id::CitedTwice, tag: "cited-twice", kind: Sure, severity: Form, check: Whole(OUTLINE, cited_twice::check) },
    Rule { id: Id::TwoTitles, tag: "two-titles", kind: Sure, severity: Form, check: Whole(OUTLINE, two_titles::check) },
    Rule { id: Id::OtherKind, tag: "other-kind", kind: Table, severity: Form, check: Whole(OUTLINE.and(TABLES), other_kind::check) },
    Rule { id: Id::Gazette, tag: "gazette", kind: Table, severity: Form, check: Whole(OUTLINE.and(TABLES), gazette::check) },
    Rule { id: Id::Superseded, tag: "superseded", kind: Table, severity: Form, check: Whole(OUTLINE.and(TABLES), superseded::check) },
    Rule { id: Id::NotCited, tag: "not-cited", kind: Table, severity: Form, check: Whole(OUTLINE.and(TABLES), not_cited::check) },
    Rule { id: Id::PlanNotCited, tag: "plan-not-cited", kind: Sure, severity: Form, check: Whole(OUTLINE, plan_not_cited::check) },
    // Wording
    Rule { id: Id::TwoSubjects, tag: "two-subjects", kind: Sure, severity: Wording, check: Whole(OUTLINE, two_subjects::check) },
    Rule { id: Id::DoubledWord, tag: "doubled-word", kind: Sure, severity: Wording, check: Text(doubled_word::check) },
    Rule { id: Id::GluedWords, tag: "glued-words", kind: Sure, severity: Wording, check: Whole(OUTLINE.and(TEXTS), glued_words::check) },
    Rule { id: Id::StraySpace, tag: "stray-space", kind: Sure, severity: Wording, check: Text(stray_space::check) },
    Rule { id: Id::StrayTail, tag: "stray-tail", kind: Sure, severity: Wording, check: Text(stray_tail::check) },
    Rule { id: Id::TwoSpellings, tag: "two-spellings", kind: Sure, severity: Wording, check: Whole(TEXTS, two_spellings::check) },
    Rule { id: Id::ForeignLetter, tag: "foreign-letter", kind: Sure, severity: Wording, check: Whole(TEXTS, foreign_letter::check) },
    Rule { id: Id::SameFunction, tag: "same-function", kind: Sure, severity: Wording, check: Whole(OUTLINE, same_function::check) },
    Rule { id: Id::CopiedFunction, tag: "copied-function", kind: Ask, severity: Wording, check: Whole(OUTLINE, copied_function::check) },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_rules_and_tags_are_unique() {
        for (place, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.id as usize, place, "{}", rule.tag);
            assert_eq!(RuleId::from_tag(rule.tag), Some(rule.id));
        }
    }
}
