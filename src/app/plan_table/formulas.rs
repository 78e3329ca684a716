//! The variables that the formulas of a table name: those of the plan, and new ones that it would need.

use super::grid::same;
use super::problem::Problem;
use crate::domain::formula::{self, Names, Node, ProblemKind, Tree};
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;

/// A variable (*data dasar*) that formulas of the table name and the plan does not have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewVariable {
    /// As the formulas name it.
    pub name: String,
    /// The rows whose formulas do, from 1.
    pub rows: Vec<usize>,
}

/// What a name in a formula means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Named {
    /// A variable of the plan.
    Known(EntityId),
    /// A new one, by its place.
    New(usize),
}

/// Words that stand for an operator: such a formula is no name of one variable.
const SPOKEN: [&str; 5] = ["dibagi", "dikali", "dikalikan", "dibandingkan", "dikurangi"];

/// Longer names are sentences.
const MOST_CHARACTERS: usize = 300;

/// New variables that are proposed at most: far more than one change can hold, which refuses such a table.
const MOST_NEW: usize = 1_000;

/// The variables there are and would be, read formula by formula.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Formulas {
    names: Vec<(String, Named)>,
    /// New ones, in the order in which they are named.
    pub new: Vec<NewVariable>,
}

impl Formulas {
    /// Knows the variables of a plan.
    pub fn of(plan: &Plan) -> Self {
        let variables = plan.variables.iter();
        let known = variables.map(|v| (v.name.text().to_owned(), Named::Known(v.id)));
        Self {
            names: known.collect(),
            new: Vec::new(),
        }
    }

    /// Reads a formula and proposes what it names; says what is wrong with it.
    pub fn read(&mut self, row: usize, column: usize, text: &str) -> Option<Problem> {
        let wrong = |problem: formula::Problem| Problem::Formula {
            row,
            column,
            text: text.to_owned(),
            problem,
        };
        let names = Names::new(&self.names, &[]);
        let tree = formula::parse(text, &names);
        let problems = match &tree {
            Ok(tree) => formula::check(tree, &names, false),
            Err(problems) => problems.clone(),
        };
        if !problems.is_empty() && self.with_times_sign(text).is_some() {
            return Some(Problem::LetterForTimes { row, column });
        }
        let Ok(tree) = tree else {
            return problems.into_iter().next().map(wrong);
        };
        if has_prose(&tree) {
            return Some(Problem::Prose { row, column });
        }
        self.propose(row, &tree);
        // A new name is no problem, unless it is almost a known one.
        let mut problems = problems.into_iter();
        let odd = problems.find(|problem| {
            !matches!(
                problem.kind,
                ProblemKind::UnknownVariable { nearest: None, .. }
            )
        });
        odd.map(wrong)
    }

    fn propose(&mut self, row: usize, tree: &Tree<Named>) {
        tree.walk(&mut |part| {
            let place = match &part.node {
                Node::Variable(Named::New(place)) => Some(*place),
                Node::Unknown(name) => self.place(name),
                _ => None,
            };
            if let Some(variable) = place.and_then(|place| self.new.get_mut(place))
                && variable.rows.last() != Some(&row)
            {
                variable.rows.push(row);
            }
        });
    }

    /// The place of a new variable among all of them.
    fn place(&mut self, name: &str) -> Option<usize> {
        let known = self.new.iter().position(|it| same(&it.name, name));
        known.or_else(|| {
            let place = self.new.len();
            (place < MOST_NEW).then(|| {
                self.names.push((name.to_owned(), Named::New(place)));
                self.new.push(NewVariable {
                    name: name.to_owned(),
                    rows: Vec::new(),
                });
                place
            })
        })
    }

    /// What the names in a formula mean; nothing where it cannot be worked out.
    pub fn bindings(&self, text: &str) -> Vec<(String, Named)> {
        let tree = formula::bind(text, &self.names, &[]);
        tree.map_or_else(|_| Vec::new(), |tree| formula::bindings(text, &tree))
    }

    /// The formula with × for a letter x that stands where a multiplication would, if that is one.
    pub fn with_times_sign(&self, text: &str) -> Option<String> {
        let mut signed = String::with_capacity(text.len());
        let mut before = None;
        for (at, letter) in text.char_indices() {
            let rest = text[at + letter.len_utf8()..].trim_start();
            let ends = before.is_some_and(|c: char| c.is_whitespace() || matches!(c, ')' | ']'));
            let goes_on = rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '(' | '['));
            let is_times = matches!(letter, 'x' | 'X') && ends && goes_on;
            signed.push(if is_times { '×' } else { letter });
            before = Some(letter);
        }
        let is_formula = || formula::parse(&signed, &Names::new(&self.names, &[])).is_ok();
        (signed != text && is_formula()).then_some(signed)
    }
}

/// Whether a new name is a sentence, or tells an operation in words.
fn has_prose(tree: &Tree<Named>) -> bool {
    let mut found = false;
    tree.walk(&mut |part| {
        if let Node::Unknown(name) = &part.node {
            found |= name.chars().nth(MOST_CHARACTERS).is_some() || is_spoken(name);
        }
    });
    found
}

fn is_spoken(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| SPOKEN.contains(&word))
}
