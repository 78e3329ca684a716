//! What stands outside the versions of the plan, with its names beside the fields.

use super::{Pen, Room, field_id, text_of};
use crate::app::quarter;
use crate::app::query::describe::attribute_name;
use crate::log::Key;
use crate::screen::el::{El, el};

impl Pen {
    /// A paragraph of a cell that stands outside the versions, under its name.
    pub fn paragraph(&self, key: Key) -> El {
        let stated = self.desk.with(|w| quarter::text(w, &key));
        let stated = stated.unwrap_or_default();
        let pen = self.clone();
        let field = self.field(key, stated.text(), Room::Paragraph, move |typed| {
            pen.state(key, Ok(text_of(&typed)));
        });
        self.named(key, self.framed(key, field, stated.is_disputed()))
    }

    /// A field under the name of its property.
    pub fn named(&self, key: Key, field: El) -> El {
        let name = attribute_name(key.attribute).within(self.lang);
        el("div")
            .class("written-field")
            .with(el("label").attr("for", field_id(&key)).with(name))
            .with(field)
    }
}
