//! The draft of an agency that begins from nothing: nothing has to be invented before the first indicator.

use super::changes::Fact;
use super::{AGENCY, DECREE, Draft, Names};
use crate::app::builtin::lists::{AKIP, PERMENDAGRI};
use crate::app::fresh::fresh;
use crate::domain::kind::EntityKind;
use crate::domain::rank;
use crate::log::{Attribute, Key, Value};

/// A decree that is not enacted, and the usual scales with their sources, the first of them chosen.
pub fn draft(years: Option<(u16, u16)>, names: &Names) -> Draft {
    let mut facts = vec![said(
        DECREE,
        Attribute::Kind,
        Value::Kind(EntityKind::Decree),
    )];
    facts.extend(titles(years, names));
    if let Some((first, last)) = years {
        for (attribute, year) in [(Attribute::FirstYear, first), (Attribute::LastYear, last)] {
            facts.push(said(DECREE, attribute, Value::Count(year.into())));
        }
    }
    let ranked = [&PERMENDAGRI, &AKIP].into_iter().zip(rank::sequence());
    for ((text, rank), id) in ranked.zip([2, 3].map(fresh)) {
        facts.extend([
            said(id, Attribute::Kind, Value::Kind(EntityKind::Scale)),
            said(id, Attribute::Rank, Value::text(rank)),
            said(id, Attribute::Name, Value::text(text.name)),
            said(id, Attribute::Source, Value::text(text.source)),
            said(id, Attribute::Bands, Value::Bands(text.bands())),
        ]);
    }
    facts.push(said(
        AGENCY,
        Attribute::RatingScale,
        Value::Entity(fresh(2)),
    ));
    Draft {
        agency: AGENCY,
        decree: DECREE,
        facts,
    }
}

/// What the decree is about and how its table is headed. Who decrees is left open: a head may be a Kepala, a Camat
/// or an Inspektur.
fn titles(years: Option<(u16, u16)>, names: &Names) -> Vec<Fact> {
    let agency = names.name.trim().to_uppercase();
    if agency.is_empty() {
        return Vec::new();
    }
    let years = years.map_or(String::new(), |(first, last)| {
        format!("\nTAHUN {first} - {last}")
    });
    [
        (Attribute::Subject, "PENETAPAN INDIKATOR KINERJA UTAMA"),
        (Attribute::TableTitle, "INDIKATOR KINERJA UTAMA (IKU)"),
    ]
    .map(|(attribute, title)| {
        let text = format!("{title}\n{agency}{years}");
        said(DECREE, attribute, Value::text(text))
    })
    .into()
}

fn said(thing: crate::domain::id::EntityId, attribute: Attribute, value: Value) -> Fact {
    (Key::always(thing, attribute), value)
}
