//! Which indicators of a strategic plan continue which of the one before.

use super::name_of;
use crate::app::query::succession::{Succession, succession};
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Plan};
use crate::log::Attribute;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, notice, table_scroll};
use crate::screen::plan::pen::{Marks, Pen, Room};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::iku as plan_words;
use crate::text::words::versions::{MAP, succession as words};

/// The map of a version; nothing where its strategic plan follows no other.
pub fn map(desk: Desk, lang: Lang, version: EntityId, marks: Marks) -> Option<El> {
    desk.watch(Watch::Plan);
    let map = desk.with(|w| succession(w, version)).flatten()?;
    let pen = Pen::new(desk, lang, map.plan.clone(), marks);
    let names = [&map.before, &map.plan].map(|plan| name_of(desk, plan.decree.id, lang));
    let content = match map.plan.indicators.is_empty() {
        true => notice(Tone::Info, el("p").with(words::NO_INDICATORS.within(lang))),
        false => table(&pen, &map),
    };
    let section = el("section")
        .class("section")
        .with(el("h2").with(MAP.within(lang)))
        .with(el("p").class("lead").with(names.join(" → ")))
        .with(el("p").class("hint").with(words::MAP_LEAD.within(lang)))
        .with(content)
        .with(left(&map, lang));
    Some(section)
}

fn table(pen: &Pen, map: &Succession) -> El {
    let lang = pen.lang;
    let options: Vec<_> = map
        .before
        .indicators
        .iter()
        .map(|it| (it.id, called(it)))
        .collect();
    let row = |indicator: &Indicator| {
        let continues = pen.several(
            indicator.id,
            Attribute::Continues,
            &options,
            &indicator.continues,
        );
        let why = pen.text(
            indicator.id,
            Attribute::SeriesBreak,
            &indicator.series_break,
            Room::Paragraph,
        );
        let name = match called(indicator) {
            name if name.is_empty() => plan_words::UNNAMED.within(lang).to_owned(),
            name => name,
        };
        let cells = [(words::CONTINUES, continues), (words::BREAKS, why)];
        el("tr")
            .key(indicator.id.to_string())
            .with(el("th").attr("scope", "row").with(name))
            .with(cells.map(|(name, cell)| el("td").attr("data-of", name.within(lang)).with(cell)))
    };
    let rows: Vec<_> = map.plan.indicators.iter().map(row).collect();
    let heads = [words::NEW_INDICATOR, words::CONTINUES, words::BREAKS];
    let heads = heads.map(|head| el("th").attr("scope", "col").with(head.within(lang)));
    let table = el("table")
        .class("table compare")
        .with(el("thead").with(el("tr").with(heads)))
        .with(el("tbody").with(rows));
    el("div")
        .class("card card-flush")
        .with(table_scroll(MAP.within(lang), table))
}

/// `IKU 2 · Persentase …`.
fn called(indicator: &Indicator) -> String {
    let parts = [indicator.code.text(), indicator.name.text()];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// The old indicators that none continues.
fn left(map: &Succession, lang: Lang) -> El {
    let named = |id: &EntityId| {
        let before: &Plan = &map.before;
        before.indicator(*id).map(|it| el("li").with(called(it)))
    };
    let left: Vec<_> = map.left.iter().filter_map(named).collect();
    let content = match left.is_empty() {
        true => el("p").with(words::NONE_LEFT.within(lang)),
        false => el("ul").class("bullets").with(left),
    };
    el("section")
        .class("section")
        .with(el("h3").with(words::LEFT.within(lang)))
        .with(content)
}
