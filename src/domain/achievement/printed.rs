//! Printed percentages held against computed ones.

use super::Percentage;
use crate::domain::outcome::Percent;

/// Whether a printed percentage follows from the computed one, at the precision it is printed with.
///
/// One in four of the published figures that can be checked does not. The printed value is kept beside
/// the computed one and a difference is something to check; it is never overwritten.
pub fn follows_from(printed: Percent, computed: &Percentage) -> bool {
    printed == computed.uncapped || computed.raw.round_half_away(printed.scale()) == Some(printed)
}
