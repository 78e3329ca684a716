//! The follow-up register above its document: items to add, say, and take off; one of them open at a time.

use super::Remembered;
use crate::app::Command;
use crate::app::follow_up::{Item, Status, drop_item, of_year, quarter_value, raise};
use crate::app::verification::quarter_of;
use crate::domain::id::EntityId;
use crate::domain::period::{Frequency, Period};
use crate::log::{Attribute, Key, Value};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::evidence::evidence;
use crate::screen::parts::focus;
use crate::screen::parts::{Icon, Options, Tone, Weight, button, chip, choice, icon, icon_button};
use crate::screen::plan::pen::{Pen, field_id};
use crate::text::Lang;
use crate::text::time;
use crate::text::words::follow_up as words;
use leptos::prelude::*;

/// Which items are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Filter {
    /// All of them.
    #[default]
    All,
    /// Those that wait to be done.
    Open,
    /// Those that are late.
    Late,
}

const FILTERS: [Filter; 3] = [Filter::All, Filter::Open, Filter::Late];

impl Filter {
    fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::All => words::ALL,
            Self::Open => words::OPEN,
            Self::Late => words::LATE,
        }
        .within(lang)
    }

    fn lets(self, status: Status) -> bool {
        match self {
            Self::All => true,
            Self::Open => status.is_open(),
            Self::Late => matches!(status, Status::Late(_)),
        }
    }
}

/// The register of the year of a period.
pub fn register(pen: &Pen, period: Period, remembered: Remembered) -> El {
    let (desk, lang, today) = (pen.desk, pen.lang, pen.desk.today());
    let all = desk.with(|w| of_year(w, period.year())).unwrap_or_default();
    let filter = remembered.filter.get();
    let shown: Vec<_> = all
        .iter()
        .filter(|it| filter.lets(it.status(today)) || remembered.open.get() == Some(it.id))
        .map(|it| item(pen, it, period, remembered))
        .collect();
    let nothing = match (all.is_empty(), shown.is_empty()) {
        (true, _) => Some(words::EMPTY),
        (false, true) => Some(words::NONE),
        (false, false) => None,
    };
    let options = FILTERS.iter().enumerate();
    let options = options.map(|(n, it)| (n.to_string(), it.words(lang).to_owned()));
    let place = FILTERS.iter().position(|it| *it == filter);
    let pick = move |picked: String| {
        let found = picked.parse().ok().and_then(|n: usize| FILTERS.get(n));
        remembered.filter.set(found.copied().unwrap_or_default());
    };
    let filters = choice(
        words::SHOW.within(lang),
        options.collect(),
        &place.unwrap_or(0).to_string(),
        pick,
    );
    let add = button(words::ADD.within(lang), Weight::Normal, Some(Icon::Plus))
        .on("click", move |_| add(desk, period, remembered));
    el("section")
        .class("card written no-print")
        .with(
            el("div")
                .class("written-head")
                .with(el("h2").with(words::TITLE.within(lang)))
                .with([filters, add]),
        )
        .with(el("p").class("hint").with(words::HINT.within(lang)))
        .with(nothing.map(|it| el("p").with(it.within(lang))))
        .with(el("ul").class("register").attr("role", "list").with(shown))
}

/// Raises one for the quarter that is looked at, opens it and goes to its first field.
fn add(desk: Desk, period: Period, remembered: Remembered) {
    if !desk.send(raise(quarter_of(period), None)) {
        return;
    }
    let made = desk.with(|w| w.undo_state().undo).flatten();
    let made = made.map(|made_by| EntityId {
        made_by,
        ordinal: 0,
    });
    remembered.open.set(made);
    if let Some(id) = made {
        focus([field_id(&Key::always(id, Attribute::Obstacle))]);
    }
}

fn item(pen: &Pen, item: &Item, period: Period, remembered: Remembered) -> El {
    let (lang, id) = (pen.lang, item.id);
    let is_open = remembered.open.get() == Some(id);
    let name = named(pen, item);
    let (says, tone, mark) = status(lang, item.status(pen.desk.today()));
    let toggle = el("button")
        .attr("type", "button")
        .class("register-head")
        .attr("aria-expanded", is_open.to_string())
        .with(icon(if is_open {
            Icon::ChevronDown
        } else {
            Icon::ChevronRight
        }))
        .with(el("span").class("register-name").with(name.as_str()))
        .with(chip(&says, tone, Some(mark)))
        .on("click", move |_| {
            remembered.open.set(if is_open { None } else { Some(id) });
        });
    let desk = pen.desk;
    let remove = icon_button(&words::remove(lang, &name), Icon::Close).on("click", move |_| {
        desk.send(drop_item(id));
    });
    el("li")
        .key(id.to_string())
        .with(el("div").class("register-row").with([toggle, remove]))
        .with(is_open.then(|| fields(pen, item, period)))
}

/// What it is about, in a line.
fn named(pen: &Pen, item: &Item) -> String {
    let indicator = item.indicator.and_then(|id| pen.plan.indicator(id));
    let what = match item.obstacle.text() {
        "" => item.follow_up.text(),
        obstacle => obstacle,
    };
    let quarter = item.quarter.map(|it| time::period(pen.lang, it));
    let parts = [
        indicator.map(|it| it.short_name().to_owned()),
        quarter,
        Some(what.lines().next().unwrap_or_default().to_owned()),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    match item.is_blank() {
        true => format!("{} · {}", words::NEW.within(pen.lang), parts.join(" · ")),
        false => parts.join(" · "),
    }
}

fn status(lang: Lang, status: Status) -> (String, Tone, Icon) {
    match status {
        Status::Open(left) => (words::open(lang, left), Tone::Plain, Icon::Clock),
        Status::Late(days) => (words::late(lang, days), Tone::Bad, Icon::Warning),
        Status::Done(late) => (words::done(lang, late), Tone::Good, Icon::Check),
    }
}

fn fields(pen: &Pen, item: &Item, period: Period) -> El {
    let (lang, id) = (pen.lang, item.id);
    let key = |attribute| Key::always(id, attribute);
    let indicators = pen.plan.indicators.iter().map(|it| {
        let name = format!("{} {}", it.code.text(), it.name.text());
        (it.id.to_string(), name.trim_start().to_owned())
    });
    let none = (String::new(), words::NO_INDICATOR.within(lang).to_owned());
    let chosen = item.indicator.map(|it| it.to_string()).unwrap_or_default();
    let indicator = stated_by(
        pen,
        words::INDICATOR.within(lang),
        std::iter::once(none).chain(indicators).collect(),
        &chosen,
        key(Attribute::Parent),
        |picked| picked.parse().map_or(Value::Cleared, Value::Entity),
    );
    let year = item.quarter.map_or(period.year(), Period::year);
    let quarters = Frequency::Quarterly.periods(year);
    let quarters = quarters.map(|it| (it.to_string(), time::period(lang, it)));
    let chosen = item.quarter.map(|it| it.to_string()).unwrap_or_default();
    let quarter = stated_by(
        pen,
        words::QUARTER.within(lang),
        quarters.collect(),
        &chosen,
        key(Attribute::Quarter),
        |picked| picked.parse().map_or(Value::Cleared, quarter_value),
    );
    let texts = [
        Attribute::Obstacle,
        Attribute::Solution,
        Attribute::FollowUp,
    ];
    let texts = texts.map(|attribute| pen.paragraph(key(attribute)));
    let units = pen.plan.units.iter();
    let units: Vec<_> = units
        .map(|it| (it.id, it.short_name().to_owned()))
        .collect();
    let responsible = pen.several(id, Attribute::Responsible, &units, &item.responsible);
    let days = [(Attribute::Due, &item.due), (Attribute::Done, &item.done)];
    let days = days.map(|(it, day)| pen.named(key(it), pen.day(id, it, day)));
    el("div")
        .class("register-fields")
        .with(
            el("div")
                .class("written-choices")
                .with([indicator, quarter]),
        )
        .with(el("div").class("written-fields").with(texts))
        .with(
            el("div")
                .class("written-fields")
                .with(pen.named(key(Attribute::Responsible), responsible))
                .with(days),
        )
        .with(evidence(pen.desk, lang, key(Attribute::Kind)))
}

/// A select that states what is picked.
fn stated_by(
    pen: &Pen,
    label: &str,
    options: Options,
    chosen: &str,
    key: Key,
    read: fn(&str) -> Value,
) -> El {
    let desk = pen.desk;
    choice(label, options, chosen, move |picked| {
        desk.send(Command::Set {
            facts: vec![(key, read(&picked))],
        });
    })
}
