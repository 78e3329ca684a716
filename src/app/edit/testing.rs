//! A planner who has begun a draft.

use crate::app::query::testing::{Person, decree};
use crate::app::versions::amend;

pub fn planner() -> Person {
    let mut ani = Person::new(8, "Ani", decree());
    let plan = ani.workspace.plans()[0].clone();
    let begun = amend(&ani.workspace, &plan);
    ani.does(begun);
    ani
}
