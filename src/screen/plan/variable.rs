//! Variables: those of a formula at a glance, and everything about one.

use super::pen::{Pen, Possible, Room};
use super::tools::tools;
use crate::app::query::describe::thing;
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::kind::{Aggregation, Breakdown};
use crate::domain::period::Frequency;
use crate::domain::plan::{Indicator, Plan, Variable};
use crate::domain::sort::sort_by;
use crate::log::{Attribute, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::{assumed, fact_row, table_scroll, words as said};
use crate::text::words::{Phrase, iku as words, pen as pen_words, values};

/// The variables of an indicator's formula, each with a link to its own card.
pub fn of_formula(pen: &Pen, indicator: &Indicator) -> Option<El> {
    let formula = indicator.formula.first()?;
    let variables = formula
        .bindings
        .iter()
        .filter_map(|(_, id)| pen.plan.variable(*id));
    let rows: Vec<_> = variables.map(|variable| row(pen, variable)).collect();
    (!rows.is_empty()).then(|| overview(pen, words::VARIABLES, rows, None))
}

/// All variables of the plan, to order and remove.
pub fn all(pen: &Pen) -> El {
    let list: Vec<_> = pen.plan.variables.iter().map(|it| it.id).collect();
    let rows = pen.plan.variables.iter().map(|variable| {
        let tools = tools(pen, variable.name.text(), &list, variable.id);
        row(pen, variable)
            .key(variable.id.to_string())
            .with(el("td").with(tools))
    });
    overview(
        pen,
        words::ALL_VARIABLES,
        rows.collect(),
        pen.writes().then(|| el("td")),
    )
}

fn overview(pen: &Pen, title: Phrase, rows: Vec<El>, actions: Option<El>) -> El {
    let lang = pen.lang;
    let heads = [
        words::VARIABLE,
        words::UNIT_OF_MEASURE,
        words::OVER_THE_YEAR,
        words::FREQUENCY,
        words::BREAKDOWN,
        words::ENTERED_BY,
    ];
    let heads = heads.map(|name| el("th").attr("scope", "col").with(name.within(lang)));
    let table = el("table")
        .class("table")
        .with(el("thead").with(el("tr").with(heads).with(actions)))
        .with(el("tbody").with(rows));
    el("section")
        .class("section")
        .with(el("h2").with(title.within(lang)))
        .with(
            el("div")
                .class("card card-flush")
                .with(table_scroll(title.within(lang), table)),
        )
}

fn row(pen: &Pen, variable: &Variable) -> El {
    let lang = pen.lang;
    let name = match variable.name.text() {
        "" => words::UNNAMED.within(lang),
        name => name,
    };
    let link = el("a")
        .attr("href", Route::Plan(PlanPlace::Variable(variable.id)).hash())
        .with(name);
    let units = match names(&pen.plan, &variable.responsible) {
        units if units.is_empty() => words::EVERY_UNIT.within(lang).to_owned(),
        units => units,
    };
    let breakdown = variable
        .breakdown
        .first()
        .map(|it| values::breakdown(lang, *it));
    el("tr")
        .with(el("th").attr("scope", "row").with(link))
        .with(el("td").with(said(lang, variable.unit_of_measure.text())))
        .with(el("td").with(aggregation(pen, variable)))
        .with(el("td").with(values::frequency(lang, variable.frequency)))
        .with(el("td").with(said(lang, breakdown.unwrap_or_default())))
        .with(el("td").with(units))
}

fn aggregation(pen: &Pen, variable: &Variable) -> El {
    let yearly = variable.yearly();
    let says = values::aggregation(pen.lang, *yearly.value());
    let mark = yearly.is_assumed().then(|| {
        let why = words::assumed_aggregation(pen.lang, says);
        assumed(pen.lang, why)
    });
    el("span").with(format!("{says} ")).with(mark)
}

fn names(plan: &Plan, units: &[EntityId]) -> String {
    let names = units
        .iter()
        .filter_map(|id| plan.unit(*id))
        .map(|unit| unit.short_name());
    names.collect::<Vec<_>>().join(", ")
}

/// Everything about one variable.
pub fn card(pen: &Pen, variable: &Variable) -> El {
    let lang = pen.lang;
    let back = el("a")
        .attr("href", Route::Plan(PlanPlace::Table).hash())
        .with(words::ALL_INDICATORS.within(lang));
    let users = pen.plan.users_of(variable.id).map(|id| {
        let name = pen
            .desk
            .with(|workspace| thing(workspace, id, lang))
            .unwrap_or_default();
        let link = el("a")
            .attr("href", Route::Plan(PlanPlace::Indicator(id)).hash())
            .with(name);
        el("li").with(link)
    });
    let users: Vec<_> = users.collect();
    el("section")
        .class("stack")
        .with(el("p").class("no-print").with(back))
        .with(
            el("div")
                .class("card")
                .with(el("p").class("kicker").with(words::VARIABLE.within(lang)))
                .with(el("h2").with(pen.text(
                    variable.id,
                    Attribute::Name,
                    &variable.name,
                    Room::Line,
                )))
                .with(facts(pen, variable)),
        )
        .with((!users.is_empty()).then(|| {
            el("section")
                .class("section")
                .with(el("h2").with(words::USED_BY.within(lang)))
                .with(el("ul").class("bullets").with(users))
        }))
}

fn facts(pen: &Pen, variable: &Variable) -> El {
    let (plan, lang, id) = (&pen.plan, pen.lang, variable.id);
    let row = |name: Phrase, says: El| fact_row(name.within(lang), says);
    let text = |name, attribute, stated, room| row(name, pen.text(id, attribute, stated, room));
    let units: Vec<_> = plan
        .units
        .iter()
        .map(|unit| (unit.id, unit.short_name().to_owned()))
        .collect();
    let yearly = [Aggregation::Sum, Aggregation::Last, Aggregation::Average].map(|it| Possible {
        words: values::aggregation(lang, it).to_owned(),
        value: Value::Aggregation(it),
    });
    let stated = variable
        .aggregation
        .first()
        .copied()
        .map(Value::Aggregation);
    let over_year = el("div")
        .with(pen.choice(id, Attribute::Aggregation, yearly.into(), stated.as_ref()))
        .with(
            stated
                .is_none()
                .then(|| el("p").class("hint").with(aggregation(pen, variable))),
        );
    let rhythm = [Frequency::Monthly, Frequency::Quarterly, Frequency::Yearly].map(|it| Possible {
        words: values::frequency(lang, it).to_owned(),
        value: Value::Frequency(it),
    });
    let frequency = Value::Frequency(variable.frequency);
    let lists = || {
        plan.dimensions
            .iter()
            .map(|list| (list.name.text().to_owned(), list.id))
    };
    let plain = [Breakdown::Whole, Breakdown::ByUnit].map(|it| Possible {
        words: values::breakdown(lang, it).to_owned(),
        value: Value::Breakdown(it),
    });
    let by_list = lists().map(|(words, list)| Possible {
        words,
        value: Value::Breakdown(Breakdown::By(list)),
    });
    let parts = plain.into_iter().chain(by_list).collect();
    let breakdown = variable.breakdown.first().copied().map(Value::Breakdown);
    let details = lists()
        .map(|(words, list)| Possible {
            words,
            value: Value::Entity(list),
        })
        .collect();
    let detail = variable.detail.map(Value::Entity);
    el("dl")
        .class("facts")
        .with(text(
            words::CODE,
            Attribute::Code,
            &variable.code,
            Room::Line,
        ))
        .with(text(
            words::DEFINITION,
            Attribute::Definition,
            &variable.definition,
            Room::Paragraph,
        ))
        .with(text(
            words::UNIT_OF_MEASURE,
            Attribute::UnitOfMeasure,
            &variable.unit_of_measure,
            Room::Line,
        ))
        .with(row(words::OVER_THE_YEAR, over_year))
        .with(row(
            words::FREQUENCY,
            pen.choice(id, Attribute::Frequency, rhythm.into(), Some(&frequency)),
        ))
        .with(row(words::MEASURED_IN, measured_in(pen, variable)))
        .with(row(
            words::BREAKDOWN,
            pen.choice(id, Attribute::Breakdown, parts, breakdown.as_ref()),
        ))
        .with(row(
            words::DETAIL,
            pen.choice(id, Attribute::Detail, details, detail.as_ref()),
        ))
        .with(row(
            words::ENTERED_BY,
            pen.several(id, Attribute::Responsible, &units, &variable.responsible),
        ))
        .with(text(
            words::DATA_SOURCE,
            Attribute::DataSource,
            &variable.data_source,
            Room::Line,
        ))
}

/// The periods of a year in which it can be measured; none ticked means all.
fn measured_in(pen: &Pen, variable: &Variable) -> El {
    let lang = pen.lang;
    let chosen = variable.measured_in.clone().unwrap_or_default();
    let key = pen.key(variable.id, Attribute::MeasuredIn);
    let all = variable.frequency.periods(2000).zip(1_u8..);
    let names: Vec<_> = all
        .map(|(period, n)| (n, values::period_in_full(lang, period)))
        .collect();
    if !pen.writes() {
        let said = names
            .iter()
            .filter(|(n, _)| chosen.contains(n))
            .map(|it| it.1.as_str());
        let said = said.collect::<Vec<_>>().join(", ");
        return el("span").with(if said.is_empty() {
            pen_words::ALL_PERIODS.within(lang)
        } else {
            &said
        });
    }
    let options = names.into_iter().map(|(n, name)| {
        let (pen, chosen) = (pen.clone(), chosen.clone());
        let tick = el("input")
            .attr("type", "checkbox")
            .checked(chosen.contains(&n))
            .on("change", move |_| {
                let mut kept: Vec<u8> = chosen.iter().copied().filter(|it| *it != n).collect();
                if kept.len() == chosen.len() {
                    kept.push(n);
                }
                sort_by(&mut kept, Ord::cmp);
                let value = if kept.is_empty() {
                    Value::Cleared
                } else {
                    Value::Counts(kept)
                };
                pen.state(key, Ok(value));
            });
        el("label").with(tick).with(el("span").with(name))
    });
    el("div")
        .class("ticks")
        .attr("role", "group")
        .attr("aria-label", words::MEASURED_IN.within(lang))
        .with(options.collect::<Vec<_>>())
}
