//! What comes with the program: the decree from which it starts, and a workspace of sample data.

mod decree;
pub mod lists;
mod regulations;
mod sample;
mod script;

use crate::domain::id::EntityId;
use crate::log::batch::Joined;
use crate::log::{Batch, Change, Stored, encode};

pub use decree::{AGENCY, DECREE};
pub use regulations::{regulations, reserved_fields};
pub use sample::AGENCY as SAMPLE_AGENCY;

/// The changes with which every workspace of the decree's agency begins.
///
/// They have the same bytes on every device and in every release, so that two laptops that both started here and
/// never met merge as one agency. A corrected text would be a second genesis that is offered, not a new one here.
pub fn decree() -> Vec<Stored> {
    stored(decree::changes())
}

/// The changes of the sample workspace, which has a database of its own.
pub fn sample() -> Vec<Stored> {
    stored(sample::changes())
}

/// The changes with which the workspace of an agency begins; none where its plan is not built in.
pub fn of_agency(id: &str) -> Vec<Batch> {
    let is = |agency: EntityId| agency.to_string() == id;
    match () {
        () if is(AGENCY) => batches(&decree()),
        () if is(SAMPLE_AGENCY) => batches(&sample()),
        () => Vec::new(),
    }
}

/// Changes of the program as records for a store.
pub fn batches(changes: &[Stored]) -> Vec<Batch> {
    Batch::of_import(changes, &Joined::default())
}

fn stored(changes: Vec<Change>) -> Vec<Stored> {
    let store = |change| Stored {
        raw: encode(&change).into(),
        change: change.into(),
    };
    changes.into_iter().map(store).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Workspace;

    #[test]
    fn a_built_in_workspace_begins_with_its_agency_and_no_other_does() {
        for agency in [AGENCY, SAMPLE_AGENCY] {
            let mut workspace = Workspace::default();
            workspace.absorb(&of_agency(&agency.to_string()));
            assert_eq!(workspace.agency(), Some(agency));
        }
        assert!(of_agency("00000000000000000000000000000000-1-0").is_empty());
    }
}
