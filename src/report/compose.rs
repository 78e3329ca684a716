//! Which document is made how.

use super::planning::{
    action_monitoring, action_plan, agreement, amended_agreement, annual_plan, budget_summary,
};
use super::year::Year;
use super::{Document, calendar, evaluation, follow_up, lkjip, measurement, minutes};
use crate::app::documents::DocumentKind;
use crate::domain::id::EntityId;
use crate::domain::period::Frequency;

/// A document of a year; `of` says whose, where every official has their own.
pub fn compose(kind: DocumentKind, year: &Year, of: Option<EntityId>) -> Document {
    match kind {
        DocumentKind::AnnualPlan => annual_plan(year),
        DocumentKind::Agreement => agreement(year, of),
        DocumentKind::AmendedAgreement => amended_agreement(year, of),
        DocumentKind::ActionPlan => action_plan(year, Frequency::Quarterly),
        DocumentKind::MonthlyActionPlan => action_plan(year, Frequency::Monthly),
        DocumentKind::ActionMonitoring => action_monitoring(year),
        DocumentKind::BudgetSummary => budget_summary(year),
        DocumentKind::Measurement => measurement(year),
        DocumentKind::Evaluation => evaluation(year),
        DocumentKind::FollowUp => follow_up(year),
        DocumentKind::Minutes => minutes(year),
        DocumentKind::Calendar => calendar(year),
        DocumentKind::Report => lkjip::lkjip(year),
    }
}
