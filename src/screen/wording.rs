//! A text held against another: the words that only it has are marked.

use crate::app::query::compare::Piece;
use crate::screen::el::{Child, El, el};
use crate::text::Lang;
use crate::text::words::versions::differences as words;

/// A side in pieces; what only this side says is marked, unless it is all of it.
pub fn side(pieces: &[Piece], mark: &'static str, lang: Lang) -> Vec<Child> {
    if let [Piece::Own(text)] = pieces {
        return vec![Child::Text(text.clone())];
    }
    let child = |piece: &Piece| match piece {
        Piece::Same(text) => Child::Text(text.clone()),
        Piece::Own(text) => Child::El(el(mark).with(&**text)),
        Piece::Gap => Child::El(gap(lang)),
    };
    pieces.iter().map(child).collect()
}

fn gap(lang: Lang) -> El {
    el("span")
        .class("hint")
        .attr("title", words::SKIPPED.within(lang))
        .with(words::GAP)
}
