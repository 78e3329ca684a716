//! What must be said about the store before anything else: it was emptied, cannot be read, or is full.

use crate::app::exchange::send;
use crate::app::kept::Alarm;
use crate::app::outbox::SaveStatus;
use crate::app::route::Route;
use crate::app::store_words;
use crate::log::{Author, VersionVector};
use crate::screen::desk::Desk;
use crate::screen::parts::{Button, Notice, Tone, Weight};
use crate::text::Lang;
use crate::text::words::{alarm as words, shell};
use leptos::prelude::*;

/// The banners, as many as there is reason for.
#[component]
pub fn Alarms(desk: Desk, lang: Lang) -> impl IntoView {
    let failed = move || match desk.save.get() {
        SaveStatus::Failed { problem, waiting } => Some((problem, waiting)),
        SaveStatus::Saved { .. } | SaveStatus::Saving => None,
    };
    let save = move || {
        failed().map(|(problem, waiting)| {
            let is_final = problem.is_final();
            let retry = (!is_final).then(|| {
                view! {
                    <Button
                        text=shell::TRY_AGAIN.within(lang)
                        press=move |_| if let Some(saver) = desk.saver() { saver.retry() }
                    />
                }
            });
            view! {
                <Notice tone=Tone::Bad alert=true>
                    <p>{store_words::not_saved(&problem, waiting, lang)}</p>
                    <div class="row">
                        <Button
                            text=shell::DOWNLOAD_BACKUP.within(lang)
                            weight=Weight::Primary
                            press=move |_| back_up(desk)
                        />
                        {retry}
                    </div>
                </Notice>
            }
        })
    };
    let store = move || {
        desk.alarm.get().map(|alarm| {
            let words = match &alarm {
                Alarm::Emptied(sentinel) => store_words::emptied(desk.device.clock.day(sentinel.saved), lang),
                Alarm::Unreadable { problem, .. } => store_words::unreadable(problem, lang),
            };
            view! {
                <Notice tone=Tone::Bad alert=true>
                    <p>{words}</p>
                    <div class="row">
                        <a class="button button-primary" href=Route::Exchange.hash()>{words::RESTORE.within(lang)}</a>
                        <Button text=words::UNDERSTOOD.within(lang) press=move |_| desk.alarm.set(None)/>
                    </div>
                </Notice>
            }
        })
    };
    view! { {store} {save} }
}

/// Gives out everything that is on the desk, stored or not.
fn back_up(desk: Desk) {
    let me = desk.me.get_untracked().unwrap_or_default();
    let by = Author {
        name: me.name,
        unit: me.unit,
    };
    let now = desk.device.clock.now();
    let bytes = desk
        .with(|w| send(w, &VersionVector::new(), by, now))
        .flatten();
    if let Some(bytes) = bytes {
        let name = format!("IKU_cadangan_{}.json", desk.device.clock.day(now));
        desk.device
            .files
            .download(&name, "application/json", &bytes);
    }
}
