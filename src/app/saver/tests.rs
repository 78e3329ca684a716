//! Saving against a simulated disk that is killed, filled up or loses answers at every boundary.

use super::*;
use crate::app::ports::RecordKey;
use crate::domain::id::TabId;
use crate::testing::cases;
use proptest::prelude::*;
use std::collections::{BTreeMap, VecDeque};
use std::pin::pin;
use std::task::Context;

thread_local! {
    static TASKS: RefCell<VecDeque<Later<'static, ()>>> = RefCell::default();
}

fn spawn(task: Later<'static, ()>) {
    TASKS.with_borrow_mut(|tasks| tasks.push_back(task));
}

/// Lets up to `steps` boundaries pass; returns how many did.
fn run(steps: usize) -> usize {
    for step in 0..steps {
        let Some(mut task) = TASKS.with_borrow_mut(VecDeque::pop_front) else {
            return step;
        };
        let mut context = Context::from_waker(Waker::noop());
        if task.as_mut().poll(&mut context).is_pending() {
            spawn(task);
        }
    }
    steps
}

/// The page dies: whatever was under way never comes back.
fn kill() {
    TASKS.take();
}

/// One boundary: between two calls to the browser.
async fn boundary() {
    let mut has_passed = false;
    poll_fn(|_| match std::mem::replace(&mut has_passed, true) {
        true => Poll::Ready(()),
        false => Poll::Pending,
    })
    .await
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Failure {
    /// Nothing was written.
    Full,
    /// It was written, but the answer was lost.
    AnswerLost,
}

/// What survives, and which write fails, how often.
#[derive(Default)]
struct Disk {
    durable: BTreeMap<RecordKey, Rc<[u8]>>,
    writes: usize,
    failing: Option<(usize, Failure)>,
}

impl Disk {
    /// Writes all of them or none; within it, the answer that will arrive.
    fn commit(&mut self, records: &[Record]) -> Result<Result<(), StoreProblem>, StoreProblem> {
        let failure = self.failing.filter(|(at, _)| self.writes >= *at);
        if matches!(failure, Some((_, Failure::Full))) {
            return Err(StoreProblem::Full);
        }
        for Record { key, bytes } in records {
            let there = self.durable.entry(*key).or_insert_with(|| {
                self.writes += 1;
                bytes.clone()
            });
            if there != bytes {
                return Err(StoreProblem::Taken(*key));
            }
        }
        Ok(match failure {
            Some(_) => Err(StoreProblem::Other("the answer was lost".into())),
            None => Ok(()),
        })
    }
}

struct Simulated(Rc<RefCell<Disk>>, Rc<Loss>);

/// Whoever is told that the store was taken away.
#[derive(Default)]
struct Loss(RefCell<Option<Lost>>);

type Lost = Box<dyn Fn(StoreProblem)>;

impl Store for Simulated {
    fn load<'a>(
        &'a self,
        _known: &'a dyn Fn(&RecordKey) -> bool,
        _each: &'a mut dyn FnMut(Vec<Record>),
    ) -> Later<'a, Result<(), StoreProblem>> {
        Box::pin(async { Ok(()) })
    }

    fn append<'a>(&'a self, records: &'a [Record]) -> Later<'a, Result<(), StoreProblem>> {
        Box::pin(async move {
            boundary().await; // the transaction is open
            for _ in records {
                boundary().await; // one request was answered
            }
            let answer = self.0.borrow_mut().commit(records)?;
            boundary().await; // committed, the answer is on its way
            answer
        })
    }

    fn on_lost(&self, lost: Lost) {
        self.1.0.replace(Some(lost));
    }
}

/// What the other tabs heard.
#[derive(Default)]
struct Others(RefCell<Vec<RecordKey>>);

impl Peers for Others {
    fn announce(&self, records: &[Record]) {
        let keys = records.iter().map(|record| record.key);
        self.0.borrow_mut().extend(keys);
    }
}

struct Noon;

impl Clock for Noon {
    fn now(&self) -> i64 {
        12
    }
    fn minutes_ahead(&self, _at: i64) -> i32 {
        0
    }
}

/// A page with a saver, and how many of its changes a person was told are saved.
struct Page {
    saver: Saver,
    disk: Rc<RefCell<Disk>>,
    loss: Rc<Loss>,
    others: Rc<Others>,
    put: Rc<Cell<u32>>,
    told: Rc<Cell<u32>>,
}

fn record(number: u32) -> Record {
    Record {
        key: RecordKey {
            tab: TabId([7; 16]),
            first: number,
        },
        bytes: Rc::from(number.to_le_bytes()),
    }
}

impl Page {
    fn open(disk: Rc<RefCell<Disk>>) -> Self {
        kill();
        let others = Rc::new(Others::default());
        let (put, told) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let (all, known) = (put.clone(), told.clone());
        let loss = Rc::new(Loss::default());
        let store = Rc::new(Simulated(disk.clone(), loss.clone()));
        let saver = Saver::new(store, others.clone(), &Noon, spawn, move |status| {
            if matches!(status, SaveStatus::Saved { .. }) {
                known.set(all.get());
            }
        });
        Self {
            saver,
            disk,
            loss,
            others,
            put,
            told,
        }
    }

    fn change(&self) {
        self.put.set(self.put.get() + 1);
        self.saver.put(record(self.put.get()));
    }

    /// Durable is the beginning of what was put, whole, and nothing else; how much of it.
    fn durable(&self) -> u32 {
        let disk = self.disk.borrow();
        for (place, (key, bytes)) in disk.durable.iter().enumerate() {
            let expected = record(place as u32 + 1);
            assert_eq!((key, bytes), (&expected.key, &expected.bytes));
        }
        disk.durable.len() as u32
    }

    fn is_saved(&self) -> bool {
        matches!(self.saver.status(), SaveStatus::Saved { .. })
    }

    fn import(
        &self,
        numbers: std::ops::Range<u32>,
    ) -> Rc<RefCell<Option<Result<(), StoreProblem>>>> {
        let result = Rc::new(RefCell::new(None));
        let (slot, saver) = (result.clone(), self.saver.clone());
        spawn(Box::pin(async move {
            let records: Vec<_> = numbers.map(record).collect();
            *slot.borrow_mut() = Some(pin!(saver.import(&records)).await);
        }));
        result
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_page_killed_anywhere_loses_nothing_that_was_called_saved(
        pauses in prop::collection::vec(0_usize..9, 1..20),
        kill_after in 0_usize..100,
        failing in prop::option::of((0_usize..20, prop_oneof![Just(Failure::Full), Just(Failure::AnswerLost)])),
    ) {
        let page = Page::open(Rc::default());
        page.disk.borrow_mut().failing = failing;
        let mut left = kill_after;
        for pause in pauses {
            page.change();
            left -= run(pause.min(left));
        }
        run(left);
        kill();
        let durable = page.durable();
        prop_assert!(durable >= page.told.get(), "{durable} durable, {} told", page.told.get());
        prop_assert!(page.others.0.borrow().len() as u32 <= durable);
    }

    #[test]
    fn an_import_killed_anywhere_is_there_as_a_whole_or_not_at_all(
        before in 0_u32..4,
        imported in 1_u32..9,
        kill_after in 0_usize..40,
    ) {
        let page = Page::open(Rc::default());
        (0..before).for_each(|_| page.change());
        let result = page.import(before + 1..before + 1 + imported);
        run(kill_after);
        kill();
        let durable = page.durable();
        prop_assert!(durable <= before || durable == before + imported);
        prop_assert!(*result.borrow() != Some(Ok(())) || durable == before + imported);
    }
}

#[test]
fn a_store_that_fails_at_any_of_200_writes_gets_everything_in_order_in_the_end() {
    for failure in [Failure::Full, Failure::AnswerLost] {
        for position in 0..200 {
            let page = Page::open(Rc::default());
            page.disk.borrow_mut().failing = Some((position, failure));
            for _ in 0..200 {
                page.change();
                run(2); // slower than people type: changes queue up
            }
            run(usize::MAX);
            // An answer lost at a write leaves that one written, and nothing after it.
            let written = position as u32 + u32::from(failure == Failure::AnswerLost);
            assert!(page.durable() <= written, "{position} {failure:?}");
            let SaveStatus::Failed { waiting, .. } = page.saver.status() else {
                panic!("{position}: {:?}", page.saver.status());
            };
            assert_eq!(waiting + page.others.0.borrow().len(), 200, "{position}");

            page.disk.borrow_mut().failing = None;
            page.saver.retry();
            run(usize::MAX);
            assert!(page.is_saved(), "{position}");
            assert_eq!(page.durable(), 200, "{position}");
            let heard: Vec<_> = page.others.0.borrow().iter().map(|key| key.first).collect();
            assert_eq!(heard, (1..=200).collect::<Vec<_>>(), "{position}");
        }
    }
}

#[test]
fn the_next_change_tries_again_what_failed() {
    let page = Page::open(Rc::default());
    page.disk.borrow_mut().failing = Some((0, Failure::Full));
    page.change();
    run(usize::MAX);
    page.disk.borrow_mut().failing = None;
    page.change();
    assert!(
        !page.is_saved(),
        "a problem stands until something was stored"
    );
    run(usize::MAX);
    assert_eq!((page.is_saved(), page.durable()), (true, 2));
}

#[test]
fn an_older_version_keeps_its_unsaved_changes_and_writes_no_more() {
    let page = Page::open(Rc::default());
    page.change();
    page.change();
    page.saver.stop(StoreProblem::NewerVersion);
    page.change();
    page.saver.retry();
    run(usize::MAX);
    // The one that was under way came through.
    assert_eq!(page.durable(), 1);
    let problem = StoreProblem::NewerVersion;
    assert_eq!(
        page.saver.status(),
        SaveStatus::Failed {
            problem,
            waiting: 2
        }
    );
}

#[test]
fn a_store_that_is_taken_away_is_noticed_before_the_next_change_and_gets_none() {
    let page = Page::open(Rc::default());
    page.saver.stop_when_lost();
    page.change();
    run(usize::MAX);
    assert!(page.is_saved());
    for (waiting, act) in [(0, false), (1, true)] {
        if act {
            page.change();
        } else if let Some(lost) = &*page.loss.0.borrow() {
            lost(StoreProblem::Evicted);
        }
        run(usize::MAX);
        let problem = StoreProblem::Evicted;
        assert_eq!(page.saver.status(), SaveStatus::Failed { problem, waiting });
    }
    assert_eq!(page.durable(), 1);
}

#[test]
fn a_saver_that_is_let_go_lets_go_of_its_store() {
    let page = Page::open(Rc::default());
    page.saver.stop_when_lost();
    let (disk, loss) = (page.disk.clone(), page.loss.clone());
    drop(page);
    // The disk, and what the store would tell of it, are held by this test only.
    assert_eq!((Rc::strong_count(&disk), Rc::strong_count(&loss)), (1, 1));
}

#[test]
fn after_erasing_nothing_waits_and_nothing_is_written() {
    let page = Page::open(Rc::default());
    page.disk.borrow_mut().failing = Some((0, Failure::Full));
    page.change();
    page.saver.stop(StoreProblem::Erased);
    page.saver.stop(StoreProblem::Evicted);
    page.change();
    run(usize::MAX);
    assert_eq!(page.durable(), 0);
    let problem = StoreProblem::Erased;
    assert_eq!(
        page.saver.status(),
        SaveStatus::Failed {
            problem,
            waiting: 0
        }
    );
}

#[test]
fn an_import_waits_for_what_was_typed_before_and_is_refused_while_that_fails() {
    let page = Page::open(Rc::default());
    page.change();
    let result = page.import(2..5);
    run(usize::MAX);
    assert_eq!((result.take(), page.durable()), (Some(Ok(())), 4));

    page.disk.borrow_mut().failing = Some((0, Failure::Full));
    page.put.set(4);
    page.change();
    let result = page.import(6..9);
    run(usize::MAX);
    assert_eq!(result.take(), Some(Err(StoreProblem::Full)));
    assert_eq!(page.durable(), 4);
}
