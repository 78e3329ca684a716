//! Periods of measurement: a year, its quarters, its months.

use super::date::Date;
use std::fmt;
use std::str::FromStr;

/// A year (*tahun*), a quarter (*triwulan*) or a month (*bulan*); in files `2024`, `2024-Q2`, `2024-06`.
#[doc(alias = "periode")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Period {
    /// The whole year.
    Year(u16),
    /// Quarter 1–4 of the year.
    #[doc(alias = "triwulan")]
    Quarter(u16, u8),
    /// Month 1–12 of the year.
    #[doc(alias = "bulan")]
    Month(u16, u8),
}

/// How often a figure is collected (*frekuensi*).
#[doc(alias = "frekuensi")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Frequency {
    /// Once a year.
    Yearly,
    /// Four times a year, the usual rhythm.
    #[default]
    Quarterly,
    /// Twelve times a year.
    Monthly,
}

/// Text that names no period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadPeriod;

impl Frequency {
    /// Periods in a year: 1, 4 or 12.
    pub const fn per_year(self) -> u8 {
        match self {
            Self::Yearly => 1,
            Self::Quarterly => 4,
            Self::Monthly => 12,
        }
    }

    /// The periods of a year, first to last.
    pub fn periods(self, year: u16) -> impl DoubleEndedIterator<Item = Period> + Clone {
        (1..=self.per_year()).map(move |n| match self {
            Self::Yearly => Period::Year(year),
            Self::Quarterly => Period::Quarter(year, n),
            Self::Monthly => Period::Month(year, n),
        })
    }
}

impl Period {
    /// The calendar year it lies in.
    pub const fn year(self) -> u16 {
        match self {
            Self::Year(year) | Self::Quarter(year, _) | Self::Month(year, _) => year,
        }
    }

    /// The rhythm it belongs to.
    pub const fn frequency(self) -> Frequency {
        match self {
            Self::Year(_) => Frequency::Yearly,
            Self::Quarter(..) => Frequency::Quarterly,
            Self::Month(..) => Frequency::Monthly,
        }
    }

    /// Its place in the year, from 0.
    pub const fn index(self) -> u8 {
        match self {
            Self::Year(_) => 0,
            Self::Quarter(_, n) | Self::Month(_, n) => n.saturating_sub(1),
        }
    }

    /// Its last day.
    pub const fn end(self) -> Date {
        match self {
            Self::Year(year) => Date::end_of_month(year, 12),
            Self::Quarter(year, n) => Date::end_of_month(year, n * 3),
            Self::Month(year, n) => Date::end_of_month(year, n),
        }
    }

    /// Whether figures for it can exist on `today`: it has ended.
    pub fn is_due(self, today: Date) -> bool {
        self.end() < today
    }

    /// The same period one year earlier.
    pub const fn year_before(self) -> Self {
        self.in_year(self.year() - 1)
    }

    /// The same period of a year.
    pub const fn in_year(self, year: u16) -> Self {
        match self {
            Self::Year(_) => Self::Year(year),
            Self::Quarter(_, n) => Self::Quarter(year, n),
            Self::Month(_, n) => Self::Month(year, n),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Quarter(year, n) => write!(f, "{year:04}-Q{n}"),
            Self::Month(year, n) => write!(f, "{year:04}-{n:02}"),
        }
    }
}

impl FromStr for Period {
    type Err = BadPeriod;

    fn from_str(text: &str) -> Result<Self, BadPeriod> {
        let (year, rest) = text.split_at_checked(4).ok_or(BadPeriod)?;
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year) {
            return Err(BadPeriod);
        }
        let year: u16 = year.parse().map_err(|_| BadPeriod)?;
        if year == 0 {
            return Err(BadPeriod);
        }
        match rest.as_bytes() {
            [] => Ok(Self::Year(year)),
            [b'-', b'Q', n @ b'1'..=b'4'] => Ok(Self::Quarter(year, n - b'0')),
            [b'-', tens @ b'0'..=b'1', ones @ b'0'..=b'9'] => {
                match (tens - b'0') * 10 + (ones - b'0') {
                    n @ 1..=12 => Ok(Self::Month(year, n)),
                    _ => Err(BadPeriod),
                }
            }
            _ => Err(BadPeriod),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_one_spelling() {
        for text in ["2024", "2024-Q1", "2024-Q4", "2024-01", "2024-12"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for wrong in [
            "", "24", "2024-Q5", "2024-Q0", "2024-13", "2024-00", "2024-6", "2024-Q", "é024",
        ] {
            assert_eq!(wrong.parse::<Period>(), Err(BadPeriod), "{wrong}");
        }
    }

    #[test]
    fn a_period_is_due_the_day_after_it_ends() {
        let quarter = Period::Quarter(2024, 2);
        let day = |text: &str| text.parse().unwrap();
        assert!(!quarter.is_due(day("2024-06-30")));
        assert!(quarter.is_due(day("2024-07-01")));
    }
}
