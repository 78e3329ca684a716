//! The review meeting of a quarter (*rapat reviu*) as its minutes (*notulen*) tell of it.

use super::quarter::{day, key, text};
use super::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::domain::stated::Stated;
use crate::log::Attribute;

/// What people say of a meeting.
#[doc(alias = "notulen")]
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Meeting {
    /// The day of it.
    pub date: Stated<Date>,
    /// Where it was.
    pub place: Stated<String>,
    /// Who attended, each on a line.
    pub attendance: Stated<String>,
    /// The account of the figures, once somebody accepted or wrote it.
    pub account: Stated<String>,
    /// What was decided, once somebody accepted or wrote it.
    pub decisions: Stated<String>,
}

/// Where the account of the figures stands.
pub const ACCOUNT: Attribute = Attribute::Comparison;

/// The meeting of a quarter.
pub fn meeting(workspace: &Workspace, agency: EntityId, quarter: Period) -> Meeting {
    let said = |attribute| text(workspace, &key(agency, attribute, quarter));
    Meeting {
        date: day(workspace, &key(agency, Attribute::MeetingDate, quarter)),
        place: said(Attribute::MeetingPlace),
        attendance: said(Attribute::Attendance),
        account: said(ACCOUNT),
        decisions: said(Attribute::Decisions),
    }
}
