//! How days, times of day and periods are written: `24 November 2026`, `12 Jul 09.10`, `TW II 2026`.

use super::Lang;
use crate::domain::date::Date;
use crate::domain::period::Period;

const MONTHS: [(&str, &str); 12] = [
    ("Januari", "January"),
    ("Februari", "February"),
    ("Maret", "March"),
    ("April", "April"),
    ("Mei", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("Agustus", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Desember", "December"),
];

const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

const MS_PER_MINUTE: i64 = 60_000;
const MINUTES_PER_DAY: i64 = 1_440;

/// The name of a month, 1–12: `Agustus`.
pub fn month(lang: Lang, number: u8) -> &'static str {
    let (id, en) = MONTHS
        .get(usize::from(number.saturating_sub(1)))
        .unwrap_or(&MONTHS[0]);
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

/// The name of a month in a table head: `Agt`, not `Agu`, as calendars print it.
pub fn month_short(lang: Lang, number: u8) -> &'static str {
    match (lang, number) {
        (Lang::Id, 8) => "Agt",
        _ => month(lang, number).get(..3).unwrap_or_default(),
    }
}

/// `24 November 2026`.
pub fn day(lang: Lang, date: Date) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month(lang, date.month()),
        date.year()
    )
}

/// `12 Jul`, or `12 Jul 2023` in a year that is not the present one.
pub fn day_short(lang: Lang, date: Date, today: Date) -> String {
    let month = month_short(lang, date.month());
    if date.year() == today.year() {
        format!("{} {month}", date.day())
    } else {
        format!("{} {month} {}", date.day(), date.year())
    }
}

/// A moment on a clock on the wall.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// Minutes since midnight.
    pub minute: u16,
}

impl LocalTime {
    /// The moment `at` (milliseconds since 1970, UTC) where clocks run `ahead` minutes before UTC.
    ///
    /// A moment outside the years 1–9999, which only a broken clock gives, becomes a day of January 1970.
    pub fn at(at: i64, ahead: i32) -> Self {
        let minutes = at
            .div_euclid(MS_PER_MINUTE)
            .saturating_add(i64::from(ahead));
        let number = i32::try_from(minutes.div_euclid(MINUTES_PER_DAY)).unwrap_or(0);
        Self {
            date: Date::from_day_number(number).unwrap_or_else(|_| Date::end_of_month(1970, 1)),
            minute: u16::try_from(minutes.rem_euclid(MINUTES_PER_DAY)).unwrap_or(0),
        }
    }

    /// `09.10`.
    pub fn clock(self) -> String {
        format!("{:02}.{:02}", self.minute / 60, self.minute % 60)
    }

    /// `12 Jul 09.10`, with the year where it is not the present one.
    pub fn short(self, lang: Lang, today: Date) -> String {
        format!("{} {}", day_short(lang, self.date, today), self.clock())
    }

    /// `14 Juli 2024 16.02`.
    pub fn full(self, lang: Lang) -> String {
        format!("{} {}", day(lang, self.date), self.clock())
    }

    /// `2024-07-14_1602`, for the names of files.
    pub fn stamp(self) -> String {
        format!(
            "{}_{:02}{:02}",
            self.date,
            self.minute / 60,
            self.minute % 60
        )
    }
}

/// A moment as files of other programs say it: `2024-07-14T08:02:00Z`.
pub fn moment(at: i64) -> String {
    let time = LocalTime::at(at, 0);
    let (hour, minute) = (time.minute / 60, time.minute % 60);
    format!("{}T{hour:02}:{minute:02}:00Z", time.date)
}

/// A period with its year: `TW II 2024`, `Agustus 2024`, `2024`.
pub fn period(lang: Lang, period: Period) -> String {
    match period {
        Period::Year(year) => year.to_string(),
        Period::Quarter(year, _) => format!("{} {year}", period_short(lang, period)),
        Period::Month(year, number) => format!("{} {year}", month(lang, number)),
    }
}

/// A period in the head of a table whose year is known: `TW II`, `Agt`, `2024`.
pub fn period_short(lang: Lang, period: Period) -> String {
    match period {
        Period::Year(year) => year.to_string(),
        Period::Quarter(_, number) => {
            let roman = ROMAN
                .get(usize::from(number.saturating_sub(1)))
                .copied()
                .unwrap_or_default();
            match lang {
                Lang::Id => format!("TW {roman}"),
                Lang::En => format!("Q{number}"),
            }
        }
        Period::Month(_, number) => month_short(lang, number).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{En, Id};

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_written_as_offices_write_them() {
        let summer = date("2024-08-07");
        assert_eq!(day(Id, summer), "7 Agustus 2024");
        assert_eq!(day(En, summer), "7 August 2024");
        assert_eq!(day_short(Id, summer, date("2024-12-31")), "7 Agt");
        assert_eq!(day_short(Id, summer, date("2025-01-01")), "7 Agt 2024");
        assert_eq!(day_short(En, summer, date("2024-12-31")), "7 Aug");
    }

    #[test]
    fn a_moment_is_shown_on_the_clock_of_the_place() {
        // 14 July 2024, 16.02 in Lombok, eight hours ahead of UTC.
        let at = 1_720_944_120_000;
        let lombok = LocalTime::at(at, 480);
        assert_eq!(lombok.full(Id), "14 Juli 2024 16.02");
        assert_eq!(lombok.short(Id, date("2024-11-01")), "14 Jul 16.02");
        assert_eq!(lombok.stamp(), "2024-07-14_1602");
        assert_eq!(LocalTime::at(at, -600).full(En), "13 July 2024 22.02");
        assert_eq!(LocalTime::at(-1, 0).full(Id), "31 Desember 1969 23.59");
        assert_eq!(LocalTime::at(i64::MAX, 480).date, date("1970-01-01"));
    }

    #[test]
    fn periods_are_named_with_and_without_their_year() {
        for (value, long, short) in [
            (Period::Year(2024), "2024", "2024"),
            (Period::Quarter(2024, 2), "TW II 2024", "TW II"),
            (Period::Quarter(2024, 4), "TW IV 2024", "TW IV"),
            (Period::Month(2024, 8), "Agustus 2024", "Agt"),
            (Period::Month(2024, 12), "Desember 2024", "Des"),
        ] {
            assert_eq!(period(Id, value), long);
            assert_eq!(period_short(Id, value), short);
        }
        assert_eq!(period(En, Period::Quarter(2024, 2)), "Q2 2024");
        assert_eq!(period(En, Period::Month(2024, 8)), "August 2024");
    }
}
