//! The sample's money: programmes with their parts, whom they belong to, what they are for, and what was booked.

use super::FIRST_YEAR;
use super::entries::entry;
use super::money::{EDITIONS, MONEY};
use super::plan::Plan;
use crate::app::budget_of::code_key;
use crate::app::builtin::script::{Script, key};
use crate::domain::budget::{Code, Edition, Level};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::period::Period;
use crate::domain::rank;
use crate::log::{Attribute, Key, Scope, Value};

impl Plan {
    /// Writes programmes as a part of the plan; their activities and sub-activities outside of it, since they
    /// change with the budget and not with the decree.
    pub fn programs(&mut self, script: &mut Script) {
        let mut above: Vec<EntityId> = Vec::new();
        for (text, rank) in MONEY.iter().zip(rank::sequence()) {
            let level = level(text.code);
            let (depth, kind, scope) = match level {
                Level::Program => (0, EntityKind::Program, self.scope),
                Level::Activity => (1, EntityKind::Activity, Scope::Always),
                Level::SubActivity => (2, EntityKind::SubActivity, Scope::Always),
            };
            above.truncate(depth);
            let thing = script.place(scope, kind, above.last().copied(), rank);
            above.push(thing);
            let texts = [
                (Attribute::Code, text.code),
                (Attribute::Name, text.name),
                (Attribute::Edition, EDITIONS[0].1),
            ];
            script.texts(scope, thing, &texts);
            self.programs.push(thing);
        }
        script.end();
        for (since, name) in EDITIONS {
            let id = script.create(Scope::Always, EntityKind::NomenclatureEdition);
            script.texts(Scope::Always, id, &[(Attribute::Name, name)]);
            let year = Key::always(id, Attribute::FirstYear);
            script.state(year, Value::Count(since.into()));
            let edition = Edition {
                id,
                name: name.to_owned(),
                since: Some(since),
            };
            self.codes(script, &edition);
        }
        script.end();
    }

    /// Writes the codes of sub-activities, which later editions lengthened.
    fn codes(&self, script: &mut Script, edition: &Edition) {
        for (text, thing) in MONEY.iter().zip(&self.programs) {
            if let (Ok(code), Some(form)) = (text.code.parse::<Code>(), edition.form())
                && code.level() == Level::SubActivity
            {
                let code = Value::text(code.written(form));
                script.state(code_key(*thing, edition.id), code);
            }
        }
    }

    /// Writes whom they belong to and what they are for.
    pub fn links(&self, script: &mut Script) {
        for (text, thing) in MONEY.iter().zip(&self.programs) {
            let mut state = |attribute, things: Vec<EntityId>| {
                if !things.is_empty() {
                    script.state(
                        key(Scope::Always, *thing, attribute),
                        Value::Entities(things),
                    );
                }
            };
            let supports = text.supports.iter().map(|place| self.indicators[*place]);
            state(Attribute::Responsible, vec![self.units[text.unit]]);
            state(Attribute::Supports, supports.collect());
        }
        script.end();
    }

    /// Writes the ceilings of a year, the original or the amended ones.
    pub fn ceilings(&self, script: &mut Script, year: u16, is_amended: bool) {
        let (attribute, field) = match is_amended {
            false => (Attribute::Ceiling, 0),
            true => (Attribute::CeilingAmended, 1),
        };
        self.book(script, (attribute, Period::Year(year)), field, None);
    }

    /// Writes what a unit spent in a quarter.
    pub fn spend(&self, script: &mut Script, quarter: Period, unit: usize) {
        let field = usize::from(quarter.index()) + 2;
        let what = (Attribute::Expenditure, quarter);
        self.book(script, what, field, Some(unit));
    }

    fn book(
        &self,
        script: &mut Script,
        (attribute, period): (Attribute, Period),
        field: usize,
        unit: Option<usize>,
    ) {
        let year = usize::from(period.year() - FIRST_YEAR);
        for (text, thing) in MONEY.iter().zip(&self.programs) {
            let field = text.years[year].split(' ').nth(field);
            let is_own = unit.is_none_or(|unit| unit == text.unit);
            if let Some(entry) = field.and_then(entry).filter(|_| is_own) {
                let key = Key::always(*thing, attribute).in_period(period);
                script.state(key, Value::Entry(entry));
            }
        }
        script.end();
    }
}

fn level(code: &str) -> Level {
    code.parse()
        .map_or(Level::Program, |code: Code| code.level())
}
