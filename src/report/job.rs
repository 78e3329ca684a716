//! Jobs for the worker, on the way as bytes: a document to make a file of, a sheet to be filled in, a workbook to
//! be read.

use super::package::Unwritten;
use super::{Document, PaperSize, docx, xlsx};
use crate::app::fill_in::Form;
use crate::sheet;
use crate::text::time::moment;
use serde::{Deserialize, Serialize};

/// What the worker is asked for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// A file of a document; images for its charts come with it.
    Make(Order),
    /// A sheet to fill in.
    FillIn {
        /// What it asks for.
        form: Form,
        /// The paper it may be printed on.
        paper: PaperSize,
        /// When it was asked for, in milliseconds since 1970 (UTC).
        at: i64,
    },
    /// The cells of a workbook, whose bytes come with it; they come back as [`sheet::sent`].
    Read,
}

/// What file is to be made of which document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The document.
    pub document: Document,
    /// What it is to become.
    pub format: Format,
    /// The paper it is made for.
    pub paper: PaperSize,
    /// When it was asked for, in milliseconds since 1970 (UTC).
    pub at: i64,
}

/// A kind of file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// For a word processor.
    Docx,
    /// For a spreadsheet program: its tables only.
    Xlsx,
}

impl Format {
    /// What the names of its files end in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Why no file came of an order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// The order is not one: page and worker are of different releases.
    NotAnOrder,
    /// There is not memory enough.
    TooLarge,
}

impl Task {
    /// The task as it is sent.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A model of texts and numbers cannot fail to be written; an empty task is refused as none.
        serde_json::to_vec(self).unwrap_or_default()
    }
}

impl Order {
    /// The name of the file.
    pub fn file_name(&self) -> String {
        format!("{}.{}", self.document.file_name, self.format.ending())
    }

    /// Makes the file. `images` holds a PNG for every chart, for the formats that show them.
    pub fn make(&self, images: &[Vec<u8>], told: &mut dyn FnMut(u8)) -> Result<Vec<u8>, Unwritten> {
        let mut steps = Steps::of(&self.document, told);
        let made = moment(self.at);
        match self.format {
            Format::Docx => docx::write(&self.document, self.paper, images, &made, &mut steps),
            Format::Xlsx => xlsx::write(&self.document, self.paper, &made, &mut steps),
        }
    }
}

/// Reads a task and carries it out, telling how many hundredths are done.
pub fn carry_out(
    task: &[u8],
    with: &[Vec<u8>],
    told: &mut dyn FnMut(u8),
) -> Result<Vec<u8>, Problem> {
    let task: Task = serde_json::from_slice(task).map_err(|_| Problem::NotAnOrder)?;
    let made = match task {
        Task::Make(order) => order.make(with, told),
        Task::FillIn { form, paper, at } => xlsx::write_form(&form, paper, &moment(at)),
        Task::Read => {
            let file = with.first().map_or(&[][..], Vec::as_slice);
            Ok(sheet::sent(&sheet::read(file, told)))
        }
    };
    made.map_err(|Unwritten| Problem::TooLarge)
}

/// How much of a document is written, told in hundredths as they grow.
pub struct Steps<'a> {
    done: usize,
    all: usize,
    last: u8,
    told: &'a mut dyn FnMut(u8),
}

impl<'a> Steps<'a> {
    /// One step for each block and each row of a table.
    pub fn of(document: &Document, told: &'a mut dyn FnMut(u8)) -> Self {
        let rows = |block: &super::Block| match block {
            super::Block::Table(table) => table.rows.len(),
            _ => 0,
        };
        Self {
            done: 0,
            all: document.blocks().map(|block| 1 + rows(block)).sum(),
            last: 0,
            told,
        }
    }

    /// One more is done.
    pub fn step(&mut self) {
        self.done += 1;
        let hundredths = self.done.saturating_mul(100) / self.all.max(1);
        let hundredths = u8::try_from(hundredths).unwrap_or(100).min(100);
        if hundredths > self.last {
            self.last = hundredths;
            (self.told)(hundredths);
        }
    }
}
