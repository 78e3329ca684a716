//! Differences to decide: each with what everybody says, and a button for each answer.

use super::focus;
use crate::app::Command;
use crate::app::query::differences::{Difference, Side, differences};
use crate::log::{Attribute, Shape, Value};
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Weight};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::entry;
use crate::text::number::looks_like_nik;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// How many are drawn at once; the next ones move up as these are decided.
const SHOWN: usize = 50;

/// The list of open differences.
#[component]
pub fn Differences(desk: Desk, lang: Lang) -> impl IntoView {
    // What is being typed into one of them stays as long as none of them changes.
    let open = Memo::new(move |_| {
        desk.watch(Watch::Log);
        desk.with(|w| differences(w, lang)).unwrap_or_default()
    });
    let list = move || {
        let open = open.get();
        if open.is_empty() {
            return view! { <p class="hint">{words::NO_DIFFERENCES.within(lang)}</p> }.into_any();
        }
        let count = open.len();
        let card = |(place, difference)| view! { <DifferenceCard desk lang place difference/> };
        let cards = open.into_iter().take(SHOWN).enumerate().map(card);
        let cards = cards.collect_view();
        let more = count.saturating_sub(SHOWN);
        let more = (more > 0).then(|| view! { <p class="hint">{words::and_more(lang, more)}</p> });
        view! {
            <p class="hint">{words::waiting(lang, count)}</p>
            <div class="stack">{cards}</div>
            {more}
        }
        .into_any()
    };
    view! {
        <section class="section">
            <h2 id=focus::DIFFERENCES tabindex="-1">{words::DIFFERENCES.within(lang)}</h2>
            {list}
        </section>
    }
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
pub fn sides(desk: Desk, lang: Lang, difference: &Difference) -> impl IntoView + use<> {
    let is_text = difference.key.attribute.shape() == Shape::Text;
    let side = |side: &Side| {
        view! {
            <div class="side-of">
                <p class="side-value" class:is-text=is_text>{side.text.clone()}</p>
                <small>{by(desk, lang, side)}</small>
            </div>
        }
    };
    let sides = difference.sides.iter().map(side).collect_view();
    let before = format!("{} {}", words::BEFORE.within(lang), difference.before);
    view! {
        <div class="sides">
            {sides}
            <small class="side-before">{before}</small>
        </div>
    }
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

#[component]
fn DifferenceCard(desk: Desk, lang: Lang, place: usize, difference: Difference) -> impl IntoView {
    let key = difference.key;
    let decide = move |value: Value| {
        if desk.send(Command::Decide { key, value }) {
            desk.tell(words::DECIDED.within(lang).to_owned());
            // The next one has moved up into this place.
            focus_on(place);
        }
    };
    let buttons = difference.sides.iter().map(|side| {
        let value = side.value.clone();
        view! {
            <Button
                text=words::use_value(lang, &side.text)
                press=move |_| decide(value.clone())
            />
        }
    });
    let buttons = buttons.collect_view();
    let other = match key.attribute.shape() {
        Shape::Entry => Some(words::OTHER_FIGURE),
        Shape::Text => Some(words::OTHER_TEXT),
        _ => None,
    };
    let is_open = RwSignal::new(false);
    let other = other.map(|name| {
        view! { <Button text=name.within(lang) press=move |_| is_open.set(true)/> }
    });
    view! {
        <article class="card">
            <h3 class="kicker" id=heading_id(place) tabindex="-1">{difference.place.clone()}</h3>
            {sides(desk, lang, &difference)}
            <div class="row">
                {buttons}
                {other}
                <Button
                    text=words::LATER.within(lang)
                    press=move |_| focus_on(place + 1)
                    weight=Weight::Link
                />
            </div>
            <Show when=move || is_open.get()>
                <Other lang place attribute=key.attribute decide=Callback::new(decide) is_open/>
            </Show>
        </article>
    }
}

/// Neither of them: another figure or text.
#[component]
fn Other(
    lang: Lang,
    place: usize,
    attribute: Attribute,
    decide: Callback<Value>,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let is_warned = RwSignal::new(false);
    let accept = move || {
        let text = text.get_untracked();
        match value(attribute, &text, lang) {
            // A warning, not a wall: the same again is meant.
            Ok(_) if looks_like_nik(&text) && !is_warned.get_untracked() => {
                is_warned.set(true);
                problem.set(Some(words::PERSONAL.within(lang).to_owned()));
            }
            Ok(value) => decide.run(value),
            Err(words) => problem.set(Some(words)),
        }
    };
    let name = if attribute.shape() == Shape::Entry {
        words::OTHER_FIGURE
    } else {
        words::OTHER_TEXT
    };
    let id = format!("lain-{place}");
    let note = format!("{id}-masalah");
    let node = NodeRef::<leptos::html::Input>::new();
    Effect::new(move || {
        if let Some(input) = node.get() {
            drop(input.focus());
        }
    });
    let pressed = move |event: leptos::ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => accept(),
        "Escape" => is_open.set(false),
        _ => {}
    };
    view! {
        <div class="field">
            <label for=id.clone()>{name.within(lang)}</label>
            <input
                id=id.clone()
                node_ref=node
                type="text"
                autocomplete="off"
                aria-describedby=note.clone()
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                prop:value=text
                on:input=move |event| {
                    problem.set(None);
                    is_warned.set(false);
                    text.set(event_target_value(&event));
                }
                on:keydown=pressed
            />
            <p id=note class="error" role="alert">{problem}</p>
            <div class="row">
                <Button
                    text=words::USE_THIS.within(lang)
                    press=move |_| accept()
                    weight=Weight::Primary
                />
                <Button text=words::CANCEL.within(lang) press=move |_| is_open.set(false)/>
            </div>
        </div>
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
