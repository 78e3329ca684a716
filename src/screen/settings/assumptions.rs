//! *Asumsi*: what the decree leaves open and arithmetic needs all the same.

use super::{card, choose, disputed, hint, of_plan};
use crate::app::query::settings::{Need, aggregations, directions};
use crate::domain::plan::Plan;
use crate::log::{Attribute, Key, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Options, Tone, chip, select};
use crate::text::Lang;
use crate::text::words::parts::ASSUMED;
use crate::text::words::{Phrase, settings as words, values};
use leptos::prelude::*;

/// Something that arithmetic needs, in words.
struct Row {
    key: Key,
    name: String,
    is_assumed: bool,
    /// What holds.
    says: &'static str,
    /// What follows from it, where that is worth a line.
    explains: &'static str,
    /// What may be assumed, in words and as it is written.
    choices: Vec<(&'static str, Value)>,
}

/// The direction of each indicator and the yearly aggregation of each variable.
pub fn section(desk: Desk, lang: Lang) -> El {
    card(
        "settings-assumptions",
        words::ASSUMPTIONS,
        words::ASSUMPTIONS_LEAD,
        lang,
    )
    .live(move || needs(desk, lang, words::DIRECTION, polarities))
    .live(move || needs(desk, lang, words::OVER_THE_YEAR, yearly))
}

fn polarities(plan: &Plan, lang: Lang) -> Vec<Row> {
    let explain = |polarity| values::achievement_formula(lang, polarity);
    let say = |polarity| (values::polarity(lang, polarity), Value::Polarity(polarity));
    rows(directions(plan), Attribute::AssumedPolarity, say, explain)
}

fn yearly(plan: &Plan, lang: Lang) -> Vec<Row> {
    let say = |way| (values::aggregation(lang, way), Value::Aggregation(way));
    rows(
        aggregations(plan),
        Attribute::AssumedAggregation,
        say,
        |_| "",
    )
}

fn rows<T: Copy>(
    needs: Vec<Need<T>>,
    attribute: Attribute,
    say: impl Fn(T) -> (&'static str, Value),
    explain: impl Fn(T) -> &'static str,
) -> Vec<Row> {
    let row = |need: Need<T>| {
        let value = *need.value.value();
        let name = [need.code, need.name];
        let name: Vec<_> = name.into_iter().filter(|part| !part.is_empty()).collect();
        Row {
            key: Key::always(need.id, attribute),
            name: name.join(" · "),
            is_assumed: need.value.is_assumed(),
            says: say(value).0,
            explains: explain(value),
            choices: need.choices.into_iter().map(&say).collect(),
        }
    };
    needs.into_iter().map(row).collect()
}

fn needs(desk: Desk, lang: Lang, title: Phrase, ask: fn(&Plan, Lang) -> Vec<Row>) -> El {
    let rows = of_plan(desk, |plan| ask(plan, lang));
    let assumed = rows.iter().filter(|row| row.is_assumed).count();
    let count = words::stated_and_assumed(lang, rows.len() - assumed, assumed);
    let head = el("div")
        .class("between")
        .with([el("h3").with(title.within(lang)), hint(&count)]);
    let list = el("ul").attr("role", "list").class("needs");
    let rows = rows.into_iter().map(|row| need(desk, lang, row));
    el("div").class("setting").with([head, list.each(rows)])
}

fn need(desk: Desk, lang: Lang, row: Row) -> El {
    let key = row.key;
    let id = format!("{}-{}", key.attribute.tag(), key.entity);
    let [name, says] = if row.is_assumed {
        let name = el("label").attr("for", id.clone()).with(row.name);
        [name, choice(desk, lang, key, (row.says, row.choices), id)]
    } else {
        let says = format!("{} · {}", row.says, words::STATED.within(lang));
        let name = el("p").class("legend").with(row.name);
        [name, el("p").with(says)]
    };
    el("li")
        .class("field")
        .key(key.entity.to_string())
        .with([name, says, hint(row.explains)])
        .with(disputed(desk, key, lang))
}

fn choice(
    desk: Desk,
    lang: Lang,
    key: Key,
    (says, choices): (&str, Vec<(&'static str, Value)>),
    id: String,
) -> El {
    let options: Options = choices
        .iter()
        .enumerate()
        .map(|(place, (words, _))| (place.to_string(), (*words).to_owned()))
        .collect();
    let chosen = choices.iter().position(|(words, _)| *words == says);
    let chosen = chosen.map(|place| place.to_string()).unwrap_or_default();
    let pick = move |event| {
        let place = event_target_value(&event).parse::<usize>();
        let picked = place.ok().and_then(|place| choices.get(place));
        if let Some((_, value)) = picked {
            choose(desk, key, value.clone());
        }
    };
    let select = select(options, &chosen).attr("id", id).on("change", pick);
    el("div")
        .class("assume")
        .with([select, chip(ASSUMED.within(lang), Tone::Warn, None)])
}
