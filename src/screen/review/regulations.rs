//! The table of regulations, and the window in which a row is written.

use super::Page;
use super::item::problem;
use crate::app::review::{RegulationField, RegulationProblem, Row, Written, forget, rows, state};
use crate::domain::id::EntityId;
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, Weight, button, chip, dialog, icon, table_scroll};
use crate::text::words::review::table as words;
use crate::text::words::{Phrase, review};
use leptos::prelude::*;

/// A row that is being written.
#[derive(Clone, PartialEq, Eq)]
pub struct Editing {
    /// The row of people's that it is, if it is one already.
    row: Option<EntityId>,
    /// Which regulation cannot be changed: the row corrects one of the program's.
    is_named: bool,
    written: Written,
    problem: Option<RegulationProblem>,
}

/// The table, closed until it is asked for.
pub fn table(page: Page) -> El {
    let lang = page.lang;
    let rows = page.desk.with(|workspace| rows(workspace.book()));
    let rows = rows.unwrap_or_default();
    let summary = el("summary")
        .with(icon(Icon::ChevronRight))
        .with(el("h2").with(words::heading(lang, rows.len())));
    let heads = [
        words::REGULATION,
        words::TITLE,
        words::GAZETTE,
        words::SUPPLEMENT,
        words::REPLACED_BY,
        words::IS_BASIS,
        words::CHANGE,
    ];
    let heads = heads.map(|head| el("th").attr("scope", "col").with(head.within(lang)));
    let body: Vec<_> = rows.iter().map(|it| line(page, it)).collect();
    let table = el("table")
        .class("table")
        .with(el("thead").with(el("tr").with(heads)))
        .with(el("tbody").with(body));
    let add =
        button(words::ADD.within(lang), Weight::Normal, Some(Icon::Plus)).on("click", move |_| {
            open(
                page,
                Editing {
                    row: None,
                    is_named: false,
                    written: Written::default(),
                    problem: None,
                },
            );
        });
    let body = el("div")
        .class("mandate-body")
        .with(el("p").class("hint").with(words::LEAD.within(lang)))
        .with(table_scroll(&words::heading(lang, rows.len()), table))
        .with(el("div").class("row no-print").with(add));
    el("details")
        .class("card mandate review-table")
        .with([summary, body])
}

fn line(page: Page, row: &Row) -> El {
    let lang = page.lang;
    let written = Written::of(&row.regulation);
    let name = written.name.clone();
    let editing = Editing {
        row: row.id,
        is_named: row.id.is_none(),
        written: written.clone(),
        problem: None,
    };
    let change = button(words::CHANGE.within(lang), Weight::Link, None)
        .attr(
            "aria-label",
            review::button_name(words::CHANGE.within(lang), &name),
        )
        .on("click", move |_| open(page, editing.clone()));
    let own = row
        .id
        .map(|_| chip(words::OWN.within(lang), Tone::Info, None));
    let basis = written.is_basis.then(|| icon(Icon::Check));
    let basis_words = written.is_basis.then(|| {
        el("span")
            .class("unseen")
            .with(words::IS_BASIS.within(lang))
    });
    el("tr")
        .key(name.clone())
        .with(el("th").attr("scope", "row").with(name).with(" ").with(own))
        .with(
            [
                written.title,
                written.gazette,
                written.supplement,
                written.replaced_by,
            ]
            .map(|it| el("td").with(it)),
        )
        .with(el("td").with(basis).with(basis_words))
        .with(el("td").with(change))
}

fn open(page: Page, editing: Editing) {
    page.editing.set(Some(editing));
    page.is_editing.set(true);
}

/// The window.
pub fn window(page: Page) -> El {
    let lang = page.lang;
    let title = move || {
        let name = page
            .editing
            .with(|it| it.as_ref().map(|it| it.written.name.clone()));
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| words::ADDING.within(lang).to_owned())
    };
    let content = move || page.editing.get().map(|editing| form(page, &editing));
    dialog(page.is_editing, lang, title, content)
}

/// A field: what it is about, its label, how to fill it in, and where its text stands.
type Line = (
    RegulationField,
    Phrase,
    Option<Phrase>,
    fn(&mut Written) -> &mut String,
);

const LINES: [Line; 5] = [
    (
        RegulationField::Name,
        words::REGULATION,
        Some(words::NAME_HINT),
        |it| &mut it.name,
    ),
    (RegulationField::Title, words::TITLE, None, |it| {
        &mut it.title
    }),
    (RegulationField::Gazette, words::GAZETTE_FIELD, None, |it| {
        &mut it.gazette
    }),
    (
        RegulationField::Supplement,
        words::SUPPLEMENT_FIELD,
        None,
        |it| &mut it.supplement,
    ),
    (
        RegulationField::ReplacedBy,
        words::REPLACED_BY_FIELD,
        None,
        |it| &mut it.replaced_by,
    ),
];

fn form(page: Page, editing: &Editing) -> El {
    let lang = page.lang;
    let fields = LINES
        .iter()
        .enumerate()
        .map(|(place, line)| field(page, editing, place, line));
    let basis = el("label").class("check").with([
        el("input")
            .attr("type", "checkbox")
            .checked(editing.written.is_basis)
            .on("change", move |event| {
                let is_basis = event_target_checked(&event);
                type_in(page, |written| written.is_basis = is_basis);
            }),
        el("span").with(words::IS_BASIS_FIELD.within(lang)),
    ]);
    let save =
        button(review::SAVE.within(lang), Weight::Primary, None).on("click", move |_| save(page));
    let cancel = button(review::CANCEL.within(lang), Weight::Normal, None)
        .on("click", move |_| page.is_editing.set(false));
    let out = editing.row.map(|row| {
        button(words::TAKE_OUT.within(lang), Weight::Quiet, None).on("click", move |_| {
            if page.desk.send(forget(row)) {
                page.is_editing.set(false);
                page.desk.tell(words::TAKEN_OUT.within(lang).to_owned());
            }
        })
    });
    el("div")
        .class("stack")
        .with(fields.collect::<Vec<_>>())
        .with(basis)
        .with(el("div").class("row").with([save, cancel]).with(out))
}

fn field(page: Page, editing: &Editing, place: usize, line: &Line) -> El {
    let (field, label, hint, of) = *line;
    let lang = page.lang;
    let id = format!("peraturan-{place}");
    let note = format!("{id}-catatan");
    let mut written = editing.written.clone();
    let input = el("input")
        .attr("id", id.clone())
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("aria-describedby", note.clone())
        .flag(
            "readonly",
            editing.is_named && field == RegulationField::Name,
        )
        .value(of(&mut written))
        .on("input", move |event| {
            let typed = event_target_value(&event);
            type_in(page, |written| *of(written) = typed);
        });
    let wrong = editing.problem.filter(|it| it.field() == field);
    let input = match wrong {
        Some(_) => input.attr("aria-invalid", "true"),
        None => input,
    };
    let below = match (wrong, hint) {
        (Some(wrong), _) => Some(problem(message(wrong).within(lang))),
        (None, Some(hint)) => Some(el("p").class("hint").with(hint.within(lang))),
        (None, None) => None,
    };
    let below = el("div")
        .attr("id", note)
        .attr("aria-live", "polite")
        .with(below);
    let label = el("label").attr("for", id).with(label.within(lang));
    el("div").class("field").with([label, input, below])
}

/// Takes in what is typed; what was wrong is looked at again when it is saved.
fn type_in(page: Page, change: impl FnOnce(&mut Written)) {
    page.editing.update_untracked(|editing| {
        if let Some(editing) = editing {
            change(&mut editing.written);
        }
    });
}

fn save(page: Page) {
    let Some(editing) = page.editing.get_untracked() else {
        return;
    };
    match editing.written.read() {
        Err(problem) => page.editing.set(Some(Editing {
            problem: Some(problem),
            ..editing
        })),
        Ok(regulation) => {
            if page.desk.dispatch(state(editing.row, &regulation)).is_ok() {
                page.is_editing.set(false);
                let kept = words::KEPT.within(page.lang);
                page.desk.tell(kept.to_owned());
            }
        }
    }
}

fn message(problem: RegulationProblem) -> Phrase {
    match problem {
        RegulationProblem::Missing(RegulationField::Name) => words::NO_NAME,
        RegulationProblem::Missing(_) => words::NO_TITLE,
        RegulationProblem::Unreadable(_) => words::UNREADABLE,
        RegulationProblem::NoNumber(_) => words::NO_NUMBER,
        RegulationProblem::NotYounger => words::NOT_YOUNGER,
    }
}
