//! What the indicators cover of the mandates: the answer in a sentence, then unit by unit.

use crate::app::query::tree::{Coverage, FunctionCovered, UnitCoverage};
use crate::app::route::{PlanPlace, Route};
use crate::screen::el::{El, el};
use crate::screen::parts::{Icon, Tone, chip, icon};
use crate::text::Lang;
use crate::text::words::{Phrase, tree as words};

/// All units in the decree's order.
pub fn cover(coverage: &Coverage, lang: Lang) -> El {
    let answer = words::coverage(lang, coverage.covered(), &coverage.idle());
    let (covered, of) = coverage.covered();
    let is_whole = covered == of && coverage.idle().is_empty();
    let hint = el("p").class("hint").with(words::COVER_IN.within(lang));
    let units: Vec<El> = coverage.units.iter().map(|it| unit(it, lang)).collect();
    el("section")
        .class("section no-print")
        .with(el("h2").with(answer))
        .with((!is_whole).then_some(hint))
        .with(el("div").class("mandates").with(units))
}

fn unit(unit: &UnitCoverage, lang: Lang) -> El {
    let (covered, open): (Vec<_>, Vec<_>) = unit.functions.iter().partition(|it| !it.by.is_empty());
    let link = el("a")
        .attr("href", Route::Plan(PlanPlace::Unit(unit.id)).hash())
        .with(words::OPEN_UNIT.within(lang));
    el("details")
        .class("card mandate cover")
        .with(
            el("summary")
                .with(icon(Icon::ChevronRight))
                .with(el("h3").with(unit.name.clone()))
                .with(
                    el("span")
                        .class("cover-says")
                        .with(answers(unit, lang))
                        .with(
                            el("span")
                                .class("hint")
                                .with(words::covered_of(lang, unit.covered())),
                        ),
                ),
        )
        .with(
            el("div")
                .class("mandate-body")
                .with(functions(words::NOT_COVERED, &open, lang))
                .with(functions(words::COVERED, &covered, lang))
                .with(el("p").with(link)),
        )
}

fn answers(unit: &UnitCoverage, lang: Lang) -> El {
    let says = words::answers(lang, unit.indicators, unit.programs, unit.variables);
    match says {
        None if unit.is_idle() => chip(words::IDLE.within(lang), Tone::Warn, Some(Icon::Warning)),
        says => el("span")
            .class("hint")
            .with(says.unwrap_or_else(|| words::HEAD.within(lang).to_owned())),
    }
}

/// Functions with their numbers in the mandate, and what covers them.
fn functions(name: Phrase, functions: &[&FunctionCovered], lang: Lang) -> Vec<El> {
    if functions.is_empty() {
        return Vec::new();
    }
    let item = |it: &&FunctionCovered| {
        el("li")
            .attr("value", it.number.to_string())
            .with(it.text.clone())
            .with(by(it))
    };
    let head = format!("{} ({})", name.within(lang), functions.len());
    let items: Vec<El> = functions.iter().map(item).collect();
    vec![el("h4").with(head), el("ol").with(items)]
}

/// The indicators that cover a function, as links.
fn by(function: &FunctionCovered) -> Option<El> {
    let links = function.by.iter().map(|(id, name)| {
        el("a")
            .attr("href", Route::Plan(PlanPlace::Indicator(*id)).hash())
            .with(name.clone())
    });
    let mut all = el("span").class("cover-by");
    for (n, link) in links.enumerate() {
        all = all.with(if n == 0 { " " } else { ", " }).with(link);
    }
    (!function.by.is_empty()).then_some(all)
}
