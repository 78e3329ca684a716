//! Every rule has its words, and says what it found with the values.

mod stage;

use super::{place, rule, sentence};
use crate::domain::finding::{Facts, Finding, Place, Property, RuleId, What};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::text::Lang::{self, En, Id};
use stage::{Stage, examples, stage};
use std::collections::BTreeSet;

fn said(lang: Lang, on: &Stage, (rule, entity, facts): &(RuleId, EntityId, Facts)) -> String {
    let finding = Finding {
        rule: *rule,
        severity: rule.severity(),
        place: Place::of(*entity),
        facts: facts.clone(),
        answer: None,
    };
    sentence(lang, &on.plan, &finding)
}

#[test]
fn every_rule_has_words_and_a_sentence_in_both_languages() {
    let on = stage();
    let examples = examples(&on);
    let told: BTreeSet<_> = examples.iter().map(|(rule, ..)| *rule).collect();
    assert!(RuleId::all().eq(told), "each rule has an example");
    let mut names = BTreeSet::new();
    for example in &examples {
        let words = rule(example.0);
        for phrase in [words.name, words.why, words.source] {
            assert_ne!(phrase.id, phrase.en);
        }
        assert!(
            names.insert(words.name.id),
            "{} is a name twice",
            words.name.id
        );
        for lang in [Id, En] {
            let sentence = said(lang, &on, example);
            assert_ne!(sentence, words.name.within(lang), "{:?}", example.0);
            assert!(sentence.ends_with(['.', '?']), "{sentence}");
            assert!(words.why.within(lang).ends_with('.'));
        }
    }
}

#[test]
fn nobody_is_alarmed_or_blamed() {
    let on = stage();
    for example in examples(&on) {
        let words = rule(example.0);
        let sentence = said(Id, &on, &example);
        for text in [&sentence, words.name.id, words.why.id, words.source.id] {
            let small = text.to_lowercase();
            for word in [
                "temuan",
                "salah",
                "keliru",
                "pelanggaran",
                "lalai",
                "gagal",
                "!",
            ] {
                assert!(!small.contains(word), "{text}");
            }
        }
    }
}

#[test]
fn sentences_name_the_values() {
    let on = stage();
    let examples = examples(&on);
    for (rule, expected) in [
        (
            RuleId::NoDivisor,
            "Target IKU 1 berupa persen, sedangkan formulasinya, “Jumlah graduasi”, berupa jumlah: belum ada pembagi dan belum ada × 100.",
        ),
        (
            RuleId::BaselineFar,
            "2020 tertulis 1%, 2021 tertulis 0,01%: 100 kali lebih kecil. Mungkin pecahan yang dicetak dengan tanda %.",
        ),
        (
            RuleId::Direction,
            "Dari 1% (2020) ke 0,01% (2026) angkanya turun, sedangkan arahnya belum ditetapkan dan diasumsikan makin tinggi makin baik. Rumusannya menyebut “Meningkatnya”.",
        ),
        (
            RuleId::CoarsePrecision,
            "Dengan 2 desimal, realisasi 0,0051% dan 0,0149% sama-sama tercetak 0,01%.",
        ),
        (
            RuleId::UnitsDiffer,
            "Apakah “Jumlah graduasi” (satuan: keluarga) dan “Jumlah PMKS” (satuan: belum ditetapkan) dihitung dalam satuan yang sama?",
        ),
        (
            RuleId::QuarterTargets,
            "Target TW IV 2024 80,72%, sedangkan target tahunannya 80,27%.",
        ),
        (
            RuleId::AboveDenominator,
            "Pembilang IKU 1 (13) melebihi penyebutnya (12).",
        ),
        (
            RuleId::SpentAboveCeiling,
            "Realisasi Program Bencana Rp101 melebihi pagunya, Rp100. Bila angkanya dijumlahkan sejak awal tahun, isi realisasi setiap triwulan saja.",
        ),
        (
            RuleId::PartsDiffer,
            "Pagu rincian Program Bencana berjumlah Rp318.000.000, lebih kecil daripada Rp2.180.000.000 yang tercatat padanya sendiri.",
        ),
        (
            RuleId::ProgressFalls,
            "Realisasi fisik Program Bencana 59,5%, sebelumnya sudah 60%.",
        ),
        (
            RuleId::UnlinkedMoney,
            "Program Bencana (pagu 2024 Rp215.000.000) belum dikaitkan dengan indikator, sasaran atau tujuan.",
        ),
        (
            RuleId::IndicatorIncomplete,
            "Belum ditetapkan untuk IKU 1: arah, sumber data.",
        ),
        (
            RuleId::TargetLate,
            "Target 2021 ditetapkan pada 8 September 2021, ketika 68% tahun itu sudah berjalan.",
        ),
        (
            RuleId::CitesLater,
            "Peraturan Pemerintah Nomor 77 Tahun 2021 bertanggal 1 Desember 2021, 84 hari setelah keputusan ini ditetapkan (8 September 2021).",
        ),
        (
            RuleId::Gazette,
            "Peraturan Pemerintah Nomor 58 Tahun 2005: tertulis Lembaran Negara Nomor 104, menurut tabel Nomor 140.",
        ),
        (
            RuleId::NotCited,
            "Peraturan Menteri Dalam Negeri Nomor PER/20/2008 tentang Pedoman belum disebut dalam keputusan ini.",
        ),
        (
            RuleId::SameFunction,
            "Kepala Dinas, fungsi 2 dan Kepala Dinas, fungsi 1 menyebut hal yang hampir sama.",
        ),
    ] {
        let example = examples.iter().find(|it| it.0 == rule).unwrap();
        assert_eq!(said(Id, &on, example), expected);
    }
}

#[test]
fn places_are_named_as_people_find_them() {
    let on = stage();
    let (it, quarter) = (on.indicator, Period::Quarter(2024, 2));
    for (at, expected) in [
        (Place::of(it), "IKU 1"),
        (Place::property(it, Property::Formula), "IKU 1 · Formulasi"),
        (Place::target(it, quarter), "IKU 1 · Target TW II 2024"),
        (Place::figure(it, quarter), "IKU 1 · TW II 2024"),
        (
            Place::cell(on.variables[1], quarter, Some(on.unit)),
            "Jumlah PMKS · Kepala Dinas · TW II 2024",
        ),
        (
            Place {
                entity: it,
                what: What::Baseline(2020),
            },
            "IKU 1 · Kondisi Saat Ini (2020)",
        ),
        (Place::property(on.basis, Property::Text), "Mengingat 1"),
        (
            Place::property(on.functions[1], Property::Text),
            "Kepala Dinas, fungsi 2",
        ),
        (
            Place::property(on.objective, Property::Name),
            "Optimalisasi penanganan",
        ),
        (
            Place::figure(on.program, quarter),
            "Program Bencana · TW II 2024",
        ),
        (
            Place::property(on.program, Property::Supports),
            "Program Bencana · Menunjang",
        ),
        (
            Place::property(on.plan.decree.id, Property::Date),
            "Keputusan · Tanggal",
        ),
    ] {
        assert_eq!(place(Id, &on.plan, &at), expected);
    }
}
