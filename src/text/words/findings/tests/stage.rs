//! A small plan, and what each rule may find in it.

use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::entry::Quantity;
use crate::domain::finding::testing::{Small, stated};
use crate::domain::finding::{
    Bound, Facts, Place, Property, Reference, RegulationKind, RuleId, Spelling, YearFigure,
};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Polarity};
use crate::domain::period::Period;
use crate::domain::plan::Plan;

/// A plan with one thing of each kind, for findings to be about.
pub struct Stage {
    pub plan: Plan,
    pub indicator: EntityId,
    pub variables: [EntityId; 2],
    pub basis: EntityId,
    pub functions: [EntityId; 2],
    pub unit: EntityId,
    pub objective: EntityId,
    pub program: EntityId,
}

pub fn stage() -> Stage {
    let mut small = Small::new();
    small.variables("Jumlah graduasi keluarga, Jumlah PMKS orang");
    small
        .indicator("Graduasi", "Jumlah graduasi", "%", "1", "0.01")
        .code = stated("IKU 1");
    small.bases(&["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"]);
    let unit = small.unit(
        "Kepala Dinas",
        &["Perumusan kebijakan", "Penetapan kebijakan"],
    );
    let (_, objectives) = small.goal("Meningkatnya mutu", &["Optimalisasi penanganan"]);
    let program = small.program("Program Bencana", None);
    let plan = small.plan;
    Stage {
        indicator: plan.indicators[0].id,
        variables: [plan.variables[0].id, plan.variables[1].id],
        basis: plan.decree.legal_bases[0].id,
        functions: [0, 1].map(|it| plan.units[0].mandate.functions[it].id),
        unit,
        objective: objectives[0],
        program,
        plan,
    }
}

pub fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn printed(text: &str) -> Quantity {
    Quantity {
        value: decimal(&text.trim_end_matches('%').replace(',', ".")),
        printed: Some(text.into()),
    }
}

fn figure(year: u16, text: &str) -> YearFigure {
    let quantity = printed(text);
    YearFigure { year, quantity }
}

fn spelling(word: &str, count: usize) -> Spelling {
    let word = word.into();
    Spelling { word, count }
}

fn pp(number: &str, year: u16) -> Reference {
    Reference {
        kind: RegulationKind::GovernmentRegulation,
        issuer: String::new(),
        number: number.into(),
        year,
    }
}

fn permendagri(number: &str, year: u16) -> Reference {
    Reference {
        kind: RegulationKind::MinisterialRegulation,
        issuer: "dalam negeri".into(),
        ..pp(number, year)
    }
}

/// What each rule may find, and where.
#[rustfmt::skip] // an example stays one line
pub fn examples(on: &Stage) -> Vec<(RuleId, EntityId, Facts)> {
    let [graduated, counted] = on.variables;
    let [first, second] = on.functions;
    let (jump, meant) = (figure(2020, "70%"), figure(2021, "80,27%"));
    vec![
        (RuleId::NoDivisor, on.indicator, Facts::NoDivisor),
        (RuleId::FormulaProblem, on.indicator, Facts::FormulaProblem(None)),
        (RuleId::BaselineFar, on.indicator, Facts::BaselineFar { from: figure(2020, "1%"), to: figure(2021, "0,01%"), times: decimal("100") }),
        (RuleId::Direction, on.indicator, Facts::Direction { direction: Polarity::Higher, is_stated: false, promise: Some("Meningkatnya".into()), from: figure(2020, "1%"), to: figure(2026, "0,01%") }),
        (RuleId::OppositePull, on.indicator, Facts::OppositePull { variable: counted, other: on.indicator }),
        (RuleId::CoarsePrecision, on.indicator, Facts::CoarsePrecision { target: printed("0,01%"), decimals: 2, low: decimal("0.0051"), high: decimal("0.0149") }),
        (RuleId::JumpThenFlat, on.indicator, Facts::JumpThenFlat { from: jump.clone(), to: meant.clone(), until: 2026, promise: Some("Meningkatnya".into()) }),
        (RuleId::FlatTargets, on.indicator, Facts::FlatTargets { target: printed("80,27%"), first: 2021, last: 2026 }),
        (RuleId::NothingToReach, on.indicator, Facts::NothingToReach { from: figure(2020, "100%"), to: figure(2026, "100%") }),
        (RuleId::UnitsDiffer, on.indicator, Facts::UnitsDiffer { numerator: graduated, denominator: counted, units: [Some("keluarga".into()), None] }),
        (RuleId::VariableUndefined, counted, Facts::VariableUndefined { aggregation: Aggregation::Sum, adds_up: true }),
        (RuleId::FigureJump, counted, Facts::FigureJump { now: decimal("571230"), before: decimal("61207"), times: decimal("9.3") }),
        (RuleId::OutOfBounds, counted, Facts::OutOfBounds { value: decimal("12.5"), bound: Bound::Fraction }),
        (RuleId::AboveDenominator, on.indicator, Facts::AboveDenominator { numerator: decimal("13"), denominator: decimal("12") }),
        (RuleId::QuarterTargets, on.indicator, Facts::QuarterTargets { period: Period::Quarter(2024, 4), last: printed("80,72%"), year: printed("80,27%") }),
        (RuleId::PeriodsAgainstYear, counted, Facts::PeriodsAgainstYear { periods: decimal("10"), year: decimal("11") }),
        (RuleId::DetailsAgainstTotal, counted, Facts::DetailsAgainstTotal { details: decimal("12"), total: decimal("13") }),
        (RuleId::PrintedDiffers, on.indicator, Facts::PrintedDiffers { printed: decimal("69.33"), computed: decimal("69.36") }),
        (RuleId::NotSubmitted, on.unit, Facts::NotSubmitted { have: 63, of: 69, since: Period::Quarter(2026, 1) }),
        (RuleId::SpentAboveCeiling, on.program, Facts::SpentAboveCeiling { spent: decimal("101"), ceiling: decimal("100"), adds_up: true }),
        (RuleId::SpentWithoutCeiling, on.program, Facts::SpentWithoutCeiling { spent: decimal("101") }),
        (RuleId::PartsDiffer, on.program, Facts::PartsDiffer { own: decimal("2180000000"), parts: decimal("318000000"), is_spent: false }),
        (RuleId::NegativeSpending, on.program, Facts::NegativeSpending { spent: decimal("-5000") }),
        (RuleId::SpendingMissing, on.program, Facts::SpendingMissing { have: 2, of: 3 }),
        (RuleId::ProgressFalls, on.program, Facts::ProgressFalls { before: decimal("60"), now: decimal("59.5") }),
        (RuleId::IndicatorIncomplete, on.indicator, Facts::Incomplete { missing: vec![Property::Polarity, Property::DataSource] }),
        (RuleId::VariableIncomplete, counted, Facts::Incomplete { missing: vec![Property::Aggregation] }),
        (RuleId::ObjectiveIncomplete, on.objective, Facts::Incomplete { missing: vec![Property::Strategy] }),
        (RuleId::GoalIndicator, on.indicator, Facts::GoalIndicator),
        (RuleId::NotMeasured, on.objective, Facts::NotMeasured),
        (RuleId::NobodyAnswers, on.plan.agency.id, Facts::NobodyAnswers { indicators: 4 }),
        (RuleId::IdleUnit, on.unit, Facts::IdleUnit),
        (RuleId::TargetLate, on.plan.decree.id, Facts::TargetLate { signed: day("2021-09-08"), year: 2021, elapsed: 250, days: 365 }),
        (RuleId::MissedUnexplained, on.indicator, Facts::MissedUnexplained { achievement: Some(decimal("84.45")) }),
        (RuleId::PolicyElsewhere, on.objective, Facts::PolicyElsewhere { means: vec!["kapasitas".into(), "tenaga".into()] }),
        (RuleId::ResultWording, on.objective, Facts::ResultWording { word: "Optimalisasi".into(), is_measure: false }),
        (RuleId::FieldUncovered, on.unit, Facts::FieldUncovered { field: "perencanaan".into() }),
        (RuleId::FieldReserved, first, Facts::FieldReserved { word: "napza".into(), source: "nomenklatur".into() }),
        (RuleId::UnlinkedMoney, on.program, Facts::UnlinkedMoney { ceiling: Some(decimal("215000000")), year: 2024 }),
        (RuleId::CodeTwice, on.program, Facts::CodeTwice { code: "1.06.06".into(), other: on.program }),
        (RuleId::CodeApart, on.program, Facts::CodeApart { code: "1.06.04.2.01".into(), whole: "1.06.06".into() }),
        (RuleId::CitesLater, on.basis, Facts::CitesLater { reference: pp("77", 2021), dated: Some(day("2021-12-01")), signed: day("2021-09-08") }),
        (RuleId::CitedTwice, on.basis, Facts::CitedTwice { reference: pp("8", 2008), first: on.basis }),
        (RuleId::TwoTitles, on.basis, Facts::TwoTitles { reference: pp("8", 2008), titles: ["Tahapan".into(), "Tahapan, Pengendalian".into()], first: Place::of(on.basis) }),
        (RuleId::OtherKind, on.basis, Facts::OtherKind { printed: pp("100", 2018), known: permendagri("100", 2018), title: "Penerapan Standar".into() }),
        (RuleId::Gazette, on.basis, Facts::Gazette { reference: pp("58", 2005), printed: 104, known: 140 }),
        (RuleId::Superseded, on.basis, Facts::Superseded { reference: pp("58", 2005), by: pp("12", 2019) }),
        (RuleId::NotCited, on.plan.decree.id, Facts::NotCited { reference: permendagri("PER/20/2008", 2008), title: "Pedoman".into() }),
        (RuleId::PlanNotCited, on.basis, Facts::PlanNotCited { word: "renstra".into() }),
        (RuleId::TwoSubjects, on.plan.decree.id, Facts::TwoSubjects { subject: "PENETAPAN IKU".into(), annex: "IKU".into() }),
        (RuleId::DoubledWord, on.basis, Facts::DoubledWord { word: "tentang".into() }),
        (RuleId::GluedWords, first, Facts::GluedWords { glued: spelling("dibidang", 17), apart: spelling("di bidang", 4), places: vec![] }),
        (RuleId::StraySpace, on.basis, Facts::StraySpace { fixes: vec![("Inspektora t".into(), "Inspektorat".into())] }),
        (RuleId::StrayTail, on.basis, Facts::StrayTail { tail: "833.".into() }),
        (RuleId::TwoSpellings, first, Facts::TwoSpellings { rare: spelling("perogram", 1), common: spelling("program", 12), places: vec![] }),
        (RuleId::ForeignLetter, first, Facts::ForeignLetter { word: "estándar".into(), letter: 'á', places: vec![Place::of(first)] }),
        (RuleId::SameFunction, second, Facts::SameFunction { other: first, elsewhere: vec![] }),
        (RuleId::CopiedFunction, second, Facts::CopiedFunction { unit: on.unit, function: first }),
    ]
}
