//! Two versions side by side: each difference with what was and what is.

use crate::app::query::compare::{How, Piece, Row, Section, compare};
use crate::app::query::versions_page::{Version, versions};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el};
use crate::screen::parts::{Icon, Weight, button, icon};
use crate::screen::watch::Watch;
use crate::screen::wording::side;
use crate::text::Lang;
use crate::text::words::Phrase;
use crate::text::words::versions::{COMPARE, differences as words, late};
use leptos::prelude::*;

/// Differences that are drawn at once.
const SHOWN: usize = 300;

/// The page: two versions to choose, and what differs between them.
pub fn page(desk: Desk, lang: Lang) -> El {
    let address = desk.device.page.address();
    let named = match Route::parse(&address) {
        Route::Plan(PlanPlace::Compare(named)) => named,
        _ => None,
    };
    let chosen = RwSignal::new(named);
    let shows_all = RwSignal::new(false);
    let all = move || {
        desk.watch(Watch::Plan);
        let today = desk.today();
        desk.with(|w| versions(w, today, lang)).unwrap_or_default()
    };
    let pair = move || {
        let all = all();
        chosen.get().or_else(|| usual(&all)).map(|pair| (pair, all))
    };
    let choices = move || {
        let (pair, all) = pair()?;
        let sides = [(words::OLDER, false), (words::NEWER, true)];
        let sides =
            sides.map(|(name, is_new)| choice(desk, chosen, (name, is_new), pair, &all, lang));
        Some(el("div").class("compare-choices").with(sides))
    };
    let found = move || {
        let ((old, new), all) = pair()?;
        let find = |id| all.iter().find(|it| it.plan.decree.id == id);
        let (old, new) = (find(old)?, find(new)?);
        let rows = compare(&old.plan, &new.plan, lang);
        Some(differences(&rows, (&old.name, &new.name), shows_all, lang))
    };
    el("section")
        .class("section")
        .with(el("h2").with(COMPARE.within(lang)))
        .with(choices.into_any())
        .with(el("div").with(found.into_any()))
}

/// The latest version against the one it amends, else against the one before.
fn usual(all: &[Version]) -> Option<(EntityId, EntityId)> {
    let new = all.first()?;
    let before = all.get(1).unwrap_or(new).plan.decree.id;
    Some((new.amends.unwrap_or(before), new.plan.decree.id))
}

/// One of the two versions. The address follows, so that it can be sent to a colleague.
fn choice(
    desk: Desk,
    chosen: RwSignal<Option<(EntityId, EntityId)>>,
    (name, is_new): (Phrase, bool),
    pair: (EntityId, EntityId),
    all: &[Version],
    lang: Lang,
) -> El {
    let own = if is_new { pair.1 } else { pair.0 };
    let option = |it: &Version| {
        let id = it.plan.decree.id.to_string();
        el("option").attr("value", id).with(&*it.name)
    };
    let options: Vec<_> = all.iter().map(option).collect();
    let pick = move |event| {
        let Ok(id) = event_target_value(&event).parse() else {
            return;
        };
        let pair = if is_new { (pair.0, id) } else { (id, pair.1) };
        chosen.set(Some(pair));
        let place = PlanPlace::Compare(Some(pair));
        desk.device.page.go_instead(&Route::Plan(place).hash());
    };
    el("label")
        .class("choice")
        .with(el("span").with(name.within(lang)))
        .with(
            el("select")
                .with(options)
                .value(&own.to_string())
                .on("change", pick),
        )
        .with(icon(Icon::ChevronDown))
}

/// The differences, part by part.
pub fn differences(rows: &[Row], names: (&str, &str), shows_all: RwSignal<bool>, lang: Lang) -> El {
    if rows.is_empty() {
        let alike = el("p").attr("role", "status");
        return el("div")
            .class("stack")
            .with(alike.with(words::ALIKE.within(lang)));
    }
    let shown = match shows_all.get() {
        true => rows,
        false => &rows[..rows.len().min(SHOWN)],
    };
    let parts = shown.chunk_by(|a, b| a.section == b.section);
    let parts: Vec<_> = parts.map(|rows| part(rows, names, lang)).collect();
    let more = (shown.len() < rows.len()).then(|| {
        button(words::SHOW_ALL.within(lang), Weight::Normal, None)
            .on("click", move |_| shows_all.set(true))
    });
    el("div")
        .class("stack")
        .with(
            el("p")
                .attr("role", "status")
                .with(words::differences(lang, rows.len()))
                .with("."),
        )
        .with(parts)
        .with(more)
}

fn part(rows: &[Row], (old, new): (&str, &str), lang: Lang) -> El {
    let section = rows.first().map_or(Section::Decree, |row| row.section);
    let name = name(section).within(lang);
    let head = |text: &str| el("th").attr("scope", "col").with(text);
    let heads = [words::WHAT.within(lang), old, new].map(head);
    let rows: Vec<_> = rows.iter().map(|it| row(it, (old, new), lang)).collect();
    let table = el("table")
        .class("table compare")
        .with(el("thead").with(el("tr").with(heads)))
        .with(el("tbody").with(rows));
    el("section")
        .class("section")
        .with(el("h3").with(name))
        .with(el("div").class("card card-flush").with(table))
}

const fn name(section: Section) -> Phrase {
    match section {
        Section::Agency => words::OF_AGENCY,
        Section::Decree => words::OF_DECREE,
        Section::Units => words::OF_UNITS,
        Section::Goals => words::OF_GOALS,
        Section::Indicators => words::OF_INDICATORS,
        Section::Variables => words::OF_VARIABLES,
        Section::Programs => words::OF_PROGRAMS,
        Section::Scales => words::OF_SCALES,
        Section::Dimensions => words::OF_DIMENSIONS,
    }
}

fn row(row: &Row, (old, new): (&str, &str), lang: Lang) -> El {
    let cell = |pieces: &[Piece], mark: &'static str, of: &str, is_missing: bool| {
        let said = match is_missing {
            true => vec![Child::El(
                el("span").class("hint").with(late::NOT_THERE.within(lang)),
            )],
            false => side(pieces, mark, lang),
        };
        el("td").attr("data-of", of).with(el("div").with(said))
    };
    el("tr")
        .with(el("th").attr("scope", "row").with(&*row.place))
        .with(cell(&row.before, "del", old, row.how == How::Added))
        .with(cell(&row.after, "ins", new, row.how == How::Removed))
}
