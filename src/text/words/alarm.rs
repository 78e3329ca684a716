//! Words about the store when something is wrong with it: what, where, and what to do.

use super::{Phrase, phrase};

pub const RESTORE: Phrase = phrase("Pulihkan dari berkas", "Restore from a file");
pub const UNDERSTOOD: Phrase = phrase("Mengerti", "Understood");
