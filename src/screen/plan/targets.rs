//! The targets of an indicator: by year, and within a year by quarter or month where an action plan sets them.

use super::pen::Pen;
use crate::app::query::plan_page::{baseline_years, target_years};
use crate::domain::period::{Frequency, Period};
use crate::domain::plan::Indicator;
use crate::log::Attribute;
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;
use crate::text::time;
use crate::text::words::iku as words;

/// Baseline and targets by year, then what is set within the years.
pub fn targets(pen: &Pen, indicator: &Indicator) -> El {
    let lang = pen.lang;
    let mut before = baseline_years(&pen.plan);
    if before.is_empty()
        && let Some((first, _)) = pen.plan.decree.years.first()
    {
        before.push(first.saturating_sub(1));
    }
    let baseline = |year: u16| {
        let stated = indicator.baseline.get(&year).cloned().unwrap_or_default();
        (
            words::baseline(lang, year),
            pen.figure(indicator, Attribute::Baseline, Period::Year(year), &stated),
        )
    };
    let target = |period: Period| {
        (
            time::period_short(lang, period),
            pen.figure(
                indicator,
                Attribute::Target,
                period,
                indicator.target(period),
            ),
        )
    };
    let years = target_years(&pen.plan);
    let columns = before.into_iter().map(baseline);
    let columns: Vec<_> = columns
        .chain(years.iter().map(|year| target(Period::Year(*year))))
        .collect();
    let within = [Frequency::Quarterly, Frequency::Monthly]
        .map(|frequency| within(pen, indicator, frequency, &years));
    el("section")
        .class("section")
        .with(el("h2").with(words::TARGET.within(lang)))
        .with(
            el("div")
                .class("card card-flush")
                .with(table(words::TARGET.within(lang), columns)),
        )
        .with(within)
}

/// What is set within the years: a row for each, a column for each quarter or month.
fn within(pen: &Pen, indicator: &Indicator, frequency: Frequency, years: &[u16]) -> Option<El> {
    let lang = pen.lang;
    let is_set = |it: &Period| it.frequency() == frequency;
    if !pen.writes() && !indicator.targets.keys().any(is_set) {
        return None;
    }
    let heads = frequency.periods(years.first().copied()?).map(|period| {
        let name = time::period_short(lang, period);
        el("th").attr("scope", "col").class("figure").with(name)
    });
    let rows = years.iter().map(|year| {
        let cells = frequency.periods(*year).map(|period| {
            let figure = pen.figure(
                indicator,
                Attribute::Target,
                period,
                indicator.target(period),
            );
            el("td").class("figure").with(figure)
        });
        el("tr")
            .with(el("th").attr("scope", "row").with(year.to_string()))
            .with(cells.collect::<Vec<_>>())
    });
    let label = words::target_within(lang, frequency);
    let table = el("table")
        .class("table")
        .with(el("thead").with(el("tr").with(el("td")).with(heads.collect::<Vec<_>>())))
        .with(el("tbody").with(rows.collect::<Vec<_>>()));
    Some(
        el("details")
            .class("within-year")
            .with(el("summary").with(label))
            .with(
                el("div")
                    .class("card card-flush")
                    .with(table_scroll(label, table)),
            ),
    )
}

fn table(label: &str, columns: Vec<(String, El)>) -> El {
    let (heads, cells): (Vec<_>, Vec<_>) = columns
        .into_iter()
        .map(|(head, cell)| {
            let head = el("th").attr("scope", "col").class("figure").with(head);
            (head, el("td").class("figure").with(cell))
        })
        .unzip();
    let table = el("table")
        .class("table")
        .with(el("thead").with(el("tr").with(heads)))
        .with(el("tbody").with(el("tr").with(cells)));
    table_scroll(label, table)
}
