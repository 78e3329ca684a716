//! What differs outside of tables.

use super::{Difference, Part, pairs, runs};
use crate::report::{Block, Document, Says, Signatory};

/// A text of a document and what it is.
struct Line<'d> {
    part: Part,
    place: &'d str,
    text: &'d str,
}

/// What differs outside of tables, in the order of the later document.
pub fn differences(was: &Document, is: &Document) -> Vec<Difference> {
    let (old, new) = (lines(was), lines(is));
    let texts = |lines: &[Line<'_>]| {
        let keyed = lines.iter().map(|it| format!("{}\n{}", it.place, it.text));
        keyed.collect::<Vec<_>>()
    };
    let (old_texts, new_texts) = (texts(&old), texts(&new));
    let [before, after] = [&old_texts, &new_texts].map(|texts| refs(texts));
    let mut found = Vec::new();
    for run in runs(&before, &after) {
        let is_like = |a: usize, b: usize| old[a].place == new[b].place;
        for (was, is) in pairs(run, is_like) {
            let (was, is) = (was.map(|at| &old[at]), is.map(|at| &new[at]));
            let Some(one) = is.or(was) else { continue };
            let text =
                |line: Option<&Line<'_>>| line.map_or(String::new(), |it| it.text.to_owned());
            found.push(Difference {
                part: one.part,
                table: None,
                place: one.place.to_owned(),
                was: text(was),
                is: text(is),
            });
        }
    }
    found
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn lines(document: &Document) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    for block in document.blocks() {
        add(&mut lines, block);
    }
    // An office whose holder is not known yet is signed all the same.
    lines.retain(|line| !line.text.is_empty() || line.part == Part::Signature);
    lines
}

fn add<'d>(lines: &mut Vec<Line<'d>>, block: &'d Block) {
    const HEADING: &str = "Judul";
    const TEXT: &str = "Paragraf";
    let mut all = |part, place: &'d str, texts: &'d [String]| {
        let line = |text: &'d String| Line { part, place, text };
        lines.extend(texts.iter().map(line));
    };
    match block {
        Block::Letterhead(texts) => all(Part::Heading, "Kop surat", texts),
        Block::Title(texts) | Block::AnnexHead(texts) => all(Part::Heading, HEADING, texts),
        Block::Heading(_, text) => all(Part::Heading, HEADING, std::slice::from_ref(text)),
        Block::Paragraph(text) | Block::Draft(text) => {
            all(Part::Text, TEXT, std::slice::from_ref(text));
        }
        Block::Note(text) => all(Part::Text, "Catatan", std::slice::from_ref(text)),
        Block::Clause { term, says } => match says {
            Says::Text(text) => all(Part::Clause, term, std::slice::from_ref(text)),
            Says::List(list) => all(Part::Clause, term, &list.items),
        },
        Block::List(list) => all(Part::Text, TEXT, &list.items),
        Block::Chart(chart) => all(Part::Text, "Gambar", std::slice::from_ref(&chart.title)),
        Block::Signatures(signatories) => {
            for Signatory { position, name, .. } in signatories {
                let one = std::slice::from_ref;
                all(Part::Signature, "Jabatan penanda tangan", one(position));
                all(Part::Signature, "Nama penanda tangan", one(name));
            }
        }
        Block::Table(_) | Block::Contents(_) | Block::PageBreak => {}
    }
}
