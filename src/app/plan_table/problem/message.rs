//! Problems as sentences.

use super::Problem;
use crate::app::plan_table::heads::Column;
use crate::text::Lang;
use crate::text::words::plan_table as words;

impl Problem {
    /// What is wrong, where, and what to do; the columns name the places.
    pub fn message(&self, columns: &[Column], lang: Lang) -> String {
        use Problem::*;
        let head = |column: &usize| {
            let head = columns.get(*column).map_or("", |column| &column.head);
            words::column(lang, *column, head)
        };
        let cell = |row: &usize, column: &usize| words::cell(lang, *row, &head(column));
        match self {
            TooLong { limit } => words::too_long(lang, *limit),
            Empty => words::EMPTY.within(lang).to_owned(),
            NoTable => words::NO_TABLE.within(lang).to_owned(),
            TooManyRows { rows, limit } => words::too_many_rows(lang, *rows, *limit),
            TooManyColumns { columns, limit } => words::too_many_columns(lang, *columns, *limit),
            NoHeads => words::NO_HEADS.within(lang).to_owned(),
            NoIndicatorColumn => words::NO_INDICATOR_COLUMN.within(lang).to_owned(),
            NoRows => words::NO_ROWS.within(lang).to_owned(),
            UnknownColumn { column } => words::unknown_column(lang, &head(column)),
            SameColumn { column, first } => words::same_column(lang, &head(column), &head(first)),
            NoYear { column } => words::no_year(lang, &head(column)),
            OutsideYears {
                column,
                year,
                years,
            } => words::outside_years(lang, &head(column), *year, *years),
            NoTargets => words::NO_TARGETS.within(lang).to_owned(),
            NoGoalColumn => words::NO_GOAL_COLUMN.within(lang).to_owned(),
            Joined { row } => words::joined(lang, *row),
            Ragged { row, cells, width } => words::ragged(lang, *row, *cells, *width),
            NoIndicator { row } => words::no_indicator(lang, *row),
            Twice { row, first } => words::twice(lang, *row, *first),
            CodeTwice { row, column, first } => words::code_twice(lang, &cell(row, column), *first),
            NoObjective { row, column } => words::no_objective(lang, &cell(row, column)),
            Figure {
                row,
                column,
                problem,
            } => words::left_out(lang, &cell(row, column), &problem.message(lang)),
            Doubt { row, column, doubt } => {
                words::at(&cell(row, column), &words::doubt(lang, *doubt))
            }
            Rank { row, column } => words::rank(lang, &cell(row, column)),
            TextTooLong { row, column, limit } => {
                words::text_too_long(lang, &cell(row, column), *limit)
            }
            Personal { row, column } => words::personal(lang, &cell(row, column)),
            Formula {
                row,
                column,
                text,
                problem,
            } => words::at(&cell(row, column), &problem.message(text, lang)),
            LetterForTimes { row, column } => words::letter_for_times(lang, &cell(row, column)),
            Prose { row, column } => words::prose(lang, &cell(row, column)),
        }
    }
}
