//! The reason that a change of a verified cell asks for.

use crate::app::Command;
use crate::app::command::CellAddress;
use crate::domain::entry::Entry;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::text::Lang;
use crate::text::words::verification as words;
use leptos::prelude::*;

/// Asks why cells shall change; `done` is told when they have.
pub fn reason(
    desk: Desk,
    lang: Lang,
    cells: Vec<(CellAddress, Option<Entry>)>,
    done: impl Fn() + 'static,
) -> El {
    let text = RwSignal::new(String::new());
    let press = move |_| {
        let command = Command::Correct {
            cells: cells.clone(),
            reason: text.get_untracked(),
        };
        if desk.send(command) {
            done();
        }
    };
    let field = el("div")
        .class("field")
        .with(
            el("label")
                .attr("for", "alasan")
                .with(words::REASON.within(lang)),
        )
        .with(
            el("textarea")
                .attr("id", "alasan")
                .attr("rows", "2")
                .focused()
                .on("input", move |event| text.set(event_target_value(&event))),
        )
        .with(
            button(
                words::CHANGE_WITH_REASON.within(lang),
                Weight::Primary,
                None,
            )
            .on("click", press),
        );
    notice(
        Tone::Warn,
        [el("p").with(words::REASON_ASKED.within(lang)), field],
    )
}
