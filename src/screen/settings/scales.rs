//! *Skala predikat*: which scale rates achievements, and what falls through it.

use super::{card, choose, disputed, of_plan};
use crate::app::query::settings::{rating_scales, rule};
use crate::domain::plan::Plan;
use crate::domain::scale::Scale;
use crate::log::{Attribute, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el};
use crate::screen::parts::{Options, Tone, fact_row, not_stated, notice, pick, words as said};
use crate::text::Lang;
use crate::text::time;
use crate::text::words::settings::scales as words;

/// The choice, and every scale with its bands.
pub fn section(desk: Desk, lang: Lang) -> El {
    card("settings-scales", words::SCALES, words::SCALES_LEAD, lang).live(move || {
        of_plan(desk, |plan| {
            let scales = rating_scales(plan);
            let mut settings = vec![choice(desk, lang, plan, &scales)];
            settings.extend(scales.into_iter().map(|it| scale(lang, it)));
            settings
        })
    })
}

fn choice(desk: Desk, lang: Lang, plan: &Plan, scales: &[&Scale]) -> El {
    let key = rule(plan, Attribute::RatingScale);
    let choose = move |picked: String| {
        let id = picked.parse().map_or(Value::Cleared, Value::Entity);
        choose(desk, key, id);
    };
    let chosen = plan.agency.rating_scale.map(|id| id.to_string());
    let names = scales.iter().map(|s| (s.id.to_string(), s.name.clone()));
    let mut options: Options = names.collect();
    options.push((String::new(), words::NO_SCALE.within(lang).to_owned()));
    let title = words::SCALE_IN_USE.within(lang);
    el("div")
        .class("setting")
        .with(pick(
            title,
            "scale",
            options,
            &chosen.unwrap_or_default(),
            choose,
        ))
        .with(disputed(desk, key, lang))
}

fn scale(lang: Lang, scale: &Scale) -> El {
    let effective = match scale.effective {
        Some(day) => Child::Text(time::day(lang, day)),
        None => {
            let unknown = el("span").class("not-stated");
            Child::El(unknown.with(words::SCALE_NOT_STATED.within(lang)))
        }
    };
    // The best first, as regulations print them.
    let bands = scale.bands.iter().rev().map(|band| words::band(lang, band));
    let bands = match scale.bands.is_empty() {
        true => not_stated(lang),
        false => el("ul")
            .attr("role", "list")
            .class("bands")
            .each(bands.map(|words| el("li").with(words))),
    };
    let facts = [
        (words::SOURCE, said(lang, &scale.source)),
        (words::EFFECTIVE, effective),
        (words::BANDS, Child::El(bands)),
    ];
    let facts = facts.map(|(name, says)| fact_row(name.within(lang), says));
    el("div").class("setting").key(scale.id.to_string()).with([
        el("h3").with(scale.name.clone()),
        el("dl").class("facts").with(facts),
        problems(lang, scale),
    ])
}

fn problems(lang: Lang, scale: &Scale) -> El {
    let problems = scale.problems();
    if problems.is_empty() {
        return notice(Tone::Good, el("p").with(words::NO_GAPS.within(lang)));
    }
    let sentences = problems.iter();
    let sentences = sentences.map(|it| el("p").with(words::scale_problem(lang, scale, it)));
    notice(Tone::Warn, sentences.collect::<Vec<_>>())
}
