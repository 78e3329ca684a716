//! What is to be checked about money, from the book to the cell.

use super::*;
use crate::app::budget_entry::Column;
use crate::domain::entry::Entry;
use crate::log::Value;

#[test]
fn the_sample_shows_what_is_odd_about_its_money() {
    let sample = Person::new(8, "Ani", sample());
    for (rule, expected) in [
        (
            SpentAboveCeiling,
            vec!["Program Pengelolaan Taman Makam Pahlawan · TW IV 2023"],
        ),
        (
            PartsDiffer,
            vec![
                "Program Rehabilitasi Sosial · 2025",
                "Program Penanganan Bencana · 2025",
            ],
        ),
        (
            UnlinkedMoney,
            vec!["Program Pengelolaan Taman Makam Pahlawan · Menunjang"],
        ),
        (
            SpendingMissing,
            vec![
                "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota · TW III 2026",
                "Program Pemberdayaan Sosial · TW I 2026",
                "Program Penanganan Warga Negara Migran Korban Tindak Kekerasan · TW III 2026",
                "Program Perlindungan dan Jaminan Sosial · TW III 2026",
                "Program Penanganan Bencana · TW III 2026",
                "Program Pengelolaan Taman Makam Pahlawan · TW III 2026",
            ],
        ),
        (SpentWithoutCeiling, vec![]),
        (NegativeSpending, vec![]),
        (ProgressFalls, vec![]),
        (CodeTwice, vec![]),
        (CodeApart, vec![]),
    ] {
        assert_eq!(open(&sample, rule), expected, "{}", rule.tag());
    }
}

#[test]
fn a_corrected_amount_is_no_longer_odd_and_is_again_when_that_is_undone() {
    let mut ani = Person::new(8, "Ani", sample());
    let item = first(&ani, SpentAboveCeiling);
    let key = money_cell(&item.finding);
    assert_eq!(Column::of(&key), Some(Column::Spent(4)));
    let to = route(&look(&ani).plan, &item.finding.place);
    assert_eq!(to, Route::Budget(Some(2023)));
    assert_eq!(route_of(&look(&ani).plan, &key), Some(to));
    let entry = Entry::Number(crate::domain::amount::Decimal::from(22_226_400).into());
    let facts = vec![(key, Value::Entry(entry))];
    let done = ani.does(Command::Set { facts });
    assert_eq!(open(&ani, SpentAboveCeiling), Vec::<String>::new());
    ani.does(Command::Undo(made(&done).id));
    assert_eq!(open(&ani, SpentAboveCeiling).len(), 1);
}

#[test]
fn what_serves_nothing_may_do_so_every_year() {
    let mut ani = Person::new(8, "Ani", sample());
    let item = first(&ani, UnlinkedMoney);
    ani.does(accept([&item.finding], "Amanat undang-undang").unwrap());
    assert_eq!(open(&ani, UnlinkedMoney), Vec::<String>::new());
    // Another ceiling makes it no other matter.
    let line = item.finding.place.entity;
    let key = Column::Original.key(line, 2026);
    let entry = Entry::Number(crate::domain::amount::Decimal::from(7).into());
    let facts = vec![(key, Value::Entry(entry))];
    ani.does(Command::Set { facts });
    assert_eq!(open(&ani, UnlinkedMoney), Vec::<String>::new());
}
