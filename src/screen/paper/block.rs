//! One block of a document.

use super::chart::chart;
use super::table::table;
use crate::report::{Block, Document, Level, List, Marks, Says, Signatory};
use crate::screen::el::{El, el};
use crate::text::words::paper::DRAFT;

/// Shows a block of a document.
pub fn block(document: &Document, block: &Block) -> El {
    match block {
        Block::Letterhead(lines) => el("header").class("letterhead").with(paragraphs(lines)),
        Block::Title(lines) => el("div").class("doc-title").with(paragraphs(lines)),
        Block::AnnexHead(lines) => el("div").class("annex-head").with(paragraphs(lines)),
        Block::Heading(level, text) => heading(*level).with(text.as_str()),
        Block::Contents(title) => contents(document, title),
        Block::Paragraph(text) => el("p").class("doc-text").with(text.as_str()),
        Block::Draft(text) => el("p")
            .class("doc-text doc-draft")
            .with(el("strong").class("doc-draft-mark").with(DRAFT))
            .with(el("span").with(text.as_str())),
        Block::Clause { term, says } => clause(term, says),
        Block::List(items) => list(items).class("doc-text"),
        Block::Table(content) => table(content),
        Block::Chart(content) => chart(content),
        Block::Note(text) => el("p").class("doc-note").with(text.as_str()),
        Block::Signatures(signatories) => signatures(signatories),
        Block::PageBreak => el("div").class("page-break").attr("aria-hidden", "true"),
    }
}

/// The page has a heading of its own above those of the document.
fn heading(level: Level) -> El {
    match level {
        Level::One => el("h2").class("doc-heading"),
        Level::Two => el("h3").class("doc-heading"),
        Level::Three => el("h4").class("doc-heading"),
    }
}

fn contents(document: &Document, title: &str) -> El {
    let entry = |(level, text): (Level, &str)| {
        let class = match level {
            Level::One => "doc-entry",
            Level::Two => "doc-entry doc-entry-2",
            Level::Three => "doc-entry doc-entry-3",
        };
        el("li").class(class).with(text)
    };
    let entries: Vec<_> = document.headings().map(entry).collect();
    el("section")
        .with(el("p").class("doc-contents").with(title))
        .with(el("ul").class("doc-entries").with(entries))
}

fn clause(term: &str, says: &Says) -> El {
    let said = match says {
        Says::Text(text) => el("p").with(text.as_str()),
        Says::List(items) => list(items),
    };
    el("div")
        .class("doc-clause")
        .with(el("p").class("doc-term").with(term))
        .with(el("span").attr("aria-hidden", "true").with(":"))
        .with(said)
}

fn list(list: &List) -> El {
    let items: Vec<_> = list
        .items
        .iter()
        .map(|item| el("li").with(item.as_str()))
        .collect();
    let (tag, kind) = match list.marks {
        Marks::Bullets => ("ul", None),
        Marks::Letters => ("ol", Some("a")),
        Marks::Numbers => ("ol", None),
    };
    let marked = match kind {
        Some(kind) => el(tag).attr("type", kind),
        None => el(tag),
    };
    marked.with(items)
}

/// Row by row, so that the names of two stand in line.
fn signatures(signatories: &[Signatory]) -> El {
    let of = |class: &'static str, texts: &dyn Fn(&Signatory) -> Vec<El>| {
        let one = |one| el("div").class(class).with(texts(one));
        signatories.iter().map(one).collect::<Vec<_>>()
    };
    let class = match signatories.len() {
        0 | 1 => "doc-signature",
        _ => "doc-signature doc-signatures",
    };
    el("div")
        .class(class)
        .with(of("doc-place", &|one| paragraphs(&one.place_and_day)))
        .with(of("doc-position", &|one| {
            vec![el("p").with(one.position.as_str())]
        }))
        .with(of("doc-name", &|one| vec![el("p").with(one.name.as_str())]))
}

fn paragraphs(lines: &[String]) -> Vec<El> {
    let line = |line: &String| el("p").with(line.as_str());
    lines.iter().map(line).collect()
}
