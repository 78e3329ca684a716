//! Which things of the plan a table speaks of.

use super::rows::Thing;
use crate::app::budget_of::{code_in, edition_of};
use crate::app::plan_table::same;
use crate::domain::budget::{Code, Edition, Level};
use crate::domain::id::EntityId;
use crate::domain::kind::EntityKind;
use crate::domain::plan::{Plan, Program};
use crate::log::Book;
use std::collections::BTreeSet;

/// The kind of what a code names.
pub const fn kind(level: Level) -> EntityKind {
    match level {
        Level::Program => EntityKind::Program,
        Level::Activity => EntityKind::Activity,
        Level::SubActivity => EntityKind::SubActivity,
    }
}

/// What a thing of the plan may be known by.
struct Candidate<'a> {
    /// All its codes, in whichever edition.
    codes: Vec<Code>,
    /// Those of which the edition is known, with its name.
    of_editions: Vec<(&'a str, Code)>,
}

/// The known thing that each of a table's is, if any; never one for two.
///
/// A code counts within its edition. Across editions the same code may name another thing, so that there the name
/// under the same parent counts; and where no edition is known, the code with the name or for want of a name.
pub fn known<'a>(
    book: &Book,
    plan: &'a Plan,
    editions: &[Edition],
    things: &[Thing],
) -> Vec<Option<&'a Program>> {
    let all = plan.programs.iter();
    let all: Vec<_> = all.map(|it| Candidate::of(book, editions, it)).collect();
    let mut found: Vec<Option<&Program>> = Vec::with_capacity(things.len());
    let mut taken: BTreeSet<EntityId> = BTreeSet::new();
    for thing in things {
        let parent = thing.parent.and_then(|place| found[place]).map(|it| it.id);
        let level = kind(thing.code.level());
        let free = || {
            let of_kind = all.iter().filter(|(program, _)| program.kind == level);
            of_kind.filter(|(program, _)| !taken.contains(&program.id))
        };
        let has_code = |(_, it): &&(&Program, Candidate<'_>)| it.codes.contains(&thing.code);
        let in_edition = |(_, it): &&(&Program, Candidate<'_>)| {
            let mut codes = it.of_editions.iter();
            codes.any(|(edition, code)| *code == thing.code && same(edition, &thing.edition))
        };
        let is_named = |(program, _): &&(&Program, Candidate<'_>)| {
            !thing.name.is_empty()
                && program.parent == parent
                && same(program.name.text(), &thing.name)
        };
        let is_nameless = thing.name.is_empty() || thing.edition.is_empty();
        let one = free()
            .find(in_edition)
            .or_else(|| free().find(|it| has_code(it) && is_named(it)))
            .or_else(|| free().find(is_named))
            .or_else(|| free().find(|it| is_nameless && has_code(it)));
        let one = one.map(|(program, _)| *program);
        taken.extend(one.map(|it| it.id));
        found.push(one);
    }
    found
}

impl<'a> Candidate<'a> {
    fn of<'p>(
        book: &'a Book,
        editions: &'a [Edition],
        program: &'p Program,
    ) -> (&'p Program, Self) {
        let stated = editions.iter().filter_map(|edition| {
            let code = code_in(book, program.id, edition.id)?;
            Some((edition.name.as_str(), code.parse().ok()?))
        });
        let mut of_editions: Vec<(&str, Code)> = stated.collect();
        let mut codes: Vec<_> = of_editions.iter().map(|(_, code)| *code).collect();
        if let Ok(own) = program.code.text().parse::<Code>() {
            codes.push(own);
            // The plan's own code is of the edition that it names.
            of_editions.extend(edition_of(book, program.id).map(|edition| (edition, own)));
        }
        of_editions.retain(|(edition, _)| !edition.is_empty());
        (program, Self { codes, of_editions })
    }
}
