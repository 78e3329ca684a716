//! Blocks of cells as spreadsheets put them on the clipboard: lines of fields divided by tabs.
//!
//! Excel, LibreOffice and Google Sheets agree on one form: a field that holds a tab, a line break or
//! a quotation mark stands in quotation marks, with those inside doubled. Reading decides nothing
//! about numbers; that is [`super::query::pasted`].

/// Characters that a pasted block may have; far more than any grid holds.
pub const PASTE_LIMIT: usize = 4_000_000;

/// A rectangle of texts, row by row. Rows may differ in length, as spreadsheets let them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Block {
    rows: Vec<Vec<String>>,
}

impl Block {
    /// Reads what a spreadsheet copied; a lone text is a block of one cell.
    pub fn read(text: &str) -> Self {
        let mut rows = vec![Vec::new()];
        let mut rest = text.strip_suffix('\n').unwrap_or(text);
        rest = rest.strip_suffix('\r').unwrap_or(rest);
        loop {
            let (field, end, after) = field(rest);
            if let Some(row) = rows.last_mut() {
                row.push(field);
            }
            match end {
                End::Tab => {}
                End::Line => rows.push(Vec::new()),
                End::Text => return Self { rows },
            }
            rest = after;
        }
    }

    /// The block of these rows, to be copied.
    pub fn of(rows: Vec<Vec<String>>) -> Self {
        Self { rows }
    }

    /// Writes the block as spreadsheets read it.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for (row, fields) in self.rows.iter().enumerate() {
            if row > 0 {
                text.push('\n');
            }
            for (column, field) in fields.iter().enumerate() {
                if column > 0 {
                    text.push('\t');
                }
                if field.contains(['\t', '\n', '\r', '"']) {
                    text.push('"');
                    text.push_str(&field.replace('"', "\"\""));
                    text.push('"');
                } else {
                    text.push_str(field);
                }
            }
        }
        text
    }

    /// Its rows, first to last.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// How many rows it has.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// How many fields its longest row has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// What stands after a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Tab,
    Line,
    Text,
}

/// The field at the start of the text, what ends it, and the text after that.
fn field(text: &str) -> (String, End, &str) {
    if let Some(quoted) = text.strip_prefix('"')
        && let Some((field, after)) = unquoted(quoted)
    {
        return (field, after.0, after.1);
    }
    let stop = text.find(['\t', '\n', '\r']).unwrap_or(text.len());
    let (field, after) = text.split_at(stop);
    let (end, after) = ended(after).unwrap_or((End::Text, ""));
    (field.to_owned(), end, after)
}

/// A field that stood in quotation marks; `None` where the marks are part of the text after all.
fn unquoted(text: &str) -> Option<(String, (End, &str))> {
    let mut field = String::new();
    let mut rest = text;
    loop {
        let (inside, after) = rest.split_once('"')?;
        field.push_str(inside);
        match after.strip_prefix('"') {
            Some(after) => {
                field.push('"');
                rest = after;
            }
            None => return ended(after).map(|end| (field, end)),
        }
    }
}

/// What ends a field at the start of the text, if anything does.
fn ended(text: &str) -> Option<(End, &str)> {
    let line = || {
        text.strip_prefix("\r\n")
            .or_else(|| text.strip_prefix(['\n', '\r']))
    };
    if text.is_empty() {
        Some((End::Text, text))
    } else if let Some(after) = text.strip_prefix('\t') {
        Some((End::Tab, after))
    } else {
        line().map(|after| (End::Line, after))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    fn read(text: &str) -> Vec<Vec<String>> {
        Block::read(text).rows
    }

    #[test]
    fn a_block_is_read_as_spreadsheets_write_it() {
        let cases: &[(&str, &[&[&str]])] = &[
            ("", &[&[""]]),
            ("5", &[&["5"]]),
            ("5\n", &[&["5"]]),
            ("5\r\n", &[&["5"]]),
            ("1\t2\r\n3\t4\r\n", &[&["1", "2"], &["3", "4"]]),
            ("1\t2\n3", &[&["1", "2"], &["3"]]),
            ("\t\n\t", &[&["", ""], &["", ""]]),
            ("1\n\n3", &[&["1"], &[""], &["3"]]),
            ("\"a\tb\"\tc", &[&["a\tb", "c"]]),
            ("\"a\nb\"\nc", &[&["a\nb"], &["c"]]),
            ("\"say \"\"ya\"\"\"", &[&["say \"ya\""]]),
            // Marks that do not enclose the whole field belong to the text.
            ("\"a\" b\tc", &[&["\"a\" b", "c"]]),
            ("\"open\tc", &[&["\"open", "c"]]),
            ("5\"", &[&["5\""]]),
            // An old line end, and one only.
            ("1\r2", &[&["1"], &["2"]]),
        ];
        for (text, rows) in cases {
            assert_eq!(read(text), *rows, "{text:?}");
        }
    }

    #[test]
    fn a_block_knows_its_size() {
        let block = Block::read("1\t2\t3\n4");
        assert_eq!((block.height(), block.width()), (2, 3));
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn what_is_copied_pastes_back(
            rows in prop::collection::vec(prop::collection::vec("[a-z0-9.,\"\t\n\r ]{0,6}", 1..4), 1..4)
        ) {
            let mut block = Block::of(rows);
            let written = block.write();
            // A last field that is empty on a line of its own is the line end that every copy has.
            if block.rows.len() > 1 && block.rows.last().is_some_and(|row| matches!(&row[..], [only] if only.is_empty())) {
                block.rows.pop();
            }
            prop_assert_eq!(Block::read(&written), block);
        }

        #[test]
        fn any_text_is_a_block(text in "[a\"\t\n\r]{0,12}") {
            prop_assert!(Block::read(&text).height() > 0);
        }
    }
}
