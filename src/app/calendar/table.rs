//! Which duties a year has, and by when each is due: the only place that says so.

use crate::domain::date::Date;

/// What is to be done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// *Perjanjian Kinerja* of the head and of the units.
    Agreement,
    /// *Rencana aksi*: targets of each quarter.
    ActionPlan,
    /// Figures of a quarter, from 1, by every unit.
    Figures(u8),
    /// The verification of those figures.
    Verification(u8),
    /// The review meeting of a quarter, with minutes.
    Review(u8),
    /// The evaluation of the work plan (E.81) through a quarter.
    Evaluation(u8),
    /// The amended budget (*DPPA*).
    AmendedBudget,
    /// *Perjanjian Kinerja Perubahan*.
    AmendedAgreement,
    /// The review of the key performance indicators.
    IndicatorReview,
    /// The budget of the next year (*RKA*).
    NextBudget,
    /// The performance report (*LKjIP*).
    Report,
}

/// By when, counted from a year of performance: years later, and the last day of which month, or a day of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Due {
    years_later: u16,
    month: u8,
    day: Option<u8>,
}

const fn end_of(years_later: u16, month: u8) -> Due {
    Due {
        years_later,
        month,
        day: None,
    }
}

const fn on(years_later: u16, month: u8, day: u8) -> Due {
    Due {
        years_later,
        month,
        day: Some(day),
    }
}

impl Due {
    /// The day in a year of performance.
    pub fn of(self, year: u16) -> Date {
        let year = year + self.years_later;
        let last = Date::end_of_month(year, self.month);
        let day = self.day.map(|day| Date::new(year, self.month, day));
        day.and_then(Result::ok).unwrap_or(last)
    }
}

/// Duties with their days, and whether the day is assumed. Where the rule counts from a day that nobody has stated (a
/// month after the *DPA*), the usual one is taken.
pub const DUTIES: &[(What, Due, bool)] = &[
    (What::Agreement, end_of(0, 1), true),
    (What::ActionPlan, end_of(0, 1), true),
    (What::Figures(1), on(0, 4, 15), true),
    (What::Figures(2), on(0, 7, 15), true),
    (What::Figures(3), on(0, 10, 15), true),
    (What::Figures(4), on(1, 1, 15), true),
    (What::Verification(1), on(0, 4, 20), true),
    (What::Verification(2), on(0, 7, 20), true),
    (What::Verification(3), on(0, 10, 20), true),
    (What::Verification(4), on(1, 1, 20), true),
    (What::Review(1), end_of(0, 4), true),
    (What::Review(2), end_of(0, 7), true),
    (What::Review(3), end_of(0, 10), true),
    (What::Review(4), end_of(1, 1), true),
    (What::Evaluation(1), end_of(0, 4), true),
    (What::Evaluation(2), end_of(0, 7), true),
    (What::Evaluation(3), end_of(0, 10), true),
    (What::Evaluation(4), end_of(1, 1), true),
    (What::AmendedBudget, end_of(0, 10), true),
    (What::AmendedAgreement, end_of(0, 10), true),
    (What::IndicatorReview, end_of(0, 12), true),
    (What::NextBudget, end_of(0, 12), true),
    (What::Report, end_of(1, 2), false),
];
