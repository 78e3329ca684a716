//! A day of the history and its lines.

use super::PURPOSES;
use super::ask::Asked;
use crate::app::Command;
use crate::app::query::history::{FactLine, Line, Turn, undoing};
use crate::domain::date::Date;
use crate::screen::desk::Desk;
use crate::screen::parts::{Chip, Icon, icon};
use crate::text::Lang;
use crate::text::time::{self, LocalTime};
use crate::text::words::history as words;
use leptos::prelude::*;

/// A day.
#[component]
pub fn Day(
    desk: Desk,
    lang: Lang,
    date: Date,
    lines: Vec<Line>,
    asked: RwSignal<Option<Asked>, LocalStorage>,
) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| view! { <OneLine desk lang line asked/> });
    view! {
        <section class="section">
            <h2>{time::day(lang, date)}</h2>
            <ol role="list" class="card history-lines">{lines.collect_view()}</ol>
        </section>
    }
}

#[component]
fn OneLine(
    desk: Desk,
    lang: Lang,
    line: Line,
    asked: RwSignal<Option<Asked>, LocalStorage>,
) -> impl IntoView {
    let facts = line.facts.iter().map(fact).collect_view();
    let more =
        (line.more > 0).then(|| view! { <li class="hint">{words::and_more(lang, line.more)}</li> });
    let unknown = (line.facts.is_empty())
        .then(|| view! { <li class="hint">{words::UNKNOWN.within(lang)}</li> });
    let retracted = line.is_retracted.then(|| {
        view! { <Chip text=words::UNDONE.within(lang) mark=Icon::Undo/> }
    });
    let head = head(desk, lang, &line);
    let is_void = line.is_retracted;
    let button = turn(desk, lang, line, asked);
    view! {
        <li class="history-line" class:is-void=is_void>
            <div>
                <p class="history-who">{head} " " {retracted}</p>
                <ul role="list">{facts}{more}{unknown}</ul>
            </div>
            {button}
        </li>
    }
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
pub fn fact(fact: &FactLine) -> impl IntoView + use<> {
    view! {
        <li>
            <span class="history-place">{fact.place.clone()}</span>
            ": " {fact.before.clone()} " → " <strong>{fact.after.clone()}</strong>
        </li>
    }
}

/// The button of a line. One's own change is turned at once, another person's only after a look.
fn turn(
    desk: Desk,
    lang: Lang,
    line: Line,
    asked: RwSignal<Option<Asked>, LocalStorage>,
) -> Option<impl IntoView + use<>> {
    let (verb, mark) = match line.turn {
        Turn::Undo => (words::UNDO, Icon::Undo),
        Turn::Redo => (words::REDO, Icon::Redo),
        Turn::Neither => return None,
    };
    let place = line
        .facts
        .first()
        .map(|fact| fact.place.clone())
        .unwrap_or_default();
    let label = words::button_name(verb.within(lang), &place);
    let id = line.id;
    let press = move |_| {
        let is_undo = line.turn == Turn::Undo;
        match (is_undo, line.is_mine) {
            (false, _) => drop(desk.send(Command::Redo(id))),
            (true, true) => drop(desk.send(Command::Undo(id))),
            (true, false) => {
                let changes = desk.with(|w| undoing(w, id, lang)).unwrap_or_default();
                asked.set(Some(Asked {
                    id,
                    name: line.author.name.clone(),
                    changes,
                }));
            }
        }
    };
    Some(view! {
        <button type="button" class="button button-quiet" aria-label=label on:click=press>
            {icon(mark)}
            <span>{verb.within(lang)}</span>
        </button>
    })
}
