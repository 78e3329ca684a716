//! *Kirim & Terima*: send a file, look into received ones before they touch anything, decide what differs.

mod backup;
mod difference;
mod dropped;
mod focus;
mod known;
mod preview;
mod receive;
mod send;

pub use dropped::listen;
pub use send::download_and_tell;

use self::backup::Backup;
use self::difference::Differences;
use self::receive::{Receive, Receiving};
use self::send::Send;
use crate::screen::desk::Desk;
use crate::text::Lang;
use crate::text::words::exchange as words;
use leptos::prelude::*;

/// The page.
#[component]
pub fn ExchangePage(
    /// The desk.
    desk: Desk,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let receiving = Receiving::new(desk, lang);
    dropped::attend(receiving);
    let backed_up = ArcTrigger::new();
    let sent = Callback::new({
        let backed_up = backed_up.clone();
        move |()| backed_up.notify()
    });
    let backed_up = StoredValue::new(backed_up);
    view! {
        <Show when=move || !receiving.is_looking()>
            <header class="page-head">
                <h1 id=focus::TITLE tabindex="-1">{words::TITLE.within(lang)}</h1>
                <p class="lead">{words::LEAD.within(lang)}</p>
            </header>
        </Show>
        <Receive receiving/>
        <Show when=move || !receiving.is_looking()>
            <div class="columns">
                <div class="stack-wide">
                    <div class="exchange-ways">
                        <Send desk lang sent/>
                        <receive::Pick receiving/>
                    </div>
                    <Differences desk lang/>
                </div>
                <div class="stack-wide"><Backup desk lang turn=backed_up.get_value()/></div>
            </div>
        </Show>
    }
}
