//! What must be said about the store before anything else: it was emptied, cannot be read, or is full.

use crate::app::outbox::SaveStatus;
use crate::app::route::Route;
use crate::app::store_words;
use crate::screen::desk::Desk;
use crate::screen::exchange::download_and_tell;
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
                            press=move |_| download_and_tell(desk, lang)
                        />
                        {retry}
                    </div>
                </Notice>
            }
        })
    };
    let store = move || {
        desk.alarm.get().map(|alarm| {
            view! {
                <Notice tone=Tone::Bad alert=true>
                    <p>{store_words::alarm(&alarm, desk.device.clock, lang)}</p>
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
