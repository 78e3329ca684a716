//! *Lihat hitungan*: how a figure comes about, down to who entered what and when.

use super::card::points;
use super::show::Show;
use crate::app::query::overview::{
    self as query, Card, CellShown, Derivation, EntryShown, Outlook, VariableShown, Years, number,
};
use crate::domain::achievement::Achievement;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::kind::RoundingPolicy;
use crate::domain::measure::{Assumption, Comparison, Figure};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{El, IntoChildren, el};
use crate::screen::parts::{Tone, notice, table_scroll, trend_table};
use crate::screen::watch::Watch;
use crate::text::words::{forecast, iku as plan, results, ringkasan as words, values};
use crate::text::{Lang, formula, number as numbers, time};

/// The content of the dialog for an indicator.
pub fn steps(desk: Desk, lang: Lang, indicator: EntityId, period: Period) -> Option<El> {
    let show = Show::of(desk, lang);
    desk.watch(Watch::Plan);
    desk.watch(Watch::Data);
    let drawn = desk.with(|workspace| {
        let card = query::card(workspace, indicator, period, show.today)?;
        let steps = query::derivation(workspace, indicator, period, show.today)?;
        let plan = workspace.plan_for_year(period.year())?;
        let indicator = plan.indicator(indicator)?;
        let years = query::over_the_years(workspace, plan, indicator, period, show.today);
        Some(derivation(&card, &steps, &years, show))
    });
    drawn.flatten()
}

fn derivation(card: &Card, derivation: &Derivation, ahead: &Years, show: Show) -> El {
    let lang = show.lang;
    let comparisons = card.measurement.against_period.iter();
    let comparisons = comparisons.chain(std::iter::once(&card.measurement.against_year));
    let achievements =
        comparisons.filter_map(|c| achievement_step(card, c, derivation.rounding, lang));
    let variables = derivation.variables.iter().map(|v| variable(v, show));
    let years = words::YEARS.within(lang);
    let start = ahead.start.as_ref().map(|start| start.sentence(lang));
    let table = table_scroll(years, trend_table(&points(card, ahead, lang), start, lang));
    el("div")
        .class("steps")
        .with(formula_step(card, derivation, lang))
        .with(achievements.collect::<Vec<_>>())
        .with(assumptions(card, derivation, lang))
        .with(variables.collect::<Vec<_>>())
        .with(step(years, table))
        .with(step(
            forecast::TITLE.within(lang),
            looking_ahead(&ahead.outlook, lang),
        ))
}

fn step(heading: impl Into<String>, content: impl IntoChildren) -> El {
    el("section")
        .class("step")
        .with(el("h3").with(heading.into()))
        .with(content)
}

/// The sentences about the years ahead, or why there are none.
pub fn looking_ahead(outlook: &Result<Outlook, Reason>, lang: Lang) -> Vec<El> {
    let line = |text: String| el("p").with(text);
    match outlook {
        Err(reason) => vec![line(forecast::impossible(lang, *reason).to_owned())],
        Ok(outlook) => {
            let hint = outlook.has_pace().then(|| {
                let how = forecast::PACE.within(lang);
                el("p").class("hint").with(how)
            });
            let needed = outlook.needed(lang).map(line);
            let lines = needed.into_iter().chain([line(outlook.trend(lang))]);
            lines.chain(hint).collect()
        }
    }
}

fn formula_step(card: &Card, derivation: &Derivation, lang: Lang) -> El {
    let worked = derivation.steps.as_ref().ok();
    let worked = worked.map(|steps| formula::derivation(&steps.formula, card.decimals));
    let reason = match card.measurement.actual {
        Outcome::Missing(reason) => Some(results::reason(lang, reason).to_owned()),
        Outcome::NoEvent => Some(results::NO_EVENT.within(lang).to_owned()),
        Outcome::Incomplete { have, of, .. } => {
            Some(results::incomplete(lang, have, of, card.measurement.rhythm))
        }
        Outcome::Known(_) => None,
    };
    let text = el("p").with(derivation.formula.clone());
    step(words::FORMULA.within(lang), text)
        .with(worked.map(|worked| el("p").class("formula").with(worked)))
        .with(reason.map(|reason| notice(Tone::Warn, el("p").with(reason))))
}

/// The achievement with its denominator, its formula and its numbers.
fn achievement_step(
    card: &Card,
    comparison: &Comparison,
    rounding: RoundingPolicy,
    lang: Lang,
) -> Option<El> {
    let Some(Achievement::Percent(percentage)) = comparison.achievement.value() else {
        return None;
    };
    let percent = values::figure(percentage.uncapped, percentage.uncapped.scale(), true);
    let title = words::against(lang, &percent, comparison.of);
    let polarity = card.polarity;
    let rule = values::achievement_formula(lang, *polarity.value());
    let rule = format!("{rule}; {}.", values::rounding(lang, rounding));
    let target = number(comparison.target.first());
    let parts = actual(card, rounding).zip(target);
    let worked = parts.and_then(|(actual, target)| {
        let target = numbers::number(target.normalize(), None);
        values::achievement_in_numbers(*polarity.value(), &actual, &target)
    });
    let worked = worked.map(|numbers| {
        let line = format!("{numbers} = {percent}");
        el("p").class("formula").with(line)
    });
    let heading = format!("{}: {title}", words::ACHIEVEMENT.within(lang));
    Some(step(heading, el("p").class("hint").with(rule)).with(worked))
}

/// R as the achievement takes it; the exact one with more decimals than are printed.
fn actual(card: &Card, rounding: RoundingPolicy) -> Option<String> {
    let printed = card.measurement.printed?;
    Some(match (rounding, card.measurement.actual.value()) {
        (RoundingPolicy::Exact, Some(Figure::Number(exact))) => {
            numbers::fraction(*exact, card.decimals + 4)
        }
        _ => numbers::number(printed, Some(card.decimals)),
    })
}

fn assumptions(card: &Card, derivation: &Derivation, lang: Lang) -> Option<El> {
    let sentence = |assumption: &Assumption| match assumption {
        Assumption::Polarity(polarity) => {
            plan::assumed_direction(lang, values::polarity(lang, *polarity))
        }
        Assumption::Aggregation {
            variable,
            aggregation,
        } => {
            let name = derivation.variables.iter().find(|v| v.id == *variable);
            let name = name.map(|v| v.name.as_str()).unwrap_or_default();
            let words = plan::assumed_aggregation(lang, values::aggregation(lang, *aggregation));
            format!("{name}: {words}")
        }
        Assumption::Percentage => words::PERCENTAGE_ASSUMED.within(lang).to_owned(),
    };
    let assumptions = &card.measurement.assumptions;
    let items = assumptions.iter().map(|it| el("li").with(sentence(it)));
    (!assumptions.is_empty()).then(|| {
        let list = el("ul").class("plain-list").with(items.collect::<Vec<_>>());
        step(words::ASSUMPTIONS.within(lang), list)
    })
}

fn variable(variable: &VariableShown, show: Show) -> El {
    let lang = show.lang;
    let amount = match variable.amount {
        Outcome::Known(amount) | Outcome::Incomplete { value: amount, .. } => {
            numbers::fraction(amount, 2)
        }
        Outcome::NoEvent => words::NIL.within(lang).into(),
        Outcome::Missing(reason) => results::reason_in_short(lang, reason).to_ascii_lowercase(),
    };
    let how = format!(" · {}", values::aggregation(lang, variable.aggregation));
    let amount = el("p")
        .with(el("strong").with(amount))
        .with(format!(" {}", variable.unit))
        .with(el("span").class("hint").with(how));
    let head = el("div")
        .class("between")
        .with([el("h3").with(variable.name.clone()), amount]);
    let heads = [
        (words::ENTRIES, ""),
        (words::VALUE, "figure"),
        (words::ENTERED, ""),
    ];
    let heads = heads.map(|(name, class)| {
        el("th")
            .attr("scope", "col")
            .class(class)
            .with(name.within(lang))
    });
    let cells = variable.cells.iter().map(|cell| cell_row(cell, show));
    let table = el("table").class("table cells").with([
        el("thead").with(el("tr").with(heads)),
        el("tbody").with(cells.collect::<Vec<_>>()),
    ]);
    el("section")
        .class("step")
        .with([head, table_scroll(&variable.name, table)])
}

fn cell_row(cell: &CellShown, show: Show) -> El {
    let lang = show.lang;
    let period = time::period_short(lang, cell.period);
    let place = match &cell.part {
        Some(part) => format!("{period} · {part}"),
        None => period,
    };
    let empty = match cell.is_due {
        true => words::NOT_ENTERED,
        false => words::NOT_DUE,
    };
    let (values, who): (Vec<_>, Vec<_>) = match cell.entries.as_slice() {
        [] => (vec![empty.within(lang).to_owned()], Vec::new()),
        entries => entries
            .iter()
            .map(|e| (entry(&e.entry, lang), writer(e, show)))
            .unzip(),
    };
    let differs = (cell.entries.len() > 1).then(|| words::DIFFERS.within(lang));
    let aside = (!cell.counts && !cell.entries.is_empty()).then(|| words::NOT_COUNTED.within(lang));
    let notes: Vec<_> = differs.into_iter().chain(aside).collect();
    let notes = (!notes.is_empty()).then(|| format!(" ({})", notes.join(", ")));
    let lines = |class, lines: Vec<String>| {
        let lines = lines.into_iter().map(|line| el("div").with(line));
        el("td").class(class).with(lines.collect::<Vec<_>>())
    };
    let head = el("th")
        .attr("scope", "row")
        .with(place)
        .with(notes.map(|notes| el("span").class("who").with(notes)));
    el("tr").with([head, lines("figure", values), lines("who", who)])
}

fn entry(entry: &Entry, lang: Lang) -> String {
    match entry {
        Entry::Number(quantity) => numbers::number(quantity.value, None),
        Entry::Nil => words::NIL.within(lang).into(),
        Entry::NotAvailable => words::NOT_AVAILABLE.within(lang).into(),
        Entry::Rank(label) => label.to_string(),
    }
}

fn writer(entry: &EntryShown, show: Show) -> String {
    let when = show.moment(entry.at);
    let parts = [entry.name.as_str(), entry.unit.as_str(), when.as_str()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
