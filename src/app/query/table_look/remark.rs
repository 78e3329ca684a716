//! What is to be said about single places of a pasted table, each with the other thing that it may mean.

use crate::app::plan_table::{Figure, Gravity, Look, Pasted, Problem, Row};
use crate::domain::sort::sort_by_key;
use crate::domain::target::TargetValue;
use crate::text::Lang;
use crate::text::number::number;
use crate::text::words::plan_table as words;
use crate::text::words::plan_table::look;
use crate::text::words::values;

/// A sentence about a place.
#[derive(Clone, PartialEq, Debug)]
pub struct Remark {
    /// What is wrong or odd, where, and what to do.
    pub text: String,
    /// Whether something is left out; else it is only to be looked at.
    pub is_left_out: bool,
    /// What one press does about it, if anything.
    pub turn: Option<Turn>,
}

/// The other thing that a cell may mean.
#[derive(Clone, PartialEq, Debug)]
pub struct Turn {
    /// The row, from 1.
    pub row: usize,
    /// The column, from 0.
    pub column: usize,
    /// What the press does: `Baca 16.030`.
    pub verb: String,
    /// What it turns, so that many alike can be turned at once.
    pub kind: TurnKind,
}

/// What a press turns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TurnKind {
    /// One number into the other.
    Figure,
    /// The letter x into ×.
    Times,
    /// × back into what is written.
    AsWritten,
}

/// What stops nothing, in the order of rows.
pub fn remarks(pasted: &Pasted, look: &Look, lang: Lang) -> Vec<Remark> {
    let problems = look.problems.iter();
    let told = problems.filter(|it| it.gravity() != Gravity::Stops);
    let mut told: Vec<_> = told.map(|it| (it.row(), remark(look, it, lang))).collect();
    let rows = look.outline.rows.iter();
    told.extend(rows.filter_map(|row| turned_formula(pasted, look, row, lang)));
    sort_by_key(&mut told, |(row, _)| *row);
    told.into_iter().map(|(_, remark)| remark).collect()
}

fn remark(look: &Look, problem: &Problem, lang: Lang) -> Remark {
    let turned = match problem {
        Problem::Doubt { row, column, .. } => doubt(look, *row, *column, lang),
        Problem::LetterForTimes { row, column } => {
            let verb = look::TIMES.within(lang).to_owned();
            let text = problem.message(&look.heads.columns, lang);
            Some((text, turn(*row, *column, verb, TurnKind::Times)))
        }
        _ => None,
    };
    match turned {
        Some((text, turn)) => Remark {
            text,
            is_left_out: false,
            turn: Some(turn),
        },
        None => Remark {
            text: problem.message(&look.heads.columns, lang),
            is_left_out: problem.gravity() == Gravity::LeftOut,
            turn: None,
        },
    }
}

fn turn(row: usize, column: usize, verb: String, kind: TurnKind) -> Turn {
    Turn {
        row,
        column,
        verb,
        kind,
    }
}

/// A figure that may mean another, as it is read now.
fn doubt(look: &Look, row: usize, column: usize, lang: Lang) -> Option<(String, Turn)> {
    let is_here = |it: &&Figure| it.column == column;
    let found = look.outline.rows.iter().find(|it| it.row == row)?;
    let figure = found.figures.iter().find(is_here)?;
    let other = plain(figure.other.as_ref()?, lang);
    let written = written(figure);
    let text = look::read_as(
        lang,
        &place(look, row, column, lang),
        written,
        &plain(&figure.value, lang),
    );
    Some((
        text,
        turn(row, column, look::other(lang, &other), TurnKind::Figure),
    ))
}

/// What stands in the cell of a figure.
fn written(figure: &Figure) -> &str {
    let printed = |value: &'_ TargetValue| match value {
        TargetValue::Number(quantity) => quantity.printed.is_some(),
        _ => false,
    };
    let all = [Some(&figure.value), figure.other.as_ref()];
    let found = all.into_iter().flatten().find(|value| printed(value));
    match found {
        Some(TargetValue::Number(quantity)) => quantity.printed.as_deref().unwrap_or_default(),
        _ => "-",
    }
}

/// A formula in which × was taken for the letter x, to be taken back.
fn turned_formula(
    pasted: &Pasted,
    look: &Look,
    row: &Row,
    lang: Lang,
) -> Option<(Option<usize>, Remark)> {
    let formula = row.formula.as_ref()?;
    let is_turned = pasted.is_turned(row.row, formula.column) && formula.other.is_some();
    let verb = look::AS_WRITTEN.within(lang).to_owned();
    let place = place(look, row.row, formula.column, lang);
    is_turned.then(|| {
        let remark = Remark {
            text: look::with_times(lang, &place),
            is_left_out: false,
            turn: Some(turn(row.row, formula.column, verb, TurnKind::AsWritten)),
        };
        (Some(row.row), remark)
    })
}

fn place(look: &Look, row: usize, column: usize, lang: Lang) -> String {
    let head = look.heads.columns.get(column).map_or("", |it| &it.head);
    words::cell(lang, row, &words::column(lang, column, head))
}

/// A value as it counts, not as it is printed: `16.030`.
pub fn plain(value: &TargetValue, lang: Lang) -> String {
    match value {
        TargetValue::Number(quantity) => number(quantity.value.normalize(), None),
        other => values::target(lang, other, false),
    }
}
