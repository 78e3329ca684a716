//! What is odd about a table, by row and column.

use super::columns::head_of;
use crate::app::budget_table::{Look, Problem, Proposal};
use crate::screen::budget::cells::{amount, reason};
use crate::screen::budget::sight::Sight;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::text::words::{budget, budget_table as words};
use leptos::prelude::*;

/// More than these are only counted: whoever sees them corrects the file first.
const MOST_SHOWN: usize = 50;

/// A list of what is to be looked at; nothing where there is nothing.
pub fn problems(sight: Sight, look: &Look, proposal: Option<&Proposal>) -> Option<El> {
    let lang = sight.lang;
    let of_rows = proposal.into_iter().flat_map(|it| {
        let renamed = it.renamed.iter().map(|(row, known, told)| {
            el("li").with(format!(
                "{}: {}",
                words::row(lang, *row),
                words::renamed(lang, known, told)
            ))
        });
        let unknown = it.unknown.iter().map(|(row, text)| {
            el("li").with(format!(
                "{}: {}",
                words::row(lang, *row),
                words::unknown_link(lang, text)
            ))
        });
        renamed.chain(unknown)
    });
    let of_table = look.problems.iter().map(|it| problem(sight, look, it));
    let all: Vec<_> = of_table.chain(of_rows).collect();
    let (count, stops) = (all.len(), !look.is_acceptable());
    let more = (count > MOST_SHOWN).then(|| el("p").with(format!("… +{}", count - MOST_SHOWN)));
    let shown: Vec<_> = all.into_iter().take(MOST_SHOWN).collect();
    (count > 0).then(|| {
        let tone = if stops { Tone::Bad } else { Tone::Warn };
        notice(
            tone,
            [
                el("p").with(el("strong").with(words::LOOK.within(lang))),
                el("ul").class("bullets").with(shown),
            ]
            .into_iter()
            .chain(more)
            .collect::<Vec<_>>(),
        )
    })
}

fn problem(sight: Sight, look: &Look, problem: &Problem) -> El {
    let lang = sight.lang;
    let head = |column: &usize| head_of(lang, look, *column);
    let at = |row: &usize, column: &usize| words::place(lang, *row, &head(column));
    let item = el("li");
    match problem {
        Problem::NoHeads => item.with(words::NO_HEADS.within(lang)),
        Problem::NoCodes => item.with(words::NO_CODES.within(lang)),
        Problem::NoRows => item.with(words::NO_ROWS.within(lang)),
        Problem::UnknownColumn { column } => item.with(words::unknown_column(lang, &head(column))),
        Problem::SameColumn { column, first } => {
            item.with(words::same_column(lang, &head(column), &head(first)))
        }
        Problem::BadCode { row, column, text } => item.with(format!(
            "{}: {}",
            at(row, column),
            words::bad_code(lang, text)
        )),
        Problem::NoCode { row } => item.with(format!(
            "{}: {}",
            words::row(lang, *row),
            words::no_code(lang)
        )),
        Problem::Accounts { rows } => item.with(words::accounts(lang, *rows)),
        Problem::TwoNames { row, first, code } => item.with(format!(
            "{}: {}",
            words::row(lang, *row),
            words::two_names(lang, &code.to_string(), *first)
        )),
        Problem::BadYear { row, column, text } => item.with(format!(
            "{}: {}",
            at(row, column),
            words::bad_year(lang, text)
        )),
        Problem::BadAmount {
            row, column, why, ..
        } => item.with(format!("{}: {}", at(row, column), reason(lang, why))),
        Problem::Twice { row, column, first } => item.with(format!(
            "{}: {}",
            at(row, column),
            words::twice(lang, *first)
        )),
        Problem::Doubt {
            row,
            column,
            text,
            figure,
        } => {
            let place = *figure;
            let Some(figure) = look.figures.get(place) else {
                return item;
            };
            let read = words::read_as(lang, text, &amount(lang, &figure.entry));
            let other = figure.other.as_ref().map(|other| {
                let word = budget::meant(lang, &amount(lang, other));
                button(&word, Weight::Link, None).on("click", move |_| {
                    sight.import.update(|import| {
                        let Some(import) = import else { return };
                        match import.others.iter().position(|it| *it == place) {
                            Some(known) => drop(import.others.remove(known)),
                            None => import.others.push(place),
                        }
                    });
                })
            });
            item.with(format!("{}: {read} ", at(row, column)))
                .with(other)
        }
    }
}
