//! Each finding that has a proposal, with the statements it proposes.

use super::{Binding, Value, correction};
use crate::domain::finding::RuleId;
use crate::domain::finding::testing::{Small, stated};
use crate::domain::plan::Plan;
use crate::domain::target::TargetValue;

/// The proposal for the first finding of a rule, one line for each statement.
fn proposed(small: &Small, rule: RuleId) -> Vec<String> {
    let findings = small.findings();
    let finding = findings.iter().find(|it| it.rule == rule).unwrap();
    let Some(correction) = correction(finding, &small.plan) else {
        return Vec::new();
    };
    let adds = correction.adds.map(|it| {
        let unit = it.unit_of_measure.unwrap_or_default();
        format!("+ {} ({unit})", it.name)
    });
    let sets = correction
        .sets
        .into_iter()
        .map(|it| tell(it.value, &small.plan));
    adds.into_iter().chain(sets).collect()
}

fn tell(value: Value, plan: &Plan) -> String {
    match value {
        Value::Text(text) => text,
        Value::Formula { text, bindings } => {
            let name = |binding: Binding| match binding {
                Binding::Known(id) => plan.variable(id).unwrap().name.text().to_owned(),
                Binding::New => "new".into(),
            };
            let bound: Vec<_> = bindings.into_iter().map(|(_, it)| name(it)).collect();
            format!("{text} [{}]", bound.join(", "))
        }
        Value::Target(TargetValue::Number(quantity)) => match quantity.printed {
            Some(printed) => printed.into(),
            None => quantity.value.to_string(),
        },
        other => format!("{other:?}"),
    }
}

#[test]
fn a_count_is_divided_by_a_new_variable_or_by_one_that_is_there() {
    for (variables, formula, expected) in [
        (
            "Jumlah korban yang ditangani orang",
            "Jumlah korban yang ditangani",
            vec![
                "+ Jumlah korban yang harus ditangani (orang)",
                "Jumlah korban yang ditangani / Jumlah korban yang harus ditangani * 100 [Jumlah korban yang ditangani, new]",
            ],
        ),
        (
            "Jumlah korban yang ditangani orang, Jumlah korban yang harus ditangani orang",
            "Jumlah korban yang ditangani",
            vec![
                "Jumlah korban yang ditangani / Jumlah korban yang harus ditangani * 100 [Jumlah korban yang ditangani, Jumlah korban yang harus ditangani]",
            ],
        ),
        (
            "Jumlah A orang, Jumlah B orang",
            "Jumlah A + Jumlah B",
            vec![
                "+ Jumlah seluruh A (orang)",
                "(Jumlah A + Jumlah B) / Jumlah seluruh A * 100 [Jumlah A, Jumlah B, new]",
            ],
        ),
    ] {
        let mut small = Small::new();
        small.variables(variables);
        small.indicator("Cakupan", formula, "%", "", "80");
        assert_eq!(proposed(&small, RuleId::NoDivisor), expected);
    }
}

#[test]
fn figures_of_the_plan_become_what_was_probably_meant() {
    let of = |baseline, targets, rule| {
        let mut small = Small::new();
        small.variables("A orang, B orang");
        small.indicator("Cakupan", "A / B * 100", "%", baseline, targets);
        proposed(&small, rule)
    };
    assert_eq!(of("1", "0.01 0.01 2", RuleId::BaselineFar), ["1", "1"]);
    assert_eq!(of("0.8", "80 85", RuleId::BaselineFar), ["80"]);
    assert!(
        of("1", "0.02 0.01", RuleId::BaselineFar).is_empty(),
        "fifty times is no slip of a sign"
    );
    assert_eq!(of("1", "0.01 2", RuleId::CoarsePrecision), ["Count(4)"]);
    assert_eq!(
        of("70", "80", RuleId::IndicatorIncomplete),
        ["Polarity(Higher)"]
    );
    assert!(
        of("70", "60", RuleId::IndicatorIncomplete).is_empty(),
        "the figures contradict it"
    );
    let mut small = Small::new();
    small.variables("A orang, B orang");
    small.indicator("Cakupan", "A / B", "%", "", "80");
    small.quarters(2024, "20 40 60 79");
    assert_eq!(
        proposed(&small, RuleId::FormulaProblem),
        ["A / B * 100 [A, B]"]
    );
    assert_eq!(proposed(&small, RuleId::QuarterTargets), ["80"]);
}

#[test]
fn paragraphs_lose_their_slips_and_nothing_else() {
    for (functions, rule, expected) in [
        (
            vec!["Peraturan tentang tentang Tugas"],
            RuleId::DoubledWord,
            vec!["Peraturan tentang Tugas"],
        ),
        (
            vec!["Layanan Korbantindak lain", "Layanan korban tindak"],
            RuleId::GluedWords,
            vec!["Layanan Korban tindak lain"],
        ),
        (
            vec!["Inspektora t, mengawasi , dan(RKA)"],
            RuleId::StraySpace,
            vec!["Inspektorat, mengawasi, dan (RKA)"],
        ),
        (
            vec!["Perda tentang Tata Ruang; 833."],
            RuleId::StrayTail,
            vec!["Perda tentang Tata Ruang;"],
        ),
        (
            vec![
                "Perogram kerja",
                "program kerja",
                "program kerja",
                "program kerja",
            ],
            RuleId::TwoSpellings,
            vec!["Program kerja"],
        ),
        (
            vec!["Kebijakan Estándar", "standar pelayanan"],
            RuleId::ForeignLetter,
            vec!["Kebijakan Standar"],
        ),
    ] {
        let mut small = Small::new();
        small.unit("Bidang", &functions);
        assert_eq!(proposed(&small, rule), expected, "{functions:?}");
    }
}

#[test]
fn citations_and_the_annex_follow_what_is_known() {
    let mut small = Small::new();
    small
        .known("Undang-Undang Nomor 23 Tahun 2014 tentang Pemda")
        .gazette = Some(244);
    small.known("Permendagri Nomor 100 Tahun 2018 tentang Standar");
    small.bases(&[
        "Undang-Undang Nomor 23 Tahun 2014 tentang Pemda (Lembaran Negara Tahun 2014 Nomor 224);",
        "Peraturan Pemerintah Nomor 100 Tahun 2018 tentang Standar",
    ]);
    small.plan.decree.subject = stated("PENETAPAN IKU\nTAHUN 2021");
    small.plan.decree.annex_heading = stated("LAMPIRAN\nTENTANG IKU");
    for (rule, expected) in [
        (
            RuleId::Gazette,
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemda (Lembaran Negara Tahun 2014 Nomor 244);",
        ),
        (
            RuleId::OtherKind,
            "Peraturan Menteri Dalam Negeri Nomor 100 Tahun 2018 tentang Standar",
        ),
        (
            RuleId::TwoSubjects,
            "LAMPIRAN\nTENTANG PENETAPAN IKU TAHUN 2021",
        ),
    ] {
        assert_eq!(proposed(&small, rule), [expected]);
    }
}
