//! Who heads a unit, from when to when.

use super::pen::{Pen, Room};
use super::tools::focus_made;
use crate::app::officials::{Official, appoint, dismiss, officials};
use crate::domain::id::EntityId;
use crate::domain::plan::Unit;
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, icon_button};
use crate::screen::watch::Watch;
use crate::text::words::officials as words;

/// The officials of a unit; they stand outside the versions, so they can always change.
pub fn of_unit(pen: &Pen, unit: &Unit) -> El {
    let title = el("h3").with(words::TITLE.within(pen.lang));
    el("section")
        .class("stack-small no-print")
        .with(title)
        .with(listed(&pen.unlocked(), unit.id, unit.name.text()))
}

/// Who holds an office, in an unlocked pen's fields, and a button for one more.
pub fn listed(pen: &Pen, unit: EntityId, office: &str) -> [El; 2] {
    let lang = pen.lang;
    pen.desk.watch(Watch::Year);
    let all = pen.desk.with(officials).unwrap_or_default();
    let own = all.iter().filter(|it| it.unit == Some(unit));
    let rows: Vec<_> = own.map(|it| row(pen, it)).collect();
    let (appointer, office) = (pen.clone(), office.to_owned());
    let add =
        button(words::ADD.within(lang), Weight::Quiet, Some(Icon::Plus)).on("click", move |_| {
            if appointer.desk.send(appoint(unit, &office)) {
                focus_made(&appointer, Attribute::Name);
            }
        });
    [
        el("ul").attr("role", "list").class("officials").with(rows),
        add,
    ]
}

fn row(pen: &Pen, official: &Official) -> El {
    let (lang, id) = (pen.lang, official.id);
    let field = |name: &str, field: El| {
        el("div")
            .class("official-field")
            .with(el("span").class("kicker").with(name))
            .with(field)
    };
    let dismisser = pen.clone();
    let remove = icon_button(&words::remove(lang, official.name.text()), Icon::Close).on(
        "click",
        move |_| {
            dismisser.desk.send(dismiss(id));
        },
    );
    el("li")
        .key(id.to_string())
        .class("edit-row")
        .with(field(
            words::NAME.within(lang),
            pen.text(id, Attribute::Name, &official.name, Room::Line),
        ))
        .with(field(
            words::POSITION.within(lang),
            pen.text(id, Attribute::Position, &official.position, Room::Line),
        ))
        .with(field(
            words::FROM.within(lang),
            pen.day(id, Attribute::From, &official.from),
        ))
        .with(field(
            words::UNTIL.within(lang),
            pen.day(id, Attribute::Until, &official.until),
        ))
        .with(field(
            words::ACTING.within(lang),
            pen.flag(id, Attribute::Acting, official.is_acting),
        ))
        .with(remove)
}
