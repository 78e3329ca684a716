//! Rows of a table, read into programmes, activities and sub-activities with their money.

use super::heads::Heads;
use super::meaning::Meaning;
use super::problem::Problem;
use super::{Assumed, Grid, Look};
use crate::app::budget_entry::Column;
use crate::app::plan_table::same;
use crate::domain::budget::Code;
use crate::domain::entry::Entry;
use std::collections::BTreeMap;

/// A programme, an activity or a sub-activity as a table names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thing {
    /// Its code, as written where it is first named.
    pub code: Code,
    /// The edition of that code, where one is known.
    pub edition: String,
    /// Its name; empty where only a part of it is named.
    pub name: String,
    /// The row that names it.
    pub row: usize,
    /// The place of what it is a part of.
    pub parent: Option<usize>,
    /// Units, as they are written.
    pub units: Vec<String>,
    /// Indicators, as they are written.
    pub serves: Vec<String>,
}

/// An amount.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The place of its thing.
    pub thing: usize,
    /// Its year.
    pub year: u16,
    /// Its column in the budget.
    pub column: Column,
    /// What it says.
    pub entry: Entry,
    /// What else it may say.
    pub other: Option<Entry>,
    /// Its row in the table.
    pub row: usize,
}

/// Years that a table may name.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2100;

/// What was read so far, by what it is looked up by.
#[derive(Default)]
struct Known {
    things: BTreeMap<Code, usize>,
    figures: BTreeMap<(usize, u16, Column), usize>,
}

/// Reads everything below the heads.
pub fn read(grid: &Grid, assumed: &Assumed, look: &mut Look) {
    let heads = look.heads.clone();
    let mut known = Known::default();
    let mut accounts = 0;
    // What merged cells leave out below their first row.
    let mut above: [Option<Code>; 3] = [None; 3];
    for row in heads.body..grid.rows().len() {
        let line = Line {
            grid,
            heads: &heads,
            row,
        };
        match line.codes(&mut above) {
            Codes::None => line.nameless(look),
            Codes::Account => accounts += 1,
            Codes::Bad { column, text } => look.problems.push(Problem::BadCode {
                row: row + 1,
                column,
                text,
            }),
            Codes::Named(codes) => line.read(&codes, assumed, look, &mut known),
        }
    }
    if accounts > 0 {
        look.problems.push(Problem::Accounts { rows: accounts });
    }
}

/// What the codes of a row say.
enum Codes {
    /// The row has none.
    None,
    /// They name an account, or the affair of government as a whole.
    Account,
    /// One is no code.
    Bad { column: usize, text: String },
    /// What is named, from the programme down.
    Named(Vec<Code>),
}

struct Line<'a> {
    grid: &'a Grid,
    heads: &'a Heads,
    row: usize,
}

impl Line<'_> {
    /// The text of the column that means something.
    fn text(&self, meaning: Meaning) -> &str {
        let place = self
            .heads
            .columns
            .iter()
            .position(|it| it.meaning == meaning);
        place.map_or("", |column| self.grid.text(self.row, column))
    }

    fn codes(&self, above: &mut [Option<Code>; 3]) -> Codes {
        let mut named = Vec::new();
        for (column, head) in self.heads.columns.iter().enumerate() {
            let Meaning::Code(level) = head.meaning else {
                continue;
            };
            let text = as_text(self.grid.text(self.row, column));
            match text.parse::<Code>() {
                Ok(code) if level.is_none_or(|level| level == code.level()) => named.push(code),
                _ if text.is_empty() || is_total(text) => {}
                _ if is_account(text) => return Codes::Account,
                _ => {
                    let text = text.to_owned();
                    return Codes::Bad { column, text };
                }
            }
        }
        let Some(lowest) = named.iter().map(Code::level).max() else {
            return Codes::None;
        };
        for code in &named {
            above[code.level() as usize] = Some(*code);
            above[code.level() as usize + 1..].fill(None);
        }
        // Each with what it is a part of, whether the row names that or not.
        let mut all = Vec::new();
        let mut next = above[lowest as usize];
        while let Some(code) = next {
            all.insert(0, code);
            next = code.parent();
        }
        Codes::Named(all)
    }

    /// A row without a code: a total or a blank line; amounts in it belong to nothing.
    fn nameless(&self, look: &mut Look) {
        let mut columns = self.heads.columns.iter().enumerate();
        let has_amount = columns.any(|(column, head)| {
            matches!(head.meaning, Meaning::Amount(_))
                && !self.grid.text(self.row, column).is_empty()
        });
        let mut texts = (0..self.grid.width()).map(|column| self.grid.text(self.row, column));
        if has_amount && !texts.any(is_total) {
            look.problems.push(Problem::NoCode { row: self.row + 1 });
        }
    }

    fn read(&self, codes: &[Code], assumed: &Assumed, look: &mut Look, known: &mut Known) {
        let year = match self.text(Meaning::Year) {
            "" => Some(assumed.year),
            text => text.parse().ok().filter(|year| YEARS.contains(year)),
        };
        let edition = match self.text(Meaning::Edition) {
            "" => &assumed.edition,
            text => text,
        };
        if let Some(year) = year.filter(|_| !edition.is_empty()) {
            match look.editions.iter_mut().find(|(it, _)| same(it, edition)) {
                Some((_, since)) => *since = year.min(*since),
                None => look.editions.push((edition.to_owned(), year)),
            }
        }
        let mut parent = None;
        for code in codes {
            let is_lowest = Some(code) == codes.last();
            let mut name = self.text(Meaning::Name(Some(code.level())));
            if name.is_empty() && is_lowest {
                name = self.text(Meaning::Name(None));
            }
            let place = self.thing(code, name, look, known);
            let thing = &mut look.things[place];
            thing.parent = thing.parent.or(parent);
            if thing.edition.is_empty() {
                thing.edition = edition.to_owned();
            }
            parent = Some(place);
        }
        let Some(place) = parent else { return };
        let list = |text: &str| {
            let parts = text.split([';', '\n']).map(str::trim);
            let parts = parts.filter(|part| !part.is_empty()).map(str::to_owned);
            parts.collect::<Vec<_>>()
        };
        let thing = &mut look.things[place];
        if thing.units.is_empty() {
            thing.units = list(self.text(Meaning::Unit));
        }
        if thing.serves.is_empty() {
            thing.serves = list(self.text(Meaning::Serves));
        }
        match year {
            Some(year) => self.figures(place, year, look, known),
            None => {
                let is_year = |it: &super::Head| it.meaning == Meaning::Year;
                look.problems.push(Problem::BadYear {
                    row: self.row + 1,
                    column: self.heads.columns.iter().position(is_year).unwrap_or(0),
                    text: self.text(Meaning::Year).to_owned(),
                });
            }
        }
    }

    /// The place of a thing, which is new when it is first named.
    fn thing(&self, code: &Code, name: &str, look: &mut Look, known: &mut Known) -> usize {
        let Some(place) = known.things.get(code).copied() else {
            known.things.insert(*code, look.things.len());
            look.things.push(Thing {
                code: *code,
                edition: String::new(),
                name: name.to_owned(),
                row: self.row + 1,
                parent: None,
                units: Vec::new(),
                serves: Vec::new(),
            });
            return look.things.len() - 1;
        };
        let thing = &mut look.things[place];
        if thing.name.is_empty() {
            thing.name = name.to_owned();
            thing.row = self.row + 1;
        } else if !name.is_empty() && !same(&thing.name, name) {
            look.problems.push(Problem::TwoNames {
                row: self.row + 1,
                first: thing.row,
                code: *code,
            });
        }
        place
    }

    fn figures(&self, thing: usize, year: u16, look: &mut Look, known: &mut Known) {
        for (place, head) in self.heads.columns.iter().enumerate() {
            let Meaning::Amount(column) = head.meaning else {
                continue;
            };
            let text = self.grid.text(self.row, place);
            let state = self.text(Meaning::State(column)).to_lowercase();
            let reading = match state.replace('_', " ").as_str() {
                state if state.starts_with("belum") => continue,
                "nihil" => column.read("nihil"),
                "tidak tersedia" | "data tidak tersedia" | "n/a" => column.read("n/a"),
                _ => column.read(text),
            };
            let reading = match reading {
                Ok(reading) => reading,
                Err(why) => {
                    look.problems.push(Problem::BadAmount {
                        row: self.row + 1,
                        column: place,
                        text: text.to_owned(),
                        why,
                    });
                    continue;
                }
            };
            let Some(entry) = reading.entry.clone() else {
                continue;
            };
            let cell = (thing, year, column);
            if let Some(first) = known.figures.get(&cell).map(|place| &look.figures[*place]) {
                if first.entry != entry {
                    let first = first.row;
                    look.problems.push(Problem::Twice {
                        row: self.row + 1,
                        column: place,
                        first,
                    });
                }
                continue;
            }
            known.figures.insert(cell, look.figures.len());
            if reading.is_surprising() && reading.other.is_some() {
                look.problems.push(Problem::Doubt {
                    row: self.row + 1,
                    column: place,
                    text: text.to_owned(),
                    figure: look.figures.len(),
                });
            }
            look.figures.push(Figure {
                thing,
                year,
                column,
                entry,
                other: reading.other,
                row: self.row + 1,
            });
        }
    }
}

/// `="1.06.02"` and `'1.06.02`: how spreadsheets are told that a code is no number.
fn as_text(text: &str) -> &str {
    let quoted = text.strip_prefix("=\"").and_then(|it| it.strip_suffix('"'));
    quoted.unwrap_or_else(|| text.strip_prefix('\'').unwrap_or(text))
}

/// The last row of a table, or of a part of it.
fn is_total(text: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with("jumlah") || text.starts_with("total")
}

/// `5.1.02.01.01.0024`, or `1` and `1.06`: numbers and points, but no thing of the nomenclature.
fn is_account(text: &str) -> bool {
    let is_of_code = |c: char| c.is_ascii_digit() || c == '.' || c == ' ' || c == 'X' || c == 'x';
    let parts = text.split('.').count();
    text.chars().all(is_of_code) && (parts < 3 || parts > 3 && text.starts_with(['4', '5', '6']))
}
