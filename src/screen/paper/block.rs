//! One block of a document.

use super::table::table;
use crate::report::{Block, Says};
use leptos::prelude::*;

/// Shows a block.
pub fn block(block: &Block) -> AnyView {
    match block {
        Block::Letterhead(lines) => {
            view! { <header class="letterhead">{paragraphs(lines)}</header> }.into_any()
        }
        Block::Title(lines) => {
            view! { <div class="doc-title">{paragraphs(lines)}</div> }.into_any()
        }
        Block::AnnexHead(lines) => {
            view! { <div class="annex-head">{paragraphs(lines)}</div> }.into_any()
        }
        Block::Heading(text) => view! { <h2 class="doc-heading">{text.clone()}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p class="doc-text">{text.clone()}</p> }.into_any(),
        Block::List(items) => view! { <ol class="doc-text">{entries(items)}</ol> }.into_any(),
        Block::Clause { term, says } => clause(term, says).into_any(),
        Block::Table(content) => table(content).into_any(),
        Block::Signature {
            place_and_day,
            position,
            name,
        } => view! {
            <div class="doc-signature">
                {paragraphs(place_and_day)}
                <p class="doc-position">{position.clone()}</p>
                <p class="doc-name">{name.clone()}</p>
            </div>
        }
        .into_any(),
    }
}

fn clause(term: &str, says: &Says) -> impl IntoView + use<> {
    let said = match says {
        Says::Text(text) => view! { <p>{text.clone()}</p> }.into_any(),
        Says::Lettered(items) => view! { <ol class="lettered">{entries(items)}</ol> }.into_any(),
        Says::Numbered(items) => view! { <ol>{entries(items)}</ol> }.into_any(),
    };
    view! {
        <div class="doc-clause">
            <p class="doc-term">{term.to_owned()}</p>
            <span aria-hidden="true">":"</span>
            {said}
        </div>
    }
}

fn paragraphs(lines: &[String]) -> Vec<AnyView> {
    let line = |line: &String| view! { <p>{line.clone()}</p> }.into_any();
    lines.iter().map(line).collect()
}

fn entries(items: &[String]) -> Vec<AnyView> {
    let item = |item: &String| view! { <li>{item.clone()}</li> }.into_any();
    items.iter().map(item).collect()
}
