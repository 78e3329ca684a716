use super::*;
use crate::app::Command;
use crate::app::officials::dismiss;
use crate::app::query::testing::{Person, sample, today};
use crate::app::workspace::Workspace;
use crate::domain::entry::Entry;
use crate::domain::period::Period;
use crate::log::{Attribute, Key, Value};
use crate::report::measurement;
use crate::report::planning::agreement;
use crate::report::year::Year;

fn written(workspace: &Workspace, day: &str) -> Document {
    let period = Period::Year(2024);
    let year = Year::drawn_up(workspace, period, day.parse().unwrap(), today());
    agreement(&year.unwrap(), None)
}

fn told(was: &Document, is: &Document) -> Vec<String> {
    let all = differences(was, is);
    all.iter().map(Difference::sentence).collect()
}

#[test]
fn a_document_differs_in_nothing_from_itself_nor_by_the_day_on_which_it_is_signed() {
    let workspace = sample();
    let one = written(&workspace, "2024-01-31");
    assert_eq!(told(&one, &one), Vec::<String>::new());
    assert_eq!(
        told(&one, &written(&workspace, "2024-02-20")),
        Vec::<String>::new()
    );
    let year = Year::through(&workspace, Period::Year(2024), today()).unwrap();
    let measured = measurement(&year);
    assert_eq!(told(&measured, &measured), Vec::<String>::new());
}

#[test]
fn what_changed_is_told_with_its_place() {
    let mut ani = Person::new(8, "Ani", sample());
    let before = written(&ani.workspace, "2024-01-31");
    let plan = ani.workspace.plan_for_year(2024).unwrap().clone();
    let program = |name: &str| {
        let mut all = plan.programs.iter();
        all.find(|it| it.name.text() == name).unwrap().id
    };
    let ceiling = |name, amount: &str| {
        let key = Key::always(program(name), Attribute::Ceiling).in_period(Period::Year(2024));
        let amount = Entry::Number(
            amount
                .parse::<crate::domain::amount::Decimal>()
                .unwrap()
                .into(),
        );
        (key, Value::Entry(amount))
    };
    ani.does(Command::Set {
        facts: vec![
            ceiling("Program Rehabilitasi Sosial", "2500000000"),
            (
                Key::always(
                    program("Program Pengelolaan Taman Makam Pahlawan"),
                    Attribute::Ceiling,
                )
                .in_period(Period::Year(2024)),
                Value::Cleared,
            ),
        ],
    });
    let officials = crate::app::officials::officials(&ani.workspace);
    let region = officials
        .iter()
        .find(|it| it.position.text() == "Bupati Contoh");
    ani.does(dismiss(region.unwrap().id));
    let told = told(&before, &written(&ani.workspace, "2024-07-31"));
    let head = "Kepala Dinas Sosial Kabupaten Contoh";
    assert_eq!(
        told,
        [
            "Nama: semula Drs. Lalu Contoh, M.Si., menjadi Baiq Contoh, S.Sos., M.AP.".to_owned(),
            format!("Jabatan: semula {head}, menjadi Plt. {head}."),
            "Nama: semula H. Raden Contoh, menjadi (belum dicatat).".into(),
            "Anggaran Program Rehabilitasi Sosial: semula Rp2.410.000.000, menjadi Rp2.500.000.000.".into(),
            "Program Pengelolaan Taman Makam Pahlawan: semula Rp215.000.000 · Bidang Pemberdayaan Sosial, menjadi tidak ada.".into(),
            "Jumlah Anggaran: semula Rp14.350.000.000, menjadi Rp14.225.000.000.".into(),
        ]
    );
}
