//! What each column was taken for, and the choice to say otherwise.

use super::Excel;
use super::any::{Matching, choose};
use crate::app::any_sheet::{Meaning, When};
use crate::domain::period::Frequency;
use crate::screen::el::{El, el};
use crate::screen::parts::{Options, select, table_scroll};
use crate::sheet::column_name;
use crate::text::words::any_sheet as words;
use crate::text::{Lang, time};
use leptos::prelude::*;
use std::rc::Rc;

/// The columns with an example of each; open where nothing can be read before somebody says more.
pub fn columns(excel: Excel, matching: &Rc<Matching>, is_open: bool) -> El {
    let lang = excel.lang;
    let heads = [words::COLUMN, words::EXAMPLE, words::MEANS];
    let heads = heads.map(|it| el("th").attr("scope", "col").with(it.within(lang)));
    let options = options(excel);
    let rows = matching.heads.columns.iter().enumerate();
    let rows = rows.map(|(place, column)| {
        let letters = column_name(column.column as usize);
        let label = match column.head.as_str() {
            "" => letters,
            head => format!("{letters} · {head}"),
        };
        let tag = column.meaning.tag();
        let mut options = options.clone();
        if !options.iter().any(|(own, _)| *own == tag) {
            options.push((tag.clone(), name(column.meaning, lang)));
        }
        let own = matching.clone();
        let pick = move |event| {
            let meaning = Meaning::of_tag(&event_target_value(&event));
            choose(excel, &own, place, meaning);
        };
        let select = select(options, &tag)
            .class("ink")
            .attr("aria-label", label.as_str())
            .on("change", pick);
        el("tr").with([
            el("th").attr("scope", "row").with(label),
            el("td").with(column.example.as_str()),
            el("td").with(select),
        ])
    });
    let table = el("table").class("table").with([
        el("thead").with(el("tr").with(heads)),
        el("tbody").with(rows.collect::<Vec<_>>()),
    ]);
    el("details")
        .flag("open", is_open)
        .with(el("summary").with(words::COLUMNS.within(lang)))
        .with(table_scroll(words::COLUMNS.within(lang), table))
}

/// Everything that a column can mean: kinds, periods, and each variable of the year.
fn options(excel: Excel) -> Options {
    let lang = excel.lang;
    let kinds = [
        Meaning::Unused,
        Meaning::Name,
        Meaning::Part,
        Meaning::Period,
        Meaning::Year,
        Meaning::Figure,
    ];
    let periods = [Frequency::Quarterly, Frequency::Monthly].into_iter();
    let periods = periods.flat_map(|frequency| {
        (1..=frequency.per_year()).map(move |number| {
            Meaning::In(When {
                frequency,
                number,
                year: None,
            })
        })
    });
    let all = kinds.into_iter().chain(periods);
    let all = all.map(|it| (it.tag(), name(it, lang)));
    let year = excel.period.get_untracked().year();
    let variables = excel.desk.with(|w| {
        let plan = w.plan_for_year(year)?;
        let named = plan.variables.iter();
        let named = named.map(|it| (Meaning::Of(it.id).tag(), it.name.text().to_owned()));
        Some(named.collect::<Options>())
    });
    all.chain(variables.flatten().unwrap_or_default()).collect()
}

fn name(meaning: Meaning, lang: Lang) -> String {
    let phrase = match meaning {
        Meaning::In(when) => {
            return match when.year {
                Some(year) => time::period(lang, when.in_year(year)),
                None => time::period_short(lang, when.in_year(1)),
            };
        }
        Meaning::Unused | Meaning::Of(_) => words::UNUSED,
        Meaning::Name => words::NAME,
        Meaning::Part => words::PART,
        Meaning::Period => words::PERIOD,
        Meaning::Year => words::YEAR,
        Meaning::Figure => words::FIGURE,
    };
    phrase.within(lang).to_owned()
}
