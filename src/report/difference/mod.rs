//! What differs between two documents, block by block: a signed one, and what would be written today.
//!
//! Texts are held against each other in their order, rows of tables by what their words say. Where and on which day
//! something is signed is no difference; neither are the numbers of rows.

mod rows;
mod texts;

use super::{Block, Document, Table};
use std::collections::BTreeSet;

/// Of what kind something is that differs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// A title or heading.
    Heading,
    /// A paragraph.
    Text,
    /// What is said of a term, such as a name.
    Clause,
    /// A row or cell of a table.
    Table,
    /// Who signs.
    Signature,
}

/// One difference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// Of what kind it is.
    pub part: Part,
    /// The table that it stands in.
    pub table: Option<String>,
    /// What it is about: `Target Persentase Graduasi Mandiri`.
    pub place: String,
    /// What the earlier document says; empty where it says nothing of it.
    pub was: String,
    /// What the later document says; empty where it says nothing of it.
    pub is: String,
}

impl Difference {
    /// The difference in a sentence, as documents write it.
    pub fn sentence(&self) -> String {
        let said = |text: &str| match text {
            "" => "tidak ada".to_owned(),
            text => text.replace('\n', " "),
        };
        let (was, is) = (said(&self.was), said(&self.is));
        // Degrees behind a name end in a full stop of their own.
        format!(
            "{}: semula {was}, menjadi {}.",
            self.place,
            is.trim_end_matches('.')
        )
    }
}

/// All that differs, in the order of the later document; the same change told twice is told once.
pub fn differences(was: &Document, is: &Document) -> Vec<Difference> {
    let mut all = texts::differences(was, is);
    let (old, new) = (tables(was), tables(is));
    let mut is_taken = vec![false; new.len()];
    for table in &old {
        let mut rest = new.iter().zip(&mut is_taken);
        let found = rest.find(|(it, taken)| !**taken && it.label == table.label);
        let other = found.map(|(it, taken)| {
            *taken = true;
            *it
        });
        all.extend(rows::differences(Some(table), other));
    }
    let added = new.iter().zip(&is_taken).filter(|(_, taken)| !**taken);
    for (table, _) in added {
        all.extend(rows::differences(None, Some(table)));
    }
    let clauses = all.iter().filter(|it| it.part == Part::Clause);
    let clauses: Vec<_> = clauses.map(|it| it.was.to_lowercase()).collect();
    // Who somebody is stands in a clause, over an annex and under each sheet.
    let is_known = |it: &Difference| {
        let was = it.was.to_lowercase();
        clauses.iter().any(|clause| was.contains(clause.as_str()))
    };
    let repeats = |it: &Difference| matches!(it.part, Part::Heading | Part::Signature);
    all.retain(|it| !(repeats(it) && is_known(it)));
    // A figure stands in many tables of a report.
    let mut told = BTreeSet::new();
    all.retain(|it| told.insert((it.place.clone(), it.was.clone(), it.is.clone())));
    all
}

fn tables(document: &Document) -> Vec<&Table> {
    let tables = document.blocks().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

/// A stretch in which two lists differ: places in the old one and in the new one.
type Run = (Vec<usize>, Vec<usize>);

/// The stretches in which two lists of texts differ.
fn runs(old: &[&str], new: &[&str]) -> Vec<Run> {
    let (gone, come) = crate::app::query::compare::differing(old, new);
    let (mut a, mut b) = (0, 0);
    let mut runs = Vec::new();
    while a < old.len() || b < new.len() {
        let mut run = (Vec::new(), Vec::new());
        while gone.get(a) == Some(&true) {
            run.0.push(a);
            a += 1;
        }
        while come.get(b) == Some(&true) {
            run.1.push(b);
            b += 1;
        }
        if !run.0.is_empty() || !run.1.is_empty() {
            runs.push(run);
        }
        // What both have.
        a += 1;
        b += 1;
    }
    runs
}

/// Pairs what is alike in a stretch, in order; what has no like stands alone.
fn pairs(
    (old, new): Run,
    is_like: impl Fn(usize, usize) -> bool,
) -> Vec<(Option<usize>, Option<usize>)> {
    let mut pairs = Vec::new();
    let mut from = 0;
    for was in old {
        let rest = new.iter().enumerate().skip(from);
        let found = rest.into_iter().find(|(_, is)| is_like(was, **is));
        match found {
            None => pairs.push((Some(was), None)),
            Some((at, is)) => {
                pairs.extend(new[from..at].iter().map(|is| (None, Some(*is))));
                pairs.push((Some(was), Some(*is)));
                from = at + 1;
            }
        }
    }
    pairs.extend(new[from..].iter().map(|is| (None, Some(*is))));
    pairs
}

#[cfg(test)]
mod tests;
