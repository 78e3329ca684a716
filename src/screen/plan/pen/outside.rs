//! What stands outside the versions of the plan, with its names beside the fields.

use super::{Pen, Room, field_id, text_of};
use crate::app::quarter;
use crate::app::query::describe::attribute_name;
use crate::domain::period::Period;
use crate::log::{Attribute, Key};
use crate::screen::el::{El, el};
use crate::text::time;

impl Pen {
    /// A paragraph of a cell that stands outside the versions, under the name of its property.
    pub fn paragraph(&self, key: Key) -> El {
        let field = self.passage(key);
        self.named(key, field)
    }

    /// A paragraph of a cell that stands outside the versions.
    pub fn passage(&self, key: Key) -> El {
        let stated = self.desk.with(|w| quarter::text(w, &key));
        let stated = stated.unwrap_or_default();
        let pen = self.clone();
        let field = self.field(key, stated.text(), Room::Paragraph, move |typed| {
            pen.state(key, Ok(text_of(&typed)));
        });
        let field = match key.period {
            Some(period) => field.attr("aria-label", self.said_of(key.attribute, period)),
            None => field,
        };
        self.framed(key, field, stated.is_disputed())
    }

    /// A field under the name of its property.
    pub fn named(&self, key: Key, field: El) -> El {
        let name = attribute_name(key.attribute).within(self.lang);
        el("div")
            .class("written-field")
            .with(el("label").attr("for", field_id(&key)).with(name))
            .with(field)
    }

    /// What a property of a period is called: `Target TW II 2024`.
    pub(super) fn said_of(&self, attribute: Attribute, period: Period) -> String {
        let name = attribute_name(attribute).within(self.lang);
        format!("{name} {}", time::period(self.lang, period))
    }
}
