//! What an amended agreement says besides: what it amends, on which ground, and what has changed.

use super::{Promise, agreement};
use crate::app::agreement::{GROUNDS, ground_key};
use crate::app::documents::DocumentKind;
use crate::app::signed::{Signed, signed};
use crate::domain::date::Date;
use crate::log::Value;
use crate::report::difference::{Difference, Part, differences};
use crate::report::frozen::thaw;
use crate::report::year::Year;
use crate::report::{Block, Document, List, Marks};
use crate::text::{Lang, time};

/// What an amended agreement is held against.
pub struct Base {
    /// The earlier agreement: as it was signed, else as it would have been written in January.
    document: Document,
    /// The day on which it was signed, where it was.
    signed: Option<Date>,
}

impl Base {
    /// The original agreement of the same official.
    pub fn of(year: &Year, promise: &Promise) -> Option<Self> {
        let original = latest(year, promise, &[DocumentKind::Agreement]);
        if let Some((signed, document)) = original {
            let signed = signed.date.first().copied();
            return Some(Self { document, signed });
        }
        let day = DocumentKind::Agreement.drawn_up(year.year())?.min(year.day);
        let then = Year::drawn_up(year.workspace, year.period, day, year.today)?;
        Some(Self {
            document: agreement(&then, Some(promise.unit.id)),
            signed: None,
        })
    }

    /// What has changed since.
    pub fn changes(&self, amended: &Document) -> Vec<Difference> {
        of_substance(&self.document, amended)
    }

    /// What it is called in a sentence.
    pub fn name(&self, year: &Year) -> String {
        let name = format!("Perjanjian Kinerja Tahun {}", year.year());
        match self.signed {
            Some(day) => format!("{name} tanggal {}", time::day(Lang::Id, day)),
            None => name,
        }
    }
}

/// The last agreement of an official in the year that was signed and that this release can read.
pub fn latest(
    year: &Year,
    promise: &Promise,
    kinds: &[DocumentKind],
) -> Option<(Signed, Document)> {
    let all = signed(year.workspace).into_iter().rev();
    let mut own = all.filter(|it| {
        let is_of_kind = it.kind.is_some_and(|kind| kinds.contains(&kind));
        let is_of_year = it.period.is_some_and(|period| period.year() == year.year());
        is_of_kind && is_of_year && it.unit == Some(promise.unit.id)
    });
    own.find_map(|it| {
        let document = thaw(it.frozen.as_deref()?)?;
        Some((it, document))
    })
}

/// What two agreements say differently of people, targets and money; how they are headed is another matter.
pub fn of_substance(was: &Document, is: &Document) -> Vec<Difference> {
    let mut all = differences(was, is);
    all.retain(|it| matches!(it.part, Part::Clause | Part::Table));
    all
}

/// That the agreement amends another one, and why: as somebody stated it, else as it follows from what changed.
pub fn ground(year: &Year, promise: &Promise, base: &Base, changes: &[Difference]) -> Block {
    let key = ground_key(promise.unit.id, year.year());
    let stated = match year.workspace.book().value(&key) {
        Some(Value::Text(ground)) => Some(ground.to_string()),
        _ => following(changes),
    };
    let name = base.name(year);
    Block::Paragraph(match stated {
        Some(ground) => format!("Perjanjian ini mengubah {name} karena {ground}."),
        None => format!("Perjanjian ini mengubah {name}."),
    })
}

/// The grounds that follow from what changed.
pub fn following(changes: &[Difference]) -> Option<String> {
    let is_of = |ground: usize| {
        changes
            .iter()
            .any(|it| match (it.part, it.table.as_deref()) {
                (Part::Table, Some(super::super::targets::LABEL)) => ground == 2,
                (Part::Table, _) => ground == 1,
                _ => ground == 0,
            })
    };
    let grounds = GROUNDS.iter().enumerate();
    let grounds: Vec<_> = grounds
        .filter(|(place, _)| is_of(*place))
        .map(|(_, ground)| *ground)
        .collect();
    (!grounds.is_empty()).then(|| grounds.join("; serta "))
}

/// What has changed, in words.
pub fn told(year: &Year, base: &Base, changes: &[Difference]) -> Vec<Block> {
    let name = base.name(year);
    if changes.is_empty() {
        return vec![Block::Paragraph(format!(
            "Pejabat, target, dan anggaran tidak berubah terhadap {name}."
        ))];
    }
    vec![
        Block::Paragraph(format!("Perubahan terhadap {name}:")),
        Block::List(List {
            marks: Marks::Numbers,
            items: changes.iter().map(Difference::sentence).collect(),
        }),
    ]
}
