//! The versions of the plan: what each is called, where it stands, which years it measures.

use crate::app::query::overview;
use crate::app::versions::lineage;
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::text::Lang;
use crate::text::words::versions as words;
use std::rc::Rc;

/// Where a version stands on a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Being written (*rancangan*).
    Draft,
    /// Enacted, and in force from a later day on (*ditetapkan*).
    Ahead,
    /// In force (*berlaku*).
    InForce,
    /// Followed by one in force (*diganti*).
    Replaced,
}

/// A version as the list shows it.
#[derive(Clone, Debug)]
pub struct Version {
    /// The version.
    pub plan: Rc<Plan>,
    /// `IKU perubahan ke-1`.
    pub name: String,
    /// Where it stands.
    pub state: State,
    /// The years that it measures, in stretches.
    pub measures: Vec<(u16, u16)>,
    /// The version it was written on, if it was.
    pub amends: Option<EntityId>,
    /// Whether it can be thrown away: a draft that is not all there is.
    pub is_discardable: bool,
    /// The version in force, where this draft was written on an older one: what that one brought is not in it.
    pub overtaken_by: Option<EntityId>,
}

/// All versions, latest first.
pub fn versions(workspace: &Workspace, today: Date, lang: Lang) -> Vec<Version> {
    let plans = workspace.plans();
    let in_force = plans.iter().rposition(|plan| is_in_force(plan, today));
    let version = |(at, plan): (usize, &Rc<Plan>)| Version {
        name: name(plans, plan, lang),
        state: match (plan.decree.is_enacted, in_force) {
            (false, _) => State::Draft,
            (true, Some(now)) if at == now => State::InForce,
            (true, Some(now)) if at < now => State::Replaced,
            (true, _) => State::Ahead,
        },
        measures: measures(workspace, plan.decree.id),
        amends: plan.decree.amends,
        is_discardable: !plan.decree.is_enacted && plans.len() > 1,
        overtaken_by: overtaken_by(workspace, plan),
        plan: plan.clone(),
    };
    plans.iter().enumerate().rev().map(version).collect()
}

fn is_in_force(plan: &Plan, today: Date) -> bool {
    let from = plan.decree.effective_from();
    plan.decree.is_enacted && from.is_some_and(|from| from <= today)
}

/// The years that a version measures, in stretches.
fn measures(workspace: &Workspace, version: EntityId) -> Vec<(u16, u16)> {
    let is_by = |year: &u16| {
        let plan = workspace.plan_for_year(*year);
        plan.is_some_and(|plan| plan.decree.id == version)
    };
    let mut stretches: Vec<(u16, u16)> = Vec::new();
    for year in overview::years(workspace).into_iter().filter(is_by) {
        match stretches.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => stretches.push((year, year)),
        }
    }
    stretches
}

/// The latest enacted version, where a draft was written on another.
fn overtaken_by(workspace: &Workspace, plan: &Plan) -> Option<EntityId> {
    let amends = plan.decree.amends.filter(|_| !plan.decree.is_enacted)?;
    let latest = workspace.current_plan()?;
    let is_other = latest.decree.is_enacted && latest.decree.id != amends;
    is_other.then_some(latest.decree.id)
}

/// What a version is called: `IKU awal`, `IKU perubahan ke-1`; under a strategic plan that follows another, with
/// its years. Two drafts that amend the same version are numbered in their order.
pub fn name(plans: &[Rc<Plan>], plan: &Plan, lang: Lang) -> String {
    let first = |plan: &Plan| lineage(plans, plan).last().map(|first| first.decree.id);
    let own = first(plan);
    let line = plans.iter().filter(|it| first(it) == own);
    let mut others = line.map(|it| it.decree.id);
    let nth = others.position(|it| it == plan.decree.id).unwrap_or(0);
    let first = plans.iter().find(|it| Some(it.decree.id) == own);
    let follows = first.is_some_and(|it| it.decree.succeeds.is_some());
    let years = plan.decree.years.first().filter(|_| follows);
    words::version_name(lang, nth, years.copied())
}

/// The same for a version by its identity.
pub fn name_of(workspace: &Workspace, version: EntityId, lang: Lang) -> String {
    let plans = workspace.plans();
    let found = plans.iter().find(|plan| plan.decree.id == version);
    found.map_or(String::new(), |plan| name(plans, plan, lang))
}

#[cfg(test)]
mod tests;
