//! What can be done with the things of a list: add one, move it, remove it.

use super::pen::{Pen, field_id};
use crate::app::Command;
use crate::app::edit::{Place, Tie, add, dependents, remove, reorder};
use crate::app::query::describe::thing;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::log::{Attribute, Value};
use crate::screen::desk::Aim;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, focus, icon_button};
use crate::text::words::{Phrase, pen as words};
use leptos::prelude::*;

/// Buttons that move a thing within its list and remove it; none where the version is only read.
pub fn tools(pen: &Pen, name: &str, list: &[EntityId], thing: EntityId) -> Option<El> {
    if !pen.writes() {
        return None;
    }
    let at = list.iter().position(|it| *it == thing)?;
    let up = match at {
        0 => None,
        1 => Some(Place::First),
        _ => Some(Place::After(list[at - 2])),
    };
    let down = list.get(at + 1).map(|next| Place::After(*next));
    let mover = |(word, mark, place): (Phrase, Icon, Option<Place>)| {
        let (pen, list) = (pen.clone(), list.to_vec());
        icon_button(&said(&pen, word, name), mark)
            .flag("disabled", place.is_none())
            .on("click", move |_| {
                let Some(place) = place else { return };
                let plan = &pen.plan;
                let facts = pen
                    .desk
                    .with(|workspace| reorder(workspace, plan, &list, thing, place));
                pen.desk.send(Command::Set {
                    facts: facts.unwrap_or_default(),
                });
            })
    };
    let remover = {
        let pen = pen.clone();
        icon_button(&said(&pen, words::REMOVE, name), Icon::Close)
            .on("click", move |_| ask(&pen, thing))
    };
    let movers = [
        (words::UP, Icon::ChevronUp, up),
        (words::DOWN, Icon::ChevronDown, down),
    ];
    Some(
        el("div")
            .class("tools")
            .with(movers.map(mover))
            .with(remover),
    )
}

fn said(pen: &Pen, word: Phrase, name: &str) -> String {
    let name: String = name.chars().take(60).collect();
    format!("{}: {name}", word.within(pen.lang))
}

/// A button that adds a thing after the others of its list, with more facts of its own, and goes to its first field.
pub fn adder(
    pen: &Pen,
    word: &str,
    kind: (EntityKind, Option<EntityId>),
    list: Vec<EntityId>,
    first_field: Attribute,
) -> Option<El> {
    if !pen.writes() {
        return None;
    }
    let pen = pen.clone();
    let press = move |_| {
        let plan = &pen.plan;
        let facts = pen
            .desk
            .with(|workspace| add(workspace, plan, kind, (&list, Place::Last)));
        if pen.create(facts.unwrap_or_default()) {
            focus_made(&pen, first_field);
        }
    };
    Some(button(word, Weight::Quiet, Some(Icon::Plus)).on("click", press))
}

/// Goes to the field of what was just made, unless the page does, which may have to draw it first.
pub fn focus_made(pen: &Pen, attribute: Attribute) {
    let made = pen
        .desk
        .with(|workspace| workspace.undo_state().undo)
        .flatten();
    let Some(made_by) = made else { return };
    let id = field_id(&pen.key(
        EntityId {
            made_by,
            ordinal: 0,
        },
        attribute,
    ));
    let aim = pen.desk.aim;
    aim.set_value(Some(Aim::Element(id)));
    request_animation_frame(move || {
        if let Some(Aim::Element(id)) = aim.try_update_value(Option::take).flatten() {
            focus([id]);
        }
    });
}

/// Removes a thing on which nothing depends; asks otherwise.
fn ask(pen: &Pen, thing: EntityId) {
    if dependents(&pen.plan, thing).is_empty() {
        take_away(pen, thing, None);
    } else {
        pen.marks.removing.set(Some(thing));
        pen.marks.asks.set(true);
    }
}

fn take_away(pen: &Pen, thing: EntityId, to: Option<EntityId>) {
    match remove(&pen.plan, thing, to) {
        Ok(facts) => {
            if pen.desk.send(Command::Set { facts }) {
                pen.marks.asks.set(false);
                pen.desk.tell(words::REMOVED.within(pen.lang).to_owned());
            }
        }
        Err(_) => pen
            .desk
            .tell_problem(words::MUST_MOVE.within(pen.lang).to_owned()),
    }
}

/// The question what becomes of those who depend on what is to go.
pub fn question(pen: &Pen) -> Option<El> {
    let thing_id = pen.marks.removing.get()?;
    let named = |id| {
        pen.desk
            .with(|workspace| thing(workspace, id, pen.lang))
            .unwrap_or_default()
    };
    let all = dependents(&pen.plan, thing_id);
    let rows: Vec<_> = all
        .iter()
        .map(|it| {
            el("li").with(format!(
                "{} ({})",
                named(it.thing),
                tie(it.tie).within(pen.lang)
            ))
        })
        .collect();
    let is_used = all.iter().any(|it| it.tie == Tie::Uses);
    let others = others(pen, thing_id);
    let options: Vec<_> = others
        .iter()
        .map(|id| el("option").attr("value", id.to_string()).with(named(*id)))
        .collect();
    let chosen = RwSignal::new(others.first().copied());
    let select = el("select")
        .class("ink")
        .attr("id", "move-to")
        .with(options)
        .on("change", move |event| {
            chosen.set(event_target_value(&event).parse().ok());
        });
    let (mover, cancel, all_gone) = (pen.clone(), pen.clone(), pen.clone());
    let move_to = (!others.is_empty()).then(|| {
        el("div")
            .class("field")
            .with(
                el("label")
                    .attr("for", "move-to")
                    .with(words::MOVE_TO.within(pen.lang)),
            )
            .with(select)
            .with(
                button(words::MOVE_TO.within(pen.lang), Weight::Primary, None).on(
                    "click",
                    move |_| {
                        take_away(&mover, thing_id, chosen.get_untracked());
                    },
                ),
            )
    });
    let with_all = (!is_used).then(|| {
        button(words::WITH_ALL.within(pen.lang), Weight::Danger, None)
            .on("click", move |_| take_away(&all_gone, thing_id, None))
    });
    let cancel = button(words::CANCEL.within(pen.lang), Weight::Normal, None)
        .on("click", move |_| cancel.marks.asks.set(false));
    Some(
        el("div")
            .class("stack")
            .with(el("p").with(words::ask_remove(pen.lang, &named(thing_id))))
            .with(el("p").with(words::dependents(pen.lang, all.len())))
            .with(el("ul").class("bullets").with(rows))
            .with(move_to)
            .with(el("div").class("actions").with(with_all).with(cancel)),
    )
}

/// The things of the same kind that could take over.
fn others(pen: &Pen, thing: EntityId) -> Vec<EntityId> {
    let plan = &pen.plan;
    let kind = pen
        .desk
        .with(|workspace| crate::app::edit::says(workspace, plan, thing, Attribute::Kind).cloned());
    let Some(Some(Value::Kind(kind))) = kind else {
        return Vec::new();
    };
    let all: Vec<EntityId> = match kind {
        EntityKind::Goal => plan.goals.iter().map(|it| it.id).collect(),
        EntityKind::Objective => plan
            .goals
            .iter()
            .flat_map(|it| &it.objectives)
            .map(|it| it.id)
            .collect(),
        EntityKind::Unit => plan.units.iter().map(|it| it.id).collect(),
        EntityKind::Function => {
            let units = plan.units.iter().flat_map(|it| &it.mandate.functions);
            units.map(|it| it.id).collect()
        }
        EntityKind::Variable => plan.variables.iter().map(|it| it.id).collect(),
        EntityKind::Dimension => plan.dimensions.iter().map(|it| it.id).collect(),
        EntityKind::Scale => plan.scales.iter().map(|it| it.id).collect(),
        EntityKind::Program | EntityKind::Activity | EntityKind::SubActivity => {
            let programs = plan.programs.iter().filter(|it| it.kind == kind);
            programs.map(|it| it.id).collect()
        }
        _ => Vec::new(),
    };
    all.into_iter().filter(|it| *it != thing).collect()
}

const fn tie(tie: Tie) -> Phrase {
    match tie {
        Tie::Under => words::UNDER,
        Tie::AnsweredBy => words::ANSWERED_BY,
        Tie::Covers => words::COVERS,
        Tie::Uses => words::USES,
        Tie::BrokenDown => words::BROKEN_DOWN,
        Tie::OnScale => words::ON_SCALE,
        Tie::Supports => words::SUPPORTS,
    }
}
