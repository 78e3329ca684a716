//! Importing a nomenclature or a budget: a file or a pasted table, a look at what it would do, one change.

mod columns;
mod problems;
mod rows;

use super::sight::Sight;
use crate::app::budget_of::editions;
use crate::app::budget_table::{Assumed, Grid, Look, MOST_ROWS, Meaning, propose};
use crate::app::csv;
use crate::app::file_words;
use crate::app::ports::{FileLimit, PickedFile};
use crate::domain::budget::of_year;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::text::words::budget_table as words;
use leptos::prelude::*;
use std::rc::Rc;

/// Bytes that a file of a table may have: a hundred times what an office's budget needs.
const LIMIT: u64 = 8 * 1024 * 1024;

/// A table that waits to be looked at.
#[derive(Clone)]
pub struct Import {
    pub grid: Rc<Grid>,
    /// What its columns mean, where somebody has said so.
    pub chosen: Option<Vec<Meaning>>,
    pub assumed: Assumed,
    /// Figures that are meant otherwise than they are read.
    pub others: Vec<usize>,
}

impl Import {
    fn look(&self) -> Look {
        let mut look = Look::at(&self.grid, self.chosen.as_deref(), &self.assumed);
        self.others.iter().for_each(|place| look.take_other(*place));
        look
    }
}

/// Opens the dialog, with nothing in it yet.
pub fn begin(sight: Sight) {
    sight.import.set(None);
    sight.import_problem.set(None);
    sight.imports.set(true);
}

/// What the dialog shows: where a table comes from, then the look at it.
pub fn content(sight: Sight) -> El {
    match sight.import.get() {
        Some(import) => look(sight, &import),
        None => source(sight),
    }
}

fn source(sight: Sight) -> El {
    let lang = sight.lang;
    let pick = button(words::PICK.within(lang), Weight::Primary, None).on("click", move |_| {
        let picked = sight.desk.device.files.pick(false);
        (sight.desk.device.spawn)(Box::pin(async move {
            if let Some(file) = picked.await.into_iter().next() {
                read(sight, file).await;
            }
        }));
    });
    let paste = el("textarea")
        .attr("id", "tempel-anggaran")
        .attr("rows", "3")
        .attr("spellcheck", "false")
        .on("input", move |event| {
            let text = event_target_value(&event);
            // A table has lines; a word alone is still being typed.
            if text.contains('\n') || text.contains('\t') {
                take(sight, &text);
            }
        });
    let problem = sight
        .import_problem
        .get()
        .map(|reason| notice(Tone::Bad, el("p").with(reason)).attr("role", "alert"));
    el("div")
        .class("stack")
        .with(el("p").with(words::HELP.within(lang)))
        .with(problem)
        .with(el("div").class("row").with(pick))
        .with(
            el("div")
                .class("field")
                .with(
                    el("label")
                        .attr("for", "tempel-anggaran")
                        .with(words::PASTE.within(lang)),
                )
                .with(paste),
        )
}

async fn read(sight: Sight, file: Rc<dyn PickedFile>) {
    let limit = FileLimit {
        file: LIMIT,
        unpacked: LIMIT,
    };
    match file.read(limit).await {
        // A spreadsheet, a document or a picture: no text at any rate.
        Ok(bytes) if bytes.starts_with(b"PK") || bytes.contains(&0) && !is_wide(&bytes) => {
            let reason = words::NOT_TEXT.within(sight.lang);
            sight.import_problem.try_set(Some(reason.to_owned()));
        }
        Ok(bytes) => take(sight, &csv::decode(&bytes)),
        Err(problem) => {
            let reason = file_words::unreadable(&file.name(), &problem, sight.lang);
            sight.import_problem.try_set(Some(reason));
        }
    }
}

fn is_wide(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff])
}

fn take(sight: Sight, text: &str) {
    match Grid::of_rows(&csv::rows(text), MOST_ROWS) {
        Ok(grid) => {
            let year = sight.year_untracked();
            let edition = sight.desk.with(|w| {
                let editions = editions(w);
                of_year(&editions, year).map(|it| it.name.clone())
            });
            sight.import_problem.try_set(None);
            sight.import.try_set(Some(Import {
                grid: Rc::new(grid),
                chosen: None,
                assumed: Assumed {
                    year,
                    edition: edition.flatten().unwrap_or_default(),
                },
                others: Vec::new(),
            }));
        }
        Err(problem) => {
            let reason = problem.message(&[], sight.lang);
            sight.import_problem.try_set(Some(reason));
        }
    }
}

fn look(sight: Sight, import: &Import) -> El {
    let lang = sight.lang;
    let look = import.look();
    let proposal = sight.desk.with(|w| propose(&look, w)).flatten();
    let refusal = proposal.as_ref().and_then(|it| it.refusal());
    let says = proposal.as_ref().map(|it| {
        let amounts = (it.entered, it.changed, it.same);
        el("p").with(words::summary(lang, (it.new, it.known), amounts, it.years))
    });
    let refused = refusal
        .as_ref()
        .map(|it| notice(Tone::Bad, el("p").with(it.message(lang))));
    let can_accept = proposal.is_some() && refusal.is_none();
    let rows = proposal.as_ref().map(|it| rows::rows(lang, &look, it));
    let accepted = proposal.clone();
    let accept = move |_| {
        let Some(proposal) = accepted.clone() else {
            return;
        };
        sight.imports.set(false);
        if sight.desk.send(proposal.command()) {
            sight.desk.tell(words::DONE.within(lang).to_owned());
        }
    };
    let accept = button(words::ACCEPT.within(lang), Weight::Primary, None)
        .flag("disabled", !can_accept)
        .on("click", accept);
    let refuse = button(words::REFUSE.within(lang), Weight::Normal, None)
        .on("click", move |_| sight.imports.set(false));
    el("div")
        .class("stack")
        .with(says)
        .with(refused)
        .with(problems::problems(sight, &look, proposal.as_ref()))
        .with(columns::columns(sight, import, &look))
        .with(rows)
        .with(el("div").class("row").with([accept, refuse]))
}
