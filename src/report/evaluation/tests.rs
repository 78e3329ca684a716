use super::*;
use crate::app::query::testing::{Person, decree, made, sample, today};
use crate::app::{Command, Workspace, follow_up};
use crate::domain::id::EntityId;
use crate::domain::outcome::Outcome;
use crate::log::{Key, Value};
use crate::report::testing::{followed, holds};

fn of(workspace: &Workspace, period: Period) -> Document {
    evaluation(&Year::through(workspace, period, today()).unwrap())
}

#[test]
fn the_sixteen_columns_of_the_form_stand_in_its_order() {
    let document = of(&sample(), Period::Quarter(2024, 2));
    holds(&document);
    let texts = document.texts().join("|");
    for expected in [
        "Formulir E.81|EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH|",
        "|SAMPAI DENGAN TW II 2024|",
        "No|Sasaran|Program/Kegiatan|Indikator Kinerja Program (outcome)/Kegiatan (output)|\
         Target Renstra pada Tahun 2026|Realisasi Renstra s/d Renja Tahun Lalu (2023)|",
        "|I|II|III|IV|K|Rp|K|Rp|",
        "|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|",
        // K and Rp of columns 5 to 14 of one programme; quarters to come say nothing.
        "1.06.02 Program Pemberdayaan Sosial|Persentase LKS aktif (%)|82,00%|5.125.000.000|72,58%|2.313.233.680|\
         75,00%|1.040.000.000|72,58%|114.240.123|69,84%|238.921.020|69,84%|353.161.143|69,84%|2.666.394.823|\
         85,17|52,03|Bidang Pemberdayaan Sosial",
        "Jumlah anggaran program|78.299.800.000|36.522.170.800|13.955.000.000|2.303.731.224|3.267.673.609|\
         5.571.404.833|42.093.575.633|53,76",
        "Faktor pendorong|Belum diisi|Faktor penghambat|Belum diisi|",
        "|Disusun|",
        "|Dievaluasi|",
        "Kepala Bappeda Kabupaten Contoh",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
}

#[test]
fn every_figure_that_follows_is_a_formula_in_a_spreadsheet() {
    let document = of(&sample(), Period::Quarter(2024, 4));
    holds(&document);
    assert_eq!(followed(&document), (50, 0));
}

#[test]
fn money_and_performance_are_those_of_the_budget_and_of_the_measurement() {
    let workspace = sample();
    let year = Year::through(&workspace, Period::Quarter(2024, 3), today()).unwrap();
    let found = evaluated(&workspace, year.period, today()).unwrap();
    let spent = year.budget.total.spent_through(3);
    let number = |outcome: &Outcome<_>| match outcome.value() {
        Some(crate::domain::evaluation::Reached::Number(number)) => Some(*number),
        _ => None,
    };
    assert_eq!(number(&found.total.year), spent.value().map(|it| it.0));
    let lines = found.groups.iter().flat_map(|group| &group.lines);
    let mut compared = 0;
    for reading in lines.flat_map(|line| &line.indicators) {
        let card = year
            .below
            .iter()
            .find(|it| it.indicator == reading.indicator)
            .unwrap();
        // Ranks are compared in words.
        if card.rank.is_none() {
            let printed = card.measurement.printed;
            assert_eq!(number(&reading.columns.year), printed, "{}", card.code);
        }
        compared += 1;
    }
    assert_eq!(compared, year.below.len());
}

#[test]
fn the_decree_alone_says_that_no_programme_is_known() {
    let document = of(&decree(), Period::Quarter(2024, 2));
    holds(&document);
    let texts = document.texts().join("|");
    for expected in [
        NO_PROGRAMS,
        "Kepala Bappeda Kabupaten Lombok Tengah",
        "Faktor pendorong",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
}

#[test]
fn the_foot_says_what_people_wrote_and_else_what_the_register_holds() {
    let mut ani = Person::new(8, "Ani", sample());
    let quarter = Period::Quarter(2024, 2);
    let made_by = made(&ani.does(follow_up::raise(quarter, None))).id;
    let item = |attribute| {
        Key::always(
            EntityId {
                made_by,
                ordinal: 0,
            },
            attribute,
        )
    };
    let agency = ani.workspace.agency().unwrap();
    let enabling = quarter::key(agency, Attribute::EnablingFactor, quarter);
    ani.does(Command::Set {
        facts: vec![
            (item(Attribute::Obstacle), Value::text("Data terlambat")),
            (enabling, Value::text("Pendamping lengkap")),
        ],
    });
    let texts = of(&ani.workspace, quarter).texts().join("|");
    for expected in [
        "Faktor pendorong|Pendamping lengkap|",
        "Faktor penghambat|Data terlambat (dari daftar tindak lanjut)|",
        "triwulan berikutnya|Belum diisi|",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
}
