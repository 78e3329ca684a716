//! Small plans to look at, written as a test can show them: everything that is not given is not stated.

mod blank;

use super::citation::citations;
use super::reference::{Regulation, ReservedField};
use super::rules::Spot;
use super::{Facts, Finding, Look, RuleId, What, findings};
use crate::domain::amount::Decimal;
use crate::domain::budget::{Budget, Money, Node, Rupiah, Said};
use crate::domain::date::Date;
use crate::domain::entry::{Entry, Quantity};
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::EntityKind;
use crate::domain::measure::{Measured, measure};
use crate::domain::observations::Observations;
use crate::domain::period::Period;
use crate::domain::plan::{
    Dimension, Goal, Indicator, Item, Mandate, Objective, Plan, Program, Unit, Variable,
};
use crate::domain::series::Observed;
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use blank::{empty, indicator, variable};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The thing with this number.
pub const fn id(number: u16) -> EntityId {
    let made_by = ChangeId {
        tab: TabId::built_in(9),
        seq: 1,
    };
    EntityId {
        made_by,
        ordinal: number,
    }
}

/// A text the plan states.
pub fn stated(text: &str) -> Stated<String> {
    Stated::Is(text.into())
}

/// First year with targets.
const FIRST: u16 = 2024;

/// A plan, its data and all that is known around it.
pub struct Small {
    pub plan: Plan,
    pub data: Observations,
    pub notes: BTreeSet<(EntityId, Period)>,
    pub printed: BTreeMap<(EntityId, Period), Decimal>,
    pub regulations: Vec<Regulation>,
    pub reserved: Vec<ReservedField>,
    pub today: Date,
    money: BTreeMap<u16, BTreeMap<EntityId, Money>>,
    earlier: Vec<Plan>,
    /// Measurements, the same ones as long as nothing changes them.
    measured: RefCell<Measured>,
    made: u16,
}

impl Small {
    pub fn new() -> Self {
        let mut small = Self {
            plan: empty(),
            data: Observations::default(),
            notes: BTreeSet::new(),
            printed: BTreeMap::new(),
            regulations: Vec::new(),
            reserved: Vec::new(),
            today: Date::end_of_month(2027, 6),
            money: BTreeMap::new(),
            earlier: Vec::new(),
            measured: RefCell::default(),
            made: 10,
        };
        small.plan.decree.years = Stated::Is((FIRST, FIRST + 2));
        small
    }

    fn next(&mut self) -> EntityId {
        self.made += 1;
        id(self.made)
    }

    fn item(&mut self, text: &str) -> Item {
        Item {
            id: self.next(),
            label: Stated::Not,
            text: stated(text),
        }
    }

    /// Variables as `Name unit, Name unit`; the unit `-` is not stated. Gives the last one.
    pub fn variables(&mut self, list: &str) -> &mut Variable {
        for text in list.split(", ") {
            let (name, unit) = text.split_once(' ').unwrap();
            let (name, unit) = match text.rsplit_once(' ') {
                Some((long, unit)) if unit.len() < 9 && !unit.contains(')') => (long, unit),
                _ => (name, unit),
            };
            let id = self.next();
            self.plan.variables.push(variable(id, name, unit));
        }
        self.plan.variables.last_mut().unwrap()
    }

    /// An indicator with its baseline of the year before, if any, and its yearly targets.
    pub fn indicator(
        &mut self,
        name: &str,
        formula: &str,
        unit: &str,
        baseline: &str,
        targets: &str,
    ) -> &mut Indicator {
        let mut indicator = indicator(self.next(), name, formula, unit);
        if let Ok(number) = baseline.parse() {
            indicator.baseline.insert(FIRST - 1, quantity(number));
        }
        self.plan.indicators.push(indicator);
        self.targets(self.plan.indicators.len() - 1, targets);
        self.plan.indicators.last_mut().unwrap()
    }

    /// Sets the yearly targets of an indicator.
    pub fn targets(&mut self, place: usize, targets: &str) {
        for (year, target) in (FIRST..).zip(targets.split(' ')) {
            let target = quantity(target.parse().unwrap());
            self.plan.indicators[place]
                .targets
                .insert(Period::Year(year), target);
        }
    }

    /// Sets the quarterly targets of the first indicator; `.` is none.
    pub fn quarters(&mut self, year: u16, targets: &str) {
        for (quarter, target) in (1..).zip(targets.split(' ')) {
            if let Ok(number) = target.parse() {
                let period = Period::Quarter(year, quarter);
                self.plan.indicators[0]
                    .targets
                    .insert(period, quantity(number));
            }
        }
    }

    /// A goal with its objectives.
    pub fn goal(&mut self, name: &str, objectives: &[&str]) -> (EntityId, Vec<EntityId>) {
        let goal = self.next();
        let objectives = objectives.iter().map(|name| Objective {
            id: self.next(),
            name: stated(name),
            strategy: Stated::Not,
            policy_direction: Stated::Not,
        });
        let objectives: Vec<_> = objectives.collect();
        let ids = objectives.iter().map(|it| it.id).collect();
        self.plan.goals.push(Goal {
            id: goal,
            name: stated(name),
            objectives,
        });
        (goal, ids)
    }

    /// A programme, or a part of one.
    pub fn program(&mut self, name: &str, parent: Option<EntityId>) -> EntityId {
        let id = self.next();
        let whole = parent.and_then(|parent| self.plan.program(parent));
        self.plan.programs.push(Program {
            id,
            kind: match whole.map(|it| it.kind) {
                None => EntityKind::Program,
                Some(EntityKind::Program) => EntityKind::Activity,
                Some(_) => EntityKind::SubActivity,
            },
            parent,
            code: Stated::Not,
            name: stated(name),
            responsible: Vec::new(),
            supports: Vec::new(),
        });
        id
    }

    /// The money of a year: ceilings, expenditure by quarter, progress, as `100 90 | 1 nihil n/a . | 10 20 . .`.
    pub fn money(&mut self, thing: EntityId, year: u16, text: &str) {
        let mut groups = text.split('|').map(|group| {
            let cells = group.split_whitespace().map(|cell| match cell {
                "." => Said::Nothing,
                "nihil" => Said::Nil,
                "n/a" => Said::NotAvailable,
                number => Said::Is(number.replace(',', ".").parse::<Decimal>().unwrap()),
            });
            let mut cells = cells.chain(std::iter::repeat(Said::Nothing));
            std::array::from_fn::<_, 4, _>(|_| cells.next().unwrap())
        });
        let mut next = || groups.next().unwrap_or_default();
        let [original, amended, ..] = next().map(|it| it.map(Rupiah));
        let money = Money {
            original,
            amended,
            spent: next().map(|it| it.map(Rupiah)),
            physical: next(),
        };
        self.money.entry(year).or_default().insert(thing, money);
    }

    /// A unit with its functions.
    pub fn unit(&mut self, name: &str, functions: &[&str]) -> EntityId {
        let id = self.next();
        let functions = functions.iter().map(|text| self.item(text)).collect();
        self.plan.units.push(Unit {
            id,
            name: stated(name),
            called: Stated::Not,
            mandate: Mandate {
                heading: Stated::Not,
                duty: Stated::Not,
                functions,
            },
        });
        id
    }

    /// The paragraphs of *Mengingat*.
    pub fn bases(&mut self, bases: &[&str]) {
        self.plan.decree.legal_bases = bases.iter().map(|text| self.item(text)).collect();
    }

    pub fn dictum(&mut self, text: &str) {
        let item = self.item(text);
        self.plan.decree.dictums.push(item);
    }

    /// A row of the table of regulations, as a citation of it reads.
    pub fn known(&mut self, citation: &str) -> &mut Regulation {
        let cited = citations(citation).remove(0);
        self.regulations.push(Regulation {
            reference: cited.reference,
            title: cited.title.unwrap_or_default(),
            gazette: None,
            supplement: None,
            replaced_by: None,
            is_basis: false,
        });
        self.regulations.last_mut().unwrap()
    }

    pub fn dimension(&mut self, name: &str, items: &[&str]) -> EntityId {
        let id = self.next();
        let items = items.iter().map(|text| self.item(text)).collect();
        self.plan.dimensions.push(Dimension {
            id,
            name: stated(name),
            items,
        });
        id
    }

    /// From here on the plan amends what it was so far.
    pub fn amend(&mut self) {
        self.earlier.push(self.plan.clone());
        self.plan.decree.amends = Some(self.plan.decree.id);
        self.plan.decree.id = self.next();
    }

    /// Enters the quarters of a year: a number, `nihil`, `n/a` or `.` for nothing.
    pub fn enter(&mut self, name: &str, year: u16, cells: &str) -> &mut Self {
        self.enter_part(name, None, year, cells)
    }

    /// The same for a part.
    pub fn enter_part(
        &mut self,
        name: &str,
        part: Option<EntityId>,
        year: u16,
        cells: &str,
    ) -> &mut Self {
        for (quarter, cell) in (1..).zip(cells.split(' ')) {
            self.cell(name, part, Period::Quarter(year, quarter), cell);
        }
        self
    }

    /// Enters the figure of a whole year.
    pub fn enter_year(&mut self, name: &str, year: u16, cell: &str) -> &mut Self {
        self.cell(name, None, Period::Year(year), cell);
        self
    }

    fn cell(&mut self, name: &str, part: Option<EntityId>, period: Period, cell: &str) {
        let variable = self
            .plan
            .variables
            .iter()
            .find(|it| it.name.text() == name)
            .unwrap();
        let entry = match cell {
            "." => return,
            "nihil" => Entry::Nil,
            "n/a" => Entry::NotAvailable,
            number => Entry::Number(Decimal::into(number.parse().unwrap())),
        };
        self.data
            .set(variable.id, period, part, Observed::Entry(&entry));
    }

    /// Looks at all of it.
    pub fn look<T>(&self, ask: impl FnOnce(&Look<'_>) -> T) -> T {
        let earlier: Vec<_> = self.earlier.iter().collect();
        let years = self.plan.decree.target_years();
        let due = years.map(Period::Year).filter(|it| it.is_due(self.today));
        let due: Vec<_> = due.collect();
        let mut measured = self.measured.borrow_mut();
        for it in &self.plan.indicators {
            let of = |year: &Period| measure(&self.plan, &self.data, it, *year, self.today);
            let now: Vec<_> = due.iter().map(of).collect();
            if measured.of(it.id).is_none_or(|known| **known != *now) {
                measured.put(it.id, now.into());
            }
        }
        let budgets = self.money.keys().map(|year| Rc::new(self.budget(*year)));
        let budgets: Vec<_> = budgets.collect();
        ask(&Look {
            plan: &self.plan,
            earlier: &earlier,
            data: &self.data,
            engine: None,
            measured: &measured,
            notes: &self.notes,
            printed: &self.printed,
            budgets: &budgets,
            regulations: &self.regulations,
            reserved: &self.reserved,
            acceptances: &[],
            today: self.today,
        })
    }

    fn budget(&self, year: u16) -> Budget {
        let nodes = self.plan.programs.iter().map(|it| Node {
            id: it.id,
            parent: it.parent,
            money: self.money[&year].get(&it.id).copied().unwrap_or_default(),
            supports: it.supports.clone(),
            measured_by: Vec::new(),
        });
        Budget::new(year, self.today, nodes.collect())
    }

    /// Everything that is raised.
    pub fn findings(&self) -> Vec<Finding> {
        self.look(findings)
    }

    /// What one rule finds.
    pub fn found(&self, rule: RuleId) -> Vec<Spot> {
        let found = self.findings().into_iter().filter(|it| it.rule == rule);
        found.map(|it| (it.place, it.facts)).collect()
    }

    /// The same without the places.
    pub fn facts(&self, rule: RuleId) -> Vec<Facts> {
        self.found(rule)
            .into_iter()
            .map(|(_, facts)| facts)
            .collect()
    }

    /// The same with the quarter of each place.
    pub fn quarters_of(&self, rule: RuleId) -> Vec<(u8, Facts)> {
        let quarter = |(place, facts): Spot| match place.what {
            What::Figure(Period::Quarter(_, n)) => (n, facts),
            other => panic!("{other:?} is no quarter"),
        };
        self.found(rule).into_iter().map(quarter).collect()
    }

    /// Whether a rule finds anything.
    pub fn raises(&self, rule: RuleId) -> bool {
        !self.found(rule).is_empty()
    }
}

fn quantity(number: Decimal) -> Stated<TargetValue> {
    Stated::Is(TargetValue::Number(Quantity::from(number)))
}
