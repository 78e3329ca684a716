//! Rows that Word broke into several lines, put together again.
//!
//! Word quotes nothing: a paragraph mark inside a cell ends the line, and the rest of the cell begins the next.
//! Such a row is known by its fields: its lines together have as many as the widest row. A lone text behind a
//! whole row goes on with that row's last cell.

use super::problem::Problem;

/// Lines that one row may be broken into.
const MOST_LINES: usize = 40;

/// The rows, and what was odd about them. Rows are counted from 1, after they were put together.
pub fn joined(lines: &[Vec<String>]) -> (Vec<Vec<String>>, Vec<Problem>) {
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut oddities = Vec::new();
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let mut row = first.clone();
        let number = rows.len() + 1;
        let parts = match row.len() {
            full if full == width => lone_texts(rest, width),
            _ => completing(first, rest, width),
        };
        if parts > 0 {
            let (more, after) = rest.split_at(parts);
            rest = after;
            more.iter().for_each(|line| append(&mut row, line));
            oddities.push(Problem::Joined { row: number });
        }
        if row.len() < width && row.len() > 1 {
            let cells = row.len();
            oddities.push(Problem::Ragged {
                row: number,
                cells,
                width,
            });
        }
        rows.push(row);
    }
    (rows, oddities)
}

/// How many lines behind a whole row hold nothing but the rest of its last cell.
fn lone_texts(rest: &[Vec<String>], width: usize) -> usize {
    let is_lone = |line: &&Vec<String>| {
        width > 1 && matches!(line.as_slice(), [text] if !text.trim().is_empty())
    };
    let lone = rest.iter().take(MOST_LINES).take_while(is_lone).count();
    // What begins a broken row is no rest of the row before.
    match rest.get(lone) {
        Some(next) if next.len() > 1 && next.len() < width => 0,
        _ => lone,
    }
}

/// How many lines complete a row that is too short; none if they do not fit exactly.
fn completing(first: &[String], rest: &[Vec<String>], width: usize) -> usize {
    let mut fields = first.len();
    for (place, line) in rest.iter().take(MOST_LINES).enumerate() {
        if line.len() == width {
            break;
        }
        fields += line.len() - 1;
        if fields >= width {
            return if fields == width { place + 1 } else { 0 };
        }
    }
    0
}

/// A line goes on where the row stopped: in its last cell.
fn append(row: &mut Vec<String>, line: &[String]) {
    let mut fields = line.iter();
    if let (Some(last), Some(field)) = (row.last_mut(), fields.next()) {
        last.push('\n');
        last.push_str(field);
    }
    row.extend(fields.cloned());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::paste::Block;

    fn read(text: &str) -> (Vec<Vec<String>>, Vec<Problem>) {
        joined(Block::read(text).rows())
    }

    #[test]
    fn a_row_that_word_broke_is_one_row_again() {
        for (text, rows, odd) in [
            ("a\tb\nc\td", &[&["a", "b"][..], &["c", "d"]][..], &[][..]),
            // The middle cell has two paragraphs.
            (
                "1\t2\t3\na\tb1\nb2\tc\nd\te\tf",
                &[&["1", "2", "3"], &["a", "b1\nb2", "c"], &["d", "e", "f"]],
                &[2],
            ),
            // The first cell has.
            (
                "1\t2\t3\na1\na2\tb1\nb2\tc",
                &[&["1", "2", "3"], &["a1\na2", "b1\nb2", "c"]],
                &[2],
            ),
            // The last cell has: in the middle and at the end of the table.
            (
                "a\tb1\nb2\nc\td1\nd2",
                &[&["a", "b1\nb2"], &["c", "d1\nd2"]],
                &[1, 2],
            ),
            (
                "only\none\ncolumn",
                &[&["only"], &["one"], &["column"]],
                &[],
            ),
        ] {
            let (got, oddities) = read(text);
            assert_eq!(got, rows, "{text:?}");
            let numbers: Vec<_> = odd
                .iter()
                .map(|row| Problem::Joined { row: *row })
                .collect();
            assert_eq!(oddities, numbers, "{text:?}");
        }
    }

    #[test]
    fn a_row_that_is_too_short_stays_so_and_is_told() {
        let (rows, oddities) = read("1\t2\t3\na\tb\nc\td\te\n");
        assert_eq!(rows, [&["1", "2", "3"][..], &["a", "b"], &["c", "d", "e"]]);
        let ragged = Problem::Ragged {
            row: 2,
            cells: 2,
            width: 3,
        };
        assert_eq!(oddities, [ragged]);
    }
}
