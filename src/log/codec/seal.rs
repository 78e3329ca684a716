//! From a draft to a change that can be stored, sent and read back to the same.

use super::{Fault, decode, encode};
use crate::domain::entry::Entry;
use crate::domain::sort::sort_and_dedup;
use crate::domain::target::TargetValue;
use crate::log::batch::MAX_BATCH;
use crate::log::{Action, Author, Change, Stored, Value};

/// Why a draft cannot become a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotSealed {
    /// It has more bytes than a batch may have: make several changes of it.
    TooLarge {
        /// How many it has.
        bytes: usize,
    },
    /// Something in it is out of bounds: a text too long, a number too large.
    Unwritable(Fault),
}

/// Gives a draft its canonical bytes.
///
/// Texts get LF line ends and go through `nfc` (Unicode normalisation form C) where they could need
/// it; lists of identities are sorted. `nfc` is injected because its tables would cost more than the
/// rest of this module, and every browser has them.
pub fn seal(draft: Change, nfc: &dyn Fn(&str) -> String) -> Result<Stored, NotSealed> {
    let mut change = draft;
    let clean = |text: &str| clean(text, nfc);
    change.author = std::rc::Rc::new(Author {
        name: clean(&change.author.name),
        unit: clean(&change.author.unit),
    });
    match &mut change.action {
        Action::Write(writes) => {
            for write in writes {
                sort_and_dedup(&mut write.replaces);
                each_text(&mut write.value, &clean);
            }
        }
        Action::Retract(ids) => {
            sort_and_dedup(ids);
        }
        Action::Unknown => return Err(NotSealed::Unwritable(Fault::Expected("action"))),
    }
    let raw = encode(&change);
    if raw.len() + 2 > MAX_BATCH {
        return Err(NotSealed::TooLarge { bytes: raw.len() });
    }
    // Reading it back is the whole check of bounds.
    decode(&raw).map_err(|wrong| NotSealed::Unwritable(wrong.fault))
}

fn clean(text: &str, nfc: &dyn Fn(&str) -> String) -> String {
    let lines = if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.to_owned()
    };
    // Nothing below the combining marks is ever composed with its neighbour.
    if lines.chars().all(|c| c < '\u{300}') {
        lines
    } else {
        nfc(&lines)
    }
}

fn each_text(value: &mut Value, clean: &dyn Fn(&str) -> String) {
    let boxed = |text: &mut Box<str>| *text = clean(text).into();
    match value {
        Value::Text(text) | Value::Content(text) => boxed(text),
        Value::Entry(Entry::Number(number)) => number.printed.iter_mut().for_each(boxed),
        Value::Entry(Entry::Rank(label)) => boxed(label),
        Value::Target(target) => match target.as_mut() {
            TargetValue::Number(number) => number.printed.iter_mut().for_each(boxed),
            TargetValue::Range { printed, .. } => printed.iter_mut().for_each(boxed),
            TargetValue::Rank(label) => boxed(label),
            TargetValue::NotSet => {}
        },
        Value::Bands(bands) => bands.iter_mut().for_each(|band| boxed(&mut band.label)),
        Value::Formula(formula) => {
            formula.text = clean(&formula.text);
            for (name, _) in &mut formula.bindings {
                *name = clean(name);
            }
        }
        _ => {}
    }
}
