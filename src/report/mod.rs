//! Documents: one model for everything that is printed, previewed as paper or written as a file.
//!
//! A document is words and structure without a look; `screen::paper` shows and prints it. Official documents
//! are Indonesian whatever the language of the screens.

mod decree;

pub use decree::decree;

/// A document.
#[doc(alias = "naskah")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Its name, for the file and the list of documents.
    pub title: String,
    /// Runs of pages of one orientation; each begins on a new sheet.
    pub parts: Vec<Part>,
}

/// Pages of one orientation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Which way round the sheets lie.
    pub orientation: Orientation,
    /// What stands on them, from top to bottom.
    pub blocks: Vec<Block>,
}

/// Which way round a sheet lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Orientation {
    /// Taller than wide.
    Portrait,
    /// Wider than tall (*melintang*).
    #[doc(alias = "melintang")]
    Landscape,
}

/// Something that stands by itself on a page. A line break within a text stays one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// The letterhead (*kop surat*): its lines, the last one the address, above a double rule.
    #[doc(alias = "kop surat")]
    Letterhead(Vec<String>),
    /// Lines in the middle of the page: the head of a document, the title of a table.
    Title(Vec<String>),
    /// Lines at the left that begin an annex.
    AnnexHead(Vec<String>),
    /// The heading of a section.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A term with what is said of it, as in *Menimbang : a. …*.
    Clause {
        /// The term.
        term: String,
        /// What is said.
        says: Says,
    },
    /// A numbered list.
    List(Vec<String>),
    /// A table.
    Table(Table),
    /// Where, when and by whom it is signed.
    Signature {
        /// *Ditetapkan di …*, *Pada tanggal, …*; empty in an annex.
        place_and_day: Vec<String>,
        /// The office.
        position: String,
        /// The person.
        name: String,
    },
}

/// What a clause says of its term.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Says {
    /// One paragraph.
    Text(String),
    /// Paragraphs `a.`, `b.` …
    Lettered(Vec<String>),
    /// Paragraphs `1.`, `2.` …
    Numbered(Vec<String>),
}

/// A table whose head is repeated on every sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What it is about, for those who cannot see it.
    pub label: String,
    /// Share of the width of each column, in thousandths.
    pub widths: Vec<u16>,
    /// The rows of its head.
    pub head: Vec<Vec<HeadCell>>,
    /// Its rows, each with a text for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table's head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeadCell {
    /// Its words.
    pub text: String,
    /// Columns it spans.
    pub columns: usize,
    /// Rows it spans.
    pub rows: usize,
}

/// A cell of a table's body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Its words or figure; empty where there is nothing to say.
    pub text: String,
    /// How it lies in its column.
    pub align: Align,
}

/// How a text lies in its column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// Words.
    Start,
    /// Numbers of rows, figures.
    Middle,
}

impl Document {
    /// Every text in reading order: what a reader finds on paper and in every file made of it.
    pub fn texts(&self) -> Vec<&str> {
        let blocks = self.parts.iter().flat_map(|part| &part.blocks);
        let mut texts: Vec<&str> = blocks.flat_map(Block::texts).collect();
        texts.retain(|text| !text.is_empty());
        texts
    }
}

impl Block {
    fn texts(&self) -> Vec<&str> {
        match self {
            Self::Letterhead(lines)
            | Self::Title(lines)
            | Self::AnnexHead(lines)
            | Self::List(lines) => all(lines),
            Self::Heading(text) | Self::Paragraph(text) => vec![text],
            Self::Clause { term, says } => {
                let mut texts = vec![term.as_str()];
                match says {
                    Says::Text(text) => texts.push(text),
                    Says::Lettered(lines) | Says::Numbered(lines) => texts.extend(all(lines)),
                }
                texts
            }
            Self::Table(table) => {
                let head = table.head.iter().flatten().map(|cell| cell.text.as_str());
                let body = table.rows.iter().flatten().map(|cell| cell.text.as_str());
                head.chain(body).collect()
            }
            Self::Signature {
                place_and_day,
                position,
                name,
            } => {
                let mut texts = all(place_and_day);
                texts.extend([position.as_str(), name.as_str()]);
                texts
            }
        }
    }
}

fn all(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}
