//! What is not done of a year's duties, above its calendar: each leads to where it is done.

use crate::app::calendar::{Duty, State, calendar};
use crate::app::query::duties::{missing, name, route, state};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, chip};
use crate::screen::plan::pen::Pen;
use crate::text::Lang;
use crate::text::time;
use crate::text::words::calendar as words;

/// The duties that wait, late ones first.
pub fn duties(pen: &Pen, year: u16) -> El {
    let (lang, today) = (pen.lang, pen.desk.today());
    let all = pen.desk.with(|w| calendar(w, year, today)).flatten();
    let waiting = all.unwrap_or_default().into_iter();
    let waiting = waiting.filter(|it| matches!(it.state, State::Late(_) | State::Open(_)));
    let rows: Vec<_> = waiting.map(|it| row(lang, year, &it)).collect();
    let nothing = rows
        .is_empty()
        .then(|| el("p").with(words::ALL_DONE.within(lang)));
    el("section")
        .class("card written no-print")
        .with(el("h2").with(words::TITLE.within(lang)))
        .with(nothing)
        .with(el("ul").class("register").attr("role", "list").with(rows))
}

fn row(lang: Lang, year: u16, duty: &Duty) -> El {
    let (tone, mark) = match duty.state {
        State::Late(_) => (Tone::Bad, Icon::Warning),
        _ => (Tone::Plain, Icon::Clock),
    };
    let link = el("a")
        .class("register-name")
        .attr("href", route(duty.what, year).hash())
        .with(name(lang, duty.what, year));
    let who = missing(lang, duty);
    let who = (!who.is_empty()).then(|| el("p").class("hint").with(who));
    el("li")
        .key(format!("{:?}", duty.what))
        .class("duty")
        .with(
            el("div")
                .class("register-row")
                .with(link)
                .with(el("span").class("hint").with(time::day(lang, duty.due)))
                .with(chip(&state(lang, duty.state), tone, Some(mark))),
        )
        .with(who)
}
