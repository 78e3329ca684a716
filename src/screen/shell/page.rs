//! Which page an address shows.

use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::budget;
use crate::screen::desk::{Aim, Desk};
use crate::screen::entry::EntryPage;
use crate::screen::exchange::ExchangePage;
use crate::screen::history::HistoryPage;
use crate::screen::overview::OverviewPlace;
use crate::screen::parts::focus;
use crate::screen::plan;
use crate::screen::review;
use crate::screen::settings::SettingsPage;
use crate::screen::table_paste;
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
) -> AnyView {
    match route {
        Route::Start | Route::NewAgency | Route::Home | Route::Overview(_) => {
            view! { <OverviewPlace desk period lang/> }.into_any()
        }
        Route::Plan(PlanPlace::Paste) => table_paste::page(desk, lang),
        Route::Plan(place) => plan::page(desk, lang, place, period),
        Route::Entry { .. } => view! { <EntryPage desk lang unit period/> }.into_any(),
        Route::Budget(_) => budget::page(desk, lang, period),
        Route::Findings => review::page(desk, lang),
        Route::Exchange => view! { <ExchangePage desk lang/> }.into_any(),
        Route::History => view! { <HistoryPage desk lang/> }.into_any(),
        Route::CellHistory(cell) => view! { <HistoryPage desk lang cell=Some(cell)/> }.into_any(),
        Route::Settings => view! { <SettingsPage desk lang/> }.into_any(),
    }
}

/// After a step to another page, the reader stands where exactly the link leads that was followed; most lead to the
/// heading.
pub fn arrive(desk: Desk, to: Route) {
    focus_heading();
    match desk.aim.try_update_value(Option::take).flatten() {
        Some(Aim::Element(id)) => focus([id]),
        // The grid goes to its cell itself.
        Some(cell) if matches!(to, Route::Entry { .. }) => desk.aim.set_value(Some(cell)),
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
