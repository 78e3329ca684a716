//! The names a formula may use, and which of them stands at a place.

use super::fold::fold_name;
use crate::domain::sort::sort_by_key;
use std::cmp::Reverse;
use std::rc::Rc;

/// The variables there are, by name, and what names of this formula are bound to already.
///
/// Bindings come first whatever the variables are called today, so that renaming one, or adding
/// one with a longer name, never changes what a formula means.
#[derive(Clone, Debug)]
pub struct Names<V> {
    bound: Vec<Entry<V>>,
    /// Shared by the formulas of one plan.
    known: Rc<[Entry<V>]>,
}

#[derive(Clone, Debug)]
struct Entry<V> {
    folded: Vec<char>,
    name: String,
    id: V,
}

/// A name that was found.
pub(super) struct Found<V> {
    pub id: V,
    /// How many folded characters it has.
    pub length: usize,
    /// Its name if another variable has it too.
    pub ambiguous: Option<String>,
}

impl<V: Clone + PartialEq> Names<V> {
    /// All variables with their present names, and the bindings of the formula at hand.
    pub fn new(known: &[(String, V)], bindings: &[(String, V)]) -> Self {
        Self {
            bound: longest_first(bindings),
            known: longest_first(known).into(),
        }
    }

    /// The same variables for another formula, with its bindings.
    pub fn binding(&self, bindings: &[(String, V)]) -> Self {
        Self {
            bound: longest_first(bindings),
            known: self.known.clone(),
        }
    }

    /// The present name of a variable; of one that is gone, the name the formula knew it by.
    pub fn name_of(&self, id: &V) -> Option<&str> {
        let mut entries = self.known.iter().chain(&self.bound);
        let entry = entries.find(|entry| entry.id == *id)?;
        Some(&entry.name)
    }

    /// All present names, longest first.
    pub(super) fn known(&self) -> impl Iterator<Item = (&str, &[char], &V)> {
        let entries = self.known.iter();
        entries.map(|entry| (entry.name.as_str(), entry.folded.as_slice(), &entry.id))
    }

    /// The longest name that `chars` begin with and that `ends` accepts (given its length).
    pub(super) fn longest(&self, chars: &[char], ends: impl Fn(usize) -> bool) -> Option<Found<V>> {
        self.find(|folded| chars.starts_with(folded) && ends(folded.len()))
    }

    /// The variable with exactly this name.
    pub(super) fn exact(&self, folded: &[char]) -> Option<Found<V>> {
        self.find(|name| name == folded)
    }

    /// A name stands at the beginning of `chars`, and no letter or digit goes on after it.
    pub(super) fn any_begins(&self, chars: &[char]) -> bool {
        let ends = |length| {
            !chars
                .get(length)
                .is_some_and(|c: &char| c.is_alphanumeric())
        };
        self.longest(chars, ends).is_some()
    }

    fn find(&self, fits: impl Fn(&[char]) -> bool) -> Option<Found<V>> {
        let found = |entry: &Entry<V>, ambiguous| Found {
            id: entry.id.clone(),
            length: entry.folded.len(),
            ambiguous,
        };
        if let Some(entry) = self.bound.iter().find(|entry| fits(&entry.folded)) {
            return Some(found(entry, None));
        }
        let entry = self.known.iter().find(|entry| fits(&entry.folded))?;
        let twin = |other: &Entry<V>| other.folded == entry.folded && other.id != entry.id;
        let ambiguous = self.known.iter().any(twin).then(|| entry.name.clone());
        Some(found(entry, ambiguous))
    }
}

fn longest_first<V: Clone>(names: &[(String, V)]) -> Vec<Entry<V>> {
    let entry = |(name, id): &(String, V)| Entry {
        folded: fold_name(name),
        name: name.clone(),
        id: id.clone(),
    };
    let mut entries: Vec<_> = names.iter().map(entry).collect();
    entries.retain(|entry| !entry.folded.is_empty());
    sort_by_key(&mut entries, |entry| Reverse(entry.folded.len()));
    entries
}
