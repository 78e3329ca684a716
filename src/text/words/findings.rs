//! Words of *Perlu Diperiksa*: for each rule its name, what it found in a sentence, why that matters, where the rule
//! comes from. They state, and blame nobody.

mod entered;
mod figures;
mod form;
mod formulas;
mod law;
mod money;
mod place;
mod sources;
mod spelling;
mod value;

pub use place::{place, thing};
pub use value::value;

use super::{Phrase, phrase};
use crate::domain::entry::Quantity;
use crate::domain::finding::{Facts, Finding, Kind, RuleId, Severity, YearFigure};
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::domain::target::TargetValue;
use crate::text::Lang;
use crate::text::words::values;

pub const TITLE: Phrase = phrase("Perlu Diperiksa", "To check");
pub const NOTHING: Phrase = phrase(
    "Tidak ada yang perlu diperiksa.",
    "There is nothing to check.",
);
pub const WHY: Phrase = phrase("Mengapa penting", "Why it matters");
pub const SOURCE: Phrase = phrase("Dasar aturan", "Where the rule comes from");
pub const PROPOSAL: Phrase = phrase("Usulan perbaikan", "Proposed correction");
pub const ACCEPT: Phrase = phrase("Terima dengan alasan", "Accept with a reason");
pub const ANSWER: Phrase = phrase("Jawab", "Answer");

/// What does not depend on what was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Words {
    /// The name of the rule.
    pub name: Phrase,
    /// Why it matters, in one sentence.
    pub why: Phrase,
    /// Where the rule comes from.
    pub source: Phrase,
}

const fn words(name: Phrase, why: Phrase, source: Phrase) -> Words {
    Words { name, why, source }
}

/// What is at stake.
pub fn severity(severity: Severity) -> Phrase {
    match severity {
        Severity::Substance => phrase("Substansi", "Substance"),
        Severity::Form => phrase("Formal", "Form"),
        Severity::Wording => phrase("Redaksional", "Wording"),
    }
}

/// How it is known.
pub fn kind(kind: Kind) -> Phrase {
    match kind {
        Kind::Rule => phrase("Dari dokumen dan isian", "From the document and its data"),
        Kind::Table => phrase("Menurut tabel peraturan", "By the table of regulations"),
        Kind::Ask => phrase("Pertanyaan untuk perencana", "A question to the planner"),
    }
}

/// The words of a rule.
pub fn rule(rule: RuleId) -> Words {
    match rule {
        RuleId::NoDivisor => formulas::NO_DIVISOR,
        RuleId::FormulaProblem => formulas::FORMULA_PROBLEM,
        RuleId::BaselineFar => figures::BASELINE_FAR,
        RuleId::Direction => figures::DIRECTION,
        RuleId::OppositePull => formulas::OPPOSITE_PULL,
        RuleId::CoarsePrecision => figures::COARSE_PRECISION,
        RuleId::JumpThenFlat => figures::JUMP_THEN_FLAT,
        RuleId::FlatTargets => figures::FLAT_TARGETS,
        RuleId::NothingToReach => figures::NOTHING_TO_REACH,
        RuleId::UnitsDiffer => formulas::UNITS_DIFFER,
        RuleId::VariableUndefined => formulas::VARIABLE_UNDEFINED,
        RuleId::FigureJump => entered::FIGURE_JUMP,
        RuleId::OutOfBounds => entered::OUT_OF_BOUNDS,
        RuleId::AboveDenominator => entered::ABOVE_DENOMINATOR,
        RuleId::QuarterTargets => entered::QUARTER_TARGETS,
        RuleId::PeriodsAgainstYear => entered::PERIODS_AGAINST_YEAR,
        RuleId::DetailsAgainstTotal => entered::DETAILS_AGAINST_TOTAL,
        RuleId::PrintedDiffers => entered::PRINTED_DIFFERS,
        RuleId::NotSubmitted => entered::NOT_SUBMITTED,
        RuleId::SpentAboveCeiling => money::SPENT_ABOVE_CEILING,
        RuleId::SpentWithoutCeiling => money::SPENT_WITHOUT_CEILING,
        RuleId::PartsDiffer => money::PARTS_DIFFER,
        RuleId::NegativeSpending => money::NEGATIVE_SPENDING,
        RuleId::SpendingMissing => money::SPENDING_MISSING,
        RuleId::ProgressFalls => money::PROGRESS_FALLS,
        RuleId::UnlinkedMoney => money::UNLINKED_MONEY,
        RuleId::CodeTwice => money::CODE_TWICE,
        RuleId::CodeApart => money::CODE_APART,
        RuleId::MissedUnexplained => entered::MISSED_UNEXPLAINED,
        RuleId::IndicatorIncomplete => form::INDICATOR_INCOMPLETE,
        RuleId::VariableIncomplete => form::VARIABLE_INCOMPLETE,
        RuleId::ObjectiveIncomplete => form::OBJECTIVE_INCOMPLETE,
        RuleId::GoalIndicator => form::GOAL_INDICATOR,
        RuleId::NotMeasured => form::NOT_MEASURED,
        RuleId::NobodyAnswers => form::NOBODY_ANSWERS,
        RuleId::IdleUnit => form::IDLE_UNIT,
        RuleId::TargetLate => form::TARGET_LATE,
        RuleId::PolicyElsewhere => form::POLICY_ELSEWHERE,
        RuleId::ResultWording => form::RESULT_WORDING,
        RuleId::FieldUncovered => form::FIELD_UNCOVERED,
        RuleId::FieldReserved => form::FIELD_RESERVED,
        RuleId::CitesLater => law::CITES_LATER,
        RuleId::CitedTwice => law::CITED_TWICE,
        RuleId::TwoTitles => law::TWO_TITLES,
        RuleId::OtherKind => law::OTHER_KIND,
        RuleId::Gazette => law::GAZETTE,
        RuleId::Superseded => law::SUPERSEDED,
        RuleId::NotCited => law::NOT_CITED,
        RuleId::PlanNotCited => law::PLAN_NOT_CITED,
        RuleId::TwoSubjects => spelling::TWO_SUBJECTS,
        RuleId::DoubledWord => spelling::DOUBLED_WORD,
        RuleId::GluedWords => spelling::GLUED_WORDS,
        RuleId::StraySpace => spelling::STRAY_SPACE,
        RuleId::StrayTail => spelling::STRAY_TAIL,
        RuleId::TwoSpellings => spelling::TWO_SPELLINGS,
        RuleId::ForeignLetter => spelling::FOREIGN_LETTER,
        RuleId::SameFunction => spelling::SAME_FUNCTION,
        RuleId::CopiedFunction => spelling::COPIED_FUNCTION,
    }
}

/// What was found, in a sentence with its values.
///
/// `plan` is the version that was looked at. In each family of rules one function knows the facts of that family and
/// passes over all others.
pub fn sentence(lang: Lang, plan: &Plan, finding: &Finding) -> String {
    let say = Say {
        lang,
        plan,
        finding,
    };
    let families: [fn(&Say<'_>, &Facts) -> Option<String>; 7] = [
        formulas::sentence,
        figures::sentence,
        entered::sentence,
        money::sentence,
        form::sentence,
        law::sentence,
        spelling::sentence,
    ];
    let found = families.iter().find_map(|it| it(&say, &finding.facts));
    // A test holds every rule to have a sentence; the name is better than nothing.
    found.unwrap_or_else(|| rule(finding.rule).name.within(lang).to_owned())
}

/// What sentences are made with.
struct Say<'a> {
    lang: Lang,
    plan: &'a Plan,
    finding: &'a Finding,
}

impl Say<'_> {
    /// The sentence in the language at hand.
    fn both(&self, id: String, en: String) -> Option<String> {
        Some(match self.lang {
            Lang::Id => id,
            Lang::En => en,
        })
    }

    /// What the finding is about: `IKU 1`, a variable's name, `Kepala Dinas, fungsi 4`.
    fn subject(&self) -> String {
        self.thing(self.finding.place.entity)
    }

    fn thing(&self, id: EntityId) -> String {
        place::thing(self.lang, self.plan, id)
    }

    /// A figure as printed, else as figures of the indicator at hand are.
    fn quantity(&self, quantity: &Quantity) -> String {
        let indicator = self.plan.indicator(self.finding.place.entity);
        let is_percentage = indicator.is_some_and(|it| it.is_percentage());
        let target = TargetValue::Number(quantity.clone());
        values::target(self.lang, &target, is_percentage)
    }

    fn figure(&self, figure: &YearFigure) -> String {
        self.quantity(&figure.quantity)
    }
}

#[cfg(test)]
mod tests;
