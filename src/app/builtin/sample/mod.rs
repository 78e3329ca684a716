//! A workspace to try the program with: a fictitious agency that shows every state a figure can be in.
//!
//! It begins like the decree's (the same units, goals and objectives), but its plan is repaired and states what the
//! decree leaves open, so that its figures follow. In 2025 an amendment corrects a target. What its
//! reports printed holds from the exact R, so that is how this agency rounds.

mod budget;
mod cascade;
mod entries;
mod money;
mod officials;
mod plan;
mod table;

use super::lists::{self, PERMENDAGRI, ScaleText};
use super::script::{Script, day};
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::{EntityKind, RoundingPolicy};
use crate::log::{Attribute, Change, Key, Scope, Value};
use plan::Plan;
use table::{FIRST_YEAR, LAST_YEAR};

/// The tab of the planner and of all operators.
const TAB: TabId = TabId::built_in(2);
/// The tab of somebody who had not seen what they entered.
const OTHER_TAB: TabId = TabId::built_in(3);

/// *Dinas Sosial Kabupaten Contoh*.
pub const AGENCY: EntityId = EntityId {
    made_by: ChangeId { tab: TAB, seq: 1 },
    ordinal: 0,
};

/// Who keeps the plan.
const PLANNER: (&str, &str) = ("Perencana (contoh)", "Sekretariat");

const YEARS: (u16, u16) = (FIRST_YEAR, LAST_YEAR);

/// The year whose first days bring the amendment.
const AMENDED: u16 = 2025;

/// The marks of evaluations of accountability, as something to try.
const AKIP: ScaleText = ScaleText {
    source: "Predikat evaluasi AKIP sebagaimana lazim dipakai (contoh)",
    ..lists::AKIP
};

/// The changes of six years.
pub fn changes() -> Vec<Change> {
    let mut script = Script::new(TAB, 0);
    let (name, unit) = PLANNER;
    script.by(name, unit, day(FIRST_YEAR, 1, 4));
    agency(&mut script);
    let decree = decree(&mut script);
    let rating = lists::scale(&mut script, "1", &PERMENDAGRI);
    let akip = lists::scale(&mut script, "2", &AKIP);
    script.state(
        Key::always(AGENCY, Attribute::RatingScale),
        Value::Entity(rating),
    );
    script.end();
    let plan = Plan::write(&mut script, Scope::Version(decree), akip);
    for year in FIRST_YEAR..=LAST_YEAR {
        if year == AMENDED {
            script.by(name, unit, day(year, 1, 2));
            amendment(&mut script, decree, &plan);
        }
        plan.enter(&mut script, year);
    }
    officials::write(&mut script, &plan.units);
    let mut changes = script.finish();
    let mut other = Script::new(OTHER_TAB, changes.len() as u64);
    plan.differ(&mut other);
    changes.extend(other.finish());
    changes
}

fn agency(script: &mut Script) {
    let agency = script.create(Scope::Always, EntityKind::Agency);
    let texts = [
        (Attribute::Name, "Dinas Sosial Kabupaten Contoh (fiktif)"),
        (Attribute::ShortName, "Dinas Sosial"),
        (Attribute::Region, "Kabupaten Contoh"),
        (Attribute::Government, "PEMERINTAH KABUPATEN CONTOH"),
        (Attribute::Address, "Jl. Contoh No. 1"),
    ];
    script.texts(Scope::Always, agency, &texts);
    let rounding = Key::always(agency, Attribute::Rounding);
    script.state(rounding, Value::Rounding(RoundingPolicy::Exact));
    script.end();
}

/// What both decrees have in common.
const SIGNED: [(Attribute, &str); 5] = [
    (
        Attribute::Heading,
        "KEPUTUSAN KEPALA DINAS SOSIAL\nKABUPATEN CONTOH",
    ),
    (Attribute::Office, "KEPALA DINAS SOSIAL KABUPATEN CONTOH"),
    (Attribute::SignedAt, "Contoh"),
    (
        Attribute::SignatoryPosition,
        "Kepala Dinas Sosial\nKabupaten Contoh",
    ),
    (Attribute::SignatoryName, "NAMA CONTOH"),
];

fn decree(script: &mut Script) -> EntityId {
    let decree = script.decree(&SIGNED, day(FIRST_YEAR, 1, 4), YEARS);
    let texts = [
        (Attribute::Number, "1 TAHUN 2021 (FIKTIF)"),
        (
            Attribute::Subject,
            "PENETAPAN INDIKATOR KINERJA UTAMA\nDINAS SOSIAL KABUPATEN CONTOH\nTAHUN 2021 - 2026",
        ),
        (
            Attribute::TableTitle,
            "INDIKATOR KINERJA UTAMA (IKU)\nDINAS SOSIAL KABUPATEN CONTOH\nTAHUN 2021 - 2026",
        ),
    ];
    script.texts(Scope::Always, decree, &texts);
    script.end();
    decree
}

fn amendment(script: &mut Script, amends: EntityId, plan: &Plan) {
    let decree = script.decree(&SIGNED, day(AMENDED, 1, 2), YEARS);
    let texts = [
        (Attribute::Number, "1 TAHUN 2025 (FIKTIF)"),
        (
            Attribute::Subject,
            "PERUBAHAN ATAS PENETAPAN INDIKATOR KINERJA UTAMA\nDINAS SOSIAL KABUPATEN CONTOH\nTAHUN 2021 - 2026",
        ),
    ];
    script.texts(Scope::Always, decree, &texts);
    script.state(
        Key::always(decree, Attribute::Amends),
        Value::Entity(amends),
    );
    let reason =
        "Bahwa target Persentase Graduasi Mandiri sebesar 0,01% perlu diperbaiki menjadi 1,00%;";
    let scope = Scope::Version(decree);
    script.list(scope, EntityKind::Consideration, decree, [("", reason)]);
    plan.amend(script, scope);
    script.end();
}
