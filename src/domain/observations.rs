//! Observations: everything entered, by variable and rhythm, ready to be measured.

use super::id::EntityId;
use super::period::{Frequency, Period};
use super::series::{Observed, Reading, Series};
use std::collections::BTreeMap;

/// Everything entered: one [`Series`] for each variable and rhythm.
///
/// Built from the log and kept up with it, a cell at a time, by [`Observations::set`].
#[derive(Clone, Debug, Default)]
pub struct Observations {
    series: Vec<Series>,
    places: BTreeMap<(EntityId, Frequency), usize>,
    /// How often cells were written so far.
    writes: u64,
    /// The number of the last write to each variable.
    written: BTreeMap<EntityId, u64>,
}

impl Observations {
    /// Writes a cell over.
    pub fn set(
        &mut self,
        variable: EntityId,
        period: Period,
        part: Option<EntityId>,
        observed: Observed<'_>,
    ) {
        let place = self.place(variable, period.frequency());
        self.series[place].set(period, part, observed);
        self.writes += 1;
        self.written.insert(variable, self.writes);
    }

    /// How often cells were written so far: while it is the same, so are they all.
    pub fn writes(&self) -> u64 {
        self.writes
    }

    /// The variables of which a cell was written since.
    pub fn written_since(&self, writes: u64) -> impl Iterator<Item = EntityId> + '_ {
        let written = self.written.iter().filter(move |(_, last)| **last > writes);
        written.map(|(variable, _)| *variable)
    }

    /// What a cell holds.
    pub fn get(&self, variable: EntityId, period: Period, part: Option<EntityId>) -> Reading<'_> {
        let series = self.find(variable, period.frequency());
        series.map_or(Reading::Empty, |place| self.series[place].get(period, part))
    }

    /// The cells of a variable in a rhythm, if any was entered.
    pub fn of(&self, variable: EntityId, frequency: Frequency) -> Option<&Series> {
        self.series(self.find(variable, frequency)?)
    }

    /// Where a series stands, if anything was entered into it.
    pub(super) fn find(&self, variable: EntityId, frequency: Frequency) -> Option<usize> {
        self.places.get(&(variable, frequency)).copied()
    }

    /// The series at a place; places never change.
    pub(super) fn series(&self, place: usize) -> Option<&Series> {
        self.series.get(place)
    }

    /// The place of a series that has room for these parts.
    pub(super) fn prepare(
        &mut self,
        variable: EntityId,
        frequency: Frequency,
        parts: &[Option<EntityId>],
    ) -> usize {
        let place = self.place(variable, frequency);
        self.series[place].add_parts(parts);
        place
    }

    fn place(&mut self, variable: EntityId, frequency: Frequency) -> usize {
        let next = self.series.len();
        let place = *self.places.entry((variable, frequency)).or_insert(next);
        if place == next {
            self.series.push(Series::new(frequency));
        }
        place
    }
}
