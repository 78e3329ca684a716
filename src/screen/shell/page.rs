//! Which page an address shows.

use crate::app::route::{PlanPlace, Route};
use crate::domain::period::Period;
use crate::screen::desk::{Aim, Desk};
use crate::screen::el::{Child, live_as};
use crate::screen::overview;
use crate::screen::parts::focus;
use crate::screen::pieces::{self, Piece, Place};
use crate::text::Lang;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The page at a place.
pub fn page(place: Place) -> Child {
    let Place {
        desk, lang, period, ..
    } = place;
    match Piece::of(place.route) {
        Some(piece) => pieces::page(piece, place, has_come),
        // One page is never drawn over another: what is open or typed in one is nothing to the other.
        None => live_as(place.route.hash(), move || {
            overview::page(desk, lang, period)
        }),
    }
}

/// A page beside all workspaces: no unit and no period is looked at.
pub fn alone(desk: Desk, lang: Lang, piece: Piece, route: Route) -> Child {
    let place = Place {
        desk,
        lang,
        route,
        unit: Memo::new(|_| None),
        period: Memo::new(move |_| Period::Year(desk.today().year())),
    };
    pieces::page(piece, place, has_come)
}

/// A page stands that had to be fetched.
fn has_come(place: Place) {
    if place.desk.is_arriving.try_update_value(std::mem::take) == Some(true) {
        arrive(place.desk, place.route);
    }
}

/// After a step to another page, the reader stands where exactly the link leads that was followed; most lead to the
/// heading.
pub fn arrive(desk: Desk, to: Route) {
    if Piece::of(to).is_some_and(|piece| piece.here().is_none()) {
        return desk.is_arriving.set_value(true);
    }
    desk.is_arriving.set_value(false);
    focus_heading();
    match desk.aim.try_update_value(Option::take).flatten() {
        Some(Aim::Element(id)) if to != TABLE => focus([id]),
        // These pages go there themselves, since they may have to draw it first.
        Some(aim) if to == TABLE || matches!(to, Route::Entry { .. } | Route::Budget(_)) => {
            desk.aim.set_value(Some(aim));
        }
        _ => {}
    }
}

const TABLE: Route = Route::Plan(PlanPlace::Table);

/// After a step to another page, the reader stands at its heading and sees its top.
pub fn focus_heading() {
    // The new page is drawn in the next frame.
    request_animation_frame(|| {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.focus(); // a heading that cannot take the focus changes nothing
        }
    });
}
