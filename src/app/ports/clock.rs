//! Clock, chance and digests.

use super::Later;
use crate::domain::date::Date;
use crate::domain::id::TabId;

/// What the clock on the wall says. Shown to people; the log never reads it.
pub trait Clock: Sync {
    /// Milliseconds since 1970 (UTC).
    fn now(&self) -> i64;
    /// Minutes that local time is ahead of UTC at a moment (WITA: 480).
    fn minutes_ahead(&self, at: i64) -> i32;
    /// The local calendar day of a moment; the last one there is, where a clock is thousands of years off.
    fn day(&self, at: i64) -> Date {
        let local = at.saturating_add(i64::from(self.minutes_ahead(at)) * 60_000);
        i32::try_from(local.div_euclid(86_400_000))
            .ok()
            .and_then(|number| Date::from_day_number(number).ok())
            .unwrap_or(Date::end_of_month(9999, 12))
    }
    /// The local calendar day.
    fn today(&self) -> Date {
        self.day(self.now())
    }
}

/// Chance and digests.
pub trait Crypto: Sync {
    /// A fresh identity for a tab: 128 random bits. Minted at a page's first change, never stored as its
    /// own, so that neither a duplicated nor a restored tab can use one twice.
    fn mint_tab(&self) -> TabId;
    /// SHA-256 by the browser, several times faster than by us; `None` where it offers none.
    fn sha256(&self, bytes: Vec<u8>) -> Later<'static, Option<[u8; 32]>>;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock in Lombok (WITA).
    struct Wita(i64);
    impl Clock for Wita {
        fn now(&self) -> i64 {
            self.0
        }
        fn minutes_ahead(&self, _at: i64) -> i32 {
            480
        }
    }

    #[test]
    fn the_day_is_that_of_the_wall_not_of_greenwich() {
        for (now, day) in [
            (0, "1970-01-01"),
            (57_599_999, "1970-01-01"),
            (57_600_000, "1970-01-02"),
            (1_732_377_600_000, "2024-11-24"),
            (i64::MAX, "9999-12-31"),
        ] {
            assert_eq!(Wita(now).today().to_string(), day, "{now}");
        }
    }
}
