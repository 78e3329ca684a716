//! What stands over an action plan: its steps and targets to write, and where the last target is not the year's.

use super::Page;
use crate::app::action_plan::step_key;
use crate::app::query::describe::attribute_name;
use crate::app::route::{PlanPlace, Route};
use crate::domain::finding::{RuleId, What};
use crate::domain::period::Frequency;
use crate::domain::plan::Indicator;
use crate::log::Attribute;
use crate::screen::el::{El, el, live};
use crate::screen::parts::{Tone, choice, notice};
use crate::screen::plan::pen::Pen;
use crate::screen::review;
use crate::text::time;
use crate::text::words::{documents as words, findings};
use leptos::prelude::*;

/// The steps of one indicator to write, and what is odd about the targets.
pub fn written(page: Page, pen: &Pen, frequency: Frequency) -> El {
    let lang = page.lang;
    let chosen = page.remembered.indicator.get();
    let plan = &pen.plan;
    let indicator = chosen.and_then(|id| plan.indicator(id));
    let indicator = indicator.or_else(|| plan.indicators.first());
    let editor = indicator.map(|indicator| {
        el("section")
            .class("card written")
            .with(el("h2").with(words::STEPS.within(lang)))
            .with(el("p").class("hint").with(words::STEPS_HINT.within(lang)))
            .with(choose(page, pen, indicator))
            .with(table(page, pen, indicator, frequency))
            .with((!pen.writes()).then(|| fixed(page, indicator)))
    });
    el("div")
        .class("stack no-print")
        .with(live(move || unequal(page, frequency)))
        .with(editor)
}

fn choose(page: Page, pen: &Pen, chosen: &Indicator) -> El {
    let option = |it: &Indicator| (it.id.to_string(), called(it));
    let options = pen.plan.indicators.iter().map(option).collect();
    let pick = move |id: String| page.remembered.indicator.set(id.parse().ok());
    choice(
        words::INDICATOR.within(page.lang),
        options,
        &chosen.id.to_string(),
        pick,
    )
}

fn called(indicator: &Indicator) -> String {
    let (code, name) = (indicator.code.text(), indicator.name.text());
    format!("{code} {name}").trim().to_owned()
}

/// A row for each quarter or month: its target and what is done.
fn table(page: Page, pen: &Pen, indicator: &Indicator, frequency: Frequency) -> El {
    let lang = page.lang;
    let unlocked = pen.unlocked();
    let rows = frequency.periods(page.period().year()).map(|period| {
        let stated = indicator.target(period);
        let target = pen.figure(indicator, Attribute::Target, period, stated);
        let step = unlocked.passage(step_key(indicator.id, period));
        let name = time::period_short(lang, period);
        el("tr")
            .key(format!("{} {period}", indicator.id))
            .with(el("th").attr("scope", "row").with(name))
            .with(el("td").class("figure").with(target))
            .with(el("td").with(step))
    });
    let rows: Vec<_> = rows.collect();
    let heads = [Attribute::Target, Attribute::ActionStep].map(|attribute| {
        let name = attribute_name(attribute).within(lang);
        el("th").attr("scope", "col").with(name)
    });
    el("table")
        .class("table action-steps")
        .with(el("thead").with(el("tr").with(el("td")).with(heads)))
        .with(el("tbody").with(rows))
}

/// Where targets within the year are changed, if not here.
fn fixed(page: Page, indicator: &Indicator) -> El {
    let to = Route::Plan(PlanPlace::Indicator(indicator.id));
    el("p")
        .class("hint")
        .with(words::TARGETS_FIXED.within(page.lang))
        .with(" ")
        .with(
            el("a")
                .attr("href", to.hash())
                .with(words::OPEN_INDICATOR.within(page.lang)),
        )
}

/// Where the last target within the year is not the target of the year, as *Perlu Diperiksa* finds it.
fn unequal(page: Page, frequency: Frequency) -> Option<El> {
    let (lang, desk) = (page.lang, page.desk);
    let year = page.period.get().year();
    let review = desk.review.get()?;
    let is_here = |what: What| match what {
        What::Target(period) => period.year() == year && period.frequency() == frequency,
        _ => false,
    };
    let found = review
        .items
        .iter()
        .filter(|it| it.finding.rule == RuleId::QuarterTargets && is_here(it.finding.place.what));
    let rows = found.map(|it| {
        let sentence = findings::sentence(lang, &review.plan, &it.finding);
        let link = review::link(desk, lang, &review.plan, &it.finding);
        el("li").with(sentence).with(" ").with(link)
    });
    let rows: Vec<_> = rows.collect();
    Some(match rows.is_empty() {
        true => notice(Tone::Good, el("p").with(words::EQUAL.within(lang))),
        false => {
            let says = el("p").with(words::UNEQUAL.within(lang));
            notice(Tone::Warn, [says, el("ul").with(rows)])
        }
    })
}
