//! When the last copy of this device's data left it.

use super::send::download_and_tell;
use crate::app::kept::Sentinel;
use crate::app::ports::Slot;
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Weight};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// The card of the last backup.
#[component]
pub fn Backup(
    desk: Desk,
    lang: Lang,
    /// Fires when a file was made.
    turn: ArcTrigger,
) -> impl IntoView {
    let made = turn.clone();
    let last = move || {
        turn.track();
        desk.watch(Watch::Log);
        let name = desk.workspace_name();
        let sentinel: Option<Sentinel> =
            name.and_then(|name| desk.device.keepsake.get(Slot::Sentinel(&name)));
        match sentinel.and_then(|sentinel| sentinel.exported) {
            Some(at) => {
                let local = LocalTime::at(at, desk.device.clock.minutes_ahead(at));
                words::last_backup(lang, local.date.days_until(desk.today()))
            }
            None => words::NEVER_BACKED_UP.within(lang).to_owned(),
        }
    };
    let press = move |_| {
        download_and_tell(desk, lang);
        made.notify();
    };
    view! {
        <section class="section">
            <h2>{words::BACKUP.within(lang)}</h2>
            <div class="card">
                <p>{last}</p>
                <Button text=words::DOWNLOAD_NOW.within(lang) press weight=Weight::Link/>
            </div>
        </section>
    }
}
