//! A clean plan raises nothing: a false alarm is worse than a miss.

use crate::build::{Around, Ids, enter, indicator, stated, target, variable};
use crate::health;
use iku::domain::date::Date;
use iku::domain::finding::RuleId;
use iku::domain::kind::Breakdown;
use iku::domain::measure::measure;
use iku::domain::outcome::Outcome;
use iku::domain::period::Period;
use iku::domain::plan::{Agency, Decree, Dimension, Goal, Mandate, Objective, Plan, Unit};
use iku::domain::scale::{Band, Scale};
use iku::domain::stated::Stated;

/// The plan of the health office.
pub fn plan() -> Plan {
    let mut ids = Ids::new();
    let agency = agency(&mut ids);
    let decree = decree(&mut ids);
    let units = units(&mut ids);
    let goals = goals(&mut ids);
    let scale = Scale {
        id: ids.next(),
        name: "Predikat AKIP".into(),
        source: "PermenPANRB".into(),
        effective: None,
        bands: ["C", "CC", "B", "BB", "A", "AA"].map(band).into(),
    };
    let district = Dimension {
        id: ids.next(),
        name: stated("Kecamatan"),
        items: ids.items(&["Contoh Utara", "Contoh Selatan"]),
    };
    let mut plan = Plan {
        agency,
        decree,
        units,
        goals,
        dimensions: vec![district],
        scales: vec![scale],
        ..Default::default()
    };
    variables(&mut ids, &mut plan);
    indicators(&mut ids, &mut plan);
    plan
}

fn band(label: &str) -> Band {
    Band {
        label: label.into(),
        lower: None,
        upper: None,
    }
}

fn agency(ids: &mut Ids) -> Agency {
    Agency {
        id: ids.next(),
        name: stated("Dinas Kesehatan Kabupaten Contoh"),
        short_name: stated("Dinas Kesehatan"),
        region: stated("Kabupaten Contoh"),
        government: stated("PEMERINTAH KABUPATEN CONTOH"),
        address: stated("Jl. Merdeka No. 1"),
        ..Default::default()
    }
}

fn decree(ids: &mut Ids) -> Decree {
    let subject =
        "PENETAPAN INDIKATOR KINERJA UTAMA\nDINAS KESEHATAN KABUPATEN CONTOH\nTAHUN 2025 – 2029";
    let annex = "LAMPIRAN\nKEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN CONTOH\nNOMOR : 7 TAHUN 2025\nTENTANG PENETAPAN INDIKATOR KINERJA UTAMA DINAS KESEHATAN KABUPATEN CONTOH TAHUN 2025-2029";
    let day: Date = "2025-01-15".parse().unwrap();
    Decree {
        id: ids.next(),
        heading: stated("KEPUTUSAN KEPALA DINAS KESEHATAN\nKABUPATEN CONTOH"),
        number: stated("7 TAHUN 2025"),
        subject: stated(subject),
        office: stated("KEPALA DINAS KESEHATAN KABUPATEN CONTOH"),
        date: Stated::Is(day),
        effective: Stated::Is(day),
        is_enacted: true,
        years: Stated::Is((2025, 2029)),
        considerations: ids.items(&health::CONSIDERATIONS),
        legal_bases: ids.items(&health::LEGAL_BASES),
        dictums: ids.items(&health::DICTUMS),
        signed_at: stated("Contoh"),
        signatory_position: stated("Kepala Dinas Kesehatan\nKabupaten Contoh"),
        signatory_name: stated("dr. N. Contoh"),
        copies: ids.items(&[
            "Bupati Contoh\nCq. Kepala Bagian Organisasi Setda Kab. Contoh",
            "Inspektur Kab. Contoh",
        ]),
        annex_heading: stated(annex),
        annex_title: stated("TUGAS DAN FUNGSI DINAS KESEHATAN"),
        annex_intro: stated(health::ANNEX_INTRO),
        table_title: stated("INDIKATOR KINERJA UTAMA (IKU)\nTAHUN 2025 - 2029"),
        ..Default::default()
    }
}

fn units(ids: &mut Ids) -> Vec<Unit> {
    let unit = |(name, called, duty, functions): &(&str, &str, &str, &[&str])| Unit {
        id: ids.next(),
        name: stated(name),
        called: stated(called),
        mandate: Mandate {
            heading: stated("Tugas Pokok"),
            duty: stated(duty),
            functions: ids.items(functions),
        },
    };
    health::UNITS.iter().map(unit).collect()
}

fn goals(ids: &mut Ids) -> Vec<Goal> {
    let mut goals = Vec::new();
    for (name, objectives) in health::GOALS {
        let id = ids.next();
        let objective = |[name, strategy, policy]: &[&str; 3]| Objective {
            id: ids.next(),
            name: stated(name),
            strategy: stated(strategy),
            policy_direction: stated(policy),
        };
        goals.push(Goal {
            id,
            name: stated(name),
            objectives: objectives.iter().map(objective).collect(),
        });
    }
    goals
}

fn variables(ids: &mut Ids, plan: &mut Plan) {
    for health::VariableText(name, unit, definition, aggregation, answers, _) in &health::VARIABLES
    {
        let mut it = variable(ids.next(), name, unit);
        it.definition = stated(definition);
        it.aggregation = Stated::Is(*aggregation);
        it.breakdown = Stated::Is(Breakdown::Whole);
        it.responsible = vec![plan.units[*answers].id];
        it.data_source = stated("Laporan puskesmas");
        plan.variables.push(it);
    }
    plan.variables[15].detail = Some(plan.dimensions[0].id);
}

fn indicators(ids: &mut Ids, plan: &mut Plan) {
    let goals = plan.goals.iter();
    let objectives: Vec<_> = goals
        .flat_map(|it| &it.objectives)
        .map(|it| it.id)
        .collect();
    for text in &health::INDICATORS {
        let health::IndicatorText(
            parent,
            code,
            name,
            formula,
            unit,
            polarity,
            answers,
            before,
            targets,
        ) = text;
        let mut it = indicator(ids.next(), objectives[*parent], name, formula, unit);
        it.code = stated(code);
        it.definition = stated("Dihitung menurut formulasi dari data dasar yang tercantum");
        it.rationale = stated("Menggambarkan hasil yang langsung dirasakan masyarakat");
        it.polarity = Stated::Is(*polarity);
        it.precision = Stated::Is(2);
        it.data_source = stated("Profil kesehatan daerah");
        it.responsible = vec![plan.units[*answers].id];
        it.ordinal_scale = (*unit == "predikat").then(|| plan.scales[0].id);
        it.baseline.insert(2024, target(before));
        let years = (2025..).map(Period::Year);
        it.targets = years.zip(targets.split(' ').map(target)).collect();
        plan.indicators.push(it);
    }
    let quarters = (1..).map(|n| Period::Quarter(2026, n));
    let running = quarters.zip(["21", "42", "63", "84"].map(target));
    plan.indicators[2].targets.extend(running);
}

/// Seven quarters of figures, the year's figure of one variable, details of another, and what a report printed.
fn around(plan: &Plan, today: Date) -> Around {
    let mut around = Around::default();
    for (it, text) in plan.variables.iter().zip(&health::VARIABLES) {
        enter(&mut around.data, it, None, 2025, text.5);
    }
    let (deaths, villages) = (plan.variables[0].clone(), plan.variables[15].clone());
    let mut yearly = deaths.clone();
    yearly.frequency = iku::domain::period::Frequency::Yearly;
    enter(&mut around.data, &yearly, None, 2025, "10");
    for (item, figure) in plan.dimensions[0].items.iter().zip(["70", "69"]) {
        enter(&mut around.data, &villages, Some(item.id), 2025, figure);
    }
    for it in &plan.indicators {
        let measured = measure(plan, &around.data, it, Period::Year(2025), today);
        if let Outcome::Known(achievement) = &measured.against_year.achievement {
            let counted = achievement.counted();
            let place = (it.id, Period::Year(2025));
            around
                .printed
                .extend(counted.map(|percent| (place, percent)));
        }
        around.measurements.push(measured);
    }
    around
}

#[test]
fn a_clean_plan_with_clean_data_raises_nothing() {
    let (plan, today) = (plan(), "2026-11-24".parse().unwrap());
    let around = around(&plan, today);
    assert!(plan.goals.len() >= 3 && plan.indicators.len() >= 8);
    assert_eq!(
        around.measurements.len(),
        around.printed.len() + 1,
        "all but the rank have a percentage"
    );
    assert_eq!(around.look(&plan, &[], today), []);
}

#[test]
fn an_amendment_that_changes_a_later_target_raises_nothing_either() {
    let (first, today) = (plan(), "2026-11-24".parse().unwrap());
    let mut second = first.clone();
    second.decree.id = Ids::after(9_000).next();
    second.decree.amends = Some(first.decree.id);
    second.decree.date = Stated::Is("2026-10-05".parse().unwrap());
    second.indicators[3]
        .targets
        .insert(Period::Year(2028), target("97.5"));
    let around = around(&first, today);
    assert_eq!(around.look(&second, &[&first], today), []);
}

#[test]
fn one_slip_in_the_clean_plan_is_the_one_thing_raised() {
    let today = "2026-11-24".parse().unwrap();
    type Slip = (RuleId, fn(&mut Plan));
    let slips: [Slip; 6] = [
        (RuleId::FormulaProblem, |plan| {
            plan.indicators[1].formula = Stated::Not
        }),
        (RuleId::IndicatorIncomplete, |plan| {
            plan.indicators[1].rationale = Stated::Not
        }),
        (RuleId::VariableUndefined, |plan| {
            plan.variables[3].definition = Stated::Not
        }),
        (RuleId::QuarterTargets, |plan| {
            plan.indicators[2]
                .targets
                .insert(Period::Quarter(2026, 4), target("48"));
        }),
        (RuleId::ObjectiveIncomplete, |plan| {
            plan.goals[0].objectives[0].strategy = Stated::Not;
        }),
        (RuleId::DoubledWord, |plan| {
            plan.units[0].mandate.duty = stated("Memimpin memimpin dinas");
        }),
    ];
    for (rule, slip) in slips {
        let mut plan = plan();
        let around = around(&plan, today);
        slip(&mut plan);
        let raised: Vec<_> = around
            .look(&plan, &[], today)
            .iter()
            .map(|it| it.rule)
            .collect();
        assert_eq!(raised, [rule]);
    }
}
