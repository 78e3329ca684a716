//! Where something stands, in words.

use crate::domain::finding::{Place, Property, What};
use crate::domain::id::EntityId;
use crate::domain::plan::{Item, Plan};
use crate::text::words::facts as words;
use crate::text::words::{Phrase, iku as plan_words, phrase};
use crate::text::{Lang, time};

/// Stands between the parts of a place.
const AND: &str = " · ";

/// Where a finding is: `IKU 1 · Formulasi`, `Mengingat nomor 7`, `Jumlah PMKS · TW II 2024`.
pub fn place(lang: Lang, plan: &Plan, place: &Place) -> String {
    let mut parts = vec![thing(lang, plan, place.entity)];
    match place.what {
        // Of paragraphs, the text is all there is.
        What::Whole | What::Property(Property::Text | Property::Name) => {}
        What::Property(it) => parts.push(property(it).within(lang).to_owned()),
        What::Baseline(year) => parts.push(plan_words::baseline(lang, year)),
        What::Target(period) => parts.push(format!(
            "{} {}",
            words::TARGET.within(lang),
            time::period(lang, period)
        )),
        What::Figure(period) => parts.push(time::period(lang, period)),
        What::Cell(period, part) => {
            let part = part.and_then(|it| plan.part_name(it)).map(str::to_owned);
            parts.extend(part);
            parts.push(time::period(lang, period));
        }
    }
    parts.join(AND)
}

/// What a thing is called: an indicator's code, a unit's short name, `Kepala Dinas, fungsi 4`.
pub fn thing(lang: Lang, plan: &Plan, id: EntityId) -> String {
    let named = indicator(plan, id)
        .or_else(|| plan.variable(id).map(|it| it.name.text().to_owned()))
        .or_else(|| plan.unit(id).map(|it| it.short_name().to_owned()))
        .or_else(|| result(plan, id))
        .or_else(|| program(plan, id))
        .or_else(|| paragraph(lang, plan, id))
        .or_else(|| function(lang, plan, id));
    let rest = || match id {
        id if id == plan.decree.id => words::DECREE.within(lang).to_owned(),
        id if id == plan.agency.id => plan.agency.name.text().to_owned(),
        _ => words::NOT_STATED.within(lang).to_owned(),
    };
    named.unwrap_or_else(rest)
}

fn indicator(plan: &Plan, id: EntityId) -> Option<String> {
    let indicator = plan.indicator(id)?;
    Some(match indicator.code.text() {
        "" => indicator.name.text().to_owned(),
        code => code.to_owned(),
    })
}

fn program(plan: &Plan, id: EntityId) -> Option<String> {
    let program = plan.program(id)?;
    Some(match program.name.text() {
        "" => program.code.text().to_owned(),
        name => name.to_owned(),
    })
}

fn result(plan: &Plan, id: EntityId) -> Option<String> {
    let results = plan.goals.iter().flat_map(|goal| {
        let objectives = goal.objectives.iter().map(|it| (it.id, &it.name));
        std::iter::once((goal.id, &goal.name)).chain(objectives)
    });
    let mut found = results.filter(|(it, _)| *it == id);
    found.next().map(|(_, name)| name.text().to_owned())
}

fn paragraph(lang: Lang, plan: &Plan, id: EntityId) -> Option<String> {
    let decree = &plan.decree;
    let lists: [(&[Item], Phrase); 4] = [
        (&decree.considerations, words::CONSIDERATION),
        (&decree.legal_bases, words::LEGAL_BASIS),
        (&decree.dictums, words::DICTUM),
        (&decree.copies, words::COPY_RECIPIENT),
    ];
    lists.into_iter().find_map(|(items, name)| {
        let place = items.iter().position(|it| it.id == id)?;
        let name = name.within(lang);
        Some(match items[place].label.text() {
            "" => format!("{name} {}", place + 1),
            label => format!("{name} {label}"),
        })
    })
}

fn function(lang: Lang, plan: &Plan, id: EntityId) -> Option<String> {
    plan.units.iter().find_map(|unit| {
        let mut functions = unit.mandate.functions.iter();
        let place = functions.position(|it| it.id == id)? + 1;
        let function = words::FUNCTION.within(lang).to_lowercase();
        Some(format!("{}, {function} {place}", unit.short_name()))
    })
}

/// What a property is called.
pub fn property(property: Property) -> Phrase {
    match property {
        Property::Name => words::NAME,
        Property::Text => words::TEXT,
        Property::Heading => words::HEADING,
        Property::Subject => words::SUBJECT,
        Property::Office => words::OFFICE,
        Property::Date => words::DATE,
        Property::LegalBases => phrase("Mengingat", "Legal bases"),
        Property::SignedAt => words::SIGNED_AT,
        Property::SignatoryPosition => words::SIGNATORY_POSITION,
        Property::AnnexHeading => words::ANNEX_HEADING,
        Property::AnnexTitle => words::ANNEX_TITLE,
        Property::AnnexIntro => words::ANNEX_INTRO,
        Property::TableTitle => words::TABLE_TITLE,
        Property::Duty => words::DUTY,
        Property::Strategy => words::STRATEGY,
        Property::PolicyDirection => words::POLICY_DIRECTION,
        Property::Definition => words::DEFINITION,
        Property::Rationale => words::RATIONALE,
        Property::Formula => words::FORMULA,
        Property::UnitOfMeasure => words::UNIT_OF_MEASURE,
        Property::Polarity => words::POLARITY,
        Property::Precision => words::PRECISION,
        Property::DataSource => words::DATA_SOURCE,
        Property::Responsible => words::RESPONSIBLE,
        Property::Aggregation => words::AGGREGATION,
        Property::Code => words::CODE,
        Property::Supports => words::SUPPORTS,
    }
}
