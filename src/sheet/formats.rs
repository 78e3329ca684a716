//! How figures are shown, as far as it says what they are: percentages and days.

use super::fault::Fault;
use super::scan::{Piece, Scanner};
use std::io::Read;

/// What a figure is, by how it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// A number.
    #[default]
    Number,
    /// A percentage.
    Percent,
    /// A day or a time.
    Date,
}

/// The looks of a workbook, by their numbers.
#[derive(Default)]
pub struct Formats(Vec<Format>);

/// As many as Excel has.
const MOST: usize = 65_536;

impl Formats {
    /// Reads them from the part that has them.
    pub fn read<R: Read>(from: R) -> Result<Self, Fault> {
        let mut scanner = Scanner::new(from);
        let mut own: Vec<(u32, Format)> = Vec::new();
        let (mut looks, mut in_looks) = (Vec::new(), false);
        loop {
            match scanner.next()? {
                Piece::Open(tag) if tag.name == "numFmt" && own.len() < MOST => {
                    let id = tag.attribute("numFmtId")?.and_then(|it| it.parse().ok());
                    let code = tag.attribute("formatCode")?.unwrap_or_default();
                    own.extend(id.map(|id| (id, Format::of_code(&code))));
                }
                Piece::Open(tag) if tag.name == "cellXfs" => in_looks = true,
                Piece::Open(tag) if tag.name == "xf" && in_looks && looks.len() < MOST => {
                    let id = tag.attribute("numFmtId")?.and_then(|it| it.parse().ok());
                    let id = id.unwrap_or(0);
                    let found = own.iter().find(|(own, _)| *own == id);
                    looks.push(found.map_or_else(|| Format::built_in(id), |it| it.1));
                }
                Piece::Close("cellXfs") => in_looks = false,
                Piece::End => return Ok(Self(looks)),
                _ => {}
            }
        }
    }

    /// The look with a number.
    pub fn get(&self, number: usize) -> Format {
        self.0.get(number).copied().unwrap_or_default()
    }
}

impl Format {
    const fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            14..=22 | 27..=36 | 45..=47 | 50..=58 => Self::Date,
            _ => Self::Number,
        }
    }

    /// What a code shows, by its first part: that of positive numbers.
    fn of_code(code: &str) -> Self {
        let mut letters = code.chars();
        let mut found = Self::Number;
        while let Some(letter) = letters.next() {
            match letter {
                ';' => break,
                // What follows stands for itself.
                '\\' | '_' | '*' => drop(letters.next()),
                '"' => drop(letters.by_ref().find(|it| *it == '"')),
                '[' => {
                    let inside: String = letters.by_ref().take_while(|it| *it != ']').collect();
                    let is_time = |it: char| matches!(it.to_ascii_lowercase(), 'h' | 'm' | 's');
                    // `[h]` counts hours; `[Red]` and `[$-421]` do not.
                    if !inside.is_empty() && inside.chars().all(is_time) {
                        return Self::Date;
                    }
                }
                '%' => found = Self::Percent,
                'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Self::Date,
                // `General`, in whichever language.
                'G' | 'g' => break,
                _ => {}
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Format::*;

    #[test]
    fn codes_say_what_a_figure_is() {
        for (code, format) in [
            ("General", Number),
            ("0.00", Number),
            ("#,##0;[Red]-#,##0", Number),
            ("0.00E+00", Number),
            ("0.00%", Percent),
            ("0\\%", Number),
            ("0\" persen dari d\"", Number),
            ("\"Rp\"#,##0;-\"Rp\"#,##0", Number),
            ("_-* #,##0_-;-* #,##0_-", Number),
            ("[$-421]d mmmm yyyy", Date),
            ("DD/MM/YY", Date),
            ("[h]:mm", Date),
            ("[Red]0", Number),
            ("[$Rp-421]#,##0", Number),
            ("0;d", Number),
            ("", Number),
        ] {
            assert_eq!(Format::of_code(code), format, "{code}");
        }
    }

    #[test]
    fn looks_are_numbered_in_the_order_of_the_part() {
        let xml = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/></numFmts>\
                   <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
                   <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf/></cellXfs></styleSheet>";
        let formats = Formats::read(xml.as_bytes()).unwrap();
        let found = [0, 1, 2, 3, 4].map(|it| formats.get(it));
        assert_eq!(found, [Number, Date, Percent, Number, Number]);
    }
}
