//! The facts of a plan as the log's cells hold them, and the view that one version has of them.

use super::values::FromValue;
use crate::app::seal::Seals;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::sort::sort_by_key;
use crate::domain::stated::Stated;
use crate::log::{Attribute, Book, Cell, Key, Scope};

/// All cells that state something about the plan, in key order: entity by entity.
///
/// `Cell::Empty` among them was cleared on purpose: a version that says nothing now, whatever the one before it says.
pub struct Statements<'a>(Vec<(&'a Key, Cell<'a>)>);

impl<'a> Statements<'a> {
    /// Reads them, in one pass; entered figures are no part of the plan, nor are codes in other editions of the
    /// nomenclature.
    pub fn read(book: &'a Book, seals: &Seals) -> Self {
        Self::among(book.keys(), book, seals)
    }

    /// Reads those of one entity.
    pub fn of(book: &'a Book, seals: &Seals, entity: EntityId) -> Self {
        Self::among(book.keys_of(entity), book, seals)
    }

    fn among(keys: impl Iterator<Item = &'a Key>, book: &'a Book, seals: &Seals) -> Self {
        let is_cleared = |key| book.history(key).iter().any(|(_, is_live)| *is_live);
        let plan = keys.filter(|key| key.attribute.is_of_plan() && key.part.is_none());
        let stated = plan.filter_map(|key| Some((key, seals.cell(book, key)?)));
        Self(
            stated
                .filter(|(key, cell)| !matches!(cell, Cell::Empty) || is_cleared(key))
                .collect(),
        )
    }

    /// Each entity as a version sees it: its own words first, then those of the version it amends, and so on,
    /// then what stands outside all versions. An empty chain sees only the latter.
    pub fn under<'s>(&'s self, chain: &'s [EntityId]) -> impl Iterator<Item = Facts<'s>> {
        let distance = |scope| match scope {
            Scope::Version(version) => chain.iter().position(|link| *link == version),
            Scope::Always => Some(chain.len()),
        };
        let entities = self.0.chunk_by(|(a, _), (b, _)| a.entity == b.entity);
        entities.filter_map(move |rows| {
            let found = rows.iter().filter_map(|(key, cell)| {
                let place = (key.attribute, key.period);
                Some((place, distance(key.scope)?, cell))
            });
            let mut seen: Vec<_> = found.collect();
            sort_by_key(&mut seen, |(place, distance, _)| (*place, *distance));
            seen.dedup_by_key(|(place, ..)| *place);
            let id = rows.first()?.0.entity;
            Some(Facts { id, rows: seen })
        })
    }
}

/// What is stated of one entity.
pub struct Facts<'a> {
    /// Which entity.
    pub id: EntityId,
    /// In order of their places.
    rows: Vec<Row<'a>>,
}

/// Property and period; how far the version is that says so; what it says.
pub type Row<'a> = ((Attribute, Option<Period>), usize, &'a Cell<'a>);

impl<'a> Facts<'a> {
    /// What a property is stated to be.
    pub fn stated<T: FromValue>(&self, attribute: Attribute) -> Stated<T> {
        let place = (attribute, None);
        match self.rows.binary_search_by_key(&place, |row| row.0) {
            Ok(row) => read(self.rows[row].2),
            Err(_) => Stated::Not,
        }
    }

    /// Something to work with: the statement, or the first of several.
    pub fn first<T: FromValue>(&self, attribute: Attribute) -> Option<T> {
        self.stated(attribute).first().cloned()
    }

    /// A claim; what nobody makes is not so, and one that is disputed is not yet so.
    pub fn flag(&self, attribute: Attribute) -> bool {
        self.stated(attribute).known() == Some(&true)
    }

    /// The statements of a property that has one by period.
    pub fn by_period<T: FromValue>(
        &self,
        attribute: Attribute,
    ) -> impl Iterator<Item = (Period, Stated<T>)> {
        let start = self.rows.partition_point(|row| row.0 < (attribute, None));
        let rows = self.rows[start..]
            .iter()
            .take_while(move |((a, _), ..)| *a == attribute);
        rows.filter_map(|((_, period), _, cell)| Some(((*period)?, read(cell))))
    }

    /// All of it, in order of the properties; how far the version is that says so.
    pub fn rows(&self) -> &[Row<'a>] {
        &self.rows
    }

    /// What the entity is.
    pub fn kind(&self) -> Option<EntityKind> {
        self.first(Attribute::Kind)
    }

    /// What it stands under.
    pub fn parent(&self) -> Option<EntityId> {
        self.first(Attribute::Parent)
    }
}

fn read<T: FromValue>(cell: &Cell) -> Stated<T> {
    match cell {
        Cell::Empty => Stated::Not,
        Cell::Settled(version) => T::from_value(version.value).map_or(Stated::Not, Stated::Is),
        Cell::Conflict(versions) => {
            let values = versions
                .iter()
                .filter_map(|version| T::from_value(version.value));
            Stated::Disputed(values.collect())
        }
    }
}
