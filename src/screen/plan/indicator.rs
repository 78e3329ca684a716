//! Everything about one indicator; what the decree does not state says so.

use super::formula;
use super::outlook::outlook;
use super::pen::{Pen, Possible, Room};
use super::targets::targets;
use super::variable;
use crate::app::query::plan_page::{Level, level};
use crate::app::route::{PlanPlace, Route};
use crate::domain::id::EntityId;
use crate::domain::kind::Polarity;
use crate::domain::plan::{Indicator, Plan};
use crate::domain::stated::Assumed as AssumedValue;
use crate::log::{Attribute, Value};
use crate::screen::el::{El, el};
use crate::screen::parts::{assumed, fact_row};
use crate::text::Lang;
use crate::text::words::{iku as words, values};

/// The indicator's card.
pub fn card(pen: &Pen, indicator: &Indicator) -> El {
    let lang = pen.lang;
    let back = el("a")
        .attr("href", Route::Plan(PlanPlace::Table).hash())
        .with(words::ALL_INDICATORS.within(lang));
    let name = pen.text(
        indicator.id,
        Attribute::Name,
        &indicator.name,
        Room::Paragraph,
    );
    let card = el("div")
        .class("card")
        .with(
            el("p")
                .class("kicker")
                .with(kicker(&pen.plan, indicator, lang)),
        )
        .with(el("h2").with(name))
        .with(facts(pen, indicator));
    el("section")
        .class("stack")
        .with(el("p").class("no-print").with(back))
        .with(card)
        .with(targets(pen, indicator))
        .with(variable::of_formula(pen, indicator))
        .with(outlook(pen.desk, &pen.plan, indicator, lang))
}

fn kicker(plan: &Plan, indicator: &Indicator, lang: Lang) -> String {
    let level = match level(plan, indicator) {
        Level::Goal(number, _) => words::goal_number(lang, number),
        Level::Objective(number, _) => words::objective_number(lang, number),
        Level::Program(program) => program.code.text().to_owned(),
        Level::Elsewhere => String::new(),
    };
    let parts = [indicator.code.text(), &level];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn facts(pen: &Pen, indicator: &Indicator) -> El {
    let (plan, lang, id) = (&pen.plan, pen.lang, indicator.id);
    let row = |name: crate::text::words::Phrase, says: El| fact_row(name.within(lang), says);
    let text = |name, attribute, stated, room| row(name, pen.text(id, attribute, stated, room));
    let units: Vec<_> = plan
        .units
        .iter()
        .map(|unit| (unit.id, unit.short_name().to_owned()))
        .collect();
    let scales = plan.scales.iter().map(|scale| Possible {
        words: scale.name.clone(),
        value: Value::Entity(scale.id),
    });
    let scale = indicator.ordinal_scale.map(Value::Entity);
    let covers = pen.several(id, Attribute::Covers, &functions(plan), &indicator.covers);
    el("dl")
        .class("facts")
        .with(text(
            words::CODE,
            Attribute::Code,
            &indicator.code,
            Room::Line,
        ))
        .with(row(words::MEASURES, measures(pen, indicator)))
        .with(row(words::FORMULA, formula::field(pen, indicator)))
        .with(text(
            words::DEFINITION,
            Attribute::Definition,
            &indicator.definition,
            Room::Paragraph,
        ))
        .with(text(
            words::RATIONALE,
            Attribute::Rationale,
            &indicator.rationale,
            Room::Paragraph,
        ))
        .with(text(
            words::UNIT_OF_MEASURE,
            Attribute::UnitOfMeasure,
            &indicator.unit_of_measure,
            Room::Line,
        ))
        .with(row(words::DIRECTION, direction(pen, indicator)))
        .with(row(
            words::PRECISION,
            pen.count(id, Attribute::Precision, &indicator.precision, 10),
        ))
        .with(row(
            words::ORDINAL_SCALE,
            pen.choice(
                id,
                Attribute::OrdinalScale,
                scales.collect(),
                scale.as_ref(),
            ),
        ))
        .with(text(
            words::DATA_SOURCE,
            Attribute::DataSource,
            &indicator.data_source,
            Room::Line,
        ))
        .with(row(
            words::RESPONSIBLE,
            pen.several(id, Attribute::Responsible, &units, &indicator.responsible),
        ))
        .with(row(words::COVERS, covers))
        .with(text(
            words::SUBMISSION,
            Attribute::Submission,
            &indicator.submission,
            Room::Line,
        ))
        .with(text(
            words::NATIONAL_STANDARD,
            Attribute::NationalStandard,
            &indicator.national_standard,
            Room::Line,
        ))
}

/// Every function with its unit.
fn functions(plan: &Plan) -> Vec<(EntityId, String)> {
    let of_unit = plan.units.iter().flat_map(|unit| {
        let functions = unit.mandate.functions.iter().enumerate();
        functions.map(move |(place, it)| {
            (
                it.id,
                format!("{} {}. {}", unit.short_name(), place + 1, it.text.text()),
            )
        })
    });
    of_unit.collect()
}

/// What it measures, to be chosen among all that can be measured.
fn measures(pen: &Pen, indicator: &Indicator) -> El {
    let (plan, lang) = (&pen.plan, pen.lang);
    let mut options = Vec::new();
    let mut add = |number: String, name: &str, id| {
        let words = format!("{number} · {name}");
        options.push(Possible {
            words,
            value: Value::Entity(id),
        });
    };
    let mut objectives = 0;
    for (place, goal) in plan.goals.iter().enumerate() {
        add(
            words::goal_number(lang, place + 1),
            goal.name.text(),
            goal.id,
        );
        for objective in &goal.objectives {
            objectives += 1;
            add(
                words::objective_number(lang, objectives),
                objective.name.text(),
                objective.id,
            );
        }
    }
    for program in &plan.programs {
        add(
            program.code.text().to_owned(),
            program.name.text(),
            program.id,
        );
    }
    pen.choice(
        indicator.id,
        Attribute::Parent,
        options,
        Some(&Value::Entity(indicator.parent)),
    )
}

fn direction(pen: &Pen, indicator: &Indicator) -> El {
    use Polarity::{Higher, Lower, LowerInverse, RangeHigher, RangeLower};
    let lang = pen.lang;
    let options = [Higher, Lower, LowerInverse, RangeHigher, RangeLower].map(|it| Possible {
        words: values::polarity(lang, it).to_owned(),
        value: Value::Polarity(it),
    });
    let stated = indicator.polarity.first().copied().map(Value::Polarity);
    let choice = pen.choice(
        indicator.id,
        Attribute::Polarity,
        options.into(),
        stated.as_ref(),
    );
    let mark = match indicator.direction() {
        AssumedValue::Stated(_) => None,
        AssumedValue::Assumed(polarity) => {
            let says = values::polarity(lang, polarity);
            let why = words::assumed_direction(lang, says);
            Some(
                el("p")
                    .class("hint")
                    .with(format!("{says} "))
                    .with(assumed(lang, why)),
            )
        }
    };
    let counts = values::achievement_formula(lang, *indicator.direction().value());
    el("div")
        .with(choice)
        .with(mark)
        .with(el("p").class("hint").with(counts))
}
