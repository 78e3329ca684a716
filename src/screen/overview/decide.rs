//! What needs deciding, each with the way to where it is decided.

use crate::app::query::overview::Decision;
use crate::app::review::Counts;
use crate::app::route::Route;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::text::Lang;
use crate::text::words::{results, review, ringkasan as words};
use leptos::prelude::*;

/// The list, under its heading. What is to be checked is worked out after the rest of the page.
pub fn decide(desk: Desk, decisions: &[Decision], lang: Lang) -> El {
    let decisions = decisions.to_vec();
    let content = move || {
        let review = desk.review.get();
        let to_check = review.map(|review| review.counts()).unwrap_or_default();
        list(&decisions, to_check, lang)
    };
    el("section").class("section").with([
        el("h2").with(words::DECIDE.within(lang)),
        el("div").class("card").live(content),
    ])
}

fn list(decisions: &[Decision], to_check: Counts, lang: Lang) -> El {
    let mut items: Vec<_> = decisions.iter().map(|it| item(it, lang)).collect();
    items.extend((to_check.open() > 0).then(|| checks(to_check, lang)));
    if items.is_empty() {
        let nothing = words::NOTHING_TO_DECIDE.within(lang);
        return el("p").class("hint").with(nothing);
    }
    el("ul").class("decide").attr("role", "list").with(items)
}

fn checks(counts: Counts, lang: Lang) -> El {
    let link = el("a")
        .attr("href", Route::Findings.hash())
        .with(review::waiting(lang, counts.open()));
    let note = review::on_figures(lang, counts.substance);
    el("li").with(link).with(el("small").with(note))
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
