//! *Ringkasan*: the first screen answers; everything else explains.

mod card;
mod completeness;
mod decide;
mod derivation;
mod money;
mod show;

use crate::app::query::overview::{self as query, Overview};
use crate::app::review::Counts;
use crate::app::route::Route;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::parts::{Choice, Dialog, Window};
use crate::screen::watch::Watch;
use crate::text::words::{ringkasan as words, shell, values};
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::rc::Rc;

pub use card::{brief, look, point};
pub use derivation::looking_ahead;
pub use show::Show;

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
    let opened = RwSignal::new(None::<EntityId>);
    let open = RwSignal::new(false);
    let explain = Callback::new(move |indicator: EntityId| {
        opened.set(Some(indicator));
        open.set(true);
    });
    let look = Look {
        desk,
        show,
        to_check,
        explain,
        windows: [Window::new(), Window::new()],
    };
    let page = move || {
        desk.watch(Watch::Plan);
        desk.watch(Watch::Data);
        desk.watch(Watch::Year);
        let period = period.get();
        let overview = desk
            .with(|w| query::overview(w, period, show.today))
            .flatten()?;
        Some(page(&overview, look))
    };
    let title = move || {
        let code = opened.get().and_then(|id| {
            let plan = desk
                .with(|w| w.plan_for_year(period.get().year()).cloned())
                .flatten()?;
            Some(plan.indicator(id)?.code.text().to_owned())
        });
        words::derivation_title(lang, &code.unwrap_or_default(), period.get())
    };
    let content = move || derivation::of(desk, opened.get()?, period.get(), show);
    view! {
        {page}
        <Dialog open lang title=Signal::derive(title)>{content}</Dialog>
    }
}

/// What the parts of the page need besides what they show.
#[derive(Clone, Copy)]
struct Look {
    desk: Desk,
    show: Show,
    /// What is to be checked.
    to_check: Signal<Counts>,
    /// Opens the derivation of an indicator's figure.
    explain: Callback<EntityId>,
    windows: [Window; 2],
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
fn page(overview: &Overview, look: Look) -> (El, El) {
    let lang = look.show.lang;
    let indicators = el("section")
        .class("section")
        .with(
            el("h2")
                .class("unseen")
                .with(words::INDICATORS.within(lang)),
        )
        .with(cards("iku", &overview.cards, overview.period, look, 0))
        .with(mean(overview, lang));
    let column = |content: Vec<El>| el("div").class("stack-wide").with(content);
    let money = overview
        .money
        .as_ref()
        .map(|it| money::money(it, overview.period, lang));
    let below = below(overview, look);
    let columns = el("div").class("columns").with([
        column([indicators].into_iter().chain(money).chain(below).collect()),
        column(vec![
            decide::decide(&overview.decisions, look.to_check, lang),
            completeness::completeness(&overview.completeness, lang),
        ]),
    ]);
    (headline(overview, look.show), columns)
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

/// How high a card is, in pixels, before it was seen.
const CARD: f64 = 440.0;

fn cards(
    id: &'static str,
    cards: &[query::Card],
    period: Period,
    look: Look,
    window: usize,
) -> AnyView {
    let cards: Rc<[query::Card]> = cards.into();
    let (desk, show) = (look.desk, look.show);
    let count = cards.len();
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
        card::card(shown, &years, show, look.explain).key(shown.indicator.to_string())
    };
    let frame = || el("div").class("indicator-grid");
    look.windows[window].draw(id, count, CARD, frame, card)
}

fn below(overview: &Overview, look: Look) -> Option<El> {
    (!overview.below.is_empty()).then(|| {
        el("section")
            .class("section")
            .with(el("h2").with(words::BELOW.within(look.show.lang)))
            .with(cards("below", &overview.below, overview.period, look, 1))
    })
}
