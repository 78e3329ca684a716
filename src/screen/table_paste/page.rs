//! *Tempel tabel IKU*: a table for the draft of the plan that is open.

use super::TablePaste;
use crate::app::plan_table::{Pasted, propose};
use crate::app::query::table_look::table_look;
use crate::app::route::{PlanPlace, Route};
use crate::app::{Workspace, versions};
use crate::domain::id::EntityId;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Weight, button, icon};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::plan_table::look as look_words;
use crate::text::words::{iku as plan_words, plan_table as words};
use leptos::prelude::*;
use std::sync::Arc;

/// The page.
pub fn page(desk: Desk, lang: Lang) -> AnyView {
    let paste = TablePaste::new(lang);
    let draft = Memo::new(move |_| {
        desk.watch(Watch::Plan);
        let draft = |w: &Workspace| versions::draft(w.plans()).map(|plan| plan.decree.id);
        desk.with(draft).flatten()
    });
    let look = Arc::new(move |pasted: &Pasted| {
        desk.watch(Watch::Plan);
        let version = draft.get()?;
        desk.with(|w| table_look(pasted, w, version, lang))
            .flatten()
    });
    let content = move || match draft.get() {
        Some(_) => el("section")
            .class("card")
            .with(paste.view("h2", look.clone())),
        None => no_draft(lang),
    };
    let acts = move || {
        let version = draft.get()?;
        let is_ready = paste.pasted.with(Option::is_some);
        is_ready.then(|| acts(desk, paste, version))
    };
    el("div")
        .class("stack")
        .with(head(lang))
        .with((move || content()).into_any())
        .with(acts.into_any())
        .into_any()
}

fn head(lang: Lang) -> El {
    let back = el("a")
        .attr("href", Route::Plan(PlanPlace::Table).hash())
        .with(plan_words::TITLE.within(lang));
    el("header").class("page-head").with([
        el("h1")
            .attr("tabindex", "-1")
            .with(words::TITLE.within(lang)),
        el("p").class("lead").with(look_words::LEAD.within(lang)),
        el("p").with(back),
    ])
}

fn no_draft(lang: Lang) -> El {
    let way = el("a")
        .class(Weight::Primary.class())
        .attr("href", Route::Plan(PlanPlace::Table).hash())
        .with(look_words::TO_PLAN.within(lang));
    el("div")
        .class("card empty")
        .with(icon(Icon::Document))
        .with([
            el("h2").with(look_words::NO_DRAFT.within(lang)),
            el("p").with(look_words::NO_DRAFT_HINT.within(lang)),
            way,
        ])
}

fn acts(desk: Desk, paste: TablePaste, version: EntityId) -> El {
    let lang = paste.lang;
    let accept = button(words::ACCEPT.within(lang), Weight::Primary, None)
        .on("click", move |_| accept(desk, paste, version));
    let refuse = button(words::REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| paste.forget());
    el("div").class("row").with([accept, refuse])
}

/// Takes the table over, in one change; what is in the way is said, and nothing is changed.
fn accept(desk: Desk, paste: TablePaste, version: EntityId) {
    let lang = paste.lang;
    let proposal = paste.pasted.with_untracked(|pasted| {
        let pasted = pasted.as_ref()?;
        desk.with(|w| {
            let plan = w.plans().iter().find(|it| it.decree.id == version)?;
            propose(&pasted.look(plan), w, version)
        })
        .flatten()
    });
    let Some(proposal) = proposal else {
        return desk.tell_problem(look_words::CANNOT.within(lang).to_owned());
    };
    desk.viewed.set(Some(version));
    match desk.dispatch(proposal.command()) {
        Err(refusal) => return desk.tell_problem(refusal.message(lang)),
        Ok(true) => desk.tell(look_words::TAKEN.within(lang).to_owned()),
        Ok(false) => desk.tell(look_words::NOTHING_NEW.within(lang).to_owned()),
    }
    desk.device.page.go(&Route::Plan(PlanPlace::Table).hash());
}
