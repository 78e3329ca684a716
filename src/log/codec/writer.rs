//! Writes canonical JSON.

use crate::domain::amount::Decimal;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::log::VersionVector;
use std::fmt::Write;

/// Canonical JSON as it grows.
#[derive(Default)]
pub struct Writer(pub String);

impl Writer {
    /// A piece of text as it stands.
    pub fn put(&mut self, piece: &str) -> &mut Self {
        self.0.push_str(piece);
        self
    }

    pub fn show(&mut self, value: impl std::fmt::Display) -> &mut Self {
        let _ = write!(self.0, "{value}"); // a String takes everything
        self
    }

    /// Something whose text needs no escapes, between quotes.
    pub fn quoted(&mut self, value: impl std::fmt::Display) -> &mut Self {
        self.put("\"").show(value).put("\"")
    }

    pub fn tab(&mut self, tab: TabId) -> &mut Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        for byte in tab.0 {
            for digit in [byte >> 4, byte & 15] {
                self.0.push(char::from(DIGITS[usize::from(digit)]));
            }
        }
        self
    }

    pub fn change_id(&mut self, id: ChangeId) -> &mut Self {
        self.put("\"").tab(id.tab).put("-").show(id.seq).put("\"")
    }

    pub fn entity(&mut self, id: EntityId) -> &mut Self {
        let made_by = id.made_by;
        self.put("\"").tab(made_by.tab).put("-").show(made_by.seq);
        self.put("-").show(id.ordinal).put("\"")
    }

    pub fn decimal(&mut self, value: Decimal) -> &mut Self {
        if value.is_zero() {
            return self.put("\"0\""); // also minus zero
        }
        self.quoted(value.normalize())
    }

    /// A text with exactly the escapes that JSON demands.
    pub fn string(&mut self, text: &str) -> &mut Self {
        self.put("\"");
        let mut rest = text;
        let special = |b: u8| b == b'"' || b == b'\\' || b < 0x20;
        while let Some(at) = rest.bytes().position(special) {
            let (plain, from) = rest.split_at(at);
            let code = from.as_bytes()[0];
            self.put(plain);
            match code {
                b'"' => self.put("\\\""),
                b'\\' => self.put("\\\\"),
                b'\n' => self.put("\\n"),
                b'\t' => self.put("\\t"),
                0x08 => self.put("\\b"),
                0x0c => self.put("\\f"),
                b'\r' => self.put("\\r"), // never read back: `seal` has made it LF
                _ => self.show(format_args!("\\u{code:04x}")),
            };
            rest = &from[1..];
        }
        self.put(rest).put("\"")
    }

    /// For each tab the number of a change.
    pub fn vector(&mut self, vector: &VersionVector) -> &mut Self {
        self.put("{");
        for (place, (tab, number)) in vector.iter().enumerate() {
            self.put(if place > 0 { "," } else { "" });
            self.put("\"").tab(*tab).put("\":").show(number);
        }
        self.put("}")
    }

    /// A list, each item written by `item`.
    pub fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut item: impl FnMut(&mut Self, T),
    ) -> &mut Self {
        self.put("[");
        for (place, it) in items.into_iter().enumerate() {
            if place > 0 {
                self.put(",");
            }
            item(self, it);
        }
        self.put("]")
    }
}
