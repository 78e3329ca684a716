//! *Mulai* as a first visit sees it: a program of its own, which fetches the whole one when somebody goes in.

use super::{Hall, page};
use crate::app::ports::{Device, Way};
use crate::app::route::Route;
use crate::screen::el::{Child, el, live};
use crate::screen::language;
use crate::text::words::mulai as words;
use leptos::prelude::*;

/// The small program.
pub fn first_visit(device: Device) -> Child {
    let lang = RwSignal::new(language::kept(device));
    let problem = RwSignal::new(None);
    let is_going = RwSignal::new(false);
    language::declare(lang);
    let enter = Callback::new(move |way| {
        is_going.set(true);
        (device.spawn)(Box::pin(async move {
            if !device.door.go_in(way).await {
                let lang = lang.get_untracked();
                problem.set(Some(words::NOT_FETCHED.within(lang).to_owned()));
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
    live(move || {
        let words = words::GOING_IN.within(lang.get());
        match is_going.get() {
            true => el("main")
                .class("start")
                .key("going")
                .with(el("p").attr("role", "status").with(words)),
            false => page(hall, false),
        }
    })
}
