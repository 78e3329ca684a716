//! Which page an address shows.

use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::{Aim, Desk};
use crate::screen::el::{Child, list, live_as};
use crate::screen::parts::focus;
use crate::screen::{
    budget, documents, entry, exchange, history, overview, plan, review, settings, table_paste,
};
use crate::text::Lang;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The page at a place. Unit and period are what the address names of them, and outlive the page.
pub fn page(
    desk: Desk,
    lang: Lang,
    route: Route,
    unit: Memo<Option<EntityId>>,
    period: Memo<Period>,
) -> Child {
    // One page is never drawn over another: what is open or typed in one is nothing to the other.
    live_as(route.hash(), move || match route {
        Route::Start | Route::NewAgency | Route::Home | Route::Overview(_) => {
            list(overview::page(desk, lang, period))
        }
        Route::Plan(PlanPlace::Paste) => list(table_paste::page(desk, lang)),
        Route::Plan(place) => list(plan::page(desk, lang, place, period)),
        Route::Entry { .. } => list(entry::page(desk, lang, unit, period)),
        Route::Budget(_) => list(budget::page(desk, lang, period)),
        Route::Documents(_) => list(documents::list(desk, lang, period)),
        Route::Document(address) => list(documents::one(desk, lang, address.kind, unit, period)),
        Route::Findings => list(review::page(desk, lang)),
        Route::Exchange => list(exchange::page(desk, lang)),
        Route::History => list(history::page(desk, lang, None)),
        Route::CellHistory(cell) => list(history::page(desk, lang, Some(cell))),
        Route::Settings => list(settings::page(desk, lang)),
    })
}

/// After a step to another page, the reader stands where exactly the link leads that was followed; most lead to the
/// heading.
pub fn arrive(desk: Desk, to: Route) {
    focus_heading();
    match desk.aim.try_update_value(Option::take).flatten() {
        Some(Aim::Element(id)) => focus([id]),
        // These pages go to their cells themselves.
        Some(cell) if matches!(to, Route::Entry { .. } | Route::Budget(_)) => {
            desk.aim.set_value(Some(cell));
        }
        _ => {}
    }
}

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
