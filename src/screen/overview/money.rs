//! Money against performance: a sentence, then each goal and objective with its share of both.

use crate::app::query::overview::{MoneyRow, MoneyShown};
use crate::app::route::Route;
use crate::domain::outcome::{Outcome, Percent};
use crate::domain::period::Period;
use crate::screen::el::{El, el};
use crate::screen::parts::table_scroll;
use crate::text::words::{budget as words, results, ringkasan};
use crate::text::{Lang, number};

/// The section, under its heading.
///
/// `leads_on`: it stands elsewhere than with the budget, and links there.
pub fn money(shown: &MoneyShown, period: Period, leads_on: bool, lang: Lang) -> El {
    let efficient = shown
        .rows
        .iter()
        .filter(|row| row.verdict() == Some(crate::domain::budget::Verdict::Efficient))
        .count();
    let answer = words::against_performance(
        lang,
        period,
        (&shown.absorption, &shown.ceiling),
        shown.is_final.then_some((efficient, shown.rows.len())),
        shown.unlinked,
    );
    let head = |text: &str, class: &str| el("th").attr("scope", "col").class(class).with(text);
    let heads = el("tr").with([
        head(words::RESULT.within(lang), ""),
        head(ringkasan::ACHIEVEMENT.within(lang), "figure"),
        head(words::ABSORPTION.within(lang), "figure"),
        head(words::DIFFERENCE.within(lang), "figure"),
        head(words::RATIO.within(lang), "figure"),
        head(words::REMARK.within(lang), ""),
    ]);
    let rows = shown.rows.iter().map(|it| row(it, shown.is_final, lang));
    let table = el("table").class("table").with([
        el("thead").with(heads),
        el("tbody").with(rows.collect::<Vec<_>>()),
    ]);
    let name = words::AGAINST_PERFORMANCE.within(lang);
    let link = leads_on.then(|| {
        el("a")
            .attr("href", Route::Budget(Some(period.year())).hash())
            .with(words::SEE_BUDGET.within(lang))
    });
    el("section")
        .class("section")
        .with(el("h2").with(name))
        .with(el("p").with(answer).with(" ").with(link))
        .with(el("p").class("hint").with(words::DENOMINATORS.within(lang)))
        .with(
            el("div")
                .class("card card-flush")
                .with(table_scroll(name, table)),
        )
}

fn row(row: &MoneyRow, is_final: bool, lang: Lang) -> El {
    let figure = |text: String| el("td").class("figure").with(text);
    let compared = row.efficiency.value();
    let difference = compared.map(|it| number::number(it.difference, Some(2)));
    let ratio = compared.map(|it| number::number(it.ratio, Some(2)));
    let dash = || "–".to_owned();
    let remark = match (&row.efficiency, compared) {
        (Outcome::Missing(reason), _) => results::reason_in_short(lang, *reason),
        (Outcome::NoEvent, _) => results::NO_EVENT.within(lang),
        _ if !is_final => words::NOT_JUDGED.within(lang),
        (_, Some(efficiency)) => words::verdict(lang, efficiency.verdict()),
        _ => "",
    };
    let partial = matches!(row.efficiency, Outcome::Incomplete { .. });
    let partial = partial.then(|| el("p").class("hint").with(words::PARTIAL.within(lang)));
    let standing = words::standing(lang, row.is_goal, row.number);
    el("tr").with([
        el("th")
            .attr("scope", "row")
            .with(el("span").class("kicker").with(standing))
            .with(el("br"))
            .with(&*row.name),
        figure(share(lang, &row.achievement)),
        figure(share(lang, &row.absorption)),
        figure(difference.unwrap_or_else(dash)),
        figure(ratio.unwrap_or_else(dash)),
        el("td").with(remark).with(partial),
    ])
}

/// A percentage, or in short why there is none.
fn share(lang: Lang, outcome: &Outcome<Percent>) -> String {
    match outcome {
        Outcome::Known(percent) | Outcome::Incomplete { value: percent, .. } => {
            number::percent(*percent, 2)
        }
        Outcome::NoEvent => "–".to_owned(),
        Outcome::Missing(reason) => results::reason_in_short(lang, *reason).to_owned(),
    }
}
