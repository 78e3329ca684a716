//! Plans and trees as outlines, so that a test shows what it is about.

use crate::app::query::tree::{Folds, Kind, Tree};
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Goal, Indicator, Item, Mandate, Objective, Plan, Program, Unit};
use crate::domain::stated::Stated;
use std::collections::BTreeMap;

/// A plan from lines such as
///
/// ```text
/// unit Satu: a b
/// goal G
///   indicator I @Satu +a
///   objective O
/// program P >O >I @Satu
///   activity A
/// ```
///
/// `@` names who is responsible, `+` a function that is covered, `>` what is supported, `^` a parent elsewhere.
pub fn plan(outline: &str) -> Plan {
    let mut plan = Plan::default();
    let mut names = BTreeMap::new();
    let mut over: Vec<EntityId> = Vec::new();
    let lines = || outline.lines().filter(|line| !line.trim().is_empty());
    for line in lines() {
        for name in line.replace(':', "").split_whitespace().skip(1) {
            if !name.starts_with(['@', '+', '>', '^']) {
                let next = id(names.len() + 1);
                names.entry(name.to_owned()).or_insert(next);
            }
        }
    }
    let of = |name: &str| names.get(name).copied().unwrap_or(id(999));
    let edge = lines().map(indent).min().unwrap_or(0);
    for line in lines() {
        let level = (indent(line) - edge) / 2;
        over.truncate(level);
        let (kind, rest) = line.trim().split_once(' ').unwrap();
        let mut words = rest.split_whitespace();
        let name = words.next().unwrap().trim_end_matches(':');
        let marked = |mark: char| {
            let words = rest.split_whitespace();
            let marked = words.filter_map(move |word| word.strip_prefix(mark));
            marked.map(of).collect::<Vec<_>>()
        };
        let parent = marked('^').first().or(over.last()).copied();
        let (id, stated) = (of(name), Stated::Is(name.to_owned()));
        match kind {
            "unit" => plan.units.push(Unit {
                id,
                name: stated,
                mandate: Mandate {
                    functions: words.map(|word| item(of(word), word)).collect(),
                    ..Mandate::default()
                },
                ..Unit::default()
            }),
            "goal" => plan.goals.push(Goal {
                id,
                name: stated,
                objectives: Vec::new(),
            }),
            "objective" => plan.goals.last_mut().unwrap().objectives.push(Objective {
                id,
                name: stated,
                ..Objective::default()
            }),
            "indicator" => plan.indicators.push(Indicator {
                id,
                parent: parent.unwrap_or(id),
                name: stated,
                responsible: marked('@'),
                covers: marked('+'),
                ..Indicator::default()
            }),
            _ => plan.programs.push(Program {
                id,
                kind: match kind {
                    "program" => EntityKind::Program,
                    "activity" => EntityKind::Activity,
                    _ => EntityKind::SubActivity,
                },
                parent,
                code: Stated::Not,
                name: stated,
                responsible: marked('@'),
                supports: marked('>'),
            }),
        }
        over.push(id);
    }
    plan
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn item(id: EntityId, text: &str) -> Item {
    Item {
        id,
        text: Stated::Is(text.to_owned()),
        ..Item::default()
    }
}

fn id(number: usize) -> EntityId {
    EntityId {
        made_by: ChangeId {
            tab: TabId::built_in(9),
            seq: 1,
        },
        ordinal: number as u16,
    }
}

/// What is seen of a tree, one line a node; `…` where something is folded, `=` what is shown in full elsewhere, `~`
/// a unit that is not responsible.
pub fn seen(tree: &Tree, folds: &Folds) -> String {
    let line = |at: usize| {
        let node = tree.node(at).unwrap();
        let mark = match node.kind {
            Kind::Again(_) => "=",
            Kind::Unit {
                is_responsible: false,
            } => "~",
            _ => "",
        };
        let text = if node.kind == Kind::Apart {
            "apart"
        } else {
            &node.text
        };
        let folded = if folds.contain(at) { "…" } else { "" };
        format!("{}{mark}{text}{folded}\n", "  ".repeat(node.level - 1))
    };
    tree.seen(folds).into_iter().map(line).collect()
}

/// Lines without the margin that a test puts before them.
pub fn plain(outline: &str) -> String {
    let lines = || outline.lines().filter(|line| !line.trim().is_empty());
    let edge = lines().map(indent).min().unwrap_or(0);
    lines().map(|line| format!("{}\n", &line[edge..])).collect()
}
