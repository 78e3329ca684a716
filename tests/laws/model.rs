//! The fold as its definition reads, slow and plain, with switches that make it wrong.

use crate::fold::{Fold, Live};
use iku::domain::id::ChangeId;
use iku::log::{Action, Key, Stored, Write};
use std::collections::{BTreeMap, BTreeSet};

/// Each switch is one way to get it wrong.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// Of the versions that are not retracted only the one with the latest clock is live.
    pub by_clock: bool,
    /// A write names only one of the versions it decides between.
    pub one_head: bool,
    /// Ancestors are not looked for beyond a retracted version.
    pub stop_at_retracted: bool,
    /// Redo retracts only one of the retractions.
    pub redo_one: bool,
    /// A write names no retracted heads.
    pub live_heads_only: bool,
}

impl Rules {
    pub const RIGHT: Self = Self {
        by_clock: false,
        one_head: false,
        stop_at_retracted: false,
        redo_one: false,
        live_heads_only: false,
    };
}

#[derive(Clone)]
pub struct Model {
    rules: Rules,
    changes: BTreeMap<ChangeId, Stored>,
}

impl Model {
    fn writes<'m>(&'m self, key: &'m Key) -> impl Iterator<Item = (&'m Stored, &'m Write)> + 'm {
        self.changes
            .values()
            .filter_map(move |stored| match &stored.change.action {
                Action::Write(writes) => writes.iter().find(|w| w.key == *key).map(|w| (stored, w)),
                _ => None,
            })
    }

    fn retractions(&self, id: ChangeId) -> impl Iterator<Item = ChangeId> + '_ {
        let by = move |s: &&Stored| matches!(&s.change.action, Action::Retract(ids) if ids.contains(&id));
        let all = self.changes.values().filter(by).map(|s| s.change.id);
        all.filter(|by| !self.is_retracted(*by))
    }

    /// Everything below a version.
    fn ancestors(&self, id: ChangeId, key: &Key) -> BTreeSet<ChangeId> {
        let (mut found, mut open) = (BTreeSet::new(), vec![id]);
        while let Some(next) = open.pop() {
            if next != id && self.rules.stop_at_retracted && self.is_retracted(next) {
                continue;
            }
            for (stored, write) in self.writes(key) {
                if stored.change.id == next {
                    open.extend(write.replaces.iter().filter(|id| found.insert(**id)));
                }
            }
        }
        found
    }
}

impl Fold for Model {
    fn empty(rules: Rules) -> Self {
        Self {
            rules,
            changes: BTreeMap::new(),
        }
    }

    fn add(&mut self, stored: &Stored) {
        self.changes.insert(stored.change.id, stored.clone());
    }

    fn keys(&self) -> Vec<Key> {
        let all = self.changes.values().flat_map(|s| match &s.change.action {
            Action::Write(writes) => writes.as_slice(),
            _ => &[],
        });
        let keys: BTreeSet<_> = all.map(|w| w.key).collect();
        keys.into_iter().collect()
    }

    fn live(&self, key: &Key) -> Live {
        let mut standing: Vec<_> = self
            .writes(key)
            .filter(|(s, _)| !self.is_retracted(s.change.id))
            .collect();
        if self.rules.by_clock {
            let last = standing
                .into_iter()
                .max_by_key(|(s, _)| (s.change.at, s.change.id));
            return last
                .map(|(s, w)| (s.change.id, w.value.clone()))
                .into_iter()
                .collect();
        }
        let covered: BTreeSet<_> = standing
            .iter()
            .flat_map(|(s, _)| self.ancestors(s.change.id, key))
            .collect();
        standing.retain(|(s, _)| !covered.contains(&s.change.id));
        standing.sort_by_key(|(s, _)| (s.change.order, s.change.id));
        standing
            .into_iter()
            .map(|(s, w)| (s.change.id, w.value.clone()))
            .collect()
    }

    fn heads(&self, key: &Key) -> Vec<ChangeId> {
        let live = self.live(key).into_iter().map(|(id, _)| id);
        if self.rules.one_head {
            return live.take(1).collect();
        }
        if self.rules.live_heads_only {
            return live.collect();
        }
        let replaced: BTreeSet<_> = self.writes(key).flat_map(|(_, w)| &w.replaces).collect();
        let ends = self
            .writes(key)
            .map(|(s, _)| s.change.id)
            .filter(|id| !replaced.contains(id));
        let heads: BTreeSet<_> = live.chain(ends).collect();
        heads.into_iter().collect()
    }

    fn is_retracted(&self, id: ChangeId) -> bool {
        self.retractions(id).next().is_some()
    }

    fn redo(&self, id: ChangeId) -> Vec<ChangeId> {
        let most = if self.rules.redo_one { 1 } else { usize::MAX };
        self.retractions(id).take(most).collect()
    }

    fn ids(&self) -> Vec<ChangeId> {
        self.changes.keys().copied().collect()
    }
}
