//! Narration (*naskah*): the passages of a performance report that need judgement, as people left them.
//!
//! A passage that nobody has touched is drafted from the figures, and says so. Accepting the draft states its words;
//! editing states a person's words, and beside them the draft that they were written over. So it can be told whether
//! the figures have moved since: nothing that a person wrote is ever replaced by a new draft.

use super::command::Command;
use super::workspace::Workspace;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::log::{Attribute, Cell, Key, Value};

/// Where a passage is stated: which one, about the agency or an indicator, in which year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Passage {
    /// The agency or an indicator.
    pub thing: EntityId,
    /// Which passage.
    pub attribute: Attribute,
    /// Of which year's report.
    pub year: u16,
}

/// What is stated of a passage.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Narrated {
    /// The words, once somebody accepted or wrote them.
    pub said: Option<String>,
    /// The draft that edited words were written over.
    basis: Option<String>,
    /// Whether people left different words, and nobody has decided.
    is_disputed: bool,
}

/// How a passage stands to the draft that the figures give now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Standing {
    /// Nobody has accepted it.
    Draft,
    /// The draft, accepted.
    Accepted,
    /// A person's words, written over this draft.
    Edited,
    /// Accepted or written over a draft from other figures.
    Outdated,
    /// People left different words.
    Disputed,
}

impl Standing {
    /// Whether the document says a person's words.
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Edited | Self::Outdated)
    }
}

impl Passage {
    /// Where its words are stated.
    pub const fn key(self) -> Key {
        Key::always(self.thing, self.attribute).in_period(Period::Year(self.year))
    }

    /// Where the draft is stated that edited words were written over: the thing itself is the part.
    const fn basis(self) -> Key {
        Key {
            part: Some(self.thing),
            ..self.key()
        }
    }

    /// What is stated of it.
    pub fn read(self, workspace: &Workspace) -> Narrated {
        Narrated {
            said: text(workspace, &self.key()),
            basis: text(workspace, &self.basis()),
            is_disputed: matches!(workspace.book().cell(&self.key()), Cell::Conflict(_)),
        }
    }

    /// States what somebody wrote over a draft: the draft's own words accept it, no words take it back.
    pub fn state(self, words: &str, draft: &str) -> Command {
        let words = words.trim();
        let (said, basis) = match words {
            "" => (Value::Cleared, Value::Cleared),
            _ if words == draft.trim() => (Value::text(draft), Value::Cleared),
            _ => (Value::text(words), Value::text(draft)),
        };
        Command::Set {
            facts: vec![(self.key(), said), (self.basis(), basis)],
        }
    }
}

impl Narrated {
    /// How it stands to the draft that the figures give now.
    pub fn standing(&self, draft: &str) -> Standing {
        match (&self.said, &self.basis) {
            _ if self.is_disputed => Standing::Disputed,
            (None, _) => Standing::Draft,
            (Some(said), _) if said == draft => Standing::Accepted,
            (Some(_), Some(basis)) if basis == draft => Standing::Edited,
            (Some(_), _) => Standing::Outdated,
        }
    }
}

/// Whether a programme helped an indicator in a year or hindered it, as people say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Help {
    /// Which indicator.
    pub indicator: EntityId,
    /// Which programme, activity or sub-activity.
    pub program: EntityId,
    /// In which year.
    pub year: u16,
}

impl Help {
    /// Where it is stated how it helped, or hindered.
    pub const fn key(self, has_helped: bool) -> Key {
        let attribute = match has_helped {
            true => Attribute::EnablingFactor,
            false => Attribute::InhibitingFactor,
        };
        Key {
            part: Some(self.program),
            ..Key::always(self.indicator, attribute).in_period(Period::Year(self.year))
        }
    }

    /// States that it helped or hindered, and how; `None` leaves that to the draft.
    pub fn state(self, said: Option<(bool, &str)>) -> Command {
        let value = |has_helped: bool| match said {
            Some((is_so, words)) if is_so == has_helped => Value::text(words.trim()),
            _ => Value::Cleared,
        };
        Command::Set {
            facts: [true, false].map(|it| (self.key(it), value(it))).into(),
        }
    }
}

/// A text that is stated and not in dispute.
pub fn text(workspace: &Workspace, key: &Key) -> Option<String> {
    match workspace.book().value(key)? {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::query::testing::{Person, decree};

    fn passage(person: &Person) -> Passage {
        Passage {
            thing: person.workspace.agency().unwrap(),
            attribute: Attribute::Conclusion,
            year: 2024,
        }
    }

    #[test]
    fn a_passage_says_whether_the_figures_have_moved_since_somebody_settled_it() {
        let mut ani = Person::new(8, "Ani", decree());
        let passage = passage(&ani);
        let standing = |ani: &Person, draft| passage.read(&ani.workspace).standing(draft);
        assert_eq!(standing(&ani, "naik 1"), Standing::Draft);
        for (words, draft, now, expected) in [
            ("naik 1", "naik 1", "naik 1", Standing::Accepted),
            ("naik 1", "naik 1", "naik 2", Standing::Outdated),
            ("bagus", "naik 2", "naik 2", Standing::Edited),
            ("bagus", "naik 2", "naik 3", Standing::Outdated),
            ("bagus sekali", "naik 3", "naik 3", Standing::Edited),
            (" naik 3 ", "naik 3", "naik 4", Standing::Outdated),
            ("  ", "naik 4", "naik 4", Standing::Draft),
        ] {
            let _ = ani.tries(passage.state(words, draft)).unwrap(); // said again, it is no change
            assert_eq!(standing(&ani, now), expected, "{words} over {draft}: {now}");
        }
    }

    #[test]
    fn different_words_of_two_people_are_a_difference_and_no_words() {
        let (mut ani, mut budi) = (
            Person::new(8, "Ani", decree()),
            Person::new(9, "Budi", decree()),
        );
        let passage = passage(&ani);
        ani.does(passage.state("satu", "naik"));
        let his = budi.does(passage.state("dua", "naik"));
        ani.receives(&his);
        let read = passage.read(&ani.workspace);
        assert_eq!(
            (&read.said, read.standing("naik")),
            (&None, Standing::Disputed)
        );
    }
}
