//! Changes as canonical JSON: the same change always has the same bytes.
//!
//! UTF-8, no white space, keys in byte order, whole numbers below 2⁵³, decimals as texts without
//! needless zeros, lines ended by LF, lists of identities sorted. [`decode`] accepts only this
//! spelling, so for every text it accepts `encode(decode(text)) == text`, and what it does not
//! understand it carries whole as [`Action::Unknown`](crate::log::Action::Unknown).

mod change;
mod reader;
#[cfg(test)]
mod schema;
mod seal;
#[cfg(test)]
mod tests;
mod value;
mod words;
mod writer;

use super::{Change, Stored};
use std::rc::Rc;

pub use change::Decoder;
pub(super) use change::write_author;
pub use reader::{Fault, MAX_CHARS, MAX_CONTENT, MAX_DEPTH, MAX_INTEGER};
pub(super) use reader::{Reader, Stop};
pub use seal::{NotSealed, seal};
pub(super) use writer::Writer;

/// A text that is not a change, and where.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Undecodable {
    /// Bytes before the fault.
    pub at: usize,
    /// What is wrong there.
    pub fault: Fault,
}

/// The canonical bytes of a change (of one whose action is known: an unknown one has only its raw bytes).
pub fn encode(change: &Change) -> String {
    let mut writer = Writer::default();
    change::write(&mut writer, change);
    writer.0
}

/// The change that a text states, with the text.
pub fn decode(text: &str) -> Result<Stored, Undecodable> {
    let mut reader = Reader::new(text);
    let read = stored(&mut reader, &mut Decoder::default());
    read.and_then(|stored| reader.end().map(|()| stored))
        .map_err(Undecodable::from)
}

/// Reads the change that begins here, with its bytes.
pub(super) fn stored(reader: &mut Reader, decoder: &mut Decoder) -> Result<Stored, Stop> {
    let start = reader.place();
    let change = decoder.change(reader)?;
    Ok(Stored {
        change: Rc::new(change),
        raw: reader.since(start).into(),
    })
}

impl From<Stop> for Undecodable {
    fn from(stop: Stop) -> Self {
        match stop {
            // Only inside a change, where it is taken care of.
            Stop::Unknown => Self {
                at: 0,
                fault: Fault::Expected("known"),
            },
            Stop::At(at, fault) => Self { at, fault },
        }
    }
}
