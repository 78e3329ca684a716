//! The workshop: one worker for each job, fetched when the first is asked for.
//!
//! `boot.js` starts a worker and waits until its program stands. A job is one message, an array of byte arrays: the
//! order, then what belongs to it. What comes back is a number (hundredths), bytes (it is done) or a text (it is
//! not); `bin/worker.rs` is the other end.

use crate::app::ports::{Job, JobNews, JobProblem, Workshop};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ErrorEvent, MessageEvent, Worker};

/// `boot.js` offers this: a worker whose program stands.
const WORKER: &str = "ikuWorker";

/// Workers of this browser.
pub struct Workers;

impl Workshop for Workers {
    fn begin(&self, order: Vec<u8>, with: Vec<Vec<u8>>, hear: Box<dyn Fn(JobNews)>) -> Rc<dyn Job> {
        let running = Rc::new(Running::default());
        let job = running.clone();
        spawn_local(async move {
            match start().await {
                // Cancelled while it was fetched.
                Ok(worker) if running.is_over() => worker.terminate(),
                Ok(worker) => running.take_up(worker, order, with, hear),
                Err(_) if running.is_over() => {}
                Err(_) => hear(JobNews::Failed(JobProblem::NotLoaded)),
            }
        });
        job
    }
}

async fn start() -> Result<Worker, JsValue> {
    let window: JsValue = web_sys::window().into();
    let start: Function = Reflect::get(&window, &WORKER.into())?.dyn_into()?;
    let started: Promise = start.call0(&window)?.dyn_into()?;
    JsFuture::from(started).await?.dyn_into()
}

/// How far a job is.
#[derive(Default)]
enum State {
    /// Its worker is being fetched.
    #[default]
    Fetching,
    /// It works. The closures live as long as it does.
    Working {
        worker: Worker,
        _message: Closure<dyn Fn(MessageEvent)>,
        _error: Closure<dyn Fn(ErrorEvent)>,
    },
    /// It has ended, by whichever way.
    Over,
}

/// A job and its worker.
#[derive(Default)]
struct Running(RefCell<State>);

impl Running {
    fn is_over(&self) -> bool {
        matches!(*self.0.borrow(), State::Over)
    }

    fn take_up(
        self: Rc<Self>,
        worker: Worker,
        order: Vec<u8>,
        with: Vec<Vec<u8>>,
        hear: Box<dyn Fn(JobNews)>,
    ) {
        let hear: Rc<dyn Fn(JobNews)> = hear.into();
        let tell = {
            let (running, hear) = (self.clone(), hear.clone());
            move |news: JobNews| {
                if !matches!(news, JobNews::Progress(_)) {
                    running.end();
                }
                hear(news);
            }
        };
        let message = {
            let tell = tell.clone();
            Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                tell(news(event.data()))
            })
        };
        let error = Closure::<dyn Fn(ErrorEvent)>::new(move |_: ErrorEvent| {
            tell(JobNews::Failed(JobProblem::Broken));
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        let parts = std::iter::once(order).chain(with);
        let parts: Array = parts.map(|part| Uint8Array::from(&part[..])).collect();
        let buffers: Array = parts
            .iter()
            .map(|part| part.unchecked_into::<Uint8Array>().buffer())
            .collect();
        // Handed over, not copied: the page needs them no more.
        let is_sent = worker.post_message_with_transfer(&parts, &buffers).is_ok();
        *self.0.borrow_mut() = State::Working {
            worker,
            _message: message,
            _error: error,
        };
        if !is_sent {
            self.end();
            hear(JobNews::Failed(JobProblem::Broken));
        }
    }

    /// Ends the worker, in whose own message that may be: its closures are let go once that is over.
    fn end(&self) {
        let before = self.0.replace(State::Over);
        if let State::Working { worker, .. } = &before {
            worker.terminate();
        }
        spawn_local(async move { drop(before) });
    }
}

impl Job for Running {
    fn cancel(&self) {
        self.end();
    }
}

fn news(said: JsValue) -> JobNews {
    if let Some(hundredths) = said.as_f64() {
        return JobNews::Progress(hundredths as u8);
    }
    match said.dyn_into::<Uint8Array>() {
        Ok(bytes) => JobNews::Done(bytes.to_vec()),
        Err(_) => JobNews::Failed(JobProblem::Broken),
    }
}
