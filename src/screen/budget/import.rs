//! Importing a nomenclature or a budget: a file or a pasted table, a look at what it would do, one change.

mod columns;
mod problems;
mod rows;

use super::sight::Sight;
use crate::app::budget_of::editions;
use crate::app::budget_table::{Assumed, Grid, Look, MOST_COLUMNS, MOST_ROWS, Meaning, propose};
use crate::app::fill_in::{of_sheet, of_workbook};
use crate::app::plan_table::Problem;
use crate::app::ports::PickedFile;
use crate::app::{csv, sheet_value};
use crate::domain::budget::of_year;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::screen::spreadsheet;
use crate::sheet::Workbook;
use crate::text::words::budget_table as words;
use leptos::prelude::*;
use std::rc::Rc;

/// Takes the focus when reading is given up.
const SOURCE: &str = "sumber-anggaran";

/// A table that waits to be looked at.
#[derive(Clone)]
pub struct Import {
    pub grid: Rc<Grid>,
    /// The workbook it comes from and which of its sheets it is, where it was no text.
    from: Option<(Rc<Workbook>, usize)>,
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
        spreadsheet::pick(sight.desk, lang, then(sight))
    });
    let paste = el("textarea")
        .attr("id", "tempel-anggaran")
        .attr("rows", "3")
        .attr("spellcheck", "false")
        .on("input", move |event| {
            let text = event_target_value(&event);
            // A table has lines; a word alone is still being typed.
            if text.contains('\n') || text.contains('\t') {
                take(sight, Grid::of_rows(&csv::rows(&text), MOST_ROWS), None);
            }
        });
    let progress = move || sight.desk.making.progress(lang, SOURCE);
    let problem = sight
        .import_problem
        .get()
        .map(|reason| notice(Tone::Bad, el("p").with(reason)).attr("role", "alert"));
    el("div")
        .class("stack")
        .with(el("p").with(words::HELP.within(lang)))
        .with(problem)
        .with(
            el("div")
                .class("row")
                .attr("id", SOURCE)
                .attr("tabindex", "-1")
                .with(pick)
                .with(el("div").attr("role", "status").live(progress)),
        )
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

/// Reads a file that was dropped.
pub fn drop_in(sight: Sight, file: Rc<dyn PickedFile>) {
    begin(sight);
    spreadsheet::open(sight.desk, sight.lang, file, then(sight));
}

fn then(sight: Sight) -> Rc<dyn Fn(Result<Workbook, String>)> {
    Rc::new(move |read| match read {
        Ok(workbook) => {
            let first = workbook.sheets.iter().position(|it| !it.rows.is_empty());
            take_sheet(sight, Rc::new(workbook), first.unwrap_or(0));
        }
        Err(reason) => drop(sight.import_problem.try_set(Some(reason))),
    })
}

fn take_sheet(sight: Sight, workbook: Rc<Workbook>, place: usize) {
    let sheet = workbook.sheets.get(place);
    let rows = sheet.map(|it| sheet_value::rows(it, (MOST_ROWS, MOST_COLUMNS)));
    let grid = Grid::of_rows(&rows.unwrap_or_default(), MOST_ROWS);
    take(sight, grid, Some((workbook, place)));
}

fn take(sight: Sight, grid: Result<Grid, Problem>, from: Option<(Rc<Workbook>, usize)>) {
    match grid {
        Ok(grid) => {
            let year = sight.year_untracked();
            let edition = sight.desk.with(|w| {
                let editions = editions(w);
                of_year(&editions, year).map(|it| it.name.clone())
            });
            sight.import_problem.try_set(None);
            sight.import.try_set(Some(Import {
                grid: Rc::new(grid),
                from,
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
    let sheets = import.from.as_ref().and_then(|(workbook, place)| {
        let own = workbook.clone();
        let pick = move |place| take_sheet(sight, own.clone(), place);
        spreadsheet::sheets(workbook, *place, lang, pick)
    });
    let oddities = import.from.iter().flat_map(|(workbook, place)| {
        let sheet = workbook.sheets.get(*place);
        let of_sheet = sheet.into_iter().flat_map(|it| of_sheet(it, |_| true));
        of_workbook(workbook).into_iter().chain(of_sheet)
    });
    let oddities = oddities.map(|it| spreadsheet::sentence(&it, lang));
    let oddities = spreadsheet::listed(oddities.collect(), lang);
    el("div")
        .class("stack")
        .with(sheets)
        .with(oddities)
        .with(says)
        .with(refused)
        .with(problems::problems(sight, &look, proposal.as_ref()))
        .with(columns::columns(sight, import, &look))
        .with(rows)
        .with(el("div").class("row").with([accept, refuse]))
}
