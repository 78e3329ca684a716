//! Things of a plan of which nothing is stated but what is given.

use super::{id, stated};
use crate::domain::id::EntityId;
use crate::domain::kind::{Cap, RoundingPolicy};
use crate::domain::plan::{Agency, Decree, Formulation, Indicator, Plan, Variable};
use crate::domain::stated::Stated;
use std::collections::BTreeMap;

pub fn variable(id: EntityId, name: &str, unit: &str) -> Variable {
    Variable {
        id,
        code: Stated::Not,
        name: stated(name),
        definition: Stated::Not,
        unit_of_measure: if unit == "-" {
            Stated::Not
        } else {
            stated(unit)
        },
        aggregation: Stated::Not,
        assumed_aggregation: None,
        frequency: Default::default(),
        measured_in: None,
        breakdown: Stated::Not,
        detail: None,
        responsible: Vec::new(),
        data_source: Stated::Not,
    }
}

pub fn indicator(id: EntityId, name: &str, formula: &str, unit: &str) -> Indicator {
    Indicator {
        id,
        parent: id,
        code: Stated::Not,
        name: stated(name),
        definition: Stated::Not,
        rationale: Stated::Not,
        formula: Stated::Is(Formulation {
            text: formula.into(),
            bindings: Vec::new(),
        }),
        unit_of_measure: stated(unit),
        polarity: Stated::Not,
        assumed_polarity: None,
        precision: Stated::Not,
        data_source: Stated::Not,
        responsible: Vec::new(),
        submission: Stated::Not,
        national_standard: Stated::Not,
        ordinal_scale: None,
        baseline: BTreeMap::new(),
        targets: BTreeMap::new(),
    }
}

pub fn empty() -> Plan {
    Plan {
        agency: Agency {
            id: id(1),
            name: Stated::Not,
            short_name: Stated::Not,
            region: Stated::Not,
            government: Stated::Not,
            address: Stated::Not,
            cap: Cap::Uncapped,
            rounding: RoundingPolicy::AsPrinted,
            rating_scale: None,
        },
        decree: Decree {
            id: id(2),
            amends: None,
            heading: Stated::Not,
            number: Stated::Not,
            subject: Stated::Not,
            office: Stated::Not,
            date: Stated::Not,
            effective: Stated::Not,
            is_enacted: true,
            years: Stated::Not,
            considerations: Vec::new(),
            legal_bases: Vec::new(),
            dictums: Vec::new(),
            signed_at: Stated::Not,
            signatory_position: Stated::Not,
            signatory_name: Stated::Not,
            copies: Vec::new(),
            annex_heading: Stated::Not,
            annex_title: Stated::Not,
            annex_intro: Stated::Not,
            table_title: Stated::Not,
        },
        units: Vec::new(),
        goals: Vec::new(),
        indicators: Vec::new(),
        variables: Vec::new(),
        dimensions: Vec::new(),
        scales: Vec::new(),
    }
}
