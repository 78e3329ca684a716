//! The versions of the plan: begun, held against each other, enacted, followed; and what came too late for one.

mod compare;
mod enact;
mod late;
mod list;
mod succession;

use super::pen::Marks;
use super::{head, tabs};
use crate::app::query::versions_page;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::versions as words;
use leptos::prelude::*;

/// The page at one of the places of versions; `None` for the other places of the plan.
pub fn page(desk: Desk, lang: Lang, place: PlanPlace) -> Option<AnyView> {
    let content = match place {
        PlanPlace::Versions => {
            let late = late::late(desk, lang);
            el("div")
                .class("stack")
                .with([late, list::list(desk, lang)])
        }
        PlanPlace::Compare(_) => compare::page(desk, lang),
        PlanPlace::Enact(version) => enact::page(desk, lang, version),
        PlanPlace::Succession(version) => {
            let marks = Marks::new();
            let map = move || succession::map(desk, lang, version, marks);
            el("div").with(map.into_any())
        }
        _ => return None,
    };
    let title = move || {
        desk.watch(Watch::Plan);
        let plan = desk.with(|w| w.current_plan().cloned()).flatten();
        plan.map(|plan| head(&plan, lang))
    };
    let page = el("div")
        .class("stack")
        .with(title.into_any())
        .with(tabs(desk, place, lang))
        .with((place != PlanPlace::Versions).then(|| back(lang)))
        .with(content);
    Some(page.into_any())
}

/// The way back to the list.
fn back(lang: Lang) -> El {
    el("p").with(
        el("a")
            .attr("href", Route::Plan(PlanPlace::Versions).hash())
            .class("back")
            .with(icon(Icon::ChevronRight))
            .with(words::ALL_VERSIONS.within(lang)),
    )
}

/// What a version is called.
fn name_of(desk: Desk, version: EntityId, lang: Lang) -> String {
    desk.with(|w| versions_page::name_of(w, version, lang))
        .unwrap_or_default()
}

/// The identity of the heading of a version in the list.
fn heading_id(version: EntityId) -> String {
    format!("versi-{version}")
}
