//! *Aturan hitung*: rounding and cap, and what reports print about them.

use super::{Disputed, Section, choose, of_plan};
use crate::app::query::settings::{ROUNDING_EXAMPLE as EXAMPLE, caps, rule};
use crate::domain::kind::{Cap, RoundingPolicy};
use crate::log::{Attribute, Key, Value};
use crate::screen::desk::Desk;
use crate::screen::parts::Pick;
use crate::text::Lang;
use crate::text::words::{settings as words, values};
use leptos::prelude::*;

const AS_PRINTED: &str = "printed";
const EXACT: &str = "exact";

/// Both rules.
#[component]
pub fn RulesSection(desk: Desk, lang: Lang) -> impl IntoView {
    let key = move |attribute| {
        let key = desk.with(|w| w.current_plan().map(|plan| rule(plan, attribute)));
        key.flatten()
    };
    view! {
        <Section id="settings-rules" title=words::RULES lead=words::RULES_LEAD lang>
            {key(Attribute::Rounding).map(|key| rounding(desk, lang, key))}
            {key(Attribute::Cap).map(|key| cap(desk, lang, key))}
        </Section>
    }
}

fn rounding(desk: Desk, lang: Lang, key: Key) -> impl IntoView {
    let policy = of_plan(desk, |plan| plan.agency.rounding);
    let code = |policy| match policy {
        RoundingPolicy::AsPrinted => AS_PRINTED,
        RoundingPolicy::Exact => EXACT,
    };
    let pick = move |picked: String| {
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
    view! {
        <div class="setting">
            <Pick
                label=words::ROUNDING.within(lang)
                name="rounding"
                options=options.into()
                chosen=Signal::derive(move || code(policy.get()).to_owned())
                pick
            />
            <p class="hint">{example}</p>
            <p class="hint">{move || words::on_reports(lang, values::rounding(lang, policy.get()))}</p>
            <Disputed desk key lang/>
        </div>
    }
}

fn cap(desk: Desk, lang: Lang, key: Key) -> impl IntoView {
    let cap = of_plan(desk, |plan| plan.agency.cap);
    // The percentage as the value of its option; none is 0, which no cap can be.
    let code = |cap| match cap {
        Cap::Uncapped => 0,
        Cap::At(percent) => percent,
    };
    let pick = move |picked: String| {
        let cap = match picked.parse() {
            Ok(percent) if percent > 0 => Cap::At(percent),
            _ => Cap::Uncapped,
        };
        choose(desk, key, Value::Cap(cap));
    };
    let caps = desk.with(|w| w.current_plan().map(|plan| caps(plan)));
    let option = |cap| (code(cap).to_string(), words::cap_choice(lang, cap));
    let options: Vec<_> = caps
        .flatten()
        .unwrap_or_default()
        .into_iter()
        .map(option)
        .collect();
    view! {
        <div class="setting">
            <Pick
                label=words::CAP.within(lang)
                name="cap"
                options
                chosen=Signal::derive(move || code(cap.get()).to_string())
                pick
            />
            <p class="hint">{words::CAP_LEAD.within(lang)}</p>
            <p class="hint">{move || words::on_reports(lang, &values::cap(lang, cap.get()))}</p>
            <Disputed desk key lang/>
        </div>
    }
}
