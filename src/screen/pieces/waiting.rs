//! A page while its piece is on its way, and where it could not be fetched.

use super::{Piece, Place};
use crate::app::route::Route;
use crate::screen::el::{Child, El, el, list, live_as};
use crate::screen::parts::{Weight, alert, button};
use crate::screen::shell::name_of;
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
            let is_here = piece.fetch(desk.pieces).await;
            // Where the page was left meanwhile, nobody waits for it.
            if is_missing.try_set(!is_here).is_none() && is_here {
                here.notify();
                arrived(place);
            }
        }));
    };
    fetch();
    // A page brings its heading, and its own `main` where no frame stands around it; a window has both.
    let stands_alone = piece == Piece::Entering || place.route == Route::NewAgency;
    let heading = move || {
        let name = match stands_alone {
            true => words::IKU,
            false => name_of(place.route),
        };
        (piece != Piece::Steps).then(|| el("h1").attr("tabindex", "-1").with(name.within(lang)))
    };
    let content = move || {
        let around = el("div").class("stack").with(heading());
        if !is_missing.get() {
            let says = el("p").attr("role", "status");
            let says = says.with(words::PIECE_COMING.within(lang));
            return around.class("stack piece-coming").with(says);
        }
        let fetch = fetch.clone();
        let retry = button(words::TRY_AGAIN.within(lang), Weight::Primary, None);
        let retry = retry.on("click", move |_| {
            is_missing.set(false);
            fetch();
        });
        let says = alert([
            el("p").with(words::PIECE_MISSING.within(lang)),
            el("div").class("row").with(retry),
        ]);
        around.with(says)
    };
    match stands_alone {
        true => el("main").class("start").key("opening"),
        false => el("div").key("opening"),
    }
    .live(content)
}
