//! *Ringkasan*: the first screen answers; everything else explains.

mod card;
mod completeness;
mod decide;
mod derivation;
mod show;

use crate::app::query::overview::{self as query, Derivation, Overview};
use crate::app::review::Counts;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Choice, Dialog};
use crate::screen::watch::Watch;
use crate::text::words::{ringkasan as words, shell, values};
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::rc::Rc;

pub use card::{brief, look, point};
pub use derivation::looking_ahead;
pub use show::Show;

/// Asks for the derivation of an indicator's figure.
pub type Explain = Rc<dyn Fn(EntityId) -> Option<Derivation>>;

/// The page for the period that is looked at, kept up with what is entered.
#[component]
pub fn OverviewPlace(
    /// The desk.
    desk: Desk,
    /// The period.
    #[prop(into)]
    period: Signal<Period>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let show = Show {
        lang,
        today: desk.today(),
        clock: desk.device.clock,
    };
    let to_check = Signal::derive(move || {
        let review = desk.review.get();
        review.map(|review| review.counts()).unwrap_or_default()
    });
    move || {
        desk.watch(Watch::Plan);
        desk.watch(Watch::Data);
        let period = period.get();
        let overview = desk
            .with(|w| query::overview(w, period, show.today))
            .flatten()?;
        let explain = move |indicator| {
            desk.with(|w| query::derivation(w, indicator, period, show.today))
                .flatten()
        };
        Some(view! { <OverviewPage overview to_check show explain=Rc::new(explain)/> })
    }
}

/// The selects of the page. They stand outside of it and outlive a change of the period, so that the
/// keyboard stays on them.
#[component]
pub fn OverviewChoices(
    /// The desk.
    desk: Desk,
    /// The period.
    #[prop(into)]
    period: Signal<Period>,
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let years = desk.with(query::years).unwrap_or_default();
    let go = move |period: Period| desk.device.page.go(&Route::Overview(period).hash());
    view! { <PeriodChoice years period lang go/> }
}

/// The page for one period.
#[component]
pub fn OverviewPage(
    /// What it shows.
    overview: Overview,
    /// What is to be checked.
    to_check: Signal<Counts>,
    /// How dates, figures and people are shown.
    show: Show,
    /// Derives a figure on demand.
    explain: Explain,
) -> impl IntoView {
    let lang = show.lang;
    let opened = RwSignal::new(None::<EntityId>);
    let open = RwSignal::new(false);
    let explain_one = Callback::new(move |indicator: EntityId| {
        opened.set(Some(indicator));
        open.set(true);
    });
    let period = overview.period;
    let indicators = el("section")
        .class("section")
        .with(
            el("h2")
                .class("unseen")
                .with(words::INDICATORS.within(lang)),
        )
        .with(cards(&overview.cards, show, explain_one))
        .with(mean(&overview, lang));
    let column = |content: Vec<El>| el("div").class("stack-wide").with(content);
    let below = below(&overview, show, explain_one);
    let page = el("div").class("columns").with([
        column([indicators].into_iter().chain(below).collect()),
        column(vec![
            decide::decide(&overview.decisions, to_check, lang),
            completeness::completeness(&overview.completeness, lang),
        ]),
    ]);
    let headline = headline(&overview, show);
    let all: Rc<[query::Card]> = overview
        .cards
        .iter()
        .chain(&overview.below)
        .cloned()
        .collect();
    let found = {
        let all = all.clone();
        move |id: EntityId| all.iter().find(|card| card.indicator == id).cloned()
    };
    let title_of = found.clone();
    let found = StoredValue::new_local(found);
    let title_of = StoredValue::new_local(title_of);
    let explain = StoredValue::new_local(explain);
    let title = move || {
        let card = opened
            .get()
            .and_then(|id| title_of.with_value(|find| find(id)));
        words::derivation_title(
            lang,
            &card.map(|card| card.code).unwrap_or_default(),
            period,
        )
    };
    let content = move || {
        let id = opened.get()?;
        let card = found.with_value(|find| find(id))?;
        let derivation = explain.with_value(|explain| explain(id))?;
        Some(derivation::derivation(&card, &derivation, show))
    };
    view! {
        {headline}
        {page}
        <Dialog open lang title=Signal::derive(title)>{content}</Dialog>
    }
}

/// The selects of a year and a period, which are an address.
#[component]
pub fn PeriodChoice(
    /// The years of the plan.
    years: Vec<u16>,
    /// The period looked at.
    #[prop(into)]
    period: Signal<Period>,
    /// The language.
    lang: Lang,
    /// Goes to another period.
    #[prop(into)]
    go: Callback<Period>,
) -> impl IntoView {
    let year_options: Vec<_> = years
        .iter()
        .map(|y| (y.to_string(), y.to_string()))
        .collect();
    // A place in the list rather than a period, so that the options outlive a change of the year.
    let of_year = |period: Period| query::periods(period.year());
    let options: Vec<_> = of_year(period.get_untracked())
        .enumerate()
        .map(|(place, p)| (place.to_string(), values::period_in_full(lang, p)))
        .collect();
    let chosen = move || {
        let period = period.get();
        let place = of_year(period).position(|p| p == period);
        place.map(|place| place.to_string()).unwrap_or_default()
    };
    let pick_year = move |year: String| {
        let Ok(year) = year.parse() else { return };
        go.run(match period.get_untracked() {
            Period::Year(_) => Period::Year(year),
            Period::Quarter(_, n) => Period::Quarter(year, n),
            Period::Month(_, n) => Period::Month(year, n),
        });
    };
    let pick_period = move |place: String| {
        let place = place.parse().ok();
        let picked = place.and_then(|place| of_year(period.get_untracked()).nth(place));
        if let Some(picked) = picked {
            go.run(picked);
        }
    };
    view! {
        <Choice
            label=shell::YEAR.within(lang)
            options=year_options
            chosen=Signal::derive(move || period.get().year().to_string())
            pick=pick_year
        />
        <Choice
            label=shell::PERIOD.within(lang)
            options=options
            chosen=Signal::derive(chosen)
            pick=pick_period
        />
    }
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

fn cards(cards: &[query::Card], show: Show, explain: Callback<EntityId>) -> El {
    let cards = cards.iter().map(|card| card::card(card, show, explain));
    el("div")
        .class("indicator-grid")
        .with(cards.collect::<Vec<_>>())
}

fn below(overview: &Overview, show: Show, explain: Callback<EntityId>) -> Option<El> {
    let heading = el("h2").with(words::BELOW.within(show.lang));
    (!overview.below.is_empty()).then(|| {
        let cards = cards(&overview.below, show, explain);
        el("section").class("section").with([heading, cards])
    })
}
