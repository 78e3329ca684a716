//! What people said of the columns of a sheet, remembered by its heads.

use super::heads::Heads;
use super::meaning::Meaning;
use super::names::key;
use serde::{Deserialize, Serialize};

/// The sheets of which something is remembered: the ones used last come first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Kept(Vec<Matched>);

/// A shape of heads, and what each of its columns means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Matched {
    heads: Vec<String>,
    means: Vec<String>,
}

/// More shapes than an office has.
const MOST: usize = 40;

impl Kept {
    /// What is remembered of a sheet with these heads.
    pub fn of(&self, heads: &Heads) -> Option<Vec<Meaning>> {
        let shape = shape(heads);
        let found = self.0.iter().find(|it| it.heads == shape)?;
        let means = found.means.iter().map(|tag| Meaning::of_tag(tag));
        Some(means.collect())
    }

    /// Remembers what its columns mean.
    pub fn keep(&mut self, heads: &Heads) {
        let heads_of = shape(heads);
        self.0.retain(|it| it.heads != heads_of);
        let means = heads.columns.iter().map(|it| it.meaning.tag());
        let matched = Matched {
            heads: heads_of,
            means: means.collect(),
        };
        self.0.insert(0, matched);
        self.0.truncate(MOST);
    }
}

/// The heads, without what makes no difference.
fn shape(heads: &Heads) -> Vec<String> {
    heads.columns.iter().map(|it| key(&it.head)).collect()
}
