//! People at their devices, and the laws that each of their steps must keep.

use crate::fold::{Fold, Live};
use crate::model::Rules;
use iku::domain::amount::Decimal;
use iku::domain::entry::Entry;
use iku::domain::id::{ChangeId, EntityId, TabId};
use iku::domain::period::Period;
use iku::log::{Action, Author, Change, Key, Purpose, Stored, Value, Write, seal};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// How many people, how wrong their clocks are, and what they do; numbers are taken modulo what there is.
#[derive(Clone, Debug)]
pub struct History {
    pub clocks: Vec<i64>,
    pub steps: Vec<[u8; 4]>,
}

pub fn histories() -> impl Strategy<Value = History> {
    const TEN_YEARS: i64 = 10 * 365 * 86_400_000;
    let clocks = prop::collection::vec(-TEN_YEARS..=TEN_YEARS, 3..=5);
    let steps = prop::collection::vec(any::<[u8; 4]>(), 4..48);
    (clocks, steps).prop_map(|(clocks, steps)| History { clocks, steps })
}

pub fn thing(ordinal: u16) -> EntityId {
    let made_by = ChangeId {
        tab: TabId::built_in(0),
        seq: 1,
    };
    EntityId { made_by, ordinal }
}

fn key(cell: u8) -> Key {
    Key::entry(thing(u16::from(cell % 3)), Period::Year(2024), None)
}

fn value(n: u8) -> Value {
    match n % 8 {
        0 => Value::Cleared,
        1 => Value::Entry(Entry::Nil),
        n => Value::Entry(Entry::Number(Decimal::from(n).into())),
    }
}

/// One person, one device.
struct Desk<F> {
    fold: F,
    tab: TabId,
    clock: i64,
    /// In order of arrival.
    log: Vec<Stored>,
    /// The own latest step, if nothing came after it, and what was shown before it.
    latest: Option<(ChangeId, BTreeMap<Key, Live>)>,
    /// The undo of it, if that came right after.
    undone: Option<(ChangeId, BTreeMap<Key, Live>)>,
}

pub struct World<F> {
    desks: Vec<Desk<F>>,
    /// What the author of each change had.
    had: BTreeMap<ChangeId, BTreeSet<ChangeId>>,
}

type Law = &'static str;

fn law(kept: bool, law: Law) -> Result<(), Law> {
    if kept { Ok(()) } else { Err(law) }
}

impl<F: Fold> World<F> {
    /// Lives a history, or tells the law that a step of it breaks.
    pub fn live(rules: Rules, history: &History) -> Result<Self, Law> {
        let desk = |(n, clock): (u8, &i64)| Desk {
            fold: F::empty(rules),
            tab: TabId::built_in(n),
            clock: *clock,
            log: Vec::new(),
            latest: None,
            undone: None,
        };
        let mut world = Self {
            desks: (1..).zip(&history.clocks).map(desk).collect(),
            had: BTreeMap::new(),
        };
        for step in &history.steps {
            world.step(*step)?;
        }
        Ok(world)
    }

    pub fn logs(&self) -> Vec<&[Stored]> {
        self.desks.iter().map(|desk| desk.log.as_slice()).collect()
    }

    /// Every change of everybody, in display order.
    pub fn all(&self) -> Vec<Stored> {
        let all = self.desks.iter().flat_map(|desk| &desk.log);
        let all: BTreeMap<_, _> = all
            .map(|s| ((s.change.order, s.change.id), s.clone()))
            .collect();
        all.into_values().collect()
    }

    fn step(&mut self, [what, who, a, b]: [u8; 4]) -> Result<(), Law> {
        let who = usize::from(who) % self.desks.len();
        match what % 12 {
            0..4 => self.edit(who, &[(key(a), value(b))]),
            4 => self.edit(who, &[(key(a), value(b)), (key(a % 3 + 1), value(b / 8))]),
            5 => self.undo_latest(who),
            6 => self.undo(who, a),
            7 => self.redo(who, a),
            _ => self.send(usize::from(a) % self.desks.len(), who, b),
        }
    }

    fn act(&mut self, who: usize, purpose: Purpose, action: Action) -> ChangeId {
        let desk = &mut self.desks[who];
        let stored = desk.draft(purpose, action);
        let id = stored.change.id;
        self.had
            .insert(id, desk.log.iter().map(|s| s.change.id).collect());
        desk.fold.add(&stored);
        desk.log.push(stored);
        desk.latest = None;
        desk.undone = None;
        id
    }

    fn edit(&mut self, who: usize, facts: &[(Key, Value)]) -> Result<(), Law> {
        let desk = &self.desks[who];
        let before = desk.fold.shown();
        let write = |(key, value): &(Key, Value)| Write {
            key: *key,
            value: value.clone(),
            replaces: desk.fold.heads(key),
        };
        let writes = facts.iter().map(write).collect();
        let id = self.act(who, Purpose::Edit, Action::Write(writes));
        let desk = &mut self.desks[who];
        desk.latest = Some((id, before));
        for (key, value) in facts {
            let decided = desk.fold.live(key) == [(id, value.clone())];
            law(decided, "a write decides everything its author saw")?;
        }
        self.alone(who)
    }

    /// Nobody differs with himself.
    fn alone(&self, who: usize) -> Result<(), Law> {
        let desk = &self.desks[who];
        let alone = desk.log.iter().all(|s| s.change.id.tab == desk.tab);
        let differs = desk.fold.state().live.values().any(|live| live.len() > 1);
        law(!alone || !differs, "one person alone makes no conflict")
    }

    fn undo_latest(&mut self, who: usize) -> Result<(), Law> {
        let Some((id, before)) = self.desks[who].latest.clone() else {
            return Ok(());
        };
        let after = self.desks[who].fold.shown();
        self.act(who, Purpose::Undo, Action::Retract(vec![id]));
        let desk = &mut self.desks[who];
        desk.undone = Some((id, after));
        law(desk.fold.shown() == before, "undo restores exactly")?;
        self.alone(who)
    }

    fn undo(&mut self, who: usize, pick: u8) -> Result<(), Law> {
        let fold = &self.desks[who].fold;
        let standing = |s: &&Stored| !fold.is_retracted(s.change.id);
        let written = self.written(who).into_iter().filter(standing);
        let Some(stored) = picked(written.collect(), pick) else {
            return Ok(());
        };
        let id = stored.change.id;
        let before = fold.shown();
        let replaced = !before.values().flatten().any(|(version, _)| *version == id);
        self.act(who, Purpose::Undo, Action::Retract(vec![id]));
        let same = self.desks[who].fold.shown() == before;
        law(
            same || !replaced,
            "undoing an already replaced version changes nothing shown",
        )?;
        self.alone(who)
    }

    fn redo(&mut self, who: usize, pick: u8) -> Result<(), Law> {
        let desk = &self.desks[who];
        let retracted = |s: &&Stored| desk.fold.is_retracted(s.change.id);
        let right_after = desk.undone.clone();
        let id = match (
            &right_after,
            picked(
                self.written(who).into_iter().filter(retracted).collect(),
                pick,
            ),
        ) {
            (Some((id, _)), _) => *id,
            (None, Some(stored)) => stored.change.id,
            (None, None) => return Ok(()),
        };
        let targets = desk.fold.redo(id);
        self.act(who, Purpose::Redo, Action::Retract(targets));
        let fold = &self.desks[who].fold;
        law(
            !fold.is_retracted(id),
            "redo brings back what was taken back",
        )?;
        if let Some((_, shown)) = right_after {
            law(
                fold.shown() == shown,
                "redo right after undo restores exactly",
            )?;
        }
        self.alone(who)
    }

    fn written(&self, who: usize) -> Vec<&Stored> {
        let is_write = |s: &&Stored| matches!(s.change.action, Action::Write(_));
        self.desks[who].log.iter().filter(is_write).collect()
    }

    /// Part of a log changes hands: the first of it in display order, so nothing that it needs is missing.
    fn send(&mut self, from: usize, to: usize, part: u8) -> Result<(), Law> {
        let mut sent = self.desks[from].log.clone();
        sent.sort_by_key(|s| (s.change.order, s.change.id));
        sent.truncate(1 + sent.len() * usize::from(part) / 200);
        let desk = &mut self.desks[to];
        let known: BTreeSet<_> = desk.log.iter().map(|s| s.change.id).collect();
        let before = desk.fold.state();
        let is_new = |s: &&Stored| !known.contains(&s.change.id);
        let new: Vec<Stored> = sent.iter().filter(is_new).cloned().collect();
        for stored in &sent {
            desk.fold.add(stored); // those it has, too: old files arrive again
        }
        if new.is_empty() {
            return law(
                desk.fold.state() == before,
                "what is known already changes nothing",
            );
        }
        desk.log.extend(new.iter().cloned());
        desk.latest = None;
        desk.undone = None;
        let after = desk.fold.state().live;
        let retracts = |s: &Stored| matches!(s.change.action, Action::Retract(_));
        for (key, live) in &before.live {
            for version in live.iter().filter(|version| !after[key].contains(version)) {
                let touches = |s: &Stored| match &s.change.action {
                    Action::Write(writes) => writes.iter().any(|w| w.key == *key),
                    _ => retracts(s),
                };
                let seen = new
                    .iter()
                    .any(|s| touches(s) && self.had[&s.change.id].contains(&version.0));
                law(
                    seen,
                    "no version disappears unless somebody who had seen it says so",
                )?;
            }
        }
        for (key, live) in &after {
            let old = before.live.get(key).into_iter().flatten();
            let old: BTreeSet<_> = old.map(|(id, _)| *id).collect();
            for (id, _) in live
                .iter()
                .filter(|(id, _)| !old.contains(id) && known.contains(id))
            {
                law(
                    new.iter().any(retracts),
                    "what was decided stays decided when old files arrive",
                )?;
                let _ = id;
            }
        }
        Ok(())
    }
}

impl<F: Fold> World<F> {
    /// A retraction that the first person could make now.
    pub fn undo_by_first(&self, id: ChangeId) -> Stored {
        self.desks[0].draft(Purpose::Undo, Action::Retract(vec![id]))
    }
}

impl<F> Desk<F> {
    fn draft(&self, purpose: Purpose, action: Action) -> Stored {
        let own = self
            .log
            .iter()
            .filter(|s| s.change.id.tab == self.tab)
            .count();
        let highest = self.log.iter().map(|s| s.change.order).max();
        let draft = Change {
            id: ChangeId {
                tab: self.tab,
                seq: own as u32 + 1,
            },
            order: highest.unwrap_or(0) + 1,
            author: Rc::new(Author::default()),
            at: 1_732_428_000_000 + self.clock + 60_000 * own as i64,
            purpose,
            action,
        };
        seal(draft, &str::to_owned).unwrap()
    }
}

fn picked(from: Vec<&Stored>, pick: u8) -> Option<&Stored> {
    let at = usize::from(pick).checked_rem(from.len())?;
    from.get(at).copied()
}

/// The same changes in another order, whatever needs what.
pub fn another_order(all: &[Stored], seed: u64) -> Vec<Stored> {
    let (mut rest, mut done) = (all.to_vec(), Vec::new());
    let mut random = seed | 1;
    while !rest.is_empty() {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        done.push(rest.swap_remove(random as usize % rest.len()));
    }
    done
}
