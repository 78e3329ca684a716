//! The look at what was read: which cells change, what else is to be known, and the one change.

use super::Excel;
use crate::app::query::pasted::{Choice, Pasted};
use crate::app::verification::asks_reason;
use crate::app::{Command, Refusal};
use crate::log::Purpose;
use crate::screen::el::{El, el};
use crate::screen::entry::picks::Picks;
use crate::screen::parts::{Weight, alert, button, focus};
use crate::screen::spreadsheet::listed;
use crate::text::Lang;
use crate::text::words::fill_in as words;
use leptos::prelude::*;
use std::rc::Rc;

/// The identity of the field for a reason.
const REASON: &str = "alasan-excel";

/// What would change; `same` cells say what is recorded, and the sentences what else is to be known. `done` is told
/// once it is recorded.
pub fn look(
    excel: Excel,
    picks: Picks,
    same: usize,
    sentences: Vec<String>,
    done: Rc<dyn Fn()>,
) -> Vec<El> {
    let lang = excel.lang;
    let says = picks.with(|pasted| summary(pasted, same, lang));
    let can_change = picks.with(|pasted| pasted.cells.iter().any(|it| it.reading.is_ok()));
    let is_empty = picks.with(|pasted| pasted.cells.is_empty());
    let table = (!is_empty).then(|| picks.table(lang, words::READ, words::ON_SHEET));
    let accept = can_change.then(|| {
        button(words::ACCEPT.within(lang), Weight::Primary, None)
            .on("click", move |_| accept(excel, picks, &*done))
    });
    let refuse = button(words::REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| excel.open.set(false));
    let buttons = el("div").class("row").with(accept).with(refuse);
    let problem = el("div").live(move || {
        let reason = excel.problem.get();
        reason.map(|reason| alert(el("p").with(reason)))
    });
    let parts = [
        Some(el("p").with(says)),
        listed(sentences, lang),
        table,
        reason(excel, picks),
        Some(problem),
        Some(buttons),
    ];
    parts.into_iter().flatten().collect()
}

fn summary(pasted: &Pasted, same: usize, lang: Lang) -> String {
    let cells = &pasted.cells;
    if cells.is_empty() {
        return words::NOTHING_NEW.within(lang).to_owned();
    }
    let unread = cells.iter().filter(|it| it.reading.is_err()).count();
    let plain = cells
        .iter()
        .filter(|it| it.first_choice() == Choice::AsRead);
    let plain = plain.count();
    words::summary(lang, plain, cells.len() - plain - unread, unread, same)
}

/// Asks why, where a cell of a verified quarter would change.
fn reason(excel: Excel, picks: Picks) -> Option<El> {
    let is_asked = excel
        .desk
        .with(|w| picks.with(|pasted| pasted.cells.iter().any(|it| asks_reason(w, it.address))));
    let field = el("textarea")
        .attr("id", REASON)
        .attr("rows", "2")
        .on("input", move |event| {
            excel.reason.set(event_target_value(&event))
        });
    let label = el("label")
        .attr("for", REASON)
        .with(words::REASON.within(excel.lang));
    is_asked
        .unwrap_or(false)
        .then(|| el("div").class("field").with([label, field]))
}

fn accept(excel: Excel, picks: Picks, done: &dyn Fn()) {
    let Excel { desk, lang, .. } = excel;
    let cells = picks.cells();
    let count = cells.len();
    let purpose = Purpose::Paste;
    let entered = match desk.dispatch(Command::Enter {
        cells: cells.clone(),
        purpose,
    }) {
        Err(Refusal::Verified { .. }) => {
            let reason = excel.reason.get_untracked();
            desk.dispatch(Command::Correct { cells, reason })
        }
        entered => entered,
    };
    match entered {
        Ok(_) => {
            done();
            excel.open.set(false);
            desk.tell(words::recorded(lang, count));
        }
        Err(refusal) => {
            excel.problem.set(Some(refusal.message(lang)));
            focus([REASON.to_owned()]);
        }
    }
}
