//! What differs in a table: rows that came or went, and cells that say something else.

use super::{Difference, Part, pairs, runs};
use crate::app::query::compare::likeness;
use crate::report::{Slot, Table, Value};
use crate::text::number;

/// Rows that share so many hundredths of their words are the same row.
const ALIKE: usize = 40;

/// Numbers of rows, which follow from what stands above them.
const NUMBER: &str = "No";

/// Columns by which rows are called.
const NAMING: [&str; 4] = ["Indikator", "Program", "Kegiatan", "Sasaran"];

/// Stands between the cells of a row that is told whole.
const AND: &str = " · ";

/// What lies in a column of a row.
#[derive(Clone, Default)]
struct Field {
    /// What is said there.
    text: String,
    /// Whether it begins in this row and column.
    begins: bool,
    /// Whether it is only the number of the row.
    is_number: bool,
}

/// A row with what lies in each of its columns.
struct Line {
    cells: Vec<Field>,
    /// Its words and figures.
    text: String,
    /// Its words alone.
    words: String,
}

/// A table ready to be held against another.
#[derive(Default)]
struct Lines {
    heads: Vec<String>,
    rows: Vec<Line>,
}

/// What differs between two tables that are called alike; either may be missing.
pub fn differences(was: Option<&Table>, is: Option<&Table>) -> Vec<Difference> {
    let Some(label) = is.or(was).map(|table| table.label.clone()) else {
        return Vec::new();
    };
    let [old, new] = [was, is].map(|it| it.map(Lines::of).unwrap_or_default());
    let texts = |lines: &Lines| {
        let texts = lines.rows.iter().map(|it| it.text.clone());
        texts.collect::<Vec<_>>()
    };
    let (before, after) = (texts(&old), texts(&new));
    let [before, after] = [&before, &after].map(|texts| {
        let texts = texts.iter().map(String::as_str);
        texts.collect::<Vec<_>>()
    });
    let mut found = Vec::new();
    for run in runs(&before, &after) {
        let is_like =
            |a: usize, b: usize| likeness(&old.rows[a].words, &new.rows[b].words) >= ALIKE;
        for pair in pairs(run, is_like) {
            found.extend(match pair {
                (Some(was), Some(is)) => cells(&old, was, &new, is),
                (Some(was), None) => vec![old.whole(was, true)],
                (None, Some(is)) => vec![new.whole(is, false)],
                (None, None) => Vec::new(),
            });
        }
    }
    for one in &mut found {
        one.table = Some(label.clone());
    }
    found
}

impl Lines {
    fn of(table: &Table) -> Self {
        let mut heads = vec![String::new(); table.widths.len()];
        for row in table.head_grid() {
            for (column, slot) in row {
                if let Slot::Begins(cell) = slot {
                    let text = cell.value.printed();
                    let columns = column..column + cell.columns.max(1);
                    for head in heads.get_mut(columns).unwrap_or_default() {
                        *head = format!("{head} {text}").trim().to_owned();
                    }
                }
            }
        }
        let rows = table.body_grid().into_iter();
        let rows = rows.map(|slots| line(&heads, &slots));
        Self {
            rows: rows.collect(),
            heads,
        }
    }

    /// A row that came or went.
    fn whole(&self, at: usize, is_gone: bool) -> Difference {
        let cells = self.rows[at].cells.iter();
        let said = cells.filter(|it| it.begins && !it.is_number && !it.text.is_empty());
        let said: Vec<_> = said.map(|it| it.text.as_str()).collect();
        let (name, said) = match said.split_first() {
            Some((name, rest)) if !rest.is_empty() => (*name, rest.join(AND)),
            _ => ("Baris", said.join(AND)),
        };
        let (was, is) = if is_gone {
            (said, String::new())
        } else {
            (String::new(), said)
        };
        difference(name.to_owned(), was, is)
    }

    /// What the row is called in which a column stands: by the nearest naming column before it.
    fn name(&self, at: usize, column: usize) -> &str {
        let cells = &self.rows[at].cells;
        let names = |column: &usize| {
            let head = &self.heads[*column];
            NAMING.iter().any(|name| head.contains(name))
        };
        let nearest = (0..column).rev().find(names);
        let name = nearest.and_then(|column| cells.get(column));
        let first = || cells.iter().find(|it| !it.text.is_empty());
        name.or_else(first).map_or("", |it| it.text.as_str())
    }

    fn is_naming(&self, column: usize) -> bool {
        NAMING.iter().any(|name| self.heads[column].contains(name))
    }
}

fn line(heads: &[String], slots: &[(usize, Slot<'_>)]) -> Line {
    let mut cells = vec![Field::default(); heads.len()];
    let (mut text, mut words) = (Vec::new(), Vec::new());
    for (column, slot) in slots {
        let (cell, begins) = match slot {
            Slot::Begins(cell) => (cell, true),
            Slot::Goes(cell) => (cell, false),
            Slot::Nothing => continue,
        };
        let head = heads.get(*column).map_or("", String::as_str);
        let said = match &cell.value {
            Value::Number(amount) if head.contains("(Rp)") => number::rupiah(*amount),
            value => value.printed().into_owned(),
        };
        let is_number = head == NUMBER && cell.columns <= 1;
        if !is_number {
            text.push(said.clone());
            words.extend(cell.value.decimal().is_none().then(|| said.clone()));
        }
        let columns = *column..*column + cell.columns.max(1);
        let fields = cells.get_mut(columns).unwrap_or_default().iter_mut();
        for (place, field) in fields.enumerate() {
            *field = Field {
                text: said.clone(),
                begins: begins && place == 0,
                is_number,
            };
        }
    }
    Line {
        cells,
        text: text.join("\n"),
        words: words.join(" "),
    }
}

/// The cells that two rows say differently, column by column of the same head.
fn cells(old: &Lines, was: usize, new: &Lines, is: usize) -> Vec<Difference> {
    let (before, after) = (&old.rows[was].cells, &new.rows[is].cells);
    let mut found = Vec::new();
    for (column, field) in after.iter().enumerate() {
        let head = &new.heads[column];
        let is_same = old.heads.get(column) == Some(head);
        let elsewhere = || old.heads.iter().position(|it| it == head);
        let at = if is_same { Some(column) } else { elsewhere() };
        let nothing = Field::default();
        let earlier = at.and_then(|at| before.get(at)).unwrap_or(&nothing);
        let begins = field.begins || earlier.begins;
        if field.is_number || field.text == earlier.text || !begins {
            continue;
        }
        let place = match new.is_naming(column) {
            true => head.clone(),
            false => called(head.trim_end_matches(" (Rp)"), new.name(is, column)),
        };
        found.push(difference(place, earlier.text.clone(), field.text.clone()));
    }
    found
}

/// `Target Persentase Cakupan PMKS`, `Jumlah Anggaran`.
fn called(head: &str, row: &str) -> String {
    match row {
        "Jumlah" => format!("{row} {head}"),
        row => format!("{head} {row}"),
    }
}

fn difference(place: String, was: String, is: String) -> Difference {
    Difference {
        part: Part::Table,
        table: None,
        place: place.trim().to_owned(),
        was,
        is,
    }
}
