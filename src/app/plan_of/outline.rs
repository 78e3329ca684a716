//! The things that one version knows, and the plan they make.

use super::facts::Facts;
use super::parts::{Part, part};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{
    Agency, Decree, Goal, Indicator, Item, Objective, Plan, Program, Variable,
};
use crate::domain::sort::{set, sort_by, sort_by_key};
use crate::log::Attribute;
use std::collections::BTreeMap;
use std::rc::Rc;

/// All things of a version, in the order in which lists show them: by rank, equal ranks by identity.
#[derive(Clone, Default)]
pub struct Outline(Vec<Thing>);

#[derive(Clone, PartialEq)]
struct Thing {
    rank: Option<String>,
    id: EntityId,
    kind: EntityKind,
    parent: Option<EntityId>,
    part: Part,
}

/// What reading a thing again came to.
pub enum Turn {
    /// It is as it was.
    Nothing,
    /// An indicator says something else, at the same place.
    Indicator(Rc<Indicator>),
    /// A variable says something else, at the same place.
    Variable(Rc<Variable>),
    /// The plan is to be put together again.
    Outline,
}

impl Thing {
    /// Reads a thing; `None` for one that is removed or of which no kind is stated.
    fn read(facts: &Facts) -> Option<Self> {
        let kind = facts.kind().filter(|_| !facts.flag(Attribute::Removed))?;
        Some(Self {
            rank: facts.first(Attribute::Rank),
            id: facts.id,
            kind,
            parent: facts.parent(),
            part: part(kind, facts),
        })
    }

    fn place(&self) -> (Option<&str>, EntityId) {
        (self.rank.as_deref(), self.id)
    }

    fn stands_like(&self, other: &Self) -> bool {
        self.place() == other.place() && (self.kind, self.parent) == (other.kind, other.parent)
    }
}

impl Outline {
    /// Reads all things.
    pub fn read<'a>(all: impl Iterator<Item = Facts<'a>>) -> Self {
        let mut things: Vec<_> = all.filter_map(|facts| Thing::read(&facts)).collect();
        sort_by(&mut things, |a, b| a.place().cmp(&b.place()));
        Self(things)
    }

    /// Reads one thing again.
    pub fn put(&mut self, id: EntityId, facts: Option<Facts>) -> Turn {
        let before = self.0.iter().position(|thing| thing.id == id);
        let now = facts.and_then(|facts| Thing::read(&facts));
        match (before, now) {
            (None, None) => Turn::Nothing,
            (Some(at), Some(now)) if self.0[at] == now => Turn::Nothing,
            (Some(at), Some(now)) if self.0[at].stands_like(&now) => {
                let turn = match &now.part {
                    Part::Indicator(it) => Turn::Indicator(it.clone()),
                    Part::Variable(it) => Turn::Variable(it.clone()),
                    _ => Turn::Outline,
                };
                self.0[at] = now;
                turn
            }
            (before, now) => {
                if let Some(at) = before {
                    self.0.remove(at);
                }
                if let Some(now) = now {
                    let at = self.0.partition_point(|it| it.place() < now.place());
                    self.0.insert(at, now);
                }
                Turn::Outline
            }
        }
    }

    /// Puts the plan of a version together.
    pub fn plan(&self, version: EntityId) -> Plan {
        let under = Under::of(&self.0);
        let mut plan = Plan {
            decree: under.decree(version, &Decree::default()),
            ..Plan::default()
        };
        let (mut agencies, mut indicators, mut variables) = (Vec::new(), Vec::new(), Vec::new());
        for thing in &self.0 {
            match &thing.part {
                Part::Agency(it) => agencies.push(it),
                Part::Decree(it) if thing.id == version => plan.decree = under.decree(version, it),
                Part::Unit(it) => {
                    let mut unit = it.clone();
                    unit.mandate.functions = under.items(EntityKind::Function, thing.id);
                    plan.units.push(unit);
                }
                Part::Goal(it) if thing.parent.is_none() => plan.goals.push(under.goal(it)),
                Part::Dimension(it) => {
                    let mut list = it.clone();
                    list.items = under.items(EntityKind::DimensionItem, thing.id);
                    plan.dimensions.push(list);
                }
                Part::Scale(it) => plan.scales.push(it.clone()),
                Part::Indicator(it) => indicators.push(it.clone()),
                Part::Variable(it) => variables.push(it.clone()),
                _ => {}
            }
        }
        let nobody = Agency {
            id: version,
            ..Agency::default()
        };
        plan.agency = agencies.first().map_or(nobody, |it| Agency::clone(it));
        plan.programs = under.programs(&self.0);
        plan.variables = variables.into();
        plan.indicators = self.in_table(&plan.goals, indicators).into();
        plan
    }

    /// The indicators of each goal and then of its objectives; after those the ones on programmes, activities and the
    /// like; last those whose parent this version does not know.
    fn in_table(&self, goals: &[Goal], indicators: Vec<Rc<Indicator>>) -> Vec<Rc<Indicator>> {
        let parents = set(indicators.iter().map(|it| it.parent));
        let objectives = |goal: &Goal| goal.objectives.iter().map(|it| it.id).collect::<Vec<_>>();
        let table = goals
            .iter()
            .flat_map(|goal| std::iter::once(goal.id).chain(objectives(goal)));
        let all = table.chain(self.0.iter().map(|thing| thing.id));
        let mut places = BTreeMap::new();
        for (parent, place) in all.filter(|it| parents.contains(it)).zip(0..) {
            places.entry(parent).or_insert(place);
        }
        let place = |it: &Rc<Indicator>| places.get(&it.parent).copied().unwrap_or(usize::MAX);
        let mut placed: Vec<_> = indicators.into_iter().map(|it| (place(&it), it)).collect();
        sort_by_key(&mut placed, |(place, _)| *place);
        placed.into_iter().map(|(_, it)| it).collect()
    }
}

/// Things by what they stand under, without indicators and variables, of which there may be thousands.
struct Under<'o>(BTreeMap<(EntityKind, Option<EntityId>), Vec<&'o Part>>);

impl<'o> Under<'o> {
    fn of(things: &'o [Thing]) -> Self {
        let mut under: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let many = [EntityKind::Indicator, EntityKind::Variable];
        for thing in things.iter().filter(|it| !many.contains(&it.kind)) {
            let place = (thing.kind, thing.parent);
            under.entry(place).or_default().push(&thing.part);
        }
        Self(under)
    }

    fn parts(&self, kind: EntityKind, parent: EntityId) -> impl Iterator<Item = &'o Part> + '_ {
        let found = self.0.get(&(kind, Some(parent)));
        found.into_iter().flatten().copied()
    }

    fn items(&self, kind: EntityKind, parent: EntityId) -> Vec<Item> {
        let item = |part: &Part| match part {
            Part::Item(it) => Some(it.clone()),
            _ => None,
        };
        self.parts(kind, parent).filter_map(item).collect()
    }

    fn decree(&self, id: EntityId, decree: &Decree) -> Decree {
        let items = |kind| self.items(kind, id);
        Decree {
            id,
            considerations: items(EntityKind::Consideration),
            legal_bases: items(EntityKind::LegalBasis),
            dictums: items(EntityKind::Dictum),
            copies: items(EntityKind::CopyRecipient),
            ..decree.clone()
        }
    }

    fn goal(&self, goal: &Goal) -> Goal {
        let objective = |part: &Part| match part {
            Part::Objective(it) => Some(Objective::clone(it)),
            _ => None,
        };
        let objectives = self.parts(EntityKind::Objective, goal.id);
        Goal {
            objectives: objectives.filter_map(objective).collect(),
            ..goal.clone()
        }
    }

    /// Programmes in order, each followed by what it consists of; last what hangs on nothing that this version knows.
    fn programs(&self, things: &[Thing]) -> Vec<Program> {
        use EntityKind::{Activity, Program as Top, SubActivity};
        let program = |part: &'o Part| match part {
            Part::Program(it) => Some(&**it),
            _ => None,
        };
        let under = |kind, parent| self.parts(kind, parent).filter_map(program);
        let all = |kind| {
            let of_kind = things.iter().filter(move |it| it.kind == kind);
            of_kind.filter_map(|it| match &it.part {
                Part::Program(it) => Some(&**it),
                _ => None,
            })
        };
        let mut programs: Vec<Program> = Vec::new();
        for top in all(Top) {
            programs.push(top.clone());
            for activity in under(Activity, top.id) {
                programs.push(activity.clone());
                programs.extend(under(SubActivity, activity.id).cloned());
            }
        }
        let placed = set(programs.iter().map(|it| it.id));
        let stray = all(Activity).chain(all(SubActivity));
        programs.extend(stray.filter(|it| !placed.contains(&it.id)).cloned());
        programs
    }
}
