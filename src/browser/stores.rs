//! All stores of this device: one database per workspace, found by their names.
//!
//! There is no registry that could disagree with them: a workspace exists where its database does, or
//! where a sentinel says that it ought to.

use super::store::Database;
use super::{idb, keepsake, keys};
use crate::app::ports::{Later, Store, StoreProblem, Stores, Usage, WorkspaceName};
use crate::domain::sort::set;
use js_sys::{Array, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// The databases whose names begin with ours.
pub struct Databases;

impl Stores for Databases {
    fn open(&self, name: &WorkspaceName) -> Later<'static, Result<Rc<dyn Store>, StoreProblem>> {
        let name = keys::database(name);
        Box::pin(async move {
            let store = Database::open(&name).await?;
            Ok(Rc::new(store) as Rc<dyn Store>)
        })
    }

    fn list(&self) -> Later<'static, Vec<WorkspaceName>> {
        Box::pin(workspaces())
    }

    fn remove(&self, name: &WorkspaceName) -> Later<'static, Result<(), StoreProblem>> {
        let name = name.clone();
        Box::pin(async move {
            idb::delete(&keys::database(&name)).await?;
            keepsake::forget_workspace(&name);
            Ok(())
        })
    }

    fn erase(&self) -> Later<'static, Result<(), StoreProblem>> {
        Box::pin(async {
            for name in workspaces().await {
                idb::delete(&keys::database(&name)).await?;
            }
            keepsake::forget_all();
            // What follows holds no data, only the program itself.
            let _ = forget_program().await;
            Ok(())
        })
    }

    fn ask_to_persist(&self) {
        wasm_bindgen_futures::spawn_local(async {
            if let Some(Ok(asked)) = storage().map(|storage| storage.persist()) {
                let _ = JsFuture::from(asked).await;
            }
        });
    }

    fn usage(&self) -> Later<'static, Usage> {
        Box::pin(async { usage().await.unwrap_or_default() })
    }
}

async fn workspaces() -> Vec<WorkspaceName> {
    let mut names = set(keepsake::workspaces());
    for name in idb::names().await {
        names.extend(
            name.strip_prefix(keys::DATABASE)
                .and_then(WorkspaceName::new),
        );
    }
    names.into_iter().collect()
}

/// Removes the offline copy of the program from this device.
async fn forget_program() -> Result<(), JsValue> {
    let Some(window) = web_sys::window() else {
        return Ok(());
    };
    let caches = window.caches()?;
    for name in Array::from(&JsFuture::from(caches.keys()).await?).iter() {
        if let Some(name) = name
            .as_string()
            .filter(|name| name.starts_with(keys::CACHE))
        {
            JsFuture::from(caches.delete(&name)).await?;
        }
    }
    let workers = Reflect::get(&window.navigator(), &"serviceWorker".into())?;
    let workers: web_sys::ServiceWorkerContainer = workers.dyn_into()?;
    let registration = JsFuture::from(workers.get_registration()).await?;
    if let Ok(registration) = registration.dyn_into::<web_sys::ServiceWorkerRegistration>() {
        JsFuture::from(registration.unregister()?).await?;
    }
    Ok(())
}

async fn usage() -> Option<Usage> {
    let storage = storage()?;
    let ready = async |asked: Result<Promise, JsValue>| JsFuture::from(asked.ok()?).await.ok();
    let estimate = ready(storage.estimate()).await.unwrap_or_default();
    let number = |name: &str| {
        let value = Reflect::get(&estimate, &name.into()).ok()?.as_f64()?;
        Some(value as u64)
    };
    Some(Usage {
        used: number("usage"),
        quota: number("quota"),
        is_persistent: ready(storage.persisted()).await.and_then(|is| is.as_bool()),
    })
}

/// Absent where the page was not loaded over a secure connection.
fn storage() -> Option<web_sys::StorageManager> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"storage".into())
        .ok()?
        .dyn_into()
        .ok()
}
