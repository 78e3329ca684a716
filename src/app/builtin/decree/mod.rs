//! The decree from which IKU starts: *Keputusan Kepala Dinas Sosial Kabupaten Lombok Tengah Nomor 42.a Tahun 2021*.
//!
//! What the decree prints is stated in the scope of its version, and nothing else is: no direction, no aggregation, no
//! unit that answers. What the program needs besides (assumptions, reference lists, short names and the codes
//! `IKU 1` …) stands outside every version, so that no amendment and no printed decree can take it for a statement.

mod table;
mod text;
mod units;

use super::lists::{self, KECAMATAN, PERMENDAGRI, PPKS};
use super::script::{Script, day, key};
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::entry::Quantity;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::{EntityKind, Polarity};
use crate::domain::period::Period;
use crate::domain::plan::Formulation;
use crate::domain::rank;
use crate::domain::target::TargetValue;
use crate::log::{Attribute, Change, Key, Scope, Value};
use table::{BASELINE_YEAR, IndicatorText, Printed, TABLE, VARIABLES, YEARS};
use units::UNITS;

const TAB: TabId = TabId::built_in(1);
const fn first_of(seq: u32) -> EntityId {
    EntityId {
        made_by: ChangeId { tab: TAB, seq },
        ordinal: 0,
    }
}
/// *Dinas Sosial Kabupaten Lombok Tengah*.
pub const AGENCY: EntityId = first_of(1);
/// The decree, and so the first version of its plan.
pub const DECREE: EntityId = first_of(2);

/// The day of signing, from which it applies (KETIGA).
const SIGNED: Date = day(2021, 9, 8);

/// What the decree prints is said by its version.
const PRINTED: Scope = Scope::Version(DECREE);

/// The changes with which every workspace of this agency begins: the same bytes on every device.
pub fn changes() -> Vec<Change> {
    let mut script = Script::new(TAB);
    script.by("Keputusan Nomor 42.a Tahun 2021", "", SIGNED);
    agency(&mut script);
    decree(&mut script);
    paragraphs(&mut script);
    units(&mut script, PRINTED);
    plan(&mut script);
    references(&mut script);
    script.finish()
}

fn agency(script: &mut Script) {
    use Attribute::{Address, Government, Name, Region, ShortName};
    let agency = script.create(Scope::Always, EntityKind::Agency);
    let texts = [
        (Name, "Dinas Sosial Kabupaten Lombok Tengah"),
        (ShortName, "Dinas Sosial"),
        (Region, "Kabupaten Lombok Tengah"),
        (Government, "PEMERINTAH KABUPATEN LOMBOK TENGAH"),
        (
            Address,
            "Jl. Basuki Rahmat No. 16 Praya 83511 email : dinsos.loteng@gmail.com",
        ),
    ];
    script.texts(Scope::Always, agency, &texts);
    script.end();
}

fn decree(script: &mut Script) {
    let decree = script.create(Scope::Always, EntityKind::Decree);
    let texts = [
        (Attribute::Heading, text::HEADING),
        (Attribute::Number, text::NUMBER),
        (Attribute::Subject, text::SUBJECT),
        (Attribute::Office, text::OFFICE),
        (Attribute::SignedAt, text::SIGNED_AT),
        (Attribute::SignatoryPosition, text::SIGNATORY_POSITION),
        (Attribute::SignatoryName, text::SIGNATORY_NAME),
        (Attribute::AnnexHeading, text::ANNEX_HEADING),
        (Attribute::AnnexTitle, text::ANNEX_TITLE),
        (Attribute::AnnexIntro, text::ANNEX_INTRO),
        (Attribute::TableTitle, text::TABLE_TITLE),
    ];
    script.texts(Scope::Always, decree, &texts);
    let (first, last) = YEARS;
    let of = |attribute| Key::always(decree, attribute);
    script.state(of(Attribute::FirstYear), Value::Count(first.into()));
    script.state(of(Attribute::LastYear), Value::Count(last.into()));
    script.state(of(Attribute::Enacted), Value::Flag(true));
    script.state(of(Attribute::Date), Value::Date(SIGNED));
    script.end();
}

fn paragraphs(script: &mut Script) {
    let plain = |text| ("", text);
    let lists: [(EntityKind, Vec<(&str, &str)>); 4] = [
        (
            EntityKind::Consideration,
            text::CONSIDERATIONS.map(plain).into(),
        ),
        (EntityKind::LegalBasis, text::LEGAL_BASES.map(plain).into()),
        (EntityKind::Dictum, text::DICTUMS.into()),
        (EntityKind::CopyRecipient, text::COPIES.map(plain).into()),
    ];
    for (kind, items) in lists {
        script.list(PRINTED, kind, DECREE, items);
        script.end();
    }
}

/// Writes the eight units with their mandates, one change each.
pub(super) fn units(script: &mut Script, scope: Scope) -> Vec<EntityId> {
    let ranked = UNITS.iter().zip(rank::sequence());
    ranked
        .map(|(unit, rank)| {
            let id = script.place(scope, EntityKind::Unit, None, rank);
            let texts = [
                (Attribute::Name, unit.name),
                (Attribute::MandateHeading, unit.heading),
                (Attribute::Duty, unit.duty),
            ];
            script.texts(scope, id, &texts);
            script.texts(Scope::Always, id, &[(Attribute::Called, unit.called)]);
            let functions = unit.functions.iter().map(|text| ("", *text));
            script.list(scope, EntityKind::Function, id, functions);
            script.end();
            id
        })
        .collect()
}

/// Goals with their objectives; then variables; then the indicators that name them.
fn plan(script: &mut Script) {
    let rows: Vec<_> = TABLE
        .iter()
        .zip(rank::sequence())
        .map(|(row, rank)| {
            let goal = script.place(PRINTED, EntityKind::Goal, None, rank);
            script.texts(PRINTED, goal, &[(Attribute::Name, row.goal)]);
            let objective = script.place(
                PRINTED,
                EntityKind::Objective,
                Some(goal),
                rank::between(None, None),
            );
            let texts = [
                (Attribute::Name, row.objective),
                (Attribute::Strategy, row.strategy),
                (Attribute::PolicyDirection, row.policy_direction),
            ];
            script.texts(PRINTED, objective, &texts);
            (row, goal, objective)
        })
        .collect();
    script.end();
    let variables: Vec<_> = VARIABLES
        .iter()
        .zip(rank::sequence())
        .map(|((name, yearly), rank)| {
            let variable = script.place(PRINTED, EntityKind::Variable, None, rank);
            script.texts(PRINTED, variable, &[(Attribute::Name, name)]);
            let assumed = Key::always(variable, Attribute::AssumedAggregation);
            script.state(assumed, Value::Aggregation(*yearly));
            (*name, variable)
        })
        .collect();
    script.end();
    let mut code = 0;
    for (row, goal, objective) in rows {
        for (parent, text) in [(goal, &row.of_goal), (objective, &row.of_objective)] {
            code += 1;
            indicator(script, parent, &format!("IKU {code}"), text, &variables);
        }
    }
}

fn indicator(
    script: &mut Script,
    parent: EntityId,
    code: &str,
    text: &IndicatorText,
    variables: &[(&str, EntityId)],
) {
    let id = script.place(
        PRINTED,
        EntityKind::Indicator,
        Some(parent),
        rank::between(None, None),
    );
    script.texts(PRINTED, id, &[(Attribute::Name, text.name)]);
    script.texts(Scope::Always, id, &[(Attribute::Code, code)]);
    let higher = Value::Polarity(Polarity::Higher);
    script.state(Key::always(id, Attribute::AssumedPolarity), higher);
    let named = variables
        .iter()
        .filter(|(name, _)| text.variables.contains(name));
    let formula = Formulation {
        text: text.formula.into(),
        bindings: named.map(|(name, id)| ((*name).into(), *id)).collect(),
    };
    let of = |attribute| key(PRINTED, id, attribute);
    script.state(of(Attribute::Formula), Value::Formula(Box::new(formula)));
    let baseline = of(Attribute::Baseline).in_period(Period::Year(BASELINE_YEAR));
    script.state(baseline, percentage(text.baseline));
    for year in YEARS.0..=YEARS.1 {
        let target = of(Attribute::Target).in_period(Period::Year(year));
        script.state(target, percentage(text.target));
    }
    script.end();
}

fn percentage((digits, decimals, print): Printed) -> Value {
    Value::Target(Box::new(TargetValue::Number(Quantity {
        value: Decimal::new(digits, decimals),
        printed: Some(print.into()),
    })))
}

/// What comes with the plan but is no part of the decree.
fn references(script: &mut Script) {
    lists::dimension(script, "1", "Kecamatan", KECAMATAN);
    script.end();
    lists::dimension(script, "2", "Jenis PPKS", PPKS.map(|kind| ("", kind)));
    script.end();
    for scale in lists::scales(script, &[PERMENDAGRI]) {
        script.state(
            Key::always(AGENCY, Attribute::RatingScale),
            Value::Entity(scale),
        );
    }
    script.end();
}
