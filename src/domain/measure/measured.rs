//! Indicators measured through several periods.

use super::measurement::Measurement;
use crate::domain::id::EntityId;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Measurements by indicator. Those of one are shared, so that whoever reads them again tells at once whether they
/// are the same.
#[derive(Clone, Debug, Default)]
pub struct Measured(BTreeMap<EntityId, Rc<[Measurement]>>);

impl Measured {
    /// Those of an indicator, in any order.
    pub fn of(&self, indicator: EntityId) -> Option<&Rc<[Measurement]>> {
        self.0.get(&indicator)
    }

    /// Puts those of an indicator in the place of what was there.
    pub fn put(&mut self, indicator: EntityId, all: Rc<[Measurement]>) {
        self.0.insert(indicator, all);
    }
}

impl FromIterator<Measurement> for Measured {
    fn from_iter<I: IntoIterator<Item = Measurement>>(measurements: I) -> Self {
        let mut by_indicator: BTreeMap<EntityId, Vec<Measurement>> = BTreeMap::new();
        for measurement in measurements {
            let of = by_indicator.entry(measurement.indicator);
            of.or_default().push(measurement);
        }
        let mut all = Self::default();
        for (indicator, measurements) in by_indicator {
            all.put(indicator, measurements.into());
        }
        all
    }
}
