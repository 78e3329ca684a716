//! The saver: drives the outbox into the store and tells the other tabs what became durable.
//!
//! How a workspace opens, so that nothing falls between two steps: [`Tabs::join`](super::ports::Tabs::join),
//! [`Stores::open`](super::ports::Stores::open) (where that fails, [`NoStore`](super::ports::NoStore)),
//! [`Store::load`], [`alarm`](super::kept::alarm), and only then [`Saver::of_workspace`]: never write before load.

use super::kept::Sentinel;
use super::outbox::{Outbox, SaveStatus};
use super::ports::{Clock, Device, Later, Peers, Record, Store, StoreProblem, WorkspaceName};
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// Saves the changes of one workspace. Cloning it gives another handle on the same one.
#[derive(Clone)]
pub struct Saver(Rc<Inner>);

struct Inner {
    store: Rc<dyn Store>,
    peers: Rc<dyn Peers>,
    clock: &'static dyn Clock,
    spawn: fn(Later<'static, ()>),
    on_status: Box<dyn Fn(SaveStatus)>,
    outbox: RefCell<Outbox>,
    waiting: RefCell<Vec<Waker>>,
}

impl Saver {
    /// A saver for an opened store. `on_status` is called after every step.
    pub fn new(
        store: Rc<dyn Store>,
        peers: Rc<dyn Peers>,
        clock: &'static dyn Clock,
        spawn: fn(Later<'static, ()>),
        on_status: impl Fn(SaveStatus) + 'static,
    ) -> Self {
        Self(Rc::new(Inner {
            store,
            peers,
            clock,
            spawn,
            on_status: Box::new(on_status),
            outbox: RefCell::default(),
            waiting: RefCell::default(),
        }))
    }

    /// The saver of a workspace: it also keeps the sentinel, asks the browser to spare this site after the
    /// first save, and lets it warn before a page with unsaved changes is left. It stops at once where the
    /// store is taken away, so that a person learns of it while everything is still in memory.
    pub fn of_workspace(
        device: Device,
        name: WorkspaceName,
        store: Rc<dyn Store>,
        peers: Rc<dyn Peers>,
        on_status: impl Fn(SaveStatus) + 'static,
    ) -> Self {
        let has_asked = Cell::new(false);
        let saver = Self::new(store, peers, device.clock, device.spawn, move |status| {
            if let SaveStatus::Saved { at: Some(at) } = status {
                Sentinel::saved(device.keepsake, &name, at);
                if !has_asked.replace(true) {
                    device.stores.ask_to_persist();
                }
            }
            let is_saved = matches!(status, SaveStatus::Saved { .. });
            device.page.warn_before_leaving(!is_saved);
            on_status(status);
        });
        saver.stop_when_lost();
        saver
    }

    fn stop_when_lost(&self) {
        // The store is the saver's own: held any more firmly, neither would ever be dropped.
        let saver = Rc::downgrade(&self.0);
        self.0.store.on_lost(Box::new(move |problem| {
            if let Some(inner) = saver.upgrade() {
                Self(inner).stop(problem);
            }
        }));
    }

    /// Saves a change, after all that were put before it.
    pub fn put(&self, record: Record) {
        self.0.outbox.borrow_mut().put(record);
        self.retry();
        self.0.report();
    }

    /// Tries again what failed. Does nothing while saving or where trying cannot help.
    pub fn retry(&self) {
        let first = self.0.outbox.borrow_mut().take();
        if let Some(first) = first {
            (self.0.spawn)(Box::pin(self.0.clone().drain(first)));
        }
    }

    /// Stops for good (heard from another tab); what waits is kept in memory, unless all was erased.
    pub fn stop(&self, problem: StoreProblem) {
        self.0.outbox.borrow_mut().stop(problem);
        self.0.wake();
        self.0.report();
    }

    /// Ready when everything put so far is durable, or with the problem that is in the way.
    pub async fn at_rest(&self) -> Result<(), StoreProblem> {
        poll_fn(|context| match self.0.outbox.borrow().rest() {
            Some(result) => Poll::Ready(result),
            None => {
                self.0.waiting.borrow_mut().push(context.waker().clone());
                Poll::Pending
            }
        })
        .await
    }

    /// Stores the records of an import in one transaction, after everything that was put before; show its
    /// changes only after `Ok`. Where it fails, the store is as it was.
    pub async fn import(&self, records: &[Record]) -> Result<(), StoreProblem> {
        self.at_rest().await?;
        self.0.store.append(records).await?;
        self.0.outbox.borrow_mut().stored(self.0.clock.now());
        self.0.peers.announce(records);
        self.0.report();
        Ok(())
    }

    /// The store it saves to, to be read again for what other tabs have stored.
    pub fn store(&self) -> Rc<dyn Store> {
        self.0.store.clone()
    }

    /// What a person may rely on now.
    pub fn status(&self) -> SaveStatus {
        self.0.outbox.borrow().status()
    }
}

impl Inner {
    async fn drain(self: Rc<Self>, first: Record) {
        let mut next = Some(first);
        while let Some(record) = next {
            let result = self.store.append(std::slice::from_ref(&record)).await;
            let is_stored = result.is_ok();
            self.outbox.borrow_mut().settle(result, self.clock.now());
            if is_stored {
                self.peers.announce(&[record]);
            }
            next = if is_stored {
                self.outbox.borrow_mut().take()
            } else {
                None
            };
            self.wake();
            self.report();
        }
    }

    fn wake(&self) {
        self.waiting.take().into_iter().for_each(Waker::wake);
    }

    fn report(&self) {
        let status = self.outbox.borrow().status();
        (self.on_status)(status);
    }
}

#[cfg(test)]
mod tests;
