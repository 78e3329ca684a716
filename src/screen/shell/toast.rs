//! What just happened, at the foot of the page: seen for a while, read aloud.

use crate::screen::desk::Desk;
use crate::screen::parts::{Icon, IconButton};
use crate::text::words::parts::CLOSE;
use leptos::prelude::*;
use std::time::Duration;

/// How long words stay: time enough to read two lines. What went wrong stays until it is closed.
const SHOWN: Duration = Duration::from_secs(8);

/// Shows what the desk tells.
#[component]
pub fn Toast(
    /// Who tells it.
    desk: Desk,
) -> impl IntoView {
    Effect::new(move || {
        let Some(told) = desk.notice.get() else {
            return;
        };
        if told.is_problem {
            return;
        }
        let forget = move || {
            // Only its own words: what was told since has its own time.
            if desk.notice.try_get_untracked().flatten().as_ref() == Some(&told) {
                desk.notice.set(None);
            }
        };
        set_timeout(forget, SHOWN);
    });
    let shown = move || {
        desk.notice.get().map(|told| {
            view! {
                <div class:toast-problem=told.is_problem>
                    <span>{told.text}</span>
                    <IconButton
                        text=CLOSE.within(desk.lang.get_untracked())
                        mark=Icon::Close
                        press=move |_| desk.notice.set(None)
                    />
                </div>
            }
        })
    };
    view! { <div class="toast" role="status" aria-live="polite">{shown}</div> }
}
