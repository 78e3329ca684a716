//! Reads the budget of a year from the cells of the log, and the codes by which its edition of the nomenclature
//! names things.
//!
//! Money stands outside all versions of the plan; which programmes there are, the version says that measures the year.

use super::workspace::Workspace;
use crate::domain::amount::Decimal;
use crate::domain::budget::{Budget, Code, Edition, Money, Node, Rupiah, Said, of_year};
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::plan::{Plan, Program};
use crate::log::{Attribute, Book, Cell, Key, Value};

/// The budget of a year as it stands on a day; `None` before there is a plan.
pub fn budget(workspace: &Workspace, year: u16, today: Date) -> Option<Budget> {
    let plan = workspace.plan_for_year(year)?;
    let book = workspace.book();
    Some(budget_by(plan, year, today, |id| money(book, id, year)))
}

/// The budget of a year by the version that measures it.
pub fn budget_by(plan: &Plan, year: u16, today: Date, money: impl Fn(EntityId) -> Money) -> Budget {
    let nodes = plan.programs.iter();
    let nodes = nodes.map(|it| node(plan, it, money(it.id)));
    Budget::new(year, today, nodes.collect())
}

fn node(plan: &Plan, program: &Program, money: Money) -> Node {
    let measured_by = plan.indicators.iter().filter(|it| it.parent == program.id);
    Node {
        id: program.id,
        parent: program.parent,
        money,
        supports: program.supports.clone(),
        measured_by: measured_by.map(|it| it.id).collect(),
    }
}

/// What is stated of one thing.
pub fn money(book: &Book, thing: EntityId, year: u16) -> Money {
    let said = |attribute, period| said(book, &Key::always(thing, attribute).in_period(period));
    let rupiah = |attribute, period| said(attribute, period).map(Rupiah);
    let quarters = [1, 2, 3, 4].map(|n| Period::Quarter(year, n));
    Money {
        original: rupiah(Attribute::Ceiling, Period::Year(year)),
        amended: rupiah(Attribute::CeilingAmended, Period::Year(year)),
        spent: quarters.map(|quarter| rupiah(Attribute::Expenditure, quarter)),
        physical: quarters.map(|quarter| said(Attribute::PhysicalProgress, quarter)),
    }
}

/// What a cell of money says.
pub fn said(book: &Book, key: &Key) -> Said<Decimal> {
    match book.cell(key) {
        Cell::Empty => Said::Nothing,
        Cell::Conflict(_) => Said::Disputed,
        Cell::Settled(version) => match version.value {
            Value::Entry(Entry::Number(quantity)) => Said::Is(quantity.value),
            Value::Entry(Entry::Nil) => Said::Nil,
            Value::Entry(Entry::NotAvailable) => Said::NotAvailable,
            // Nothing that means an amount of money.
            _ => Said::Nothing,
        },
    }
}

/// The editions of the nomenclature that the workspace knows.
pub fn editions(workspace: &Workspace) -> Vec<Edition> {
    let book = workspace.book();
    let kinds = book.keys().filter(|key| key.attribute == Attribute::Kind);
    let is_edition = |key: &&Key| {
        let kind = Value::Kind(EntityKind::NomenclatureEdition);
        let removed = book.value(&Key::always(key.entity, Attribute::Removed));
        book.value(key) == Some(&kind) && removed != Some(&Value::Flag(true))
    };
    let edition = |key: &Key| Edition {
        id: key.entity,
        name: match book.value(&Key::always(key.entity, Attribute::Name)) {
            Some(Value::Text(name)) => name.to_string(),
            _ => String::new(),
        },
        since: match book.value(&Key::always(key.entity, Attribute::FirstYear)) {
            Some(Value::Count(year)) => u16::try_from(*year).ok(),
            _ => None,
        },
    };
    kinds.filter(is_edition).map(edition).collect()
}

/// The edition of a thing's own code, as the plan or what stands outside it says.
pub fn edition_of(book: &Book, thing: EntityId) -> Option<&str> {
    let mut keys = book.keys_of(thing);
    let key = keys.find(|key| key.attribute == Attribute::Edition)?;
    match book.value(key)? {
        Value::Text(name) => Some(name),
        _ => None,
    }
}

/// The key of a thing's code in an edition.
pub fn code_key(thing: EntityId, edition: EntityId) -> Key {
    Key {
        part: Some(edition),
        ..Key::always(thing, Attribute::Code)
    }
}

/// The code of a thing in an edition, as stated.
pub fn code_in(book: &Book, thing: EntityId, edition: EntityId) -> Option<&str> {
    match book.value(&code_key(thing, edition))? {
        Value::Text(code) => Some(code),
        _ => None,
    }
}

/// The code of a programme, an activity or a sub-activity in a year: that of the edition used then, else that of the
/// latest edition before, else what the plan says; written as the edition of the year writes codes.
pub fn code_of(book: &Book, editions: &[Edition], program: &Program, year: u16) -> String {
    let edition = of_year(editions, year);
    let mut code = program.code.text();
    let mut latest = None;
    for it in editions.iter().filter(|it| it.since <= Some(year)) {
        if let Some(found) = code_in(book, program.id, it.id)
            && it.since >= latest
        {
            (code, latest) = (found, it.since);
        }
    }
    match (code.parse::<Code>(), edition.and_then(Edition::form)) {
        (Ok(code), Some(form)) => code.written(form),
        _ => code.to_owned(),
    }
}
