//! *Perjanjian Kinerja*: what an official promises for a year to whoever is above them, in the words of the form
//! (PermenPANRB 53/2014), with its annex of targets and money.

mod amended;
mod annex;
mod carried;
mod checks;
#[cfg(test)]
mod tests;

pub use checks::{Check, checks};

use super::programs::Ceiling;
use crate::app::agreement::{Superior, signing_units, superior};
use crate::app::documents::DocumentKind;
use crate::app::signed::Signed;
use crate::domain::id::EntityId;
use crate::domain::plan::Unit;
use crate::report::difference::Difference;
use crate::report::year::{Party, Year};
use crate::report::{Block, Document, Orientation, Part, Says, Signatory, file_name};
use amended::Base;

const PREAMBLE: &str = "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";
const FIRST: &str = "selanjutnya disebut Pihak Pertama.";
const SECOND: &str = "selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua.";
const FIRST_PROMISES: &str = "Pihak Pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";
const SECOND_PROMISES: &str = "Pihak Kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";
const NOT_KNOWN: &str = "(belum dicatat)";
const NOBODY: &str = "Belum ada unit kerja, jadi belum ada yang menandatangani perjanjian kinerja.";

/// Who promises what to whom.
pub struct Promise<'y> {
    /// The unit whose head promises.
    pub unit: &'y Unit,
    /// Whether that is the head of the agency.
    pub is_head: bool,
    /// *Pihak Pertama*.
    pub first: Party,
    /// *Pihak Kedua*.
    pub second: Party,
}

impl<'y> Promise<'y> {
    /// What the head of a unit promises, or the head of the agency where the unit has nobody who signs; `None`
    /// of a plan without units.
    pub fn of(year: &'y Year, unit: Option<EntityId>) -> Option<Self> {
        let asked = signing_units(&year.plan).find(|it| Some(it.id) == unit);
        let unit = asked.or_else(|| signing_units(&year.plan).next())?;
        let superior = superior(&year.plan, unit.id)?;
        Some(Self {
            unit,
            is_head: superior == Superior::Region,
            first: year.party(unit.id),
            second: year.party_above(superior),
        })
    }
}

/// The agreement of a unit's head, by the plan and the officials of the day that it bears.
pub fn agreement(year: &Year, unit: Option<EntityId>) -> Document {
    written(year, unit, &ORIGINAL)
}

/// The same after something has changed, with the amended budget and the ground on which it is amended.
pub fn amended_agreement(year: &Year, unit: Option<EntityId>) -> Document {
    let mut document = written(year, unit, &AMENDED);
    let Some(promise) = Promise::of(year, unit) else {
        return document;
    };
    if let Some(base) = Base::of(year, &promise) {
        let changes = base.changes(&document);
        let ground = amended::ground(year, &promise, &base, &changes);
        before_signatures(&mut document, 0, vec![ground]);
        before_signatures(&mut document, 1, amended::told(year, &base, &changes));
    }
    document
}

fn before_signatures(document: &mut Document, part: usize, blocks: Vec<Block>) {
    if let Some(part) = document.parts.get_mut(part) {
        let last = part.blocks.len().saturating_sub(1);
        part.blocks.splice(last..last, blocks);
    }
}

/// What has changed since the last agreement that the head of a unit signed in the year, and the copy of that; `None`
/// where none was signed.
pub fn changes_since_signed(
    year: &Year,
    unit: Option<EntityId>,
) -> Option<(Signed, Vec<Difference>)> {
    let promise = Promise::of(year, unit)?;
    let kinds = [DocumentKind::Agreement, DocumentKind::AmendedAgreement];
    let (signed, document) = amended::latest(year, &promise, &kinds)?;
    let today = written(year, unit, &AMENDED);
    Some((signed, amended::of_substance(&document, &today)))
}

/// In what the two differ.
struct Version {
    title: &'static str,
    name: &'static str,
    ceiling: Ceiling,
}

const ORIGINAL: Version = Version {
    title: "PERJANJIAN KINERJA",
    name: "Perjanjian Kinerja",
    ceiling: Ceiling::Original,
};

const AMENDED: Version = Version {
    title: "PERUBAHAN PERJANJIAN KINERJA",
    name: "Perubahan Perjanjian Kinerja",
    ceiling: Ceiling::Counting,
};

fn written(year: &Year, unit: Option<EntityId>, version: &Version) -> Document {
    let number = year.year();
    let title = format!("{} TAHUN {number}", version.title);
    let promise = Promise::of(year, unit);
    let of = promise.as_ref().map_or("", |it| it.unit.short_name());
    Document {
        title: format!("{} {number} {of}", version.name)
            .trim_end()
            .to_owned(),
        file_name: file_name(
            &format!("{} {of}", version.name),
            year.agency(),
            &number.to_string(),
        ),
        parts: match &promise {
            Some(promise) => {
                let paper = part(paper(year, promise, &title));
                let annex = part(annex::annex(year, promise, &title, version.ceiling));
                vec![paper, annex]
            }
            None => vec![part(vec![
                year.letterhead(),
                Block::Title(vec![title]),
                Block::Paragraph(NOBODY.into()),
            ])],
        },
    }
}

fn part(blocks: Vec<Block>) -> Part {
    Part {
        orientation: Orientation::Portrait,
        blocks,
    }
}

fn paper(year: &Year, promise: &Promise, title: &str) -> Vec<Block> {
    let text = |text: &str| Block::Paragraph(text.into());
    let mut blocks = vec![
        year.letterhead(),
        Block::Title(vec![title.into()]),
        text(PREAMBLE),
    ];
    for (party, called) in [(&promise.first, FIRST), (&promise.second, SECOND)] {
        blocks.extend(introduced(party));
        blocks.push(text(called));
    }
    blocks.extend([text(FIRST_PROMISES), text(SECOND_PROMISES)]);
    blocks.push(signatures(year, promise));
    blocks
}

fn introduced(party: &Party) -> [Block; 2] {
    let clause = |term: &str, says: &str| Block::Clause {
        term: term.into(),
        says: Says::Text(
            match says {
                "" => NOT_KNOWN,
                says => says,
            }
            .into(),
        ),
    };
    [
        clause("Nama", &party.name),
        clause("Jabatan", &party.position),
    ]
}

/// *Pihak Kedua* at the left; place, day and *Pihak Pertama* at the right.
fn signatures(year: &Year, promise: &Promise) -> Block {
    let signatory = |called: &str, party: &Party, place_and_day| Signatory {
        place_and_day,
        position: format!("{called},\n{}", party.position),
        name: party.name.clone(),
    };
    Block::Signatures(vec![
        signatory("Pihak Kedua", &promise.second, Vec::new()),
        signatory("Pihak Pertama", &promise.first, vec![year.place_and_day()]),
    ])
}
