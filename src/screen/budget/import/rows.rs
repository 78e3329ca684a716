//! What a table holds, thing by thing.

use crate::app::budget_table::{Look, Proposal};
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, chip, table_scroll};
use crate::text::Lang;
use crate::text::words::budget_table as words;

/// Code, name, whether it is new, and how many amounts it gets.
pub fn rows(lang: Lang, look: &Look, proposal: &Proposal) -> El {
    let head = |text: &str| el("th").attr("scope", "col").with(text);
    let heads = [
        head(words::CODE.within(lang)),
        head(words::NAME.within(lang)),
        head(words::AMOUNTS.within(lang)).class("figure"),
        head(""),
    ];
    let mut amounts = vec![0_usize; look.things.len()];
    for figure in &look.figures {
        amounts[figure.thing] += 1;
    }
    let things = look.things.iter().zip(&proposal.is_new).zip(amounts);
    let rows = things.map(|((thing, is_new), amounts)| {
        let state = match is_new {
            true => chip(words::NEW.within(lang), Tone::Good, None),
            false => chip(words::KNOWN.within(lang), Tone::Plain, None),
        };
        let amounts = (amounts > 0).then(|| amounts.to_string());
        el("tr").with([
            el("th").attr("scope", "row").with(thing.code.to_string()),
            el("td").with(&*thing.name),
            el("td").class("figure").with(amounts.unwrap_or_default()),
            el("td").with(state),
        ])
    });
    let table = el("table").class("table").with([
        el("thead").with(el("tr").with(heads)),
        el("tbody").with(rows.collect::<Vec<_>>()),
    ]);
    el("details")
        .with(el("summary").with(words::ROWS.within(lang)))
        .with(table_scroll(words::ROWS.within(lang), table))
}
