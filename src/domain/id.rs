//! Identities: who made a thing, and which of the things made it is.
//!
//! A tab mints a random [`TabId`] at its first change and numbers its changes from 1; a thing
//! (a unit, an indicator, a variable …) is named after the change that created it. So two
//! laptops that never met can both create things and never collide.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// One open page: 128 random bits, written as 32 hexadecimal digits.
#[derive(Clone, Copy, Eq, PartialOrd, Ord, Default)]
pub struct TabId(pub [u8; 16]);

impl TabId {
    /// A tab of the program itself, whose changes are the same on every device (the built-in plan).
    pub const fn built_in(number: u8) -> Self {
        let mut bytes = [0; 16];
        bytes[15] = number;
        Self(bytes)
    }
}

/// One change: the tab that made it and its number there, from 1 and without gaps.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct ChangeId {
    /// The tab that made the change.
    pub tab: TabId,
    /// 1, 2, 3 … within that tab; never used twice.
    pub seq: u32,
}

/// One thing of the plan: the change that created it and its place among what that change created.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct EntityId {
    /// The change that created the thing.
    pub made_by: ChangeId,
    /// 0, 1, 2 … within that change.
    pub ordinal: u16,
}

// Identities are compared millions of times, and nearly all that meet are of one tab: whether they are is told by two
// words of a machine, and only then do numbers decide. What is derived would go through the bytes one by one.

impl PartialEq for TabId {
    fn eq(&self, other: &Self) -> bool {
        u128::from_ne_bytes(self.0) == u128::from_ne_bytes(other.0)
    }
}

impl Ord for ChangeId {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.tab == other.tab {
            true => self.seq.cmp(&other.seq),
            false => self.tab.cmp(&other.tab),
        }
    }
}

impl PartialOrd for ChangeId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for EntityId {
    fn cmp(&self, other: &Self) -> Ordering {
        let number = |id: &Self| u64::from(id.made_by.seq) << 16 | u64::from(id.ordinal);
        match self.made_by.tab == other.made_by.tab {
            true => number(self).cmp(&number(other)),
            false => self.made_by.tab.cmp(&other.made_by.tab),
        }
    }
}

impl PartialOrd for EntityId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Text that is not an identity of this kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadId;

impl fmt::Display for TabId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Display for ChangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.tab, self.seq)
    }
}

impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.made_by, self.ordinal)
    }
}

impl FromStr for TabId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let digits = text.as_bytes();
        if digits.len() != 32 {
            return Err(BadId);
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = hex(pair[0])? << 4 | hex(pair[1])?;
        }
        Ok(Self(bytes))
    }
}

impl FromStr for ChangeId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let (tab, seq) = text.split_once('-').ok_or(BadId)?;
        Ok(Self {
            tab: tab.parse()?,
            seq: positive(seq)?,
        })
    }
}

impl FromStr for EntityId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let (made_by, ordinal) = text.rsplit_once('-').ok_or(BadId)?;
        Ok(Self {
            made_by: made_by.parse()?,
            ordinal: canonical(ordinal)?.try_into().map_err(|_| BadId)?,
        })
    }
}

/// Lower case only: each identity has one spelling.
fn hex(digit: u8) -> Result<u8, BadId> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(BadId),
    }
}

fn positive(text: &str) -> Result<u32, BadId> {
    canonical(text).and_then(|n| if n == 0 { Err(BadId) } else { Ok(n) })
}

/// A whole number without sign or leading zeros.
fn canonical(text: &str) -> Result<u32, BadId> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain {
        text.parse().map_err(|_| BadId)
    } else {
        Err(BadId)
    }
}

impl fmt::Debug for TabId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for ChangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Debug for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_are_in_the_order_of_their_tabs_then_of_their_numbers() {
        let id = |first: u8, last: u8, seq, ordinal| {
            let mut tab = TabId::built_in(last);
            tab.0[0] = first;
            let made_by = ChangeId { tab, seq };
            EntityId { made_by, ordinal }
        };
        let rising = [
            id(0, 1, 1, 0),
            id(0, 1, 1, 1),
            id(0, 1, 2, 0),
            id(0, 1, 70_000, u16::MAX),
            id(0, 1, u32::MAX, 0),
            id(0, 2, 1, 0),
            id(1, 0, 1, 0),
        ];
        for (a, one) in rising.iter().enumerate() {
            for (b, other) in rising.iter().enumerate() {
                assert_eq!(one.cmp(other), a.cmp(&b), "{one} {other}");
                assert_eq!(one == other, a == b, "{one} {other}");
            }
        }
    }

    #[test]
    fn an_identity_has_one_spelling() {
        let id = "000000000000000000000000000000ab-12-3";
        assert_eq!(id.parse::<EntityId>().unwrap().to_string(), id);
        for wrong in [
            "",
            "ab-1-0",
            "000000000000000000000000000000AB-12-3",
            "000000000000000000000000000000ab-0-3",
            "000000000000000000000000000000ab-012-3",
            "000000000000000000000000000000ab-+1-3",
            "000000000000000000000000000000ab-1-65536",
            "000000000000000000000000000000ab-4294967296-1",
        ] {
            assert_eq!(wrong.parse::<EntityId>(), Err(BadId), "{wrong}");
        }
    }
}
