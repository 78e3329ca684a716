//! Every text of a document in reading order: the promise that paper and files say the same.

use super::{Block, Document, Says, Signatory, Table};
use crate::text::words::paper::DRAFT;
use std::borrow::Cow;

type Texts<'a> = Vec<Cow<'a, str>>;

impl Document {
    /// Every text in reading order: what a reader finds on paper and in every file made of it.
    pub fn texts(&self) -> Texts<'_> {
        let mut texts = Vec::new();
        for block in self.blocks() {
            match block {
                Block::Contents(title) => {
                    texts.push(title.into());
                    texts.extend(self.headings().map(|(_, text)| Cow::from(text)));
                }
                block => block.add_texts(&mut texts),
            }
        }
        texts.retain(|text| !text.is_empty());
        texts
    }
}

impl Block {
    fn add_texts<'a>(&'a self, texts: &mut Texts<'a>) {
        match self {
            Self::Letterhead(lines) | Self::Title(lines) | Self::AnnexHead(lines) => {
                add(texts, lines);
            }
            Self::Heading(_, text)
            | Self::Contents(text)
            | Self::Paragraph(text)
            | Self::Note(text) => texts.push(text.into()),
            Self::Draft(text) => texts.extend([DRAFT.into(), text.into()]),
            Self::Clause { term, says } => {
                texts.push(term.into());
                match says {
                    Says::Text(text) => texts.push(text.into()),
                    Says::List(list) => add(texts, &list.items),
                }
            }
            Self::List(list) => add(texts, &list.items),
            Self::Table(table) => table.add_texts(texts),
            Self::Chart(chart) => texts.push((&chart.title).into()),
            Self::Signatures(signatories) => add_signatures(texts, signatories),
            Self::PageBreak => {}
        }
    }
}

impl Table {
    fn add_texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.extend(self.caption.as_deref().map(Cow::from));
        let body = self.rows.iter().map(|row| &row.cells);
        let cells = self.head.iter().chain(body).flatten();
        texts.extend(cells.map(|cell| cell.value.printed()));
    }
}

/// Line by line, as they stand side by side.
fn add_signatures<'a>(texts: &mut Texts<'a>, signatories: &'a [Signatory]) {
    for one in signatories {
        add(texts, &one.place_and_day);
    }
    texts.extend(signatories.iter().map(|one| Cow::from(&one.position)));
    texts.extend(signatories.iter().map(|one| Cow::from(&one.name)));
}

fn add<'a>(texts: &mut Texts<'a>, lines: &'a [String]) {
    texts.extend(lines.iter().map(Cow::from));
}
