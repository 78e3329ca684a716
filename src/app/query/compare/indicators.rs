//! Indicators: what is stated of each, its formula, its baseline and targets.

use super::{Found, Names, Spot};
use crate::app::query::describe;
use crate::app::query::plan_page::{Level, level};
use crate::domain::id::EntityId;
use crate::domain::kind::Polarity;
use crate::domain::period::Period;
use crate::domain::plan::{Formulation, Indicator, Plan};
use crate::domain::stated::Stated;
use crate::domain::target::TargetValue;
use crate::text::words::{
    Phrase, facts, iku as plan_words, values, versions::differences as words,
};
use crate::text::{Lang, number, time};
use std::collections::BTreeSet;

/// Indicators in the order of the table.
pub fn indicators(found: &mut Found) {
    let lang = found.lang;
    let spots = |plan: &Plan| {
        let spots = plan.indicators.iter().map(|it| (it.id, Some(it.parent)));
        spots.collect::<Vec<Spot>>()
    };
    let names = Names {
        place: &|plan, at, _| {
            plan.indicators
                .get(at)
                .map_or(String::new(), |it| it.short_name().to_owned())
        },
        whole: &|plan, at| {
            plan.indicators
                .get(at)
                .map_or(String::new(), |it| whole(it, lang))
        },
        parent: &|plan, at| {
            plan.indicators
                .get(at)
                .map_or(String::new(), |it| parent(plan, it, lang))
        },
    };
    for (was, is) in found.list(&spots(found.old), &spots(found.new), &names) {
        let (old, new) = (&found.old.indicators[was], &found.new.indicators[is]);
        if old != new {
            indicator(found, old, new);
        }
    }
}

/// What an indicator measures: `Tujuan 1`, `Sasaran 2`, the code of a programme.
fn parent(plan: &Plan, indicator: &Indicator, lang: Lang) -> String {
    match level(plan, indicator) {
        Level::Goal(number, _) => plan_words::goal_number(lang, number),
        Level::Objective(number, _) => plan_words::objective_number(lang, number),
        Level::Program(_) | Level::Elsewhere => {
            let named = describe::name(plan, indicator.parent);
            named.unwrap_or_else(|| words::ELSEWHERE.within(lang).to_owned())
        }
    }
}

/// What is told of an indicator that came or went: its name, its formula, the targets of its years.
fn whole(indicator: &Indicator, lang: Lang) -> String {
    let formula = indicator
        .formula
        .first()
        .map_or("", |formula| formula.text.as_str());
    let targets = indicator.targets.iter().filter_map(|(period, target)| {
        let target = values::target(lang, target.first()?, indicator.is_percentage());
        matches!(period, Period::Year(_))
            .then(|| format!("{}: {target}", time::period(lang, *period)))
    });
    let targets = targets.collect::<Vec<_>>().join(", ");
    words::joined(&[indicator.name.text(), formula, &targets])
}

fn indicator(found: &mut Found, old: &Indicator, new: &Indicator) {
    let code = old.short_name();
    found.texts(
        code,
        &[
            (facts::CODE, &old.code, &new.code),
            (facts::NAME, &old.name, &new.name),
            (facts::DEFINITION, &old.definition, &new.definition),
            (facts::RATIONALE, &old.rationale, &new.rationale),
            (
                facts::UNIT_OF_MEASURE,
                &old.unit_of_measure,
                &new.unit_of_measure,
            ),
            (facts::DATA_SOURCE, &old.data_source, &new.data_source),
            (facts::SUBMISSION, &old.submission, &new.submission),
            (
                facts::NATIONAL_STANDARD,
                &old.national_standard,
                &new.national_standard,
            ),
            (facts::SERIES_BREAK, &old.series_break, &new.series_break),
        ],
    );
    formula(found, code, &old.formula, &new.formula);
    found.both(
        (facts::POLARITY, code),
        (&old.polarity, &new.polarity),
        &|it, _, polarity| it.stated(polarity, &|polarity| direction(it.lang, *polarity)),
    );
    let assumed = (&old.assumed_polarity, &new.assumed_polarity);
    found.both(
        (facts::ASSUMED_POLARITY, code),
        assumed,
        &|it, _, polarity| {
            polarity.map_or_else(|| it.nothing(), |polarity| direction(it.lang, polarity))
        },
    );
    found.both(
        (facts::PRECISION, code),
        (&old.precision, &new.precision),
        &|it, _, decimals| it.stated(decimals, &u32::to_string),
    );
    let scale = (&old.ordinal_scale, &new.ordinal_scale);
    found.both((facts::ORDINAL_SCALE, code), scale, &Found::named);
    let lists: [(Phrase, &Vec<EntityId>, &Vec<EntityId>); 3] = [
        (facts::RESPONSIBLE, &old.responsible, &new.responsible),
        (facts::COVERS, &old.covers, &new.covers),
        (facts::CONTINUES, &old.continues, &new.continues),
    ];
    for (name, old, new) in lists {
        found.both((name, code), (old, new), &|it, plan, ids| {
            it.names(plan, ids)
        });
    }
    figures(found, code, old, new);
}

fn direction(lang: Lang, polarity: Polarity) -> String {
    values::polarity(lang, polarity).to_owned()
}

/// The formula as written; where only a name means another variable than before, what it means.
fn formula(found: &mut Found, code: &str, old: &Stated<Formulation>, new: &Stated<Formulation>) {
    if old == new {
        return;
    }
    let text = |formula: &Stated<Formulation>| found.stated(formula, &|it| it.text.clone());
    let (mut before, mut after) = (text(old), text(new));
    if before == after {
        let meant = |plan: &Plan, formula: &Stated<Formulation>| {
            found.stated(formula, &|it| {
                let bindings = it.bindings.iter();
                let meant =
                    bindings.map(|(name, id)| format!("{name} = {}", found.name(plan, *id)));
                meant.collect::<Vec<_>>().join("; ")
            })
        };
        (before, after) = (meant(found.old, old), meant(found.new, new));
    }
    found.changed(
        words::of_thing(found.lang, facts::FORMULA.within(found.lang), code),
        before,
        after,
    );
}

fn figures(found: &mut Found, code: &str, old: &Indicator, new: &Indicator) {
    let years: BTreeSet<_> = old.baseline.keys().chain(new.baseline.keys()).collect();
    for year in years {
        let sides = (old.baseline.get(year), new.baseline.get(year));
        figure(
            found,
            (facts::BASELINE, &year.to_string(), code),
            sides,
            (old, new),
        );
    }
    let periods: BTreeSet<_> = old.targets.keys().chain(new.targets.keys()).collect();
    for period in periods {
        let sides = (old.targets.get(period), new.targets.get(period));
        let period = time::period(found.lang, *period);
        figure(found, (facts::TARGET, &period, code), sides, (old, new));
    }
}

type Figure<'a> = Option<&'a Stated<TargetValue>>;

fn figure(
    found: &mut Found,
    (name, period, code): (Phrase, &str, &str),
    (a, b): (Figure, Figure),
    (old, new): (&Indicator, &Indicator),
) {
    let (a, b) = (a.unwrap_or(&Stated::Not), b.unwrap_or(&Stated::Not));
    if a == b {
        return;
    }
    let lang = found.lang;
    let written = |figure, of: &Indicator| {
        found.stated(figure, &|it| values::target(lang, it, of.is_percentage()))
    };
    let (mut before, mut after) = (written(a, old), written(b, new));
    if before == after {
        // Printed alike, they are not the same number.
        (before, after) = (exact(before, a), exact(after, b));
    }
    let name = format!("{} {period}", name.within(lang));
    found.changed(words::of_thing(lang, &name, code), before, after);
}

fn exact(written: String, figure: &Stated<TargetValue>) -> String {
    match figure.first() {
        Some(TargetValue::Number(quantity)) => {
            format!(
                "{written} ({})",
                number::number(quantity.value.normalize(), None)
            )
        }
        Some(TargetValue::Range { low, high, .. }) => {
            let [low, high] = [low, high].map(|it| number::number(it.normalize(), None));
            format!("{written} ({low}–{high})")
        }
        _ => written,
    }
}
