//! Differences to decide: each with what everybody says, and a button for each answer.

use super::focus;
use crate::app::Command;
use crate::app::query::differences::{Difference, Side, differences};
use crate::log::{Attribute, Key, Shape, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Weight, button};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::entry;
use crate::text::number::looks_like_nik;
use crate::text::time::LocalTime;
use crate::text::words::{Phrase, exchange as words};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

/// How many are drawn at once; the next ones move up as these are decided.
const SHOWN: usize = 50;

/// The list of open differences.
pub fn list(desk: Desk, lang: Lang) -> El {
    // What is being typed into one of them stays as long as none of them changes.
    let open = Memo::new(move |_| {
        desk.watch(Watch::Log);
        desk.with(|w| differences(w, lang)).unwrap_or_default()
    });
    let heading = el("h2")
        .attr("id", focus::DIFFERENCES)
        .attr("tabindex", "-1")
        .with(words::DIFFERENCES.within(lang));
    el("section")
        .class("section")
        .with(heading)
        .live(move || cards(desk, lang, &open.read()))
}

fn cards(desk: Desk, lang: Lang, open: &[Difference]) -> Vec<El> {
    let hint = |words: &str| el("p").class("hint").with(words);
    let count = open.len();
    if count == 0 {
        return vec![hint(words::NO_DIFFERENCES.within(lang))];
    }
    let cards = open.iter().take(SHOWN).enumerate();
    let cards = cards.map(|(place, it)| card(desk, lang, place, it));
    let mut all = vec![
        hint(&words::waiting(lang, count)),
        el("div").class("stack").each(cards),
    ];
    if count > SHOWN {
        all.push(hint(&words::and_more(lang, count - SHOWN)));
    }
    all
}

/// The identity of the heading of a difference.
fn heading_id(place: usize) -> String {
    format!("perbedaan-{place}")
}

/// Gives the focus to a difference, or to the heading of the list where there is no such one.
fn focus_on(place: usize) {
    focus::focus([heading_id(place), focus::DIFFERENCES.into()]);
}

/// What everybody says, with who and when, and what was before.
pub fn sides(desk: Desk, lang: Lang, difference: &Difference) -> El {
    let class = match difference.key.attribute.shape() {
        Shape::Text => "side-value is-text",
        _ => "side-value",
    };
    let side = |side: &Side| {
        let value = el("p").class(class).with(side.text.as_str());
        let by = el("small").with(by(desk, lang, side));
        el("div").class("side-of").with([value, by])
    };
    let before = format!("{} {}", words::BEFORE.within(lang), difference.before);
    el("div")
        .class("sides")
        .each(difference.sides.iter().map(side))
        .with(el("small").class("side-before").with(before))
}

fn by(desk: Desk, lang: Lang, side: &Side) -> String {
    let local = LocalTime::at(side.at, desk.device.clock.minutes_ahead(side.at));
    let mine = if side.is_mine {
        words::MINE.within(lang)
    } else {
        ""
    };
    let author = &side.author;
    let when = local.short(lang, desk.today());
    let parts = [&*author.name, &*author.unit, &*when, mine];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

fn card(desk: Desk, lang: Lang, place: usize, difference: &Difference) -> El {
    let answer = Answer {
        desk,
        lang,
        place,
        key: difference.key,
        is_open: RwSignal::new(false),
    };
    let side = |side: &Side| {
        let value = side.value.clone();
        let verb = words::use_value(lang, &side.text);
        button(&verb, Weight::Normal, None).on("click", move |_| answer.decide(value.clone()))
    };
    let other = answer.name_of_other().map(|name| {
        button(name.within(lang), Weight::Normal, None)
            .on("click", move |_| answer.is_open.set(true))
    });
    let later = button(words::LATER.within(lang), Weight::Link, None)
        .on("click", move |_| focus_on(place + 1));
    let heading = el("h3")
        .class("kicker")
        .attr("id", heading_id(place))
        .attr("tabindex", "-1")
        .with(difference.place.as_str());
    let answers = el("div")
        .class("row")
        .each(difference.sides.iter().map(side))
        .with(other)
        .with(later);
    el("article")
        .class("card")
        .with([heading, sides(desk, lang, difference), answers])
        .live(move || answer.is_open.get().then(|| answer.other()))
}

/// How one difference can be answered.
#[derive(Clone, Copy)]
struct Answer {
    desk: Desk,
    lang: Lang,
    place: usize,
    key: Key,
    /// Whether neither of what is said is meant, and something else is being typed.
    is_open: RwSignal<bool>,
}

impl Answer {
    fn decide(self, value: Value) {
        let key = self.key;
        if self.desk.send(Command::Decide { key, value }) {
            self.desk.tell(words::DECIDED.within(self.lang).to_owned());
            // The next one has moved up into this place.
            focus_on(self.place);
        }
    }

    /// What else can be said, where that can be typed.
    fn name_of_other(self) -> Option<Phrase> {
        match self.key.attribute.shape() {
            Shape::Entry => Some(words::OTHER_FIGURE),
            Shape::Text => Some(words::OTHER_TEXT),
            _ => None,
        }
    }

    /// Neither of them: another figure or text.
    fn other(self) -> El {
        let (lang, is_open) = (self.lang, self.is_open);
        let text = RwSignal::new(String::new());
        let problem = RwSignal::new(None::<String>);
        let is_warned = RwSignal::new(false);
        let accept = move || {
            let text = text.get_untracked();
            match value(self.key.attribute, &text, lang) {
                // A warning, not a wall: the same again is meant.
                Ok(_) if looks_like_nik(&text) && !is_warned.get_untracked() => {
                    is_warned.set(true);
                    problem.set(Some(words::PERSONAL.within(lang).to_owned()));
                }
                Ok(value) => self.decide(value),
                Err(words) => problem.set(Some(words)),
            }
        };
        let pressed = move |event: Event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            match key.as_deref() {
                Some("Enter") => accept(),
                Some("Escape") => is_open.set(false),
                _ => {}
            }
        };
        let typed = move |event| {
            problem.set(None);
            is_warned.set(false);
            text.set(event_target_value(&event));
        };
        let id = format!("lain-{}", self.place);
        let note = format!("{id}-masalah");
        let name = self.name_of_other().unwrap_or(words::OTHER_TEXT);
        let name = el("label").attr("for", id.clone()).with(name.within(lang));
        let field = move || {
            let problem = problem.get();
            let input = el("input")
                .attr("id", id.clone())
                .attr("type", "text")
                .attr("autocomplete", "off")
                .attr("aria-describedby", note.clone())
                .on("input", typed)
                .on("keydown", pressed)
                .focused();
            let input = match problem {
                Some(_) => input.attr("aria-invalid", "true"),
                None => input,
            };
            let problem = el("p")
                .attr("id", note.clone())
                .class("error")
                .attr("role", "alert")
                .with(problem);
            [input, problem]
        };
        let accept = button(words::USE_THIS.within(lang), Weight::Primary, None)
            .on("click", move |_| accept());
        let cancel = button(words::CANCEL.within(lang), Weight::Normal, None)
            .on("click", move |_| is_open.set(false));
        el("div")
            .class("field")
            .with(name)
            .live(field)
            .with(el("div").class("row").with([accept, cancel]))
    }
}

/// What was typed instead, as a value of the cell.
fn value(attribute: Attribute, text: &str, lang: Lang) -> Result<Value, String> {
    if attribute.shape() != Shape::Entry {
        return Ok(Value::text(text.trim()));
    }
    let reading = entry::read(text).map_err(|unreadable| unreadable.message(lang))?;
    Ok(reading.entry.map_or(Value::Cleared, Value::Entry))
}
