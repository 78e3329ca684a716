//! What needs deciding, each with the way to where it is decided.

use crate::app::query::overview::Decision;
use crate::text::Lang;
use crate::text::words::{results, ringkasan as words};
use leptos::prelude::*;

/// The list, under its heading.
pub fn decide(decisions: &[Decision], lang: Lang) -> impl IntoView + use<> {
    let items: Vec<_> = decisions
        .iter()
        .map(|decision| item(decision, lang))
        .collect();
    let content = match items.is_empty() {
        true => view! { <p class="hint">{words::NOTHING_TO_DECIDE.within(lang)}</p> }.into_any(),
        false => view! { <ul class="decide" role="list">{items}</ul> }.into_any(),
    };
    view! {
        <section class="section">
            <h2>{words::DECIDE.within(lang)}</h2>
            <div class="card">{content}</div>
        </section>
    }
}

fn item(decision: &Decision, lang: Lang) -> impl IntoView + use<> {
    let (link, rest, note) = match decision {
        Decision::Entries {
            period,
            cells,
            units,
        } => {
            let (link, rest) = words::entries_differ(lang, *cells, *period);
            (link, rest, units.join(" · "))
        }
        Decision::Plan { cells } => (
            words::plan_differs(lang, *cells),
            String::new(),
            String::new(),
        ),
        Decision::NotComputable { code, reason, .. } => {
            let note = results::reason_in_short(lang, *reason).to_owned();
            (words::not_computable(lang, code), String::new(), note)
        }
    };
    let to = decision.route().hash();
    view! { <li><a href=to>{link}</a>{rest}<small>{note}</small></li> }
}
