//! *Penyimpanan*: where data lies, how safe it is there, and what else lies there.

use super::{card, hint};
use crate::app::builtin::{self, AGENCY, SAMPLE_AGENCY};
use crate::app::kept::Sentinel;
use crate::app::ports::{Slot, Usage, WorkspaceName};
use crate::app::route::Route;
use crate::log::Batch;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::opening;
use crate::screen::parts::{Icon, Tone, Weight, button, chip, fact_row};
use crate::screen::watch::{Watch, whenever};
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::Phrase;
use crate::text::words::settings::storage as words;
use leptos::prelude::*;

/// The state of the store, the workspaces, and what a local page cannot do.
pub fn section(desk: Desk, lang: Lang) -> El {
    let usage = RwSignal::new(None::<Usage>);
    // Asked anew after each save, since that is when it changes.
    whenever(move || {
        desk.save.track();
        (desk.device.spawn)(Box::pin(async move {
            let found = desk.device.stores.usage().await;
            usage.try_set(Some(found));
        }));
    });
    let facts = el("dl").class("facts").live(move || {
        let usage = usage.get();
        let kept = kept(usage.as_ref().map(|usage| usage.is_persistent));
        let facts = [
            (words::USED, used(lang, usage)),
            (words::KEPT, kept.within(lang).to_owned()),
            (words::EXPORTED, exported(desk, lang)),
        ];
        facts.map(|(name, says)| fact_row(name.within(lang), says))
    });
    let limits = words::LIMITS_LIST.map(|limit| el("li").with(limit.within(lang)));
    let limits = el("div").class("setting").with([
        el("h3").with(words::LIMITS.within(lang)),
        el("ul").class("limits").with(limits),
    ]);
    card("settings-storage", words::STORAGE, words::WHERE_TEXT, lang).with([
        facts,
        workspaces(desk, lang),
        limits,
    ])
}

fn used(lang: Lang, usage: Option<Usage>) -> String {
    match usage {
        None => words::ASKING.within(lang).to_owned(),
        Some(Usage {
            used: Some(used),
            quota,
            ..
        }) => words::used(lang, used, quota),
        Some(_) => words::USED_UNKNOWN.within(lang).to_owned(),
    }
}

fn kept(is_persistent: Option<Option<bool>>) -> Phrase {
    match is_persistent {
        None => words::ASKING,
        Some(None) => words::USED_UNKNOWN,
        Some(Some(true)) => words::PERSISTENT,
        Some(Some(false)) => words::NOT_PERSISTENT,
    }
}

/// When a file or backup was last made here.
fn exported(desk: Desk, lang: Lang) -> String {
    desk.save.track();
    let sentinel = desk
        .workspace_name()
        .and_then(|name| desk.device.keepsake.get::<Sentinel>(Slot::Sentinel(&name)));
    match sentinel.and_then(|sentinel| sentinel.exported) {
        None => words::NEVER_EXPORTED.within(lang).to_owned(),
        Some(at) => LocalTime::at(at, desk.device.clock.minutes_ahead(at)).full(lang),
    }
}

/// What else this device holds, and ways to it.
fn workspaces(desk: Desk, lang: Lang) -> El {
    let names = RwSignal::new(None::<Vec<WorkspaceName>>);
    whenever(move || {
        desk.stage.track();
        (desk.device.spawn)(Box::pin(async move {
            let found = desk.device.stores.list().await;
            names.try_set(Some(found));
        }));
    });
    let list = el("ul").attr("role", "list").class("workspaces");
    let list = list.live(move || {
        let names = names.get().unwrap_or_default();
        let rows = names.into_iter().map(|name| row(desk, lang, name));
        rows.collect::<Vec<_>>()
    });
    let other = el("a")
        .class("button")
        .attr("href", Route::Start.hash())
        .with(words::OTHER_START.within(lang));
    let ways = el("div").class("row").live(move || {
        let sample = WorkspaceName::of(SAMPLE_AGENCY);
        let has_sample = names.with(|names| names.as_ref().is_none_or(|all| all.contains(&sample)));
        (!has_sample).then(|| {
            let words = words::OPEN_SAMPLE.within(lang);
            button(words, Weight::Normal, Some(Icon::Flask)).on("click", move |_| {
                open(desk, sample.clone(), builtin::batches(&builtin::sample()));
            })
        })
    });
    el("div").class("setting").with([
        el("h3").with(words::WORKSPACES.within(lang)),
        hint(words::WORKSPACES_LEAD.within(lang)),
        list,
        ways.with(other),
    ])
}

/// Opens a workspace, with changes that it shall have in any case.
fn open(desk: Desk, name: WorkspaceName, brought: Vec<Batch>) {
    (desk.device.spawn)(Box::pin(async move {
        opening::open(desk, name, brought).await;
        desk.device.page.go(&Route::Home.hash());
    }));
}

fn row(desk: Desk, lang: Lang, name: WorkspaceName) -> El {
    let is_open = desk.workspace_name().as_ref() == Some(&name);
    let label = label(desk, lang, &name, is_open);
    let action = if is_open {
        chip(words::OPEN_NOW.within(lang), Tone::Good, Some(Icon::Check))
    } else {
        let verb = words::OPEN.within(lang);
        el("button")
            .attr("type", "button")
            .class("button")
            .attr("aria-label", format!("{verb} {label}"))
            .on("click", move |_| open(desk, name.clone(), Vec::new()))
            .with(verb)
    };
    el("li")
        .class("between")
        .with([el("span").with(label), action])
}

/// What a workspace is called: an agency that was never open here is known by its code only, unless it came with
/// the program.
fn label(desk: Desk, lang: Lang, name: &WorkspaceName, is_open: bool) -> String {
    if *name == WorkspaceName::of(SAMPLE_AGENCY) {
        return words::SAMPLE.within(lang).to_owned();
    }
    if is_open {
        desk.watch(Watch::Plan);
        let agency = desk.with(|w| Some(w.current_plan()?.agency.name.text().to_owned()));
        return agency.flatten().unwrap_or_default();
    }
    if *name == WorkspaceName::of(AGENCY) {
        return words::DECREE_AGENCY.to_owned();
    }
    let kept: Option<String> = desk.device.keepsake.get(Slot::Agency(name));
    kept.filter(|kept| !kept.is_empty())
        .unwrap_or_else(|| name.to_string())
}
