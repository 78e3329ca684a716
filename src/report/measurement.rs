//! *Pengukuran kinerja*: what was achieved through a quarter or a year, in the columns of the form.

use super::year::{Year, achievement, actual, rating, target};
use super::{Block, Cell, Document, Orientation, Part, Row, Table, Value, file_name};
use crate::app::query::overview::Card;
use crate::domain::achievement::mean;
use crate::domain::measure::Comparison;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::text::words::{results, values};
use crate::text::{Lang, time};

const TITLE: &str = "PENGUKURAN KINERJA";
const ACTUAL_COLUMN: &str = "Realisasi s.d. TW";

/// The measurement of a year through its period.
pub fn measurement(year: &Year) -> Document {
    let period = year.period;
    let when = match period {
        Period::Year(year) => format!("TAHUN {year}"),
        _ => format!(
            "SAMPAI DENGAN {}",
            time::period(Lang::Id, period).to_uppercase()
        ),
    };
    let name = year.agency().name.text().to_uppercase();
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![TITLE.into(), name, when.clone()]),
        Block::Table(table(year)),
    ];
    blocks.extend(notes(year).into_iter().map(Block::Note));
    blocks.push(year.signed_by_head(year.today));
    Document {
        title: format!("Pengukuran Kinerja {}", time::period(Lang::Id, period)),
        file_name: file_name(
            "Pengukuran-Kinerja",
            year.agency(),
            &time::period_short(Lang::Id, period),
        ),
        parts: vec![Part {
            orientation: Orientation::Landscape,
            blocks,
        }],
    }
}

fn table(year: &Year) -> Table {
    let heads = [
        "No",
        "Sasaran Strategis",
        "Indikator Kinerja",
        "Satuan",
        "Target Tahunan",
        "Target s.d. TW",
        ACTUAL_COLUMN,
        "Capaian thd Target TW (%)",
        "Capaian thd Target Tahunan (%)",
        "Predikat",
        "Sumber Data",
        "Keterangan",
    ];
    let rows = year.indicators.iter().enumerate();
    let mut rows: Vec<_> = rows
        .map(|(place, card)| row(year, place + 1, card))
        .collect();
    rows.extend(total(year));
    Table {
        label: "Pengukuran kinerja".into(),
        caption: None,
        widths: vec![30, 140, 150, 60, 70, 70, 80, 80, 80, 80, 80, 80],
        head: vec![heads.map(Cell::from).to_vec()],
        rows,
    }
}

fn row(year: &Year, place: usize, card: &Card) -> Row {
    let of_period = card.measurement.against_period.as_ref();
    let of_year = &card.measurement.against_year;
    let indicator = year.plan.indicator(card.indicator);
    let source = indicator
        .map(|it| it.data_source.text())
        .unwrap_or_default();
    let none = Value::from("");
    let figure = |value: Value| Cell::new(value).middle();
    let aim = |it: &Comparison| target(&it.target, card.is_percentage);
    Row::new(vec![
        figure(Value::Number(place.into())),
        parent(year, card).into(),
        card.name.as_str().into(),
        figure(unit(card).into()),
        figure(aim(of_year)),
        figure(of_period.map_or(none.clone(), aim)),
        figure(actual(card)),
        figure(of_period.map_or(none, achievement)),
        figure(achievement(of_year)),
        figure(rating(card.headline().1)),
        source.into(),
        remark(card).into(),
    ])
}

/// What an indicator measures: its objective or its goal, in the plan's words.
fn parent(year: &Year, card: &Card) -> String {
    let parent = year.plan.indicator(card.indicator).map(|it| it.parent);
    let goals = year.plan.goals.iter();
    let mut named = goals.flat_map(|goal| {
        let own = (goal.id, goal.name.text());
        let below = goal.objectives.iter().map(|it| (it.id, it.name.text()));
        [own].into_iter().chain(below)
    });
    let found = named.find(|(id, _)| Some(*id) == parent);
    found.map(|(_, name)| name.to_owned()).unwrap_or_default()
}

fn unit(card: &Card) -> &str {
    match card.is_percentage {
        true => "%",
        false => &card.unit,
    }
}

fn remark(card: &Card) -> String {
    match card.measurement.actual {
        Outcome::Incomplete { have, of, .. } => {
            results::incomplete(Lang::Id, have, of, card.measurement.rhythm)
        }
        Outcome::Missing(reason) => results::reason(Lang::Id, reason).to_owned(),
        Outcome::Known(_) | Outcome::NoEvent => String::new(),
    }
}

/// The mean of those that have a percentage, and of how many that is.
fn total(year: &Year) -> Option<Row> {
    let of_year = year.indicators.iter();
    let of_year = of_year.map(|card| &card.measurement.against_year.achievement);
    let mean = mean(of_year).ok()?;
    let words = format!(
        "Rata-rata capaian ({} dari {} indikator)",
        mean.counted, mean.of
    );
    let shown = mean.percent.map_or(Value::from("–"), Value::Number);
    Some(Row::total(vec![
        Cell::from(words).spanning(8, 1),
        Cell::new(shown).middle(),
        Cell::from("").spanning(3, 1),
    ]))
}

/// By which rules the figures were made: printed wherever they are.
fn notes(year: &Year) -> Vec<String> {
    let agency = year.agency();
    let mut notes = vec![format!(
        "Batas capaian: {}. Realisasi yang dihitung: {}.",
        values::cap(Lang::Id, agency.cap),
        values::rounding(Lang::Id, agency.rounding),
    )];
    notes.extend(year.indicators.iter().map(|card| {
        let polarity = *card.polarity.value();
        format!(
            "{}: {}; capaian = {}.",
            card.code,
            values::polarity(Lang::Id, polarity),
            values::achievement_formula(Lang::Id, polarity),
        )
    }));
    notes.extend(
        year.plan
            .rating_scale()
            .map(|it| format!("Predikat menurut skala {}.", it.name)),
    );
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{decree, sample, today};

    fn of(period: Period) -> Document {
        measurement(&Year::through(&sample(), period, today()).unwrap())
    }

    #[test]
    fn every_indicator_has_a_row_with_its_figures() {
        let texts = of(Period::Year(2024)).texts().join("|");
        for expected in [
            "PENGUKURAN KINERJA",
            "TAHUN 2024",
            "80,27%",
            "dari 4 indikator",
        ] {
            assert!(texts.contains(expected), "{expected} in {texts}");
        }
    }

    #[test]
    fn the_decree_alone_gives_a_table_that_says_what_is_missing() {
        let decree = decree();
        let year = Year::through(&decree, Period::Quarter(2024, 2), today()).unwrap();
        let texts = measurement(&year).texts().join("|");
        assert!(texts.contains("Belum diisi"), "{texts}");
        assert!(texts.contains("SAMPAI DENGAN TW II 2024"), "{texts}");
    }
}
