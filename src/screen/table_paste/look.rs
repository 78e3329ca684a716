//! The look: what was read, what is odd, what each column means, and every indicator as it would be.

use super::{TablePaste, columns};
use crate::app::query::table_look::{Remark, RowLine, TableLook, Turn, TurnKind};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, icon, notice, table_scroll};
use crate::text::Lang;
use crate::text::words::Phrase;
use crate::text::words::plan_table as plan_words;
use crate::text::words::plan_table::look as words;
use leptos::prelude::*;

/// The lists that may be long, by their places in what the page remembers, and the lines they show at first.
const LEFT_OUT: (usize, usize) = (0, 6);
const TO_LOOK: (usize, usize) = (1, 6);
const ROWS: (usize, usize) = (2, 12);
/// What turning so many of a kind at once is called.
type Verb = fn(Lang, usize) -> String;
/// From more remarks of a kind on, all of them can be turned at once.
const MANY: usize = 3;

/// The whole look.
pub fn look(paste: TablePaste, heading: &'static str, look: &TableLook) -> El {
    let lang = paste.lang;
    let again = button(words::AGAIN.within(lang), Weight::Normal, None)
        .on("click", move |_| paste.forget());
    // Each by its name: a list that goes leaves the choice below it in its place, with the focus.
    let part = |name: Phrase, title: &str, content: El| {
        el("section")
            .key(name.id)
            .class("section")
            .with([el(heading).with(title), content])
    };
    let lists = [
        (true, words::LEFT_OUT, LEFT_OUT),
        (false, words::TO_LOOK, TO_LOOK),
    ];
    let lists = lists.into_iter().filter_map(|(is_left_out, name, list)| {
        let told = look.remarks.iter();
        let told: Vec<_> = told.filter(|it| it.is_left_out == is_left_out).collect();
        let title = format!("{} ({})", name.within(lang), told.len());
        (!told.is_empty()).then(|| part(name, &title, remarks(paste, &told, list)))
    });
    let whole = |name: Phrase, content: El| part(name, name.within(lang), content);
    el("div")
        .class("stack-wide look")
        .with([verdict(paste, look), el("div").class("row").with(again)])
        .with(lists.collect::<Vec<_>>())
        .with(whole(words::COLUMNS, columns::columns(paste, look)))
        .with((!look.rows.is_empty()).then(|| whole(words::RESULT, rows(paste, look))))
}

/// What was read, or why nothing can be taken over.
fn verdict(paste: TablePaste, look: &TableLook) -> El {
    let lang = paste.lang;
    let (to_look, left_out) = look.counts();
    let (tone, mut said) = match look.stops.is_empty() {
        false => (Tone::Bad, look.stops.clone()),
        true => (Tone::Info, look.summary.clone()),
    };
    said.extend(words::remarks(lang, to_look, left_out).filter(|_| look.stops.is_empty()));
    said.push(plan_words::UNCHANGED.within(lang).to_owned());
    let said = said
        .into_iter()
        .map(|text| el("p").with(text))
        .collect::<Vec<_>>();
    // Whoever pasted hears at once what came of it.
    notice(tone, said)
        .attr("role", "status")
        .attr("tabindex", "-1")
        .attr("id", "table-verdict")
        .focused()
}

fn remarks(paste: TablePaste, told: &[&Remark], list: (usize, usize)) -> El {
    let lang = paste.lang;
    let kinds: [(TurnKind, Verb); 3] = [
        (TurnKind::Figure, words::all_others),
        (TurnKind::Times, words::all_times),
        (TurnKind::AsWritten, words::all_as_written),
    ];
    let all = kinds.into_iter().filter_map(|(kind, verb)| {
        let turns = told.iter().filter_map(|it| it.turn.clone());
        let turns: Vec<Turn> = turns.filter(|it| it.kind == kind).collect();
        let act = button(&verb(lang, turns.len()), Weight::Normal, None);
        (turns.len() > MANY).then(|| act.on("click", move |_| turn(paste, &turns)))
    });
    let shown = told.iter().take(shown(paste, list, told.len()));
    let items: Vec<_> = shown.map(|it| remark(paste, it)).collect();
    let items = el("ul")
        .class("look-remarks")
        .attr("role", "list")
        .with(items);
    el("div")
        .class("section")
        .with(el("div").class("row").with(all.collect::<Vec<_>>()))
        .with(items)
        .with(more(paste, list, told.len()))
}

fn remark(paste: TablePaste, remark: &Remark) -> El {
    let mark = match remark.is_left_out {
        true => Icon::Close,
        false => Icon::Info,
    };
    let act = remark.turn.clone().map(|it| {
        button(&it.verb, Weight::Normal, None)
            .attr("aria-label", format!("{}. {}", remark.text, it.verb))
            .on("click", move |_| turn(paste, std::slice::from_ref(&it)))
    });
    el("li")
        .with(icon(mark))
        .with(el("p").with(remark.text.as_str()))
        .with(act)
}

fn turn(paste: TablePaste, cells: &[Turn]) {
    paste.pasted.update(|pasted| {
        for cell in cells {
            if let Some(pasted) = pasted {
                pasted.turn(cell.row, cell.column);
            }
        }
    });
}

/// Every indicator as it would be.
fn rows(paste: TablePaste, look: &TableLook) -> El {
    let lang = paste.lang;
    let heads = [
        words::ROW,
        words::GOAL,
        words::OBJECTIVE,
        words::INDICATOR,
        words::UNIT_OF_MEASURE,
        words::FORMULA,
    ];
    let heads = heads.map(|name| name.within(lang).to_owned()).into_iter();
    let heads = heads.map(|name| el("th").attr("scope", "col").with(name));
    let years = look.years.iter().map(|(_, head)| {
        el("th")
            .attr("scope", "col")
            .class("figure")
            .with(head.as_str())
    });
    let lines = look
        .rows
        .iter()
        .take(shown(paste, ROWS, look.rows.len()))
        .map(row);
    let table = el("table").class("table look-rows").with([
        el("thead").with(el("tr").with(heads.chain(years).collect::<Vec<_>>())),
        el("tbody").with(lines.collect::<Vec<_>>()),
    ]);
    el("div")
        .class("section")
        .with(table_scroll(words::RESULT.within(lang), table))
        .with(more(paste, ROWS, look.rows.len()))
}

fn row(line: &RowLine) -> El {
    let cell = |text: &String| el("td").with(text.as_str());
    let figure = |text: &String| el("td").class("figure").with(text.as_str());
    el("tr")
        .with(el("td").class("figure").with(line.row.to_string()))
        .with([cell(&line.goal), cell(&line.objective)])
        .with(el("th").attr("scope", "row").with(line.indicator.as_str()))
        .with([cell(&line.unit), cell(&line.formula)])
        .with(line.figures.iter().map(figure).collect::<Vec<_>>())
}

/// How many lines of a list show.
fn shown(paste: TablePaste, (list, first): (usize, usize), of: usize) -> usize {
    match paste.shows_all.get()[list] {
        true => of,
        false => first,
    }
}

fn more(paste: TablePaste, list: (usize, usize), of: usize) -> Option<El> {
    let act = button(&words::show_all(paste.lang, of), Weight::Link, None);
    let act = act.on("click", move |_| {
        paste.shows_all.update(|all| all[list.0] = true)
    });
    (of > shown(paste, list, of)).then(|| el("div").class("row").with(act))
}
