//! Files dropped on any page. Workbooks come to the page that reads them, all others to *Kirim & Terima*; what is
//! dropped elsewhere waits until that page is open.

use super::desk::{Desk, Stage};
use crate::app::ports::PickedFile;
use crate::app::route::Route;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::rc::Rc;

type Files = Vec<Rc<dyn PickedFile>>;
type Take = Rc<dyn Fn(Files)>;

/// What is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Files of this program.
    Own,
    /// Workbooks and tables.
    Sheets,
}

/// Who takes what is dropped, and what waits for somebody.
#[derive(Default)]
struct Place {
    takes: Option<Take>,
    waiting: Files,
}

thread_local! {
    static PLACES: RefCell<[Place; 2]> = RefCell::default();
}

/// How the names of workbooks and tables end, also of those that are refused with a reason.
const SHEETS: [&str; 7] = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv"];

/// Listens for as long as the page lives. Call it once.
pub fn listen(desk: Desk) {
    desk.device.files.on_drop(Box::new(move |files| {
        if desk.stage.get_untracked() != Stage::Open || files.is_empty() {
            return;
        }
        let is_sheet = |file: &Rc<dyn PickedFile>| {
            let name = file.name().to_lowercase();
            SHEETS.iter().any(|end| name.ends_with(end))
        };
        let (kind, page) = match files.iter().all(is_sheet) {
            true => (
                Kind::Sheets,
                Route::Entry {
                    unit: None,
                    period: None,
                },
            ),
            false => (Kind::Own, Route::Exchange),
        };
        let takes = PLACES.with_borrow(|places| places[kind as usize].takes.clone());
        match takes {
            Some(take) => take(files),
            None => {
                PLACES.with_borrow_mut(|places| places[kind as usize].waiting = files);
                desk.device.page.go(&page.hash());
            }
        }
    }));
}

/// Takes what is dropped as long as the page is open, and what waits already.
pub fn attend(kind: Kind, take: impl Fn(Files) + 'static) {
    let take: Take = Rc::new(take);
    let waiting = PLACES.with_borrow_mut(|places| {
        let place = &mut places[kind as usize];
        place.takes = Some(take.clone());
        std::mem::take(&mut place.waiting)
    });
    let own = SendWrapper::new(take.clone());
    on_cleanup(move || {
        PLACES.with_borrow_mut(|places| {
            // The next page may have come before this one is gone.
            let takes = &mut places[kind as usize].takes;
            if takes.as_ref().is_some_and(|it| Rc::ptr_eq(it, &own)) {
                *takes = None;
            }
        });
    });
    if !waiting.is_empty() {
        take(waiting);
    }
}
