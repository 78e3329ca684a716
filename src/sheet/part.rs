//! A part of a zip file, unpacked piece by piece, up to a limit.

use super::archive::Archive;
use super::fault::{Fault, too_long};
use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use std::io::{self, Read};

/// A part being unpacked.
pub struct Part<'a> {
    packed: Packed<'a>,
    /// All of its packed bytes.
    length: usize,
    expected: u32,
    crc: Crc,
    /// Bytes that may still come.
    left: u64,
}

enum Packed<'a> {
    Stored(&'a [u8]),
    Deflated(Box<DeflateDecoder<&'a [u8]>>),
}

impl<'a> Part<'a> {
    /// Begins to unpack a part of which so many bytes may come; none where the file has no such part.
    pub fn open(archive: &Archive<'a>, path: &str, limit: u64) -> Result<Option<Self>, Fault> {
        let Some(entry) = archive.entry(path) else {
            return Ok(None);
        };
        let bytes = archive.packed(entry)?;
        let packed = match entry.method {
            0 => Packed::Stored(bytes),
            8 => Packed::Deflated(Box::new(DeflateDecoder::new(bytes))),
            _ => return Err(Fault::Damaged),
        };
        Ok(Some(Self {
            packed,
            length: bytes.len(),
            expected: entry.crc,
            crc: Crc::new(),
            left: limit,
        }))
    }

    /// Bytes that may still come.
    pub fn left(&self) -> u64 {
        self.left
    }

    /// How much of it is unpacked, in hundredths.
    pub fn hundredths(&self) -> u8 {
        let done = match &self.packed {
            Packed::Stored(rest) => self.length - rest.len(),
            Packed::Deflated(decoder) => usize::try_from(decoder.total_in()).unwrap_or(self.length),
        };
        let hundredths = done.saturating_mul(100) / self.length.max(1);
        hundredths.min(100) as u8
    }
}

impl Read for Part<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let count = match &mut self.packed {
            Packed::Stored(rest) => rest.read(to)?,
            Packed::Deflated(decoder) => decoder.read(to)?,
        };
        if count == 0 && !to.is_empty() && self.crc.sum() != self.expected {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.crc.update(&to[..count]);
        self.left = self.left.checked_sub(count as u64).ok_or_else(too_long)?;
        Ok(count)
    }
}
