//! What reached an enacted version after its enactment, in words: who, when, and what it would alter.

use super::{describe, versions_page};
use crate::app::late::{Late, as_enacted, late, proposals};
use crate::app::workspace::Workspace;
use crate::domain::id::ChangeId;
use crate::log::{Attribute, Author, Key, Value};
use crate::text::Lang;
use crate::text::words::versions::late as words;
use std::rc::Rc;

/// Late changes that are settled together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LateChange {
    /// Which they are.
    pub late: Late,
    /// The enacted version: `IKU perubahan ke-1`.
    pub version: String,
    /// Who made them, each with their last one.
    pub writers: Vec<Writer>,
    /// What they would alter; at most [`SHOWN`] cells.
    pub lines: Vec<Line>,
    /// How many cells there are besides.
    pub more: usize,
    /// What a draft could take over: all of it, or, where people differ, first what one of them says.
    pub choices: Vec<Choice>,
}

/// Somebody who made a late change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Writer {
    /// Who.
    pub author: Rc<Author>,
    /// When, on their clock: milliseconds since 1970.
    pub at: i64,
    /// Whether this device made it.
    pub is_mine: bool,
}

/// A cell that would be altered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Where it belongs.
    pub place: String,
    /// What was enacted.
    pub before: String,
    /// What it would be.
    pub after: Vec<Said>,
}

/// What somebody says; who does not matter where nobody says anything else.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// Whose word it is, where people differ.
    pub by: Option<String>,
    /// What they say.
    pub text: String,
}

/// What a draft could take over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// Whose word comes first, where people differ.
    pub by: Option<String>,
    /// The changes in the order in which they count.
    pub changes: Vec<ChangeId>,
}

/// Cells that are spelled out; the rest is counted.
pub const SHOWN: usize = 8;

/// All that is late and not settled.
pub fn late_changes(workspace: &Workspace, lang: Lang) -> Vec<LateChange> {
    let all = late(workspace).into_iter();
    all.map(|late| shown(workspace, late, lang)).collect()
}

fn shown(workspace: &Workspace, late: Late, lang: Lang) -> LateChange {
    let is_made = |key: &Key| {
        let kind = Key {
            attribute: Attribute::Kind,
            ..*key
        };
        late.keys.contains(&kind)
    };
    // That a thing is new says where it stands too.
    let is_told =
        |key: &&Key| !matches!(key.attribute, Attribute::Parent | Attribute::Rank) || !is_made(key);
    let told: Vec<_> = late.keys.iter().filter(is_told).collect();
    let lines = told.iter().take(SHOWN);
    LateChange {
        version: versions_page::name_of(workspace, late.version, lang),
        writers: writers(workspace, &late.changes),
        lines: lines.map(|key| line(workspace, key, lang)).collect(),
        more: told.len().saturating_sub(SHOWN),
        choices: choices(workspace, &late),
        late,
    }
}

fn writers(workspace: &Workspace, changes: &[ChangeId]) -> Vec<Writer> {
    let mut writers: Vec<Writer> = Vec::new();
    for id in changes {
        let Some(stored) = workspace.book().change(*id) else {
            continue;
        };
        let change = &stored.change;
        match writers.iter_mut().find(|it| it.author == change.author) {
            Some(known) => known.at = change.at,
            None => writers.push(Writer {
                author: change.author.clone(),
                at: change.at,
                is_mine: workspace.mine().contains(&id.tab),
            }),
        }
    }
    writers
}

fn author(workspace: &Workspace, change: ChangeId) -> Option<String> {
    let stored = workspace.book().change(change)?;
    Some(stored.change.author.name.clone())
}

fn line(workspace: &Workspace, key: &Key, lang: Lang) -> Line {
    let proposals = proposals(workspace, key);
    let is_disputed = proposals.len() > 1;
    let say = |value: &Value| said(workspace, key, value, lang);
    let after = proposals.iter().map(|it| Said {
        by: it
            .change
            .filter(|_| is_disputed)
            .and_then(|change| author(workspace, change)),
        text: say(&it.value),
    });
    let is_whole = matches!(key.attribute, Attribute::Kind | Attribute::Removed);
    Line {
        place: match is_whole {
            true => describe::thing(workspace, key.entity, lang),
            false => describe::place(workspace, key, lang),
        },
        before: say(&as_enacted(workspace, key)),
        after: after.collect(),
    }
}

/// What a cell says, where it is not a value that people read: whether a thing is there, and where in its list.
fn said(workspace: &Workspace, key: &Key, value: &Value, lang: Lang) -> String {
    let words = match (key.attribute, value) {
        (Attribute::Kind, Value::Cleared) | (Attribute::Removed, Value::Flag(true)) => {
            words::NOT_THERE
        }
        (Attribute::Kind | Attribute::Removed, _) => words::THERE,
        (Attribute::Rank, _) => words::ANOTHER_PLACE,
        _ => return describe::value(workspace, key, value, lang),
    };
    words.within(lang).to_owned()
}

/// One choice where nobody differs; else one for each person whose word stands against another's.
fn choices(workspace: &Workspace, late: &Late) -> Vec<Choice> {
    let mut people: Vec<Option<String>> = Vec::new();
    for key in &late.keys {
        let proposals = proposals(workspace, key);
        if proposals.len() < 2 {
            continue;
        }
        for change in proposals.into_iter().filter_map(|it| it.change) {
            let name = author(workspace, change);
            if !people.contains(&name) {
                people.push(name);
            }
        }
    }
    if people.is_empty() {
        people.push(None);
    }
    let choice = |by: Option<String>| {
        let is_theirs = |id: &ChangeId| by.is_some() && author(workspace, *id) == by;
        let mut changes = late.changes.clone();
        changes.sort_by_key(is_theirs);
        Choice { by, changes }
    };
    people.into_iter().map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::query::testing::{Person, decree};
    use crate::app::versions::{amend, draft};

    fn name(key: Key, text: &str) -> Command {
        Command::Set {
            facts: vec![(key, Value::text(text))],
        }
    }

    #[test]
    fn who_would_alter_what_is_told_and_where_people_differ_each_can_be_chosen() {
        let mut ani = Person::new(8, "Ani", decree());
        let mut others = [
            Person::new(9, "Budi", decree()),
            Person::new(7, "Citra", decree()),
        ];
        let plan = ani.workspace.plans()[0].clone();
        let begun = ani.does(amend(&ani.workspace, &plan));
        let version = draft(ani.workspace.plans()).unwrap().decree.id;
        let key = Key::of(version, plan.goals[0].id, Attribute::Name);
        let unit = Key::of(version, plan.units[7].id, Attribute::Removed);
        ani.does(Command::Enact {
            version,
            facts: vec![
                (Attribute::Number, Value::text("7 TAHUN 2025")),
                (Attribute::Date, Value::Date("2025-01-02".parse().unwrap())),
            ],
        });
        assert!(late_changes(&ani.workspace, Lang::Id).is_empty());
        let mut sent = Vec::new();
        for (person, text) in others.iter_mut().zip(["Menurut Budi", "Menurut Citra"]) {
            person.receives(&begun);
            sent.push(person.does(name(key, text)));
        }
        sent.push(others[0].does(Command::Set {
            facts: vec![(unit, Value::Flag(true))],
        }));
        sent.iter().for_each(|batch| ani.receives(batch));
        let open = late_changes(&ani.workspace, Lang::Id);
        assert_eq!(open.len(), 2);
        let goal = &open[0];
        assert_eq!(goal.version, "IKU perubahan ke-1");
        let line = &goal.lines[0];
        let after = line
            .after
            .iter()
            .map(|it| (it.by.as_deref(), it.text.as_str()));
        let after: Vec<_> = after.collect();
        assert_eq!(
            after,
            [
                (Some("Citra"), "Menurut Citra"),
                (Some("Budi"), "Menurut Budi")
            ]
        );
        assert_eq!(line.before, plan.goals[0].name.text());
        let people: Vec<_> = goal
            .choices
            .iter()
            .map(|it| it.by.clone().unwrap())
            .collect();
        assert_eq!(people, ["Citra", "Budi"]);
        for choice in &goal.choices {
            let last = choice.changes.last().unwrap();
            assert_eq!(author(&ani.workspace, *last), choice.by);
        }
        let gone = &open[1];
        assert_eq!(
            (
                gone.lines[0].place.as_str(),
                gone.lines[0].after[0].text.as_str()
            ),
            ("UPT", "tidak ada")
        );
        assert_eq!(gone.choices.len(), 1);
        assert_eq!(gone.writers[0].author.name, "Budi");
    }
}
