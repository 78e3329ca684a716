//! The budget of a year: programmes, activities and sub-activities, summed upwards once.

use super::account::Account;
use super::rupiah::Rupiah;
use super::said::Money;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};
use crate::domain::sort::map;
use std::collections::BTreeSet;

/// A programme, an activity or a sub-activity with what is stated of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Node {
    /// Which one.
    pub id: EntityId,
    /// What it is a part of.
    pub parent: Option<EntityId>,
    /// Its money.
    pub money: Money,
    /// The goals, objectives and indicators that it is said to support.
    pub supports: Vec<EntityId>,
    /// The indicators that measure it.
    pub measured_by: Vec<EntityId>,
}

/// A line of the budget.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The programme, activity or sub-activity.
    pub id: EntityId,
    /// The line that it is a part of.
    pub parent: Option<usize>,
    /// What is stated of it.
    pub money: Money,
    /// What it comes to: what is stated of it, else what its parts come to.
    pub account: Account,
    /// What its parts come to.
    pub parts: Account,
    /// Whether anything is stated of it or of its parts.
    pub has_money: bool,
    /// The goals, objectives and indicators that its money is for: those that it is said to support, or else those
    /// of what it is a part of; and those that measure it.
    pub serves: BTreeSet<EntityId>,
    /// Whether anything is stated of its parts.
    pub has_parts: bool,
}

/// The budget (*anggaran*) of a year.
#[doc(alias = "anggaran")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Budget {
    /// The fiscal year (*tahun anggaran*).
    pub year: u16,
    /// Programmes, each before its activities and those before their sub-activities.
    pub lines: Vec<Line>,
    /// All of it.
    pub total: Account,
    /// Where parts come to more than the whole states.
    pub clashes: Vec<Clash>,
}

/// The parts of a thing come to more than it states itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clash {
    /// The line.
    pub line: usize,
    /// Whether the expenditure of the year does, else the ceiling.
    pub is_spent: bool,
    /// What it comes to.
    pub own: Rupiah,
    /// What its parts come to.
    pub parts: Rupiah,
}

impl Budget {
    /// Sums up a year as it stands on a day. A node stands after the one that it is a part of.
    pub fn new(year: u16, today: Date, nodes: Vec<Node>) -> Self {
        let mut due = [false; 4];
        for (due, quarter) in due.iter_mut().zip(Frequency::Quarterly.periods(year)) {
            *due = quarter.is_due(today);
        }
        let places = map(nodes.iter().enumerate().map(|(place, it)| (it.id, place)));
        let mut lines: Vec<Line> = Vec::with_capacity(nodes.len());
        for (place, node) in nodes.into_iter().enumerate() {
            // Only what stands before it: so nothing is a part of itself, whatever the plan says.
            let parent = node.parent.and_then(|id| places.get(&id).copied());
            let parent = parent.filter(|it| *it < place);
            lines.push(Line {
                id: node.id,
                parent,
                has_money: node.money.is_anything(),
                money: node.money,
                account: Account::default(),
                parts: Account::default(),
                serves: node.supports.into_iter().collect(),
                has_parts: false,
            });
            inherit(&mut lines, place);
            lines[place].serves.extend(node.measured_by);
        }
        let mut budget = Self {
            year,
            lines,
            total: Account::default(),
            clashes: Vec::new(),
        };
        budget.add_up(due);
        budget
    }

    fn add_up(&mut self, due: [bool; 4]) {
        // Parts stand behind what they are parts of.
        for place in (0..self.lines.len()).rev() {
            let line = &mut self.lines[place];
            if !line.has_money {
                continue;
            }
            let own = Account::of(&line.money, due);
            line.account = match line.has_parts {
                true => own.or_parts(&line.parts),
                false => own,
            };
            if line.has_parts {
                self.clashes
                    .extend(clashes(place, &line.account, &line.parts));
            }
            let (account, parent) = (line.account, line.parent);
            match parent {
                Some(parent) => {
                    let above = &mut self.lines[parent];
                    above.parts = above.parts.and(&account);
                    above.has_money = true;
                    above.has_parts = true;
                }
                None => self.total = self.total.and(&account),
            }
        }
        self.clashes.reverse();
    }

    /// The line of a programme, an activity or a sub-activity.
    pub fn line(&self, id: EntityId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The highest lines whose money serves any of these goals, objectives and indicators: a line of which that is
    /// said, or one all of whose parts do. No line is a part of another.
    pub fn serving(&self, things: &[EntityId]) -> Vec<usize> {
        let serves = |line: &Line| things.iter().any(|thing| line.serves.contains(thing));
        self.highest(|line, parts| match line.has_parts {
            true => parts || line.money.has_ceiling() && serves(line),
            false => serves(line),
        })
    }

    /// The highest lines whose money serves nothing (*anggaran tanpa indikator*), whole or in parts.
    #[doc(alias = "anggaran tanpa indikator")]
    pub fn unlinked(&self) -> Vec<usize> {
        self.highest(|line, parts| parts && line.serves.is_empty())
    }

    /// The highest lines of a kind; `is_meant` gets a line and whether all its parts are of the kind.
    fn highest(&self, is_meant: impl Fn(&Line, bool) -> bool) -> Vec<usize> {
        let mut all = vec![true; self.lines.len()];
        for (place, line) in self.lines.iter().enumerate().rev() {
            all[place] = line.has_money && is_meant(line, all[place]);
            if let Some(parent) = line.parent.filter(|_| line.has_money) {
                all[parent] &= all[place];
            }
        }
        // From the top down: what lies below one that was taken is a part of it.
        let mut is_taken = vec![false; self.lines.len()];
        let mut highest = Vec::new();
        for (place, line) in self.lines.iter().enumerate() {
            let is_below = line.parent.is_some_and(|above| is_taken[above]);
            is_taken[place] = is_below || all[place];
            if all[place] && !is_below {
                highest.push(place);
            }
        }
        highest
    }

    /// What several lines come to, of which none is a part of another.
    pub fn account_of(&self, lines: &[usize]) -> Account {
        let accounts = lines.iter().filter_map(|place| self.lines.get(*place));
        accounts.fold(Account::default(), |sum, line| sum.and(&line.account))
    }

    /// The last quarter that is over on a day; 0 before the first is.
    pub fn quarters_over(year: u16, today: Date) -> u8 {
        let mut over = 0;
        for quarter in Frequency::Quarterly.periods(year) {
            over += u8::from(quarter.is_due(today));
        }
        over
    }

    /// The last quarter that a period takes in.
    pub fn quarter_of(period: Period) -> u8 {
        match period {
            Period::Year(_) => 4,
            Period::Quarter(_, quarter) => quarter,
            Period::Month(_, month) => month.div_ceil(3),
        }
    }
}

/// A line that is not said to support anything serves what the whole serves that it is a part of.
fn inherit(lines: &mut [Line], place: usize) {
    if let (Some(parent), true) = (lines[place].parent, lines[place].serves.is_empty()) {
        lines[place].serves = lines[parent].serves.clone();
    }
}

fn clashes(line: usize, whole: &Account, parts: &Account) -> Vec<Clash> {
    let sums = [
        (false, whole.ceiling(), parts.ceiling()),
        (true, whole.spent_through(4), parts.spent_through(4)),
    ];
    let above = sums.into_iter().filter_map(|(is_spent, own, parts)| {
        let (own, parts) = (*own.value()?, *parts.value()?);
        (parts > own).then_some(Clash {
            line,
            is_spent,
            own,
            parts,
        })
    });
    // Backwards, since lines are looked at from the last to the first.
    let mut clashes: Vec<_> = above.collect();
    clashes.reverse();
    clashes
}
