//! What a sheet and each of its rows are for, as texts that no program changes.

use crate::app::command::CellAddress;
use crate::domain::id::EntityId;
use crate::domain::period::Period;

/// What every mark begins with, and the form of what follows.
const BEGINNING: &str = "IKU-ISIAN 1";
/// Stands where there is no unit or part.
const NONE: &str = "-";

/// What a sheet is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Whose plan it was written from.
    pub agency: EntityId,
    /// The unit that fills it in; none where it is for all of them.
    pub unit: Option<EntityId>,
    /// The quarter.
    pub period: Period,
    /// The version of the plan.
    pub plan: EntityId,
}

impl Mark {
    /// As it stands in its cell.
    pub fn write(&self) -> String {
        let (agency, plan, period) = (self.agency, self.plan, self.period);
        format!(
            "{BEGINNING} {agency} {} {period} {plan}",
            or_none(self.unit)
        )
    }

    /// Reads it; none where a text is something else.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.trim().strip_prefix(BEGINNING)?.split_whitespace();
        Some(Self {
            agency: words.next()?.parse().ok()?,
            unit: of_word(words.next()?)?,
            period: words.next()?.parse().ok()?,
            plan: words.next()?.parse().ok()?,
        })
    }
}

/// A cell of the grid as its row names it.
pub fn code(cell: CellAddress) -> String {
    format!("{} {} {}", cell.variable, cell.period, or_none(cell.part))
}

/// The cell that a text names; none where it is something else.
pub fn of_code(text: &str) -> Option<CellAddress> {
    let mut words = text.split_whitespace();
    let cell = CellAddress {
        variable: words.next()?.parse().ok()?,
        period: words.next()?.parse().ok()?,
        part: of_word(words.next()?)?,
    };
    words.next().is_none().then_some(cell)
}

fn or_none(id: Option<EntityId>) -> String {
    id.map_or_else(|| NONE.into(), |id| id.to_string())
}

/// An identity or none; nothing where a word is neither.
fn of_word(word: &str) -> Option<Option<EntityId>> {
    match word {
        NONE => Some(None),
        word => word.parse().ok().map(Some),
    }
}
