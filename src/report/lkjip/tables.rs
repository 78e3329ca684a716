//! Tables and pictures with their numbers: `Tabel 3.1`, `Gambar 3.1`.

use crate::report::{Block, Cell, Row, Table};

/// The tables and pictures of a chapter, counted as they come.
pub struct Numbers {
    before: String,
    tables: usize,
    charts: usize,
}

impl Numbers {
    /// None yet.
    pub fn of_chapter(chapter: u8) -> Self {
        Self::under(chapter.to_string())
    }

    /// None yet, in an annex.
    pub fn of_annex(annex: u8) -> Self {
        Self::under(format!("L{annex}"))
    }

    const fn under(before: String) -> Self {
        Self {
            before,
            tables: 0,
            charts: 0,
        }
    }

    /// The next table: its name, columns with their widths in thousandths, and rows.
    pub fn table(&mut self, name: &str, columns: &[(&str, u16)], rows: Vec<Row>) -> Block {
        self.given(name, table(columns, rows))
    }

    /// The next table, which another document has too.
    pub fn given(&mut self, name: &str, table: Table) -> Block {
        self.tables += 1;
        let caption = format!("Tabel {}.{} {name}", self.before, self.tables);
        Block::Table(Table {
            label: name.to_owned(),
            caption: Some(caption),
            ..table
        })
    }

    /// What the next picture is called.
    pub fn picture(&mut self, finding: &str) -> String {
        self.charts += 1;
        format!("Gambar {}.{} {finding}", self.before, self.charts)
    }
}

fn table(columns: &[(&str, u16)], rows: Vec<Row>) -> Table {
    let head = columns.iter().map(|(head, _)| Cell::from(*head));
    Table {
        label: String::new(),
        caption: None,
        widths: columns.iter().map(|(_, width)| *width).collect(),
        head: vec![head.collect()],
        rows,
    }
}
