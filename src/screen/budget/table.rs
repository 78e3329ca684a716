//! The table: programmes with their parts, what they come to, and all of it.

use super::place::name_id;
use super::sight::Sight;
use super::{cells, figures};
use crate::app::budget_entry::Column;
use crate::app::query::budget_page::{BudgetPage, Row};
use crate::domain::budget::Account;
use crate::domain::kind::EntityKind;
use crate::domain::outcome::{Outcome, Percent, Reason};
use crate::domain::period::Period;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, chip, icon, table_scroll};
use crate::text::Lang;
use crate::text::time;
use crate::text::words::budget as words;
use leptos::prelude::*;
use std::rc::Rc;

/// The table with its keys.
pub fn table(sight: Sight, page: &Rc<BudgetPage>) -> El {
    let lang = sight.lang;
    let columns = sight.columns();
    // Not every office keeps this figure: where none is known, its column is left out.
    let has_work = sight.is_work.get() || page.budget.total.physical(4).value().is_some();
    let shown = sight.rows.get();
    let rows = page.rows.iter().enumerate();
    let rows: Vec<_> = rows
        .filter(|(place, _)| shown.has(page, *place))
        .map(|(place, row)| line(sight, page, place, row, has_work))
        .collect();
    let total = el("tr")
        .with(
            el("th")
                .attr("scope", "row")
                .class("row-name")
                .with(words::TOTAL.within(lang)),
        )
        .with(
            columns
                .iter()
                .map(|it| sum(lang, &page.budget.total, *it))
                .collect::<Vec<_>>(),
        )
        .each(ends(lang, Some(&page.budget.total), has_work));
    let table = el("table").class("table money").with([
        head(lang, columns, page.budget.year, has_work),
        el("tbody").with(rows),
        el("tfoot").with(total),
    ]);
    let table = cells::listen(sight, page, table);
    let trouble = sight.trouble.get().map(|(_, reason)| {
        el("p")
            .class("sheet-problem")
            .with(icon(Icon::Warning))
            .with(el("span").with(reason))
    });
    el("div")
        .class("card card-flush")
        .with(table_scroll(words::TITLE.within(lang), table))
        .with(
            el("div")
                .attr("id", cells::TROUBLE_ID)
                .attr("role", "alert")
                .with(trouble),
        )
}

/// Two rows of heads: what belongs together, and each column.
fn head(lang: Lang, columns: &[Column], year: u16, has_work: bool) -> El {
    let named = |text: &str| el("th").attr("scope", "col").class("figure").with(text);
    let group = |text: &str, span: usize| {
        el("th")
            .attr("scope", "colgroup")
            .attr("colspan", span.to_string())
            .class("middle")
            .with(text)
    };
    let tall = |it: El| it.attr("rowspan", "2");
    let ceilings = columns.iter().filter(|it| is_ceiling(**it)).count();
    let is_money = ceilings > 0;
    let groups = if is_money {
        vec![
            group(words::CEILING.within(lang), ceilings),
            group(words::SPENT.within(lang), columns.len() - ceilings),
        ]
    } else {
        vec![group(words::WORK_IN_FULL.within(lang), columns.len())]
    };
    let name = el("th").attr("scope", "col").class("row-name");
    let ends = [words::SUM, words::ABSORPTION].into_iter();
    let ends = ends.chain(has_work.then_some(words::WORK));
    let ends = ends.map(|it| tall(named(it.within(lang))));
    let columns = columns.iter().map(|it| named(&short(lang, *it, year)));
    el("thead").with([
        el("tr")
            .with(tall(name.with(words::LINE.within(lang))))
            .with(groups)
            .each(ends),
        el("tr").with(columns.collect::<Vec<_>>()),
    ])
}

const fn is_ceiling(column: Column) -> bool {
    matches!(column, Column::Original | Column::Amended)
}

/// In the head of its column.
fn short(lang: Lang, column: Column, year: u16) -> String {
    match column {
        Column::Original => words::ORIGINAL.within(lang).to_owned(),
        Column::Amended => words::AMENDED.within(lang).to_owned(),
        Column::Spent(n) | Column::Physical(n) => {
            time::period_short(lang, Period::Quarter(year, n))
        }
    }
}

fn line(sight: Sight, page: &BudgetPage, place: usize, row: &Row, has_work: bool) -> El {
    let lang = sight.lang;
    let line = &page.budget.lines[place];
    let class = match row.kind {
        EntityKind::Program => "line-0",
        EntityKind::Activity => "line-1",
        _ => "line-2",
    };
    let cells =
        sight
            .columns()
            .iter()
            .enumerate()
            .map(|(at, column)| match page.is_open(place, *column) {
                true => cells::cell(sight, page, (place, at), *column),
                false => sum(lang, &line.account, *column),
            });
    el("tr")
        .class(class)
        .key(row.id.to_string())
        .with(name(sight, row))
        .with(cells.collect::<Vec<_>>())
        .each(ends(
            lang,
            line.has_money.then_some(&line.account),
            has_work,
        ))
}

/// Code and name, which opens the details; what the money is for and whose it is; what to look at.
fn name(sight: Sight, row: &Row) -> El {
    let (lang, id) = (sight.lang, row.id);
    let open = match row.name.as_str() {
        "" => el("button").with(words::UNNAMED.within(lang)),
        name => el("button").attr("lang", "id").with(name),
    };
    let open = open
        .attr("type", "button")
        .class("button-link")
        .attr("aria-haspopup", "dialog")
        .attr("id", name_id(id))
        .on("click", move |_| sight.open(id));
    let links = [row.serves.join(", "), row.units.join(", ")];
    let links: Vec<_> = links.iter().filter(|it| !it.is_empty()).cloned().collect();
    let links = (!links.is_empty()).then(|| el("small").with(links.join(" · ")));
    let unlinked = row.is_unlinked.then(|| {
        chip(
            words::UNLINKED.within(lang),
            Tone::Warn,
            Some(Icon::Warning),
        )
    });
    let detailed = row
        .detailed
        .map(|it| el("small").with(words::detailed(lang, it)));
    let clashes = row.clashes.iter().map(|it| {
        el("small")
            .class("warned")
            .with(icon(Icon::Warning))
            .with(el("span").with(words::clash(lang, it)))
    });
    el("th")
        .attr("scope", "row")
        .class("row-name")
        .with(el("span").class("kicker").with(&*row.code))
        .with(open)
        .with(links)
        .with(unlinked)
        .with(detailed)
        .with(clashes.collect::<Vec<_>>())
}

/// What a column of something comes to.
fn sum(lang: Lang, account: &Account, column: Column) -> El {
    match column {
        Column::Original => figures::money(lang, &account.original()),
        Column::Amended => figures::money(lang, &account.amended()),
        Column::Spent(n) => figures::money(lang, &account.spent_in(n)),
        Column::Physical(n) => figures::share(lang, &account.physical_in(n)),
    }
}

/// What the year comes to.
fn ends(lang: Lang, account: Option<&Account>, has_work: bool) -> Vec<El> {
    let Some(account) = account else {
        let empty = || figures::money(lang, &Outcome::Missing(Reason::NotEntered));
        return (0..2 + usize::from(has_work)).map(|_| empty()).collect();
    };
    let absorbed = account.absorption(4);
    let is_above = |it: &Percent| *it > Percent::ONE_HUNDRED;
    let share = figures::share(lang, &absorbed);
    let share = match absorbed.value().is_some_and(is_above) {
        true => share.class("figure warned").with(icon(Icon::Warning)),
        false => share,
    };
    let work = has_work.then(|| figures::share(lang, &account.physical(4)));
    let sums = [figures::money(lang, &account.spent_through(4)), share];
    sums.into_iter().chain(work).collect()
}
