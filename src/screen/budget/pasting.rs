//! A look at a pasted block before it counts: each cell as it is and as it would become.

use super::cells;
use super::sight::Sight;
use crate::app::budget_entry::Line;
use crate::app::query::budget_page::BudgetPage;
use crate::screen::el::{El, el};
use crate::screen::parts::{Weight, button, table_scroll};
use crate::text::words::{budget as words, entry as entry_words, facts};
use leptos::prelude::*;

/// What would be entered, with the choice to take it or to leave everything as it is.
pub fn look(sight: Sight, page: &BudgetPage) -> Option<El> {
    let lang = sight.lang;
    let pasted = sight.pasted.get()?;
    let lines = &pasted.lines;
    let read = lines.iter().filter(|it| it.reading.is_ok()).count();
    let doubtful = lines.iter().filter(|it| is_doubtful(it)).count();
    let summary = entry_words::paste_summary(lang, read, doubtful, lines.len() - read);
    let passed =
        (pasted.passed_over > 0).then(|| entry_words::passed_over(lang, pasted.passed_over));
    let unchanged = entry_words::PASTE_UNCHANGED.within(lang).to_owned();
    let says = [Some(summary), Some(unchanged), passed];
    let says = says.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let head = |text: &str| el("th").attr("scope", "col").with(text);
    let heads = [
        entry_words::PLACE,
        entry_words::PASTED,
        entry_words::NOW,
        entry_words::BECOMES,
    ];
    let rows = lines.iter().enumerate();
    let rows = rows.map(|(place, line)| row(sight, page, place, line));
    let table = el("table").class("table").with([
        el("thead").with(el("tr").with(heads.map(|it| head(it.within(lang))))),
        el("tbody").with(rows.collect::<Vec<_>>()),
    ]);
    let accept = move |_| {
        if let Some(pasted) = sight.pasted.get_untracked() {
            sight.desk.send(pasted.command());
        }
        sight.pastes.set(false);
    };
    let accept = button(
        entry_words::PASTE_ACCEPT.within(lang),
        Weight::Primary,
        None,
    )
    .on("click", accept);
    let refuse = button(entry_words::PASTE_REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| sight.pastes.set(false));
    Some(
        el("div")
            .class("stack")
            .with(el("p").with(says))
            .with(table_scroll(words::PASTE_TITLE.within(lang), table))
            .with(el("div").class("row").with([accept, refuse])),
    )
}

fn is_doubtful(line: &Line) -> bool {
    line.other().is_some()
}

fn row(sight: Sight, page: &BudgetPage, place: usize, line: &Line) -> El {
    let lang = sight.lang;
    let named = page.rows.iter().find(|it| it.id == line.thing);
    let name = named.map_or("", |row| row.name.as_str());
    let of = cells::in_full(lang, line.column, page.budget.year);
    let now = match &line.now {
        Some(entry) => cells::amount(lang, entry),
        None => facts::NOT_ENTERED.within(lang).to_owned(),
    };
    let becomes = match &line.reading {
        Err(why) => el("td").class("warned").with(cells::reason(lang, why)),
        Ok(_) if !line.is_news() => el("td").with(entry_words::SAME.within(lang)),
        Ok(_) => {
            let entry = line.entry().map(|it| cells::amount(lang, it));
            let other = line.other().map(|other| {
                let word = words::meant(lang, &cells::amount(lang, other));
                button(&word, Weight::Link, None).on("click", move |_| {
                    sight.pasted.update(|pasted| {
                        let lines = pasted.as_mut().map(|it| &mut it.lines);
                        if let Some(line) = lines.and_then(|it| it.get_mut(place)) {
                            line.take_other();
                        }
                    });
                })
            });
            el("td")
                .with(el("strong").with(entry.unwrap_or_default()))
                .with(" ")
                .with(other)
        }
    };
    el("tr").with([
        el("th").attr("scope", "row").with(format!("{name} · {of}")),
        el("td").with(&*line.text),
        el("td").class("figure").with(now),
        becomes,
    ])
}
