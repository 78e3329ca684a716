//! The card of one indicator: what the number is, how it is rated, against what, and the years so far.

use super::show::Show;
use crate::app::query::overview::{Card, RatingShown, Standing, TrendYear, finding, number};
use crate::domain::achievement::Achievement;
use crate::domain::id::EntityId;
use crate::domain::measure::Comparison;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::stated::Stated;
use crate::screen::parts::{Chip, Icon, Tone, Trend, TrendPoint, not_stated, rating};
use crate::text::Lang;
use crate::text::words::{iku as plan, results, ringkasan as words, values};
use leptos::prelude::*;

/// The card.
pub fn card(card: &Card, show: Show, explain: Callback<EntityId>) -> impl IntoView + use<> {
    let lang = show.lang;
    let id = card.indicator;
    let (kicker, name) = (kicker(card, lang), card.name.clone());
    let value = value(card, lang);
    let state = state(card, lang);
    let against = against(card, lang);
    let trend_title = words::finding(lang, finding(&card.trend));
    let points = points(card, lang);
    let has_figures = points.iter().any(|point| point.actual.is_some());
    let trend = has_figures.then(|| view! { <Trend title=trend_title points lang/> });
    let target = target(card, lang);
    let label = format!("{} {}", words::SHOW.within(lang), card.code);
    view! {
        <article class="card indicator">
            <p class="kicker">{kicker}</p>
            <h3>{name}</h3>
            {value}
            <p class="row">{state}</p>
            {against}
            {trend}
            <div class="indicator-foot">
                {target}
                <button type="button" class="button-link" aria-label=label on:click=move |_| explain.run(id)>
                    {words::SHOW.within(lang)}
                </button>
            </div>
        </article>
    }
}

/// The card in brief, beside the cells it is made from: the figure, its formula with numbers, its achievement.
pub fn brief(card: &Card, numbers: Option<String>, lang: Lang) -> impl IntoView + use<> {
    let (kicker, name) = (kicker(card, lang), card.name.clone());
    let value = value(card, lang);
    let state = state(card, lang);
    let against = against(card, lang);
    let numbers = numbers.map(|numbers| view! { <p class="indicator-numbers">{numbers}</p> });
    view! {
        <article class="card indicator">
            <p class="kicker">{kicker}</p>
            <h3>{name}</h3>
            {value}
            {numbers}
            <p class="row">{state}</p>
            {against}
        </article>
    }
}

fn kicker(card: &Card, lang: Lang) -> String {
    match card.standing {
        Standing::Goal(number) => format!("{} · {}", card.code, plan::goal_number(lang, number)),
        Standing::Objective(number) => {
            format!("{} · {}", card.code, plan::objective_number(lang, number))
        }
        Standing::Below => card.code.clone(),
    }
}

/// The figure with what it is, or a dash with why there is none.
fn value(card: &Card, lang: Lang) -> impl IntoView + use<> {
    let measurement = &card.measurement;
    let figure = match (&card.rank, measurement.printed) {
        (Some(rank), _) => Some(rank.clone()),
        (None, Some(printed)) => Some(values::figure(printed, card.decimals, card.is_percentage)),
        (None, None) => None,
    };
    let through = words::actual_through(lang, measurement.through);
    let unit = (!card.is_percentage && card.rank.is_none()).then(|| card.unit.clone());
    let unit = unit
        .filter(|unit| !unit.is_empty())
        .map(|unit| format!("{unit}, "));
    match (figure, measurement.actual) {
        (Some(figure), _) => view! {
            <p class="indicator-value"><strong>{figure}</strong><span>{unit}{through}</span></p>
        }
        .into_any(),
        (None, outcome) => {
            let why = match outcome {
                Outcome::Missing(reason) if !is_of_entries(reason) => words::NOT_COMPUTABLE,
                _ => words::NO_FIGURE,
            };
            let why = why.within(lang);
            view! {
                <p class="indicator-value">
                    <span class="indicator-none" aria-hidden="true"></span>
                    <span>{why}</span>
                </p>
            }
            .into_any()
        }
    }
}

/// Whether entries, or time, would lift it; then the chip says all there is to say.
fn is_of_entries(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::NotEntered | Reason::NotDue | Reason::NotAvailable | Reason::Disputed
    )
}

/// The rating, and what must be known beside it.
fn state(card: &Card, lang: Lang) -> Vec<AnyView> {
    let (comparison, shown) = card.headline();
    let mut chips = vec![achievement_chip(comparison, shown, lang)];
    if let Outcome::Incomplete { have, of, .. } = card.measurement.actual {
        let text = results::incomplete(lang, have, of, card.measurement.rhythm);
        chips.push(view! { <Chip text tone=Tone::Warn mark=Icon::Clock/> }.into_any());
    }
    chips
}

fn achievement_chip(comparison: &Comparison, shown: Option<&RatingShown>, lang: Lang) -> AnyView {
    let plain = |text: &str, tone, mark| {
        let text = text.to_owned();
        view! { <Chip text tone mark/> }.into_any()
    };
    match (&comparison.achievement, shown) {
        (Outcome::NoEvent, _) => plain(results::NO_EVENT.within(lang), Tone::Plain, Icon::Ring),
        (Outcome::Missing(Reason::MissedZeroTarget), _) => {
            plain(results::NOT_MET.within(lang), Tone::Bad, Icon::TriangleDown)
        }
        (Outcome::Missing(reason), _) => {
            let tone = match reason {
                Reason::Disputed => Tone::Warn,
                _ => Tone::Plain,
            };
            plain(results::reason_in_short(lang, *reason), tone, Icon::Ring)
        }
        (
            _,
            Some(RatingShown {
                label: Some(label),
                step,
                of,
            }),
        ) => rating(label.clone(), *step, *of).into_any(),
        (outcome, shown) => match outcome.value() {
            Some(Achievement::MetZeroTarget) => plain(
                results::MET_ZERO_TARGET.within(lang),
                Tone::Good,
                Icon::Check,
            ),
            Some(Achievement::Rank { is_met: true }) => {
                plain(results::MET.within(lang), Tone::Good, Icon::Check)
            }
            Some(Achievement::Rank { is_met: false }) => {
                plain(results::NOT_MET.within(lang), Tone::Bad, Icon::TriangleDown)
            }
            _ if shown.is_some() => {
                plain(results::NOT_ON_SCALE.within(lang), Tone::Warn, Icon::Bang)
            }
            _ => ().into_any(),
        },
    }
}

/// Each achievement with its denominator by name; or the reason why there is none, once.
fn against(card: &Card, lang: Lang) -> Vec<AnyView> {
    let comparisons = card.measurement.against_period.iter();
    let comparisons = comparisons.chain(std::iter::once(&card.measurement.against_year));
    let mut lines: Vec<String> = Vec::new();
    for comparison in comparisons {
        let line = match &comparison.achievement {
            Outcome::Missing(reason) if is_of_entries(*reason) => None,
            Outcome::Missing(reason) => Some(results::reason(lang, *reason).to_owned()),
            outcome => outcome.value().and_then(|a| achieved(a, comparison, lang)),
        };
        lines.extend(line.filter(|line| !lines.contains(line)));
    }
    let line = |line| view! { <p class="indicator-against">{line}</p> }.into_any();
    lines.into_iter().map(line).collect()
}

fn achieved(achievement: &Achievement, comparison: &Comparison, lang: Lang) -> Option<String> {
    let Achievement::Percent(percentage) = achievement else {
        return None;
    };
    let shown = values::figure(percentage.shown, percentage.shown.scale(), true);
    let line = words::against(lang, &shown, comparison.of);
    Some(match percentage.is_capped() {
        false => line,
        true => {
            let raw = values::figure(percentage.uncapped, percentage.uncapped.scale(), true);
            format!("{line} ({})", words::capped(lang, &raw))
        }
    })
}

fn target(card: &Card, lang: Lang) -> impl IntoView + use<> {
    let (comparison, _) = card.headline();
    let year = &card.measurement.against_year;
    let shown = |comparison: &Comparison| {
        let name = words::target_of(lang, comparison.of);
        let value = match &comparison.target {
            Stated::Not => not_stated(lang).into_any(),
            Stated::Disputed(_) => plan::DISPUTED.within(lang).into_any(),
            Stated::Is(target) => {
                let text = values::target(lang, target, card.is_percentage);
                view! { <strong>{text}</strong> }.into_any()
            }
        };
        view! { <span>{name} ": " {value}</span> }
    };
    let first = shown(comparison);
    let second = (comparison.of != year.of).then(|| shown(year));
    view! { <span class="lines">{first}{second}</span> }
}

/// The points of the line.
pub fn points(card: &Card, lang: Lang) -> Vec<TrendPoint> {
    let point = |year: &TrendYear| TrendPoint {
        year: year.year.to_string(),
        actual: year.actual.value().copied(),
        actual_text: match (year.actual, year.actual.value()) {
            (_, Some(actual)) => values::figure(*actual, card.decimals, card.is_percentage),
            (Outcome::NoEvent, _) => results::NO_EVENT.within(lang).into(),
            (Outcome::Missing(reason), _) => results::reason_in_short(lang, reason).into(),
            _ => String::new(),
        },
        is_partial: year.is_partial,
        target: number(year.target.as_ref()),
        target_text: year
            .target
            .as_ref()
            .map(|target| values::target(lang, target, card.is_percentage))
            .unwrap_or_default(),
    };
    card.trend.iter().map(point).collect()
}
