//! What the sample's programmes support and consist of, and which functions of the mandates its indicators cover:
//! one programme supports two things, one nothing yet, and most functions are covered by no indicator.

use super::plan::Plan;
use super::table::{EMPOWERMENT, INDICATORS, PROTECTION, REHABILITATION, SECRETARIAT};
use crate::app::builtin::script::{Script, key};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind::{self, Activity, SubActivity};
use crate::domain::rank;
use crate::log::{Attribute, Scope, Value};

/// What a programme supports.
enum Supported {
    Objective(usize),
    Indicator(&'static str),
}
use Supported::{Indicator, Objective};

/// By the place of the programme.
const SUPPORTS: [(usize, &[Supported]); 3] = [
    (1, &[Indicator("IKU 1")]),
    (2, &[Objective(0), Objective(1)]),
    (3, &[Objective(1)]),
];

/// Who carries a programme out, by its place.
const CARRIED_OUT_BY: [usize; 4] = [SECRETARIAT, EMPOWERMENT, REHABILITATION, PROTECTION];

/// An activity or sub-activity: what it is, its code and name in the nomenclature.
type Part = (EntityKind, &'static str, &'static str);

/// The activity of a programme and the sub-activity of that.
const PARTS: [(usize, [Part; 2]); 2] = [
    (
        2,
        [
            (
                Activity,
                "1.06.04.2.01",
                "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial",
            ),
            (SubActivity, "1.06.04.2.01.0001", "Penyediaan Permakanan"),
        ],
    ),
    (
        3,
        [
            (
                Activity,
                "1.06.06.2.01",
                "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
            ),
            (SubActivity, "1.06.06.2.01.0001", "Penyediaan Makanan"),
        ],
    ),
];

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
pub fn write(script: &mut Script, scope: Scope, plan: &Plan, objectives: &[EntityId]) {
    let of_code = |code: &str| {
        let place = INDICATORS.iter().position(|it| it.code == code);
        place.map(|place| plan.indicators[place])
    };
    for (place, supports) in SUPPORTS {
        let supports = supports.iter().filter_map(|it| match it {
            Objective(place) => objectives.get(*place).copied(),
            Indicator(code) => of_code(code),
        });
        let value = Value::Entities(supports.collect());
        script.state(key(scope, plan.programs[place], Attribute::Supports), value);
    }
    for (program, unit) in plan.programs.iter().zip(CARRIED_OUT_BY) {
        carried_out_by(script, scope, *program, plan.units[unit]);
    }
    for (place, parts) in PARTS {
        let mut whole = plan.programs[place];
        for (kind, code, name) in parts {
            let part = script.place(scope, kind, Some(whole), rank::between(None, None));
            let texts = [(Attribute::Code, code), (Attribute::Name, name)];
            script.texts(scope, part, &texts);
            carried_out_by(script, scope, part, plan.units[CARRIED_OUT_BY[place]]);
            whole = part;
        }
    }
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

fn carried_out_by(script: &mut Script, scope: Scope, program: EntityId, unit: EntityId) {
    let responsible = key(scope, program, Attribute::Responsible);
    script.state(responsible, Value::Entities(vec![unit]));
}

/// A function of a unit: one change brings a unit into being and then its functions, in order.
const fn function(unit: EntityId, number: u16) -> EntityId {
    EntityId {
        ordinal: unit.ordinal + number,
        ..unit
    }
}
