//! One block of a document.

use super::table::table;
use crate::report::{Block, Says};
use crate::screen::el::{El, el};

/// Shows a block.
pub fn block(block: &Block) -> El {
    match block {
        Block::Letterhead(lines) => paragraphs("header", "letterhead", lines),
        Block::Title(lines) => paragraphs("div", "doc-title", lines),
        Block::AnnexHead(lines) => paragraphs("div", "annex-head", lines),
        Block::Heading(text) => words("h2", "doc-heading", text),
        Block::Paragraph(text) => words("p", "doc-text", text),
        Block::List(items) => entries(items).class("doc-text"),
        Block::Clause { term, says } => clause(term, says),
        Block::Table(content) => table(content),
        Block::Signature {
            place_and_day,
            position,
            name,
        } => paragraphs("div", "doc-signature", place_and_day).with([
            words("p", "doc-position", position),
            words("p", "doc-name", name),
        ]),
    }
}

fn clause(term: &str, says: &Says) -> El {
    let said = match says {
        Says::Text(text) => el("p").with(text.as_str()),
        Says::Lettered(items) => entries(items).class("lettered"),
        Says::Numbered(items) => entries(items),
    };
    let colon = el("span").attr("aria-hidden", "true").with(":");
    el("div")
        .class("doc-clause")
        .with([words("p", "doc-term", term), colon, said])
}

fn words(tag: &'static str, class: &str, text: &str) -> El {
    el(tag).class(class).with(text)
}

fn paragraphs(tag: &'static str, class: &str, lines: &[String]) -> El {
    let lines = lines.iter().map(|line| el("p").with(line.as_str()));
    el(tag).class(class).each(lines)
}

fn entries(items: &[String]) -> El {
    let items = items.iter().map(|item| el("li").with(item.as_str()));
    el("ol").each(items)
}
