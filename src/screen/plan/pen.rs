//! The pen: writes into the version of the plan that is looked at, where it stands; only reads where it is enacted.
//!
//! Each property is a field in its place: what is typed is stated when the field is left or Enter is pressed, and Esc
//! gives back what stood there. What is refused stays in the field, with the reason below it.

mod choosing;
mod outside;
mod several;

pub use choosing::Possible;

use crate::app::Command;
use crate::app::edit::{figure, key};
use crate::app::query::describe::attribute_name;
use crate::app::versions;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Key, Purpose, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Window, chip, icon, words as said};
use crate::text::Lang;
use crate::text::words::{iku as plan_words, pen as words, values};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// What a page of the plan remembers while things are drawn again.
#[derive(Clone, Copy)]
pub struct Marks {
    /// What was refused, by the cell it was meant for.
    pub troubles: RwSignal<Vec<(Key, String)>>,
    /// The thing whose removal is asked about.
    pub removing: RwSignal<Option<EntityId>>,
    /// Whether that question is open.
    pub asks: RwSignal<bool>,
    /// The window on the rows of the annex.
    pub annex: Window,
    /// The window on what the plan is composed of.
    pub outline: Window,
}

impl Marks {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            troubles: RwSignal::new(Vec::new()),
            removing: RwSignal::new(None),
            asks: RwSignal::new(false),
            annex: Window::new(),
            outline: Window::new(),
        }
    }
}

/// The pen of a page.
#[derive(Clone)]
pub struct Pen {
    /// The desk that what is written goes over.
    pub desk: Desk,
    /// The language of the screen.
    pub lang: Lang,
    /// The version that is looked at.
    pub plan: SendWrapper<Rc<Plan>>,
    /// What the page remembers.
    pub marks: Marks,
    is_unlocked: bool,
}

/// How much a field holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Room {
    /// A line: Enter states it.
    Line,
    /// A paragraph, with line breaks of its own.
    Paragraph,
}

impl Pen {
    /// A pen for a version.
    pub fn new(desk: Desk, lang: Lang, plan: Rc<Plan>, marks: Marks) -> Self {
        Self {
            desk,
            lang,
            plan: SendWrapper::new(plan),
            marks,
            is_unlocked: false,
        }
    }

    /// The same for what stands outside the versions, and so can always change.
    pub fn unlocked(&self) -> Self {
        let is_unlocked = true;
        Self {
            is_unlocked,
            ..self.clone()
        }
    }

    /// Whether it writes: the version is a draft, or what is written stands outside it.
    pub fn writes(&self) -> bool {
        self.is_unlocked || !self.plan.decree.is_enacted
    }

    /// Where a property is stated: by the version, or outside all of them.
    pub fn key(&self, thing: EntityId, attribute: Attribute) -> Key {
        match self.is_unlocked {
            true => Key::always(thing, attribute),
            false => key(&self.plan, thing, attribute),
        }
    }

    /// States something; what is refused is told below its field.
    pub fn state(&self, key: Key, value: Result<Value, String>) {
        let done = value.and_then(|value| {
            let command = Command::Set {
                facts: vec![(key, value)],
            };
            let done = self.desk.dispatch(command);
            done.map_err(|refusal| refusal.message(self.lang))
        });
        self.marks.troubles.update(|all| {
            all.retain(|(of, _)| *of != key);
            all.extend(done.err().map(|reason| (key, reason)));
        });
    }

    /// Makes things, as one action; `false` where that is refused, which the desk tells.
    pub fn create(&self, facts: Vec<(Key, Value)>) -> bool {
        self.desk.send(Command::Create {
            facts,
            purpose: Purpose::Edit,
        })
    }

    /// A text.
    pub fn text(
        &self,
        thing: EntityId,
        attribute: Attribute,
        stated: &Stated<String>,
        room: Room,
    ) -> El {
        let text = stated.text();
        if !self.writes() {
            return el("span").class("prose").with(said(self.lang, text));
        }
        let (pen, key) = (self.clone(), self.key(thing, attribute));
        let field = self.field(key, text, room, move |typed| {
            pen.state(key, Ok(text_of(&typed)));
        });
        self.framed(key, field, stated.is_disputed())
    }

    /// A target or baseline.
    pub fn figure(
        &self,
        indicator: &Indicator,
        attribute: Attribute,
        period: Period,
        stated: &Stated<TargetValue>,
    ) -> El {
        let is_percentage = indicator.is_percentage();
        let text = stated
            .first()
            .map(|it| values::target(self.lang, it, is_percentage))
            .unwrap_or_default();
        if !self.writes() {
            return el("span").with(text);
        }
        let key = self.key(indicator.id, attribute).in_period(period);
        let (pen, indicator) = (self.clone(), indicator.clone());
        let field = self.field(key, &text, Room::Line, move |typed| {
            match figure(&pen.plan, &indicator, &typed) {
                Ok((value, doubt)) => {
                    pen.state(key, Ok(value));
                    // Read the Indonesian way, and shown back where it may have meant another number.
                    if let Some(doubt) = doubt {
                        pen.desk.tell(doubt.message(pen.lang));
                    }
                }
                Err(problem) => pen.state(key, Err(problem.message(pen.lang))),
            }
        });
        let label = self.said_of(attribute, period);
        self.framed(
            key,
            field.attr("aria-label", label).class("ink ink-figure"),
            stated.is_disputed(),
        )
    }

    /// A whole number, such as the decimals that are printed.
    pub fn count(
        &self,
        thing: EntityId,
        attribute: Attribute,
        stated: &Stated<u32>,
        most: u32,
    ) -> El {
        let text = stated.first().map(u32::to_string).unwrap_or_default();
        if !self.writes() {
            return el("span").with(said(self.lang, &text));
        }
        let (pen, key) = (self.clone(), self.key(thing, attribute));
        let field = self.field(key, &text, Room::Line, move |typed| {
            let typed = typed.trim();
            let value = match typed.parse::<u32>() {
                _ if typed.is_empty() => Ok(Value::Cleared),
                Ok(count) if count <= most => Ok(Value::Count(count)),
                _ => Err(words::no_count(pen.lang, most)),
            };
            pen.state(key, value);
        });
        self.framed(key, field.class("ink ink-figure"), stated.is_disputed())
    }

    /// A field to type in. `give` gets what was typed, when the field is left.
    pub fn field(&self, key: Key, text: &str, room: Room, give: impl Fn(String) + 'static) -> El {
        let trouble = self
            .marks
            .troubles
            .with(|all| all.iter().any(|(of, _)| *of == key));
        let before = text.to_owned();
        let keys = move |event: Event| {
            let (Some(pressed), Some(field)) = (event.dyn_ref::<KeyboardEvent>(), field_of(&event))
            else {
                return;
            };
            match (pressed.key().as_str(), room, pressed.ctrl_key()) {
                ("Enter", Room::Line, _) | ("Enter", Room::Paragraph, true) => {
                    event.prevent_default();
                    leave(&field);
                }
                ("Escape", ..) => {
                    field.set_value(&before);
                    leave(&field);
                }
                _ => {}
            }
        };
        let field = el("textarea")
            .class("ink")
            .attr("rows", "1")
            .attr("spellcheck", "false")
            .attr(
                "aria-label",
                attribute_name(key.attribute).within(self.lang),
            )
            .value(text)
            .on("keydown", keys)
            .on("change", move |event| give(typed_in(&event)));
        match trouble {
            true => field
                .attr("aria-invalid", "true")
                .attr("aria-describedby", note_id(&key)),
            false => field,
        }
    }

    /// A field with what must be said about it.
    pub fn framed(&self, key: Key, field: El, is_disputed: bool) -> El {
        let trouble = self
            .marks
            .troubles
            .with(|all| all.iter().find(|(of, _)| *of == key).map(|it| it.1.clone()));
        let trouble = trouble.map(|reason| {
            el("p")
                .class("error")
                .attr("id", note_id(&key))
                .attr("role", "alert")
                .with(icon(Icon::Warning))
                .with(el("span").with(reason))
        });
        let disputed = is_disputed.then(|| {
            chip(
                plan_words::DISPUTED.within(self.lang),
                Tone::Warn,
                Some(Icon::Bang),
            )
        });
        el("div")
            .class("inked")
            .with(field.attr("id", field_id(&key)))
            .with(trouble)
            .with(disputed)
    }

    /// Begins a draft that amends the version in force, whichever one is looked at.
    pub fn begin_draft(&self) {
        let command = self.desk.with(|workspace| {
            let plan = workspace.current_plan()?;
            Some(versions::amend(workspace, plan))
        });
        if let Some(command) = command.flatten() {
            self.desk.send(command);
        }
    }
}

/// What is stated by typing a text.
fn text_of(typed: &str) -> Value {
    match typed.trim() {
        "" => Value::Cleared,
        typed => Value::text(typed),
    }
}

/// The identity of the field of a cell, to which links and the focus can go.
pub fn field_id(key: &Key) -> String {
    let period = key
        .period
        .map(|period| format!("-{period}"))
        .unwrap_or_default();
    let part = key.part.map(|part| format!("-{part}")).unwrap_or_default();
    format!("{}-{}{period}{part}", key.attribute.tag(), key.entity)
}

fn note_id(key: &Key) -> String {
    format!("{}-note", field_id(key))
}

fn field_of(event: &Event) -> Option<HtmlTextAreaElement> {
    event.target()?.dyn_into().ok()
}

fn typed_in(event: &Event) -> String {
    let target = event.target();
    let input = target
        .as_ref()
        .and_then(|it| it.dyn_ref::<HtmlInputElement>());
    input.map_or_else(|| event_target_value(event), HtmlInputElement::value)
}

fn leave(field: &HtmlElement) {
    let _ = field.blur(); // one that cannot lose the focus keeps it
}
