//! What taking files in would do, before it is done.

use super::{FileProblem, Package};
use crate::domain::id::EntityId;
use crate::domain::sort::{map, sort_by_key};
use crate::log::batch::{Batch, Joined};
use crate::log::check::check;
use crate::log::{Book, Stored};
use std::collections::BTreeMap;

/// How many changes the authors of one unit made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct UnitCount {
    /// That this device does not have yet.
    pub new: usize,
    /// That it has.
    pub known: usize,
}

/// What taking files in would add. Nothing is touched until it is applied.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ImportPlan {
    /// The new changes, in display order.
    pub new: Vec<Stored>,
    /// Which of them were made at once.
    pub joined: Joined,
    /// By the unit their authors gave.
    pub by_unit: BTreeMap<String, UnitCount>,
}

impl ImportPlan {
    /// The new changes as records for the store; [`Book::add_batch`] takes them in any order.
    pub fn records(&self) -> Vec<Batch> {
        Batch::of_import(&self.new, &self.joined)
    }
}

/// Checks files against the log and each other: what one lacks another of them may bring.
///
/// Without an own agency (nothing here yet) the files must agree among themselves.
pub fn plan_import(
    book: &Book,
    agency: Option<EntityId>,
    packages: &[Package],
) -> Result<ImportPlan, FileProblem> {
    let agency = agency.or(packages.first().map(|package| package.header.agency));
    for package in packages {
        let header = &package.header;
        if Some(header.agency) != agency {
            return Err(FileProblem::OtherAgency {
                id: header.agency,
                name: header.agency_name.clone(),
            });
        }
    }
    let all = || packages.iter().flat_map(|package| &package.changes);
    let new = check(book, all())?;
    let mut known: Vec<_> = all()
        .filter(|stored| book.change(stored.change.id).is_some())
        .collect();
    sort_by_key(&mut known, |stored| stored.change.id);
    known.dedup_by_key(|stored| stored.change.id);

    let mut counts: BTreeMap<&str, UnitCount> = BTreeMap::new();
    for stored in known {
        counts.entry(&stored.change.author.unit).or_default().known += 1;
    }
    for stored in &new {
        counts.entry(&stored.change.author.unit).or_default().new += 1;
    }
    let by_unit = map(counts.into_iter().map(|(unit, n)| (unit.to_owned(), n)));
    let mut joined = Joined::default();
    for package in packages {
        joined.join_all(&package.joined);
    }
    Ok(ImportPlan {
        new,
        joined,
        by_unit,
    })
}
