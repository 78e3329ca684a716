//! *Siapa yang mengisi?*, asked once after a workspace was opened for the first time.

use crate::screen::desk::Desk;
use crate::screen::settings::MeForm;
use crate::text::Lang;
use crate::text::words::mulai as words;
use leptos::prelude::*;

/// The page.
#[component]
pub fn WhoPage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    view! {
        <main class="start">
            <div class="start-inner">
                <span class="brand-mark" aria-hidden="true">"IKU"</span>
                <header class="start-head">
                    <h1 tabindex="-1">{words::WHO.within(lang)}</h1>
                    <p>{words::WHO_NOTE.within(lang)}</p>
                </header>
                <MeForm desk lang verb=words::START saved=|()| ()/>
            </div>
        </main>
    }
}
