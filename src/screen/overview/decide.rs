//! What needs deciding, each with the way to where it is decided.

use crate::app::query::overview::Decision;
use crate::screen::el::{El, el};
use crate::text::Lang;
use crate::text::words::{results, ringkasan as words};

/// The list, under its heading.
pub fn decide(decisions: &[Decision], lang: Lang) -> El {
    let items = decisions.iter().map(|decision| item(decision, lang));
    let content = match decisions.is_empty() {
        true => el("p")
            .class("hint")
            .with(words::NOTHING_TO_DECIDE.within(lang)),
        false => el("ul")
            .class("decide")
            .attr("role", "list")
            .with(items.collect::<Vec<_>>()),
    };
    el("section").class("section").with([
        el("h2").with(words::DECIDE.within(lang)),
        el("div").class("card").with(content),
    ])
}

fn item(decision: &Decision, lang: Lang) -> El {
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
        Decision::Late { changes } => (
            words::came_late(lang, *changes),
            String::new(),
            String::new(),
        ),
        Decision::NotComputable { code, reason, .. } => {
            let note = results::reason_in_short(lang, *reason).to_owned();
            (words::not_computable(lang, code), String::new(), note)
        }
    };
    el("li")
        .with(el("a").attr("href", decision.route().hash()).with(link))
        .with(rest)
        .with(el("small").with(note))
}
