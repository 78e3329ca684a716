//! Several of many, as boxes to tick.

use super::Pen;
use crate::app::query::describe::attribute_name;
use crate::domain::id::EntityId;
use crate::log::{Attribute, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::words as said;
use crate::text::words::{capital, facts};

impl Pen {
    /// Several of many: units that answer, functions that are covered.
    pub fn several(
        &self,
        thing: EntityId,
        attribute: Attribute,
        options: &[(EntityId, String)],
        chosen: &[EntityId],
    ) -> El {
        let is_chosen = |id: &EntityId| chosen.contains(id);
        let names = options
            .iter()
            .filter(|(id, _)| is_chosen(id))
            .map(|(_, name)| name.as_str());
        let names = names.collect::<Vec<_>>().join(" · ");
        if !self.writes() {
            return el("span").with(said(self.lang, &names));
        }
        let key = self.key(thing, attribute);
        let option = |(id, name): &(EntityId, String)| {
            let (pen, id, chosen) = (self.clone(), *id, chosen.to_vec());
            let order: Vec<_> = options.iter().map(|it| it.0).collect();
            let tick = el("input")
                .attr("type", "checkbox")
                .checked(chosen.contains(&id))
                .on("change", move |_| {
                    let stays = |it: &EntityId| {
                        if *it == id {
                            !chosen.contains(it)
                        } else {
                            chosen.contains(it)
                        }
                    };
                    let kept: Vec<_> = order.iter().copied().filter(stays).collect();
                    let value = if kept.is_empty() {
                        Value::Cleared
                    } else {
                        Value::Entities(kept)
                    };
                    pen.state(key, Ok(value));
                });
            el("label")
                .key(id.to_string())
                .with(tick)
                .with(el("span").with(name.as_str()))
        };
        let options: Vec<_> = options.iter().map(option).collect();
        let field = el("details")
            .class("several")
            .with(el("summary").with(self.blank_or(&names)))
            .with(
                el("div")
                    .attr("role", "group")
                    .attr("aria-label", attribute_name(attribute).within(self.lang))
                    .with(options),
            );
        self.framed(key, field, false)
    }

    /// What is said; where nothing is, that it is not, and whether the decree should have said it.
    fn blank_or(&self, text: &str) -> El {
        let said = match self.is_unlocked && text.is_empty() {
            true => {
                let words = capital(facts::NOT_STATED.within(self.lang));
                return el("span").class("not-stated").with(words);
            }
            false => said(self.lang, text),
        };
        el("span").with(said)
    }
}
