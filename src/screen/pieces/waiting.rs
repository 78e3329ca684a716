//! A page while its piece is on its way, and where it could not be fetched.

use super::{Piece, Place};
use crate::app::route::Route;
use crate::screen::el::{Child, El, el, list, live_as};
use crate::screen::parts::{Weight, alert, button};
use crate::text::words::shell as words;
use leptos::prelude::*;

/// The page of a piece: at once where the piece is here, else as soon as it has come. `arrived` is called then.
pub fn page(piece: Piece, place: Place, arrived: fn(Place)) -> Child {
    // One page is never drawn over another: what is open or typed in one is nothing to the other.
    live_as(place.route.hash(), move || match piece.here() {
        Some(draw) => draw(place),
        None => {
            let here = ArcTrigger::new();
            here.track();
            list(waiting(piece, place, here, arrived))
        }
    })
}

fn waiting(piece: Piece, place: Place, here: ArcTrigger, arrived: fn(Place)) -> El {
    let Place { desk, lang, .. } = place;
    let is_missing = RwSignal::new(false);
    let fetch = move || {
        let here = here.clone();
        (desk.device.spawn)(Box::pin(async move {
            match piece.fetch(desk.pieces).await {
                true => {
                    here.notify();
                    arrived(place);
                }
                // Where the page was left meanwhile, nobody waits for it.
                false => drop(is_missing.try_set(true)),
            }
        }));
    };
    fetch();
    let content = move || {
        if !is_missing.get() {
            let says = el("p").attr("role", "status");
            return says
                .class("piece-coming")
                .with(words::PIECE_COMING.within(lang));
        }
        let fetch = fetch.clone();
        let retry = button(words::TRY_AGAIN.within(lang), Weight::Primary, None);
        let retry = retry.on("click", move |_| {
            is_missing.set(false);
            fetch();
        });
        alert([
            el("p").with(words::PIECE_MISSING.within(lang)),
            el("div").class("row").with(retry),
        ])
    };
    // Where no frame stands around the page, it brings its own.
    let stands_alone = piece == Piece::Entering || place.route == Route::NewAgency;
    match stands_alone {
        true => el("main").class("start").key("opening"),
        false => el("div").key("opening"),
    }
    .live(content)
}
