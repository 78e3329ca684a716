//! Whether everything is stored, in words.

use crate::app::outbox::SaveStatus;
use crate::screen::desk::Desk;
use crate::screen::parts::{Icon, icon};
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::shell as words;
use leptos::prelude::*;

/// *Tersimpan 09.10*, *Menyimpan…*; a failure is a banner of its own ([`super::alarm`]).
#[component]
pub fn Save(desk: Desk, lang: Lang) -> impl IntoView {
    let clock = desk.device.clock;
    let status = move || match desk.save.get() {
        SaveStatus::Saved { at: None } => view! { <span></span> }.into_any(),
        SaveStatus::Saved { at: Some(at) } => {
            let time = LocalTime::at(at, clock.minutes_ahead(at)).clock();
            view! { <span class="save-done">{icon(Icon::Check)} {words::saved_at(lang, &time)}</span> }
                .into_any()
        }
        SaveStatus::Saving => {
            view! { <span class="save-busy">{words::SAVING.within(lang)}</span> }.into_any()
        }
        SaveStatus::Failed { waiting, .. } => {
            let words = if waiting == 0 {
                words::SAVING_STOPPED
            } else {
                words::NOT_SAVED
            };
            view! { <span class="save-failed">{icon(Icon::Warning)} {words.within(lang)}</span> }
                .into_any()
        }
    };
    view! { <p class="save" role="status">{status}</p> }
}
