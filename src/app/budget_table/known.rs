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
    let mut found: Vec<Option<&Program>> = Vec::with_capacity(things.len());
    let mut taken: BTreeSet<EntityId> = BTreeSet::new();
    for thing in things {
        let parent = thing.parent.and_then(|place| found[place]).map(|it| it.id);
        let free = || {
            let all = plan.programs.iter();
            let of_kind = all.filter(|it| it.kind == kind(thing.code.level()));
            of_kind.filter(|it| !taken.contains(&it.id))
        };
        let has_code = |it: &&Program| codes(book, editions, it).any(|code| code == thing.code);
        let in_edition = |it: &&Program| {
            let mut codes = codes_of_edition(book, editions, it, &thing.edition);
            codes.any(|code| code == thing.code)
        };
        let is_named = |it: &&Program| {
            !thing.name.is_empty() && same(it.name.text(), &thing.name) && it.parent == parent
        };
        let is_nameless = thing.name.is_empty() || thing.edition.is_empty();
        let one = free()
            .find(in_edition)
            .or_else(|| free().find(|it| is_named(it) && has_code(it)))
            .or_else(|| free().find(is_named))
            .or_else(|| free().find(|it| is_nameless && has_code(it)));
        taken.extend(one.map(|it| it.id));
        found.push(one);
    }
    found
}

/// All codes of a thing, in whichever edition.
fn codes<'a>(
    book: &'a Book,
    editions: &'a [Edition],
    program: &'a Program,
) -> impl Iterator<Item = Code> + 'a {
    let others = editions
        .iter()
        .filter_map(|edition| code_in(book, program.id, edition.id));
    let all = others.chain([program.code.text()]);
    all.filter_map(|code| code.parse().ok())
}

fn codes_of_edition<'a>(
    book: &'a Book,
    editions: &'a [Edition],
    program: &'a Program,
    name: &'a str,
) -> impl Iterator<Item = Code> + 'a {
    let named = editions.iter().filter(move |it| same(&it.name, name));
    let stated = named.filter_map(|edition| code_in(book, program.id, edition.id));
    // The plan's own code is of the edition that it names.
    let own = edition_of(book, program.id).filter(|own| same(own, name));
    let all = stated.chain(own.map(|_| program.code.text()));
    let all = all.filter(move |_| !name.is_empty());
    all.filter_map(|code| code.parse().ok())
}
