//! *Aturan hitung*: rounding and cap, and what reports print about them.

use super::{card, choose, disputed, hint, of_plan};
use crate::app::query::settings::{ROUNDING_EXAMPLE as EXAMPLE, caps, rule};
use crate::domain::kind::{Cap, RoundingPolicy};
use crate::domain::plan::Plan;
use crate::log::{Attribute, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::pick;
use crate::text::Lang;
use crate::text::words::{settings as words, values};

const AS_PRINTED: &str = "printed";
const EXACT: &str = "exact";

/// Both rules.
pub fn section(desk: Desk, lang: Lang) -> El {
    card("settings-rules", words::RULES, words::RULES_LEAD, lang).live(move || {
        let draw = |plan: &Plan| [rounding(desk, lang, plan), cap(desk, lang, plan)];
        of_plan(desk, |plan| Some(draw(plan)))
    })
}

fn rounding(desk: Desk, lang: Lang, plan: &Plan) -> El {
    let (key, policy) = (rule(plan, Attribute::Rounding), plan.agency.rounding);
    let chosen = match policy {
        RoundingPolicy::AsPrinted => AS_PRINTED,
        RoundingPolicy::Exact => EXACT,
    };
    let choose = move |picked: String| {
        let policy = match picked.as_str() {
            EXACT => RoundingPolicy::Exact,
            _ => RoundingPolicy::AsPrinted,
        };
        choose(desk, key, Value::Rounding(policy));
    };
    let options = [(AS_PRINTED, words::AS_PRINTED), (EXACT, words::EXACT)];
    let options = options.map(|(code, words)| (code.to_owned(), words.within(lang).to_owned()));
    let example = words::rounding_example(
        lang,
        (EXAMPLE.part, EXAMPLE.whole),
        EXAMPLE.target,
        EXAMPLE.achievement(RoundingPolicy::AsPrinted),
        EXAMPLE.achievement(RoundingPolicy::Exact),
    );
    let title = words::ROUNDING.within(lang);
    let prints = words::on_reports(lang, values::rounding(lang, policy));
    el("div")
        .class("setting")
        .with([
            pick(title, "rounding", options.into(), chosen, choose),
            hint(&example),
            hint(&prints),
        ])
        .with(disputed(desk, key, lang))
}

fn cap(desk: Desk, lang: Lang, plan: &Plan) -> El {
    let (key, cap) = (rule(plan, Attribute::Cap), plan.agency.cap);
    // The percentage as the value of its option; none is 0, which no cap can be.
    let code = |cap| match cap {
        Cap::Uncapped => 0,
        Cap::At(percent) => percent,
    };
    let choose = move |picked: String| {
        let cap = match picked.parse() {
            Ok(percent) if percent > 0 => Cap::At(percent),
            _ => Cap::Uncapped,
        };
        choose(desk, key, Value::Cap(cap));
    };
    let option = |cap| (code(cap).to_string(), words::cap_choice(lang, cap));
    let options = caps(plan).into_iter().map(option).collect();
    let prints = words::on_reports(lang, &values::cap(lang, cap));
    el("div")
        .class("setting")
        .with([
            pick(
                words::CAP.within(lang),
                "cap",
                options,
                &code(cap).to_string(),
                choose,
            ),
            hint(words::CAP_LEAD.within(lang)),
            hint(&prints),
        ])
        .with(disputed(desk, key, lang))
}
