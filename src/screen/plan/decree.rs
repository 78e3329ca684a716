//! The decree itself: what it says, to write in a draft, and the sheets that come of it.

use super::pen::{Pen, Room};
use super::tools::{adder, tools};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::Item;
use crate::domain::stated::Stated;
use crate::log::Attribute;
use crate::report;
use crate::screen::el::{El, el};
use crate::screen::paper::paper;
use crate::screen::parts::fact_row;
use crate::text::words::{Phrase, facts, iku as words};

/// The decree on its sheets, below what is written of it.
pub fn decree(pen: &Pen) -> El {
    let (document, lang) = (report::decree(&pen.plan), pen.lang);
    let hint = if pen.writes() {
        words::PAPER_FOLLOWS
    } else {
        words::IN_INDONESIAN
    };
    el("div")
        .class("stack")
        .with(pen.writes().then(|| form(pen)))
        .with(el("p").class("hint no-print").with(hint.within(lang)))
        .with(paper(pen.desk, document, lang))
}

fn form(pen: &Pen) -> El {
    let (decree, lang) = (&pen.plan.decree, pen.lang);
    let text = |attribute, name: Phrase, stated: &Stated<String>, room| {
        fact_row(
            name.within(lang),
            pen.text(decree.id, attribute, stated, room),
        )
    };
    let year = |attribute, name: Phrase, year: Option<u16>| {
        let stated = year.map_or(Stated::Not, |year| Stated::Is(u32::from(year)));
        fact_row(
            name.within(lang),
            pen.count(decree.id, attribute, &stated, 9999),
        )
    };
    let years = decree.years.first();
    use Room::{Line, Paragraph};
    let head = el("dl")
        .class("facts")
        .with(text(
            Attribute::Heading,
            facts::HEADING,
            &decree.heading,
            Paragraph,
        ))
        .with(text(
            Attribute::Subject,
            facts::SUBJECT,
            &decree.subject,
            Paragraph,
        ))
        .with(text(Attribute::Office, facts::OFFICE, &decree.office, Line))
        .with(year(
            Attribute::FirstYear,
            facts::FIRST_YEAR,
            years.map(|it| it.0),
        ))
        .with(year(
            Attribute::LastYear,
            facts::LAST_YEAR,
            years.map(|it| it.1),
        ));
    let foot = el("dl")
        .class("facts")
        .with(text(
            Attribute::SignedAt,
            facts::SIGNED_AT,
            &decree.signed_at,
            Line,
        ))
        .with(text(
            Attribute::SignatoryPosition,
            facts::SIGNATORY_POSITION,
            &decree.signatory_position,
            Paragraph,
        ))
        .with(text(
            Attribute::SignatoryName,
            facts::SIGNATORY_NAME,
            &decree.signatory_name,
            Line,
        ))
        .with(text(
            Attribute::AnnexHeading,
            facts::ANNEX_HEADING,
            &decree.annex_heading,
            Paragraph,
        ))
        .with(text(
            Attribute::AnnexTitle,
            facts::ANNEX_TITLE,
            &decree.annex_title,
            Paragraph,
        ))
        .with(text(
            Attribute::TableTitle,
            facts::TABLE_TITLE,
            &decree.table_title,
            Paragraph,
        ));
    let lists = [
        (
            EntityKind::Consideration,
            facts::CONSIDERATION,
            &decree.considerations,
        ),
        (
            EntityKind::LegalBasis,
            facts::LEGAL_BASIS,
            &decree.legal_bases,
        ),
        (EntityKind::Dictum, facts::DICTUM, &decree.dictums),
        (
            EntityKind::CopyRecipient,
            facts::COPY_RECIPIENT,
            &decree.copies,
        ),
    ];
    el("section")
        .class("card stack no-print")
        .with(head)
        .with(lists.map(|(kind, name, items)| list(pen, kind, name, items)))
        .with(foot)
}

fn list(pen: &Pen, kind: EntityKind, name: Phrase, items: &[Item]) -> El {
    let lang = pen.lang;
    let list: Vec<EntityId> = items.iter().map(|it| it.id).collect();
    let row = |(place, item): (usize, &Item)| {
        let called = format!("{} {}", name.within(lang), place + 1);
        let label = (kind == EntityKind::Dictum)
            .then(|| pen.text(item.id, Attribute::Label, &item.label, Room::Line));
        el("li").key(item.id.to_string()).with(
            el("div")
                .class("edit-row")
                .with(label)
                .with(pen.text(item.id, Attribute::Text, &item.text, Room::Paragraph))
                .with(tools(pen, &called, &list, item.id)),
        )
    };
    let rows: Vec<_> = items.iter().enumerate().map(row).collect();
    let parent = (kind, Some(pen.plan.decree.id));
    let add = adder(
        pen,
        &words::add(lang, name.within(lang)),
        parent,
        list.clone(),
        Attribute::Text,
    );
    el("section")
        .class("stack-small")
        .with(el("h2").with(name.within(lang)))
        .with(el("ol").class("rows").with(rows))
        .with(add)
}
