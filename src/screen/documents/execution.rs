//! Over the summary of a budget: the budget execution documents, as they stand on paper.

use super::Page;
use crate::app::budget_entry::Column;
use crate::app::execution::{Execution, ExecutionKind, execution, record};
use crate::domain::budget::Said;
use crate::domain::entry::Entry;
use crate::log::{Attribute, Key, Value};
use crate::screen::budget::no_amount;
use crate::screen::el::{El, el};
use crate::screen::evidence::evidence;
use crate::screen::parts::{Icon, Weight, button};
use crate::screen::plan::field_id;
use crate::screen::plan::pen::{Pen, Room};
use crate::text::number;
use crate::text::words::{Phrase, agreement as words, facts};

/// Both documents, to record and to fill in.
pub fn written(page: Page, pen: &Pen) -> El {
    let lang = page.lang;
    let year = page.period().year();
    let documents = ExecutionKind::ALL.map(|kind| {
        let found = page.desk.with(|w| execution(w, year, kind)).flatten();
        el("section")
            .class("stack-small")
            .with(el("h3").with(name(kind).within(lang)))
            .with(match found {
                Some(found) => fields(page, pen, kind, &found),
                None => vec![begin(page, kind)],
            })
    });
    el("section")
        .class("card written no-print")
        .with(el("h2").with(words::EXECUTION.within(lang)))
        .with(
            el("p")
                .class("hint")
                .with(words::EXECUTION_HINT.within(lang)),
        )
        .with(
            el("div")
                .class("written-fields line-fields")
                .with(documents),
        )
}

fn name(kind: ExecutionKind) -> Phrase {
    match kind {
        ExecutionKind::Original => words::ORIGINAL,
        ExecutionKind::Amended => words::AMENDED,
    }
}

fn begin(page: Page, kind: ExecutionKind) -> El {
    let year = page.period().year();
    let label = words::record(page.lang, name(kind));
    let begin = button(&label, Weight::Normal, Some(Icon::Plus)).on("click", move |_| {
        page.desk.send(record(year, kind));
    });
    el("div").with(begin)
}

fn fields(page: Page, pen: &Pen, kind: ExecutionKind, found: &Execution) -> Vec<El> {
    let id = found.id;
    let of = |attribute| Key::always(id, attribute);
    let number = pen.text(id, Attribute::Number, &found.number, Room::Line);
    let date = pen.day(id, Attribute::Date, &found.date);
    vec![
        pen.named(of(Attribute::Number), number),
        pen.named(of(Attribute::Date), date),
        total(page, pen, kind.column(), found),
        el("div").with(evidence(page.desk, page.lang, of(Attribute::KeptAt))),
    ]
}

/// What the document comes to: read as an amount of the budget is.
fn total(page: Page, pen: &Pen, column: Column, found: &Execution) -> El {
    let lang = page.lang;
    let key = column.key(found.id, page.period().year());
    let text = match found.total {
        Said::Is(amount) => number::number(amount.0, None),
        Said::Nil => facts::NIL.within(lang).to_owned(),
        Said::NotAvailable => facts::NOT_AVAILABLE_SHORT.within(lang).to_owned(),
        Said::Nothing | Said::Disputed => String::new(),
    };
    let writer = pen.clone();
    let field = pen.field(key, &text, Room::Line, move |typed| {
        let value = column.read(&typed);
        let value = value.map(|reading| match reading.entry {
            Some(Entry::Rank(_)) | None => Value::Cleared,
            Some(entry) => Value::Entry(entry),
        });
        writer.state(key, value.map_err(|why| no_amount(lang, &why)));
    });
    let field = field
        .attr("aria-label", words::TOTAL.within(lang))
        .class("ink ink-figure");
    let is_disputed = found.total == Said::Disputed;
    el("div")
        .class("written-field")
        .with(
            el("label")
                .attr("for", field_id(&key))
                .with(words::TOTAL.within(lang)),
        )
        .with(pen.framed(key, field, is_disputed))
}
