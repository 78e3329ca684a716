//! What each piece draws: named by `main.rs` alone, and there by the function of that piece.

use super::{Draw, Place};
use crate::app::route::{PlanPlace, Route};
use crate::screen::desk::Stage;
use crate::screen::el::list;
use crate::screen::start::{self, Hall};
use crate::screen::{
    budget, documents, entry, exchange, history, new_agency, overview, plan, review, settings,
    table_paste,
};
use leptos::prelude::*;

/// *Mulai*, and who works here.
pub const ENTERING: Draw = |Place {
                                desk, lang, route, ..
                            }| match route {
    Route::Start => {
        let is_erased = desk.stage.get_untracked() == Stage::Erased;
        list(start::page(Hall::of(desk), is_erased))
    }
    _ => list(start::who(desk, lang)),
};

/// Data, exchange, history, settings.
pub const DAILY: Draw = |place| {
    let Place { desk, lang, .. } = place;
    match place.route {
        Route::Exchange => list(exchange::page(desk, lang)),
        Route::History => list(history::page(desk, lang, None)),
        Route::CellHistory(cell) => list(history::page(desk, lang, Some(cell))),
        Route::Settings => list(settings::page(desk, lang)),
        _ => list(entry::page(desk, lang, place.unit, place.period)),
    }
};

/// The plan, money, a new agency.
pub const PLANNING: Draw = |place| {
    let Place {
        desk, lang, period, ..
    } = place;
    match place.route {
        Route::NewAgency => list(new_agency::page(desk, lang)),
        Route::Plan(PlanPlace::Paste) => list(table_paste::page(desk, lang)),
        Route::Plan(place) => list(plan::page(desk, lang, place, period)),
        _ => list(budget::page(desk, lang, period)),
    }
};

/// *Dokumen*.
pub const DOCUMENTS: Draw = |place| {
    let Place {
        desk, lang, period, ..
    } = place;
    match place.route {
        Route::Document(address) => {
            list(documents::one(desk, lang, address.kind, place.unit, period))
        }
        _ => list(documents::list(desk, lang, period)),
    }
};

/// How the figure of the indicator that the address names comes about.
pub const STEPS: Draw = |Place {
                             desk,
                             lang,
                             route,
                             period,
                             ..
                         }| match route {
    Route::Plan(PlanPlace::Indicator(id)) => list(overview::steps(desk, lang, id, period.get())),
    _ => Vec::new(),
};

/// *Perlu Diperiksa*.
pub const REVIEW: Draw = |Place { desk, lang, .. }| list(review::page(desk, lang));
