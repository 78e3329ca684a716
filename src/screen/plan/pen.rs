//! The pen: writes into the version of the plan that is looked at, where it stands; only reads where it is enacted.
//!
//! Each property is a field in its place: what is typed is stated when the field is left or Enter is pressed, and Esc
//! gives back what stood there. What is refused stays in the field, with the reason below it.

mod outside;
mod several;

use crate::app::Command;
use crate::app::edit::{figure, key};
use crate::app::query::describe::attribute_name;
use crate::app::versions;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Key, Purpose, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Window, chip, icon, words as said};
use crate::text::words::{iku as plan_words, pen as words, values};
use crate::text::{Lang, time};
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

/// One of several things that a property may say.
pub struct Possible {
    /// Its words.
    pub words: String,
    /// What is stated when it is chosen.
    pub value: Value,
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

    /// A day.
    pub fn day(&self, thing: EntityId, attribute: Attribute, stated: &Stated<Date>) -> El {
        self.day_of(self.key(thing, attribute), stated)
    }

    /// A day in a cell.
    pub fn day_of(&self, key: Key, stated: &Stated<Date>) -> El {
        let day = stated.first().copied();
        if !self.writes() {
            let text = day.map(|day| time::day(self.lang, day)).unwrap_or_default();
            return el("span").with(said(self.lang, &text));
        }
        let pen = self.clone();
        let field = el("input")
            .class("ink")
            .attr("type", "date")
            .attr(
                "aria-label",
                attribute_name(key.attribute).within(self.lang),
            )
            .value(&day.map(|day| day.to_string()).unwrap_or_default())
            .on("change", move |event| {
                let typed = typed_in(&event);
                let value = match typed.parse() {
                    _ if typed.is_empty() => Ok(Value::Cleared),
                    Ok(day) => Ok(Value::Date(day)),
                    Err(_) => Err(words::NO_DAY.within(pen.lang).to_owned()),
                };
                pen.state(key, value);
            });
        self.framed(key, field, stated.is_disputed())
    }

    /// Something that is so or not.
    pub fn flag(&self, thing: EntityId, attribute: Attribute, is_so: bool) -> El {
        let (pen, key) = (self.clone(), self.key(thing, attribute));
        el("input")
            .attr("type", "checkbox")
            .attr("aria-label", attribute_name(attribute).within(self.lang))
            .checked(is_so)
            .on("change", move |_| {
                let value = if is_so {
                    Value::Cleared
                } else {
                    Value::Flag(true)
                };
                pen.state(key, Ok(value));
            })
    }

    /// One of several; the first option unsays it.
    pub fn choice(
        &self,
        thing: EntityId,
        attribute: Attribute,
        options: Vec<Possible>,
        chosen: Option<&Value>,
    ) -> El {
        self.choice_at(self.key(thing, attribute), options, chosen)
    }

    /// One of several for a cell; the first option unsays it.
    pub fn choice_at(&self, key: Key, options: Vec<Possible>, chosen: Option<&Value>) -> El {
        let place = chosen.and_then(|value| options.iter().position(|it| it.value == *value));
        if !self.writes() {
            let text = place.map_or("", |place| &options[place].words);
            return el("span").with(said(self.lang, text));
        }
        let pen = self.clone();
        let none = el("option")
            .attr("value", "")
            .with(words::NOT_STATED.within(self.lang));
        let all = options.iter().enumerate();
        let all: Vec<_> = all
            .map(|(n, it)| el("option").attr("value", n.to_string()).with(&*it.words))
            .collect();
        let field = el("select")
            .class("ink")
            .attr(
                "aria-label",
                attribute_name(key.attribute).within(self.lang),
            )
            .with(none)
            .with(all)
            .value(&place.map(|place| place.to_string()).unwrap_or_default())
            .on("change", move |event| {
                let option = typed_in(&event)
                    .parse()
                    .ok()
                    .and_then(|place: usize| options.get(place));
                pen.state(
                    key,
                    Ok(option.map_or(Value::Cleared, |it| it.value.clone())),
                );
            });
        self.framed(key, field, false)
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
