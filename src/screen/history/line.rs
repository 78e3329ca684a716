//! A day of the history and its lines.

use super::PURPOSES;
use super::ask::{Asked, Question};
use crate::app::Command;
use crate::app::command::CellAddress;
use crate::app::query::history::{FactLine, Line, Turn, undoing};
use crate::app::review::route_of;
use crate::domain::date::Date;
use crate::screen::desk::{Aim, Desk};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, chip};
use crate::text::Lang;
use crate::text::time::{self, LocalTime};
use crate::text::words::history as words;
use leptos::prelude::*;

/// A day.
pub fn day(desk: Desk, lang: Lang, date: Date, lines: &[Line], question: Question) -> El {
    let lines = lines.iter().map(|line| one(desk, lang, line, question));
    el("section").class("section").key(date.to_string()).with([
        el("h2").with(time::day(lang, date)),
        el("ol")
            .attr("role", "list")
            .class("card history-lines")
            .each(lines),
    ])
}

fn one(desk: Desk, lang: Lang, line: &Line, question: Question) -> El {
    let aside = |words: &str| el("li").class("hint").with(words);
    let more = (line.more > 0).then(|| aside(&words::and_more(lang, line.more)));
    let unknown = (line.facts.is_empty()).then(|| aside(words::UNKNOWN.within(lang)));
    let undone = line
        .is_retracted
        .then(|| chip(words::UNDONE.within(lang), Tone::Plain, Some(Icon::Undo)));
    let who = el("p")
        .class("history-who")
        .with(format!("{} ", head(desk, lang, line)))
        .with(undone);
    let facts = el("ul")
        .attr("role", "list")
        .each(line.facts.iter().map(|fact| leading(desk, fact)))
        .with(more)
        .with(unknown);
    let class = match line.is_retracted {
        true => "history-line is-void",
        false => "history-line",
    };
    el("li")
        .class(class)
        .key(line.id.to_string())
        .with(el("div").with([who, facts]))
        .with(turn(desk, lang, line, question))
}

/// `Perencana · Sekretariat · 09.10 · isi · perangkat ini`.
fn head(desk: Desk, lang: Lang, line: &Line) -> String {
    let local = LocalTime::at(line.at, desk.device.clock.minutes_ahead(line.at));
    let name = match line.author.name.as_str() {
        "" => words::NAMELESS.within(lang),
        name => name,
    };
    let purpose = PURPOSES.iter().find(|(own, ..)| *own == line.purpose);
    let purpose = purpose
        .map_or(words::BUILT_IN, |(_, _, name)| *name)
        .within(lang);
    let mine = if line.is_mine {
        words::MINE.within(lang)
    } else {
        ""
    };
    let clock = local.clock();
    let parts = [name, &*line.author.unit, &*clock, purpose, mine];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// `Jumlah PMKS · TW II 2024: 25.990 → 26.398`.
pub fn fact(fact: &FactLine) -> El {
    told(fact, el("span"))
}

fn told(fact: &FactLine, place: El) -> El {
    el("li")
        .with(place.class("history-place").with(fact.place.as_str()))
        .with(format!(": {} → ", fact.before))
        .with(el("strong").with(fact.after.as_str()))
}

/// The same, leading to where it can be seen.
fn leading(desk: Desk, fact: &FactLine) -> El {
    let key = fact.key;
    let to = desk.with(|w| route_of(w.current_plan()?, &key)).flatten();
    let Some(to) = to else {
        return told(fact, el("span"));
    };
    let aim = match CellAddress::of(&key) {
        Some(cell) => Aim::Cell(cell),
        None => Aim::Money(key),
    };
    let link = el("a").attr("href", to.hash());
    told(
        fact,
        link.on("click", move |_| desk.aim.set_value(Some(aim.clone()))),
    )
}

/// The button of a line. One's own change is turned at once, another person's only after a look.
fn turn(desk: Desk, lang: Lang, line: &Line, question: Question) -> Option<El> {
    let (verb, mark) = match line.turn {
        Turn::Undo => (words::UNDO, Icon::Undo),
        Turn::Redo => (words::REDO, Icon::Redo),
        Turn::Neither => return None,
    };
    let place = line.facts.first().map_or("", |fact| &fact.place);
    let label = words::button_name(verb.within(lang), place);
    let (id, is_mine, name) = (line.id, line.is_mine, line.author.name.clone());
    let is_undo = line.turn == Turn::Undo;
    let press = move |_| match (is_undo, is_mine) {
        (false, _) => drop(desk.send(Command::Redo(id))),
        (true, true) => drop(desk.send(Command::Undo(id))),
        (true, false) => question.ask(Asked {
            id,
            name: name.clone(),
            changes: desk.with(|w| undoing(w, id, lang)).unwrap_or_default(),
        }),
    };
    let button = button(verb.within(lang), Weight::Quiet, Some(mark));
    Some(button.attr("aria-label", label).on("click", press))
}
