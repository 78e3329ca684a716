//! *Mulai* as a first visit sees it: a program of its own, which fetches the whole one when somebody goes in.

use super::{Hall, StartPage};
use crate::app::ports::{Device, Way};
use crate::app::route::Route;
use crate::screen::language;
use crate::text::words::mulai as words;
use leptos::prelude::*;

/// The small program.
#[component]
pub fn FirstVisit(
    /// The device.
    device: Device,
) -> impl IntoView {
    let lang = RwSignal::new(language::kept(device));
    let problem = RwSignal::new(None);
    let is_going = RwSignal::new(false);
    language::declare(lang);
    let enter = Callback::new(move |way| {
        is_going.set(true);
        (device.spawn)(Box::pin(async move {
            if !device.door.go_in(way).await {
                problem.set(Some(
                    words::NOT_FETCHED.within(lang.get_untracked()).to_owned(),
                ));
                is_going.set(false);
            }
        }));
    });
    // Whoever loads that page anew, or has a link to it.
    if Route::is_of_new_agency(&device.page.address()) {
        enter.run(Way::NewAgency);
    }
    let hall = Hall {
        device,
        lang,
        alarm: RwSignal::new(None),
        problem,
        enter,
    };
    move || {
        let words = words::GOING_IN.within(lang.get());
        match is_going.get() {
            true => view! { <main class="start"><p role="status">{words}</p></main> }.into_any(),
            false => view! { <StartPage hall/> }.into_any(),
        }
    }
}
