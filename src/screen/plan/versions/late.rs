//! *Kiriman setelah penetapan*: what came too late for an enacted version, and what becomes of it.

use super::name_of;
use crate::app::Command;
use crate::app::query::late_changes::{Choice, LateChange, Line, Writer, late_changes};
use crate::app::versions::draft;
use crate::domain::id::EntityId;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::focus;
use crate::screen::parts::{Weight, button};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::time::LocalTime;
use crate::text::words::exchange;
use crate::text::words::versions::late as words;
use leptos::prelude::*;

/// How many are drawn at once; the next ones move up as these are settled.
const SHOWN: usize = 20;

/// The section; nothing where nothing is late.
pub fn late(desk: Desk, lang: Lang) -> El {
    let content = move || {
        desk.watch(Watch::Plan);
        let all = desk.with(|w| late_changes(w, lang)).unwrap_or_default();
        if all.is_empty() {
            return None;
        }
        let draft = desk
            .with(|w| draft(w.plans()).map(|plan| plan.decree.id))
            .flatten();
        let cards: Vec<_> = all
            .iter()
            .take(SHOWN)
            .map(|it| card(desk, it, draft, lang))
            .collect();
        let more = all.len().saturating_sub(SHOWN);
        let more = (more > 0).then(|| el("p").class("hint").with(words::and_more(lang, more)));
        let begin = draft
            .is_none()
            .then(|| el("p").class("hint").with(words::DRAFT_FIRST.within(lang)));
        let heading = el("h2")
            .attr("id", HEADING)
            .attr("tabindex", "-1")
            .with(words::LATE.within(lang));
        let section = el("section")
            .class("section")
            .with(heading)
            .with(el("p").class("hint").with(words::LATE_LEAD.within(lang)))
            .with(begin)
            .with(cards)
            .with(more);
        Some(section)
    };
    el("div").class("late").with(content.into_any())
}

const HEADING: &str = "kiriman";

fn card(desk: Desk, change: &LateChange, draft: Option<EntityId>, lang: Lang) -> El {
    let writers: Vec<_> = change.writers.iter().map(|it| by(desk, it, lang)).collect();
    let kicker = format!(
        "{} {} {}",
        writers.join("; "),
        words::LATE_TO.within(lang),
        change.version
    );
    let rows: Vec<_> = change.lines.iter().map(line).collect();
    let more = (change.more > 0).then(|| {
        el("p")
            .class("hint")
            .with(words::and_more(lang, change.more))
    });
    let changes = change.late.changes.clone();
    let ignore = button(words::IGNORE.within(lang), Weight::Normal, None).on("click", move |_| {
        let carry = None;
        let changes = changes.clone();
        if desk.send(Command::Settle { changes, carry }) {
            desk.tell(words::IGNORED.within(lang).to_owned());
            go_on();
        }
    });
    let carry = draft.map(|draft| {
        let choices = change
            .choices
            .iter()
            .map(|it| carrier(desk, it, draft, lang));
        choices.collect::<Vec<_>>()
    });
    el("article")
        .class("card")
        .key(format!("{:?}", change.late.changes.first()))
        .with(el("h3").class("kicker").with(kicker))
        .with(el("ul").class("late-lines").attr("role", "list").with(rows))
        .with(more)
        .with(
            el("div")
                .class("actions")
                .with(carry.unwrap_or_default())
                .with(ignore),
        )
}

fn by(desk: Desk, writer: &Writer, lang: Lang) -> String {
    let local = LocalTime::at(writer.at, desk.device.clock.minutes_ahead(writer.at));
    let when = local.short(lang, desk.today());
    let mine = if writer.is_mine {
        exchange::MINE.within(lang)
    } else {
        ""
    };
    let parts = [&*writer.author.name, &*writer.author.unit, &*when, mine];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// Where it belongs, what was enacted, and what it would be.
fn line(line: &Line) -> El {
    let after = line.after.iter().map(|said| {
        let by = said
            .by
            .as_ref()
            .map(|by| el("small").with(format!(" ({by})")));
        el("div")
            .with("→ ")
            .with(el("strong").with(&*said.text))
            .with(by)
    });
    let said = el("div")
        .class("late-sides")
        .with(el("div").with(el("del").with(&*line.before)))
        .with(after.collect::<Vec<_>>());
    el("li")
        .with(el("div").class("hint").with(&*line.place))
        .with(said)
}

/// Carries it into the draft, as one of several people says where they differ.
fn carrier(desk: Desk, choice: &Choice, draft: EntityId, lang: Lang) -> El {
    let verb = match &choice.by {
        Some(name) => words::carry_by(lang, name),
        None => words::CARRY.within(lang).to_owned(),
    };
    let changes = choice.changes.clone();
    button(&verb, Weight::Normal, None).on("click", move |_| {
        let settle = Command::Settle {
            changes: changes.clone(),
            carry: Some((changes.clone(), draft)),
        };
        if desk.send(settle) {
            desk.tell(words::carried(lang, &name_of(desk, draft, lang)));
            go_on();
        }
    })
}

/// The next one has moved up; where there is none, the page begins anew.
fn go_on() {
    focus([HEADING.to_owned()]);
}
