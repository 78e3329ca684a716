//! The built-in decree: every oddity of the list people keep of it is raised, in the way it can be known, where it is.

use crate::apply::apply;
use crate::build::Around;
use iku::app::{Workspace, builtin};
use iku::domain::finding::Kind::{Ask, Rule, Table};
use iku::domain::finding::RuleId::{self, *};
use iku::domain::finding::{Acceptance, Finding, Kind, Severity, correction};
use iku::domain::plan::Plan;
use iku::text::Lang;
use iku::text::words::findings as words;
use std::rc::Rc;

fn plan() -> Rc<Plan> {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::decree()));
    workspace.plans()[0].clone()
}

fn raised(plan: &Plan) -> Vec<Finding> {
    Around::default().look(plan, &[], "2026-11-24".parse().unwrap())
}

fn place(plan: &Plan, finding: &Finding) -> String {
    words::place(Lang::Id, plan, &finding.place)
}

/// Item of the list, how it can be known, the rule, and all places where that rule raises it.
#[rustfmt::skip] // an item stays one line
const ITEMS: &[(u8, Kind, RuleId, &[&str])] = &[
    (1, Rule, BaselineFar, &["IKU 1 · Target 2021"]),
    (2, Ask, UnitsDiffer, &["IKU 1 · Formulasi", "IKU 2 · Formulasi"]),
    (3, Rule, OppositePull, &["IKU 1 · Formulasi"]),
    (4, Rule, Direction, &["IKU 1 · Arah"]),
    (5, Rule, CoarsePrecision, &["IKU 1 · Angka di belakang koma"]),
    (6, Rule, JumpThenFlat, &["IKU 2 · Target 2021"]),
    (7, Rule, FlatTargets, &["IKU 1 · Target 2021", "IKU 2 · Target 2021", "IKU 3 · Target 2021", "IKU 4 · Target 2021"]),
    (8, Rule, NoDivisor, &["IKU 3 · Formulasi", "IKU 4 · Formulasi"]),
    (9, Rule, NoDivisor, &["IKU 3 · Formulasi", "IKU 4 · Formulasi"]),
    (10, Rule, NothingToReach, &["IKU 3 · Kondisi Saat Ini (2020)", "IKU 4 · Kondisi Saat Ini (2020)"]),
    (11, Ask, VariableUndefined, &[
        "Jumlah Graduasi Mandiri · Definisi operasional",
        "Jumlah PMKS yang ditangani · Definisi operasional",
        "Jumlah PMKS · Definisi operasional",
        "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun · Definisi operasional",
        "Jumlah Korban Bencana yang ditangani selama 1 Tahun · Definisi operasional",
    ]),
    (12, Rule, IndicatorIncomplete, &["IKU 1", "IKU 2", "IKU 3", "IKU 4"]),
    (12, Rule, VariableIncomplete, &[
        "Jumlah Graduasi Mandiri",
        "Jumlah PMKS yang ditangani",
        "Jumlah PMKS",
        "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun",
        "Jumlah Korban Bencana yang ditangani selama 1 Tahun",
    ]),
    (13, Rule, GoalIndicator, &["IKU 1", "IKU 3"]),
    (14, Ask, PolicyElsewhere, &["Optimalisasi Penanganan Bencana · Arah kebijakan"]),
    (14, Ask, ResultWording, &["Cakupan Penanganan Bencana", "Optimalisasi Penanganan Bencana"]),
    (15, Rule, NobodyAnswers, &["Dinas Sosial Kabupaten Lombok Tengah · Penanggung jawab"]),
    (16, Rule, TargetLate, &["Keputusan · Tanggal"]),
    (17, Rule, CitesLater, &["Keputusan · Pembuka lampiran", "Mengingat 18"]),
    (18, Rule, CitedTwice, &["Mengingat 7"]),
    (18, Rule, TwoTitles, &["Mengingat 14"]),
    (19, Table, OtherKind, &["Mengingat 9"]),
    (19, Table, Gazette, &["Mengingat 7", "Mengingat 8"]),
    (20, Table, Superseded, &["Mengingat 8", "Mengingat 11", "Mengingat 14"]),
    (20, Table, NotCited, &["Keputusan · Mengingat", "Keputusan · Mengingat"]),
    (20, Rule, PlanNotCited, &["Diktum KEDUA"]),
    (21, Rule, TwoSpellings, &[
        "Kepala Dinas, fungsi 1",
        "Bidang Pemberdayaan Sosial · Tugas pokok",
        "Meningkatnya Kualitas Penanganan Penyandang Masalah Kesejahteraan Sosia",
    ]),
    (21, Rule, DoubledWord, &["Keputusan · Pembuka lampiran"]),
    (21, Rule, ForeignLetter, &["Kepala Dinas, fungsi 8", "Bidang Rehabilitasi Sosial, fungsi 9"]),
    (21, Rule, GluedWords, &["Keputusan · Pembuka lampiran", "Bidang Rehabilitasi Sosial, fungsi 4"]),
    (21, Rule, StraySpace, &[
        "Mengingat 7",
        "Tembusan 3",
        "Kepala Dinas · Tugas pokok",
        "Kepala Dinas, fungsi 3",
        "Sekretariat · Tugas pokok",
        "Sekretariat, fungsi 2",
        "UPT",
    ]),
    (21, Rule, StrayTail, &["Mengingat 15"]),
    (21, Rule, TwoSubjects, &["Keputusan · Kepala lampiran"]),
    (22, Rule, SameFunction, &[
        "Kepala Dinas, fungsi 4",
        "Kepala Dinas, fungsi 5",
        "Kepala Dinas, fungsi 10",
        "Bidang Pemberdayaan Sosial, fungsi 7",
    ]),
    (23, Ask, CopiedFunction, &["Kepala Dinas, fungsi 11"]),
    (23, Ask, FieldUncovered, &["Sekretariat · Tugas pokok"]),
    (23, Ask, FieldReserved, &["Bidang Rehabilitasi Sosial, fungsi 3"]),
];

#[test]
fn every_item_of_the_list_is_raised_in_the_way_it_can_be_known() {
    let plan = plan();
    let findings = raised(&plan);
    for (item, kind, rule, places) in ITEMS {
        assert_eq!(rule.kind(), *kind, "{item}");
        let found = findings.iter().filter(|it| it.rule == *rule);
        let found: Vec<_> = found.map(|it| place(&plan, it)).collect();
        assert_eq!(found, *places, "{item} {}", rule.tag());
    }
    let items: std::collections::BTreeSet<_> = ITEMS.iter().map(|it| it.0).collect();
    assert!(items.into_iter().eq(1..=23));
    let unlisted = findings
        .iter()
        .find(|it| !ITEMS.iter().any(|row| row.2 == it.rule));
    assert_eq!(unlisted, None, "nothing else is odd in it");
}

#[test]
fn weights_come_first_and_then_the_order_of_the_document() {
    let plan = plan();
    let findings = raised(&plan);
    assert!(findings.is_sorted_by_key(|it| it.severity));
    let of = |severity| findings.iter().filter(move |it| it.severity == severity);
    let firsts = [Severity::Substance, Severity::Form, Severity::Wording].map(|it| {
        let first = of(it).next().unwrap();
        place(&plan, first)
    });
    assert_eq!(
        firsts,
        [
            "IKU 1 · Formulasi",
            "Dinas Sosial Kabupaten Lombok Tengah · Penanggung jawab",
            "Keputusan · Kepala lampiran"
        ]
    );
}

#[test]
fn sentences_say_what_the_list_says() {
    let plan = plan();
    let findings = raised(&plan);
    for (rule, n, expected) in [
        (
            BaselineFar,
            0,
            "2020 tertulis 1%, 2021 tertulis 0,01%: 100 kali lebih kecil. Mungkin pecahan yang dicetak dengan tanda %.",
        ),
        (
            OppositePull,
            0,
            "Bertambahnya “Jumlah PMKS yang ditangani” menaikkan capaian IKU 2, tetapi menurunkan capaian IKU 1.",
        ),
        (
            JumpThenFlat,
            0,
            "Dari 70% (2020) ke 80,27% (2021), lalu tetap sampai 2026. Rumusannya menyebut “Meningkatnya”.",
        ),
        (
            IndicatorIncomplete,
            2,
            "Belum ditetapkan untuk IKU 3: definisi operasional, alasan pemilihan, satuan, arah, sumber data, penanggung jawab.",
        ),
        (
            CitesLater,
            1,
            "Peraturan Bupati Lombok Tengah Nomor 77 Tahun 2021 bertanggal 1 Desember 2021, 84 hari setelah keputusan ini ditetapkan (8 September 2021).",
        ),
        (
            CitedTwice,
            0,
            "Undang-Undang Nomor 23 Tahun 2014 sudah disebut pada Mengingat 6.",
        ),
        (
            OtherKind,
            0,
            "Tertulis Peraturan Pemerintah Nomor 100 Tahun 2018; yang dikenal dengan judul “Penerapan Standar Pelayanan Minimal” adalah Peraturan Menteri Dalam Negeri Nomor 100 Tahun 2018.",
        ),
        (
            Gazette,
            0,
            "Undang-Undang Nomor 23 Tahun 2014: tertulis Lembaran Negara Nomor 224, menurut tabel Nomor 244.",
        ),
        (
            SameFunction,
            3,
            "Bidang Pemberdayaan Sosial, fungsi 7 dan Bidang Pemberdayaan Sosial, fungsi 6 menyebut hal yang hampir sama. Isinya juga ada pada Bidang Rehabilitasi Sosial, fungsi 7.",
        ),
    ] {
        let finding = findings.iter().filter(|it| it.rule == rule).nth(n).unwrap();
        assert_eq!(words::sentence(Lang::Id, &plan, finding), expected);
    }
}

#[test]
fn once_units_answer_two_of_them_have_nothing_to_answer_for() {
    let mut plan = (*plan()).clone();
    let [protection, rehabilitation] = [3, 5].map(|it| plan.units[it].id);
    for (place, indicator) in plan.indicators.iter_mut().enumerate() {
        let unit = if place == 1 {
            rehabilitation
        } else {
            protection
        };
        indicator.responsible = vec![unit];
    }
    let findings = raised(&plan);
    let idle = findings.iter().filter(|it| it.rule == IdleUnit);
    let idle: Vec<_> = idle.map(|it| place(&plan, it)).collect();
    assert_eq!(idle, ["Sekretariat", "Bidang Pemberdayaan Sosial"]);
    assert!(findings.iter().all(|it| it.rule != NobodyAnswers));
}

#[test]
fn what_was_accepted_keeps_its_answer_until_its_figures_change() {
    let plan = plan();
    let flat = raised(&plan)
        .into_iter()
        .find(|it| it.rule == FlatTargets)
        .unwrap();
    let mut around = Around::default();
    around.acceptances.push(Acceptance {
        rule: flat.rule,
        place: flat.place,
        evidence: flat.facts.evidence(),
        answer: "Sesuai Renstra".into(),
    });
    let answers = |plan: &Plan| -> Vec<_> {
        let findings = around.look(plan, &[], "2026-11-24".parse().unwrap());
        findings.into_iter().filter_map(|it| it.answer).collect()
    };
    assert_eq!(
        answers(&plan),
        ["Sesuai Renstra"],
        "it is one of them and stays listed"
    );
    let mut changed = (*plan).clone();
    let other = changed.indicators[1].targets.clone();
    changed.indicators[0].targets = other;
    assert!(
        answers(&changed).is_empty(),
        "another flat target is another matter"
    );
}

#[test]
fn two_things_that_one_rule_finds_in_one_place_are_accepted_one_by_one() {
    let plan = plan();
    let missing = raised(&plan).into_iter().filter(|it| it.rule == NotCited);
    let mut around = Around::default();
    for (n, it) in missing.enumerate() {
        around.acceptances.push(Acceptance {
            rule: it.rule,
            place: it.place,
            evidence: it.facts.evidence(),
            answer: n.to_string(),
        });
    }
    let findings = around.look(&plan, &[], "2026-11-24".parse().unwrap());
    let answers: Vec<_> = findings.into_iter().filter_map(|it| it.answer).collect();
    assert_eq!(answers, ["0", "1"]);
}

#[test]
fn a_proposal_settles_what_it_was_made_for() {
    let plan = plan();
    let mut proposals = std::collections::BTreeSet::new();
    for finding in raised(&plan) {
        let Some(correction) = correction(&finding, &plan) else {
            continue;
        };
        proposals.insert(finding.rule);
        let mut corrected = (*plan).clone();
        apply(&mut corrected, &correction);
        let is_same = |it: &Finding| {
            it.rule == finding.rule
                && it.place == finding.place
                && it.facts.evidence() == finding.facts.evidence()
        };
        let again = raised(&corrected).into_iter().find(is_same);
        assert_eq!(again, None, "{correction:?}");
    }
    let expected = [
        NoDivisor,
        BaselineFar,
        CoarsePrecision,
        IndicatorIncomplete,
        VariableIncomplete,
        OtherKind,
        Gazette,
        TwoSubjects,
        DoubledWord,
        GluedWords,
        StraySpace,
        StrayTail,
        TwoSpellings,
        ForeignLetter,
    ];
    assert!(proposals.into_iter().eq(expected));
}
