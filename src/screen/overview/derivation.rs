//! *Lihat hitungan*: how a figure comes about, down to who entered what and when.

use super::card::points;
use super::show::Show;
use crate::app::query::overview::{Card, CellShown, Derivation, EntryShown, VariableShown, number};
use crate::domain::achievement::Achievement;
use crate::domain::entry::Entry;
use crate::domain::kind::RoundingPolicy;
use crate::domain::measure::{Assumption, Comparison, Figure};
use crate::domain::outcome::Outcome;
use crate::screen::parts::{Notice, TableScroll, Tone, TrendTable};
use crate::text::words::{iku as plan, results, ringkasan as words, values};
use crate::text::{Lang, formula, number as numbers, time};
use leptos::prelude::*;

/// The content of the dialog.
pub fn derivation(card: &Card, derivation: &Derivation, show: Show) -> impl IntoView + use<> {
    let lang = show.lang;
    let formula = formula_step(card, derivation, lang);
    let comparisons = card.measurement.against_period.iter();
    let comparisons = comparisons.chain(std::iter::once(&card.measurement.against_year));
    let achievements: Vec<_> = comparisons
        .map(|c| achievement_step(card, c, derivation.rounding, lang))
        .collect();
    let variables: Vec<_> = derivation
        .variables
        .iter()
        .map(|v| variable(v, show))
        .collect();
    let assumptions = assumptions(card, derivation, lang);
    let points = points(card, lang);
    view! {
        <div class="steps">
            {formula}
            {achievements}
            {assumptions}
            {variables}
            <section class="step">
                <h3>{words::YEARS.within(lang)}</h3>
                <TableScroll label=words::YEARS.within(lang)><TrendTable points lang/></TableScroll>
            </section>
        </div>
    }
}

fn formula_step(card: &Card, derivation: &Derivation, lang: Lang) -> impl IntoView + use<> {
    let text = derivation.formula.clone();
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
    let reason = reason.map(|reason| view! { <Notice tone=Tone::Warn><p>{reason}</p></Notice> });
    view! {
        <section class="step">
            <h3>{words::FORMULA.within(lang)}</h3>
            <p>{text}</p>
            {worked.map(|worked| view! { <p class="formula">{worked}</p> })}
            {reason}
        </section>
    }
}

/// The achievement with its denominator, its formula and its numbers.
fn achievement_step(
    card: &Card,
    comparison: &Comparison,
    rounding: RoundingPolicy,
    lang: Lang,
) -> impl IntoView + use<> {
    let Some(Achievement::Percent(percentage)) = comparison.achievement.value() else {
        return ().into_any();
    };
    let percent = values::figure(percentage.uncapped, percentage.uncapped.scale(), true);
    let title = words::against(lang, &percent, comparison.of);
    let polarity = card.polarity;
    let rule = values::achievement_formula(lang, *polarity.value());
    let target = number(comparison.target.first());
    let parts = actual(card, rounding).zip(target);
    let worked = parts.map(|(actual, target)| {
        let target = numbers::number(target.normalize(), None);
        values::achievement_in_numbers(*polarity.value(), &actual, &target)
            .map(|numbers| format!("{numbers} = {percent}"))
    });
    view! {
        <section class="step">
            <h3>{words::ACHIEVEMENT.within(lang)} ": " {title}</h3>
            <p class="hint">{rule} "; " {values::rounding(lang, rounding)} "."</p>
            {worked.flatten().map(|worked| view! { <p class="formula">{worked}</p> })}
        </section>
    }
    .into_any()
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

fn assumptions(card: &Card, derivation: &Derivation, lang: Lang) -> Option<impl IntoView + use<>> {
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
    let sentences: Vec<_> = card.measurement.assumptions.iter().map(sentence).collect();
    (!sentences.is_empty()).then(|| {
        let items = sentences
            .into_iter()
            .map(|sentence| view! { <li>{sentence}</li> });
        view! {
            <section class="step">
                <h3>{words::ASSUMPTIONS.within(lang)}</h3>
                <ul class="plain-list">{items.collect_view()}</ul>
            </section>
        }
    })
}

fn variable(variable: &VariableShown, show: Show) -> impl IntoView + use<> {
    let lang = show.lang;
    let amount = match variable.amount {
        Outcome::Known(amount) | Outcome::Incomplete { value: amount, .. } => {
            numbers::fraction(amount, 2)
        }
        Outcome::NoEvent => words::NIL.within(lang).into(),
        Outcome::Missing(reason) => results::reason_in_short(lang, reason).to_lowercase(),
    };
    let how = values::aggregation(lang, variable.aggregation);
    let name = variable.name.clone();
    let cells: Vec<_> = variable
        .cells
        .iter()
        .map(|cell| cell_row(cell, show))
        .collect();
    let unit = variable.unit.clone();
    view! {
        <section class="step">
            <div class="between">
                <h3>{name.clone()}</h3>
                <p><strong>{amount}</strong> " " {unit} <span class="hint">" · " {how}</span></p>
            </div>
            <TableScroll label=name>
                <table class="table cells">
                    <thead>
                        <tr>
                            <th scope="col">{words::ENTRIES.within(lang)}</th>
                            <th scope="col" class="figure">{words::VALUE.within(lang)}</th>
                            <th scope="col">{words::ENTERED.within(lang)}</th>
                        </tr>
                    </thead>
                    <tbody>{cells}</tbody>
                </table>
            </TableScroll>
        </section>
    }
}

fn cell_row(cell: &CellShown, show: Show) -> impl IntoView + use<> {
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
    let lines = |lines: Vec<String>| {
        lines
            .into_iter()
            .map(|line| view! { <div>{line}</div> })
            .collect_view()
    };
    view! {
        <tr>
            <th scope="row">{place} <span class="who">{notes}</span></th>
            <td class="figure">{lines(values)}</td>
            <td class="who">{lines(who)}</td>
        </tr>
    }
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
