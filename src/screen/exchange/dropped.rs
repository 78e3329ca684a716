//! Files dropped on any page: they come to *Kirim & Terima*, and wait there until it is open.

use super::receive::Receiving;
use crate::app::ports::PickedFile;
use crate::app::route::Route;
use crate::screen::desk::{Desk, Stage};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

type Files = Vec<Rc<dyn PickedFile>>;
/// The page does not stand in the first transfer, so that only it may name what reads files.
type Taker = Rc<dyn Fn(Files)>;

/// Who takes what is dropped, and what waits for somebody.
#[derive(Default)]
struct Place {
    taker: Option<Taker>,
    waiting: Files,
}

thread_local! {
    static PLACE: RefCell<Place> = RefCell::default();
}

/// Listens for as long as the page lives. Call it once.
pub fn listen(desk: Desk) {
    desk.device.files.on_drop(Box::new(move |files| {
        if desk.stage.get_untracked() != Stage::Open || files.is_empty() {
            return;
        }
        let taker = PLACE.with_borrow(|place| place.taker.clone());
        match taker {
            Some(take) => take(files),
            None => {
                PLACE.with_borrow_mut(|place| place.waiting = files);
                desk.device.page.go(&Route::Exchange.hash());
            }
        }
    }));
}

/// Takes what is dropped as long as the page is open, and what waits already.
pub fn attend(receiving: Receiving) {
    let waiting = PLACE.with_borrow_mut(|place| {
        place.taker = Some(Rc::new(move |files| receiving.read(files)));
        std::mem::take(&mut place.waiting)
    });
    on_cleanup(|| PLACE.with_borrow_mut(|place| place.taker = None));
    if !waiting.is_empty() {
        receiving.read(waiting);
    }
}
