//! The card of one indicator: what the number is, how it is rated, against what, and the years so far.

use super::show::Show;
use crate::app::query::overview::{
    Card, RatingShown, Standing, TrendYear, Verdict, Years, finding, number,
};
use crate::domain::achievement::Achievement;
use crate::domain::id::EntityId;
use crate::domain::measure::Comparison;
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::stated::Stated;
use crate::screen::el::{Child, El, el};
use crate::screen::parts::{Icon, Tone, TrendPoint, chip, not_stated, rating_look, trend};
use crate::text::Lang;
use crate::text::words::{iku as plan, results, ringkasan as words, values};
use leptos::prelude::*;

/// The card.
pub fn card(card: &Card, years: &Years, show: Show, explain: Callback<EntityId>) -> El {
    let lang = show.lang;
    let id = card.indicator;
    let start = years.start.as_ref().map(|start| start.sentence(lang));
    let title = words::finding(lang, finding(&years.trend));
    let title = [Some(title), start.clone()].into_iter().flatten();
    let title = title.collect::<Vec<_>>().join(" ");
    let points = points(card, years, lang);
    let has_figures = points.iter().any(|point| point.actual.is_some());
    let button = el("button")
        .attr("type", "button")
        .class("button-link")
        .attr(
            "aria-label",
            format!("{} {}", words::SHOW.within(lang), card.code),
        )
        .on("click", move |_| explain.run(id))
        .with(words::SHOW.within(lang));
    brief(card, None, lang)
        .with(match has_figures {
            true => Some(trend(title, &points, lang)),
            false => start.map(|start| el("p").class("indicator-ahead").with(start)),
        })
        .with(outlook(card, years, lang))
        .with(
            el("div")
                .class("indicator-foot")
                .with([target(card, lang), button]),
        )
}

/// The card in brief, beside the cells it is made from: the figure, its formula with numbers, its achievement.
pub fn brief(card: &Card, numbers: Option<String>, lang: Lang) -> El {
    let numbers = numbers.map(|numbers| el("p").class("indicator-numbers").with(numbers));
    el("article")
        .class("card indicator")
        .with(el("p").class("kicker").with(kicker(card, lang)))
        .with(el("h3").with(card.name.clone()))
        .with(value(card, lang))
        .with(numbers)
        .with(el("p").class("row").with(state(card, lang)))
        .with(against(card, lang))
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
fn value(card: &Card, lang: Lang) -> El {
    let measurement = &card.measurement;
    let figure = match (&card.rank, measurement.printed) {
        (Some(rank), _) => Some(rank.clone()),
        (None, Some(printed)) => Some(values::figure(printed, card.decimals, card.is_percentage)),
        (None, None) => None,
    };
    let shown = el("p").class("indicator-value");
    match (figure, measurement.actual) {
        (Some(figure), _) => {
            let through = words::actual_through(lang, measurement.through);
            let is_counted = !card.is_percentage && card.rank.is_none() && !card.unit.is_empty();
            let what = match is_counted {
                true => format!("{}, {through}", card.unit),
                false => through,
            };
            shown.with([el("strong").with(figure), el("span").with(what)])
        }
        (None, outcome) => {
            let why = match outcome {
                Outcome::Missing(reason) if !is_of_entries(reason) => words::NOT_COMPUTABLE,
                _ => words::NO_FIGURE,
            };
            let dash = el("span")
                .class("indicator-none")
                .attr("aria-hidden", "true");
            shown.with([dash, el("span").with(why.within(lang))])
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
fn state(card: &Card, lang: Lang) -> Vec<El> {
    let (comparison, shown) = card.headline();
    let achieved = achievement_chip(comparison, shown, lang);
    let incomplete = match card.measurement.actual {
        Outcome::Incomplete { have, of, .. } => {
            let text = results::incomplete(lang, have, of, card.measurement.rhythm);
            Some(chip(&text, Tone::Warn, Some(Icon::Clock)))
        }
        _ => None,
    };
    achieved.into_iter().chain(incomplete).collect()
}

fn achievement_chip(
    comparison: &Comparison,
    shown: Option<&RatingShown>,
    lang: Lang,
) -> Option<El> {
    let verdict = Verdict::of(comparison, shown);
    let (tone, mark) = look(&verdict);
    let words = verdict.words(lang)?;
    Some(chip(&words, tone, Some(mark)))
}

/// What a verdict feels like, and the icon before its words.
pub fn look(verdict: &Verdict) -> (Tone, Icon) {
    match verdict {
        Verdict::Rated(rating) => rating_look(rating.step, rating.of),
        Verdict::OffScale => (Tone::Warn, Icon::Bang),
        Verdict::Met(true) | Verdict::MetZeroTarget => (Tone::Good, Icon::Check),
        Verdict::Met(false) => (Tone::Bad, Icon::TriangleDown),
        Verdict::None(Reason::Disputed) => (Tone::Warn, Icon::Ring),
        Verdict::None(_) | Verdict::NoEvent | Verdict::Unrated => (Tone::Plain, Icon::Ring),
    }
}

/// Each achievement with its denominator by name; or the reason why there is none, once.
fn against(card: &Card, lang: Lang) -> Vec<El> {
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
    let line = |line: String| el("p").class("indicator-against").with(line);
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

fn target(card: &Card, lang: Lang) -> El {
    let (comparison, _) = card.headline();
    let year = &card.measurement.against_year;
    let shown = |comparison: &Comparison| {
        let value = match &comparison.target {
            Stated::Not => Child::El(not_stated(lang)),
            Stated::Disputed(_) => Child::Text(plan::DISPUTED.within(lang).to_owned()),
            Stated::Is(target) => {
                let text = values::target(lang, target, card.is_percentage);
                Child::El(el("strong").with(text))
            }
        };
        let name = format!("{}: ", words::target_of(lang, comparison.of));
        el("span").with(name).with(value)
    };
    let second = (comparison.of != year.of).then(|| shown(year));
    el("span")
        .class("lines")
        .with(shown(comparison))
        .with(second)
}

/// Where the years lead, in one quiet line; the rest is behind *lihat hitungan*.
fn outlook(card: &Card, years: &Years, lang: Lang) -> Option<El> {
    let is_of_the_plan = match card.measurement.actual {
        Outcome::Missing(reason) => !is_of_entries(reason),
        _ => false,
    };
    let outlook = years.outlook.as_ref().ok().filter(|_| !is_of_the_plan)?;
    Some(el("p").class("indicator-ahead").with(outlook.trend(lang)))
}

/// The points of the line.
pub fn points(card: &Card, years: &Years, lang: Lang) -> Vec<TrendPoint> {
    let style = (card.decimals, card.is_percentage);
    years
        .trend
        .iter()
        .map(|year| point(year, style, lang))
        .collect()
}

/// A year as the line and its table show it, with so many decimals, as a percentage or not.
pub fn point(year: &TrendYear, (decimals, is_percentage): (u32, bool), lang: Lang) -> TrendPoint {
    let target = year.target.as_ref();
    TrendPoint {
        year: year.year.to_string(),
        actual: year.actual.value().copied(),
        actual_text: match (year.actual, year.actual.value()) {
            (_, Some(actual)) => values::figure(*actual, decimals, is_percentage),
            (Outcome::NoEvent, _) => results::NO_EVENT.within(lang).into(),
            (Outcome::Missing(reason), _) => results::reason_in_short(lang, reason).into(),
            _ => String::new(),
        },
        is_partial: year.is_partial,
        target: number(target),
        target_text: target
            .map(|target| values::target(lang, target, is_percentage))
            .unwrap_or_default(),
        ahead: None,
        ahead_text: String::new(),
    }
}
