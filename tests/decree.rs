//! The built-in plan is the decree: everything that it prints, nothing that it does not.
#![allow(clippy::unwrap_used, clippy::panic)]

use iku::app::builtin::{self, AGENCY, DECREE};
use iku::app::plan_of::plans;
use iku::app::seal::Seals;
use iku::domain::amount::Decimal;
use iku::domain::kind::{Aggregation, Polarity};
use iku::domain::period::{Frequency, Period};
use iku::domain::plan::{Indicator, Item, Plan};
use iku::domain::stated::{Assumed, Stated};
use iku::domain::target::TargetValue;
use iku::log::{Action, Attribute, Book, Change, Key, Scope, Value, check::check, decode};
use sha2::{Digest, Sha256};

fn book() -> Book {
    let mut book = Book::default();
    for stored in check(&Book::default(), &builtin::decree()).unwrap() {
        book.add(stored);
    }
    book
}

fn plan() -> Plan {
    let mut plans = plans(&book(), &Seals::read(&book()));
    assert_eq!(plans.len(), 1);
    plans.remove(0)
}

fn texts(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.text.text()).collect()
}

fn printed(target: &Stated<TargetValue>) -> (Decimal, &str) {
    match target {
        Stated::Is(TargetValue::Number(q)) => (q.value, q.printed.as_deref().unwrap()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_part_of_the_decree_is_counted() {
    let plan = plan();
    let functions = plan.units.iter().map(|u| u.mandate.functions.len());
    assert_eq!(functions.collect::<Vec<_>>(), [13, 11, 18, 9, 11, 11, 0, 0]);
    let headed = |h: &str| {
        plan.units
            .iter()
            .filter(|u| u.mandate.heading.text() == h)
            .count()
    };
    assert_eq!((headed("Tugas Pokok"), headed("Tugas")), (6, 2));
    let decree = &plan.decree;
    let lists = [
        &decree.considerations,
        &decree.legal_bases,
        &decree.dictums,
        &decree.copies,
    ];
    assert_eq!(lists.map(Vec::len), [2, 18, 3, 4]);
    let objectives: Vec<_> = plan
        .goals
        .iter()
        .flat_map(|goal| &goal.objectives)
        .collect();
    assert_eq!((plan.goals.len(), objectives.len()), (2, 2));
    assert!(objectives.iter().all(|o| !o.strategy.text().is_empty()));
    assert!(
        objectives
            .iter()
            .all(|o| !o.policy_direction.text().is_empty())
    );
    assert_eq!(plan.indicators.len(), 4);
    assert_eq!(
        plan.indicators
            .iter()
            .map(|i| i.targets.len())
            .sum::<usize>(),
        24
    );
    assert_eq!(plan.variables.len(), 5);
    let lists = plan.dimensions.iter().map(|list| list.items.len());
    assert_eq!(lists.collect::<Vec<_>>(), [12, 26]);
}

#[test]
fn the_head_of_the_decree_is_as_printed() {
    let Plan { agency, decree, .. } = plan();
    assert_eq!((agency.id, decree.id), (AGENCY, DECREE));
    assert_eq!(agency.name.text(), "Dinas Sosial Kabupaten Lombok Tengah");
    assert_eq!(decree.number.text(), "42.a TAHUN 2021");
    assert_eq!(decree.date, Stated::Is("2021-09-08".parse().unwrap()));
    assert_eq!(decree.effective_from(), Some("2021-09-08".parse().unwrap()));
    assert!(decree.is_enacted);
    assert_eq!(decree.target_years(), 2021..=2026);
    assert_eq!(decree.signed_at.text(), "Praya");
    assert_eq!(decree.signatory_name.text(), "Drs. H. MUJARDI YUNUS");
    assert_eq!(
        decree.subject.text().lines().last(),
        Some("TAHUN 2021 – 2026"),
        "with the dash that the title has and the annex has not"
    );
}

#[test]
fn paragraphs_keep_their_order_and_their_oddities() {
    let Plan { decree, units, .. } = plan();
    let bases = texts(&decree.legal_bases);
    assert!(bases[0].starts_with("Undang-Undang Nomor 69 Tahun 1958 "));
    assert_eq!(
        bases[5],
        "Undang-undang Nomor 23 tahun 2014 tentang Pemerintahan Daerah;"
    );
    assert!(bases[6].contains("Pengganti Undang- Undang Nomor 2"));
    assert_eq!(
        bases[14],
        "Peraturan Daerah Kabupaten Lombok Tengah Nomor 7 Tahun 2011 tentang Rencana Tata Ruang Wilayah Kabupaten Lombok Tengah Tahun 2011-2031 (Lembaran Daerah Kabupaten Lombok Tengah Tahun 2011 Nomor 7); 833."
    );
    assert!(bases[17].ends_with("Tanggal 1 Desember 2021;"));
    let labels = decree.dictums.iter().map(|dictum| dictum.label.text());
    assert_eq!(labels.collect::<Vec<_>>(), ["KESATU", "KEDUA", "KETIGA"]);
    let copies = texts(&decree.copies);
    assert_eq!(
        copies[0],
        "Bupati Lombok Tengah\nCq. Kepala Bagian Organisasi Setda Kab. Lombok Tengah"
    );
    assert_eq!(copies[2], "Inspektur Inspektora t Kab. Lombok Tengah");
    assert!(
        decree
            .annex_intro
            .text()
            .contains("2021 tentang tentang Kedudukan")
    );
    let function = |unit: usize, n: usize| units[unit].mandate.functions[n - 1].text.text();
    assert!(function(0, 1).contains("perogram"));
    assert_eq!(
        function(0, 8),
        "Pelaksanaan kebijakan dan estándar program sosial;"
    );
    assert!(function(5, 4).contains("korbantindak"));
    assert!(function(5, 9).contains("stándar"));
    assert_eq!(units[7].name.text(), "Unit Pelaksana Teknis(UPT)");
    assert!(units[4].mandate.duty.text().contains("menkoordinasikan"));
}

#[test]
fn indicators_stand_in_the_order_of_the_table_with_their_targets_as_printed() {
    let plan = plan();
    let row = |i: &Indicator| {
        (
            i.code.text().to_owned(),
            i.formula.known().unwrap().text.clone(),
        )
    };
    let rows: Vec<_> = plan.indicators.iter().map(row).collect();
    let expected = [
        (
            "IKU 1",
            "Jumlah Graduasi Mandiri/Jumlah PMKS yang ditangani * 100",
        ),
        ("IKU 2", "Jumlah PMKS yang ditangani/Jumlah PMKS *100"),
        (
            "IKU 3",
            "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun",
        ),
        (
            "IKU 4",
            "Jumlah Korban Bencana yang ditangani selama 1 Tahun",
        ),
    ];
    assert_eq!(
        rows,
        expected.map(|(code, text)| (code.to_owned(), text.to_owned()))
    );
    let parents: Vec<_> = plan.indicators.iter().map(|i| i.parent).collect();
    let [first, second] = &plan.goals[..] else {
        panic!()
    };
    assert_eq!(
        parents,
        [
            first.id,
            first.objectives[0].id,
            second.id,
            second.objectives[0].id
        ]
    );
    assert_eq!(
        first.name.text(),
        "Meningkatnya Kualitas Penanganan Penyandang Masalah Kesejahteraan Sosia"
    );
    let figures = [
        ("1%", "1", "0,01%", "0.01"),
        ("70%", "70", "80,27%", "80.27"),
        ("100%", "100", "100%", "100"),
        ("100%", "100", "100%", "100"),
    ];
    for (indicator, (baseline, b, target, t)) in plan.indicators.iter().zip(figures) {
        assert_eq!(
            printed(&indicator.baseline[&2020]),
            (b.parse().unwrap(), baseline)
        );
        assert_eq!(indicator.target_frequency(), Frequency::Yearly);
        for year in 2021..=2026 {
            let stated = indicator.target(Period::Year(year));
            assert_eq!(printed(stated), (t.parse().unwrap(), target), "{year}");
        }
    }
}

#[test]
fn formulas_are_bound_to_the_variables_they_name() {
    let plan = plan();
    let names = |i: &Indicator| {
        let formula = i.formula.known().unwrap();
        for (name, id) in &formula.bindings {
            assert_eq!(plan.variable(*id).unwrap().name.text(), name);
            assert!(formula.text.contains(name.as_str()));
        }
        formula.bindings.len()
    };
    assert_eq!(
        plan.indicators.iter().map(names).collect::<Vec<_>>(),
        [2, 2, 1, 1]
    );
}

#[test]
fn what_the_decree_leaves_open_is_not_stated_but_assumed() {
    let plan = plan();
    for indicator in &plan.indicators {
        assert_eq!(indicator.polarity, Stated::Not);
        assert_eq!(indicator.direction(), Assumed::Assumed(Polarity::Higher));
        assert_eq!(indicator.unit_of_measure, Stated::Not);
        assert!(
            indicator.is_percentage(),
            "by the sign its targets are printed with"
        );
        assert_eq!(indicator.data_source, Stated::Not);
        assert!(indicator.responsible.is_empty());
    }
    let yearly: Vec<_> = plan.variables.iter().map(|v| v.yearly()).collect();
    use Aggregation::{Last, Sum};
    assert_eq!(yearly, [Sum, Sum, Last, Sum, Sum].map(Assumed::Assumed));
    for variable in &plan.variables {
        assert_eq!(variable.aggregation, Stated::Not);
        assert_eq!(variable.breakdown, Stated::Not);
        assert_eq!(variable.unit_of_measure, Stated::Not);
        assert!(variable.responsible.is_empty());
    }
    let scale = plan.rating_scale().unwrap();
    assert_eq!(scale.bands.len(), 5);
    assert!(!scale.source.is_empty());
}

#[test]
fn assumptions_short_names_and_codes_are_no_statements_of_the_decree() {
    use Attribute::{AssumedAggregation, AssumedPolarity, Called, Code};
    for key in book().keys() {
        if matches!(
            key.attribute,
            AssumedAggregation | AssumedPolarity | Called | Code
        ) {
            assert_eq!(key.scope, Scope::Always, "{key:?}");
        }
    }
}

#[test]
fn each_cell_is_written_once_and_each_change_stands_in_its_place() {
    let mut keys: Vec<Key> = Vec::new();
    for (stored, number) in builtin::decree().iter().zip(1..) {
        let Change {
            id, order, action, ..
        } = &*stored.change;
        assert_eq!((id.seq, *order), (number, u64::from(number)));
        let Action::Write(writes) = action else {
            panic!()
        };
        assert!(writes.is_sorted_by_key(|write| write.key));
        for write in writes {
            assert!(
                write.value.fits(write.key.attribute.shape()),
                "{:?}",
                write.key
            );
            assert!(write.replaces.is_empty());
            keys.push(write.key);
        }
    }
    let count = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), count);
}

#[test]
fn no_text_holds_a_personal_number() {
    for stored in builtin::decree() {
        let Action::Write(writes) = &stored.change.action else {
            panic!()
        };
        for write in writes {
            if let Value::Text(text) = &write.value {
                let digits = text.split(|c: char| !c.is_ascii_digit() && c != ' ');
                let longest = digits.map(|run| run.replace(' ', "").len()).max();
                assert!(longest < Some(16), "{text}");
            }
        }
    }
}

#[test]
fn its_bytes_are_frozen_and_canonical() {
    let mut hash = Sha256::new();
    for stored in builtin::decree() {
        assert_eq!(decode(&stored.raw), Ok(stored.clone()));
        hash.update(stored.raw.as_bytes());
        hash.update(b"\n");
    }
    let digest: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(
        digest, "dd5df5ff985e673aa027ec22763a7be0f02b56d034c29e249264470e685f52de",
        "two offices that start from the decree can merge only if both start from these bytes"
    );
}
