//! What is wrong or odd about a sheet. Places are named as spreadsheets do.

/// Something to be said about a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Problem {
    /// No column names variables, and none is one of a variable: nothing can be read.
    NoNames,
    /// No column holds figures: nothing can be read.
    NoFigures,
    /// A name that no variable has; its rows are passed over.
    UnknownName {
        /// Where it stands first.
        at: String,
        /// What stands there.
        text: String,
    },
    /// A name that no part of the variable has; the row is passed over.
    UnknownPart {
        /// Where.
        at: String,
        /// What stands there.
        text: String,
        /// The variable.
        variable: String,
    },
    /// A figure for a variable that is entered part by part, without the part.
    NeedsPart {
        /// Where.
        at: String,
        /// The variable.
        variable: String,
    },
    /// Something that is no period, or not one in which the variable is entered.
    BadPeriod {
        /// Where.
        at: String,
        /// What stands there; empty where nothing says which period is meant.
        text: String,
        /// The variable.
        variable: String,
    },
    /// Something that is no year.
    BadYear {
        /// Where.
        at: String,
        /// What stands there.
        text: String,
    },
    /// Two different figures for the same cell; the first one is taken.
    Twice {
        /// Where.
        at: String,
        /// The first one.
        first: String,
    },
    /// More cells would change than are looked at; the rest is left out.
    TooMany {
        /// How many are looked at.
        limit: usize,
        /// The first that is left out.
        at: String,
    },
}

impl Problem {
    /// Whether nothing can be read because of it.
    pub const fn stops(&self) -> bool {
        matches!(self, Self::NoNames | Self::NoFigures)
    }
}
