//! Which page an address shows.

use crate::app::query::overview as overview_query;
use crate::app::route::Route;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::entry::EntryPage;
use crate::screen::exchange::ExchangePage;
use crate::screen::history::HistoryPage;
use crate::screen::overview::{OverviewPage, PeriodChoice, Show};
use crate::screen::plan::PlanPage;
use crate::screen::settings::SettingsPage;
use crate::screen::watch::Watch;
use crate::text::Lang;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// The page at a place.
pub fn page(desk: Desk, lang: Lang, route: Route) -> AnyView {
    match route {
        Route::Start | Route::Home => overview(desk, lang, None),
        Route::Overview(period) => overview(desk, lang, Some(period)),
        Route::Plan(place) => {
            let content = move || {
                desk.watch(Watch::Plan);
                let plans = desk.with(|w| w.plans().to_vec()).unwrap_or_default();
                let plan = desk.with(|w| w.current_plan().cloned()).flatten();
                plan.map(|plan| view! { <PlanPage plan plans place lang/> })
            };
            content.into_any()
        }
        Route::Entry { unit, period } => {
            let period = desk.period(period);
            view! { <EntryPage desk lang unit period/> }.into_any()
        }
        Route::Exchange => view! { <ExchangePage desk lang/> }.into_any(),
        Route::History => view! { <HistoryPage desk lang/> }.into_any(),
        Route::CellHistory(cell) => view! { <HistoryPage desk lang cell=Some(cell)/> }.into_any(),
        Route::Settings => view! { <SettingsPage desk lang/> }.into_any(),
    }
}

fn overview(desk: Desk, lang: Lang, period: Option<Period>) -> AnyView {
    let period = desk.period(period);
    let years = desk.with(overview_query::years).unwrap_or_default();
    let go = move |period: Period| desk.device.page.go(&Route::Overview(period).hash());
    let show = Show {
        lang,
        today: desk.today(),
        clock: desk.device.clock,
    };
    let content = move || {
        desk.watch(Watch::Log);
        let overview = desk
            .with(|w| overview_query::overview(w, period, show.today))
            .flatten()?;
        let explain = move |indicator| {
            desk.with(|w| overview_query::derivation(w, indicator, period, show.today))
                .flatten()
        };
        Some(view! { <OverviewPage overview show explain=Rc::new(explain)/> })
    };
    view! {
        <div class="page-bar"><PeriodChoice years period lang go/></div>
        {content}
    }
    .into_any()
}

/// After a step to another place, the reader stands at its heading.
pub fn focus_heading() {
    // The new page is drawn in the next frame.
    request_animation_frame(|| {
        let heading = document().query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|h| h.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.focus(); // a heading that cannot take the focus changes nothing
        }
    });
}
