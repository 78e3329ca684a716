//! *Ringkasan*: the first screen answers; everything else explains.

mod card;
mod completeness;
mod decide;
mod derivation;
mod money;
mod show;

use crate::app::query::overview::{self as query, Overview};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{Child, El, el, live};
use crate::screen::parts::{Items, Window, choice, dialog};
use crate::screen::pieces::{self, Piece, Place};
use crate::screen::watch::Watch;
use crate::text::words::{ringkasan as words, shell, values};
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::rc::Rc;

pub use card::{brief, look, point};
pub use derivation::{looking_ahead, steps};
pub use money::money;
pub use show::Show;

/// The page for the period that is looked at, kept up with what is entered.
pub fn page(desk: Desk, lang: Lang, period: Memo<Period>) -> [Child; 2] {
    let show = Show::of(desk, lang);
    let opened = RwSignal::new(None::<EntityId>);
    let open = RwSignal::new(false);
    let explain = Callback::new(move |indicator: EntityId| {
        opened.set(Some(indicator));
        open.set(true);
    });
    let look = Look {
        desk,
        show,
        explain,
        windows: [Window::new(), Window::new()],
    };
    let of_period = move || {
        desk.watch(Watch::Plan);
        desk.watch(Watch::Data);
        desk.watch(Watch::Year);
        let period = period.get();
        let overview = desk.with(|w| query::overview(w, period, show.today));
        Some(shown(&overview.flatten()?, look))
    };
    let title = move || {
        let year = period.get().year();
        let code = opened.get().and_then(|id| {
            let plan = desk.with(|w| w.plan_for_year(year).cloned()).flatten()?;
            Some(plan.indicator(id)?.code.text().to_owned())
        });
        words::derivation_title(lang, &code.unwrap_or_default(), period.get())
    };
    let content = move || {
        let place = Place {
            desk,
            lang,
            route: Route::Plan(PlanPlace::Indicator(opened.get()?)),
            unit: Memo::new(|_| None),
            period,
        };
        Some(pieces::page(Piece::Steps, place, |_| ()))
    };
    [
        live(of_period),
        Child::El(dialog(open, lang, title, content)),
    ]
}

/// What the parts of the page need besides what they show.
#[derive(Clone, Copy)]
struct Look {
    desk: Desk,
    show: Show,
    /// Opens the derivation of an indicator's figure.
    explain: Callback<EntityId>,
    windows: [Window; 2],
}

/// The page for one period.
fn shown(overview: &Overview, look: Look) -> [El; 2] {
    let lang = look.show.lang;
    let indicators = el("section")
        .class("section")
        .with(
            el("h2")
                .class("unseen")
                .with(words::INDICATORS.within(lang)),
        )
        .with(cards(
            "iku",
            overview.cards.clone(),
            overview.period,
            look,
            0,
        ))
        .with(mean(overview, lang));
    let column = |content: Vec<El>| el("div").class("stack-wide").with(content);
    let money = overview
        .money
        .as_ref()
        .map(|it| money::money(it, overview.period, true, lang));
    let below = below(overview, look);
    let columns = el("div").class("columns").with([
        column([indicators].into_iter().chain(money).chain(below).collect()),
        column(vec![
            decide::decide(look.desk, &overview.decisions, lang),
            completeness::completeness(&overview.completeness, lang),
        ]),
    ]);
    [headline(overview, look.show), columns]
}

/// The selects of the page. They stand outside of it and outlive a change of the period, so that the
/// keyboard stays on them.
pub fn choices(desk: Desk, lang: Lang, period: Memo<Period>) -> Child {
    let years = desk.with(query::years).unwrap_or_default();
    live(move || {
        let go = move |period: Period| desk.device.page.go(&Route::Overview(period).hash());
        period_choice(&years, lang, period.get(), go)
    })
}

/// The selects of a year of the plan and a period in it; `go` is told where one wants to go.
pub fn period_choice(
    years: &[u16],
    lang: Lang,
    period: Period,
    go: impl Fn(Period) + Clone + 'static,
) -> [El; 2] {
    let go_too = go.clone();
    let year = |year: &u16| (year.to_string(), year.to_string());
    // A place in the list rather than a period, so that the options outlive a change of the year.
    let of_year = query::periods(period.year()).enumerate();
    let in_year =
        |(place, p): (usize, Period)| (place.to_string(), values::period_in_full(lang, p));
    let place = query::periods(period.year()).position(|p| p == period);
    let pick_year = move |picked: String| {
        let Ok(year) = picked.parse() else { return };
        go(match period {
            Period::Year(_) => Period::Year(year),
            Period::Quarter(_, n) => Period::Quarter(year, n),
            Period::Month(_, n) => Period::Month(year, n),
        });
    };
    let pick_period = move |picked: String| {
        let place = picked.parse().ok();
        let picked = place.and_then(|place| query::periods(period.year()).nth(place));
        if let Some(picked) = picked {
            go_too(picked);
        }
    };
    [
        choice(
            shell::YEAR.within(lang),
            years.iter().map(year).collect(),
            &period.year().to_string(),
            pick_year,
        ),
        choice(
            shell::PERIOD.within(lang),
            of_year.map(in_year).collect(),
            &place.map(|place| place.to_string()).unwrap_or_default(),
            pick_period,
        ),
    ]
}

fn headline(overview: &Overview, show: Show) -> El {
    let lang = show.lang;
    let sentence = match overview.is_untouched() {
        true => words::nothing_entered(lang, overview.period),
        false => words::answer(lang, &overview.answer(), overview.period),
    };
    let as_of = overview
        .as_of
        .map(|at| words::as_of(lang, &time::day(lang, show.day(at))));
    let scale = overview.scale.as_ref().map(|name| words::scale(lang, name));
    let policies = [
        values::cap(lang, overview.cap),
        values::rounding(lang, overview.rounding).into(),
    ];
    let facts: Vec<String> = as_of.into_iter().chain(scale).chain(policies).collect();
    let of = format!("{} · ", time::period(lang, overview.period));
    let lead = el("p")
        .class("lead")
        .with(el("span").class("print-only").with(of))
        .with(facts.join(" · "));
    let heading = el("h1").attr("tabindex", "-1").with(sentence);
    el("header").class("page-head").with([heading, lead])
}

fn mean(overview: &Overview, lang: Lang) -> Option<El> {
    let mean = overview.mean?;
    let percent = mean.percent.map(|percent| values::figure(percent, 2, true));
    let words = words::mean(lang, percent.as_deref(), mean.counted, mean.of);
    Some(el("p").class("hint").with(format!("{words}.")))
}

/// How high a card is, in pixels, before it was seen.
const CARD: f64 = 440.0;

fn cards(
    id: &'static str,
    cards: Rc<[query::Card]>,
    period: Period,
    look: Look,
    window: usize,
) -> Child {
    let (desk, show) = (look.desk, look.show);
    let (count, ids) = (cards.len(), cards.clone());
    let card = move |at: usize| {
        let shown: &query::Card = &cards[at];
        let years = desk.with(|w| {
            let plan = w.plan_for_year(period.year())?;
            let indicator = plan.indicator(shown.indicator)?;
            Some(query::over_the_years(
                w, plan, indicator, period, show.today,
            ))
        });
        let years = years.flatten().unwrap_or_default();
        card::card(shown, &years, show, look.explain)
    };
    let items = Items {
        count,
        guess: CARD,
        key: Box::new(move |at| ids[at].indicator.to_string()),
        item: Rc::new(card),
    };
    look.windows[window].draw(id, || el("div").class("indicator-grid"), items)
}

fn below(overview: &Overview, look: Look) -> Option<El> {
    (!overview.below.is_empty()).then(|| {
        el("section")
            .class("section")
            .with(el("h2").with(words::BELOW.within(look.show.lang)))
            .with(cards(
                "below",
                overview.below.clone(),
                overview.period,
                look,
                1,
            ))
    })
}
