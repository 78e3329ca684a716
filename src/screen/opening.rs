//! How a workspace comes onto the desk: from this device's store, the built-in plan, or a colleague's file.
//!
//! Join the other tabs, then open, then load, then look whether something is missing that was there; only
//! after that is anything written.

use super::desk::{Desk, Stage};
use crate::app::Workspace;
use crate::app::kept::alarm;
use crate::app::outbox::SaveStatus;
use crate::app::ports::{Heard, NoStore, RecordKey, Slot, Store, StoreProblem, Way, WorkspaceName};
use crate::app::records::{batches_of, record_of};
use crate::app::saver::Saver;
use crate::domain::id::TabId;
use crate::log::batch::Joined;
use crate::log::{Batch, Stored};
use crate::text::words::shell as words;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

/// Opens what was open last, else shows *Mulai*.
pub async fn open_last(desk: Desk) {
    let last: Option<String> = desk.device.keepsake.get(Slot::Workspace);
    match last.as_deref().and_then(WorkspaceName::new) {
        Some(name) => open(desk, name, Vec::new()).await,
        None => desk.stage.set(Stage::Start),
    }
}

/// Goes in by a way chosen on *Mulai*.
pub fn enter(desk: Desk, way: Way) {
    (desk.device.spawn)(Box::pin(async move {
        if (desk.pieces.enter)(desk, way).await.is_none() {
            let lang = desk.lang.get_untracked();
            desk.problem
                .set(Some(words::PIECE_MISSING.within(lang).to_owned()));
            if desk.stage.get_untracked() == Stage::Opening {
                desk.stage.set(Stage::Start);
            }
        }
    }));
}

/// Opens the workspace that these changes belong to, making it where this device has none.
pub async fn start(desk: Desk, brought: Vec<Batch>) {
    let mut workspace = Workspace::default();
    workspace.absorb(&brought);
    if let Some(agency) = workspace.agency() {
        open(desk, WorkspaceName::of(agency), brought).await;
    }
}

/// Opens what is in files that a person picked.
pub async fn start_from_files(desk: Desk, batches: Vec<Batch>) {
    let was_told = desk.alarm.with_untracked(Option::is_some);
    start(desk, batches).await;
    desk.review_alarm(was_told);
}

/// Opens a workspace of this device; `brought` holds changes that it shall have in any case.
pub async fn open(desk: Desk, name: WorkspaceName, brought: Vec<Batch>) {
    let device = desk.device;
    desk.stage.set(Stage::Opening);
    let early = Rc::new(RefCell::new(Some(Vec::new())));
    let peers = {
        let early = early.clone();
        device.tabs.join(
            &name,
            Box::new(move |heard| {
                // Until the store is read, what is heard waits; it may rest on what is not loaded yet.
                match &mut *early.borrow_mut() {
                    Some(waiting) => waiting.push(heard),
                    None => hear(desk, heard),
                }
            }),
        )
    };
    let store: Rc<dyn Store> = match device.stores.open(&name).await {
        Ok(store) => store,
        Err(problem) => Rc::new(NoStore(problem)),
    };
    let mut records = Vec::new();
    let loaded = store
        .load(&|_| false, &mut |slice| records.extend(slice))
        .await
        .map(|()| records.len());
    let sentinel = device.keepsake.get(Slot::Sentinel(&name));
    desk.alarm.set(alarm(sentinel, loaded));

    let mine: Vec<String> = device.keepsake.get(Slot::Tabs(&name)).unwrap_or_default();
    let mut workspace = Workspace::new(
        mine.iter()
            .filter_map(|tab| tab.parse::<TabId>().ok())
            .collect(),
    );
    match batches_of(&records) {
        Ok(batches) => drop(workspace.absorb(&batches)),
        Err(_) => {
            let problem = StoreProblem::Other("log".into());
            desk.alarm.set(alarm(sentinel, Err(problem)));
        }
    }
    let missing = missing(&workspace, &brought);
    workspace.absorb(&missing);

    let save = desk.save;
    let saver = Saver::of_workspace(device, name.clone(), store, peers, move |status| {
        save.set(status);
    });
    // Whole or not at all. Where it cannot be stored, the saver says so and tries again.
    let records: Vec<_> = missing.iter().filter_map(record_of).collect();
    if !records.is_empty() && saver.import(&records).await.is_err() {
        records.into_iter().for_each(|record| saver.put(record));
    }
    if workspace.agency().is_none() {
        // The store of what was open last is gone, and nothing says what it held.
        desk.stage.set(Stage::Start);
        return;
    }
    desk.open(name, workspace, saver);
    for heard in early.take().unwrap_or_default() {
        hear(desk, heard);
    }
    if desk.with(|w| w.book().waiting().next().is_some()) == Some(true) {
        // What is missing may have been stored while the rest was read.
        look(desk);
    }
}

/// What of these changes the workspace lacks, cut so that no record stands where the store has one.
fn missing(workspace: &Workspace, brought: &[Batch]) -> Vec<Batch> {
    let mut joined = Joined::default();
    brought
        .iter()
        .for_each(|batch| joined.join_all(batch.joined()));
    let is_missing = |stored: &&Stored| workspace.book().change(stored.change.id).is_none();
    let changes = brought.iter().flat_map(Batch::changes).filter(is_missing);
    Batch::of_import(&changes.cloned().collect::<Vec<_>>(), &joined)
}

/// Does what another tab says.
fn hear(desk: Desk, heard: Heard) {
    let Some(saver) = desk.saver() else { return };
    match heard {
        Heard::Records(records) => {
            if let Ok(batches) = batches_of(&records) {
                desk.hear(&batches);
            }
        }
        Heard::Look => look(desk),
        // The tab that erases hears itself; it has stopped already and begins anew once all is gone.
        Heard::Erased if is_erased(&saver) => {}
        Heard::Erased => {
            saver.stop(StoreProblem::Erased);
            desk.begin_anew();
        }
        Heard::NewerVersion => saver.stop(StoreProblem::NewerVersion),
    }
}

fn is_erased(saver: &Saver) -> bool {
    matches!(
        saver.status(),
        SaveStatus::Failed {
            problem: StoreProblem::Erased,
            ..
        }
    )
}

/// Reads the store again for what other tabs have stored meanwhile.
pub fn look(desk: Desk) {
    let Some(saver) = desk.saver() else { return };
    (desk.device.spawn)(Box::pin(async move {
        let known = desk.with(|w| w.book().vector()).unwrap_or_default();
        let mut records = Vec::new();
        let is_known = |key: &RecordKey| known.get(&key.tab).is_some_and(|last| key.first <= *last);
        // The store that is open already: opening it anew could make one that was just erased.
        let loaded = saver
            .store()
            .load(&is_known, &mut |slice| records.extend(slice))
            .await;
        if let (Ok(()), Ok(batches)) = (loaded, batches_of(&records)) {
            desk.hear(&batches);
            desk.review_alarm(false);
        }
    }));
}
