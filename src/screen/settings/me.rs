//! *Saya*: the label that goes with everything one enters.

use super::card;
use crate::app::kept::Me;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Field, labelled, select};
use crate::text::Lang;
use crate::text::number::looks_like_nik;
use crate::text::words::{Phrase, settings as words};
use leptos::prelude::*;
use std::rc::Rc;
use web_sys::Event;

/// The value of the option for a unit in one's own words; no identity looks like it.
const OTHER: &str = "other";

/// Name and unit, as they can be changed later.
pub fn section(desk: Desk, lang: Lang) -> El {
    let saved = move || desk.tell(words::ME_SAVED.within(lang).to_owned());
    card("settings-me", words::ME, words::ME_LEAD, lang).with(me_form(
        desk,
        lang,
        words::SAVE_ME,
        saved,
    ))
}

/// Name and unit, kept when the form is sent, of which `saved` is told; what is missing is said then.
pub fn me_form(desk: Desk, lang: Lang, verb: Phrase, saved: impl Fn() + 'static) -> Child {
    let units = units(desk);
    let me = desk.me.get_untracked().unwrap_or_default();
    let form = Form {
        desk,
        lang,
        name: RwSignal::new(me.name),
        chosen: RwSignal::new(match me.unit_id {
            Some(id) if units.iter().any(|(unit, _)| *unit == id) => id,
            _ if me.unit.is_empty() => String::new(),
            _ => OTHER.to_owned(),
        }),
        unit: RwSignal::new(me.unit),
        is_sent: RwSignal::new(false),
    };
    let saved: Rc<dyn Fn()> = Rc::new(saved);
    live(move || form.draw(&units, verb, saved.clone()))
}

/// What is filled in.
#[derive(Clone, Copy)]
struct Form {
    desk: Desk,
    lang: Lang,
    name: RwSignal<String>,
    /// The identity of a listed unit, nothing, or [`OTHER`].
    chosen: RwSignal<String>,
    /// The unit in one's own words.
    unit: RwSignal<String>,
    /// Whether somebody tried to send it, so that what is missing is said.
    is_sent: RwSignal<bool>,
}

impl Form {
    fn draw(self, units: &[(String, String)], verb: Phrase, saved: Rc<dyn Fn()>) -> El {
        let lang = self.lang;
        let is_other = *self.chosen.read() == OTHER;
        let name = wrong(&self.name.read(), words::NAME_MISSING);
        let chosen = wrong(&self.chosen.read(), words::UNIT_MISSING);
        let own_unit = wrong(&self.unit.read(), words::UNIT_MISSING).filter(|_| is_other);
        let is_fine = [name, chosen, own_unit].iter().all(Option::is_none);
        let listed = units.iter().find(|(id, _)| *id == *self.chosen.read());
        let listed = listed.cloned();
        let send = move |event: Event| {
            event.prevent_default();
            self.is_sent.set(true);
            if is_fine {
                self.keep(listed.clone());
                saved();
            }
        };
        let name = Field {
            label: words::NAME.within(lang),
            id: "me-name",
            hint: words::NAME_HINT.within(lang),
            problem: self.said(name),
            autocomplete: "name",
        };
        let own_unit = is_other.then(|| {
            let field = Field {
                label: words::OWN_UNIT.within(lang),
                id: "me-own-unit",
                hint: "",
                problem: self.said(own_unit),
                autocomplete: "off",
            };
            field.draw(self.unit)
        });
        let verb = el("button")
            .attr("type", "submit")
            .class("button button-primary")
            .with(verb.within(lang));
        el("form")
            .class("stack")
            .on("submit", send)
            .with([name.draw(self.name), self.listed(units, self.said(chosen))])
            .with(own_unit)
            .with(el("div").class("row").with(verb))
    }

    /// What is said of something wrong: what is only missing, once one tried to go on without it.
    fn said(self, wrong: Option<Phrase>) -> Option<&'static str> {
        let is_sent = self.is_sent.get();
        let said = wrong.filter(|words| is_sent || *words == words::LOOKS_LIKE_NIK);
        said.map(|words| words.within(self.lang))
    }

    fn listed(self, units: &[(String, String)], problem: Option<&str>) -> El {
        let lang = self.lang;
        let none = (String::new(), words::CHOOSE_UNIT.within(lang).to_owned());
        let other = (OTHER.to_owned(), words::OTHER_UNIT.within(lang).to_owned());
        let options = [&[none], units, &[other]].concat();
        let select = select(options, &self.chosen.read())
            .attr("id", "me-unit")
            .on("change", move |event| {
                self.chosen.set(event_target_value(&event));
            });
        labelled("me-unit", words::UNIT.within(lang), select, None, problem)
    }

    /// Keeps who works here: a unit of the plan, else one in their own words.
    fn keep(self, listed: Option<(String, String)>) {
        let (unit_id, unit) = match listed {
            Some((id, label)) => (Some(id), label),
            None => (None, self.unit.get_untracked().trim().to_owned()),
        };
        self.desk.set_me(Me {
            name: self.name.get_untracked().trim().to_owned(),
            unit,
            unit_id,
        });
    }
}

/// What is wrong with what is filled in; `missing` where that is nothing.
fn wrong(text: &str, missing: Phrase) -> Option<Phrase> {
    if looks_like_nik(text) {
        Some(words::LOOKS_LIKE_NIK)
    } else {
        text.trim().is_empty().then_some(missing)
    }
}

/// Identity and name of each unit.
fn units(desk: Desk) -> Vec<(String, String)> {
    let units = desk.with(|w| {
        let plan = w.current_plan()?;
        let units = plan.units.iter();
        let units = units.map(|u| (u.id.to_string(), u.short_name().to_owned()));
        Some(units.collect())
    });
    units.flatten().unwrap_or_default()
}
