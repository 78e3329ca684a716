//! Calendar days. (A date library costs 66 KB at start-up; days and their distance are all we need.)

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar (*tanggal*), written `2021-09-08` in files.
#[doc(alias = "tanggal")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Text or numbers that name no day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadDate;

impl Date {
    /// The day, if the calendar has it.
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Self, BadDate> {
        if year == 0 || year > 9999 || month == 0 || month > 12 || day == 0 {
            return Err(BadDate);
        }
        if day > days_in_month(year, month) {
            return Err(BadDate);
        }
        Ok(Self { year, month, day })
    }

    /// The last day of a month; `month` outside 1–12 is brought into it.
    pub const fn end_of_month(year: u16, month: u8) -> Self {
        let month = if month == 0 {
            1
        } else if month > 12 {
            12
        } else {
            month
        };
        Self {
            year,
            month,
            day: days_in_month(year, month),
        }
    }

    /// 1–9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1–12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1–31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January 1970 (negative before).
    pub const fn day_number(self) -> i32 {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let y = self.year as i32 - (self.month <= 2) as i32;
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let month = (self.month as i32 + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + self.day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day with this number since 1 January 1970, if it lies in the years 1–9999.
    pub fn from_day_number(number: i32) -> Result<Self, BadDate> {
        let z = number.checked_add(719_468).ok_or(BadDate)?;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        let year = u16::try_from(year).map_err(|_| BadDate)?;
        Self::new(
            year,
            u8::try_from(month).map_err(|_| BadDate)?,
            u8::try_from(day).map_err(|_| BadDate)?,
        )
    }

    /// Days from `self` to `later`; negative when `later` comes before.
    pub const fn days_until(self, later: Self) -> i32 {
        later.day_number() - self.day_number()
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let b = text.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return Err(BadDate);
        }
        let number = |range: std::ops::Range<usize>| {
            b[range].iter().try_fold(0u16, |n, digit| match digit {
                b'0'..=b'9' => Ok(n * 10 + u16::from(digit - b'0')),
                _ => Err(BadDate),
            })
        };
        let (month, day) = (number(5..7)?, number(8..10)?);
        Self::new(number(0..4)?, month as u8, day as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_between_two_dates() {
        assert_eq!(day("2021-09-08").days_until(day("2021-12-01")), 84);
        assert_eq!(day("1970-01-01").day_number(), 0);
        assert_eq!(day("2024-03-01").days_until(day("2024-02-29")), -1);
        for number in (-700_000..2_900_000).step_by(97) {
            if let Ok(date) = Date::from_day_number(number) {
                assert_eq!(date.day_number(), number);
                assert_eq!(date.to_string().parse(), Ok(date));
            }
        }
    }

    #[test]
    fn a_day_the_calendar_lacks_is_refused() {
        for wrong in [
            "2023-02-29",
            "2021-13-01",
            "2021-00-10",
            "2021-1-1",
            "08-09-2021",
            "",
        ] {
            assert_eq!(wrong.parse::<Date>(), Err(BadDate), "{wrong}");
        }
        assert_eq!(Date::end_of_month(2024, 2), day("2024-02-29"));
    }
}
