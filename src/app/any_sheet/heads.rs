//! Where the heads of a sheet stand, and what each column seems to mean.

use super::meaning::{Meaning, When, year};
use super::names::Names;
use crate::app::sheet_value;
use crate::domain::entry::Entry;
use crate::domain::sort::sort_by;
use crate::sheet::{Sheet, Value};

/// The heads of a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heads {
    /// The number of the first row below them.
    pub body: u32,
    /// Every column that says something, from left to right.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its place, from 0.
    pub column: u32,
    /// Its head, with what stands merged above it: `Realisasi TW I`.
    pub head: String,
    /// The first thing that stands in it.
    pub example: String,
    /// What it holds.
    pub meaning: Meaning,
}

/// Rows in which the heads stand: titles may stand above them.
const FIRST_ROWS: u32 = 40;
/// Columns that are looked at: more than any table of an office has.
pub const MOST_COLUMNS: usize = 120;
/// Rows by whose names a column is known that has no telling head.
const SAMPLE: usize = 200;

impl Heads {
    /// Finds the heads: the row with the most telling ones. Where none tells anything, the first row is taken, unless
    /// figures stand in it.
    pub fn find(sheet: &Sheet, names: &Names) -> Option<Self> {
        let first = sheet.rows.first()?;
        let telling = |row: &u32| {
            if has_figures(sheet, *row) {
                return 0;
            }
            let heads = columns(sheet).map(|column| head(sheet, *row, column));
            let mut told: Vec<_> = heads.map(|head| Meaning::of(&head, names)).collect();
            sort_by(&mut told, Ord::cmp);
            told.dedup();
            told.iter().filter(|it| **it != Meaning::Unused).count()
        };
        let rows = sheet.rows.iter().map(|row| row.number);
        let rows: Vec<_> = rows.take_while(|row| *row <= FIRST_ROWS).collect();
        // The first of those with the most.
        let found = rows.iter().rev().copied().max_by_key(telling);
        let found = found.filter(|row| telling(row) > 0);
        let is_bare = found.is_none() && has_figures(sheet, first.number);
        let found = found.unwrap_or(first.number);
        let mut heads = Self {
            body: found + u32::from(!is_bare),
            columns: Vec::new(),
        };
        while numbers_columns(sheet, heads.body) {
            heads.body += 1;
        }
        for column in columns(sheet) {
            let head = match is_bare {
                true => String::new(),
                false => head(sheet, found, column),
            };
            heads.columns.push(Column {
                column,
                meaning: Meaning::of(&head, names),
                example: example(sheet, heads.body, column),
                head,
            });
        }
        heads.guess(sheet, names);
        heads.once_each();
        Some(heads)
    }

    /// Takes over what people said of the columns.
    pub fn take(&mut self, meanings: &[Meaning]) {
        for (column, meaning) in self.columns.iter_mut().zip(meanings) {
            column.meaning = *meaning;
        }
    }

    /// The column that means something.
    pub fn of(&self, meaning: Meaning) -> Option<u32> {
        let found = self.columns.iter().find(|it| it.meaning == meaning);
        found.map(|it| it.column)
    }

    fn has(&self, is_it: impl Fn(Meaning) -> bool) -> bool {
        self.columns.iter().any(|it| is_it(it.meaning))
    }

    /// What heads do not tell, cells may: names that are known, and figures where no head says so.
    fn guess(&mut self, sheet: &Sheet, names: &Names) {
        let body = self.body;
        let counted = |column: u32, is_it: &dyn Fn(&Value) -> bool| {
            let rows = sheet.rows.iter().filter(|row| row.number >= body);
            let cells = rows.take(SAMPLE).filter_map(|row| row.cell(column));
            let (all, own) = cells.fold((0, 0), |(all, own), cell| {
                (all + 1, own + usize::from(is_it(&cell.value)))
            });
            own > 0 && own * 2 >= all
        };
        let text = |value: &Value, is_it: &dyn Fn(&str) -> bool| match value {
            Value::Text(text) => is_it(text),
            _ => false,
        };
        let is_name = |value: &Value| text(value, &|it| names.variable(it).is_some());
        let is_part = |value: &Value| text(value, &|it| !names.parts(it).is_empty());
        let is_period = |value: &Value| text(value, &|it| When::read(it).is_some());
        let is_figure = |value: &Value| match value {
            Value::Number(number) => year(&number.to_string()).is_none(),
            Value::Percent(_) => true,
            _ => false,
        };
        let has_variables = self.has(|it| matches!(it, Meaning::Name | Meaning::Of(_)));
        let has_figures = self.has(Meaning::is_figure);
        type Guess<'a> = (bool, Meaning, &'a dyn Fn(&Value) -> bool);
        let guesses: [Guess; 4] = [
            (!has_variables, Meaning::Name, &is_name),
            (!self.has(|it| it == Meaning::Part), Meaning::Part, &is_part),
            (
                !self.has(|it| it == Meaning::Period),
                Meaning::Period,
                &is_period,
            ),
            (!has_figures, Meaning::Figure, &is_figure),
        ];
        for (is_wanted, meaning, is_it) in guesses {
            let mut free = self
                .columns
                .iter_mut()
                .filter(|it| it.meaning == Meaning::Unused);
            // The number of a row is no figure.
            let found = match is_wanted {
                true => free.find(|it| counted(it.column, is_it) && !is_number(&it.head)),
                false => None,
            };
            found.into_iter().for_each(|it| it.meaning = meaning);
        }
    }

    /// Leaves out what means the same as an earlier column.
    fn once_each(&mut self) {
        for place in 0..self.columns.len() {
            let (before, rest) = self.columns.split_at_mut(place);
            let own = &mut rest[0];
            if before.iter().any(|it| it.meaning == own.meaning) {
                own.meaning = Meaning::Unused;
            }
        }
    }
}

/// Whether a row holds a figure other than a year; heads do not.
fn has_figures(sheet: &Sheet, row: u32) -> bool {
    let found = sheet.rows.binary_search_by_key(&row, |it| it.number);
    let cells = found.map_or(&[][..], |place| &sheet.rows[place].cells);
    cells.iter().any(|cell| {
        let reading = sheet_value::entry(&cell.value).ok();
        let is_figure = matches!(reading.and_then(|it| it.entry), Some(Entry::Number(_)));
        is_figure && year(&sheet_value::text(&cell.value)).is_none()
    })
}

fn is_number(head: &str) -> bool {
    matches!(head.to_lowercase().trim_end_matches('.'), "no" | "nomor")
}

/// The columns in which something stands.
fn columns(sheet: &Sheet) -> impl Iterator<Item = u32> + use<> {
    let mut columns: Vec<u32> = Vec::new();
    for cell in sheet.rows.iter().flat_map(|row| &row.cells) {
        if let Err(place) = columns.binary_search(&cell.column)
            && place < MOST_COLUMNS
        {
            columns.insert(place, cell.column);
            columns.truncate(MOST_COLUMNS);
        }
    }
    columns.into_iter()
}

/// What a cell says, or the first of those it is merged with.
pub fn text(sheet: &Sheet, row: u32, column: u32) -> String {
    let (row, column) = sheet.origin(row, column);
    let cell = sheet.cell(row, column);
    cell.map(|it| sheet_value::shown(&it.value))
        .unwrap_or_default()
}

/// The head of a column; before it what stands merged above it and its neighbours. Where it is empty, what stands
/// above is meant.
fn head(sheet: &Sheet, row: u32, column: u32) -> String {
    let own = text(sheet, row, column);
    let spans = |above: u32| {
        let mut merged = sheet.merged.iter();
        merged.any(|it| {
            (it.top..=it.bottom).contains(&above)
                && (it.left..=it.right).contains(&column)
                && it.left < it.right
        })
    };
    let top = sheet.origin(row, column).0;
    let is_empty = own.trim().is_empty();
    let above = top.saturating_sub(2).max(1)..top;
    let above = above.filter(|above| is_empty || spans(*above));
    let mut parts: Vec<_> = above.map(|above| text(sheet, above, column)).collect();
    parts.push(own);
    parts.dedup();
    parts.retain(|part| !part.trim().is_empty());
    let joined = parts.join(" ");
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first thing below the heads.
fn example(sheet: &Sheet, body: u32, column: u32) -> String {
    let rows = sheet.rows.iter().filter(|row| row.number >= body);
    let mut cells = rows.filter_map(|row| row.cell(column));
    let first = cells.next().map(|it| sheet_value::shown(&it.value));
    first.unwrap_or_default().chars().take(40).collect()
}

/// `(1) (2) (3) …`: a row that numbers the columns.
fn numbers_columns(sheet: &Sheet, row: u32) -> bool {
    let found = sheet.rows.binary_search_by_key(&row, |it| it.number);
    let cells = found.map_or(&[][..], |place| &sheet.rows[place].cells);
    let numbers: Option<Vec<u8>> = cells
        .iter()
        .map(|cell| {
            let text = sheet_value::shown(&cell.value);
            text.trim_matches(['(', ')', '.', ' ']).parse().ok()
        })
        .collect();
    numbers.is_some_and(|it| it.len() > 2 && it.windows(2).all(|two| two[1] == two[0] + 1))
}
