//! Which functions of the mandates the sample's indicators cover: most are covered by none.

use super::plan::Plan;
use super::table::{EMPOWERMENT, INDICATORS, PROTECTION, REHABILITATION, SECRETARIAT};
use crate::app::builtin::script::{Script, key};
use crate::domain::id::EntityId;
use crate::log::{Attribute, Scope, Value};

/// The functions that an indicator covers: a unit and the numbers of its functions, from 1.
const COVERS: [(&str, usize, &[u16]); 10] = [
    ("IKU 1", PROTECTION, &[4]),
    ("IKU 2", REHABILITATION, &[3, 4, 5]),
    ("IKU 3", PROTECTION, &[3]),
    ("IKU 4", PROTECTION, &[3]),
    ("IKT 1", REHABILITATION, &[3, 4]),
    ("IKT 2", PROTECTION, &[3]),
    ("IKT 3", EMPOWERMENT, &[3]),
    ("IKT 4", SECRETARIAT, &[3]),
    ("IKT 5", SECRETARIAT, &[1, 6, 10]),
    ("IKT 6", PROTECTION, &[3]),
];

/// Writes all of it as one change.
pub fn write(script: &mut Script, scope: Scope, plan: &Plan) {
    let of_code = |code: &str| {
        let place = INDICATORS.iter().position(|it| it.code == code);
        place.map(|place| plan.indicators[place])
    };
    for (code, unit, numbers) in COVERS {
        let functions = numbers
            .iter()
            .map(|number| function(plan.units[unit], *number));
        let value = Value::Entities(functions.collect());
        if let Some(indicator) = of_code(code) {
            script.state(key(scope, indicator, Attribute::Covers), value);
        }
    }
    script.end();
}

/// A function of a unit: one change brings a unit into being and then its functions, in order.
const fn function(unit: EntityId, number: u16) -> EntityId {
    EntityId {
        ordinal: unit.ordinal + number,
        ..unit
    }
}
