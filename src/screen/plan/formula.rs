//! The formula field: completes names, checks as one types, works an example, makes missing variables on request.

use super::pen::{Pen, Room, field_id};
use crate::app::edit::{FormulaLook, formula, names};
use crate::domain::formula::{Completion, Severity, complete};
use crate::domain::id::EntityId;
use crate::domain::plan::Indicator;
use crate::log::{Attribute, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, icon, words as said};
use crate::text::time;
use crate::text::words::formula_field as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlTextAreaElement, KeyboardEvent};

/// Names that are offered at most.
const OFFERED: usize = 8;

/// What is being typed.
#[derive(Clone, Default)]
struct Typing {
    text: String,
    /// Bytes of the text before the caret.
    caret: usize,
    /// The offered name that Enter takes.
    active: usize,
    /// Whether names are offered.
    offers: bool,
}

/// The field; only the text where the version is read.
pub fn field(pen: &Pen, indicator: &Indicator) -> El {
    let text = indicator
        .formula
        .first()
        .map_or("", |it| &it.text)
        .to_owned();
    if !pen.writes() {
        return el("span").class("prose").with(said(pen.lang, &text));
    }
    let typing = RwSignal::new(None::<Typing>);
    let (pen, indicator) = (pen.clone(), indicator.clone());
    let content = move || {
        let typed = typing.get();
        let now = typed.as_ref().map_or(&text, |it| &it.text);
        let today = pen.desk.today();
        let look = pen
            .desk
            .with(|workspace| formula(workspace, &pen.plan, &indicator, now, today));
        let offered = typed
            .as_ref()
            .filter(|it| it.offers)
            .map(|it| complete(&it.text, it.caret, &names(&pen.plan, &indicator)));
        el("div")
            .class("formula-field")
            .with(input(&pen, &indicator, &text, typing, offered.as_ref()))
            .with(offered.map(|it| offers(it, typing)))
            .with(look.map(|look| verdict(&pen, &indicator, look, typed.is_some())))
    };
    el("div").with(content.into_any())
}

fn input(
    pen: &Pen,
    indicator: &Indicator,
    text: &str,
    typing: RwSignal<Option<Typing>>,
    offered: Option<&Completion<EntityId>>,
) -> El {
    let key = pen.key(indicator.id, Attribute::Formula);
    let stored = text.to_owned();
    let list = format!("{}-names", field_id(&key));
    let taken = offered.cloned();
    let keys = move |event: Event| {
        let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let count = taken.as_ref().map_or(0, |it| it.names.len().min(OFFERED));
        let step = |by: usize| {
            typing.update(|it| {
                it.iter_mut()
                    .for_each(|it| it.active = (it.active + by) % count)
            })
        };
        match pressed.key().as_str() {
            "ArrowDown" if count > 0 => step(1),
            "ArrowUp" if count > 0 => step(count - 1),
            "Enter" if count > 0 => {
                let active = typing.with_untracked(|it| it.as_ref().map_or(0, |it| it.active));
                if let Some(taken) = &taken {
                    take(taken, active, typing, &event);
                }
            }
            "Escape" if count > 0 => {
                typing.update(|it| it.iter_mut().for_each(|it| it.offers = false))
            }
            "Escape" => {
                if let Some(field) = field_of(&event) {
                    field.set_value(&stored);
                    let _ = field.blur(); // one that cannot lose the focus keeps it
                }
                typing.set(None);
            }
            "Enter" => {
                if let Some(field) = field_of(&event) {
                    let _ = field.blur(); // left, it is stated
                }
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let (writer, indicator) = (pen.clone(), indicator.clone());
    let give = move |typed: String| {
        let today = writer.desk.today();
        let look = writer
            .desk
            .with(|workspace| formula(workspace, &writer.plan, &indicator, &typed, today));
        let value = match typed.trim() {
            "" => Some(Value::Cleared),
            _ => look
                .and_then(|look| look.formulation())
                .map(|it| Value::Formula(Box::new(it))),
        };
        // What cannot be read stays in the field, with what is wrong below it.
        if let Some(value) = value {
            writer.state(key, Ok(value));
        }
    };
    let note = |event: Event| {
        let field = field_of(&event)?;
        let text = field.value();
        let units = field.selection_start().ok().flatten().unwrap_or(u32::MAX);
        let caret = bytes_before(&text, units);
        Some(Typing {
            text,
            caret,
            active: 0,
            offers: true,
        })
    };
    let active = typing.with_untracked(|it| it.as_ref().map_or(0, |it| it.active));
    let has_offers = offered.is_some_and(|it| !it.names.is_empty());
    let field = pen
        .field(key, text, Room::Paragraph, give)
        .attr("aria-autocomplete", "list")
        .on("keydown", keys)
        .on("input", move |event| typing.set(note(event)))
        .on("blur", move |_| {
            typing.update(|it| it.iter_mut().for_each(|it| it.offers = false))
        });
    match has_offers {
        true => field
            .attr("aria-controls", list.clone())
            .attr("aria-activedescendant", format!("formula-name-{active}")),
        false => field,
    }
}

/// Puts an offered name in place of what was typed of it.
fn take(
    completion: &Completion<EntityId>,
    active: usize,
    typing: RwSignal<Option<Typing>>,
    event: &Event,
) {
    let Some((name, _)) = completion.names.get(active) else {
        return;
    };
    let span = completion.span.clone();
    let typed = typing
        .with_untracked(|it| it.as_ref().map(|it| it.text.clone()))
        .unwrap_or_default();
    let (Some(before), Some(after)) = (typed.get(..span.start), typed.get(span.end..)) else {
        return;
    };
    let text = format!("{before}{name}{after}");
    let caret = before.len() + name.len();
    let field = field_of(event).or_else(|| {
        let focused = document().active_element();
        focused.and_then(|it| it.dyn_into().ok())
    });
    if let Some(field) = field {
        field.set_value(&text);
        let units = text.get(..caret).map_or(0, |it| it.encode_utf16().count());
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        let _ = field.set_selection_range(units, units); // a caret elsewhere is no harm
    }
    typing.set(Some(Typing {
        text,
        caret,
        active: 0,
        offers: false,
    }));
}

fn offers(completion: Completion<EntityId>, typing: RwSignal<Option<Typing>>) -> Option<El> {
    if completion.names.is_empty() {
        return None;
    }
    let active = typing.with_untracked(|it| it.as_ref().map_or(0, |it| it.active));
    let rows = completion
        .names
        .iter()
        .take(OFFERED)
        .enumerate()
        .map(|(place, (name, _))| {
            let completion = completion.clone();
            el("li")
                .attr("role", "option")
                .attr("id", format!("formula-name-{place}"))
                .attr("aria-selected", (place == active).to_string())
                // Pressed, not clicked: the field keeps the focus.
                .on("mousedown", move |event| {
                    event.prevent_default();
                    take(&completion, place, typing, &event);
                })
                .with(name.as_str())
        });
    let rows: Vec<_> = rows.collect();
    Some(el("ul").class("offers").attr("role", "listbox").with(rows))
}

/// What is wrong, what is missing, what it comes to.
fn verdict(pen: &Pen, indicator: &Indicator, look: FormulaLook, is_typing: bool) -> El {
    let lang = pen.lang;
    let text = look.text().to_owned();
    let problems: Vec<_> = match text.is_empty() && !is_typing {
        true => Vec::new(),
        false => look
            .problems
            .iter()
            .map(|problem| {
                let class = if problem.severity() == Severity::Error {
                    "error"
                } else {
                    "hint"
                };
                el("p")
                    .class(class)
                    .with(icon(Icon::Warning))
                    .with(el("span").with(problem.message(&text, lang)))
            })
            .collect(),
    };
    let example = look.example.as_ref().map(|(period, numbers)| {
        let says = words::example(lang, &time::period(lang, *period), numbers);
        el("p").class("hint").with(says)
    });
    let unsaved = (is_typing && look.formulation().is_none() && !text.is_empty())
        .then(|| el("p").class("hint").with(words::NOT_KEPT.within(lang)));
    let missing = (!look.missing.is_empty()).then(|| {
        let names = look.missing.join("”, “");
        let (pen, indicator, look) = (pen.clone(), indicator.clone(), look.clone());
        button(
            &words::make(pen.lang, &names),
            Weight::Normal,
            Some(Icon::Plus),
        )
        .on("click", move |_| {
            let facts = pen
                .desk
                .with(|workspace| look.with_missing(workspace, &pen.plan, &indicator));
            pen.create(facts.flatten().unwrap_or_default());
        })
    });
    el("div")
        .attr("aria-live", "polite")
        .class("stack-small")
        .with(problems)
        .with(unsaved)
        .with(missing)
        .with(example)
}

fn field_of(event: &Event) -> Option<HtmlTextAreaElement> {
    event.target()?.dyn_into().ok()
}

/// Bytes of a text before a place that the browser counts in UTF-16 units.
fn bytes_before(text: &str, units: u32) -> usize {
    let mut left = units as usize;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return at;
        }
        left = left.saturating_sub(c.len_utf16());
    }
    text.len()
}
