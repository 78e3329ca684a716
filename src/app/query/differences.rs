//! Open differences: cells whose versions disagree, each with who says what, waiting for a decision.

use super::describe;
use crate::app::workspace::Workspace;
use crate::domain::id::ChangeId;
use crate::log::{Author, Cell, Key, Value};
use crate::text::Lang;

/// One cell with versions that disagree.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// Which cell.
    pub key: Key,
    /// Where it belongs, in words.
    pub place: String,
    /// What stands in it, oldest first.
    pub sides: Vec<Side>,
    /// What stood there before they parted.
    pub before: String,
}

/// One version of a cell.
#[derive(Clone, PartialEq, Debug)]
pub struct Side {
    /// The change that wrote it.
    pub change: ChangeId,
    /// What it says.
    pub value: Value,
    /// The same in words.
    pub text: String,
    /// Who says so.
    pub author: Author,
    /// When: milliseconds since 1970 on their clock.
    pub at: i64,
    /// Whether this device says so.
    pub is_mine: bool,
}

/// All open differences, in the order of the plan's things and periods.
pub fn differences(workspace: &Workspace, lang: Lang) -> Vec<Difference> {
    let conflicts = workspace.book().conflicts();
    conflicts
        .filter_map(|key| difference(workspace, key, lang))
        .collect()
}

/// The difference in one cell, if there is one.
pub fn difference(workspace: &Workspace, key: &Key, lang: Lang) -> Option<Difference> {
    let book = workspace.book();
    let Cell::Conflict(versions) = book.cell(key) else {
        return None;
    };
    let first = versions.first()?.change.id;
    let before = book.before(first, key);
    // Versions that say the same need one button between them, the oldest one's.
    let mut sides: Vec<Side> = Vec::new();
    for version in versions {
        if !sides.iter().any(|side| side.value.same(version.value)) {
            sides.push(Side {
                change: version.change.id,
                value: version.value.clone(),
                text: describe::value(workspace, key, version.value, lang),
                author: version.change.author.as_ref().clone(),
                at: version.change.at,
                is_mine: workspace.mine().contains(&version.change.id.tab),
            });
        }
    }
    Some(Difference {
        key: *key,
        place: describe::place(workspace, key, lang),
        sides,
        before: describe::cell(workspace, key, &before, lang),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Command;
    use crate::app::command::CellAddress;
    use crate::app::query::testing::{Person, decree, number};
    use crate::domain::period::Period;
    use crate::log::Purpose;

    #[test]
    fn a_difference_shows_both_sides_with_who_and_what_was_before() {
        let mut ani = Person::new(8, "Ani", decree());
        let variable = &ani.workspace.plans()[0].variables[2];
        let cell = CellAddress {
            variable: variable.id,
            period: Period::Quarter(2024, 2),
            part: None,
        };
        let enter = |text| Command::Enter {
            cells: vec![(cell, number(text))],
            purpose: Purpose::Edit,
        };
        let mut budi = Person::new(9, "Budi", decree());
        let first = ani.does(enter("2598"));
        budi.receives(&first);
        let hers = ani.does(enter("2615"));
        let his = budi.does(enter("2651"));
        ani.receives(&his);
        budi.receives(&hers);
        let open = differences(&ani.workspace, Lang::Id);
        assert_eq!(open.len(), 1);
        assert_eq!(open[0].place, "Jumlah PMKS · TW II 2024");
        assert_eq!(open[0].before, "2.598");
        let sides = |difference: &Difference| -> Vec<_> {
            let sides = difference.sides.iter();
            sides
                .map(|side| (side.text.clone(), side.author.name.clone(), side.is_mine))
                .collect()
        };
        assert_eq!(
            sides(&open[0]),
            [
                ("2.615".into(), "Ani".into(), true),
                ("2.651".into(), "Budi".into(), false)
            ]
        );
        // The same difference wherever it is looked at; only whose it is differs.
        assert!(sides(&differences(&budi.workspace, Lang::Id)[0])[1].2);
        let decided = ani.does(Command::Decide {
            key: open[0].key,
            value: open[0].sides[1].value.clone(),
        });
        assert!(differences(&ani.workspace, Lang::Id).is_empty());
        budi.receives(&decided);
        assert!(differences(&budi.workspace, Lang::Id).is_empty());
    }
}
