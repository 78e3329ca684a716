//! Small histories, told step by step.

use super::*;
use crate::domain::amount::Decimal;
use crate::domain::entry::{Entry, Quantity};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::{Author, Purpose};

fn id(tab: u8, seq: u32) -> ChangeId {
    ChangeId {
        tab: TabId::built_in(tab),
        seq,
    }
}

fn key() -> Key {
    let entity = EntityId {
        made_by: id(0, 1),
        ordinal: 3,
    };
    Key::entry(entity, Period::Quarter(2024, 1), None)
}

fn stored(id: ChangeId, order: u64, action: Action) -> Stored {
    Stored {
        change: Rc::new(Change {
            id,
            order,
            author: Rc::new(Author::default()),
            at: 0,
            purpose: Purpose::Edit,
            action,
        }),
        raw: "".into(),
    }
}

/// One person at one device.
#[derive(Clone, Default)]
struct Desk {
    tab: u8,
    book: Book,
}

impl Desk {
    fn new(tab: u8) -> Self {
        Self {
            tab,
            ..Self::default()
        }
    }

    fn act(&mut self, action: Action) -> ChangeId {
        let seq = self.book.vector().get(&TabId::built_in(self.tab)).copied();
        let id = id(self.tab, seq.unwrap_or(0) + 1);
        let order = self.book.next_order();
        self.book.add(stored(id, order, action));
        id
    }

    fn say(&mut self, value: Value) -> ChangeId {
        let replaces = self.book.heads(&key());
        self.act(Action::Write(vec![Write {
            key: key(),
            value,
            replaces,
        }]))
    }

    fn enter(&mut self, figure: &str) -> ChangeId {
        let value = Quantity {
            value: figure.parse::<Decimal>().unwrap(),
            printed: None,
        };
        self.say(Value::Entry(Entry::Number(value)))
    }

    fn undo(&mut self, id: ChangeId) -> ChangeId {
        self.act(Action::Retract(vec![id]))
    }

    fn redo(&mut self, id: ChangeId) -> ChangeId {
        self.act(Action::Retract(self.book.active_retractions(id)))
    }

    fn receive(&mut self, other: &Self) {
        for stored in other.book.changes() {
            self.book.add(stored.clone());
        }
    }

    fn shows(&self) -> String {
        shown(self.book.cell(&key()))
    }
}

fn shown(cell: Cell<'_>) -> String {
    let say = |version: &Version<'_>| match version.value {
        Value::Entry(Entry::Number(number)) => number.value.to_string(),
        other => format!("{other:?}"),
    };
    match cell {
        Cell::Empty => "-".to_owned(),
        Cell::Settled(version) => say(&version),
        Cell::Conflict(all) => all.iter().map(say).collect::<Vec<_>>().join(" | "),
    }
}

#[test]
fn a_later_edit_replaces_what_its_author_saw() {
    let mut desk = Desk::new(1);
    assert_eq!(desk.shows(), "-");
    desk.enter("1");
    desk.enter("2");
    assert_eq!(desk.shows(), "2");
    assert_eq!(desk.book.heads(&key()), [id(1, 2)]);
}

#[test]
fn edits_that_had_not_seen_each_other_are_a_conflict_until_decided() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    ana.enter("1");
    ben.receive(&ana);
    ana.enter("2");
    ben.enter("3");
    ana.receive(&ben);
    ben.receive(&ana);
    assert_eq!(ana.shows(), "2 | 3");
    assert_eq!(ben.shows(), "2 | 3");
    assert_eq!(ana.book.conflicts().collect::<Vec<_>>(), [&key()]);
    ben.enter("3");
    ana.receive(&ben);
    assert_eq!(ana.shows(), "3");
    assert_eq!(ana.book.conflicts().count(), 0);
}

#[test]
fn equal_figures_are_no_conflict_however_written() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    ana.enter("80.0");
    ben.enter("80");
    ana.receive(&ben);
    assert_eq!(ana.shows(), "80");
    assert_eq!(ana.book.heads(&key()).len(), 2);
    ben.say(Value::Cleared);
    ana.enter("80");
    ana.receive(&ben);
    assert_eq!(ana.shows(), "80 | Cleared");
}

#[test]
fn undo_and_redo_restore_exactly_and_reopen_conflicts() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let one = ana.enter("1");
    let two = ben.enter("2");
    ana.receive(&ben);
    let decision = ana.enter("1");
    assert_eq!(ana.shows(), "1");
    ana.undo(decision);
    assert_eq!(ana.shows(), "1 | 2");
    ana.redo(decision);
    assert_eq!(ana.shows(), "1");
    ana.undo(one);
    ana.undo(two);
    assert_eq!(ana.shows(), "1");
    ana.undo(decision);
    assert_eq!(ana.shows(), "-");
}

#[test]
fn redo_after_a_newer_edit_makes_no_false_conflict() {
    let mut desk = Desk::new(1);
    let one = desk.enter("1");
    desk.undo(one);
    let two = desk.enter("2");
    desk.redo(one);
    assert_eq!(desk.shows(), "2");
    desk.undo(two);
    assert_eq!(desk.shows(), "1");
}

#[test]
fn the_past_is_told_as_it_was_then() {
    let mut desk = Desk::new(1);
    let one = desk.enter("1");
    desk.undo(one);
    let two = desk.enter("2");
    desk.redo(one);
    let three = desk.enter("3");
    assert_eq!(shown(desk.book.before(one, &key())), "-");
    assert_eq!(shown(desk.book.before(two, &key())), "-");
    assert_eq!(shown(desk.book.before(three, &key())), "2");
    let history = desk.book.history(&key());
    let told: Vec<_> = history
        .iter()
        .map(|(v, live)| (v.change.id, *live))
        .collect();
    assert_eq!(told, [(one, false), (two, false), (three, true)]);
}

#[test]
fn adding_tells_which_cells_it_touched() {
    let mut desk = Desk::new(1);
    let one = desk.enter("1");
    let book = &mut desk.book;
    let undo = stored(id(2, 1), 2, Action::Retract(vec![one]));
    assert_eq!(book.add(undo.clone()), [key()]);
    assert_eq!(book.add(undo), []);
    let again = stored(id(2, 2), 3, Action::Retract(vec![one]));
    assert_eq!(book.add(again), [], "already taken back");
    let half_redo = stored(id(2, 3), 4, Action::Retract(vec![id(2, 1)]));
    assert_eq!(book.add(half_redo), [], "the other retraction still counts");
    let redo = stored(id(2, 4), 5, Action::Retract(vec![id(2, 2)]));
    assert_eq!(book.add(redo), [key()]);
    assert_eq!(book.active_retractions(one), []);
}

#[test]
fn a_change_waits_for_what_it_builds_on() {
    let mut desk = Desk::new(1);
    let one = desk.enter("1");
    desk.enter("2");
    desk.undo(one);
    desk.redo(one);
    let all: Vec<_> = desk.book.changes().cloned().collect();
    let mut late = Book::default();
    for stored in all.iter().rev() {
        assert_eq!(late.len(), 0);
        late.add(stored.clone());
        late.add(stored.clone());
    }
    assert_eq!((late.len(), late.waiting().count()), (4, 0));
    assert_eq!(shown(late.cell(&key())), "2");
    let mut cut = Book::default();
    cut.add(all[1].clone());
    assert_eq!((cut.len(), cut.waiting().count()), (0, 1));
}
