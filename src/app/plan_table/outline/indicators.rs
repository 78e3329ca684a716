//! Indicators: one row each.

use super::{FormulaText, Parent, Reader, Row};
use crate::app::plan_table::figure::{self, Figure};
use crate::app::plan_table::grid::{on_one_line, same};
use crate::app::plan_table::meaning::Meaning;
use crate::app::plan_table::problem::Problem;
use crate::domain::target::TargetValue;
use crate::text::number::looks_like_nik;

impl Reader<'_> {
    /// A further row of a merged cell names nothing new.
    pub(super) fn indicator_name(&mut self, at: usize) -> String {
        match self.column_of(Meaning::Indicator) {
            Some(column) if !self.is_from_above(at, column) => {
                on_one_line(&self.text_of(at, Meaning::Indicator))
            }
            _ => String::new(),
        }
    }

    pub(super) fn indicator(&mut self, at: usize, name: String) {
        let parent = match self.objective {
            Some(objective) => Parent::Objective(objective),
            None => Parent::Goal(self.present_goal(at)),
        };
        let row = at + 1;
        let mut rows = self.told.rows.iter();
        if let Some(twin) = rows.find(|it| it.parent == parent && same(&it.name, &name)) {
            let first = twin.row;
            self.told.problems.push(Problem::Twice { row, first });
            return;
        }
        let texts = [
            Meaning::Code,
            Meaning::Definition,
            Meaning::Rationale,
            Meaning::UnitOfMeasure,
            Meaning::DataSource,
        ];
        let texts = texts.map(|meaning| (meaning, self.text_of(at, meaning)));
        let mut texts: Vec<_> = texts.into();
        texts.retain(|(_, text)| !text.is_empty());
        self.check_code(row, &mut texts);
        let formula = self.column_of(Meaning::Formula).map(|column| FormulaText {
            column,
            text: self.text_of(at, Meaning::Formula),
            other: None,
        });
        let figures = self.figures(at);
        self.told.rows.push(Row {
            row,
            parent,
            name,
            texts,
            formula: formula.filter(|formula| !formula.text.is_empty()),
            figures,
        });
    }

    fn check_code(&mut self, row: usize, texts: &mut Vec<(Meaning, String)>) {
        let code = texts
            .iter()
            .position(|(meaning, _)| *meaning == Meaning::Code);
        let Some(place) = code else {
            return;
        };
        let has = |other: &&Row| {
            other
                .texts
                .iter()
                .any(|(m, text)| *m == Meaning::Code && same(text, &texts[place].1))
        };
        if let Some(twin) = self.told.rows.iter().find(has) {
            let first = twin.row;
            let column = self.column_of(Meaning::Code).unwrap_or_default();
            self.told
                .problems
                .push(Problem::CodeTwice { row, column, first });
            texts.remove(place);
        }
    }

    fn figures(&mut self, at: usize) -> Vec<Figure> {
        let mut figures = Vec::new();
        let row = at + 1;
        for (column, head) in self.heads.columns.iter().enumerate() {
            let (is_baseline, year) = match head.meaning {
                Meaning::Baseline(Some(year)) => (true, year),
                Meaning::Target(Some(year)) => (false, year),
                _ => continue,
            };
            let text = on_one_line(self.grid.text(at, column));
            if looks_like_nik(&text) {
                self.told.problems.push(Problem::Personal { row, column });
            }
            match figure::read(&text) {
                Ok(None) => {}
                Ok(Some(read)) => {
                    if let TargetValue::Rank(_) = read.value {
                        self.told.problems.push(Problem::Rank { row, column });
                    }
                    if let Some(doubt) = read.doubt {
                        self.told
                            .problems
                            .push(Problem::Doubt { row, column, doubt });
                    }
                    figures.push(Figure {
                        column,
                        is_baseline,
                        year,
                        value: read.value,
                        other: read.other,
                    });
                }
                Err(problem) => {
                    self.told.problems.push(Problem::Figure {
                        row,
                        column,
                        problem,
                    });
                }
            }
        }
        figures
    }
}
