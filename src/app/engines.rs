//! The formulas of each version of the plan, made ready when first asked for and kept while they stand.

use crate::domain::measure::Engine;
use crate::domain::observations::Observations;
use crate::domain::plan::Plan;
use std::cell::RefCell;
use std::rc::Rc;

/// An engine for each version that was asked for, beside the plan that it was made for.
#[derive(Clone, Default)]
pub struct Engines(RefCell<Vec<(Rc<Plan>, Rc<Engine>)>>);

impl Engines {
    /// The engine of a version. What an edit of the plan left as it was is not read again.
    pub fn of(&self, plan: &Rc<Plan>, data: &Observations) -> Rc<Engine> {
        let mut ready = self.0.borrow_mut();
        let place = ready.iter().position(|it| it.0.decree.id == plan.decree.id);
        match place.map(|place| &mut ready[place]) {
            Some((known, engine)) => {
                if !Rc::ptr_eq(known, plan) {
                    *engine = engine.renewed(plan, data).into();
                    *known = plan.clone();
                }
                engine.clone()
            }
            None => {
                let engine = Rc::new(Engine::of(plan, data));
                ready.push((plan.clone(), engine.clone()));
                engine
            }
        }
    }
}
