//! How moments are shown on this device.

use crate::app::ports::Clock;
use crate::domain::date::Date;
use crate::screen::desk::Desk;
use crate::text::Lang;
use crate::text::time::LocalTime;

/// The language, the clock and the day by which a page shows things.
#[derive(Clone, Copy)]
pub struct Show {
    /// The language.
    pub lang: Lang,
    /// The local day.
    pub today: Date,
    /// The clock on the wall.
    pub clock: &'static dyn Clock,
}

impl Show {
    /// As the desk has it.
    pub fn of(desk: Desk, lang: Lang) -> Self {
        Self {
            lang,
            today: desk.today(),
            clock: desk.device.clock,
        }
    }

    /// The local day of a moment.
    pub fn day(self, at: i64) -> Date {
        self.local(at).date
    }

    /// `12 Jul 09.10`.
    pub fn moment(self, at: i64) -> String {
        self.local(at).short(self.lang, self.today)
    }

    fn local(self, at: i64) -> LocalTime {
        LocalTime::at(at, self.clock.minutes_ahead(at))
    }
}
