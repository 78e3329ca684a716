//! Which rows of a table are its heads, and what each column was taken for.

use super::grid::{Grid, on_one_line, same};
use super::meaning::Meaning;
use crate::domain::sort::sort_by;

/// A column as its head names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its head, both rows of it: `Target 2021`.
    pub head: String,
    /// What it was taken for.
    pub meaning: Meaning,
}

/// The heads of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heads {
    /// Every column of the table.
    pub columns: Vec<Column>,
    /// The first row below the heads, from 0.
    pub body: usize,
}

/// Rows in which the heads begin: titles may stand above them.
const FIRST_ROWS: usize = 15;
/// Rows of heads, one below the other.
const MOST_HEADS: usize = 3;

/// Finds the heads: the row with the most known ones, at least two, and those rows below it that go on with them.
/// `None` where no row looks like heads.
pub fn find(grid: &Grid) -> Option<Heads> {
    let known = |row: &usize| known(grid, *row);
    let rows = 0..grid.rows().len().min(FIRST_ROWS);
    // The first of those with the most.
    let first = rows.rev().max_by_key(known).filter(|row| known(row) > 1)?;
    let mut labels: Vec<String> = labels_of(grid, first);
    let mut body = first + 1;
    while body < first + MOST_HEADS && goes_on(grid, body, &labels) {
        add(grid, body, &mut labels);
        body += 1;
    }
    if numbers_columns(grid, body) {
        body += 1;
    }
    let column = |head: String| Column {
        meaning: Meaning::of(&head),
        head,
    };
    Some(Heads {
        columns: labels.into_iter().map(column).collect(),
        body,
    })
}

/// Columns without heads, to be named by hand.
pub fn none(grid: &Grid) -> Heads {
    let column = Column {
        head: String::new(),
        meaning: Meaning::Unknown,
    };
    Heads {
        columns: vec![column; grid.width()],
        body: 0,
    }
}

/// How many different things the cells of a row head; figures of whatever years count as one.
fn known(grid: &Grid, row: usize) -> usize {
    let columns = 0..grid.width();
    let mut meanings: Vec<_> = columns
        .map(|column| Meaning::of(grid.text(row, column)))
        .filter(|meaning| !matches!(meaning, Meaning::Unknown | Meaning::Number))
        .map(|meaning| match meaning.is_figure() {
            true => Meaning::Target(None),
            false => meaning,
        })
        .collect();
    sort_by(&mut meanings, Ord::cmp);
    meanings.dedup();
    meanings.len()
}

fn labels_of(grid: &Grid, row: usize) -> Vec<String> {
    let columns = 0..grid.width();
    columns.map(|c| on_one_line(grid.text(row, c))).collect()
}

/// Whether a row names parts of the heads above it: every cell of it is a year, a head, or the end of a merged one.
fn goes_on(grid: &Grid, row: usize, labels: &[String]) -> bool {
    let mut names_any = false;
    for (column, label) in labels.iter().enumerate() {
        let text = grid.text(row, column);
        if text.is_empty() || on_one_line(text) == *label {
            continue;
        }
        match Meaning::of(text) {
            Meaning::Unknown => return false,
            _ => names_any = true,
        }
    }
    names_any
}

/// Puts a row of heads below those above; a head that stands alone above several goes for all of them.
fn add(grid: &Grid, row: usize, labels: &mut [String]) {
    let mut group = String::new();
    for (column, label) in labels.iter_mut().enumerate() {
        let text = on_one_line(grid.text(row, column));
        if !label.is_empty() {
            group.clone_from(label);
        }
        if text.is_empty() || text == *label {
            continue;
        }
        *label = format!("{group} {text}").trim().to_owned();
    }
}

/// `(1) (2) (3) …`: a row that numbers the columns.
fn numbers_columns(grid: &Grid, row: usize) -> bool {
    let columns = 0..grid.width();
    let texts = columns.map(|column| grid.text(row, column));
    let numbers: Option<Vec<u8>> = texts
        .filter(|text| !text.is_empty())
        .map(|text| text.trim_matches(['(', ')', '.', ' ']).parse().ok())
        .collect();
    numbers.is_some_and(|numbers| numbers.len() > 2 && numbers.is_sorted_by(|a, b| a < b))
}

/// Whether a row repeats the heads, as on a further page.
pub fn is_repeated(grid: &Grid, row: usize, heads: &Heads) -> bool {
    let mut pairs = heads.columns.iter().enumerate();
    let repeats = |(column, head): (usize, &Column)| {
        let text = grid.text(row, column);
        head.meaning == Meaning::Indicator && !text.is_empty() && same(text, &head.head)
    };
    pairs.any(repeats)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Vec<String>, usize)> {
        let heads = find(&Grid::of_text(text).unwrap())?;
        let columns = heads.columns.into_iter();
        let shown = columns.map(|c| format!("{}: {:?}", c.head, c.meaning));
        Some((shown.collect(), heads.body))
    }

    #[test]
    fn heads_are_one_row_or_two_below_titles_and_above_numbers() {
        for (text, columns, body) in [
            (
                "No\tSasaran\tIndikator Kinerja\tTarget 2025\n1\tS\tI\t5",
                &[
                    "No: Number",
                    "Sasaran: Objective",
                    "Indikator Kinerja: Indicator",
                    "Target 2025: Target(Some(2025))",
                ][..],
                1,
            ),
            // Merged in Excel: the head of several columns stands in the first of them.
            (
                "INDIKATOR KINERJA UTAMA\t\t\t\n\t\t\t\nTujuan\tIKU\tTarget\t\n\t\t2025\t2026\nT\tI\t1\t2",
                &[
                    "Tujuan: Goal",
                    "IKU: Indicator",
                    "Target 2025: Target(Some(2025))",
                    "Target 2026: Target(Some(2026))",
                ],
                4,
            ),
            // A row of column numbers, and a head of the second row only.
            (
                "Sasaran\tIndikator\tKondisi Awal\tTarget Tahun\t\n\t\t2024\t2025\t2026\n(1)\t(2)\t(3)\t(4)\t(5)\nS\tI\t0\t1\t2",
                &[
                    "Sasaran: Objective",
                    "Indikator: Indicator",
                    "Kondisi Awal 2024: Baseline(Some(2024))",
                    "Target Tahun 2025: Target(Some(2025))",
                    "Target Tahun 2026: Target(Some(2026))",
                ],
                3,
            ),
            // Nobody says which year.
            (
                "Sasaran\tIndikator\tTarget\nS\tI\t1",
                &[
                    "Sasaran: Objective",
                    "Indikator: Indicator",
                    "Target: Target(None)",
                ],
                1,
            ),
        ] {
            let columns = columns.iter().map(|text| (*text).to_owned()).collect();
            assert_eq!(read(text), Some((columns, body)), "{text}");
        }
    }

    #[test]
    fn a_table_without_heads_has_none() {
        assert_eq!(read("1\tMeningkatnya PMKS\tPersentase\t80,27%"), None);
        assert_eq!(read("2021\t2022\n1\t2"), None);
        assert_eq!(read("Sasaran\nMeningkatnya PMKS"), None);
    }

    #[test]
    fn merged_heads_of_html_are_named_once() {
        let html = "<table><tr><td rowspan=2>Tujuan<td rowspan=2>Indikator<td colspan=2>Target<tr><td>2025<td>2026<tr><td>T<td>I<td>1<td>2</table>";
        let heads = find(&Grid::of_html(html).unwrap()).unwrap();
        let heads: Vec<_> = heads.columns.into_iter().map(|c| c.head).collect();
        assert_eq!(heads, ["Tujuan", "Indikator", "Target 2025", "Target 2026"]);
    }
}
