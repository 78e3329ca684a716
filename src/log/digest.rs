//! Fingerprints of a log: equal logs have equal ones.

use super::{Book, Stored};
use crate::domain::id::TabId;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A SHA-256.
pub type Hash = [u8; 32];

/// SHA-256 of bytes.
pub fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// For each tab the hash of its changes, chained: `h(n) = SHA-256(h(n − 1) ‖ bytes of change n)`, `h(0)` all zeros.
///
/// At the end of a batch this is the batch's hash, whatever was batched with what before it.
pub fn chains<'a>(changes: impl Iterator<Item = &'a Stored>) -> BTreeMap<TabId, (u32, Hash)> {
    let mut chains: BTreeMap<TabId, (u32, Hash)> = BTreeMap::new();
    for stored in changes {
        let (last, hash) = chains.entry(stored.change.id.tab).or_default();
        let link = Sha256::new()
            .chain_update(*hash)
            .chain_update(stored.raw.as_bytes());
        (*last, *hash) = (stored.change.id.seq, link.finalize().into());
    }
    chains
}

/// The fingerprint of a log: SHA-256 over tab, last number and chained hash of every tab.
pub fn digest(book: &Book) -> Hash {
    of_chains(&chains(book.changes()))
}

pub(super) fn of_chains(chains: &BTreeMap<TabId, (u32, Hash)>) -> Hash {
    let mut all = Sha256::new();
    for (tab, (last, hash)) in chains {
        all.update(tab.0);
        all.update(last.to_be_bytes());
        all.update(hash);
    }
    all.finalize().into()
}

/// The code that two people compare by eye: `1a2b-3c4d`.
pub fn short_code(hash: &Hash) -> String {
    let [a, b, c, d, ..] = hash;
    format!("{a:02x}{b:02x}-{c:02x}{d:02x}")
}
