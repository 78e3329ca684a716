//! Where things stand on the page, so that links elsewhere can lead there.

use crate::app::budget_entry::Column;
use crate::domain::id::EntityId;
use crate::log::{Attribute, Key};
use crate::screen::desk::{Aim, Desk};
use crate::screen::parts::focus;

use super::sight::Sight;
use leptos::prelude::*;

/// The identity of the cell of a column.
pub fn cell_id(thing: EntityId, column: Column) -> String {
    let column = match column {
        Column::Original => "murni".to_owned(),
        Column::Amended => "perubahan".to_owned(),
        Column::Spent(n) => format!("tw{n}"),
        Column::Physical(n) => format!("fisik{n}"),
    };
    format!("uang-{thing}-{column}")
}

/// The identity of the name of a line, which opens its details.
pub fn name_id(thing: EntityId) -> String {
    format!("mata-{thing}")
}

/// Goes to the cell that a link elsewhere leads to; to the line where nobody types into the cell.
pub fn arrive(desk: Desk, sight: Sight) {
    let is_here = desk
        .aim
        .with_value(|aim| matches!(aim, Some(Aim::Money(_))));
    if !is_here {
        return;
    }
    if let Some(Some(Aim::Money(key))) = desk.aim.try_update_value(Option::take) {
        sight
            .is_work
            .set(key.attribute == Attribute::PhysicalProgress);
        if let Some(column) = Column::of(&key) {
            sight.asked.set(column);
        }
        let ids = ids(&key);
        // Once the heading has had the focus, which every arrival gives it.
        request_animation_frame(move || focus(ids));
    }
}

/// A cell, then its line.
fn ids(key: &Key) -> [String; 2] {
    let name = name_id(key.entity);
    let cell = Column::of(key).map(|column| cell_id(key.entity, column));
    [cell.unwrap_or_else(|| name.clone()), name]
}
