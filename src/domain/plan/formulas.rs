//! The formulas of a plan as they are read.

use super::{Formulation, Plan};
use crate::domain::formula::{Names, Problem, Tree, parse};
use crate::domain::id::EntityId;
use std::cell::OnceCell;

/// Reads the formulas of one plan, which share the names of its variables.
pub struct Formulas<'p> {
    plan: &'p Plan,
    names: OnceCell<Names<EntityId>>,
}

impl<'p> Formulas<'p> {
    /// Those of a plan.
    pub fn of(plan: &'p Plan) -> Self {
        let names = OnceCell::new();
        Self { plan, names }
    }

    /// Reads a formula: what it binds means that whatever is called so today.
    pub fn read(&self, formula: &Formulation) -> Result<Tree<EntityId>, Vec<Problem>> {
        match Self::bound(formula) {
            Some(tree) => Ok(tree),
            None => parse(&formula.text, &self.names(formula)),
        }
    }

    /// What it says where it binds every name that it uses: then it needs no other names, and a plan may have
    /// thousands.
    pub fn bound(formula: &Formulation) -> Option<Tree<EntityId>> {
        let bindings = Some(&formula.bindings).filter(|it| !it.is_empty())?;
        let tree = parse(&formula.text, &Names::new(&[], bindings)).ok()?;
        (!tree.has_unknown()).then_some(tree)
    }

    /// The names that a formula may use: what it binds, then the present names of all variables.
    pub fn names(&self, formula: &Formulation) -> Names<EntityId> {
        let all = self.names.get_or_init(|| {
            let variables = self.plan.variables.iter();
            let known: Vec<_> = variables
                .map(|it| (it.name.text().to_owned(), it.id))
                .collect();
            Names::new(&known, &[])
        });
        all.binding(&formula.bindings)
    }
}
