//! Keeps what is to be checked up with the plan and the data, out of the way of whoever types.

use crate::app::route::Route;
use crate::screen::desk::Desk;
use crate::screen::watch::Watch;
use leptos::prelude::*;
use std::time::Duration;

/// How long nothing may change before it is looked at, so that no keystroke waits for it.
const REST: Duration = Duration::from_millis(400);

/// Looks again after every change: at once while the page shows, else when the hands rest.
pub fn keep(desk: Desk, route: RwSignal<Route>) {
    let is_shown = Memo::new(move |_| route.get() == Route::Findings);
    let waiting = StoredValue::new_local(None::<TimeoutHandle>);
    let stop = move || {
        let handle = waiting.try_update_value(Option::take).flatten();
        handle.inspect(TimeoutHandle::clear);
    };
    let look = move || {
        (desk.device.spawn)(Box::pin(async move {
            // Not fetched: the page says so when it is opened, and the next change asks again.
            (desk.pieces.look_through)(desk).await;
        }));
    };
    Effect::new(move || {
        desk.watch(Watch::Plan);
        desk.watch(Watch::Data);
        desk.watch(Watch::Year);
        stop();
        if is_shown.get() {
            look();
        } else {
            waiting.set_value(set_timeout_with_handle(look, REST).ok());
        }
    });
    on_cleanup(stop);
}
