//! Lists by which variables are broken down, and scales on which results are rated.

use super::pen::{Pen, Room};
use super::scale;
use super::tools::{adder, tools};
use super::variable;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Dimension, Item};
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon};
use crate::text::words::{facts, iku as words};

/// Variables, lists and scales.
pub fn lists(pen: &Pen) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let order: Vec<_> = plan.variables.iter().map(|it| it.id).collect();
    let add_variable = adder(
        pen,
        words::ADD_VARIABLE.within(lang),
        (EntityKind::Variable, None),
        order,
        Attribute::Name,
    );
    let order: Vec<_> = plan.dimensions.iter().map(|it| it.id).collect();
    let all: Vec<_> = plan
        .dimensions
        .iter()
        .map(|it| dimension(pen, it, &order))
        .collect();
    let add = adder(
        pen,
        words::ADD_LIST.within(lang),
        (EntityKind::Dimension, None),
        order,
        Attribute::Name,
    );
    el("div")
        .class("stack")
        .with(variable::all(pen))
        .with(add_variable)
        .with(
            el("section")
                .class("section stack")
                .with(el("h2").with(words::LISTS.within(lang)))
                .with(all)
                .with(add),
        )
        .with(scale::scales(pen))
}

fn dimension(pen: &Pen, dimension: &Dimension, order: &[EntityId]) -> El {
    let lang = pen.lang;
    let list: Vec<_> = dimension.items.iter().map(|it| it.id).collect();
    let row = |(place, item): (usize, &Item)| {
        let name = format!("{} {}", facts::DIMENSION_ITEM.within(lang), place + 1);
        el("li").key(item.id.to_string()).with(
            el("div")
                .class("edit-row")
                .with(pen.text(item.id, Attribute::Label, &item.label, Room::Line))
                .with(pen.text(item.id, Attribute::Text, &item.text, Room::Line))
                .with(tools(pen, &name, &list, item.id)),
        )
    };
    let rows: Vec<_> = dimension.items.iter().enumerate().map(row).collect();
    let kind = (EntityKind::DimensionItem, Some(dimension.id));
    let add = adder(
        pen,
        words::ADD_ITEM.within(lang),
        kind,
        list.clone(),
        Attribute::Text,
    );
    let name = match dimension.name.text() {
        "" => words::UNNAMED.within(lang),
        name => name,
    };
    el("details")
        .class("card mandate")
        .key(dimension.id.to_string())
        .with(
            el("summary")
                .with(icon(Icon::ChevronRight))
                .with(el("h3").with(name))
                .with(
                    el("span")
                        .class("hint")
                        .with(words::item_count(lang, dimension.items.len())),
                ),
        )
        .with(
            el("div")
                .class("mandate-body")
                .with(tools(pen, name, order, dimension.id))
                .with(
                    pen.writes().then(|| {
                        pen.text(dimension.id, Attribute::Name, &dimension.name, Room::Line)
                    }),
                )
                .with(el("ol").class("rows").with(rows))
                .with(add),
        )
}
