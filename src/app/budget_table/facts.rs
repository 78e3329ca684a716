//! What a table would state, as one change.

use super::known::{kind, known};
use super::rows::Thing;
use super::{Figure, Look};
use crate::app::budget_of::{code_key, editions};
use crate::app::command::Command;
use crate::app::edit::is_of_versions;
use crate::app::fresh::fresh;
use crate::app::plan_table::{Ranks, same};
use crate::app::refusal::Refusal;
use crate::app::workspace::Workspace;
use crate::domain::budget::{Code, Edition};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Plan, Program};
use crate::log::{Attribute, Key, Purpose, Value};

/// What would become of a table.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Proposal {
    /// New programmes, activities and sub-activities.
    pub new: [usize; 3],
    /// Those that are known already.
    pub known: [usize; 3],
    /// For each thing of the table whether it is new.
    pub is_new: Vec<bool>,
    /// Amounts where there was none.
    pub entered: usize,
    /// Amounts that differ from what stands there.
    pub changed: usize,
    /// Amounts that stand there already.
    pub same: usize,
    /// First and last year of the amounts.
    pub years: Option<(u16, u16)>,
    /// New editions of the nomenclature.
    pub editions: Vec<String>,
    /// Known things that the table names otherwise: row, as known, as told. The known name stays.
    pub renamed: Vec<(usize, String, String)>,
    /// Units and indicators that nobody knows, each with its row.
    pub unknown: Vec<(usize, String)>,
    /// Everything that is stated.
    facts: Vec<(Key, Value)>,
}

/// What a table would state; `None` where it cannot be taken over, or there is no plan.
pub fn propose(look: &Look, workspace: &Workspace) -> Option<Proposal> {
    let plan = workspace.current_plan()?;
    look.is_acceptable().then(|| {
        let editions = editions(workspace);
        let mut draft = Draft {
            workspace,
            plan,
            ranks: Ranks::after(workspace.book()),
            editions,
            made: 0,
            proposal: Proposal::default(),
        };
        draft.write(look);
        draft.proposal
    })
}

impl Proposal {
    /// Everything that is stated; new things by the identities that they have until the change is made.
    pub fn facts(&self) -> &[(Key, Value)] {
        &self.facts
    }

    /// Why it could not be taken over.
    pub fn refusal(&self) -> Option<Refusal> {
        crate::app::plan_table::too_large(&self.facts)
    }

    /// The one change that the accepted table makes.
    pub fn command(self) -> Command {
        Command::Create {
            facts: self.facts,
            purpose: Purpose::Paste,
        }
    }
}

struct Draft<'a> {
    workspace: &'a Workspace,
    plan: &'a Plan,
    ranks: Ranks,
    editions: Vec<Edition>,
    made: u16,
    proposal: Proposal,
}

impl Draft<'_> {
    fn write(&mut self, look: &Look) {
        let book = self.workspace.book();
        let known = known(book, self.plan, &self.editions, &look.things);
        self.name_editions(look);
        let mut ids: Vec<EntityId> = Vec::with_capacity(look.things.len());
        for (thing, known) in look.things.iter().zip(&known) {
            let parent = thing.parent.map(|place| ids[place]);
            let level = thing.code.level() as usize;
            let id = match known {
                Some(program) => {
                    self.proposal.known[level] += 1;
                    self.correct(thing, program);
                    program.id
                }
                None => {
                    self.proposal.new[level] += 1;
                    self.create(thing, parent)
                }
            };
            self.proposal.is_new.push(known.is_none());
            self.link(thing, id, *known);
            ids.push(id);
        }
        for figure in &look.figures {
            self.figure(figure, ids[figure.thing]);
        }
    }

    /// Editions that the workspace does not know yet.
    fn name_editions(&mut self, look: &Look) {
        for (name, since) in &look.editions {
            if self.editions.iter().any(|it| same(&it.name, name)) {
                continue;
            }
            let id = self.fresh();
            self.say(
                id,
                Attribute::Kind,
                Value::Kind(EntityKind::NomenclatureEdition),
            );
            self.say(id, Attribute::Name, Value::text(name.as_str()));
            let year = u32::from(*since);
            self.say(id, Attribute::FirstYear, Value::Count(year));
            self.editions.push(Edition {
                id,
                name: name.clone(),
                since: Some(*since),
            });
            self.proposal.editions.push(name.clone());
        }
    }

    fn fresh(&mut self) -> EntityId {
        let id = fresh(self.made);
        self.made = self.made.saturating_add(1);
        id
    }

    fn say(&mut self, id: EntityId, attribute: Attribute, value: Value) {
        self.proposal
            .facts
            .push((Key::always(id, attribute), value));
    }

    fn create(&mut self, thing: &Thing, parent: Option<EntityId>) -> EntityId {
        let id = self.fresh();
        self.say(id, Attribute::Kind, Value::Kind(kind(thing.code.level())));
        if let Some(parent) = parent {
            self.say(id, Attribute::Parent, Value::Entity(parent));
        }
        let rank = self.ranks.next();
        self.say(id, Attribute::Rank, Value::text(rank));
        self.say(id, Attribute::Code, Value::text(thing.code.to_string()));
        let texts = [
            (Attribute::Name, &thing.name),
            (Attribute::Edition, &thing.edition),
        ];
        for (attribute, text) in texts.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.say(id, attribute, Value::text(text.as_str()));
        }
        id
    }

    /// A code that the edition changed, and a name that is missing. A name that differs stays, and is told.
    fn correct(&mut self, thing: &Thing, program: &Program) {
        let name = program.name.text();
        if name.is_empty() && !thing.name.is_empty() {
            self.say(
                program.id,
                Attribute::Name,
                Value::text(thing.name.as_str()),
            );
        } else if !thing.name.is_empty() && !same(name, &thing.name) {
            let told = (thing.row, name.to_owned(), thing.name.clone());
            self.proposal.renamed.push(told);
        }
        let is_own = program.code.text().parse::<Code>() == Ok(thing.code);
        let edition = self
            .editions
            .iter()
            .find(|it| same(&it.name, &thing.edition));
        if let Some(edition) = edition.filter(|_| !is_own) {
            let key = code_key(program.id, edition.id);
            let value = Value::text(thing.code.to_string());
            if self.workspace.book().value(&key) != Some(&value) {
                self.proposal.facts.push((key, value));
            }
        }
    }

    /// Units and indicators, where none are stated yet.
    fn link(&mut self, thing: &Thing, id: EntityId, known: Option<&Program>) {
        let units: Vec<_> = thing.units.iter().map(|it| (it, self.unit(it))).collect();
        let is_coded = |text: &&String| self.is_code(text);
        let serves = thing.serves.iter().filter(is_coded);
        let serves: Vec<_> = serves.map(|it| (it, self.indicator(it))).collect();
        let lacks = |stated: Option<&Vec<EntityId>>| stated.is_none_or(Vec::is_empty);
        for (attribute, found, is_open) in [
            (
                Attribute::Responsible,
                units,
                lacks(known.map(|it| &it.responsible)),
            ),
            (
                Attribute::Supports,
                serves,
                lacks(known.map(|it| &it.supports)),
            ),
        ] {
            let unknown = found.iter().filter(|(_, it)| it.is_none());
            let unknown: Vec<_> = unknown
                .map(|(text, _)| (thing.row, (*text).clone()))
                .collect();
            self.proposal.unknown.extend(unknown);
            let mut ids: Vec<_> = found.into_iter().filter_map(|(_, it)| it).collect();
            // What measures a thing serves it already.
            ids.retain(|it| self.plan.indicator(*it).is_none_or(|it| it.parent != id));
            let is_of_plan = is_of_versions(self.workspace, self.plan, id, attribute);
            if is_open && !ids.is_empty() && !is_of_plan {
                self.say(id, attribute, Value::Entities(ids));
            }
        }
    }

    fn unit(&self, text: &str) -> Option<EntityId> {
        let mut units = self.plan.units.iter();
        let found = units.find(|it| same(it.name.text(), text) || same(it.short_name(), text));
        found.map(|unit| unit.id)
    }

    fn indicator(&self, text: &str) -> Option<EntityId> {
        let mut indicators = self.plan.indicators.iter();
        let found =
            indicators.find(|it| is_code(it.code.text(), text) || same(it.name.text(), text));
        found.map(|it| it.id)
    }

    /// Whether a text can be the code of an indicator at all: nomenclatures print names of outputs there.
    fn is_code(&self, text: &str) -> bool {
        const MOST_CHARACTERS: usize = 12;
        text.chars().count() <= MOST_CHARACTERS || self.indicator(text).is_some()
    }

    fn figure(&mut self, figure: &Figure, id: EntityId) {
        let key = figure.column.key(id, figure.year);
        let value = Value::Entry(figure.entry.clone());
        match self.workspace.book().value(&key) {
            Some(now) if now.same(&value) => self.proposal.same += 1,
            Some(_) => self.proposal.changed += 1,
            None => self.proposal.entered += 1,
        }
        let years = self.proposal.years.unwrap_or((figure.year, figure.year));
        self.proposal.years = Some((years.0.min(figure.year), years.1.max(figure.year)));
        self.proposal.facts.push((key, value));
    }
}

/// `IKU3` is `IKU 3`.
fn is_code(known: &str, text: &str) -> bool {
    let plain = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    !known.is_empty() && plain(known) == plain(text)
}
