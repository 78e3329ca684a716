//! The program in pieces: the frame and *Ringkasan* stand at once, all else is fetched when it is first needed.
//!
//! `main.rs` says what stands in which piece and hands over [`Pieces`]. What only a piece reaches is not in the first
//! transfer; so nothing in the frame may name a page of a piece, or what only those pages need.

pub mod pages;
mod waiting;

pub use waiting::page;

use super::desk::Desk;
use super::el::Child;
use crate::app::ports::Way;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::text::Lang;
use leptos::prelude::*;
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;

/// A page with what it is about. Unit and period are what the address names of them, and outlive the page.
#[derive(Clone, Copy)]
pub struct Place {
    /// The desk.
    pub desk: Desk,
    /// The language of the screens.
    pub lang: Lang,
    /// The page.
    pub route: Route,
    /// The unit.
    pub unit: Memo<Option<EntityId>>,
    /// The period.
    pub period: Memo<Period>,
}

/// Draws the pages of a piece.
pub type Draw = fn(Place) -> Vec<Child>;

/// What a piece gives once it is here; `None` where it could not be fetched.
pub type Coming<T> = Pin<Box<dyn Future<Output = Option<T>>>>;

/// The pieces, as `main.rs` fetches them. Each function fetches its piece first, where that is not here.
#[derive(Clone, Copy)]
pub struct Pieces {
    /// What draws the pages of a piece.
    pub pages: fn(Piece) -> Coming<Draw>,
    /// Goes in by a way chosen on *Mulai*.
    pub enter: fn(Desk, Way) -> Coming<()>,
    /// Looks the workspace through for what is to be checked and settled.
    pub look_through: fn(Desk) -> Coming<()>,
    /// Takes back one's own last action, or brings it back.
    pub undo: fn(Desk, Turn) -> Coming<()>,
    /// Downloads a backup and says so.
    pub backup: fn(Desk, Lang) -> Coming<()>,
}

/// Back or forth among one's own actions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// *Urungkan*.
    Undo,
    /// *Ulangi*.
    Redo,
}

/// A piece with pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Before a page of a workspace shows: *Mulai*, and who works here.
    Entering,
    /// What is done every day: data, exchange, history; settings.
    Daily,
    /// How a figure of *Ringkasan* comes about, in a window; in one file with [`Daily`](Self::Daily).
    Steps,
    /// What is done once a year: the plan, money, a new agency.
    Planning,
    /// *Dokumen*.
    Documents,
    /// *Perlu Diperiksa*.
    Review,
}

const PIECES: [Piece; 6] = [
    Piece::Steps,
    Piece::Daily,
    Piece::Review,
    Piece::Planning,
    Piece::Documents,
    Piece::Entering,
];

thread_local! {
    /// What draws the pages of the pieces that are here, by the number of the piece.
    static HERE: [Cell<Option<Draw>>; PIECES.len()] = const { [const { Cell::new(None) }; PIECES.len()] };
}

impl Piece {
    /// The piece with a page; `None` for *Ringkasan*, which stands already.
    pub fn of(route: Route) -> Option<Self> {
        Some(match route {
            Route::Start | Route::Home | Route::Overview(_) => return None,
            Route::Entry { .. }
            | Route::Exchange
            | Route::History
            | Route::CellHistory(_)
            | Route::Settings => Self::Daily,
            Route::NewAgency | Route::Plan(_) | Route::Budget(_) => Self::Planning,
            Route::Documents(_) | Route::Document(_) => Self::Documents,
            Route::Findings => Self::Review,
        })
    }

    /// What draws its pages, where it is here.
    pub fn here(self) -> Option<Draw> {
        HERE.with(|here| here[self as usize].get())
    }

    /// Fetches it, unless it is here; whether it is here now.
    pub async fn fetch(self, pieces: Pieces) -> bool {
        if self.here().is_none() {
            let draw = (pieces.pages)(self).await;
            HERE.with(|here| here[self as usize].set(draw));
        }
        self.here().is_some()
    }
}

/// Fetches all pieces one after the other, so that later pages open at once.
pub async fn fetch_all(pieces: Pieces) {
    for piece in PIECES {
        if !piece.fetch(pieces).await {
            // Without a network the others would fail too; a page that is opened asks again.
            return;
        }
    }
}
