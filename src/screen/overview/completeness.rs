//! Who has filled in what: units against quarters.

use crate::app::query::overview::{Completeness, Fill, UnitRow};
use crate::app::route::Route;
use crate::app::verification::{Stage, Standing};
use crate::domain::period::Period;
use crate::screen::el::{El, el};
use crate::screen::entry::declare::stage_name;
use crate::screen::parts::{Icon, Tone, chip, table_scroll};
use crate::text::words::{ringkasan as words, verification};
use crate::text::{Lang, time};

/// The matrix, under its heading.
pub fn completeness(completeness: &Completeness, lang: Lang) -> El {
    let head = |text: String| el("th").attr("scope", "col").with(text);
    let quarters = completeness.quarters.iter();
    let heads = quarters.map(|quarter| head(time::period_short(lang, *quarter)));
    let heads = el("tr")
        .with(head(words::UNIT.within(lang).to_owned()))
        .with(heads.collect::<Vec<_>>());
    let rows = completeness.rows.iter();
    let rows = rows.map(|row| unit_row(row, &completeness.quarters, lang));
    let table = el("table").class("table complete").with([
        el("thead").with(heads),
        el("tbody").with(rows.collect::<Vec<_>>()),
    ]);
    let (none, some) = completeness.late();
    let is_all = none.is_empty() && some.is_empty() && is_due(completeness);
    let all = is_all.then(|| el("p").class("hint").with(words::ALL_REPORTED.within(lang)));
    let name = words::COMPLETENESS.within(lang);
    el("section")
        .class("section")
        .with(el("h2").with(name))
        .with(
            el("div")
                .class("card card-flush")
                .with(table_scroll(name, table)),
        )
        .with(all)
}

fn is_due(completeness: &Completeness) -> bool {
    let fills = completeness.rows.iter().filter_map(|row| row.fills.last());
    fills.clone().count() > 0 && fills.into_iter().all(|fill| fill.is_due)
}

fn unit_row(row: &UnitRow, quarters: &[Period], lang: Lang) -> El {
    let name = match row.unit {
        // The head of the column says so already.
        Some(_) => row.name.strip_prefix("Bidang ").unwrap_or(&row.name),
        None => words::NO_UNIT.within(lang),
    };
    let grid = Route::Entry {
        unit: row.unit,
        period: quarters.last().copied(),
    };
    let link = el("a").attr("href", grid.hash()).with(name);
    let fills = row.fills.iter().enumerate();
    let fills = fills.map(|(place, fill)| {
        let stage = row.standings.get(place).and_then(|it| stage(it, lang));
        el("td").with(count(*fill, lang)).with(stage)
    });
    el("tr")
        .with(el("th").attr("scope", "row").with(link))
        .with(fills.collect::<Vec<_>>())
}

/// How far the quarter has come, once the unit has declared it.
fn stage(standing: &Standing, lang: Lang) -> Option<El> {
    let (name, _) = stage_name(&standing.stage);
    let changed = (standing.changed_since > 0).then(|| {
        format!(
            "; {}",
            verification::changed_since(lang, standing.changed_since)
        )
    });
    let words = el("p")
        .class("kicker")
        .with(name.within(lang))
        .with(changed);
    (standing.stage != Stage::Open).then_some(words)
}

/// The count for the eye, and the same in words for the ear.
fn count(fill: Fill, lang: Lang) -> [El; 2] {
    let seen = el("span").attr("aria-hidden", "true");
    let told = el("span").class("unseen");
    let (tone, mark) = match fill {
        Fill { expected: 0, .. } => {
            let words = words::NOTHING_EXPECTED.within(lang);
            return [seen.with("–"), told.with(words)];
        }
        _ if fill.is_complete() => (Tone::Good, Some(Icon::Check)),
        Fill { is_due: false, .. } => (Tone::Plain, Some(Icon::Clock)),
        Fill { filled: 0, .. } => (Tone::Bad, Some(Icon::Bang)),
        _ => (Tone::Warn, None),
    };
    let count = format!("{}/{}", fill.filled, fill.expected);
    let due = (!fill.is_due).then(|| format!(", {}", words::NOT_DUE.within(lang)));
    [
        seen.with(chip(&count, tone, mark)),
        told.with(words::filled_of(lang, fill.filled, fill.expected))
            .with(due),
    ]
}
