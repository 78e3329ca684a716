//! The years ahead of one indicator (*prakiraan*): what its end target needs, and where the present pace leads.

use crate::app::query::overview::{Years, finding, over_the_years};
use crate::domain::amount::Decimal;
use crate::domain::outcome::Outcome;
use crate::domain::period::Period;
use crate::domain::plan::{Indicator, Plan};
use crate::screen::desk::Desk;
use crate::screen::el::{El, el};
use crate::screen::overview::{looking_ahead, point};
use crate::screen::parts::{TrendPoint, figure, table_scroll, trend_table};
use crate::screen::watch::Watch;
use crate::text::Lang;
use crate::text::words::{forecast as words, ringkasan, values};

/// The section; with fewer than three years it says so and draws nothing.
pub fn outlook(desk: Desk, plan: &Plan, indicator: &Indicator, lang: Lang) -> Option<El> {
    desk.watch(Watch::Data);
    let today = desk.today();
    let through = Period::Year(today.year());
    let years = desk.with(|w| over_the_years(w, plan, indicator, through, today))?;
    let pace = years.outlook.as_ref().ok().filter(|it| it.has_pace());
    let card = el("div")
        .class("card")
        .with(looking_ahead(&years.outlook, lang));
    let card = match pace {
        None => card,
        Some(pace) => {
            let points = points(&years, indicator, |year| pace.at_pace(year), lang);
            let start = years.start.as_ref().map(|start| start.sentence(lang));
            let table = trend_table(&points, start, lang);
            let table = table_scroll(words::TITLE.within(lang), table);
            let title = ringkasan::finding(lang, finding(&years.trend));
            let drawing = figure(title, &points, lang);
            card.with(el("div").class("outlook").with([drawing, table]))
        }
    };
    let heading = el("h2").with(words::TITLE.within(lang));
    Some(el("section").class("section").with([heading, card]))
}

/// The years as they are drawn, the pace from the last figure on.
fn points(
    years: &Years,
    indicator: &Indicator,
    at_pace: impl Fn(u16) -> Option<Decimal>,
    lang: Lang,
) -> Vec<TrendPoint> {
    let style = (indicator.decimals(), indicator.is_percentage());
    let shown = years.trend.iter().map(|year| {
        let ahead = at_pace(year.year);
        // The line starts at the last figure, which is known and needs no second name.
        let told = ahead.filter(|_| !matches!(year.actual, Outcome::Known(_)));
        let text = told.map(|ahead| values::figure(ahead, style.0, style.1));
        TrendPoint {
            ahead,
            ahead_text: text.unwrap_or_default(),
            ..point(year, style, lang)
        }
    });
    shown.collect()
}
