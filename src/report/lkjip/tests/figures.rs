//! What people state beside the figures: standards, programmes, what came of follow-ups, what was accepted.

use super::*;
use crate::app::Command;
use crate::app::documents::DocumentKind;
use crate::app::fresh::fresh;
use crate::app::narration::Help;
use crate::app::review::{accept, review};
use crate::app::signed::{Signing, sign};
use crate::domain::kind::EntityKind;
use crate::log::{Key, Purpose, Value};

fn set(ani: &mut Person, key: Key, words: &str) {
    ani.does(Command::Set {
        facts: vec![(key, Value::text(words))],
    });
}

#[test]
fn a_national_standard_is_compared_with_its_source() {
    let mut ani = Person::new(8, "Ani", sample());
    let iku = read(&ani.workspace, 2024).indicators[1].card.indicator;
    let key = |attribute| Key::always(iku, attribute).in_period(Period::Year(2024));
    for (stated, source, expected) in [
        (
            "75,20%",
            "",
            "Realisasi 64,82% belum menyamai standar nasional 75,20%: 10,38 poin di bawahnya.",
        ),
        (
            "60%",
            "Kemensos 2024",
            "Realisasi 64,82% lebih baik daripada standar nasional 60%: 4,82 poin di atasnya.",
        ),
        (
            "64,82",
            "",
            "Realisasi 64,82% sama dengan standar nasional.",
        ),
        ("80 - 90%", "SPM", ""),
    ] {
        set(&mut ani, key(Attribute::StandardActual), stated);
        if !source.is_empty() {
            set(&mut ani, key(Attribute::StandardSource), source);
        }
        let figures = read(&ani.workspace, 2024);
        assert_eq!(prose::standard(&figures.indicators[1]), expected);
        holds(&report(&figures));
    }
    let texts = texts(&ani.workspace, 2024);
    assert!(texts.contains("64,82%|80 - 90%|SPM"), "{texts}");
    assert!(texts.contains("(4) Standar nasional|1 dari 4 indikator"));
}

#[test]
fn programmes_help_or_hinder_as_people_say() {
    let mut ani = Person::new(8, "Ani", sample());
    let figures = read(&ani.workspace, 2024);
    let told = &figures.indicators[1];
    let help = Help {
        indicator: told.card.indicator,
        program: told.helpers[0].id,
        year: 2024,
    };
    ani.does(help.state(Some((false, "Kegiatan baru mulai TW III."))));
    let said = texts(&ani.workspace, 2024);
    assert!(said.contains("Program Pemberdayaan Sosial|Tidak|Kegiatan baru mulai TW III."));
    // What two people stated apart stands both.
    set(&mut ani, help.key(true), "Pendampingan LKS.");
    let said = texts(&ani.workspace, 2024);
    let both = "Menunjang sebagian|Pendampingan LKS.\nKegiatan baru mulai TW III.";
    assert!(said.contains(both), "{said}");
    ani.does(help.state(Some((true, "Pendampingan LKS."))));
    assert!(texts(&ani.workspace, 2024).contains("|Menunjang|Pendampingan LKS."));
    ani.does(help.state(None));
    assert!(
        texts(&ani.workspace, 2024).contains("|Menunjang|Pagu Rp1.040.000.000, terserap 89,94%.")
    );
}

#[test]
fn follow_ups_of_the_year_are_causes_and_steps() {
    let mut ani = Person::new(8, "Ani", sample());
    let iku = read(&ani.workspace, 2024).indicators[1].card.indicator;
    let key = |attribute| Key::always(fresh(0), attribute);
    ani.does(Command::Create {
        facts: vec![
            (key(Attribute::Kind), Value::Kind(EntityKind::FollowUpItem)),
            (key(Attribute::Parent), Value::Entity(iku)),
            (key(Attribute::Quarter), Value::text("2024-Q3")),
            (key(Attribute::Obstacle), Value::text("data ganda")),
            (key(Attribute::FollowUp), Value::text("padankan data.")),
            (
                key(Attribute::Due),
                Value::Date("2024-11-30".parse().unwrap()),
            ),
        ],
        purpose: Purpose::Edit,
    });
    let said = texts(&ani.workspace, 2024);
    assert!(said.contains("TW III – kendala: data ganda; tindak lanjut: padankan data; batas waktu: 30 November 2024; belum selesai."), "{said}");
    assert!(
        said.contains("Menyelesaikan 1 tindak lanjut yang masih terbuka."),
        "{said}"
    );
    assert!(!texts(&ani.workspace, 2023).contains("data ganda"));
}

#[test]
fn agreements_that_were_signed_are_named() {
    let mut ani = Person::new(8, "Ani", sample());
    let none = "Penandatanganan Perjanjian Kinerja tahun 2024 belum dicatat.";
    assert!(texts(&ani.workspace, 2024).contains(none));
    let unit = read(&ani.workspace, 2024).plan.units[0].id;
    ani.does(
        sign(Signing {
            kind: DocumentKind::Agreement,
            period: Period::Year(2024),
            unit: Some(unit),
            official: None,
            number: "5/PK/2024".into(),
            date: "2024-01-29".parse().unwrap(),
            ground: String::new(),
            kept_at: String::new(),
            frozen: "{}".into(),
        })
        .unwrap(),
    );
    let said = texts(&ani.workspace, 2024);
    assert!(
        said.contains("Kepala Dinas, Nomor 5/PK/2024, 29 Januari 2024"),
        "{said}"
    );
    assert!(!said.contains(none));
}

#[test]
fn the_cover_says_what_is_open_and_what_was_accepted() {
    let mut ani = Person::new(8, "Ani", sample());
    // The differences of the sample are of 2026.
    assert!(texts(&ani.workspace, 2024).contains("Perbedaan yang belum diputuskan: tidak ada."));
    let said = texts(&ani.workspace, 2026);
    assert!(
        said.contains(
            "Perbedaan yang belum diputuskan: 2, yaitu 1 isian TW I 2026 dan 1 isian TW II 2026."
        ),
        "{said}"
    );
    let found = review(&ani.workspace, today()).unwrap();
    let one = &found.items[0].finding;
    ani.does(accept([one], "Sudah dibahas dengan Bappeda").unwrap());
    let said = texts(&ani.workspace, 2024);
    assert!(said.contains(": Sudah dibahas dengan Bappeda."), "{said}");
}
