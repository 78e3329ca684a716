//! What a rule reads that looks at things together, so that it looks again only when that is another.

use std::ops::BitOr;

/// Some of what can change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reads(u16);

impl Reads {
    /// Nothing.
    pub const NOTHING: Self = Self(0);
    /// The agency, the decree, units, goals, programmes and lists.
    pub const OUTLINE: Self = Self(1);
    /// Formulas and directions of indicators.
    pub const FORMULAS: Self = Self(1 << 1);
    /// Targets of indicators, and what versions before this one say of them.
    pub const TARGETS: Self = Self(1 << 2);
    /// What indicators stand under.
    pub const PARENTS: Self = Self(1 << 3);
    /// Who answers for indicators.
    pub const RESPONSIBLE: Self = Self(1 << 4);
    /// Variables.
    pub const VARIABLES: Self = Self(1 << 5);
    /// The prose.
    pub const TEXTS: Self = Self(1 << 6);
    /// What was entered.
    pub const DATA: Self = Self(1 << 7);
    /// The tables that users may edit.
    pub const TABLES: Self = Self(1 << 8);
    /// Money.
    pub const MONEY: Self = Self(1 << 9);
    /// All of it.
    pub const ALL: Self = Self(u16::MAX);

    /// Both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether some of it is among the other.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Reads {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.and(other)
    }
}
