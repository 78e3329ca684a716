//! *Perlu Diperiksa*: what is odd, how serious, where, why, and one press to set it right or to say why it stays.

mod act;
mod answered;
mod filters;
mod group;
mod item;
mod live;
mod regulations;

pub use item::link;
pub use live::keep;

use crate::app::late::late;
use crate::app::review::{Draft, Filter, Mark, Review, by_rule, review};
use crate::domain::finding::{RuleId, Severity};
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Icon, icon};
use crate::text::Lang;
use crate::text::words::{findings, review as words};
use leptos::prelude::*;
use regulations::Editing;
use send_wrapper::SendWrapper;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The heading, to which the focus goes where nothing nearer is left.
const TITLE: &str = "perlu-diperiksa";

/// What the page remembers while it is drawn again.
#[derive(Clone, Copy)]
struct Page {
    desk: Desk,
    lang: Lang,
    filter: RwSignal<Filter>,
    /// For what a reason is being written.
    asked: RwSignal<Option<Asked>>,
    /// The reason so far.
    reason: StoredValue<String>,
    /// Names that were typed for new variables.
    names: RwSignal<BTreeMap<Mark, String>>,
    /// How many items of a rule show, where more were asked for.
    shown: RwSignal<BTreeMap<RuleId, usize>>,
    /// The row of the table of regulations that is being written.
    editing: RwSignal<Option<Editing>>,
    /// Whether the window for it is open.
    is_editing: RwSignal<bool>,
}

/// A reason is being written.
#[derive(Clone, PartialEq, Eq)]
struct Asked {
    /// For these; more than one are all of one rule.
    marks: Vec<Mark>,
    /// Where the first of them stands on the page.
    number: usize,
    /// It was to be saved without words.
    is_empty: bool,
}

/// What is drawn at one time.
struct Drawing<'a> {
    page: Page,
    review: &'a Review,
    draft: SendWrapper<Rc<Draft>>,
    filter: Filter,
    asked: Option<Asked>,
    shown: BTreeMap<RuleId, usize>,
    /// Items drawn so far: each has a number, so that the focus finds the next one.
    items: Cell<usize>,
}

/// Looks the workspace through for what is to be checked and settled.
pub fn look_through(desk: Desk) {
    let found = desk.with(|workspace| review(workspace, desk.today()));
    desk.review.set(found.flatten().map(Rc::new));
    desk.late
        .set(desk.with(|w| late(w).len()).unwrap_or_default());
}

/// The page.
pub fn page(desk: Desk, lang: Lang) -> [Child; 2] {
    let page = Page {
        desk,
        lang,
        filter: RwSignal::new(Filter::default()),
        asked: RwSignal::new(None),
        reason: StoredValue::new(String::new()),
        names: RwSignal::new(BTreeMap::new()),
        shown: RwSignal::new(BTreeMap::new()),
        editing: RwSignal::new(None),
        is_editing: RwSignal::new(false),
    };
    let content = move || match desk.review.get() {
        Some(review) => content(page, &review),
        None => el("p")
            .attr("role", "status")
            .with(words::WORKING.within(lang)),
    };
    [live(content), Child::El(regulations::window(page))]
}

fn content(page: Page, review: &Review) -> El {
    let draft = page
        .desk
        .with(|workspace| Draft::of(workspace, &review.plan));
    let Some(draft) = draft else { return el("div") };
    let drawing = Drawing {
        page,
        review,
        draft: SendWrapper::new(Rc::new(draft)),
        filter: page.filter.get(),
        asked: page.asked.get(),
        shown: page.shown.get(),
        items: Cell::new(0),
    };
    el("div")
        .class("stack-wide review")
        .with(head(&drawing))
        .with(filters::filters(&drawing))
        .with(groups(&drawing))
        .with(answered::answered(&drawing))
        .with(regulations::table(page))
}

fn head(drawing: &Drawing<'_>) -> El {
    let (lang, counts) = (drawing.page.lang, drawing.review.counts());
    let open = [counts.substance, counts.form, counts.wording];
    let lead = if drawing.draft.begins() {
        words::LOOKED_AT_ENACTED
    } else {
        words::LOOKED_AT_DRAFT
    };
    let heading = el("h1")
        .attr("id", TITLE)
        .attr("tabindex", "-1")
        .with(words::sentence(lang, open, counts.answered));
    let lead = el("p").class("lead").with(lead.within(lang));
    el("header").class("page-head").with([heading, lead])
}

/// The open items by what is at stake, each with its rule.
fn groups(drawing: &Drawing<'_>) -> Vec<El> {
    let lang = drawing.page.lang;
    let groups = by_rule(drawing.review, &drawing.filter);
    if groups.is_empty() && drawing.filter != Filter::default() {
        return vec![
            el("p")
                .class("hint")
                .with(words::NOTHING_FOUND.within(lang)),
        ];
    }
    let of = |severity: Severity| {
        let groups = groups
            .iter()
            .filter(|(rule, _)| rule.severity() == severity);
        let groups: Vec<_> = groups.collect();
        let count: usize = groups.iter().map(|(_, items)| items.len()).sum();
        let heading = format!(
            "{} · {} ({count})",
            findings::severity(severity).within(lang),
            words::stake(severity).within(lang)
        );
        let summary = el("summary")
            .with(icon(Icon::ChevronRight))
            .with(el("h2").with(heading));
        let cards = groups
            .iter()
            .map(|(rule, items)| group::card(drawing, *rule, items));
        // The weightiest first; the rest waits, unless it was asked for.
        let is_open = severity == Severity::Substance || drawing.filter != Filter::default();
        (count > 0).then(|| {
            el("details")
                .class("review-weight")
                .key(findings::severity(severity).id)
                .flag("open", is_open)
                .with(summary)
                .with(el("div").class("section").with(cards.collect::<Vec<_>>()))
        })
    };
    let severities = [Severity::Substance, Severity::Form, Severity::Wording];
    severities.into_iter().filter_map(of).collect()
}
