//! The years that are over, measured, and kept up: after an edit only what it touches is measured again.

use crate::app::Workspace;
use crate::app::query::overview::years;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::measure::{Engine, Measured, Measurement};
use crate::domain::period::Period;
use crate::domain::plan::Plan;
use crate::domain::sort::set;
use std::collections::BTreeSet;
use std::rc::Rc;

/// All indicators, each year by the version that measures it.
#[derive(Default)]
pub struct Figures {
    versions: Vec<Version>,
    all: Measured,
    /// The number of the last write to the data.
    writes: u64,
    today: Option<Date>,
}

/// The years that one version measures.
struct Version {
    plan: Rc<Plan>,
    engine: Rc<Engine>,
    years: Vec<u16>,
    /// By place of the indicator.
    measured: Vec<Rc<[Measurement]>>,
}

impl Figures {
    /// The figures as they are now, as *Ringkasan* has them.
    pub fn now(&mut self, workspace: &Workspace, today: Date) -> &Measured {
        let data = workspace.data();
        let is_other_day = self.today != Some(today) || self.writes > data.writes();
        let mut before = match is_other_day {
            true => Vec::new(),
            false => std::mem::take(&mut self.versions),
        };
        let written: Vec<_> = data.written_since(self.writes).collect();
        let mut changed = BTreeSet::new();
        self.versions = measuring(workspace, today)
            .into_iter()
            .map(|(plan, years)| {
                let known = before
                    .iter()
                    .position(|it| it.plan.decree.id == plan.decree.id && it.years == years);
                let known = known.map(|place| before.swap_remove(place));
                Version::now(workspace, known, plan, years, &written, today, &mut changed)
            })
            .collect();
        // What a version that measures no more had measured.
        let gone = before.iter().flat_map(|it| it.plan.indicators.iter());
        changed.extend(gone.map(|it| it.id));
        for id in changed {
            self.all.put(id, self.of(id));
        }
        (self.writes, self.today) = (data.writes(), Some(today));
        &self.all
    }

    /// All years of an indicator.
    fn of(&self, id: EntityId) -> Rc<[Measurement]> {
        let parts = self.versions.iter().filter_map(|version| {
            let place = version.plan.indicators.place(id)?;
            version.measured.get(place)
        });
        let parts: Vec<_> = parts.collect();
        match parts[..] {
            [one] => one.clone(),
            _ => parts
                .into_iter()
                .flat_map(|it| it.iter().cloned())
                .collect(),
        }
    }
}

/// The versions that measure years that are over, with those years.
fn measuring(workspace: &Workspace, today: Date) -> Vec<(Rc<Plan>, Vec<u16>)> {
    let mut measuring: Vec<(Rc<Plan>, Vec<u16>)> = Vec::new();
    let is_over = |year: &u16| Period::Year(*year).is_due(today);
    for year in years(workspace).into_iter().filter(is_over) {
        let Some(plan) = workspace.plan_for_year(year) else {
            continue;
        };
        match measuring.iter_mut().find(|(it, _)| Rc::ptr_eq(it, plan)) {
            Some((_, years)) => years.push(year),
            None => measuring.push((plan.clone(), vec![year])),
        }
    }
    measuring
}

impl Version {
    fn now(
        workspace: &Workspace,
        before: Option<Self>,
        plan: Rc<Plan>,
        years: Vec<u16>,
        written: &[EntityId],
        today: Date,
        changed: &mut BTreeSet<EntityId>,
    ) -> Self {
        let engine = workspace.engine(&plan);
        let dependents = written.iter().flat_map(|it| engine.dependents(*it));
        let touched = set(dependents.copied());
        let before = before.filter(|it| it.measures_like(&plan));
        let mut measured = Vec::with_capacity(plan.indicators.len());
        for (place, indicator) in plan.indicators.iter().enumerate() {
            let known = before.as_ref().filter(|_| !touched.contains(&place));
            let known = known.and_then(|it| it.known(indicator.id, &plan, &engine, place));
            measured.push(known.unwrap_or_else(|| {
                changed.insert(indicator.id);
                let of = |year: &u16| {
                    let through = Period::Year(*year);
                    engine.measure(&plan, workspace.data(), place, through, today)
                };
                years.iter().filter_map(of).collect()
            }));
        }
        Self {
            plan,
            engine,
            years,
            measured,
        }
    }

    /// Whether what all figures rest on is the same in another plan.
    fn measures_like(&self, plan: &Plan) -> bool {
        self.plan.agency == plan.agency && self.plan.scales == plan.scales
    }

    /// What was measured of an indicator, if it and what it is made from stayed as they were.
    fn known(
        &self,
        id: EntityId,
        plan: &Plan,
        engine: &Engine,
        place: usize,
    ) -> Option<Rc<[Measurement]>> {
        let here = self
            .plan
            .indicators
            .get(place)
            .is_some_and(|it| it.id == id);
        let there = match here {
            true => place,
            false => self.plan.indicators.place(id)?,
        };
        let same_indicator = Rc::ptr_eq(
            &self.plan.indicators.shared()[there],
            &plan.indicators.shared()[place],
        );
        let same = same_indicator && self.engine.is_same(there, engine, place);
        same.then(|| self.measured[there].clone())
    }
}
