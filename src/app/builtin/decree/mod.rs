//! The decree from which IKU starts: *Keputusan Kepala Dinas Sosial Kabupaten Lombok Tengah Nomor 42.a Tahun 2021*.
//!
//! What the decree prints is stated in the scope of its version, and nothing else is: no direction, no aggregation, no
//! unit that answers. What the program needs besides (assumptions, reference lists, short names and the codes
//! `IKU 1` …) stands outside every version, so that no amendment and no printed decree can take it for a statement.

mod plan;
mod table;
mod text;
mod units;

use super::lists::{self, KECAMATAN, PERMENDAGRI, PPKS};
use super::script::{Script, day};
use crate::domain::date::Date;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::kind::EntityKind;
use crate::log::{Attribute, Change, Key, Scope, Value};

pub use plan::{goals, units};
use table::YEARS;

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
    let mut script = Script::new(TAB, 0);
    script.by("Keputusan Nomor 42.a Tahun 2021", "", SIGNED);
    agency(&mut script);
    decree(&mut script);
    paragraphs(&mut script);
    units(&mut script, PRINTED);
    plan::write(&mut script);
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
    script.decree(&texts, SIGNED, YEARS);
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

/// What comes with the plan but is no part of the decree.
fn references(script: &mut Script) {
    lists::dimension(script, "1", "Kecamatan", KECAMATAN);
    script.end();
    lists::dimension(script, "2", "Jenis PPKS", PPKS.map(|kind| ("", kind)));
    script.end();
    let scale = lists::scale(script, "1", &PERMENDAGRI);
    let chosen = Key::always(AGENCY, Attribute::RatingScale);
    script.state(chosen, Value::Entity(scale));
    script.end();
}
