//! What is chosen rather than typed: a day, yes or no, one of several.

use super::{Pen, typed_in};
use crate::app::query::describe::attribute_name;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Key, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::words as said;
use crate::text::time;
use crate::text::words::pen as words;

/// One of several things that a property may say.
pub struct Possible {
    /// Its words.
    pub words: String,
    /// What is stated when it is chosen.
    pub value: Value,
}

impl Pen {
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
}
