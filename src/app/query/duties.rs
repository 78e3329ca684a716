//! The calendar in words: what each duty is called, where its day comes from, how it stands and where it is done.

use crate::app::calendar::{Duty, State, What};
use crate::app::documents::{DocumentAddress, DocumentKind};
use crate::app::route::{PlanPlace, Route};
use crate::domain::period::Period;
use crate::text::words::{calendar as words, follow_up};
use crate::text::{Lang, time};

/// What a duty is called.
pub fn name(lang: Lang, what: What, year: u16) -> String {
    let quarter = |n| time::period(lang, Period::Quarter(year, n));
    let phrase = match what {
        What::Figures(n) => return words::figures(lang, &quarter(n)),
        What::Verification(n) => return words::verification(lang, &quarter(n)),
        What::Review(n) => return words::review(lang, &quarter(n)),
        What::Evaluation(n) => return words::evaluation(lang, &quarter(n)),
        What::Agreement => words::AGREEMENT,
        What::ActionPlan => words::ACTION_PLAN,
        What::AmendedBudget => words::AMENDED_BUDGET,
        What::AmendedAgreement => words::AMENDED_AGREEMENT,
        What::IndicatorReview => words::INDICATOR_REVIEW,
        What::NextBudget => words::NEXT_BUDGET,
        What::Report => words::REPORT,
    };
    phrase.within(lang).to_owned()
}

/// Where its day comes from.
pub fn rule(lang: Lang, what: What) -> &'static str {
    match what {
        What::Agreement => words::RULE_AGREEMENT,
        What::ActionPlan => words::RULE_START,
        What::Figures(_) | What::Verification(_) | What::Review(_) | What::Evaluation(_) => {
            words::RULE_QUARTER
        }
        What::AmendedBudget | What::AmendedAgreement => words::RULE_AMENDED,
        What::IndicatorReview | What::NextBudget => words::RULE_END,
        What::Report => words::RULE_REPORT,
    }
    .within(lang)
}

/// How it stands.
pub fn state(lang: Lang, state: State) -> String {
    match state {
        State::Done(day) => {
            let day = day.map(|day| time::day(lang, day));
            words::done(lang, day.as_deref())
        }
        State::Open(days) => words::open(lang, days),
        State::Late(days) => follow_up::late(lang, days),
        State::NotAsked => words::NOT_ASKED.within(lang).to_owned(),
        State::Untold => words::UNTOLD.within(lang).to_owned(),
    }
}

/// The units that have not done their part.
pub fn missing(lang: Lang, duty: &Duty) -> String {
    let all = duty.missing.iter();
    let all: Vec<_> = all
        .map(|it| words::missing(lang, &it.name, it.part))
        .collect();
    all.join("; ")
}

/// Where it is done.
pub fn route(what: What, year: u16) -> Route {
    let document = |kind, period| {
        Route::Document(DocumentAddress {
            kind,
            period: Some(period),
            of: None,
        })
    };
    let whole = Period::Year(year);
    let quarter = |n| Period::Quarter(year, n);
    match what {
        What::Agreement => document(DocumentKind::Agreement, whole),
        What::AmendedAgreement => document(DocumentKind::AmendedAgreement, whole),
        What::Report => document(DocumentKind::Report, whole),
        What::Review(n) => document(DocumentKind::Minutes, quarter(n)),
        What::Evaluation(n) => document(DocumentKind::Evaluation, quarter(n)),
        What::Figures(n) | What::Verification(n) => Route::Entry {
            unit: None,
            period: Some(quarter(n)),
        },
        What::ActionPlan | What::IndicatorReview => Route::Plan(PlanPlace::Table),
        What::AmendedBudget => Route::Budget(Some(year)),
        What::NextBudget => Route::Budget(Some(year + 1)),
    }
}
