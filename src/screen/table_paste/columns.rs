//! What each column was taken for, to be corrected.

use super::TablePaste;
use crate::app::plan_table::Meaning;
use crate::app::query::table_look::{ColumnLine, TableLook};
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;
use crate::text::words::Phrase;
use crate::text::words::plan_table::look as words;
use leptos::prelude::*;

/// What a column may mean, in the order of the select.
const MEANINGS: [(Meaning, Phrase); 15] = [
    (Meaning::Unknown, words::UNKNOWN),
    (Meaning::Number, words::NUMBER),
    (Meaning::Goal, words::GOAL),
    (Meaning::Objective, words::OBJECTIVE),
    (Meaning::Strategy, words::STRATEGY),
    (Meaning::PolicyDirection, words::POLICY_DIRECTION),
    (Meaning::Code, words::CODE),
    (Meaning::Indicator, words::INDICATOR),
    (Meaning::Definition, words::DEFINITION),
    (Meaning::Rationale, words::RATIONALE),
    (Meaning::Formula, words::FORMULA),
    (Meaning::UnitOfMeasure, words::UNIT_OF_MEASURE),
    (Meaning::DataSource, words::DATA_SOURCE),
    (Meaning::Baseline(None), words::BASELINE),
    (Meaning::Target(None), words::TARGET),
];

/// Years that can be given to a column.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2100;

fn choose(paste: TablePaste, column: usize, meaning: Meaning) {
    paste.pasted.update(|pasted| {
        if let Some(pasted) = pasted {
            pasted.choose(column, meaning);
        }
    });
}

/// The table of columns.
pub fn columns(paste: TablePaste, look: &TableLook) -> El {
    let lang = paste.lang;
    let heads = [words::COLUMN, words::READ_AS, words::EXAMPLE];
    let heads = heads.map(|name| el("th").attr("scope", "col").with(name.within(lang)));
    let rows = look.columns.iter().enumerate();
    let rows: Vec<_> = rows.map(|(place, line)| row(paste, place, line)).collect();
    let table = el("table").class("table look-columns").with([
        el("thead").with(el("tr").with(heads)),
        el("tbody").with(rows),
    ]);
    table_scroll(words::COLUMNS.within(lang), table)
}

fn row(paste: TablePaste, place: usize, line: &ColumnLine) -> El {
    let head = match line.head.as_str() {
        "" => line.name.clone(),
        head => format!("{}. {head}", place + 1),
    };
    let read = el("div")
        .class("row")
        .with(meaning_select(paste, place, line))
        .with(
            line.meaning
                .is_figure()
                .then(|| year_field(paste, place, line)),
        );
    el("tr").with([
        el("th").attr("scope", "row").with(head),
        el("td").with(read),
        el("td").class("look-example").with(line.example.as_str()),
    ])
}

fn meaning_select(paste: TablePaste, place: usize, line: &ColumnLine) -> El {
    let (lang, now) = (paste.lang, line.meaning);
    let chosen = MEANINGS.iter().position(|(it, _)| *it == without_year(now));
    let options = MEANINGS.iter().enumerate().map(|(n, (_, name))| {
        el("option")
            .attr("value", n.to_string())
            .with(name.within(lang))
    });
    el("select")
        .class("paste-choice")
        .attr("aria-label", words::choice(lang, &line.name))
        .with(options.collect::<Vec<_>>())
        .value(&chosen.unwrap_or_default().to_string())
        .on("change", move |event| {
            let chosen = event_target_value(&event).parse::<usize>();
            let chosen = chosen.ok().and_then(|n| MEANINGS.get(n));
            let meaning = chosen.map_or(Meaning::Unknown, |(meaning, _)| *meaning);
            choose(paste, place, with_year(meaning, year(now)));
        })
}

fn year_field(paste: TablePaste, place: usize, line: &ColumnLine) -> El {
    let (lang, now) = (paste.lang, line.meaning);
    let written = year(now).map_or(String::new(), |year| year.to_string());
    el("input")
        .class("paste-choice look-year")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("maxlength", "4")
        .attr("placeholder", words::YEAR.within(lang))
        .attr("aria-label", words::year_of(lang, &line.name))
        .value(&written)
        .on("change", move |event| {
            let year = event_target_value(&event).trim().parse().ok();
            let year = year.filter(|year| YEARS.contains(year));
            choose(paste, place, with_year(now, year));
        })
}

fn year(meaning: Meaning) -> Option<u16> {
    match meaning {
        Meaning::Baseline(year) | Meaning::Target(year) => year,
        _ => None,
    }
}

fn without_year(meaning: Meaning) -> Meaning {
    with_year(meaning, None)
}

fn with_year(meaning: Meaning, year: Option<u16>) -> Meaning {
    match meaning {
        Meaning::Baseline(_) => Meaning::Baseline(year),
        Meaning::Target(_) => Meaning::Target(year),
        other => other,
    }
}
