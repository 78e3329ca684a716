//! The sample's officials: whom each office had, with a head who is replaced in the middle of a year.

use super::table::{EMPOWERMENT, FIRST_YEAR, PROTECTION, REHABILITATION, SECRETARIAT};
use super::{AGENCY, PLANNER};
use crate::app::builtin::script::{Script, day};
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::log::{Attribute, Key, Scope, Value};

struct OfficialText {
    /// The place of the unit that they head; the head of the region stands above the agency.
    unit: Option<usize>,
    position: &'static str,
    name: &'static str,
    from: Date,
    until: Option<Date>,
    is_acting: bool,
}

const BEGIN: Date = day(FIRST_YEAR, 1, 4);

const fn since_ever(
    unit: Option<usize>,
    position: &'static str,
    name: &'static str,
) -> OfficialText {
    OfficialText {
        unit,
        position,
        name,
        from: BEGIN,
        until: None,
        is_acting: false,
    }
}

const HEAD: &str = "Kepala Dinas Sosial Kabupaten Contoh";

const OFFICIALS: [OfficialText; 9] = [
    since_ever(None, "Bupati Contoh", "H. Raden Contoh"),
    OfficialText {
        until: Some(day(2024, 6, 30)),
        ..since_ever(Some(0), HEAD, "Drs. Lalu Contoh, M.Si.")
    },
    OfficialText {
        from: day(2024, 7, 1),
        until: Some(day(2024, 9, 30)),
        is_acting: true,
        ..since_ever(Some(0), HEAD, "Baiq Contoh, S.Sos., M.AP.")
    },
    OfficialText {
        from: day(2024, 10, 1),
        ..since_ever(Some(0), HEAD, "Dra. Siti Contoh, M.M.")
    },
    since_ever(
        Some(SECRETARIAT),
        "Sekretaris",
        "Baiq Contoh, S.Sos., M.AP.",
    ),
    since_ever(
        Some(SECRETARIAT + 1),
        "Kepala Sub Bagian Umum, Kepegawaian dan Keuangan",
        "Nengah Contoh, S.E.",
    ),
    since_ever(
        Some(PROTECTION),
        "Kepala Bidang Perlindungan dan Jaminan Sosial",
        "Ahmad Contoh, S.Sos.",
    ),
    since_ever(
        Some(EMPOWERMENT),
        "Kepala Bidang Pemberdayaan Sosial",
        "Dewi Contoh, S.IP.",
    ),
    since_ever(
        Some(REHABILITATION),
        "Kepala Bidang Rehabilitasi Sosial",
        "Made Contoh, S.ST.",
    ),
];

/// Writes them as one change.
pub fn write(script: &mut Script, units: &[EntityId]) {
    let (name, unit) = PLANNER;
    script.by(name, unit, day(2026, 11, 2));
    for text in &OFFICIALS {
        let official = script.create(Scope::Always, EntityKind::Official);
        let heads = text.unit.map_or(AGENCY, |place| units[place]);
        let texts = [
            (Attribute::Name, text.name),
            (Attribute::Position, text.position),
        ];
        script.texts(Scope::Always, official, &texts);
        let mut state = |attribute, value| script.state(Key::always(official, attribute), value);
        state(Attribute::Unit, Value::Entity(heads));
        state(Attribute::From, Value::Date(text.from));
        if let Some(day) = text.until {
            state(Attribute::Until, Value::Date(day));
        }
        if text.is_acting {
            state(Attribute::Acting, Value::Flag(true));
        }
    }
    script.end();
}
