//! A pasted table with what a person decided about it so far: what columns mean, which cells mean the other thing.

use super::{Grid, Look, Meaning, Problem, heads};
use crate::domain::plan::Plan;
use std::collections::BTreeSet;

/// A table that waits to be taken over.
#[derive(Clone, PartialEq, Debug)]
pub struct Pasted {
    grid: Grid,
    /// What columns were said to mean, the latest last.
    chosen: Vec<(usize, Meaning)>,
    /// Cells that mean the other thing that they may, by row (from 1) and column.
    turned: BTreeSet<(usize, usize)>,
}

/// Whether only one column can mean it.
fn is_of_one(meaning: Meaning) -> bool {
    use Meaning::{Baseline, Number, Target, Unknown};
    !matches!(meaning, Unknown | Number | Baseline(None) | Target(None))
}

/// Texts that show what a column holds.
const EXAMPLES: usize = 3;

impl Pasted {
    /// Reads a clipboard: its HTML where a table is in it, which knows of merged cells, else its text.
    pub fn of_clipboard(html: &str, text: &str) -> Result<Self, Problem> {
        let of_text = || Grid::of_text(text);
        let grid = match html.trim() {
            "" => of_text(),
            html => match Grid::of_html(html) {
                Err(problem @ (Problem::NoTable | Problem::Empty)) => match text.trim() {
                    "" => Err(problem),
                    _ => of_text(),
                },
                read => read,
            },
        };
        grid.map(|grid| Self {
            grid,
            chosen: Vec::new(),
            turned: BTreeSet::new(),
        })
    }

    /// How it is understood beside a version of the plan.
    pub fn look(&self, plan: &Plan) -> Look {
        let mut look = Look::at(&self.grid, plan, self.meanings().as_deref());
        for (row, column) in &self.turned {
            look.take_other(*row, *column);
        }
        look
    }

    /// What the columns mean, where somebody has said so of one.
    ///
    /// What is said later counts: a column that meant the same means nothing as long as that stands.
    fn meanings(&self) -> Option<Vec<Meaning>> {
        let heads = heads::find(&self.grid).unwrap_or_else(|| heads::none(&self.grid));
        let mut meanings: Vec<_> = heads.columns.iter().map(|it| it.meaning).collect();
        for (column, meaning) in &self.chosen {
            let others = meanings.iter_mut().enumerate();
            let same = others.filter(|(place, it)| place != column && *it == meaning);
            if is_of_one(*meaning) {
                same.for_each(|(_, it)| *it = Meaning::Unknown);
            }
            if let Some(own) = meanings.get_mut(*column) {
                *own = *meaning;
            }
        }
        (!self.chosen.is_empty()).then_some(meanings)
    }

    /// Says what a column means.
    pub fn choose(&mut self, column: usize, meaning: Meaning) {
        self.chosen.retain(|(own, _)| *own != column);
        self.chosen.push((column, meaning));
    }

    /// Takes what else a cell may mean, or takes that back.
    pub fn turn(&mut self, row: usize, column: usize) {
        if !self.turned.remove(&(row, column)) {
            self.turned.insert((row, column));
        }
    }

    /// Whether a cell was turned.
    pub fn is_turned(&self, row: usize, column: usize) -> bool {
        self.turned.contains(&(row, column))
    }

    /// The first texts of a column below the heads.
    pub fn examples(&self, body: usize, column: usize) -> Vec<&str> {
        let rows = body..self.grid.rows().len();
        let texts = rows.map(|row| self.grid.text(row, column));
        let mut shown: Vec<&str> = Vec::new();
        for text in texts.filter(|text| !text.is_empty()) {
            if !shown.contains(&text) {
                shown.push(text);
            }
            if shown.len() == EXAMPLES {
                break;
            }
        }
        shown
    }

    /// How many rows it has, heads included.
    pub fn height(&self) -> usize {
        self.grid.rows().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amount::Decimal;
    use crate::domain::target::TargetValue;

    const TEXT: &str = "Sasaran\tIndikator\tUraian\t2025\nLayanan\tA\tB\t16,030\n";

    fn look(pasted: &Pasted) -> Look {
        pasted.look(&Plan::default())
    }

    fn target(look: &Look) -> Decimal {
        match &look.outline.rows[0].figures[0].value {
            TargetValue::Number(quantity) => quantity.value,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_clipboard_is_read_from_its_html_where_a_table_is_in_it() {
        let table = "<table><tr><td>Sasaran<td>Indikator<tr><td>S<td>I</table>";
        for (html, text, height) in [
            (table, "", Ok(2)),
            (table, TEXT, Ok(2)),
            ("", TEXT, Ok(2)),
            ("<p>Sasaran", TEXT, Ok(2)),
            ("<table></table>", TEXT, Ok(2)),
            ("<p>Sasaran", "", Err(Problem::NoTable)),
            ("", "", Err(Problem::Empty)),
            (" ", "\t\n", Err(Problem::Empty)),
        ] {
            let read = Pasted::of_clipboard(html, text);
            assert_eq!(read.map(|it| it.height()), height, "{html} {text}");
        }
    }

    #[test]
    fn a_meaning_that_is_given_to_a_column_is_taken_from_another_as_long_as_it_stands() {
        use Meaning::{Code, Indicator, Objective, Target, Unknown};
        let mut pasted = Pasted::of_clipboard("", TEXT).unwrap();
        assert_eq!(pasted.examples(1, 2), ["B"]);
        for (column, meaning, all) in [
            (2, Objective, [Unknown, Indicator, Objective]),
            (2, Indicator, [Objective, Unknown, Indicator]),
            (0, Indicator, [Indicator, Unknown, Unknown]),
            (0, Code, [Code, Unknown, Indicator]),
            (2, Unknown, [Code, Indicator, Unknown]),
        ] {
            pasted.choose(column, meaning);
            let columns = look(&pasted).heads.columns;
            let meanings: Vec<_> = columns.iter().map(|it| it.meaning).collect();
            assert_eq!(meanings[..3], all, "{column} {meaning:?}");
            assert_eq!(meanings[3], Target(Some(2025)));
        }
    }

    #[test]
    fn a_cell_stays_turned_when_a_column_is_taken_for_something_else() {
        let mut pasted = Pasted::of_clipboard("", TEXT).unwrap();
        assert_eq!(target(&look(&pasted)), "16.03".parse().unwrap());
        pasted.turn(2, 3);
        assert_eq!(target(&look(&pasted)), "16030".parse().unwrap());
        pasted.choose(2, Meaning::Definition);
        assert_eq!(target(&look(&pasted)), "16030".parse().unwrap());
        pasted.turn(2, 3);
        assert_eq!(target(&look(&pasted)), "16.03".parse().unwrap());
    }
}
