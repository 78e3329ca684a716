//! *Penyimpanan*: where data lies, how safe it is there, and what else lies there.

use super::Section;
use crate::app::builtin::{self, AGENCY, SAMPLE_AGENCY};
use crate::app::kept::Sentinel;
use crate::app::ports::{Slot, Usage, WorkspaceName};
use crate::app::route::Route;
use crate::screen::desk::Desk;
use crate::screen::opening;
use crate::screen::parts::{Button, Chip, FactRow, Icon, Tone};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::settings::storage as words;
use leptos::prelude::*;

/// The state of the store, the workspaces, and what a local page cannot do.
#[component]
pub fn StorageSection(desk: Desk, lang: Lang) -> impl IntoView {
    // Asked anew after each save, since that is when it changes.
    let usage = LocalResource::new(move || {
        desk.save.track();
        desk.device.stores.usage()
    });
    let used = move || match usage.get() {
        None => words::ASKING.within(lang).to_owned(),
        Some(Usage { used: None, .. }) => words::USED_UNKNOWN.within(lang).to_owned(),
        Some(Usage {
            used: Some(used),
            quota,
            ..
        }) => words::used(lang, used, quota),
    };
    let kept = move || {
        let words = match usage.get().map(|usage| usage.is_persistent) {
            None => words::ASKING,
            Some(None) => words::USED_UNKNOWN,
            Some(Some(true)) => words::PERSISTENT,
            Some(Some(false)) => words::NOT_PERSISTENT,
        };
        words.within(lang)
    };
    let limits = words::LIMITS_LIST.map(|limit| view! { <li>{limit.within(lang)}</li> });
    view! {
        <Section id="settings-storage" title=words::STORAGE lead=words::WHERE_TEXT lang>
            <dl class="facts">
                <FactRow name=words::USED.within(lang)>{used}</FactRow>
                <FactRow name=words::KEPT.within(lang)>{kept}</FactRow>
                <FactRow name=words::EXPORTED.within(lang)>{move || exported(desk, lang)}</FactRow>
            </dl>
            <Workspaces desk lang/>
            <div class="setting">
                <h3>{words::LIMITS.within(lang)}</h3>
                <ul class="limits">{limits}</ul>
            </div>
        </Section>
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
#[component]
fn Workspaces(desk: Desk, lang: Lang) -> impl IntoView {
    let names = LocalResource::new(move || {
        desk.stage.track();
        desk.device.stores.list()
    });
    let has_sample = move || {
        let sample = WorkspaceName::of(SAMPLE_AGENCY);
        names.with(|names| names.as_ref().is_none_or(|names| names.contains(&sample)))
    };
    let open_sample = move |_| {
        (desk.device.spawn)(Box::pin(async move {
            let plan = builtin::batches(&builtin::sample());
            opening::open(desk, WorkspaceName::of(SAMPLE_AGENCY), plan).await;
            desk.device.page.go(&Route::Home.hash());
        }));
    };
    let rows = move || {
        names
            .get()
            .into_iter()
            .flatten()
            .map(|n| row(desk, lang, n))
            .collect_view()
    };
    view! {
        <div class="setting">
            <h3>{words::WORKSPACES.within(lang)}</h3>
            <p class="hint">{words::WORKSPACES_LEAD.within(lang)}</p>
            <ul role="list" class="workspaces">{rows}</ul>
            <div class="row">
                <Show when=move || !has_sample()>
                    <Button text=words::OPEN_SAMPLE.within(lang) mark=Icon::Flask press=open_sample/>
                </Show>
                <a class="button" href=Route::Start.hash()>{words::OTHER_START.within(lang)}</a>
            </div>
        </div>
    }
}

fn row(desk: Desk, lang: Lang, name: WorkspaceName) -> impl IntoView {
    let is_open = desk.workspace_name().as_ref() == Some(&name);
    let label = label(desk, lang, &name, is_open);
    let open = move |_| {
        let name = name.clone();
        (desk.device.spawn)(Box::pin(async move {
            opening::open(desk, name, Vec::new()).await;
            desk.device.page.go(&Route::Home.hash());
        }));
    };
    let action = if is_open {
        view! { <Chip text=words::OPEN_NOW.within(lang) tone=Tone::Good mark=Icon::Check/> }
            .into_any()
    } else {
        let verb = format!("{} {label}", words::OPEN.within(lang));
        view! {
            <button type="button" class="button" aria-label=verb on:click=open>
                {words::OPEN.within(lang)}
            </button>
        }
        .into_any()
    };
    view! { <li class="between"><span>{label}</span>{action}</li> }
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
