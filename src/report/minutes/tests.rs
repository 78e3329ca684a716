use super::*;
use crate::app::query::testing::{Person, decree, made, sample, today};
use crate::app::{Command, Workspace, follow_up, quarter};
use crate::domain::id::EntityId;
use crate::log::{Attribute, Key, Value as Said};
use crate::report::testing::holds;
use crate::text::words::paper::DRAFT;

const QUARTER: Period = Period::Quarter(2024, 2);

fn of(workspace: &Workspace, period: Period) -> Document {
    minutes(&Year::through(workspace, period, today()).unwrap())
}

#[test]
fn the_minutes_are_drafted_from_the_figures() {
    let workspace = sample();
    let document = of(&workspace, QUARTER);
    holds(&document);
    let texts = document.texts().join("|");
    println!("{texts}");
    for expected in [
        "NOTULEN RAPAT REVIU KINERJA|DINAS SOSIAL KABUPATEN CONTOH (FIKTIF)|TW II 2024|",
        "Tanggal|Belum diisi|",
        "Sampai dengan TW II 2024, 3 dari 4 indikator mencapai targetnya.",
        "IKU 2 Persentase Cakupan PMKS belum mencapai target TW II 2024: realisasi 39,35% dari target 40,00%, \
         kurang 0,65 poin persen (capaian 98,37%).",
        "Semua unit sudah melengkapi isian TW II 2024.",
        "Anggaran terserap Rp5.571.404.833 dari pagu Rp13.955.000.000 (39,92%).",
        "Bidang Rehabilitasi Sosial menyampaikan penyebab belum tercapainya target IKU 2",
        "Belum ada kendala yang dicatat untuk TW II 2024.",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
    assert_eq!(texts.matches(DRAFT).count(), 2);
}

#[test]
fn figures_in_the_draft_are_those_of_the_budget_and_of_the_cards() {
    let workspace = sample();
    let year = Year::through(&workspace, QUARTER, today()).unwrap();
    let account = drafts(&year).account;
    let spent = year.budget.total.spent_through(2);
    let card = year
        .indicators
        .iter()
        .find(|it| it.code == "IKU 2")
        .unwrap();
    for figure in [
        crate::text::number::rupiah(spent.value().unwrap().0),
        crate::report::year::actual(card).printed().into_owned(),
    ] {
        assert!(account.contains(&figure), "{figure} in {account}");
    }
}

#[test]
fn what_people_accept_or_write_stands_in_place_of_the_draft() {
    let mut ani = Person::new(8, "Ani", sample());
    let plan = ani.workspace.plan_for_year(2024).unwrap().clone();
    let agency = plan.agency.id;
    let made_by = made(&ani.does(follow_up::raise(QUARTER, None))).id;
    let item = EntityId {
        made_by,
        ordinal: 0,
    };
    let of_item = |attribute| Key::always(item, attribute);
    let said =
        |attribute, value: &str| (quarter::key(agency, attribute, QUARTER), Said::text(value));
    ani.does(Command::Set {
        facts: vec![
            (
                quarter::key(agency, Attribute::MeetingDate, QUARTER),
                Said::Date("2024-07-12".parse().unwrap()),
            ),
            said(Attribute::MeetingPlace, "Ruang rapat Dinas Sosial"),
            said(Attribute::Attendance, "Kepala Dinas\nPara kepala bidang"),
            said(Attribute::Decisions, "Data dijemput ke kecamatan."),
            (
                of_item(Attribute::Obstacle),
                Said::text("Data dua kecamatan belum masuk"),
            ),
            (of_item(Attribute::FollowUp), Said::text("Jemput data")),
            (
                of_item(Attribute::Due),
                Said::Date("2024-07-31".parse().unwrap()),
            ),
        ],
    });
    let document = of(&ani.workspace, QUARTER);
    holds(&document);
    let texts = document.texts().join("|");
    for expected in [
        "Tanggal|12 Juli 2024|Tempat|Ruang rapat Dinas Sosial|",
        "Peserta|Kepala Dinas|Para kepala bidang|",
        "B. Kendala|Data dua kecamatan belum masuk|",
        "C. Keputusan rapat|Data dijemput ke kecamatan.|",
        "|1|Jemput data|31 Juli 2024|",
        "Contoh, 12 Juli 2024",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
    assert_eq!(texts.matches(DRAFT).count(), 1);
}

#[test]
fn the_decree_alone_says_that_nothing_can_be_told_yet() {
    let document = of(&decree(), QUARTER);
    holds(&document);
    let texts = document.texts().join("|");
    println!("{texts}");
    for expected in [
        "Sampai dengan TW II 2024 belum ada indikator yang dapat dinilai.",
        "Belum dapat dinilai: IKU 1 (belum diisi)",
        "Belum melengkapi isian TW II 2024: isian tanpa unit penanggung jawab (belum ada isian).",
    ] {
        assert!(texts.contains(expected), "{expected} in {texts}");
    }
}
