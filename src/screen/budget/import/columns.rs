//! What each column of a table was taken for, and the choice to say otherwise.

use super::Import;
use crate::app::budget_table::{Look, Meaning};
use crate::domain::budget::Level;
use crate::screen::budget::cells::column_name;
use crate::screen::budget::sight::Sight;
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;
use crate::text::Lang;
use crate::text::words::{budget, budget_table as words, facts};
use leptos::prelude::*;

/// The columns with an example of each, and what the table does not say.
pub fn columns(sight: Sight, import: &Import, look: &Look) -> El {
    let lang = sight.lang;
    let all = Meaning::all();
    let options: Vec<_> = all.iter().map(|it| name(lang, *it)).collect();
    let head = |text: &str| el("th").attr("scope", "col").with(text);
    let heads = [words::COLUMN, words::EXAMPLE, words::MEANS].map(|it| head(it.within(lang)));
    let rows = look.heads.columns.iter().enumerate();
    let rows = rows.map(|(place, column)| {
        let example = import.grid.text(look.heads.body, place);
        let chosen = all.iter().position(|it| *it == column.meaning).unwrap_or(0);
        let label = head_of(lang, look, place);
        let (meanings, all) = (look.heads.columns.clone(), all.clone());
        let choose = move |event| {
            let picked = event_target_value(&event).parse::<usize>().ok();
            let Some(picked) = picked.and_then(|place| all.get(place).copied()) else {
                return;
            };
            let mut chosen: Vec<_> = meanings.iter().map(|it| it.meaning).collect();
            chosen[place] = picked;
            sight.import.update(|import| {
                if let Some(import) = import {
                    import.chosen = Some(chosen);
                    import.others.clear();
                }
            });
        };
        let options = options.iter().enumerate().map(|(place, name)| {
            el("option")
                .attr("value", place.to_string())
                .with(name.as_str())
        });
        let select = el("select")
            .class("ink")
            .attr("aria-label", label.as_str())
            .with(options.collect::<Vec<_>>())
            .value(&chosen.to_string())
            .on("change", choose);
        el("tr").with([
            el("th").attr("scope", "row").with(label),
            el("td").with(example.chars().take(40).collect::<String>()),
            el("td").with(select),
        ])
    });
    let table = el("table").class("table").with([
        el("thead").with(el("tr").with(heads)),
        el("tbody").with(rows.collect::<Vec<_>>()),
    ]);
    el("details")
        .flag("open", !look.is_acceptable())
        .with(el("summary").with(words::COLUMNS.within(lang)))
        .with(
            el("div")
                .class("stack")
                .with(table_scroll(words::COLUMNS.within(lang), table))
                .with(assumed(sight, import, look)),
        )
}

/// The head of a column, or its letter as spreadsheets have it.
pub fn head_of(lang: Lang, look: &Look, column: usize) -> String {
    let head = look.heads.columns.get(column).map(|it| it.head.as_str());
    match head {
        Some(head) if !head.is_empty() => head.to_owned(),
        _ => format!("{} {}", words::COLUMN.within(lang), column + 1),
    }
}

/// Year and edition, where no column says them.
fn assumed(sight: Sight, import: &Import, look: &Look) -> Vec<El> {
    let lang = sight.lang;
    let has = |meaning| look.heads.columns.iter().any(|it| it.meaning == meaning);
    let field = |id: &'static str, label: &str, value: &str| {
        let input = el("input")
            .attr("id", id)
            .attr("type", "text")
            .value(value)
            .on("change", move |event| {
                let typed = event_target_value(&event).trim().to_owned();
                sight.import.update(|import| {
                    let Some(import) = import else { return };
                    match (id, typed.parse()) {
                        (YEAR, Ok(year)) => import.assumed.year = year,
                        (YEAR, Err(_)) => {}
                        _ => import.assumed.edition = typed,
                    }
                });
            });
        el("div")
            .class("field")
            .with(el("label").attr("for", id).with(label))
            .with(input)
    };
    let year = (!has(Meaning::Year)).then(|| {
        let year = import.assumed.year.to_string();
        field(YEAR, words::YEAR.within(lang), &year)
    });
    let edition = (!has(Meaning::Edition)).then(|| {
        field(
            EDITION,
            words::EDITION.within(lang),
            &import.assumed.edition,
        )
    });
    year.into_iter().chain(edition).collect()
}

const YEAR: &str = "impor-tahun";
const EDITION: &str = "impor-edisi";

fn name(lang: Lang, meaning: Meaning) -> String {
    let leveled = |name: &str, level: Option<Level>| match level {
        None => name.to_owned(),
        Some(level) => {
            let level = match level {
                Level::Program => facts::PROGRAM,
                Level::Activity => facts::ACTIVITY,
                Level::SubActivity => facts::SUB_ACTIVITY,
            };
            format!("{name} · {}", level.within(lang))
        }
    };
    match meaning {
        Meaning::Code(level) => leveled(words::CODE.within(lang), level),
        Meaning::Name(level) => leveled(words::NAME.within(lang), level),
        Meaning::Year => words::OF_YEAR.within(lang).to_owned(),
        Meaning::Edition => words::OF_EDITION.within(lang).to_owned(),
        Meaning::Amount(column) => column_name(lang, column),
        Meaning::State(column) => {
            let of = column_name(lang, column);
            format!("{} · {of}", words::STATE.within(lang))
        }
        Meaning::Unit => budget::UNITS.within(lang).to_owned(),
        Meaning::Serves => words::SERVES.within(lang).to_owned(),
        Meaning::Unused => words::UNUSED.within(lang).to_owned(),
    }
}
