//! Identities, read without a detour over texts: a change has four of them and more.

use super::{Fault, Reader, Stop, hex};
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::log::VersionVector;

impl Reader<'_> {
    /// The identity of a tab, without quotes around it.
    fn tab(&mut self) -> Option<TabId> {
        let digits = self.rest().get(..32)?;
        let mut tab = [0; 16];
        for (byte, pair) in tab.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = hex(pair[0])? << 4 | hex(pair[1])?;
        }
        self.at += 32;
        Some(TabId(tab))
    }

    /// `-` and a number without needless zeros.
    fn dashed(&mut self) -> Option<u32> {
        if !self.eat("-") {
            return None;
        }
        let (start, bytes) = (self.at, self.text.as_bytes());
        let mut number = 0_u64;
        while let Some(digit @ b'0'..=b'9') = bytes.get(self.at) {
            number = number * 10 + u64::from(digit - b'0');
            self.at += 1;
            if number > u64::from(u32::MAX) {
                return None;
            }
        }
        let has_zeros = bytes.get(start) == Some(&b'0') && self.at > start + 1;
        if self.at == start || has_zeros {
            return None;
        }
        u32::try_from(number).ok()
    }

    fn change(&mut self) -> Option<ChangeId> {
        let tab = self.tab()?;
        let seq = self.dashed().filter(|seq| *seq > 0)?;
        Some(ChangeId { tab, seq })
    }

    /// The identity of a change.
    pub fn change_id(&mut self) -> Result<ChangeId, Stop> {
        let start = self.at;
        self.must("\"")?;
        match self.change() {
            Some(id) if self.eat("\"") => Ok(id),
            _ => Err(Stop::At(start, Fault::Expected("change"))),
        }
    }

    /// For each tab the number of a change.
    pub fn vector(&mut self) -> Result<VersionVector, Stop> {
        let mut vector = VersionVector::new();
        self.object(|r, tab| {
            let tab = tab.parse().or(r.fail(Fault::Expected("tab")))?;
            vector.insert(tab, r.positive()?);
            Ok(())
        })?;
        Ok(vector)
    }

    /// The identity of a thing.
    pub fn entity(&mut self) -> Result<EntityId, Stop> {
        let start = self.at;
        self.must("\"")?;
        let made_by = self.change();
        let ordinal = made_by.and_then(|_| u16::try_from(self.dashed()?).ok());
        match (made_by, ordinal) {
            (Some(made_by), Some(ordinal)) if self.eat("\"") => Ok(EntityId { made_by, ordinal }),
            _ => Err(Stop::At(start, Fault::Expected("entity"))),
        }
    }
}
