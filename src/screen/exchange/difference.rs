//! Differences to decide: each with what everybody says, and a button for each answer.

use crate::app::Command;
use crate::app::query::differences::{Difference, Side, differences};
use crate::log::{Attribute, Shape, Value};
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Weight};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::entry;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// The list of open differences.
#[component]
pub fn Differences(desk: Desk, lang: Lang) -> impl IntoView {
    let open = move || {
        desk.watch(Watch::Log);
        desk.with(|w| differences(w, lang)).unwrap_or_default()
    };
    let list = move || {
        let open = open();
        if open.is_empty() {
            return view! { <p class="hint">{words::NO_DIFFERENCES.within(lang)}</p> }.into_any();
        }
        let count = open.len();
        let card = |(place, difference)| view! { <DifferenceCard desk lang place difference/> };
        let cards = open.into_iter().enumerate().map(card).collect_view();
        view! {
            <p class="hint">{words::waiting(lang, count)}</p>
            <div class="stack">{cards}</div>
        }
        .into_any()
    };
    view! {
        <section class="section" id="perbedaan">
            <h2 id=element_id(None) tabindex="-1">{words::DIFFERENCES.within(lang)}</h2>
            {list}
        </section>
    }
}

/// The identity of the heading of a difference, or of the whole list.
fn element_id(place: Option<usize>) -> String {
    match place {
        Some(place) => format!("perbedaan-{place}"),
        None => "perbedaan-judul".into(),
    }
}

/// Gives the focus to a difference, or to the heading of the list where there is no such one.
fn focus(place: usize) {
    let found = |place| document().get_element_by_id(&element_id(place));
    request_animation_frame(move || {
        let element = found(Some(place)).or_else(|| found(None));
        if let Some(element) =
            element.and_then(|it| it.dyn_into::<leptos::web_sys::HtmlElement>().ok())
        {
            drop(element.focus());
        }
    });
}

/// What everybody says, with who and when, and what was before.
pub fn sides(desk: Desk, lang: Lang, difference: &Difference) -> impl IntoView + use<> {
    let side = |side: &Side| {
        view! {
            <div class="side-of">
                <p class="side-value">{side.text.clone()}</p>
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
            focus(place);
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
            <h3 class="kicker" id=element_id(Some(place)) tabindex="-1">{difference.place.clone()}</h3>
            {sides(desk, lang, &difference)}
            <div class="row">
                {buttons}
                {other}
                <Button
                    text=words::LATER.within(lang)
                    press=move |_| focus(place + 1)
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
    let accept = move || match value(attribute, &text.get_untracked(), lang) {
        Ok(value) => decide.run(value),
        Err(words) => problem.set(Some(words)),
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
    if reading.is_personal {
        return Err(words::PERSONAL.within(lang).to_owned());
    }
    Ok(reading.entry.map_or(Value::Cleared, Value::Entry))
}
