//! Which indicators of the plan the rows of a table tell of.
//!
//! An indicator carries its figures of years, so that taking one for another would move them. Names go first: under
//! the same parent, then anywhere. A code counts only for what no name has found, since codes are renumbered when
//! an indicator is put in between.

use super::is;
use crate::app::plan_table::{Meaning, Row};
use crate::domain::id::EntityId;
use crate::domain::plan::{Indicator, Plan};
use std::collections::BTreeSet;

/// A row, and what it measures as far as the table says so.
struct Sought<'a> {
    row: &'a Row,
    parent: Option<EntityId>,
}

/// A way to know an indicator again.
type Way = fn(&Sought, &Indicator) -> bool;

/// The indicator of each row, if the plan has it; never one for two rows.
pub fn indicators<'a>(
    plan: &'a Plan,
    rows: &[Row],
    parents: &[Option<EntityId>],
) -> Vec<Option<&'a Indicator>> {
    let ways: [Way; 3] = [
        |sought, it| sought.parent == Some(it.parent) && is(&it.name, &sought.row.name),
        |sought, it| is(&it.name, &sought.row.name),
        |sought, it| {
            let mut texts = sought.row.texts.iter();
            texts.any(|(meaning, text)| *meaning == Meaning::Code && is(&it.code, text))
        },
    ];
    let mut found: Vec<Option<&Indicator>> = vec![None; rows.len()];
    let mut taken = BTreeSet::new();
    for is_meant in ways {
        let sought = rows.iter().zip(parents);
        let sought = sought.map(|(row, parent)| Sought {
            row,
            parent: *parent,
        });
        for (found, sought) in found.iter_mut().zip(sought) {
            if found.is_none() {
                let mut free = plan.indicators.iter().filter(|it| !taken.contains(&it.id));
                *found = free.find(|it| is_meant(&sought, it));
                taken.extend(found.map(|it| it.id));
            }
        }
    }
    found
}
