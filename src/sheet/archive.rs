//! The directory of a zip file (APPNOTE 6.3): which parts it has, and where.

use super::fault::Fault;
use super::limits;
use super::{Kind, Limit};

/// A zip file, whose parts are unpacked when they are asked for.
pub struct Archive<'a> {
    file: &'a [u8],
    entries: Vec<Entry<'a>>,
}

/// A part as the directory has it.
pub struct Entry<'a> {
    name: &'a [u8],
    /// How it is packed.
    pub method: u16,
    /// What its content must come to.
    pub crc: u32,
    packed: u64,
    offset: u64,
}

/// Why a directory is not read.
pub enum Unopened {
    /// Its parts are locked.
    Locked,
    /// It is no zip file, or damaged.
    Fault(Fault),
}

impl From<Fault> for Unopened {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Unopened> for super::Refusal {
    fn from(unopened: Unopened) -> Self {
        match unopened {
            Unopened::Locked => Self::Not(Kind::Encrypted),
            Unopened::Fault(fault) => fault.at(super::Place::default()),
        }
    }
}

/// A place in the file from which numbers are read.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn bytes(self, at: usize, length: usize) -> Result<&'a [u8], Fault> {
        let end = at.checked_add(length).ok_or(Fault::Damaged)?;
        self.0.get(at..end).ok_or(Fault::Damaged)
    }

    fn number(self, at: usize, length: usize) -> Result<u64, Fault> {
        let bytes = self.bytes(at, length)?.iter().rev();
        Ok(bytes.fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn u16(self, at: usize) -> Result<u16, Fault> {
        Ok(self.number(at, 2)? as u16)
    }
}

impl<'a> Archive<'a> {
    /// Reads the directory, which stands at the end: a file that is cut off has none.
    pub fn open(file: &'a [u8]) -> Result<Self, Unopened> {
        /// The end record without its remark, and the longest remark.
        const END: usize = 22;
        const REMARK: usize = 65_535;
        let first = file.len().saturating_sub(END + REMARK);
        let last = file.len().checked_sub(END).ok_or(Fault::Damaged)?;
        let is_end = |at: &usize| file[*at..].starts_with(b"PK\x05\x06");
        let end = (first..=last).rev().find(is_end).ok_or(Fault::Damaged)?;
        let end = Fields(&file[end..]);
        let count = usize::from(end.u16(10)?);
        if count > limits::PARTS {
            return Err(Fault::TooMuch(Limit::Parts).into());
        }
        let mut at = usize::try_from(end.number(16, 4)?).map_err(|_| Fault::Damaged)?;
        let mut entries = Vec::with_capacity(count);
        for _ in 0..count {
            let rest = file.get(at..).ok_or(Fault::Damaged)?;
            let (entry, length) = Entry::read(rest)?;
            entries.push(entry);
            at += length;
        }
        Ok(Self { file, entries })
    }

    /// A part, whatever the case of its letters.
    pub fn entry(&self, path: &str) -> Option<&Entry<'a>> {
        let is_it = |it: &&Entry<'_>| it.name.eq_ignore_ascii_case(path.as_bytes());
        self.entries.iter().find(is_it)
    }

    /// Whether a part has a name that begins with this.
    pub fn has(&self, beginning: &str) -> bool {
        let beginning = beginning.as_bytes();
        let mut names = self.entries.iter().map(|it| it.name);
        names.any(|name| {
            let start = name.get(..beginning.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(beginning))
        })
    }

    /// The packed bytes of a part.
    pub fn packed(&self, entry: &Entry<'a>) -> Result<&'a [u8], Fault> {
        let usize = |number: u64| usize::try_from(number).map_err(|_| Fault::Damaged);
        let at = usize(entry.offset)?;
        let head = Fields(self.file.get(at..).ok_or(Fault::Damaged)?);
        if head.bytes(0, 4)? != b"PK\x03\x04" {
            return Err(Fault::Damaged);
        }
        let (name, extra) = (head.u16(26)?, head.u16(28)?);
        let begin = 30 + usize::from(name) + usize::from(extra);
        head.bytes(begin, usize(entry.packed)?)
    }
}

impl<'a> Entry<'a> {
    /// The entry that stands first here, and how long it is.
    fn read(rest: &'a [u8]) -> Result<(Self, usize), Unopened> {
        const HEAD: usize = 46;
        let fields = Fields(rest);
        if fields.bytes(0, 4)? != b"PK\x01\x02" {
            return Err(Fault::Damaged.into());
        }
        if fields.u16(8)? & 1 == 1 {
            return Err(Unopened::Locked);
        }
        let length = |at: usize| fields.u16(at).map(usize::from);
        let (name, extra, remark) = (length(28)?, length(30)?, length(32)?);
        let mut entry = Self {
            name: fields.bytes(HEAD, name)?,
            method: fields.u16(10)?,
            crc: fields.number(16, 4)? as u32,
            packed: fields.number(20, 4)?,
            offset: fields.number(42, 4)?,
        };
        entry.widen(
            Fields(fields.bytes(HEAD + name, extra)?),
            fields.number(24, 4)?,
        )?;
        Ok((entry, HEAD + name + extra + remark))
    }

    /// Takes sizes that writers put aside for large files, in files of any size.
    fn widen(&mut self, extra: Fields<'_>, unpacked: u64) -> Result<(), Fault> {
        const ASIDE: u64 = 0xffff_ffff;
        let mut at = 0;
        while at < extra.0.len() {
            let (kind, length) = (extra.u16(at)?, usize::from(extra.u16(at + 2)?));
            let mut place = at + 4;
            at = place + length;
            if kind != 1 {
                continue;
            }
            let mut next = |is_there: bool| -> Result<Option<u64>, Fault> {
                let number = is_there.then(|| extra.number(place, 8)).transpose()?;
                place += if is_there { 8 } else { 0 };
                Ok(number)
            };
            next(unpacked == ASIDE)?;
            self.packed = next(self.packed == ASIDE)?.unwrap_or(self.packed);
            self.offset = next(self.offset == ASIDE)?.unwrap_or(self.offset);
        }
        Ok(())
    }
}
