//! Indicators against their targets, in the columns of the form; in the year's own there is no part of it to tell of.

use crate::app::query::overview::Card;
use crate::domain::achievement::mean;
use crate::domain::id::EntityId;
use crate::domain::kind::Polarity;
use crate::domain::measure::Comparison;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::report::year::{Year, achievement, actual, rating, target};
use crate::report::{Cell, Formula, Row, Table, Value};
use crate::text::Lang;
use crate::text::words::{capital, facts, results};

/// Where nothing is to be said.
pub(super) const NONE: &str = "–";

/// A column: its head, its width, and whether it tells of a part of the year.
type Column = (&'static str, u16, bool);

const COLUMNS: [Column; 12] = [
    ("No", 30, false),
    ("Sasaran Strategis", 140, false),
    ("Indikator Kinerja", 150, false),
    ("Satuan", 60, false),
    ("Target Tahunan", 70, false),
    ("Target s.d. TW", 70, true),
    ("Realisasi s.d. TW", 80, false),
    ("Capaian thd Target TW (%)", 80, true),
    ("Capaian thd Target Tahunan (%)", 80, false),
    ("Predikat", 80, false),
    ("Sumber Data", 80, false),
    ("Keterangan", 80, false),
];

/// The key performance indicators.
pub(in crate::report) fn table(year: &Year) -> Table {
    made(
        year,
        &year.indicators,
        "Pengukuran kinerja",
        "Sasaran Strategis",
    )
}

/// Those of programmes, activities and sub-activities.
pub(super) fn below(year: &Year) -> Table {
    let label = "Indikator program, kegiatan, dan sub kegiatan";
    Table {
        caption: Some(label.into()),
        ..made(year, &year.below, label, "Program/Kegiatan")
    }
}

/// Whether a part of the year is measured, whose targets an action plan sets.
pub(super) fn is_within_year(year: &Year) -> bool {
    !matches!(year.period, Period::Year(_))
}

fn made(year: &Year, cards: &[Card], label: &str, parents: &str) -> Table {
    let is_shown = |(_, _, is_part): &&Column| is_within_year(year) || !is_part;
    let columns: Vec<_> = COLUMNS.iter().filter(is_shown).collect();
    let head = columns
        .iter()
        .enumerate()
        .map(|(place, (name, ..))| match place {
            1 => parents.into(),
            _ if is_within_year(year) => (*name).into(),
            _ => Cell::from(name.trim_end_matches(" s.d. TW")),
        });
    let mut rows = Vec::new();
    for (place, card) in cards.iter().enumerate() {
        let own = |card: &Card| year.plan.indicator(card.indicator).map(|it| it.parent);
        let begins = place == 0 || own(&cards[place - 1]) != own(card);
        let alike = cards[place..].iter().take_while(|it| own(it) == own(card));
        let spans = if begins { alike.count() } else { 0 };
        rows.push(row(year, place + 1, card, spans));
    }
    rows.extend(total(cards, columns.len()));
    let sum: u16 = columns.iter().map(|(_, width, _)| width).sum();
    let width = |(_, width, _): &&Column| u16::try_from(u32::from(*width) * 1000 / u32::from(sum));
    Table {
        label: label.into(),
        caption: None,
        widths: columns.iter().map(|it| width(it).unwrap_or(1)).collect(),
        head: vec![head.collect()],
        rows,
    }
}

/// `spans` is how many rows share the goal or objective that begins here; 0 where it began above.
fn row(year: &Year, place: usize, card: &Card, spans: usize) -> Row {
    let of_period = card.measurement.against_period.as_ref();
    let of_year = &card.measurement.against_year;
    let indicator = year.plan.indicator(card.indicator);
    let source = indicator.map_or("", |it| it.data_source.text());
    let is_within = is_within_year(year);
    // Targets and the figure stand together; so do the achievements made of them.
    let figure = if is_within { 6 } else { 5 };
    let middle = |value: Value| Cell::new(value).middle();
    let aim = |it: &Comparison| stated(target(&it.target, card.is_percentage));
    let mut cells = vec![middle(Value::Number(place.into()))];
    if spans > 0 {
        cells.push(Cell::from(parent(year, card)).spanning(1, spans));
    }
    cells.extend([card.name.as_str().into(), middle(stated(unit(card).into()))]);
    cells.push(middle(aim(of_year)));
    cells.extend(is_within.then(|| middle(of_period.map_or(NONE.into(), aim))));
    cells.push(middle(actual(card)));
    if is_within {
        let cell = of_period.map(|it| reached(card, it, figure, 5));
        cells.push(cell.unwrap_or_else(|| middle(NONE.into())));
    }
    cells.push(reached(card, of_year, figure, 4));
    cells.push(middle(match rating(card.headline().1) {
        Value::Text(text) if text.is_empty() => NONE.into(),
        rating => rating,
    }));
    cells.extend([Cell::new(stated(source.into())), remark(card).into()]);
    Row::new(cells)
}

/// What the plan does not say is said not to be.
fn stated(value: Value) -> Value {
    match value {
        Value::Text(text) if text.is_empty() => capital(facts::NOT_STATED.within(Lang::Id)).into(),
        value => value,
    }
}

/// An achievement, and how it follows from the columns of the figure and of the target.
fn reached(card: &Card, comparison: &Comparison, of: usize, to: usize) -> Cell {
    let cell = Cell::new(achievement(comparison)).middle();
    match card.polarity.value() {
        Polarity::Higher => cell.follows(Formula::Points { of, to }),
        Polarity::Lower => cell.follows(Formula::Shortfall { of, to }),
        Polarity::LowerInverse => cell.follows(Formula::Points { of: to, to: of }),
        Polarity::RangeHigher | Polarity::RangeLower => cell,
    }
}

/// What an indicator measures, in the plan's words: its objective, its goal, its programme.
pub(in crate::report) fn parent(year: &Year, card: &Card) -> String {
    let parent = year.plan.indicator(card.indicator).map(|it| it.parent);
    let goals = year.plan.goals.iter();
    let results = goals.flat_map(|goal| {
        let own: (EntityId, &str) = (goal.id, goal.name.text());
        let below = goal.objectives.iter().map(|it| (it.id, it.name.text()));
        std::iter::once(own).chain(below)
    });
    let programs = year.plan.programs.iter().map(|it| (it.id, it.name.text()));
    let mut named = results.chain(programs);
    let found = named.find(|(id, _)| Some(*id) == parent);
    found.map(|(_, name)| name.to_owned()).unwrap_or_default()
}

/// *Satuan*.
pub(in crate::report) fn unit(card: &Card) -> &str {
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
fn total(cards: &[Card], columns: usize) -> Option<Row> {
    let of_year = |card: &Card| card.measurement.against_year.achievement;
    let outcomes: Vec<_> = cards.iter().map(of_year).collect();
    let mean = mean(&outcomes).ok()?;
    let words = format!(
        "Rata-rata capaian ({} dari {} indikator)",
        mean.counted, mean.of
    );
    let counted = (0..cards.len()).filter(|place| outcomes[*place].value().is_some());
    let follows = Formula::Mean(counted.collect());
    let shown = mean.percent.map_or(Value::from(NONE), Value::Number);
    Some(Row::total(vec![
        Cell::from(words).spanning(columns - 4, 1),
        Cell::new(shown).middle().follows(follows),
        Cell::from("").spanning(3, 1),
    ]))
}
