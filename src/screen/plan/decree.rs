//! The decree itself, as paper.

use crate::domain::plan::Plan;
use crate::report;
use crate::screen::paper::Paper;
use crate::text::Lang;
use crate::text::words::iku as words;
use leptos::prelude::*;

/// The decree on its sheets.
pub fn decree(plan: &Plan, lang: Lang) -> impl IntoView + use<> {
    let document = report::decree(plan);
    view! {
        <p class="hint no-print">{words::IN_INDONESIAN.within(lang)}</p>
        <Paper document lang/>
    }
}
