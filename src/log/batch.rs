//! What is stored at once: consecutive changes of one tab.
//!
//! A batch is what one transaction made (a keystroke, a pasted block). Its bounds travel with the
//! log and are never cut anew, so that a relay can later tell doubles. Nearly all batches have one
//! change; only longer ones are remembered ([`Joined`]).

use super::Stored;
use super::codec::{Decoder, Reader, Stop, Undecodable, Writer, stored};
use crate::domain::id::TabId;
use crate::domain::sort::sort_by_key;
use std::collections::BTreeMap;

/// Bytes that a stored record may have.
pub const MAX_BATCH: usize = 256 * 1024;

/// By tab the batches of more than one change: first number → last number.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Joined(BTreeMap<TabId, BTreeMap<u32, u32>>);

impl Joined {
    /// Remembers that the changes `first..=last` of a tab were made at once.
    pub fn join(&mut self, tab: TabId, first: u32, last: u32) {
        if first < last {
            self.0.entry(tab).or_default().insert(first, last);
        }
    }

    /// Remembers all of another's.
    pub fn join_all(&mut self, other: &Self) {
        for (tab, runs) in &other.0 {
            self.0.entry(*tab).or_default().extend(runs);
        }
    }

    /// The last number of the batch that begins with a number.
    pub fn last_of(&self, tab: TabId, first: u32) -> u32 {
        let runs = self.0.get(&tab);
        runs.and_then(|runs| runs.get(&first)).map_or(first, |l| *l)
    }

    /// The batches of more than one change that a tab has from a number on.
    pub fn from(&self, tab: TabId, first: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        let runs = self.0.get(&tab).into_iter();
        runs.flat_map(move |runs| runs.range(first..))
            .map(|(a, b)| (*a, *b))
    }

    /// The first number of the batch that holds a number.
    pub fn first_of(&self, tab: TabId, number: u32) -> u32 {
        let run = self
            .0
            .get(&tab)
            .and_then(|runs| runs.range(..=number).next_back());
        match run {
            Some((first, last)) if *last >= number => *first,
            _ => number,
        }
    }
}

/// A record of the store: one batch, or several whole ones of one tab that arrived together.
///
/// Encoded as a JSON array of changes in which a batch of several is an array of its own:
/// `[change,[change,change],change]`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Batch {
    /// Of one tab, without gaps.
    changes: Vec<Stored>,
    joined: Joined,
}

impl Batch {
    /// What one transaction made: consecutive changes of one tab. More than fits becomes several batches.
    pub fn of_transaction(changes: Vec<Stored>) -> Vec<Self> {
        let mut batches: Vec<Self> = Vec::new();
        let mut bytes = 0;
        for stored in changes {
            bytes += stored.raw.len() + 1;
            match batches.last_mut() {
                // Two pairs of brackets, and one comma less than changes.
                Some(batch) if bytes + 3 <= MAX_BATCH => batch.changes.push(stored),
                _ => {
                    bytes = stored.raw.len() + 1;
                    batches.push(Self {
                        changes: vec![stored],
                        joined: Joined::default(),
                    });
                }
            }
        }
        for batch in &mut batches {
            if let [first, .., last] = batch.changes.as_slice() {
                let (first, last) = (first.change.id, last.change.id);
                batch.joined.join(first.tab, first.seq, last.seq);
            }
        }
        batches
    }

    /// Changes that arrived together, as few records by tab as hold them without cutting a batch.
    pub fn of_import(changes: &[Stored], joined: &Joined) -> Vec<Self> {
        let mut sorted: Vec<&Stored> = changes.iter().collect();
        sort_by_key(&mut sorted, |stored| stored.change.id);
        let mut records: Vec<Self> = Vec::new();
        let (mut bytes, mut rest) = (0, sorted.as_slice());
        while let Some(first) = rest.first() {
            let id = first.change.id;
            let last = joined.last_of(id.tab, id.seq);
            let is_in = |s: &&&Stored| s.change.id.tab == id.tab && s.change.id.seq <= last;
            let count = rest.iter().take_while(is_in).count();
            let (batch, after) = rest.split_at(count);
            rest = after;
            let size: usize = batch.iter().map(|s| s.raw.len() + 1).sum::<usize>() + 2;
            let fits = bytes + size < MAX_BATCH;
            let fresh = match records.last() {
                Some(record) => !fits || record.key().is_none_or(|(tab, _)| tab != id.tab),
                None => true,
            };
            if fresh {
                records.push(Self::default());
                bytes = 0;
            }
            bytes += size;
            if let Some(record) = records.last_mut() {
                record.changes.extend(batch.iter().copied().cloned());
                record.joined.join(id.tab, id.seq, last);
            }
        }
        records
    }

    /// Where the store keeps it: tab and first number. `None` if it holds nothing.
    pub fn key(&self) -> Option<(TabId, u32)> {
        let first = self.changes.first()?;
        Some((first.change.id.tab, first.change.id.seq))
    }

    /// Its changes, in the order of their numbers.
    pub fn changes(&self) -> &[Stored] {
        &self.changes
    }

    /// Which of them were made at once.
    pub fn joined(&self) -> &Joined {
        &self.joined
    }

    /// As the store keeps it.
    pub fn encode(&self) -> String {
        let mut writer = Writer::default();
        let mut rest = self.changes.as_slice();
        let mut groups = Vec::new();
        while let Some(first) = rest.first() {
            let id = first.change.id;
            let count = self.joined.last_of(id.tab, id.seq) - id.seq + 1;
            let (group, after) = rest.split_at((count as usize).min(rest.len()));
            groups.push(group);
            rest = after;
        }
        writer.list(groups, |w, group| match group {
            [one] => {
                w.put(&one.raw);
            }
            several => {
                w.list(several, |w, stored| {
                    w.put(&stored.raw);
                });
            }
        });
        writer.0
    }

    /// Back from the store.
    pub fn decode(text: &str) -> Result<Self, Undecodable> {
        Self::read(text).map_err(Undecodable::from)
    }

    fn read(text: &str) -> Result<Self, Stop> {
        let (mut reader, mut decoder) = (Reader::new(text), Decoder::default());
        let mut batch = Self::default();
        reader.list(|r| {
            if r.peek() != b'[' {
                batch.changes.push(stored(r, &mut decoder)?);
                return Ok(());
            }
            let group = r.list(|r| stored(r, &mut decoder))?;
            if let [first, .., last] = group.as_slice() {
                let (first, last) = (first.change.id, last.change.id);
                batch.joined.join(first.tab, first.seq, last.seq);
            }
            batch.changes.extend(group);
            Ok(())
        })?;
        reader.end()?;
        Ok(batch)
    }
}
