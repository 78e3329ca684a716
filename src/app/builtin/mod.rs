//! What comes with the program: the decree from which it starts, and a workspace of sample data.

mod decree;
mod lists;
mod sample;
mod script;

use crate::log::batch::Joined;
use crate::log::{Batch, Change, Stored, encode};

pub use decree::{AGENCY, DECREE};
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
