//! What a column holds, by its head or by what people say.

use super::names::{Names, key};
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};
use crate::text::{Lang, time};

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Meaning {
    /// Nothing that is read.
    Unused,
    /// Names or codes of variables.
    Name,
    /// Names of units or of items of a list.
    Part,
    /// Periods.
    Period,
    /// Years.
    Year,
    /// Figures, of the variable and period that the row names.
    Figure,
    /// Figures of one period.
    In(When),
    /// Figures of one variable.
    Of(EntityId),
}

/// A period as a head or a cell names it, with its year or without.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct When {
    /// A year, a quarter or a month.
    pub frequency: Frequency,
    /// Which of its year, from 1.
    pub number: u8,
    /// Its year, where that is said.
    pub year: Option<u16>,
}

/// Longer texts are no heads.
const MOST_CHARACTERS: usize = 200;

/// Words that make a column one of other figures or of remarks, wherever they stand in a head.
const OTHERS: [&str; 14] = [
    "target",
    "capaian",
    "persen",
    "persentase",
    "predikat",
    "keterangan",
    "ket",
    "catatan",
    "sumber",
    "satuan",
    "no",
    "nomor",
    "definisi",
    "kode",
];

/// What heads begin with, in small letters.
const BEGINNINGS: [(&str, Meaning); 25] = [
    ("data dasar", Meaning::Name),
    ("nama data", Meaning::Name),
    ("variabel", Meaning::Name),
    ("nama variabel", Meaning::Name),
    ("uraian", Meaning::Name),
    ("indikator", Meaning::Name),
    ("unit", Meaning::Part),
    ("bidang", Meaning::Part),
    ("kecamatan", Meaning::Part),
    ("nama kecamatan", Meaning::Part),
    ("desa", Meaning::Part),
    ("wilayah", Meaning::Part),
    ("rincian", Meaning::Part),
    ("jenis", Meaning::Part),
    ("kategori", Meaning::Part),
    ("periode", Meaning::Period),
    ("triwulan", Meaning::Period),
    ("bulan", Meaning::Period),
    ("tahun", Meaning::Year),
    ("realisasi", Meaning::Figure),
    ("nilai", Meaning::Figure),
    ("jumlah", Meaning::Figure),
    ("isian", Meaning::Figure),
    ("angka", Meaning::Figure),
    ("hasil", Meaning::Figure),
];

impl Meaning {
    /// What a head says, where it is known.
    pub fn of(head: &str, names: &Names) -> Self {
        if head.chars().nth(MOST_CHARACTERS).is_some() {
            return Self::Unused;
        }
        let head = key(head);
        if let Some(variable) = names.variable(&head) {
            return Self::Of(variable);
        }
        let words: Vec<_> = words(&head).collect();
        if words.iter().any(|word| OTHERS.contains(word)) {
            return Self::Unused;
        }
        if let Some(when) = When::in_head(&words) {
            return Self::In(when);
        }
        if names.is_list(&head) {
            return Self::Part;
        }
        let found = BEGINNINGS.iter().find(|(start, _)| head.starts_with(start));
        found.map_or(Self::Unused, |(_, meaning)| *meaning)
    }

    /// Whether it holds figures.
    pub const fn is_figure(self) -> bool {
        matches!(self, Self::Figure | Self::In(_) | Self::Of(_))
    }

    /// As it is remembered.
    pub fn tag(self) -> String {
        match self {
            Self::Unused => "-".into(),
            Self::Name => "name".into(),
            Self::Part => "part".into(),
            Self::Period => "period".into(),
            Self::Year => "year".into(),
            Self::Figure => "figure".into(),
            Self::In(when) => {
                let period = when.in_year(when.year.unwrap_or(NO_YEAR));
                format!("in {period}")
            }
            Self::Of(variable) => format!("of {variable}"),
        }
    }

    /// What was remembered; nothing that is read where a later release has other tags.
    pub fn of_tag(tag: &str) -> Self {
        match tag.split_once(' ') {
            Some(("in", period)) => period.parse().map_or(Self::Unused, |period: Period| {
                let year = Some(period.year()).filter(|year| *year != NO_YEAR);
                Self::In(When {
                    year,
                    ..When::of(period)
                })
            }),
            Some(("of", variable)) => variable.parse().map_or(Self::Unused, Self::Of),
            _ => match tag {
                "name" => Self::Name,
                "part" => Self::Part,
                "period" => Self::Period,
                "year" => Self::Year,
                "figure" => Self::Figure,
                _ => Self::Unused,
            },
        }
    }
}

/// Stands for no year where one must stand.
const NO_YEAR: u16 = 1;

/// The quarters as people number them.
const QUARTERS: [[&str; 2]; 4] = [["i", "1"], ["ii", "2"], ["iii", "3"], ["iv", "4"]];
/// What stands before those numbers.
const QUARTER: [&str; 4] = ["triwulan", "trw", "tw", "q"];
/// Short names of months besides the first three letters.
const MONTHS: [(&str, u8); 4] = [("agt", 8), ("agu", 8), ("ags", 8), ("nop", 11)];

impl When {
    /// The period with its year.
    pub const fn of(period: Period) -> Self {
        Self {
            frequency: period.frequency(),
            number: period.index() + 1,
            year: Some(period.year()),
        }
    }

    /// The period in a year.
    pub const fn in_year(self, year: u16) -> Period {
        match self.frequency {
            Frequency::Yearly => Period::Year(year),
            Frequency::Quarterly => Period::Quarter(year, self.number),
            Frequency::Monthly => Period::Month(year, self.number),
        }
    }

    /// Reads a cell of a column of periods: `TW II`, `Triwulan 2 2026`, `II`, `Maret`, `2026-Q2`, `2026`.
    pub fn read(text: &str) -> Option<Self> {
        if let Ok(period) = text.trim().parse() {
            return Some(Self::of(period));
        }
        let text = key(text);
        let words: Vec<_> = words(&text).collect();
        Self::in_head(&words).or_else(|| match words[..] {
            [alone] => quarter_number(alone).map(|number| Self {
                frequency: Frequency::Quarterly,
                number,
                year: None,
            }),
            _ => None,
        })
    }

    /// Finds a period among the words of a head; a number alone names none, but a year does.
    fn in_head(words: &[&str]) -> Option<Self> {
        let year = words.iter().find_map(|word| year(word));
        let of = |frequency, number| Self {
            frequency,
            number,
            year,
        };
        let after = |at: usize| words.get(at + 1).and_then(|word| quarter_number(word));
        let quarter = words.iter().enumerate().find_map(|(at, word)| {
            let rest = QUARTER.iter().find_map(|it| word.strip_prefix(it))?;
            if rest.is_empty() {
                after(at)
            } else {
                quarter_number(rest)
            }
        });
        if let Some(number) = quarter {
            return Some(of(Frequency::Quarterly, number));
        }
        if let Some(number) = words.iter().find_map(|word| month(word)) {
            return Some(of(Frequency::Monthly, number));
        }
        let is_year = matches!(words, [_] | ["tahun", _]) && year.is_some();
        is_year.then(|| of(Frequency::Yearly, 1))
    }
}

fn quarter_number(word: &str) -> Option<u8> {
    let place = QUARTERS.iter().position(|names| names.contains(&word))?;
    u8::try_from(place + 1).ok()
}

fn month(word: &str) -> Option<u8> {
    let named = |number: &u8| {
        let name = time::month(Lang::Id, *number).to_lowercase();
        name == word || name.get(..3) == Some(word)
    };
    let other = MONTHS.iter().find(|(name, _)| *name == word);
    (1..=12).find(named).or(other.map(|(_, number)| *number))
}

/// A year that a plan may measure.
pub fn year(text: &str) -> Option<u16> {
    let year = text.trim().parse().ok();
    year.filter(|year| (1990..=2100).contains(year) && text.trim().len() == 4)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}
