//! How a plan becomes a tree.
//!
//! Every goal, objective, indicator, programme, activity and sub-activity stands in it in full exactly once. A
//! programme hangs under all that it, or a part of it, supports: in full where it is met first, and by name where
//! it is met again. What nothing leads to stands apart at the end, whatever the reason: it supports nothing, what
//! it supports is gone, or things support each other in a circle.

use super::{Kind, Node};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Goal, Indicator, Objective, Plan, Program, Unit};
use crate::domain::sort::map;
use std::collections::{BTreeMap, BTreeSet};

/// The nodes of a plan's tree, each before what hangs under it.
pub fn grow(plan: &Plan) -> Vec<Node> {
    let mut grower = Grower::new(plan);
    let mut objectives = 0;
    for (place, goal) in plan.goals.iter().enumerate() {
        grower.goal(place + 1, goal, &mut objectives);
    }
    grower.apart(plan);
    grower.finish()
}

struct Grower<'a> {
    nodes: Vec<Node>,
    /// Indicators and programmes that stand in the tree in full.
    grown: BTreeSet<EntityId>,
    /// The node that is being filled.
    at: Option<usize>,
    indicators: BTreeMap<EntityId, Vec<&'a Indicator>>,
    whole: BTreeMap<EntityId, &'a Program>,
    parts: BTreeMap<EntityId, Vec<&'a Program>>,
    supporters: BTreeMap<EntityId, Vec<&'a Program>>,
    units: &'a [Unit],
}

impl<'a> Grower<'a> {
    fn new(plan: &'a Plan) -> Self {
        let mut grower = Self {
            nodes: Vec::new(),
            grown: BTreeSet::new(),
            at: None,
            indicators: BTreeMap::new(),
            whole: map(plan.programs.iter().map(|it| (it.id, it))),
            parts: BTreeMap::new(),
            supporters: BTreeMap::new(),
            units: &plan.units,
        };
        for indicator in &plan.indicators {
            let of_parent = grower.indicators.entry(indicator.parent);
            of_parent.or_default().push(indicator);
        }
        for program in &plan.programs {
            if let Some(parent) = program.parent {
                grower.parts.entry(parent).or_default().push(program);
            }
            let top = top(program, &grower.whole);
            // What a part of it was placed for is what a programme is there for.
            for supported in program.supports.iter().chain(&top.parent) {
                let supporters = grower.supporters.entry(*supported).or_default();
                if !supporters.iter().any(|it| it.id == top.id) {
                    supporters.push(top);
                }
            }
        }
        grower
    }

    fn goal(&mut self, number: usize, goal: &'a Goal, objectives: &mut usize) {
        self.open(Kind::Goal(number), goal.id, "", goal.name.text());
        self.indicators_of(goal.id);
        for objective in &goal.objectives {
            *objectives += 1;
            self.objective(*objectives, objective);
        }
        self.supporters_of(goal.id);
        self.close();
    }

    fn objective(&mut self, number: usize, objective: &'a Objective) {
        let kind = Kind::Objective(number);
        self.open(kind, objective.id, "", objective.name.text());
        self.indicators_of(objective.id);
        self.supporters_of(objective.id);
        self.close();
    }

    fn indicators_of(&mut self, parent: EntityId) {
        for indicator in self.indicators.get(&parent).cloned().unwrap_or_default() {
            self.indicator(indicator);
        }
    }

    fn supporters_of(&mut self, supported: EntityId) {
        for program in self.supporters.get(&supported).cloned().unwrap_or_default() {
            self.program(program);
        }
    }

    fn indicator(&mut self, indicator: &'a Indicator) {
        if !self.grown.insert(indicator.id) {
            return;
        }
        let (code, name) = (indicator.code.text(), indicator.name.text());
        self.open(Kind::Indicator, indicator.id, code, name);
        self.supporters_of(indicator.id);
        self.answering(&indicator.responsible, &indicator.covers);
        self.close();
    }

    fn program(&mut self, program: &'a Program) {
        let (code, name) = (program.code.text(), program.name.text());
        if !self.grown.insert(program.id) {
            self.open(Kind::Again(program.kind), program.id, code, name);
            self.close();
            return;
        }
        self.open(Kind::Program(program.kind), program.id, code, name);
        self.indicators_of(program.id);
        for part in self.parts.get(&program.id).cloned().unwrap_or_default() {
            self.program(part);
        }
        // Most parts are carried out by whom the whole is: that need not be said of each.
        let whole = program.parent.and_then(|parent| self.whole.get(&parent));
        if whole.is_none_or(|whole| whole.responsible != program.responsible) {
            self.answering(&program.responsible, &[]);
        }
        self.close();
    }

    /// The units that answer, each with those of its functions that are covered; then the units of which only a
    /// function is covered.
    fn answering(&mut self, responsible: &[EntityId], covered: &[EntityId]) {
        let units = self.units;
        let named = responsible
            .iter()
            .filter_map(|id| units.iter().find(|unit| unit.id == *id));
        let others = units
            .iter()
            .filter(|unit| !covered.is_empty() && !responsible.contains(&unit.id));
        for (unit, is_responsible) in named
            .map(|it| (it, true))
            .chain(others.map(|it| (it, false)))
        {
            let functions = unit.mandate.functions.iter().enumerate();
            let functions: Vec<_> = functions
                .filter(|(_, function)| covered.contains(&function.id))
                .collect();
            if !is_responsible && functions.is_empty() {
                continue;
            }
            let kind = Kind::Unit { is_responsible };
            self.open(kind, unit.id, "", unit.short_name());
            for (place, function) in functions {
                let text = function.text.text().trim_end_matches([';', ' ']);
                self.open(Kind::Function(place + 1), function.id, "", text);
                self.close();
            }
            self.close();
        }
    }

    fn apart(&mut self, plan: &'a Plan) {
        self.open(Kind::Apart, plan.agency.id, "", "");
        for program in &plan.programs {
            let is_top = program.kind == EntityKind::Program;
            if is_top && !self.grown.contains(&program.id) {
                self.program(program);
            }
        }
        // Parts of a programme that is gone, indicators of nothing that this version knows.
        for program in &plan.programs {
            if !self.grown.contains(&program.id) {
                self.program(program);
            }
        }
        for indicator in &plan.indicators {
            self.indicator(indicator);
        }
        if self.at.is_some_and(|apart| apart + 1 == self.nodes.len()) {
            self.nodes.pop();
        } else {
            self.close();
        }
    }

    fn open(&mut self, kind: Kind, id: EntityId, code: &str, text: &str) {
        let level = self.at.map_or(0, |at| self.nodes[at].level) + 1;
        self.nodes.push(Node {
            kind,
            id,
            code: code.to_owned(),
            text: text.to_owned(),
            parent: self.at,
            level,
            place: (1, 1),
            end: self.nodes.len() + 1,
        });
        self.at = Some(self.nodes.len() - 1);
    }

    fn close(&mut self) {
        let end = self.nodes.len();
        if let Some(at) = self.at {
            self.nodes[at].end = end;
            self.at = self.nodes[at].parent;
        }
    }

    /// Tells every node its place among its siblings.
    fn finish(mut self) -> Vec<Node> {
        let mut siblings: BTreeMap<Option<usize>, usize> = BTreeMap::new();
        for node in &mut self.nodes {
            let so_far = siblings.entry(node.parent).or_default();
            *so_far += 1;
            node.place.0 = *so_far;
        }
        for node in &mut self.nodes {
            node.place.1 = siblings.get(&node.parent).copied().unwrap_or(1);
        }
        self.nodes
    }
}

/// The programme that something is a part of, as far up as this version knows.
fn top<'a>(program: &'a Program, whole: &BTreeMap<EntityId, &'a Program>) -> &'a Program {
    let up = |it: &&'a Program| it.parent.and_then(|parent| whole.get(&parent).copied());
    // Three levels there are; a circle is followed no further.
    std::iter::successors(Some(program), up)
        .take(3)
        .last()
        .unwrap_or(program)
}
