//! What goes wrong below the level at which places are known.

use super::{Limit, Place, Refusal};
use std::io;

/// What is wrong with a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is cut off, or not what it should be.
    Damaged,
    /// There is too much of something.
    TooMuch(Limit),
}

impl Fault {
    /// The fault, noticed at a place.
    pub fn at(self, at: Place) -> Refusal {
        match self {
            Self::Damaged => Refusal::Damaged(at),
            Self::TooMuch(limit) => Refusal::TooMuch { limit, at },
        }
    }
}

/// Readers tell by this that a part is longer than is allowed.
pub fn too_long() -> io::Error {
    io::ErrorKind::FileTooLarge.into()
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::FileTooLarge => Self::TooMuch(Limit::Unpacked),
            _ => Self::Damaged,
        }
    }
}
