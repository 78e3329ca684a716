//! What people type or paste into a cell of the data grid, read as an entry.

use super::number::{Doubt, NumberProblem, Value, looks_like_nik, parse_number};
use super::{Lang, time};
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::entry::Entry;

/// A text that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// What it says; `None` where the cell shall be empty again.
    pub entry: Option<Entry>,
    /// What else it may mean.
    pub other: Option<Entry>,
    /// Why it should be shown back before it counts.
    pub doubt: Option<Doubt>,
    /// What stood behind the number and has no place in a cell: `Evaluasi Semester I`.
    pub remark: Option<String>,
    /// Whether it looks like a person's number (*NIK*), which has no place here.
    pub is_personal: bool,
}

/// Why a text is no entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// It is no number.
    Number(NumberProblem),
    /// A range, where one figure belongs.
    Range,
    /// A day or a time: spreadsheets make one of `1-2` and `1.2`.
    Day(Option<Date>),
    /// An error of a formula, or a number beyond any that an office counts.
    Broken(String),
    /// A formula that was not computed yet.
    Uncomputed,
    /// *True* or *false*.
    Flag,
}

/// Reads a cell: `26.398`, `nihil`, `n/a`, nothing.
pub fn read(text: &str) -> Result<Reading, Unreadable> {
    let read = parse_number(text).map_err(Unreadable::Number)?;
    let entry = match read.value {
        Value::Number(number) => Some(figure(number)),
        Value::Nil => Some(Entry::Nil),
        Value::NotAvailable => Some(Entry::NotAvailable),
        Value::Empty => None,
        Value::Range(..) => return Err(Unreadable::Range),
    };
    Ok(Reading {
        entry,
        other: read.doubt.map(|doubt| match doubt {
            Doubt::Separator { other, .. } => figure(other),
            Doubt::Dash => Entry::Nil,
        }),
        doubt: read.doubt,
        remark: read.remark,
        is_personal: looks_like_nik(text),
    })
}

impl Reading {
    /// A number that nobody can mean otherwise.
    pub fn exact(number: Decimal) -> Self {
        Self {
            entry: Some(figure(number)),
            other: None,
            doubt: None,
            remark: None,
            is_personal: looks_like_nik(&number.to_string()),
        }
    }

    /// That a cell shall be empty again.
    pub fn emptied() -> Self {
        Self {
            entry: None,
            other: None,
            doubt: None,
            remark: None,
            is_personal: false,
        }
    }
}

fn figure(number: Decimal) -> Entry {
    Entry::Number(number.into())
}

impl Reading {
    /// Whether even someone who typed it should look again.
    ///
    /// `1.234` is how everybody here writes a thousand; `16,030` and `69.33` may be slips.
    pub fn is_surprising(&self) -> bool {
        matches!(self.doubt, Some(Doubt::Separator { read, .. }) if !read.fract().is_zero())
    }
}

impl Unreadable {
    /// What is wrong and what to do.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Number(problem), _) => problem.message(lang),
            (Self::Range, Lang::Id) => {
                "Satu sel memuat satu angka, bukan rentang. Tulis satu angka saja.".into()
            }
            (Self::Range, Lang::En) => {
                "A cell holds one figure, not a range. Write one number.".into()
            }
            (Self::Day(day), Lang::Id) => format!(
                "Sel ini berisi {}, bukan angka. Ubah format selnya menjadi Angka, lalu ketik lagi angkanya.",
                day.map_or_else(|| "jam atau tanggal".into(), |it| format!("tanggal {}", time::day(lang, it)))
            ),
            (Self::Day(day), Lang::En) => format!(
                "This cell holds {}, not a number. Format the cell as a number and type it again.",
                day.map_or_else(|| "a time or date".into(), |it| format!("the date {}", time::day(lang, it)))
            ),
            (Self::Broken(text), Lang::Id) => format!(
                "Sel ini berisi {text}. Perbaiki rumusnya, atau ketik angkanya."
            ),
            (Self::Broken(text), Lang::En) => format!(
                "This cell holds {text}. Mend its formula or type the number."
            ),
            (Self::Uncomputed, Lang::Id) => {
                "Sel ini berisi rumus yang belum dihitung. Buka dan simpan berkasnya di Excel atau LibreOffice, atau ketik angkanya.".into()
            }
            (Self::Uncomputed, Lang::En) => {
                "This cell holds a formula without its result. Open and save the file in Excel or LibreOffice, or type the number.".into()
            }
            (Self::Flag, Lang::Id) => {
                "Sel ini berisi benar atau salah, bukan angka. Ketik angkanya.".into()
            }
            (Self::Flag, Lang::En) => {
                "This cell holds true or false, not a number. Type the number.".into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<Entry> {
        Some(figure(text.parse().unwrap()))
    }

    #[test]
    fn a_cell_is_a_figure_a_state_or_nothing() {
        for (text, entry, other, is_surprising) in [
            ("26.398", number("26398"), number("26.398"), false),
            ("1.234,50", number("1234.5"), None, false),
            ("16,030", number("16.03"), number("16030"), true),
            ("69.33", number("69.33"), number("6933"), true),
            ("80,27%", number("80.27"), None, false),
            ("0", number("0"), None, false),
            ("Nihil", Some(Entry::Nil), None, false),
            ("n/a", Some(Entry::NotAvailable), None, false),
            ("-", Some(Entry::NotAvailable), Some(Entry::Nil), false),
            ("  ", None, None, false),
        ] {
            let reading = read(text).unwrap();
            assert_eq!(
                (&reading.entry, &reading.other, reading.is_surprising()),
                (&entry, &other, is_surprising),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_entry_says_why() {
        assert_eq!(read("7 – 8 bulan"), Err(Unreadable::Range));
        assert!(matches!(read("1.2.3"), Err(Unreadable::Number(_))));
        let day = "2026-02-01".parse().ok();
        for lang in [Lang::Id, Lang::En] {
            for (unreadable, says) in [
                (Unreadable::Range, ""),
                (Unreadable::Day(day), "1 Feb"),
                (Unreadable::Day(None), ""),
                (Unreadable::Broken("#DIV/0!".into()), "#DIV/0!"),
                (Unreadable::Uncomputed, ""),
                (Unreadable::Flag, ""),
            ] {
                let message = unreadable.message(lang);
                assert!(
                    message.contains(says) && message.ends_with('.'),
                    "{message}"
                );
            }
        }
    }

    #[test]
    fn a_persons_number_is_noticed_and_a_remark_kept_apart() {
        assert!(read("5202014507900001").unwrap().is_personal);
        let reading = read("38% (Evaluasi Semester I)").unwrap();
        assert_eq!(reading.remark.as_deref(), Some("Evaluasi Semester I"));
        assert!(!reading.is_personal);
    }
}
