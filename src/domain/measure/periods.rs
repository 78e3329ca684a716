//! Periods of a year as bits: the first is bit 0.

use crate::domain::date::Date;
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Variable;

/// Some of the periods of one year, in one rhythm.
pub(super) type Periods = u16;

/// The places in the year, rising.
pub(super) fn each(mut periods: Periods) -> impl Iterator<Item = u8> {
    std::iter::from_fn(move || {
        let first = periods.trailing_zeros();
        periods &= periods.wrapping_sub(1);
        (first < Periods::BITS).then_some(first as u8)
    })
}

/// The last of some periods, alone.
pub(super) fn last(periods: Periods) -> Periods {
    match periods.checked_ilog2() {
        Some(place) => 1 << place,
        None => 0,
    }
}

/// The periods in which a variable can be measured.
pub(super) fn measured(variable: &Variable) -> Periods {
    let places = 0..variable.frequency.per_year();
    places
        .filter(|place| variable.is_measured_in(*place))
        .fold(0, |periods, place| periods | 1 << place)
}

/// The periods of a rhythm that have ended when `through` ends; the first one in any case, since a
/// yearly figure may be known long before the year is over.
pub(super) fn until(through: Period, frequency: Frequency) -> Periods {
    let months = match through {
        Period::Year(_) => 12,
        Period::Quarter(_, n) => u16::from(n) * 3,
        Period::Month(_, n) => u16::from(n),
    };
    let count = months * u16::from(frequency.per_year()) / 12;
    (1 << count.max(1)) - 1
}

/// The periods of a rhythm that end within a period, and no others: a yearly figure belongs to the last quarter.
pub(super) fn within(period: Period, frequency: Frequency) -> Periods {
    let months = 12 / period.frequency().per_year();
    let before = u16::from(period.index()) * u16::from(months);
    let ended = |months: u16| months * u16::from(frequency.per_year()) / 12;
    let until = |months: u16| (1 << ended(months)) - 1;
    until(before + u16::from(months)) & !until(before)
}

/// The periods of a year that have ended on `today`.
pub(super) fn due(frequency: Frequency, year: u16, today: Date) -> Periods {
    let periods = frequency.periods(year);
    let ended = periods.take_while(|period| period.is_due(today)).count();
    (1 << ended) - 1
}

/// The same time in a finer rhythm.
pub(super) fn refined(periods: Periods, from: Frequency, to: Frequency) -> Periods {
    if from == to {
        return periods;
    }
    let times = to.per_year() / from.per_year();
    let stretch = (1 << times) - 1;
    each(periods).fold(0, |fine, place| fine | stretch << (place * times))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Frequency::{Monthly, Quarterly, Yearly};

    #[test]
    fn a_period_covers_those_of_other_rhythms_that_end_with_it() {
        for (through, frequency, expected) in [
            (Period::Year(2024), Quarterly, 0b1111),
            (Period::Year(2024), Monthly, 0b1111_1111_1111),
            (Period::Quarter(2024, 2), Monthly, 0b11_1111),
            (Period::Quarter(2024, 2), Quarterly, 0b11),
            (Period::Quarter(2024, 2), Yearly, 0b1),
            (Period::Month(2024, 5), Quarterly, 0b1),
            (Period::Month(2024, 6), Quarterly, 0b11),
            (Period::Month(2024, 1), Quarterly, 0b1),
        ] {
            assert_eq!(
                until(through, frequency),
                expected,
                "{through} {frequency:?}"
            );
        }
    }

    #[test]
    fn a_quarter_alone_takes_in_what_ends_within_it() {
        for (quarter, frequency, expected) in [
            (1, Quarterly, 0b1),
            (3, Quarterly, 0b100),
            (2, Monthly, 0b11_1000),
            (1, Yearly, 0),
            (4, Yearly, 0b1),
        ] {
            let found = within(Period::Quarter(2024, quarter), frequency);
            assert_eq!(found, expected, "{quarter} {frequency:?}");
        }
        assert_eq!(within(Period::Year(2024), Quarterly), 0b1111);
    }

    #[test]
    fn bits_are_periods() {
        assert_eq!(each(0b1011).collect::<Vec<_>>(), [0, 1, 3]);
        assert_eq!((last(0b0110), last(0)), (0b0100, 0));
        assert_eq!(refined(0b0110, Quarterly, Monthly), 0b0001_1111_1000);
        assert_eq!(refined(1, Yearly, Quarterly), 0b1111);
        let today = "2024-07-01".parse().unwrap();
        assert_eq!(due(Quarterly, 2024, today), 0b11);
        assert_eq!(due(Monthly, 2023, today), 0b1111_1111_1111);
        assert_eq!(due(Yearly, 2024, today), 0);
    }
}
