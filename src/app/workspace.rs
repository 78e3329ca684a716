//! A workspace: one agency's book with what is read from it, kept in step change by change.

use super::command::{CellAddress, Command};
use super::engines::Engines;
use super::fresh;
use super::handle::handle;
use super::plan_of::Plans;
use super::refusal::Refusal;
use super::review::Kept;
use super::seal::Seals;
use super::undo::{UndoState, undo_state};
use crate::domain::date::Date;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::measure::{Engine, Measurement};
use crate::domain::observations::Observations;
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::series::Observed;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Author, Batch, Book, Cell, Change, Key, Value, seal};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Who acts and when.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// The label of the person.
    pub author: Rc<Author>,
    /// Milliseconds since 1970 by this device's clock.
    pub at: i64,
    /// Unicode normalisation form C, as the device does it.
    pub nfc: fn(&str) -> String,
}

/// What an action changed, so that only what depends on it is shown anew.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Touched {
    /// The cells whose content may be another now.
    pub keys: Vec<Key>,
    /// Whether the plan, the agency or a scale is among them.
    pub plan: bool,
    /// Whether money, people, documents, answers or states of a year are.
    pub year: bool,
}

/// A change that was made, stored nowhere yet but in memory.
#[derive(Clone, Debug)]
pub struct Done {
    /// The batch with the change, for the outbox.
    pub batch: Batch,
    /// What to show anew.
    pub touched: Touched,
}

/// One agency's book, its plans and its figures.
#[derive(Clone, Default)]
pub struct Workspace {
    book: Book,
    /// The versions of the plan, from the first decree to the latest.
    plans: Plans,
    data: Observations,
    seals: Seals,
    engines: Engines,
    pub(super) kept: Kept,
    /// This page's tab, once it has made a change; and the number of its last one.
    tab: Option<(TabId, u32)>,
    /// The tabs of this device: whose changes are one's own.
    mine: BTreeSet<TabId>,
}

impl Workspace {
    /// An empty workspace; `mine` names the tabs this device has used before.
    pub fn new(mine: BTreeSet<TabId>) -> Self {
        Self {
            mine,
            ..Self::default()
        }
    }

    /// The log and its cells.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// The observations that figures are computed from.
    pub fn data(&self) -> &Observations {
        &self.data
    }

    /// All versions of the plan, first to latest.
    pub fn plans(&self) -> &[Rc<Plan>] {
        self.plans.in_order()
    }

    /// The agency's identity: whose workspace this is.
    pub fn agency(&self) -> Option<EntityId> {
        self.plans().first().map(|plan| plan.agency.id)
    }

    /// Whether the workspace holds the sample, which is marked on every screen.
    pub fn is_sample(&self) -> bool {
        self.agency() == Some(super::builtin::SAMPLE_AGENCY)
    }

    /// The version in force on 31 December of the year, else the first there is.
    ///
    /// That is the version by which the year is measured (`KETIGA`: a decree that corrects another
    /// applies from its own date on).
    pub fn plan_for_year(&self, year: u16) -> Option<&Rc<Plan>> {
        self.plan_on(Period::Year(year).end())
    }

    /// The version in force on a day, else the first there is.
    pub fn plan_on(&self, day: Date) -> Option<&Rc<Plan>> {
        self.plans()
            .iter()
            .rev()
            .find(|plan| {
                let since = plan.decree.effective_from();
                plan.decree.is_enacted && since.is_some_and(|since| since <= day)
            })
            .or_else(|| self.plans().first())
    }

    /// The latest version that is enacted, else the first there is.
    pub fn current_plan(&self) -> Option<&Rc<Plan>> {
        self.plan_for_year(9999)
    }

    /// The formulas of a version, made ready.
    pub fn engine(&self, plan: &Rc<Plan>) -> Rc<Engine> {
        self.engines.of(plan, &self.data)
    }

    /// Measures an indicator of a version from the beginning of the year through a period; `None` if it has no such
    /// one.
    pub fn measure(
        &self,
        plan: &Rc<Plan>,
        indicator: EntityId,
        through: Period,
        today: Date,
    ) -> Option<Measurement> {
        let place = plan.indicators.place(indicator)?;
        let engine = self.engine(plan);
        engine.measure(plan, &self.data, place, through, today)
    }

    /// What enacted versions say, and what came after.
    pub fn seals(&self) -> &Seals {
        &self.seals
    }

    /// Whether this version of the plan is enacted and so cannot change.
    pub fn is_enacted(&self, version: EntityId) -> bool {
        self.plans()
            .iter()
            .any(|plan| plan.decree.id == version && plan.decree.is_enacted)
    }

    /// What a fact outside the versions of the plan is stated to be.
    pub fn stated(&self, key: &Key) -> Stated<Value> {
        match self.book.cell(key) {
            Cell::Empty => Stated::Not,
            Cell::Settled(version) => Stated::Is(version.value.clone()),
            Cell::Conflict(versions) => {
                let values = versions.iter().map(|version| version.value.clone());
                Stated::Disputed(values.collect())
            }
        }
    }

    /// The tabs whose changes are one's own.
    pub fn mine(&self) -> &BTreeSet<TabId> {
        &self.mine
    }

    /// What undo and redo would do next.
    pub fn undo_state(&self) -> UndoState {
        undo_state(&self.book, &self.mine)
    }

    /// Carries out a command: the one door through which this device changes the book.
    ///
    /// `mint` gives a fresh tab identity and is called at the page's first change only, since a page that
    /// never writes needs none. `Ok(None)` means that everything was so already.
    pub fn dispatch(
        &mut self,
        command: Command,
        stamp: &Stamp,
        mint: impl FnOnce() -> TabId,
    ) -> Result<Option<Done>, Refusal> {
        let Some((purpose, action)) = handle(self, command)? else {
            return Ok(None);
        };
        let (tab, last) = self.tab.unwrap_or_else(|| (mint(), 0));
        let seq = last + 1;
        let id = ChangeId { tab, seq };
        let draft = Change {
            id,
            order: self.book.next_order(),
            author: stamp.author.clone(),
            at: stamp.at,
            purpose,
            action: fresh::settle(action, id),
        };
        let stored = seal(draft, &stamp.nfc)?;
        self.tab = Some((tab, seq));
        self.mine.insert(tab);
        let batch = Batch::of_transaction(vec![stored]).remove(0);
        let touched = self.absorb(std::slice::from_ref(&batch));
        Ok(Some(Done { batch, touched }))
    }

    /// Takes in batches that passed the checks of the log: from storage, another tab or a file.
    ///
    /// Changes that are here already are passed over.
    pub fn absorb(&mut self, batches: &[Batch]) -> Touched {
        let mut touched = Touched::default();
        for batch in batches {
            touched.keys.extend(self.book.add_batch(batch));
        }
        touched.keys.sort_unstable();
        touched.keys.dedup();
        for key in &touched.keys {
            match (key.attribute, CellAddress::of(key)) {
                (Attribute::Entry, Some(cell)) => observe(&mut self.data, &self.book, cell),
                (Attribute::Note, _) => {}
                _ if key.attribute.is_of_plan() => touched.plan = true,
                _ => touched.year = true,
            }
        }
        if touched.plan {
            let before = self.plans.in_order().to_vec();
            if self.seals.refresh(&self.book, &touched.keys) {
                self.plans = Plans::read(&self.book, &self.seals);
            } else {
                let of_plan = touched.keys.iter().filter(|key| key.attribute.is_of_plan());
                let keys: Vec<_> = of_plan.copied().collect();
                self.plans.refresh(&self.book, &self.seals, &keys);
            }
            for plan in self.plans.in_order() {
                let before = before.iter().find(|it| it.decree.id == plan.decree.id);
                Engine::make_room(plan, before.map(Rc::as_ref), &mut self.data);
            }
        }
        touched
    }
}

/// Copies one cell of the book into the observations.
fn observe(data: &mut Observations, book: &Book, cell: CellAddress) {
    let observed = match book.cell(&cell.key()) {
        Cell::Empty => Observed::Empty,
        Cell::Settled(version) => match version.value {
            Value::Entry(entry) => Observed::Entry(entry),
            _ => Observed::Empty,
        },
        Cell::Conflict(_) => Observed::Disputed,
    };
    data.set(cell.variable, cell.period, cell.part, observed);
}
