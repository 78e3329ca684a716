//! What differs between two versions of the plan, in words: `Target 2024 IKU 2: 80,27% → 82,00%`.
//!
//! Things are the same by their identity. The paragraphs of a decree are its own, so that those of two decrees are
//! the same by what they say.

mod arrange;
mod decree;
mod dimensions;
mod indicators;
mod pieces;
mod things;
mod units;

pub use decree::paragraph_in;
pub use pieces::{Piece, Sides, differing, likeness, sides};

use super::describe;
use crate::domain::id::EntityId;
use crate::domain::plan::Plan;
use crate::domain::stated::Stated;
use crate::text::Lang;
use crate::text::words::{Phrase, facts, versions::differences as words};
use arrange::{Pair, Spot, arrange, ordinal};

/// A part of the plan, in the order in which differences are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Section {
    /// The agency.
    Agency,
    /// The text of the decree.
    Decree,
    /// Units, their duties and functions.
    Units,
    /// Goals and objectives.
    Goals,
    /// Indicators with their formulas, baselines and targets.
    Indicators,
    /// Variables.
    Variables,
    /// Programmes and what they consist of.
    Programs,
    /// Rating scales and ordinal scales.
    Scales,
    /// Lists by which variables are broken down.
    Dimensions,
}

/// How something differs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// Only the new version has it.
    Added,
    /// Only the old version has it.
    Removed,
    /// Both have it and say different things.
    Changed,
    /// It stands elsewhere.
    Moved,
}

/// One difference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Which part of the plan.
    pub section: Section,
    /// What came of it.
    pub how: How,
    /// What it is about: `Target 2024 IKU 2`.
    pub place: String,
    /// What the old version says; nothing where the thing is new.
    pub before: Vec<Piece>,
    /// What the new version says; nothing where the thing is gone.
    pub after: Vec<Piece>,
}

impl Row {
    /// The difference in a sentence: `Target 2024 IKU 2: 80,27% → 82,00%`.
    pub fn sentence(&self, lang: Lang) -> String {
        let [before, after] = [&self.before, &self.after].map(|side| said(side));
        match self.how {
            How::Added => words::added(lang, &self.place, &after),
            How::Removed => words::removed(lang, &self.place, &before),
            How::Changed | How::Moved => words::turned(&self.place, &before, &after),
        }
    }
}

/// A side in one line.
fn said(pieces: &[Piece]) -> String {
    let said = pieces.iter().map(|piece| match piece {
        Piece::Same(text) | Piece::Own(text) => text.as_str(),
        Piece::Gap => words::GAP,
    });
    said.collect()
}

/// All that differs, in the order of the plan. Number and day of enactment differ as anything else does; whether a
/// version is enacted and which one it amends are no statements of the plan.
pub fn compare(old: &Plan, new: &Plan, lang: Lang) -> Vec<Row> {
    let mut found = Found {
        old,
        new,
        lang,
        section: Section::Agency,
        rows: Vec::new(),
    };
    let sections = [
        (Section::Agency, decree::agency as fn(&mut Found)),
        (Section::Decree, decree::decree),
        (Section::Units, units::units),
        (Section::Goals, units::goals),
        (Section::Indicators, indicators::indicators),
        (Section::Variables, things::variables),
        (Section::Programs, things::programs),
        (Section::Scales, things::scales),
        (Section::Dimensions, dimensions::dimensions),
    ];
    for (section, look) in sections {
        found.section = section;
        look(&mut found);
    }
    found.rows
}

/// What was found so far.
struct Found<'a> {
    old: &'a Plan,
    new: &'a Plan,
    lang: Lang,
    section: Section,
    rows: Vec<Row>,
}

/// What a thing of a list is called by its place, and what it says as a whole.
struct Names<'n> {
    /// `Fungsi 3 Sekretaris`; counted among its siblings.
    place: &'n dyn Fn(&Plan, usize, usize) -> String,
    /// What is told of it where it came or went.
    whole: &'n dyn Fn(&Plan, usize) -> String,
    /// What it stands under, in words.
    parent: &'n dyn Fn(&Plan, usize) -> String,
}

impl<'a> Found<'a> {
    fn row(&mut self, how: How, place: String, (before, after): pieces::Sides) {
        self.rows.push(Row {
            section: self.section,
            how,
            place,
            before,
            after,
        });
    }

    /// Something that one version has.
    fn one(&mut self, how: How, place: String, whole: String) {
        let whole = vec![Piece::Own(whole)];
        let sides = match how {
            How::Removed => (whole, Vec::new()),
            _ => (Vec::new(), whole),
        };
        self.row(how, place, sides);
    }

    /// Something that both have, where it differs.
    fn both<T: PartialEq>(
        &mut self,
        (name, thing): (Phrase, &str),
        (old, new): (&T, &T),
        words: &dyn Fn(&Self, &Plan, &T) -> String,
    ) {
        if old != new {
            let (before, after) = (words(self, self.old, old), words(self, self.new, new));
            self.changed(
                words::of_thing(self.lang, name.within(self.lang), thing),
                before,
                after,
            );
        }
    }

    fn changed(&mut self, place: String, before: String, after: String) {
        self.row(How::Changed, place, pieces::sides(&before, &after));
    }

    fn texts(&mut self, thing: &str, texts: &[(Phrase, &Stated<String>, &Stated<String>)]) {
        for (name, old, new) in texts {
            self.both((*name, thing), (*old, *new), &Self::text);
        }
    }

    fn text(&self, _: &Plan, stated: &Stated<String>) -> String {
        self.stated(stated, &|text| text.clone())
    }

    /// What is stated, in words; several statements that wait for a decision are joined by a slash.
    fn stated<T>(&self, stated: &Stated<T>, words: &dyn Fn(&T) -> String) -> String {
        match stated {
            Stated::Not => self.nothing(),
            Stated::Is(value) => words(value),
            Stated::Disputed(values) => values.iter().map(words).collect::<Vec<_>>().join(" / "),
        }
    }

    fn nothing(&self) -> String {
        facts::NOT_STATED.within(self.lang).to_owned()
    }

    /// What a thing is called, by the version that speaks of it.
    fn name(&self, plan: &Plan, id: EntityId) -> String {
        let plans = [plan, self.old, self.new];
        let named = plans.iter().find_map(|plan| describe::name(plan, id));
        named.unwrap_or_else(|| words::ELSEWHERE.within(self.lang).to_owned())
    }

    /// One thing that is referred to.
    fn named(&self, plan: &Plan, id: &Option<EntityId>) -> String {
        id.map_or_else(|| self.nothing(), |id| self.name(plan, id))
    }

    /// Things that are referred to.
    fn names(&self, plan: &Plan, ids: &[EntityId]) -> String {
        let names: Vec<_> = ids.iter().map(|id| self.name(plan, *id)).collect();
        match names.is_empty() {
            true => self.nothing(),
            false => names.join("; "),
        }
    }

    /// Walks two lists: tells what came, went and moved, and gives the pairs of what both have.
    fn list(&mut self, old: &[Spot], new: &[Spot], names: &Names) -> Vec<(usize, usize)> {
        let mut both = Vec::new();
        for Pair {
            old: was,
            new: is,
            is_moved,
        } in arrange(old, new)
        {
            match (was, is) {
                (Some(was), Some(is)) => {
                    both.push((was, is));
                    let place = || (names.place)(self.old, was, ordinal(old, was));
                    let sides = if old[was].1 != new[is].1 {
                        let parent = (
                            words::PARENT,
                            (names.parent)(self.old, was),
                            (names.parent)(self.new, is),
                        );
                        Some(parent)
                    } else if is_moved {
                        let nth = |list, at| words::nth(self.lang, ordinal(list, at));
                        Some((words::ORDER, nth(old, was), nth(new, is)))
                    } else {
                        None
                    };
                    if let Some((name, before, after)) = sides {
                        let name = name.within(self.lang);
                        let place = words::of_thing(self.lang, name, &place());
                        let own = |text| vec![Piece::Own(text)];
                        self.row(How::Moved, place, (own(before), own(after)));
                    }
                }
                (Some(was), None) => {
                    let place = (names.place)(self.old, was, ordinal(old, was));
                    self.one(How::Removed, place, (names.whole)(self.old, was));
                }
                (None, Some(is)) => {
                    let place = (names.place)(self.new, is, ordinal(new, is));
                    self.one(How::Added, place, (names.whole)(self.new, is));
                }
                (None, None) => {}
            }
        }
        both
    }
}

#[cfg(test)]
mod tests;
