//! Going in: the way chosen on *Mulai* becomes an open workspace, or a sentence why not.

use crate::app::kept::Me;
use crate::app::ports::{ReadFile, Way};
use crate::app::route::Route;
use crate::app::{Workspace, builtin, exchange};
use crate::log::{Batch, file};
use crate::screen::desk::{Desk, Stage};
use crate::screen::opening;
use crate::text::Lang;
use crate::text::words::mulai as words;
use leptos::prelude::*;

/// Goes in; the sample knows already who tries it.
pub async fn enter(desk: Desk, way: Way) {
    match way {
        Way::Workspace(name) => {
            let plan = builtin::of_agency(&name.to_string());
            opening::open(desk, name, plan).await;
        }
        Way::NewAgency => {
            if desk.stage.get_untracked() == Stage::Opening {
                desk.stage.set(Stage::Start);
            }
            return desk.device.page.go(&Route::NewAgency.hash());
        }
        Way::Files(files) => match sound(&files, desk.lang.get_untracked()) {
            Ok(batches) => opening::start_from_files(desk, batches).await,
            Err(sentence) => {
                desk.problem.set(Some(sentence));
                desk.stage.set(Stage::Start);
            }
        },
    }
    if desk.stage.get_untracked() != Stage::Open {
        return;
    }
    let is_sample = desk.with(Workspace::is_sample).unwrap_or_default();
    if is_sample && desk.me.with_untracked(Option::is_none) {
        desk.set_me(Me {
            name: words::TRYING.into(),
            unit: words::TRYING_UNIT.into(),
            unit_id: None,
        });
    }
    if Route::parse(&desk.device.page.address()) == Route::Start {
        desk.device.page.go(&Route::Home.hash());
    }
}

/// The changes of these files; nothing is touched before all of them are found sound.
pub fn sound(files: &[ReadFile], lang: Lang) -> Result<Vec<Batch>, String> {
    let mut packages = Vec::new();
    for ReadFile { name, bytes } in files {
        let refused = |problem| format!("{name}: {}", exchange::refusal(&problem, lang));
        packages.push(file::read(bytes).map_err(refused)?);
    }
    let preview = exchange::preview(&Workspace::default(), packages);
    let preview = preview.map_err(|problem| exchange::refusal(&problem, lang))?;
    match preview.trial.agency() {
        Some(_) => Ok(preview.batches()),
        None => Err(words::ONLY_CHANGES.within(lang).to_owned()),
    }
}
