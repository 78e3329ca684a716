//! What just happened, at the foot of the page: seen for a while, read aloud.

use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, icon_button};
use crate::screen::watch::whenever;
use crate::text::words::parts::CLOSE;
use leptos::prelude::*;
use std::time::Duration;

/// How long words stay: time enough to read two lines. What went wrong stays until it is closed.
const SHOWN: Duration = Duration::from_secs(8);

/// Shows what the desk tells.
pub fn toast(desk: Desk) -> El {
    whenever(move || {
        let Some(told) = desk.notice.get().filter(|told| !told.is_problem) else {
            return;
        };
        let forget = move || {
            // Only its own words: what was told since has its own time.
            if desk.notice.try_get_untracked().flatten().as_ref() == Some(&told) {
                desk.notice.set(None);
            }
        };
        set_timeout(forget, SHOWN);
    });
    el("div")
        .class("toast")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .live(move || {
            let told = desk.notice.get()?;
            let close = icon_button(CLOSE.within(desk.lang.get_untracked()), Icon::Close)
                .on("click", move |_| desk.notice.set(None));
            let said = el("div").with([el("span").with(told.text), close]);
            Some(match told.is_problem {
                true => said.class("toast-problem"),
                false => said,
            })
        })
}
