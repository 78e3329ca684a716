//! Things of a plan of which nothing is stated but what is given.

use super::{id, stated};
use crate::domain::id::EntityId;
use crate::domain::plan::{Agency, Decree, Formulation, Indicator, Plan, Variable};
use crate::domain::stated::Stated;

pub fn variable(id: EntityId, name: &str, unit: &str) -> Variable {
    Variable {
        id,
        name: stated(name),
        unit_of_measure: match unit {
            "-" => Stated::Not,
            unit => stated(unit),
        },
        ..Default::default()
    }
}

pub fn indicator(id: EntityId, name: &str, formula: &str, unit: &str) -> Indicator {
    Indicator {
        id,
        parent: id,
        name: stated(name),
        formula: Stated::Is(Formulation {
            text: formula.into(),
            bindings: Vec::new(),
        }),
        unit_of_measure: stated(unit),
        ..Default::default()
    }
}

pub fn empty() -> Plan {
    Plan {
        agency: Agency {
            id: id(1),
            ..Default::default()
        },
        decree: Decree {
            id: id(2),
            is_enacted: true,
            ..Default::default()
        },
        ..Default::default()
    }
}
