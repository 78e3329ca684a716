//! Facts as changes of a new tab: as many changes as hold them, things named after the change that makes them.

use crate::app::fresh::{each_of_key, each_of_value};
use crate::app::handle::check_value;
use crate::app::refusal::Refusal;
use crate::app::workspace::Stamp;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::sort::sort_by_key;
use crate::log::batch::MAX_BATCH;
use crate::log::{Action, Attribute, Change, Key, Purpose, Stored, Value, Write, encode, seal};
use std::collections::BTreeMap;

/// A cell and what it shall say.
pub type Fact = (Key, Value);

/// What was made.
pub struct Made {
    /// The changes, in their order.
    pub changes: Vec<Stored>,
    /// What each thing is called now.
    pub ids: BTreeMap<EntityId, EntityId>,
}

/// Bytes of facts in one change: less than may be, since identities grow a little when things are named anew.
const MOST: usize = MAX_BATCH * 3 / 4;

/// Makes changes that state these facts, of which no two are about the same cell. A thing is made by the change
/// that holds its kind, and things follow each other in the order of the facts.
pub fn make(facts: Vec<Fact>, stamp: &Stamp, tab: TabId) -> Result<Made, Refusal> {
    for (key, value) in &facts {
        check_value(key, value)?;
    }
    let mut parts = parts(facts, stamp, tab);
    let ids = ids(&parts, tab);
    let name = |thing: &mut EntityId| {
        if let Some(id) = ids.get(thing) {
            *thing = *id;
        }
    };
    for write in parts.iter_mut().flatten() {
        each_of_key(&mut write.key, &mut |thing| name(thing));
        each_of_value(&mut write.value, &mut |thing| name(thing));
    }
    let mut changes = Vec::new();
    for (mut writes, seq) in parts.into_iter().zip(1..) {
        sort_by_key(&mut writes, |write| write.key);
        changes.push(seal(
            change(writes, ChangeId { tab, seq }, stamp),
            &stamp.nfc,
        )?);
    }
    Ok(Made { changes, ids })
}

/// The facts, cut where one change would hold too much.
fn parts(facts: Vec<Fact>, stamp: &Stamp, tab: TabId) -> Vec<Vec<Write>> {
    let id = ChangeId { tab, seq: 1 };
    let mut parts = vec![Vec::new()];
    let mut bytes = 0;
    for (key, value) in facts {
        let replaces = Vec::new();
        let write = Write {
            key,
            value,
            replaces,
        };
        let own = encode(&change(vec![write.clone()], id, stamp)).len();
        if bytes + own > MOST && bytes > 0 {
            parts.push(Vec::new());
            bytes = 0;
        }
        bytes += own;
        if let Some(part) = parts.last_mut() {
            part.push(write);
        }
    }
    parts
}

/// What the things are called that these changes make.
fn ids(parts: &[Vec<Write>], tab: TabId) -> BTreeMap<EntityId, EntityId> {
    let mut ids = BTreeMap::new();
    for (writes, seq) in parts.iter().zip(1..) {
        let made = writes
            .iter()
            .filter(|it| it.key.attribute == Attribute::Kind);
        for (write, ordinal) in made.zip(0..) {
            let made_by = ChangeId { tab, seq };
            ids.insert(write.key.entity, EntityId { made_by, ordinal });
        }
    }
    ids
}

fn change(writes: Vec<Write>, id: ChangeId, stamp: &Stamp) -> Change {
    Change {
        id,
        order: id.seq.into(),
        author: stamp.author.clone(),
        at: stamp.at,
        purpose: Purpose::BuiltIn,
        action: Action::Write(writes),
    }
}
