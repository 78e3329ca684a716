//! Who has filled in what: units against quarters.

use crate::app::query::overview::{Completeness, Fill, UnitRow};
use crate::app::route::Route;
use crate::domain::period::Period;
use crate::screen::parts::{Chip, Icon, TableScroll, Tone};
use crate::text::words::ringkasan as words;
use crate::text::{Lang, time};
use leptos::prelude::*;

/// The matrix, under its heading.
pub fn completeness(completeness: &Completeness, lang: Lang) -> impl IntoView + use<> {
    let heads = completeness.quarters.iter();
    let heads: Vec<_> = heads
        .map(|quarter| view! { <th scope="col">{time::period_short(lang, *quarter)}</th> })
        .collect();
    let rows = completeness.rows.iter();
    let rows: Vec<_> = rows
        .map(|row| unit_row(row, &completeness.quarters, lang))
        .collect();
    let (none, some) = completeness.late();
    let is_all = none.is_empty() && some.is_empty() && is_due(completeness);
    let all = is_all.then(|| view! { <p class="hint">{words::ALL_REPORTED.within(lang)}</p> });
    view! {
        <section class="section">
            <h2>{words::COMPLETENESS.within(lang)}</h2>
            <div class="card card-flush">
                <TableScroll label=words::COMPLETENESS.within(lang)>
                    <table class="table complete">
                        <thead>
                            <tr><th scope="col">{words::UNIT.within(lang)}</th>{heads}</tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </TableScroll>
            </div>
            {all}
        </section>
    }
}

fn is_due(completeness: &Completeness) -> bool {
    let fills = completeness.rows.iter().filter_map(|row| row.fills.last());
    fills.clone().count() > 0 && fills.into_iter().all(|fill| fill.is_due)
}

fn unit_row(row: &UnitRow, quarters: &[Period], lang: Lang) -> impl IntoView + use<> {
    let name = match row.unit {
        // The head of the column says so already.
        Some(_) => row
            .name
            .strip_prefix("Bidang ")
            .unwrap_or(&row.name)
            .to_owned(),
        None => words::NO_UNIT.within(lang).to_owned(),
    };
    let period = quarters.last().copied();
    let grid = Route::Entry {
        unit: row.unit,
        period,
    }
    .hash();
    let fills: Vec<_> = row
        .fills
        .iter()
        .map(|f| view! { <td>{chip(*f, lang)}</td> })
        .collect();
    view! { <tr><th scope="row"><a href=grid>{name}</a></th>{fills}</tr> }
}

fn chip(fill: Fill, lang: Lang) -> AnyView {
    let count = format!("{}/{}", fill.filled, fill.expected);
    let (tone, mark) = match fill {
        Fill { expected: 0, .. } => {
            let words = words::NOTHING_EXPECTED.within(lang);
            return view! { <span aria-hidden="true">"–"</span><span class="unseen">{words}</span> }
                .into_any();
        }
        _ if fill.is_complete() => (Tone::Good, Some(Icon::Check)),
        Fill { is_due: false, .. } => (Tone::Plain, Some(Icon::Clock)),
        Fill { filled: 0, .. } => (Tone::Bad, Some(Icon::Bang)),
        _ => (Tone::Warn, None),
    };
    let words = words::filled_of(lang, fill.filled, fill.expected);
    let due = (!fill.is_due).then(|| format!(", {}", words::NOT_DUE.within(lang)));
    let chip = match mark {
        Some(mark) => view! { <Chip text=count tone mark/> }.into_any(),
        None => view! { <Chip text=count tone/> }.into_any(),
    };
    view! { <span aria-hidden="true">{chip}</span><span class="unseen">{words}{due}</span> }
        .into_any()
}
