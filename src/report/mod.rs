//! Documents: one model for everything that is printed, previewed as paper or written as a file.
//!
//! A document is words and structure without a look. `screen::paper` shows and prints it, [`docx`] and [`xlsx`]
//! write it, and all of them say the same: [`Document::texts`]. Official documents are Indonesian whatever the
//! language of the screens.
//!
//! | to make … | take |
//! |---|---|
//! | a document | [`Document`], [`Part`], [`Block`] |
//! | a table with figures, spanned cells, totals, formulas | [`Table`], [`Row`], [`Cell`], [`Value`], [`Formula`] |
//! | a picture of years | [`Chart`] |
//! | a document of a year | [`compose()`], from a [`year::Year`] |
//! | a file of it, in the worker | [`job`] |

mod as_text;
mod calendar;
pub mod chart;
mod compose;
mod decree;
pub mod difference;
pub mod docx;
mod evaluation;
mod file_name;
mod follow_up;
pub mod frozen;
pub mod job;
pub mod lkjip;
mod measurement;
mod minutes;
mod package;
mod paper;
pub mod planning;
mod table;
#[cfg(test)]
mod testing;
mod texts;
mod value;
pub mod xlsx;
pub mod year;

pub use calendar::calendar;
pub use chart::{Chart, Series};
pub use compose::compose;
pub use decree::{decree, letterhead};
pub use evaluation::evaluation;
pub use file_name::file_name;
pub use follow_up::follow_up;
pub use measurement::measurement;
pub use minutes::{Drafts, drafts as minutes_drafts, minutes};
pub use paper::{Orientation, PaperSize};
pub use table::{Align, Cell, Formula, Row, RowKind, Slot, Table};
pub use value::Value;

use serde::{Deserialize, Serialize};

/// A document.
///
/// Signed documents are kept as they were signed, in the words that serde writes here: a later release may add
/// to them with a default, and never rename one (`tests/fixtures/document-1.json`).
#[doc(alias = "naskah")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Document {
    /// Its name in the list of documents and in the properties of its files.
    pub title: String,
    /// The name of its files, without what they end in: [`file_name()`].
    pub file_name: String,
    /// Runs of pages of one orientation; each begins on a new sheet.
    pub parts: Vec<Part>,
}

/// Pages of one orientation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Part {
    /// Which way round the sheets lie.
    pub orientation: Orientation,
    /// What stands on them, from top to bottom.
    pub blocks: Vec<Block>,
}

/// Something that stands by itself on a page. A line break within a text stays one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// The letterhead (*kop surat*): its lines, the last one the address, above a double rule.
    #[doc(alias = "kop surat")]
    Letterhead(Vec<String>),
    /// Lines in the middle of the page: the head of a document, the title of a table.
    Title(Vec<String>),
    /// Lines at the left that begin an annex.
    AnnexHead(Vec<String>),
    /// The heading of a section.
    Heading(Level, String),
    /// The table of contents (*daftar isi*) under its own title: every heading of the document.
    #[doc(alias = "daftar isi")]
    Contents(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that was drafted from the figures and that nobody has accepted yet; it says so.
    #[doc(alias = "naskah awal")]
    Draft(String),
    /// A term with what is said of it, as in *Menimbang : a. …*.
    Clause {
        /// The term.
        term: String,
        /// What is said.
        says: Says,
    },
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A picture of years.
    Chart(Chart),
    /// A small line under a table or picture: its source, a footnote.
    #[doc(alias = "sumber")]
    Note(String),
    /// Who signs: one at the right, or two side by side, the first at the left.
    Signatures(Vec<Signatory>),
    /// What follows begins on a new sheet.
    PageBreak,
}

/// How deep a heading stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A chapter.
    One,
    /// A section.
    Two,
    /// A section of a section.
    Three,
}

impl Level {
    /// 1, 2 or 3.
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
}

/// What a clause says of its term.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// One paragraph.
    Text(String),
    /// Several.
    List(List),
}

/// Paragraphs with marks before them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct List {
    /// What stands before each.
    pub marks: Marks,
    /// The paragraphs.
    pub items: Vec<String>,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Marks {
    /// `•`
    Bullets,
    /// `a.`, `b.` …
    Letters,
    /// `1.`, `2.` …
    Numbers,
}

/// Who signs, with where and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signatory {
    /// *Ditetapkan di …*, *Pada tanggal, …*; often empty.
    pub place_and_day: Vec<String>,
    /// The office, with *Plt.* where it is held for somebody else.
    pub position: String,
    /// The person.
    pub name: String,
}

impl Document {
    /// Its blocks, from the first page to the last.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.parts.iter().flat_map(|part| &part.blocks)
    }

    /// Its headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = (Level, &str)> {
        self.blocks().filter_map(|block| match block {
            Block::Heading(level, text) => Some((*level, text.as_str())),
            _ => None,
        })
    }

    /// Its pictures, in order: a file that shows them needs one image for each.
    pub fn charts(&self) -> impl Iterator<Item = &Chart> {
        self.blocks().filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
    }

    /// Whether something was drafted in it that nobody has accepted yet.
    pub fn has_drafts(&self) -> bool {
        self.blocks().any(|block| matches!(block, Block::Draft(_)))
    }

    /// Whether it holds a table, and so something to calculate with.
    pub fn has_tables(&self) -> bool {
        self.blocks().any(|block| matches!(block, Block::Table(_)))
    }

    /// Whether it has a table of contents.
    pub fn has_contents(&self) -> bool {
        self.blocks()
            .any(|block| matches!(block, Block::Contents(_)))
    }
}
