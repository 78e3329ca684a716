//! IndexedDB as futures: as little as the store needs.
//!
//! A crate for this costs 13 to 25 KB at start-up, and the small ones cannot ask for strict durability.
//! A promise whose two functions are the handlers of a request does the same in a few lines.

use super::keys;
use crate::app::ports::StoreProblem;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::future::Future;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbRequest, IdbTransaction,
};

#[wasm_bindgen]
extern "C" {
    // web-sys knows the third argument only behind a compiler flag.
    #[wasm_bindgen(extends = IdbDatabase)]
    type Durable;
    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn transaction(
        this: &Durable,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// The browser's IndexedDB, where it has one and gives it to this page.
pub fn factory() -> Result<IdbFactory, StoreProblem> {
    let factory = web_sys::window().map(|window| window.indexed_db());
    match factory {
        Some(Ok(Some(factory))) => Ok(factory),
        _ => Err(StoreProblem::Unavailable),
    }
}

/// Opens a database, making an empty one where there is none.
pub async fn open(name: &str) -> Result<IdbDatabase, StoreProblem> {
    let request = factory()?
        .open_with_u32(name, keys::SCHEMA)
        .map_err(unavailable)?;
    let upgraded = request.clone();
    let upgrade = Closure::once_into_js(move || {
        if let Ok(database) = upgraded.result() {
            // A failure here fails the request, which says why.
            let _ = database
                .unchecked_into::<IdbDatabase>()
                .create_object_store(keys::BATCHES);
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    match opened(&request).await {
        Ok(database) => Ok(database.unchecked_into()),
        Err(problem) => Err(problem),
    }
}

/// Removes a database.
pub async fn delete(name: &str) -> Result<(), StoreProblem> {
    let request = factory()?.delete_database(name).map_err(unavailable)?;
    opened(&request).await.map(drop)
}

/// The names of all databases of this site, where the browser tells (Firefox does since 126).
pub async fn names() -> Vec<String> {
    let listed = async {
        let factory = factory().ok()?;
        let databases = Reflect::get(&factory, &"databases".into()).ok()?;
        let promise = databases.dyn_ref::<Function>()?.call0(&factory).ok()?;
        let list = JsFuture::from(promise.dyn_into::<Promise>().ok()?)
            .await
            .ok()?;
        let name = |database: JsValue| Reflect::get(&database, &"name".into()).ok()?.as_string();
        Some(Array::from(&list).iter().filter_map(name).collect())
    };
    listed.await.unwrap_or_default()
}

/// A transaction that only reads.
pub fn reading(database: &IdbDatabase) -> Result<IdbTransaction, StoreProblem> {
    database
        .transaction_with_str(keys::BATCHES)
        .map_err(problem)
}

/// A transaction that writes and completes only when the disk has it.
pub fn writing(database: &IdbDatabase) -> Result<IdbTransaction, StoreProblem> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(problem)?;
    database
        .unchecked_ref::<Durable>()
        .transaction(keys::BATCHES, "readwrite", &options)
        .map_err(problem)
}

/// Ready with what a request answers. Listens from the moment of the call, not of the first poll.
pub fn answer(request: IdbRequest) -> impl Future<Output = Result<JsValue, StoreProblem>> {
    let answered = promise(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
    });
    async move {
        match answered.await {
            Ok(_) => request.result().map_err(problem),
            Err(_) => Err(reason(request.error().ok().flatten())),
        }
    }
}

/// How a transaction ended.
pub enum End {
    /// All of it is durable.
    Complete,
    /// None of it happened: a key was there already.
    KeyTaken,
    /// None of it happened.
    Failed(StoreProblem),
}

/// Ready when a transaction has ended. Listens from the moment of the call.
pub fn end(transaction: IdbTransaction) -> impl Future<Output = End> {
    let ended = promise(|resolve, reject| {
        transaction.set_oncomplete(Some(resolve));
        transaction.set_onabort(Some(reject));
    });
    async move {
        match (ended.await, transaction.error()) {
            (Ok(_), _) => End::Complete,
            (Err(_), Some(error)) if error.name() == "ConstraintError" => End::KeyTaken,
            (Err(_), error) => End::Failed(reason(error)),
        }
    }
}

/// What a thrown value means for storing.
pub fn problem(thrown: JsValue) -> StoreProblem {
    match thrown.dyn_into::<DomException>() {
        Ok(error) => reason(Some(error)),
        Err(other) => StoreProblem::Other(format!("{other:?}")),
    }
}

fn reason(error: Option<DomException>) -> StoreProblem {
    // An aborted transaction without an error: the browser closed the database under it.
    let Some(error) = error else {
        return StoreProblem::Evicted;
    };
    let (name, message) = (error.name(), error.message());
    match name.as_str() {
        "QuotaExceededError" => StoreProblem::Full,
        "VersionError" => StoreProblem::NewerVersion,
        "SecurityError" => StoreProblem::Unavailable,
        // Chromium and Firefox say so when the disk itself is full.
        _ if message.contains("full disk") || message.contains("disk is full") => {
            StoreProblem::Full
        }
        _ => StoreProblem::Other(format!("{name}: {message}")),
    }
}

/// Whatever keeps a database from being opened at all, such as a private window.
fn unavailable(_thrown: JsValue) -> StoreProblem {
    StoreProblem::Unavailable
}

/// Waits for a request on a whole database; `blocked` is an answer too.
async fn opened(request: &IdbOpenDbRequest) -> Result<JsValue, StoreProblem> {
    let answered = promise(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
        request.set_onblocked(Some(reject));
    });
    match answered.await {
        Ok(_) => request.result().map_err(problem),
        // While it is blocked it has neither a result nor an error to ask for.
        Err(_) => Err(request.error().map_or(StoreProblem::Blocked, reason)),
    }
}

fn promise(mut handlers: impl FnMut(&Function, &Function)) -> JsFuture {
    Promise::new(&mut |resolve, reject| handlers(&resolve, &reject)).into()
}
