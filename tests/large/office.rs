//! An office far larger than any: so many indicators with targets for six years and figures for every quarter, in
//! an enacted decree and a draft that amends it. What must stay fluent there is measured and tested with it.

use iku::app::{Command, Done, Stamp, Workspace};
use iku::domain::amount::Decimal;
use iku::domain::date::Date;
use iku::domain::entry::{Entry, Quantity};
use iku::domain::id::{ChangeId, EntityId, TabId};
use iku::domain::kind::{Aggregation, EntityKind, Polarity};
use iku::domain::period::{Frequency, Period};
use iku::domain::plan::Formulation;
use iku::domain::rank;
use iku::domain::target::TargetValue;
use iku::log::{
    Action, Attribute, Author, Batch, Change, Key, Purpose, Scope, Stored, Value, Write, encode,
};
use std::rc::Rc;

pub const YEARS: std::ops::RangeInclusive<u16> = 2019..=2024;
/// Each of these serves many indicators, as population figures do.
const SHARED: usize = 400;
const GOALS: usize = 10;
const OBJECTIVES: usize = 20;
const FIELDS: [&str; 8] = [
    "bantuan sosial",
    "rehabilitasi anak",
    "layanan lanjut usia",
    "perlindungan korban",
    "pemberdayaan keluarga",
    "data kesejahteraan",
    "kelembagaan masyarakat",
    "jaminan kesehatan",
];

/// The office, as its batches arrive.
pub struct Office {
    pub workspace: Workspace,
    pub batches: Vec<Batch>,
    pub today: Date,
    pub draft: EntityId,
    pub indicators: Vec<EntityId>,
    /// One variable for each indicator, then those that are shared.
    pub variables: Vec<EntityId>,
}

impl Office {
    pub fn new(indicators: usize) -> Self {
        let mut script = Script::default();
        let agency = script.create(Scope::Always, EntityKind::Agency);
        script.text(Scope::Always, agency, Attribute::Name, "Dinas Sosial Uji");
        let decree = script.decree("2019-01-02", true, None);
        let scope = Scope::Version(decree);
        let units: Vec<_> = (FIELDS.iter().zip(rank::sequence()))
            .map(|(field, rank)| {
                let unit = script.place(scope, EntityKind::Unit, None, rank);
                script.text(scope, unit, Attribute::Name, &format!("Bidang {field}"));
                unit
            })
            .collect();
        let variables = script.variables(scope, indicators + SHARED, &units);
        let objectives = script.objectives(scope);
        let indicators = script.indicators(scope, indicators, &objectives, &variables, &units);
        script.figures(&variables);
        let draft = script.decree("2025-01-02", false, Some(decree));
        script.end();
        let batches = Batch::of_transaction(script.stored);
        let mut workspace = Workspace::default();
        workspace.absorb(&batches);
        Self {
            workspace,
            batches,
            today: Date::end_of_month(2025, 2),
            draft,
            indicators,
            variables,
        }
    }

    /// Sets a target in the draft.
    pub fn set_target(&mut self, indicator: usize, year: u16, number: i64) -> Option<Done> {
        let key = Key::of(self.draft, self.indicators[indicator], Attribute::Target);
        let facts = vec![(key.in_period(Period::Year(year)), target(number))];
        self.does(Command::Set { facts })
    }

    /// Enters a figure.
    pub fn enter(&mut self, variable: usize, period: Period, number: i64) -> Option<Done> {
        let cell = iku::app::command::CellAddress {
            variable: self.variables[variable],
            period,
            part: None,
        };
        let entry = Entry::Number(Decimal::from(number).into());
        self.does(Command::Enter {
            cells: vec![(cell, Some(entry))],
            purpose: Purpose::Edit,
        })
    }

    pub fn does(&mut self, command: Command) -> Option<Done> {
        let stamp = Stamp {
            author: author(),
            at: 1_740_000_000_000,
            nfc: str::to_owned,
        };
        let mint = || TabId([7; 16]);
        self.workspace
            .dispatch(command, &stamp, mint)
            .ok()
            .flatten()
    }
}

fn author() -> Rc<Author> {
    Rc::new(Author {
        name: "Perencana".into(),
        unit: "Sekretariat".into(),
    })
}

fn target(number: i64) -> Value {
    let number = TargetValue::Number(Quantity::from(Decimal::from(number)));
    Value::Target(Box::new(number))
}

/// Writes the changes of one tab, a few hundred facts each.
#[derive(Default)]
struct Script {
    stored: Vec<Stored>,
    writes: Vec<Write>,
    created: u16,
}

impl Script {
    fn id(&self) -> ChangeId {
        ChangeId {
            tab: TabId([9; 16]),
            seq: self.stored.len() as u32 + 1,
        }
    }

    fn end(&mut self) {
        let id = self.id();
        self.writes.sort_unstable_by_key(|write| write.key);
        let change = Change {
            id,
            order: u64::from(id.seq),
            author: author(),
            at: 1_546_300_800_000,
            purpose: Purpose::BuiltIn,
            action: Action::Write(std::mem::take(&mut self.writes)),
        };
        self.created = 0;
        self.stored.push(Stored {
            raw: encode(&change).into(),
            change: change.into(),
        });
    }

    fn says(&mut self, scope: Scope, entity: EntityId, attribute: Attribute, value: Value) {
        let key = Key {
            scope,
            ..Key::always(entity, attribute)
        };
        self.write(key, value);
    }

    fn write(&mut self, key: Key, value: Value) {
        self.writes.push(Write {
            key,
            value,
            replaces: Vec::new(),
        });
    }

    fn text(&mut self, scope: Scope, entity: EntityId, attribute: Attribute, text: &str) {
        self.says(scope, entity, attribute, Value::text(text));
    }

    fn create(&mut self, scope: Scope, kind: EntityKind) -> EntityId {
        if self.writes.len() > 300 {
            self.end();
        }
        let entity = EntityId {
            made_by: self.id(),
            ordinal: self.created,
        };
        self.created += 1;
        self.says(scope, entity, Attribute::Kind, Value::Kind(kind));
        entity
    }

    fn place(
        &mut self,
        scope: Scope,
        kind: EntityKind,
        parent: Option<EntityId>,
        rank: String,
    ) -> EntityId {
        let entity = self.create(scope, kind);
        self.text(scope, entity, Attribute::Rank, &rank);
        if let Some(parent) = parent {
            self.says(scope, entity, Attribute::Parent, Value::Entity(parent));
        }
        entity
    }

    fn decree(&mut self, day: &str, is_enacted: bool, amends: Option<EntityId>) -> EntityId {
        let decree = self.create(Scope::Always, EntityKind::Decree);
        let mut says = |attribute, value| self.says(Scope::Always, decree, attribute, value);
        says(Attribute::FirstYear, Value::Count((*YEARS.start()).into()));
        says(Attribute::LastYear, Value::Count((*YEARS.end()).into()));
        if let Ok(day) = day.parse() {
            says(Attribute::Date, Value::Date(day));
        }
        if is_enacted {
            says(Attribute::Enacted, Value::Flag(true));
        }
        if let Some(amends) = amends {
            says(Attribute::Amends, Value::Entity(amends));
        }
        decree
    }

    fn objectives(&mut self, scope: Scope) -> Vec<EntityId> {
        let mut objectives = Vec::new();
        for (n, rank) in (1..=GOALS).zip(rank::sequence()) {
            let goal = self.place(scope, EntityKind::Goal, None, rank);
            let field = FIELDS[n % FIELDS.len()];
            self.text(
                scope,
                goal,
                Attribute::Name,
                &format!("Meningkatnya {field}"),
            );
            for (m, rank) in (1..=OBJECTIVES).zip(rank::sequence()) {
                let objective = self.place(scope, EntityKind::Objective, Some(goal), rank);
                let name = format!("Meningkatnya mutu {field} di wilayah {m}");
                self.text(scope, objective, Attribute::Name, &name);
                self.text(scope, objective, Attribute::Strategy, "Kerja bersama desa");
                let policy = format!("Perluasan {field}");
                self.text(scope, objective, Attribute::PolicyDirection, &policy);
                objectives.push(objective);
            }
        }
        objectives
    }

    fn variables(&mut self, scope: Scope, count: usize, units: &[EntityId]) -> Vec<EntityId> {
        let ranks = rank::sequence();
        let all = (0..count).zip(ranks).map(|(n, rank)| {
            let variable = self.place(scope, EntityKind::Variable, None, rank);
            self.text(scope, variable, Attribute::Name, &variable_name(n));
            let definition = "Dihitung sekali untuk setiap orang";
            self.text(scope, variable, Attribute::Definition, definition);
            self.text(scope, variable, Attribute::UnitOfMeasure, "orang");
            let mut says = |attribute, value| self.says(scope, variable, attribute, value);
            says(
                Attribute::Aggregation,
                Value::Aggregation(Aggregation::Last),
            );
            let unit = units[n % units.len()];
            says(Attribute::Responsible, Value::Entities(vec![unit]));
            variable
        });
        all.collect()
    }

    fn indicators(
        &mut self,
        scope: Scope,
        count: usize,
        objectives: &[EntityId],
        variables: &[EntityId],
        units: &[EntityId],
    ) -> Vec<EntityId> {
        let ranks = rank::sequence();
        let all = (0..count).zip(ranks).map(|(n, rank)| {
            let objective = objectives[n * objectives.len() / count];
            let indicator = self.place(scope, EntityKind::Indicator, Some(objective), rank);
            let field = FIELDS[n % FIELDS.len()];
            for (attribute, text) in [
                (Attribute::Code, format!("IKU {}", n + 1)),
                (Attribute::Name, format!("Persentase {field} urutan {n}")),
                (
                    Attribute::Definition,
                    format!("Bagian {field} yang terlayani"),
                ),
                (Attribute::Rationale, "Menggambarkan layanan".into()),
                (Attribute::UnitOfMeasure, "%".into()),
                (Attribute::DataSource, "Laporan bulanan".into()),
            ] {
                self.text(scope, indicator, attribute, &text);
            }
            let shared = count + n % SHARED;
            let (own, of) = (variable_name(n), variable_name(shared));
            let formula = Formulation {
                text: format!("{own} / {of} * 100"),
                bindings: vec![(own, variables[n]), (of, variables[shared])],
            };
            let mut says = |attribute, value| self.says(scope, indicator, attribute, value);
            says(Attribute::Formula, Value::Formula(Box::new(formula)));
            says(Attribute::Polarity, Value::Polarity(Polarity::Higher));
            let unit = units[n % units.len()];
            says(Attribute::Responsible, Value::Entities(vec![unit]));
            for (year, step) in YEARS.zip(0..) {
                let key = Key {
                    scope,
                    ..Key::always(indicator, Attribute::Target)
                };
                let number = 40 + (n % 30) as i64 + step * 3;
                self.write(key.in_period(Period::Year(year)), target(number));
            }
            indicator
        });
        all.collect()
    }

    /// Every quarter of every year, rising.
    fn figures(&mut self, variables: &[EntityId]) {
        let quarters = || YEARS.flat_map(|year| Frequency::Quarterly.periods(year));
        let own = variables.len() - SHARED;
        for (n, variable) in variables.iter().enumerate() {
            let base = if n < own { 400 + n % 200 } else { 1_000 };
            for (step, period) in quarters().enumerate() {
                let number = Decimal::from((base + step * 4) as i64);
                let entry = Value::Entry(Entry::Number(number.into()));
                self.write(Key::entry(*variable, period, None), entry);
            }
            if self.writes.len() > 300 {
                self.end();
            }
        }
    }
}

fn variable_name(n: usize) -> String {
    format!("Jumlah {} nomor {n}", FIELDS[n % FIELDS.len()])
}
