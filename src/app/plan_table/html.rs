//! The table in a piece of HTML, as Word and Excel put it on the clipboard. Only texts are taken from it: no
//! style, no link, no script, and nothing of it is ever shown as HTML.

mod tags;

use super::grid::{Cell, MOST_COLUMNS, MOST_ROWS, tidy};
use std::rc::Rc;
use tags::{Token, Tokens, span, unescape};

/// A table as it is written: rows of cells, those that are merged only once.
#[derive(Debug, Default)]
pub struct Table {
    /// At most [`MOST_ROWS`] of them are kept.
    rows: Vec<Vec<Written>>,
    /// How many there are.
    pub count: usize,
}

#[derive(Debug)]
struct Written {
    text: String,
    columns: usize,
    rows: usize,
}

/// Elements whose text nobody reads.
const UNREAD: [&str; 5] = ["style", "script", "title", "xml", "noscript"];
/// Elements that begin and end a line of text.
const LINES: [&str; 8] = ["p", "div", "li", "h1", "h2", "h3", "tr", "table"];

/// The table with the most rows; a table inside a cell is text of that cell.
pub fn largest_table(html: &str) -> Option<Table> {
    let mut reader = Reader::default();
    for token in Tokens::new(html) {
        reader.take(token);
    }
    reader.close_table();
    let largest = |a: Table, b: Table| if b.count > a.count { b } else { a };
    reader.tables.into_iter().reduce(largest)
}

#[derive(Default)]
struct Reader<'a> {
    tables: Vec<Table>,
    /// How many tables are open around this place.
    depth: usize,
    is_in_cell: bool,
    /// The element whose text is passed over.
    unread: Option<&'a str>,
}

impl<'a> Reader<'a> {
    fn take(&mut self, token: Token<'a>) {
        if let Some(name) = self.unread {
            if matches!(token, Token::Close(end) if end.eq_ignore_ascii_case(name)) {
                self.unread = None;
            }
            return;
        }
        match token {
            Token::Text(text) => self.text(text),
            Token::Open(name, attributes) => self.open(name, attributes),
            Token::Close(name) => self.close(name),
        }
    }

    fn open(&mut self, name: &'a str, attributes: &str) {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if UNREAD.iter().any(|known| is(known)) {
            self.unread = Some(name);
        } else if is("table") {
            self.depth += 1;
            match self.depth {
                1 => self.tables.push(Table::default()),
                _ => self.end_line(),
            }
        } else if self.depth == 1 && is("tr") {
            self.is_in_cell = false;
            if let Some(table) = self.tables.last_mut() {
                table.count += 1;
                if table.count <= MOST_ROWS {
                    table.rows.push(Vec::new());
                }
            }
        } else if self.depth == 1 && (is("td") || is("th")) {
            self.begin_cell(attributes);
        } else if is("br") || LINES.iter().any(|known| is(known)) {
            self.end_line();
        } else if is("td") || is("th") {
            self.text(" ");
        }
    }

    fn close(&mut self, name: &str) {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if is("table") {
            match self.depth {
                1 => self.close_table(),
                _ => self.end_line(),
            }
            self.depth = self.depth.saturating_sub(1);
        } else if self.depth == 1 && (is("td") || is("th") || is("tr")) {
            self.is_in_cell = false;
        } else if LINES.iter().any(|known| is(known)) {
            self.end_line();
        }
    }

    fn close_table(&mut self) {
        self.is_in_cell = false;
    }

    fn begin_cell(&mut self, attributes: &str) {
        self.is_in_cell = false;
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        if table.count <= MOST_ROWS
            && let Some(row) = table.rows.last_mut()
            && row.len() <= MOST_COLUMNS
        {
            row.push(Written {
                text: String::new(),
                columns: span(attributes, "colspan"),
                rows: span(attributes, "rowspan"),
            });
            self.is_in_cell = true;
        }
    }

    fn cell(&mut self) -> Option<&mut String> {
        let row = self.tables.last_mut()?.rows.last_mut()?;
        let cell = row.last_mut().filter(|_| self.is_in_cell)?;
        Some(&mut cell.text)
    }

    /// Line breaks of the source are spaces.
    fn text(&mut self, text: &str) {
        if let Some(cell) = self.cell() {
            unescape(&text.replace(['\n', '\r'], " "), cell);
        }
    }

    fn end_line(&mut self) {
        if let Some(cell) = self.cell() {
            cell.push('\n');
        }
    }
}

/// The rectangle that a table makes when every merged cell covers all its places; and how wide it is, which may
/// be more than is kept.
pub fn laid_out(table: &Table) -> (Vec<Vec<Cell>>, usize) {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    // By column: for how many rows more a cell from above reaches, and its text.
    let mut above: Vec<(usize, Rc<str>)> = Vec::new();
    let mut width = 0;
    for written in &table.rows {
        let mut row: Vec<Cell> = Vec::new();
        for cell in written {
            covered(&mut row, &mut above);
            let text: Rc<str> = tidy(&cell.text).into();
            let columns = cell.columns.clamp(1, MOST_COLUMNS + 1);
            for part in 0..columns {
                let column = row.len();
                if column > MOST_COLUMNS {
                    break;
                }
                row.push(Cell {
                    text: text.clone(),
                    is_covered: part > 0,
                });
                if above.len() <= column {
                    above.resize(column + 1, (0, "".into()));
                }
                above[column] = (cell.rows.clamp(1, MOST_ROWS) - 1, text.clone());
            }
        }
        covered(&mut row, &mut above);
        width = width.max(row.len());
        rows.push(row);
    }
    (rows, width)
}

/// Goes on with cells from above as long as they reach down to here.
fn covered(row: &mut Vec<Cell>, above: &mut [(usize, Rc<str>)]) {
    while let Some((reach, text)) = above.get_mut(row.len()).filter(|(reach, _)| *reach > 0) {
        *reach -= 1;
        row.push(Cell {
            text: text.clone(),
            is_covered: true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(html: &str) -> Vec<Vec<String>> {
        let table = largest_table(html).unwrap();
        let shown = |cell: Cell| format!("{}{}", if cell.is_covered { "^" } else { "" }, cell.text);
        let (rows, _) = laid_out(&table);
        rows.into_iter()
            .map(|row| row.into_iter().map(shown).collect())
            .collect()
    }

    #[test]
    fn merged_cells_cover_their_places() {
        for (html, rows) in [
            (
                "<table><tr><td rowspan=2>Tujuan<td colspan=2>Target</tr><tr><td>2021<td>2022</tr></table>",
                &[
                    &["Tujuan", "Target", "^Target"][..],
                    &["^Tujuan", "2021", "2022"],
                ][..],
            ),
            (
                "<TABLE><TR><TH ROWSPAN='3'>a</TH><TH>b</TH></TR><TR><TD>c</TD></TR><TR><TD>d</TD></TR></TABLE>",
                &[&["a", "b"], &["^a", "c"], &["^a", "d"]],
            ),
            // More than there is: to the end of the table.
            (
                "<table><tr><td rowspan=9>a<td>b<tr><td>c",
                &[&["a", "b"], &["^a", "c"]],
            ),
        ] {
            assert_eq!(read(html), rows, "{html}");
        }
    }

    #[test]
    fn a_cell_is_read_as_word_writes_it() {
        let html = "<html xmlns:o='x'><head><style><!-- td {a:b} --></style><xml><w:x>1</w:x></xml></head><body>
            <!--StartFragment--><table class=MsoTableGrid border=1><![if !mso]><tr style='height:1'>
            <td width=92 valign=top style='width:69pt;border:a>b'><p class=MsoNormal><span
            lang=IN>Meningkatnya\r\n  PMKS &amp; PPKS<o:p></o:p></span></p><p>baris&nbsp;dua</p></td>
            <td><b>80,27</b>%<br>akhir<table><tr><td>x<td>y</table></td></tr></table><!--EndFragment-->";
        let cells = [["Meningkatnya PMKS & PPKS\nbaris dua", "80,27%\nakhir\nx y"]];
        assert_eq!(read(html), cells);
    }

    #[test]
    fn the_largest_table_is_read_and_rows_beyond_the_bound_are_only_counted() {
        let small = "<table><tr><td>a</table>";
        let large = format!(
            "<table>{}</table>",
            "<tr><td colspan=999 rowspan=999>b".repeat(10_000)
        );
        let table = largest_table(&format!("{small}{large}{small}")).unwrap();
        assert_eq!((table.count, table.rows.len()), (10_000, MOST_ROWS));
        let (rows, width) = laid_out(&table);
        assert!(rows.iter().all(|row| row.len() <= MOST_COLUMNS + 1));
        assert_eq!(width, MOST_COLUMNS + 1);
        assert!(largest_table("<p>no table</p>").is_none());
    }
}
