//! What was entered: quarter by quarter, each unit its own, in the month after the quarter.

use super::PLANNER;
use super::plan::{Plan, quarters};
use super::table::{
    DIFFERENT, EMPOWERMENT, INDICATORS, NOTES, PRINTED, PROTECTION, Parts, REHABILITATION,
    SECRETARIAT, VARIABLES, VariableText,
};
use crate::app::builtin::script::{Script, day};
use crate::domain::amount::Decimal;
use crate::domain::date::Date;
use crate::domain::entry::Entry;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::{Attribute, Key, Value};

/// Who enters a unit's figures: place, name, the unit as people call it.
const OPERATORS: [(usize, &str, &str); 4] = [
    (
        PROTECTION,
        "Operator Linjamsos (contoh)",
        "Bidang Perlindungan dan Jaminan Sosial",
    ),
    (
        EMPOWERMENT,
        "Operator Dayasos (contoh)",
        "Bidang Pemberdayaan Sosial",
    ),
    (
        REHABILITATION,
        "Operator Rehsos (contoh)",
        "Bidang Rehabilitasi Sosial",
    ),
    (SECRETARIAT, "Operator Sekretariat (contoh)", "Sekretariat"),
];

/// The quarter that is known by kecamatan.
const BY_DISTRICT: Period = Period::Quarter(2025, 4);

impl Plan {
    /// Writes a year: its budget, four quarters, and what the report of that year printed.
    pub fn enter(&self, script: &mut Script, year: u16) {
        let (name, unit) = PLANNER;
        script.by(name, unit, day(year, 1, 10));
        self.ceilings(script, year, false);
        for quarter in 1..=4 {
            let period = Period::Quarter(year, quarter);
            for (unit, name, called) in OPERATORS {
                script.by(name, called, reported(period, 5));
                self.enter_quarter(script, period, unit);
                self.spend(script, period, unit);
            }
            if quarter == 3 {
                script.by(name, unit, reported(period, 20));
                self.ceilings(script, year, true);
            }
        }
        script.by(name, unit, day(year + 1, 2, 20));
        for (code, reported, print) in PRINTED {
            let indicator = INDICATORS.iter().position(|it| it.code == code);
            if let (true, Some(place)) = (reported == year, indicator) {
                let key = Key::always(self.indicators[place], Attribute::PrintedAchievement);
                script.state(key.in_period(Period::Year(year)), Value::text(print));
            }
        }
        script.end();
    }

    fn enter_quarter(&self, script: &mut Script, period: Period, unit: usize) {
        for (variable, id) in VARIABLES.iter().zip(&self.variables) {
            for (part, row) in variable.rows.iter().enumerate() {
                if enters(variable, part) != unit {
                    continue;
                }
                let figure = quarters().zip(row.split(' ')).find(|(at, _)| *at == period);
                let part_id = self.part(variable, part);
                if let Some(entry) = figure.and_then(|(_, text)| entry(text)) {
                    script.state(Key::entry(*id, period, part_id), Value::Entry(entry));
                }
                for (code, of, year, quarter, text) in NOTES {
                    if (code, of, Period::Quarter(year, quarter)) == (variable.code, part, period) {
                        script.state(Key::note(*id, period, part_id), Value::text(text));
                    }
                }
            }
            if unit == PROTECTION && period == BY_DISTRICT {
                let figures = self.districts.1.iter().zip(variable.by_district.split(' '));
                for (district, text) in figures {
                    if let Some(entry) = entry(text) {
                        let key = Key::entry(*id, period, Some(*district));
                        script.state(key, Value::Entry(entry));
                    }
                }
            }
        }
        script.end();
    }

    /// Writes what the planner entered without having seen the units' own figures.
    pub fn differ(&self, script: &mut Script) {
        let (name, unit) = PLANNER;
        for (code, part, year, quarter, text) in DIFFERENT {
            let period = Period::Quarter(year, quarter);
            script.by(name, unit, reported(period, 8));
            for (variable, id) in VARIABLES.iter().zip(&self.variables) {
                if let (true, Some(entry)) = (variable.code == code, entry(text)) {
                    let key = Key::entry(*id, period, self.part(variable, part));
                    script.state(key, Value::Entry(entry));
                }
            }
            script.end();
        }
    }

    fn part(&self, variable: &VariableText, place: usize) -> Option<EntityId> {
        match variable.parts {
            Parts::Whole => None,
            Parts::Unit => Some(self.units[variable.units[place]]),
            Parts::Disaster => Some(self.disasters.1[place]),
        }
    }
}

/// The unit that enters a part.
fn enters(variable: &VariableText, part: usize) -> usize {
    match variable.parts {
        Parts::Unit => variable.units[part],
        Parts::Whole | Parts::Disaster => variable.units[0],
    }
}

/// A day of the month after a period.
fn reported(period: Period, of_month: u8) -> Date {
    let end = period.end();
    match end.month() {
        12 => day(end.year() + 1, 1, of_month),
        month => day(end.year(), month + 1, of_month),
    }
}

/// A figure as a table holds it; `.` is none.
pub(super) fn entry(text: &str) -> Option<Entry> {
    match text {
        "n" => Some(Entry::Nil),
        "x" => Some(Entry::NotAvailable),
        number => number
            .parse::<Decimal>()
            .ok()
            .map(|value| Entry::Number(value.into())),
    }
}
