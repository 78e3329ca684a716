//! From a book to a file.

use super::{HEAD, Header, TAIL, VERSION};
use crate::domain::id::TabId;
use crate::log::codec::{Writer, write_author};
use crate::log::digest::{Hash, chains, of_chains, sha256};
use crate::log::{Book, VersionVector};
use std::fmt::Write;

/// A file with what a book has beyond `since` (all of it, if that is empty).
///
/// Deterministic: the same book, vector and header give the same bytes. A batch is never cut: if
/// `since` ends within one, the whole batch is in the file.
pub fn write(book: &Book, since: &VersionVector, header: &Header) -> Vec<u8> {
    let (reach, joined) = (book.vector(), book.joined());
    let since: VersionVector = since
        .iter()
        .filter_map(|(tab, known)| {
            let known = (*known).min(*reach.get(tab)?);
            let next = joined.first_of(*tab, known.saturating_add(1));
            Some((*tab, next.saturating_sub(1)))
        })
        .filter(|(_, known)| *known > 0)
        .collect();
    let chains = chains(book.changes());

    // Room for all of it at once: growing a large text copies it again and again.
    let room = book
        .changes()
        .map(|stored| stored.raw.len() + 1)
        .sum::<usize>();
    let mut w = Writer(String::with_capacity(room + 4_096));
    w.put(HEAD).show(VERSION);
    w.put(",\"agency\":{\"id\":").entity(header.agency);
    w.put(",\"name\":").string(&header.agency_name);
    w.put("},\"exported\":{\"app\":").string(&header.app);
    w.put(",\"at\":").show(header.at).put(",\"by\":");
    write_author(&mut w, &header.by);
    w.put("},\"since\":").vector(&since).put(",\"log\":");
    hash(&mut w, &of_chains(&chains));
    let first_of = |tab: &TabId| since.get(tab).copied().unwrap_or(0) + 1;
    w.put(",\"batches\":");
    let more = chains
        .iter()
        .filter(|(tab, (last, _))| *last >= first_of(tab));
    w.list(more, |w, (tab, (last, chain))| {
        let first = first_of(tab);
        w.put("{\"first\":").show(first).put(",\"hash\":");
        hash(w, chain);
        w.put(",\"joined\":");
        w.list(joined.from(*tab, first), |w, (first, last)| {
            w.put("[").show(first).put(",").show(last).put("]");
        });
        w.put(",\"last\":").show(last);
        w.put(",\"tab\":\"").tab(*tab).put("\"}");
    });
    w.put(",\"changes\":");
    let changes = book.changes().filter(|stored| {
        let id = stored.change.id;
        id.seq >= first_of(&id.tab)
    });
    w.list(changes, |w, stored| {
        w.put(&stored.raw);
    });
    let mut text = w.0;
    let sum = sha256(text.as_bytes());
    text.push_str(TAIL.0);
    for byte in sum {
        let _ = write!(text, "{byte:02x}"); // a String takes everything
    }
    text.push_str(TAIL.1);
    text.into_bytes()
}

fn hash(w: &mut Writer, hash: &Hash) {
    w.put("\"");
    for byte in hash {
        w.show(format_args!("{byte:02x}"));
    }
    w.put("\"");
}
