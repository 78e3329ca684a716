//! Functions of units, made comparable: what is done, and to what.

use super::study::Study;
use super::words::{content, is_one_letter_longer, words};
use crate::domain::id::EntityId;
use crate::domain::plan::Unit;
use std::collections::BTreeSet;

/// A function (*fungsi*) as *what is done* and *what it is done to*.
#[derive(Clone, Debug)]
pub struct Function {
    /// Which one.
    pub id: EntityId,
    /// The first word's stage of work: making policy, carrying it out, watching it …
    pub stage: String,
    /// The words that carry meaning after the first.
    pub object: BTreeSet<String>,
}

/// First words that name the same stage of work. Formulating and enacting a policy are one, carrying it out is
/// another: *Perumusan kebijakan* and *Pelaksanaan kebijakan* are two functions, rightly so.
const STAGES: &[&[&str]] = &[
    &["perumusan", "penetapan", "penyusunan", "perencanaan"],
    &["pelaksanaan", "penyelenggaraan"],
    &[
        "pengawasan",
        "pengendalian",
        "pemantauan",
        "monitoring",
        "evaluasi",
    ],
    &["pengkoordinasian", "pengoordinasian", "koordinasi"],
];

/// The functions of a unit.
pub fn functions(unit: &Unit, ignored: &BTreeSet<String>) -> Vec<Function> {
    let read = |text: &str| {
        let first = words(text).next()?;
        let head = first.text.to_lowercase();
        let stage = STAGES.iter().find(|it| it.contains(&head.as_str()));
        let object = content(text.get(first.end..)?, ignored);
        Some((stage.map_or(head, |it| it[0].to_owned()), object))
    };
    let functions = unit.mandate.functions.iter().filter_map(|it| {
        let (stage, object) = read(it.text.text())?;
        Some(Function {
            id: it.id,
            stage,
            object,
        })
    });
    functions.collect()
}

/// All units with their functions.
pub fn by_unit<'a>(study: &Study<'a>) -> Vec<(&'a Unit, Vec<Function>)> {
    let ignored = study.own_words();
    let units = study.plan.units.iter();
    units
        .map(|unit| (unit, functions(unit, &ignored)))
        .collect()
}

impl Function {
    /// How many words carry its meaning.
    pub fn weight(&self) -> usize {
        self.object.len()
    }

    /// Whether it says nothing that the other does not say at the same stage of work; a slip of the pen
    /// (*perogram*) is the same word.
    pub fn is_within(&self, other: &Self) -> bool {
        let is_said = |word: &String| {
            other.object.contains(word) || other.object.iter().any(|it| is_slip(word, it))
        };
        self.stage == other.stage && self.object.iter().all(is_said)
    }
}

fn is_slip(a: &str, b: &str) -> bool {
    a.len().min(b.len()) > 5 && (is_one_letter_longer(a, b) || is_one_letter_longer(b, a))
}
