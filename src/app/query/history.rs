//! *Riwayat Perubahan*: who changed what, when, before and after; of everything and of one cell.

use super::describe;
use crate::app::command::CellAddress;
use crate::app::workspace::Workspace;
use crate::domain::id::ChangeId;
use crate::domain::sort::set;
use crate::log::{Action, Author, Book, Change, Key, Purpose, Scope, Stored, Version, Write};
use crate::text::Lang;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Which lines to show; what is `None` does not restrict.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Those of one person, by the name they gave.
    pub person: Option<String>,
    /// Those of one unit, by the label it then had.
    pub unit: Option<String>,
    /// Only what this device wrote.
    pub is_mine: bool,
    /// Those of one kind.
    pub purpose: Option<Purpose>,
    /// Those that touch one cell of the grid or of the budget, its note and evidence included.
    pub cell: Option<CellAddress>,
}

/// What pressing the button of a line would do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turn {
    /// Take the change back (*urungkan*).
    Undo,
    /// Let it count again (*ulangi*).
    Redo,
    /// Nothing: the line is itself an undo or a redo, or part of the program.
    Neither,
}

/// One line of the history: one user action.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The change.
    pub id: ChangeId,
    /// Who made it.
    pub author: Rc<Author>,
    /// When, on their clock: milliseconds since 1970.
    pub at: i64,
    /// What they were doing.
    pub purpose: Purpose,
    /// Whether this device made it.
    pub is_mine: bool,
    /// Whether it is taken back now.
    pub is_retracted: bool,
    /// What can be done with it.
    pub turn: Turn,
    /// What it changed; at most [`SHOWN`] of them.
    pub facts: Vec<FactLine>,
    /// How many there are besides.
    pub more: usize,
}

/// One fact that a change touched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FactLine {
    /// Which fact.
    pub key: Key,
    /// Where it belongs.
    pub place: String,
    /// What stood there before.
    pub before: String,
    /// What stood there after.
    pub after: String,
}

/// Facts that a line spells out; the rest is counted.
pub const SHOWN: usize = 8;

/// The lines that pass the filter, newest first; the built-in plan counts as given, not as history.
pub fn lines<'a>(
    workspace: &'a Workspace,
    filter: &'a Filter,
    lang: Lang,
) -> impl Iterator<Item = Line> + 'a {
    let changes = workspace.book().changes().rev();
    changes
        .filter(|stored| passes(workspace, filter, &stored.change))
        .map(move |stored| line(workspace, stored, filter.cell, lang))
}

/// How many changes came with the program: the built-in plan.
pub fn given(book: &Book) -> usize {
    let is_given = |stored: &&Stored| stored.change.purpose == Purpose::BuiltIn;
    book.changes().filter(is_given).count()
}

/// The people and the units that the history knows, to choose from.
pub fn authors(book: &Book) -> (BTreeSet<String>, BTreeSet<String>) {
    let shown = book.changes().map(|stored| &stored.change);
    let shown = shown.filter(|change| change.purpose != Purpose::BuiltIn);
    let authors = set(shown.map(|change| change.author.clone()));
    let named = |text: &String| (!text.is_empty()).then(|| text.clone());
    (
        set(authors.iter().filter_map(|a| named(&a.name))),
        set(authors.iter().filter_map(|a| named(&a.unit))),
    )
}

fn passes(workspace: &Workspace, filter: &Filter, change: &Change) -> bool {
    let book = workspace.book();
    let is = |wanted: &Option<String>, own: &str| wanted.as_deref().is_none_or(|w| w == own);
    change.purpose != Purpose::BuiltIn
        && (!filter.is_mine || workspace.mine().contains(&change.id.tab))
        && is(&filter.person, &change.author.name)
        && is(&filter.unit, &change.author.unit)
        && filter.purpose.is_none_or(|wanted| wanted == change.purpose)
        && filter
            .cell
            .is_none_or(|cell| turned(book, change).iter().any(|it| it.is_in(Some(cell))))
}

/// A write as one change states it, or as another takes it back or brings it back.
struct Turned<'a> {
    by: ChangeId,
    write: &'a Write,
    is_taken_back: bool,
}

/// What a change states or, through its retractions, turns.
fn turned<'a>(book: &'a Book, change: &'a Change) -> Vec<Turned<'a>> {
    match &change.action {
        Action::Write(writes) => writes
            .iter()
            .map(|write| Turned {
                by: change.id,
                write,
                is_taken_back: false,
            })
            .collect(),
        Action::Retract(targets) => targets
            .iter()
            .filter_map(|id| book.change(*id))
            .flat_map(|stored| turned(book, &stored.change))
            .map(|turned| Turned {
                is_taken_back: !turned.is_taken_back,
                ..turned
            })
            .collect(),
        Action::Unknown => Vec::new(),
    }
}

impl Turned<'_> {
    fn is_in(&self, cell: Option<CellAddress>) -> bool {
        // What is said of a thing for a period belongs together: a figure, its note, its evidence.
        let key = &self.write.key;
        cell.is_none_or(|cell| {
            let place = (key.entity, key.period, key.part);
            key.scope == Scope::Always && place == (cell.variable, Some(cell.period), cell.part)
        })
    }

    fn line(&self, workspace: &Workspace, lang: Lang) -> FactLine {
        let key = &self.write.key;
        let old = describe::cell(workspace, key, &workspace.book().before(self.by, key), lang);
        let new = describe::value(workspace, key, &self.write.value, lang);
        let (before, after) = if self.is_taken_back {
            (new, old)
        } else {
            (old, new)
        };
        FactLine {
            key: *key,
            place: describe::place(workspace, key, lang),
            before,
            after,
        }
    }
}

fn line(workspace: &Workspace, stored: &Stored, cell: Option<CellAddress>, lang: Lang) -> Line {
    let book = workspace.book();
    let change = &*stored.change;
    let mut turned = turned(book, change);
    turned.retain(|turned| turned.is_in(cell));
    let is_retracted = book.is_retracted(change.id);
    Line {
        id: change.id,
        author: change.author.clone(),
        at: change.at,
        purpose: change.purpose,
        is_mine: workspace.mine().contains(&change.id.tab),
        is_retracted,
        turn: match (&change.action, is_retracted) {
            (Action::Write(_), false) => Turn::Undo,
            (Action::Write(_), true) => Turn::Redo,
            (Action::Retract(_) | Action::Unknown, _) => Turn::Neither,
        },
        more: turned.len().saturating_sub(SHOWN),
        facts: turned
            .iter()
            .take(SHOWN)
            .map(|turned| turned.line(workspace, lang))
            .collect(),
    }
}

/// What undoing a change would do to what is shown now: only versions that still count go away.
pub fn undoing(workspace: &Workspace, id: ChangeId, lang: Lang) -> Vec<FactLine> {
    let book = workspace.book();
    let Some(stored) = book.change(id) else {
        return Vec::new();
    };
    turned(book, &stored.change)
        .into_iter()
        .filter(|it| is_live(book, id, &it.write.key))
        .map(|it| FactLine {
            key: it.write.key,
            before: describe::cell(workspace, &it.write.key, &book.cell(&it.write.key), lang),
            after: describe::cell(
                workspace,
                &it.write.key,
                &book.before(id, &it.write.key),
                lang,
            ),
            place: describe::place(workspace, &it.write.key, lang),
        })
        .collect()
}

fn is_live(book: &Book, id: ChangeId, key: &Key) -> bool {
    let mut versions = book.history(key).into_iter();
    versions.any(|(version, is_live)| is_live && version.change.id == id)
}

/// One version of one cell, for the side of the grid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Who.
    pub author: Rc<Author>,
    /// When.
    pub at: i64,
    /// What stood there before.
    pub before: String,
    /// What they put there.
    pub after: String,
    /// Whether it counts now.
    pub is_live: bool,
}

/// How a cell came to what it shows, newest first.
pub fn steps(workspace: &Workspace, key: &Key, lang: Lang) -> Vec<Step> {
    let book = workspace.book();
    let step = |(version, is_live): (Version<'_>, bool)| Step {
        author: version.change.author.clone(),
        at: version.change.at,
        before: describe::cell(workspace, key, &book.before(version.change.id, key), lang),
        after: describe::value(workspace, key, version.value, lang),
        is_live,
    };
    book.history(key).into_iter().rev().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::query::testing::{Person, decree, made, number};
    use crate::domain::period::Period;

    fn cell(person: &Person) -> CellAddress {
        CellAddress {
            variable: person.workspace.plans()[0].variables[2].id,
            period: Period::Quarter(2024, 2),
            part: None,
        }
    }

    fn enter(cell: CellAddress, text: &str) -> Command {
        Command::Enter {
            cells: vec![(cell, number(text))],
            purpose: Purpose::Edit,
        }
    }

    fn told(lines: impl Iterator<Item = Line>) -> Vec<String> {
        let line = |line: Line| {
            let fact = &line.facts[0];
            let (name, purpose, turn) = (&line.author.name, line.purpose, line.turn);
            format!(
                "{name} {purpose:?} {} → {} {turn:?}",
                fact.before, fact.after
            )
        };
        lines.map(line).collect()
    }

    #[test]
    fn lines_say_who_did_what_before_and_after_newest_first() {
        let mut ani = Person::new(8, "Ani", decree());
        let at = cell(&ani);
        ani.does(enter(at, "25990"));
        let second = made(&ani.does(enter(at, "26398"))).id;
        let undo = made(&ani.does(Command::Undo(second))).id;
        let all = Filter::default();
        assert_eq!(
            told(lines(&ani.workspace, &all, Lang::Id)),
            [
                "Ani Undo 26.398 → 25.990 Neither",
                "Ani Edit 25.990 → 26.398 Redo",
                "Ani Edit belum diisi → 25.990 Undo",
            ]
        );
        ani.does(Command::Redo(second));
        assert_eq!(
            told(lines(&ani.workspace, &all, Lang::Id))[0],
            "Ani Redo 25.990 → 26.398 Neither"
        );
        assert!(ani.workspace.book().is_retracted(undo));
    }

    #[test]
    fn the_filter_keeps_what_it_names() {
        let mut ani = Person::new(8, "Ani", decree());
        let at = cell(&ani);
        ani.does(enter(at, "5"));
        ani.does(Command::Annotate {
            cell: at,
            text: "menurut daftar hadir".into(),
        });
        let elsewhere = CellAddress {
            period: Period::Quarter(2024, 3),
            ..at
        };
        ani.does(enter(elsewhere, "6"));
        let count = |filter| lines(&ani.workspace, &filter, Lang::Id).count();
        assert_eq!(count(Filter::default()), 3);
        for (filter, expected) in [
            (
                Filter {
                    cell: Some(at),
                    ..Filter::default()
                },
                2,
            ),
            (
                Filter {
                    person: Some("Ani".into()),
                    ..Filter::default()
                },
                3,
            ),
            (
                Filter {
                    person: Some("Budi".into()),
                    ..Filter::default()
                },
                0,
            ),
            (
                Filter {
                    unit: Some("Unit Ani".into()),
                    ..Filter::default()
                },
                3,
            ),
            (
                Filter {
                    is_mine: true,
                    ..Filter::default()
                },
                3,
            ),
            (
                Filter {
                    purpose: Some(Purpose::Paste),
                    ..Filter::default()
                },
                0,
            ),
        ] {
            assert_eq!(count(filter.clone()), expected, "{filter:?}");
        }
        // Another device has the same lines, none of them its own.
        let mut budi = Person::new(9, "Budi", decree());
        budi.receives(&ani.does(enter(at, "7")));
        let own = Filter {
            is_mine: true,
            ..Filter::default()
        };
        assert_eq!(lines(&budi.workspace, &own, Lang::Id).count(), 0);
        assert_eq!(given(budi.workspace.book()), decree().book().len());
        let (people, units) = authors(ani.workspace.book());
        assert_eq!(
            (people.len(), units.into_iter().next().as_deref()),
            (1, Some("Unit Ani"))
        );
    }

    #[test]
    fn undoing_lists_only_what_would_change() {
        let mut ani = Person::new(8, "Ani", decree());
        let at = cell(&ani);
        let other = CellAddress {
            period: Period::Quarter(2024, 3),
            ..at
        };
        let block = ani.does(Command::Enter {
            cells: vec![(at, number("1")), (other, number("2"))],
            purpose: Purpose::Paste,
        });
        ani.does(enter(other, "3"));
        let would = undoing(&ani.workspace, made(&block).id, Lang::Id);
        assert_eq!(
            would,
            [FactLine {
                key: at.key(),
                place: "Jumlah PMKS · TW II 2024".into(),
                before: "1".into(),
                after: "belum diisi".into(),
            }]
        );
    }

    #[test]
    fn a_cell_tells_how_it_came_to_what_it_shows() {
        let mut ani = Person::new(8, "Ani", decree());
        let at = cell(&ani);
        ani.does(enter(at, "25990"));
        ani.does(enter(at, "26398"));
        let steps = steps(&ani.workspace, &at.key(), Lang::Id);
        let told: Vec<_> = steps
            .iter()
            .map(|step| (step.before.as_str(), step.after.as_str(), step.is_live))
            .collect();
        assert_eq!(
            told,
            [("25.990", "26.398", true), ("belum diisi", "25.990", false)]
        );
    }
}
