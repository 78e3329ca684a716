//! No number stands in a draft that the queries do not give, and no word contradicts its number.

use super::*;
use crate::app::narration::text;
use crate::app::query::overview::{self, Card};
use crate::domain::achievement::{Achievement, mean};
use crate::domain::amount::{Decimal, Fraction};
use crate::domain::budget::Account;
use crate::domain::forecast::{Needed, Trend, forecast};
use crate::domain::measure::Measurement;
use crate::domain::target::TargetValue;
use crate::text::number::{number, percent, rupiah};
use std::collections::BTreeSet;

/// The numbers of a text: digits with the points, commas and signs between them.
fn tokens(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let parts = text.split(|c: char| !is_part(c));
    let parts = parts.map(|it| it.trim_matches(['.', ',']).to_owned());
    parts
        .filter(|it| it.contains(|c: char| c.is_ascii_digit()))
        .collect()
}

#[derive(Default)]
struct Known(BTreeSet<String>);

impl Known {
    fn text(&mut self, text: &str) {
        self.0.extend(tokens(text));
    }

    fn figure(&mut self, value: Decimal) {
        for decimals in [0, 1, 2, 3, 4] {
            self.text(&number(value.abs(), Some(decimals)));
        }
    }

    fn money(&mut self, account: &Account) {
        for amount in [
            account.original(),
            account.ceiling(),
            account.spent_through(4),
        ] {
            amount
                .value()
                .into_iter()
                .for_each(|it| self.text(&rupiah(it.0)));
        }
        account
            .absorption(4)
            .value()
            .into_iter()
            .for_each(|it| self.text(&percent(*it, 2)));
    }
}

/// Every figure of an indicator that the queries give.
fn of_indicator(workspace: &Workspace, card: &Card, year: u16) -> Known {
    let mut known = Known::default();
    let plan = workspace.plan_for_year(year).unwrap().clone();
    let indicator = plan.indicator(card.indicator).unwrap();
    let measured = |year: u16| {
        let plan = workspace.plan_for_year(year)?;
        workspace.measure(plan, indicator.id, Period::Year(year), today())
    };
    known.text(&format!("{} {} {}", card.code, card.name, year));
    for year in year - 3..=2026 {
        known.text(&year.to_string());
    }
    let targets: Vec<Decimal> = indicator
        .targets
        .values()
        .filter_map(|it| match it.first()? {
            TargetValue::Number(quantity) => Some(quantity.value),
            _ => None,
        })
        .collect();
    for target in &targets {
        known.figure(*target);
    }
    let actuals: Vec<Decimal> = (2021..=year)
        .filter_map(|it| measured(it)?.printed)
        .collect();
    for one in &actuals {
        known.figure(*one);
        for other in actuals.iter().chain(&targets) {
            known.figure(*one - *other);
        }
    }
    let now = measured(year).unwrap();
    if let crate::domain::outcome::Outcome::Incomplete { have, of, .. } = now.actual {
        known.text(&format!("{have} {of}"));
    }
    for period in [Period::Year(year), Period::Year(2026)] {
        let against = crate::domain::measure::comparison(&plan, indicator, &now.actual, period);
        if let Some(Achievement::Percent(it)) = against.achievement.value() {
            known.figure(it.shown);
            known.figure(it.uncapped);
        }
    }
    let years: Vec<Measurement> = (2021..=year).filter_map(measured).collect();
    if let Ok(ahead) = forecast(indicator, &years, plan.agency.rounding) {
        let steps = [
            ahead.from.and_then(|(_, needed)| match needed {
                Needed::Step(step) => Some(step),
                _ => None,
            }),
            match ahead.trend {
                Trend::Pace { per_year, .. } => Some(per_year),
                Trend::TooFewYears { .. } => None,
            },
        ];
        for step in steps.into_iter().flatten() {
            let size = if step.is_negative() {
                step.negated()
            } else {
                step
            };
            // A small step is written with as many digits as show that it is one.
            let mut shown = (2..=6).filter_map(|digits| size.round_half_away(digits));
            known.figure(shown.find(|it| !it.is_zero()).unwrap_or_default());
        }
        if let Trend::Pace { arrival, .. } = ahead.trend {
            known.text(&format!("{arrival:?}"));
        }
    }
    let budget = crate::app::budget_of::budget(workspace, year, today()).unwrap();
    let serving = budget.serving(&[indicator.id, indicator.parent]);
    known.text(&serving.len().to_string());
    for place in &serving {
        known.money(&budget.lines[*place].account);
    }
    let account = budget.account_of(&serving);
    known.money(&account);
    let reached = card.measurement.against_year.achievement.value();
    let reached = reached.and_then(Achievement::counted);
    if let (Some(reached), Some(rate)) = (reached, account.absorption(4).value()) {
        known.figure(reached - *rate);
        if !rate.is_zero() {
            let ratio = Fraction::from(reached).checked_div((*rate).into()).unwrap();
            known.figure(ratio.round_half_away(2).unwrap());
        }
    }
    for (_, variable) in &indicator.formula.first().unwrap().bindings {
        for key in workspace.book().keys_of(*variable) {
            if key.attribute == Attribute::Note {
                known.text(&text(workspace, key).unwrap_or_default());
            }
        }
    }
    known
}

/// What the passages about the agency may say besides.
fn of_agency(workspace: &Workspace, year: u16) -> Known {
    let mut known = Known::default();
    let plan = workspace.plan_for_year(year).unwrap();
    let overview = overview::overview(workspace, Period::Year(year), today()).unwrap();
    // The regulations that the report follows, and the decree.
    known.text("29 Tahun 2014, 53 Tahun 2014");
    known.text(plan.decree.number.text());
    let date = plan.decree.date.first().unwrap();
    known.text(&crate::text::time::day(crate::text::Lang::Id, *date));
    let objectives: usize = plan.goals.iter().map(|it| it.objectives.len()).sum();
    let achieved = overview
        .cards
        .iter()
        .map(|it| &it.measurement.against_year.achievement);
    let mean = mean(achieved.clone()).unwrap();
    mean.percent.into_iter().for_each(|it| known.figure(it));
    let met = achieved
        .filter(|it| it.value().is_some_and(Achievement::is_met))
        .count();
    let all = overview.cards.len();
    for count in [
        plan.goals.len(),
        objectives,
        all,
        met,
        mean.counted,
        mean.counted - met,
        all - mean.counted,
    ] {
        known.text(&count.to_string());
    }
    let conflicts = workspace.book().conflicts();
    let conflicts = conflicts.filter(|it| it.period.is_some_and(|it| it.year() <= year));
    known.text(&conflicts.count().to_string());
    // Steps to take are numbered.
    known.text("1 2 3 4 5 6 7 8");
    let budget = crate::app::budget_of::budget(workspace, year, today()).unwrap();
    known.money(&budget.total);
    for line in &budget.lines {
        known.money(&line.account);
    }
    if let Some(crate::domain::outcome::Outcome::Incomplete { have, of, .. }) =
        Some(budget.total.spent_through(4))
    {
        known.text(&format!("{have} {of}"));
    }
    for card in overview.cards.iter() {
        known.0.extend(of_indicator(workspace, card, year).0);
    }
    known
}

#[test]
fn every_number_of_every_draft_is_one_that_the_queries_give() {
    let mut seen = 0;
    for workspace in [sample(), decree()] {
        for year in 2021..=2026 {
            let figures = read(&workspace, year);
            let whole = of_agency(&workspace, year);
            for passage in figures.passages() {
                let told = figures.indicators.iter();
                let mut told = told.filter(|it| it.card.indicator == passage.at.thing);
                let known = match told.next() {
                    Some(told) => &of_indicator(&workspace, &told.card, year),
                    None => &whole,
                };
                for token in tokens(&passage.draft) {
                    assert!(known.0.contains(&token), "{token} in {}", passage.draft);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn no_sentence_contradicts_the_figure_of_its_table() {
    let workspace = sample();
    for year in 2021..=2026 {
        let figures = read(&workspace, year);
        for told in &figures.indicators {
            let said = figures.passage_on(told, Attribute::Comparison).draft;
            let reached = told.percentage().map(|it| it.uncapped);
            let is_met = reached.map(|it| it >= Decimal::ONE_HUNDRED);
            let first = said.lines().next().unwrap();
            assert_eq!(
                first.contains("belum tercapai"),
                is_met == Some(false),
                "{first}"
            );
            let over = first.contains("terlampaui");
            assert!(!over || is_met == Some(true), "{first}");
            if let (Some((_, before)), Some(now)) = (told.before(), told.number()) {
                let word = match now.cmp(&before) {
                    std::cmp::Ordering::Less => "turun",
                    std::cmp::Ordering::Equal => "tetap",
                    std::cmp::Ordering::Greater => "naik",
                };
                let second = said.lines().nth(1).unwrap();
                let second = second.split(". ").next().unwrap();
                assert!(second.contains(word), "{year} {second}");
                let cell = prose::change(told).to_lowercase();
                assert!(cell.starts_with(word), "{year} {cell}");
            }
            let efficiency = figures.passage_on(told, Attribute::Efficiency).draft;
            let is_praised = efficiency.contains("sehingga penggunaan sumber daya efisien");
            let is_earned = told.efficiency.value().is_some_and(|it| {
                it.achievement >= Decimal::ONE_HUNDRED
                    && it.achievement > it.absorption
                    && year < 2026
            });
            assert_eq!(is_praised, is_earned, "{efficiency}");
        }
    }
}
