//! The figures of the quarter, as the meeting looks at them.

use crate::app::query::overview::Card;
use crate::domain::period::Period;
use crate::report::year::{Year, achievement, actual, rating, target};
use crate::report::{Cell, Row, Table, Value};
use crate::text::{Lang, time};

const HEADS: [(&str, u16); 7] = [
    ("No", 45),
    ("Indikator Kinerja", 290),
    ("Target", 125),
    ("Target untuk", 120),
    ("Realisasi", 130),
    ("Capaian (%)", 130),
    ("Predikat", 160),
];

/// The key performance indicators against the target that counts first.
pub fn table(year: &Year) -> Table {
    let rows = year.indicators.iter().enumerate();
    Table {
        label: "Capaian kinerja".into(),
        caption: None,
        widths: HEADS.map(|(_, width)| width).to_vec(),
        head: vec![HEADS.map(|(head, _)| head.into()).to_vec()],
        rows: rows.map(|(place, card)| row(place + 1, card)).collect(),
    }
}

fn row(place: usize, card: &Card) -> Row {
    let (comparison, rated) = card.headline();
    let middle = |value: Value| {
        let value = match value {
            Value::Text(text) if text.is_empty() => "–".into(),
            value => value,
        };
        Cell::new(value).middle()
    };
    Row::new(vec![
        middle(Value::Number(place.into())),
        named(card).into(),
        middle(target(&comparison.target, card.is_percentage)),
        middle(of(comparison.of).into()),
        middle(actual(card)),
        middle(achievement(comparison)),
        middle(rating(rated)),
    ])
}

/// `IKU 2 Persentase Cakupan PMKS`.
pub fn named(card: &Card) -> String {
    format!("{} {}", card.code, card.name)
        .trim_start()
        .to_owned()
}

/// Which target is meant: `TW II 2024`, `tahun 2024`.
pub fn of(period: Period) -> String {
    match period {
        Period::Year(year) => format!("tahun {year}"),
        period => time::period(Lang::Id, period),
    }
}
