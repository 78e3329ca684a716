//! What is typed or pasted into the budget: which cell is meant, what it says, and what is wrong with it.

mod pasted;

pub use pasted::{Line, Misfit, Pasted, lay};

use crate::domain::amount::Decimal;
use crate::domain::budget::{Money, Rupiah, Said};
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::{Attribute, Key};
use crate::text::entry::{self, Reading, Unreadable};

/// A column of the budget that people fill in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Column {
    /// *Pagu murni*.
    Original,
    /// *Pagu perubahan*.
    Amended,
    /// *Realisasi* of a quarter, from 1.
    Spent(u8),
    /// *Realisasi fisik* at the end of a quarter, from 1.
    Physical(u8),
}

/// The columns of money, in order.
pub const MONEY: [Column; 6] = [
    Column::Original,
    Column::Amended,
    Column::Spent(1),
    Column::Spent(2),
    Column::Spent(3),
    Column::Spent(4),
];

/// The columns of work, in order.
pub const WORK: [Column; 4] = [
    Column::Physical(1),
    Column::Physical(2),
    Column::Physical(3),
    Column::Physical(4),
];

/// Why something is no amount.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoAmount {
    /// It cannot be read.
    Unreadable(Unreadable),
    /// A ceiling below zero.
    Negative,
    /// Less than a sen.
    BelowSen,
    /// A percentage where money belongs.
    Share,
    /// Work that is not from 0 to 100 per cent done.
    NoShare,
    /// A person's number (*NIK*), which has no place here.
    Personal,
}

impl Column {
    /// Its cell of a thing in a year.
    pub fn key(self, thing: EntityId, year: u16) -> Key {
        let (attribute, period) = match self {
            Self::Original => (Attribute::Ceiling, Period::Year(year)),
            Self::Amended => (Attribute::CeilingAmended, Period::Year(year)),
            Self::Spent(n) => (Attribute::Expenditure, Period::Quarter(year, n)),
            Self::Physical(n) => (Attribute::PhysicalProgress, Period::Quarter(year, n)),
        };
        Key::always(thing, attribute).in_period(period)
    }

    /// The column of a cell, if it is one of a budget.
    pub fn of(key: &Key) -> Option<Self> {
        Some(match (key.attribute, key.period?) {
            (Attribute::Ceiling, Period::Year(_)) => Self::Original,
            (Attribute::CeilingAmended, Period::Year(_)) => Self::Amended,
            (Attribute::Expenditure, Period::Quarter(_, n)) => Self::Spent(n),
            (Attribute::PhysicalProgress, Period::Quarter(_, n)) => Self::Physical(n),
            _ => return None,
        })
    }

    /// What is said there.
    pub fn said(self, money: &Money) -> Said<Decimal> {
        let place = |n: u8| usize::from(n.saturating_sub(1)).min(3);
        match self {
            Self::Original => money.original.map(|it| it.0),
            Self::Amended => money.amended.map(|it| it.0),
            Self::Spent(n) => money.spent[place(n)].map(|it| it.0),
            Self::Physical(n) => money.physical[place(n)],
        }
    }

    /// Says something there; a quarter that there is not says nothing.
    pub fn enter(self, money: &mut Money, said: Said<Decimal>) {
        let place = |n: u8| usize::from(n.saturating_sub(1));
        match self {
            Self::Original => money.original = said.map(Rupiah),
            Self::Amended => money.amended = said.map(Rupiah),
            Self::Spent(n) => {
                let cell = money.spent.get_mut(place(n));
                cell.into_iter().for_each(|it| *it = said.map(Rupiah));
            }
            Self::Physical(n) => {
                let cell = money.physical.get_mut(place(n));
                cell.into_iter().for_each(|it| *it = said);
            }
        }
    }

    /// Reads what is meant for it: `Rp1.040.000.000`, `1,04 miliar`, `nihil`, `n/a`, nothing.
    pub fn read(self, text: &str) -> Result<Reading, NoAmount> {
        if text.trim_start().starts_with('=') {
            return Err(NoAmount::Unreadable(Unreadable::Uncomputed));
        }
        if text.contains('%') && !matches!(self, Self::Physical(_)) {
            return Err(NoAmount::Share);
        }
        let mut reading = entry::read(text).map_err(NoAmount::Unreadable)?;
        if reading.is_personal {
            return Err(NoAmount::Personal);
        }
        // Of two readings the one that can be an amount at all.
        if self.check(reading.entry.as_ref()).is_err()
            && let Some(other) = &reading.other
            && self.check(Some(other)).is_ok()
        {
            std::mem::swap(&mut reading.entry, &mut reading.other);
        }
        self.check(reading.entry.as_ref())?;
        let is_possible = |it: &Entry| self.check(Some(it)).is_ok();
        reading.other = reading.other.filter(is_possible);
        Ok(reading)
    }

    fn check(self, entry: Option<&Entry>) -> Result<(), NoAmount> {
        let Some(Entry::Number(quantity)) = entry else {
            return Ok(());
        };
        let value = quantity.value;
        match self {
            Self::Physical(_) if value < Decimal::ZERO || value > Decimal::ONE_HUNDRED => {
                Err(NoAmount::NoShare)
            }
            Self::Physical(_) => Ok(()),
            _ if value.normalize().scale() > 2 => Err(NoAmount::BelowSen),
            Self::Original | Self::Amended if value < Decimal::ZERO => Err(NoAmount::Negative),
            // Money that is paid back makes an expenditure negative.
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::number;

    #[test]
    fn amounts_are_read_as_offices_write_them() {
        use Column::{Amended, Original, Physical, Spent};
        for (column, text, entry, other) in [
            (Original, "1040000000", number("1040000000"), None),
            (Original, "Rp1.040.000.000,00", number("1040000000"), None),
            (Original, "1,04 miliar", number("1040000000"), None),
            (
                Original,
                "Rp1.455.199.373.000,00",
                number("1455199373000"),
                None,
            ),
            (Original, "1.234,56", number("1234.56"), None),
            (Original, "13.837", number("13837"), None),
            (Amended, "1.040.000", number("1040000"), None),
            (Spent(1), "nihil", Some(Entry::Nil), None),
            (Spent(2), "-", Some(Entry::NotAvailable), Some(Entry::Nil)),
            (Spent(2), "n/a", Some(Entry::NotAvailable), None),
            (Spent(3), "-5000", number("-5000"), None),
            (Spent(3), "0", number("0"), None),
            (Spent(4), "", None, None),
            // A thousandth of a rupiah is none: the other way of reading it is meant.
            (Spent(4), "16,031", number("16031"), None),
            (Spent(4), "16,030", number("16.03"), number("16030")),
            (Physical(4), "75,5%", number("75.5"), None),
            (Physical(4), "75.5", number("75.5"), None),
        ] {
            let reading = column.read(text).unwrap();
            assert_eq!((reading.entry, reading.other), (entry, other), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for (column, text, why) in [
            (Column::Original, "-5", NoAmount::Negative),
            (Column::Spent(1), "12,345678", NoAmount::BelowSen),
            (Column::Physical(1), "101", NoAmount::NoShare),
            (Column::Physical(1), "-1", NoAmount::NoShare),
            (Column::Spent(1), "5202014507900001", NoAmount::Personal),
            (Column::Original, "80,27%", NoAmount::Share),
            (
                Column::Spent(1),
                "38% (Evaluasi Semester I)",
                NoAmount::Share,
            ),
            (
                Column::Spent(1),
                "=SUM(C2:C9)",
                NoAmount::Unreadable(Unreadable::Uncomputed),
            ),
            (
                Column::Spent(1),
                "1 - 2",
                NoAmount::Unreadable(Unreadable::Range),
            ),
        ] {
            assert_eq!(column.read(text), Err(why), "{text}");
        }
        let unreadable = Column::Original.read("banyak");
        assert!(matches!(unreadable, Err(NoAmount::Unreadable(_))));
    }

    #[test]
    fn every_column_has_a_cell_of_its_own() {
        let thing = crate::app::builtin::SAMPLE_AGENCY;
        let mut keys: Vec<_> = MONEY.iter().chain(&WORK).collect();
        keys.dedup_by_key(|column| column.key(thing, 2024));
        assert_eq!(keys.len(), 10);
        for column in keys {
            assert_eq!(Column::of(&column.key(thing, 2024)), Some(*column));
            let mut money = Money::default();
            column.enter(&mut money, Said::Is(7.into()));
            let says = |it: &&Column| it.said(&money).is_anything();
            let said: Vec<_> = MONEY.iter().chain(&WORK).filter(says).collect();
            assert_eq!(said, [column]);
        }
        assert_eq!(Column::of(&Key::always(thing, Attribute::Name)), None);
    }
}
