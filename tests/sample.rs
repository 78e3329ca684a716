//! The sample workspace shows every state that a figure can be in, and the figures that its notes promise.
#![allow(clippy::unwrap_used, clippy::panic)]

use iku::app::builtin;
use iku::app::plan_of::plans;
use iku::app::seal::Seals;
use iku::domain::achievement::Achievement;
use iku::domain::entry::Entry;
use iku::domain::id::EntityId;
use iku::domain::kind::Cap;
use iku::domain::measure::{Comparison, Figure, Measurement, measure};
use iku::domain::observations::Observations;
use iku::domain::outcome::{Outcome, Reason};
use iku::domain::period::Period;
use iku::domain::plan::{Plan, Variable};
use iku::domain::series::{Observed, Reading};
use iku::log::{Action, Attribute, Book, Cell, Key, Value, check::check, decode};
use std::collections::BTreeSet;

struct Sample {
    book: Book,
    plans: Vec<Plan>,
    data: Observations,
}

impl Sample {
    fn new() -> Self {
        let mut book = Book::default();
        for stored in check(&Book::default(), &builtin::sample()).unwrap() {
            book.add(stored);
        }
        let mut data = Observations::default();
        for key in book.keys().filter(|key| key.attribute == Attribute::Entry) {
            let observed = match book.cell(key) {
                Cell::Settled(version) => match version.value {
                    Value::Entry(entry) => Observed::Entry(entry),
                    other => panic!("{other:?}"),
                },
                Cell::Conflict(_) => Observed::Disputed,
                Cell::Empty => Observed::Empty,
            };
            data.set(key.entity, key.period.unwrap(), key.part, observed);
        }
        let plans = plans(&book, &Seals::read(&book));
        Self { book, plans, data }
    }

    fn plan(&self, year: u16) -> &Plan {
        &self.plans[usize::from(year >= 2025)]
    }

    fn variable(&self, code: &str) -> &Variable {
        let found = self.plans[0].variables.iter();
        found.into_iter().find(|it| it.code.text() == code).unwrap()
    }

    fn measure_in(&self, plan: &Plan, code: &str, through: Period) -> Measurement {
        let indicator = plan.indicators.iter().find(|it| it.code.text() == code);
        let today = "2026-11-24".parse().unwrap();
        measure(plan, &self.data, indicator.unwrap(), through, today)
    }

    fn measure(&self, code: &str, through: Period) -> Measurement {
        self.measure_in(self.plan(through.year()), code, through)
    }

    fn part(&self, name: &str) -> Option<EntityId> {
        let plan = &self.plans[0];
        let lists = plan.dimensions.iter().flat_map(|list| &list.items);
        let units = plan.units.iter().map(|unit| unit.id);
        let mut parts = lists.map(|item| item.id).chain(units);
        parts.find(|part| plan.part_name(*part) == Some(name))
    }
}

fn percent(comparison: &Comparison) -> String {
    match comparison.achievement.value() {
        Some(Achievement::Percent(it)) => format!("{:.2}", it.shown),
        other => panic!("{other:?} of {:?}", comparison.achievement),
    }
}

#[test]
fn the_figures_that_the_notes_promise_follow() {
    let sample = Sample::new();
    for (code, year, promised) in [
        ("IKU 2", 2021, "93.17"),
        ("IKU 2", 2022, "100.00"),
        ("IKU 2", 2023, "106.04"),
        ("IKT 1", 2023, "-3.39"),
        ("IKU 3", 2024, "108.33"),
        ("IKU 4", 2025, "84.45"),
        ("IKU 1", 2025, "99.77"),
    ] {
        let measured = sample.measure(code, Period::Year(year));
        assert_eq!(percent(&measured.against_year), promised, "{code} {year}");
    }
    let mut capped = sample.plan(2024).clone();
    capped.agency.cap = Cap::At(100);
    let measured = sample.measure_in(&capped, "IKU 3", Period::Year(2024));
    assert_eq!(percent(&measured.against_year), "100.00");
}

#[test]
fn the_amendment_measures_from_2025_on_and_nothing_before() {
    let sample = Sample::new();
    let [first, second] = &sample.plans[..] else {
        panic!()
    };
    assert_eq!(second.decree.amends, Some(first.decree.id));
    assert_eq!(
        second.decree.effective_from(),
        Some("2025-01-02".parse().unwrap())
    );
    let of = |plan: &Plan, year| {
        let target = plan.indicators[0]
            .target(Period::Year(year))
            .known()
            .cloned();
        format!("{:?}", target.unwrap())
    };
    assert_eq!(of(first, 2024), of(second, 2024));
    assert!(of(first, 2025).contains("0,01%") && of(second, 2025).contains("1,00%"));
    let same = |plan: &Plan| {
        (
            plan.goals.clone(),
            plan.units.clone(),
            plan.variables.clone(),
        )
    };
    assert_eq!(same(first), same(second));
}

#[test]
fn what_reports_printed_is_kept_beside_what_follows() {
    let sample = Sample::new();
    let key = |code: &str, year| {
        let found = sample.plans[0].indicators.iter();
        let indicator = found.into_iter().find(|it| it.code.text() == code).unwrap();
        Key::always(indicator.id, Attribute::PrintedAchievement).in_period(Period::Year(year))
    };
    for (code, year, print) in [
        ("IKU 2", 2021, "93,17"),
        ("IKU 2", 2022, "101,00"),
        ("IKU 2", 2023, "106.04"),
        ("IKT 1", 2023, "203,39"),
        ("IKU 3", 2024, "100,00"),
        ("IKU 4", 2025, "84,45"),
    ] {
        assert_eq!(
            sample.book.value(&key(code, year)),
            Some(&Value::text(print)),
            "{code} {year}"
        );
    }
}

#[test]
fn every_state_of_a_cell_is_there() {
    use Reading::{Disputed, Empty, Nil, NotAvailable, Number};
    let sample = Sample::new();
    let nature = sample.part("Bencana alam");
    let empowerment = sample.part("Bidang Pemberdayaan Sosial");
    let protection = sample.part("Bidang Perlindungan dan Jaminan Sosial");
    for (code, part, year, quarter, state) in [
        ("JML_PMKS", None, 2021, 1, Number(113_204.into())),
        (
            "PMKS_DITANGANI",
            protection,
            2026,
            2,
            Number(571_230.into()),
        ),
        ("PMKS_DITANGANI", protection, 2026, 3, Number(48_915.into())),
        ("PMKS_DITANGANI", empowerment, 2026, 2, Empty),
        ("KEJADIAN", nature, 2022, 3, Nil),
        ("WAKTU_RESPONS", None, 2022, 3, Nil),
        ("KAMBUH", None, 2021, 1, NotAvailable),
        ("GRADUASI", None, 2023, 4, Empty),
        ("ADUAN_TAK_DITINDAKLANJUTI", None, 2023, 1, Number(0.into())),
        ("KORBAN_ALAM", None, 2026, 1, Disputed),
        ("LKS_TERDAFTAR", None, 2026, 2, Disputed),
    ] {
        let id = sample.variable(code).id;
        let found = sample.data.get(id, Period::Quarter(year, quarter), part);
        assert_eq!(found, state, "{code} {year} TW {quarter}");
    }
    let akip = sample.variable("NILAI_SAKIP");
    assert!(
        !akip.is_measured_in(1) && akip.is_measured_in(2),
        "not due before the third quarter"
    );
}

#[test]
fn every_state_of_a_result_is_there() {
    let sample = Sample::new();
    let actual = |code, through| sample.measure(code, through).actual;
    let missing = |code, through| match actual(code, through) {
        Outcome::Missing(reason) => reason,
        other => panic!("{code} {through}: {other:?}"),
    };
    let (year, quarter) = (Period::Year, Period::Quarter);
    assert!(matches!(actual("IKU 2", year(2024)), Outcome::Known(_)));
    for free in [2022, 2024] {
        assert_eq!(actual("IKT 6", year(free)), Outcome::NoEvent, "{free}");
    }
    assert!(matches!(
        actual("IKU 1", year(2023)),
        Outcome::Incomplete { have: 3, of: 4, .. }
    ));
    assert_eq!(missing("IKT 1", year(2021)), Reason::NotAvailable);
    assert_eq!(missing("IKT 3", quarter(2026, 1)), Reason::NotEntered);
    assert_eq!(missing("IKT 5", quarter(2026, 2)), Reason::NotDue);
    assert_eq!(missing("IKU 4", quarter(2026, 1)), Reason::Disputed);
}

#[test]
fn every_state_of_an_achievement_is_there() {
    let sample = Sample::new();
    let held = |code, year| {
        sample
            .measure(code, Period::Year(year))
            .against_year
            .achievement
    };
    assert_eq!(
        held("IKT 4", 2023),
        Outcome::Known(Achievement::MetZeroTarget)
    );
    assert_eq!(
        held("IKT 4", 2024),
        Outcome::Missing(Reason::MissedZeroTarget)
    );
    assert_eq!(
        held("IKT 5", 2021),
        Outcome::Known(Achievement::Rank { is_met: false })
    );
    assert_eq!(
        held("IKT 5", 2024),
        Outcome::Known(Achievement::Rank { is_met: true })
    );
    assert_eq!(held("IKT 6", 2022), Outcome::NoEvent);
    let scale = sample.plans[0]
        .indicators
        .iter()
        .find_map(|it| it.ordinal_scale);
    let bands = &sample.plans[0].scale(scale.unwrap()).unwrap().bands;
    for (year, rank) in [
        (2021, "CC"),
        (2022, "B"),
        (2023, "B"),
        (2024, "BB"),
        (2025, "BB"),
    ] {
        match sample.measure("IKT 5", Period::Year(year)).actual {
            Outcome::Known(Figure::Step { step, .. }) => assert_eq!(&*bands[step].label, rank),
            other => panic!("{year}: {other:?}"),
        }
    }
}

#[test]
fn a_quarter_without_disaster_stays_out_of_a_mean() {
    let sample = Sample::new();
    let response = sample.measure("IKT 2", Period::Year(2022));
    assert_eq!(
        response.printed,
        Some("25.33".parse().unwrap()),
        "of three quarters"
    );
}

#[test]
fn districts_add_up_to_the_whole() {
    let sample = Sample::new();
    let period = Period::Quarter(2025, 4);
    for (code, total) in [("JML_PMKS", 118_744), ("PMKS_DITANGANI", 95_116)] {
        let variable = sample.variable(code);
        let list = sample.plans[0].dimension(variable.detail.unwrap()).unwrap();
        let of = |item: EntityId| match sample.data.get(variable.id, period, Some(item)) {
            Reading::Number(number) => number,
            other => panic!("{other:?}"),
        };
        let districts = list.items.iter().map(|item| of(item.id));
        assert_eq!(
            districts.sum::<iku::domain::amount::Decimal>(),
            total.into()
        );
    }
}

#[test]
fn every_figure_of_the_table_is_entered_by_a_unit_that_answers_for_it() {
    let sample = Sample::new();
    let entries = sample
        .book
        .keys()
        .filter(|key| key.attribute == Attribute::Entry);
    // 20 rows of 24 quarters, 57 of them not entered or not due, and 2 variables in 12 kecamatan.
    assert_eq!(entries.count(), 20 * 24 - 57 + 2 * 12);
    let units: BTreeSet<_> = sample.plans[0]
        .units
        .iter()
        .map(|unit| unit.short_name())
        .collect();
    for stored in sample.book.changes() {
        assert!(
            units.contains(&*stored.change.author.unit),
            "{:?}",
            stored.change.author
        );
    }
    let conflicts: Vec<_> = sample.book.conflicts().collect();
    assert_eq!(conflicts.len(), 2);
    let notes = sample
        .book
        .keys()
        .filter(|key| key.attribute == Attribute::Note);
    assert_eq!(notes.count(), 8);
}

#[test]
fn every_formula_is_bound_and_every_entry_is_what_the_plan_asks_for() {
    let sample = Sample::new();
    let plan = &sample.plans[1];
    for indicator in &plan.indicators {
        let formula = indicator.formula.known().unwrap();
        assert!(!formula.bindings.is_empty(), "{}", formula.text);
    }
    for key in sample
        .book
        .keys()
        .filter(|key| key.attribute == Attribute::Entry)
    {
        let variable = plan.variable(key.entity).unwrap();
        let detail = variable.detail.and_then(|list| plan.dimension(list));
        let is_detail = || detail.is_some_and(|it| it.items.iter().any(|i| Some(i.id) == key.part));
        assert!(
            plan.parts(variable).contains(&key.part) || is_detail(),
            "{key:?}"
        );
    }
}

#[test]
fn the_sample_is_an_agency_of_its_own_and_says_that_it_is_invented() {
    let sample = Sample::new();
    let agency = &sample.plans[0].agency;
    assert_eq!(agency.id, builtin::SAMPLE_AGENCY);
    assert_ne!(agency.id, builtin::AGENCY);
    assert!(agency.name.text().contains("fiktif"));
    for stored in builtin::sample() {
        assert_eq!(decode(&stored.raw), Ok(stored.clone()));
        let Action::Write(writes) = &stored.change.action else {
            panic!()
        };
        assert!(!writes.is_empty() && writes.is_sorted_by(|a, b| a.key < b.key));
        assert!(
            writes
                .iter()
                .all(|write| write.value.fits(write.key.attribute.shape()))
        );
        let personal = |write: &iku::log::Write| {
            write.key.attribute == Attribute::Entry
                && matches!(&write.value, Value::Entry(Entry::Number(q)) if q.value > 9_999_999.into())
        };
        assert!(!writes.iter().any(personal));
    }
}
