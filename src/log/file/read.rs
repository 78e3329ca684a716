//! From bytes to a package, or to the reason why not.

use super::{Content, FileProblem, HEAD, Header, OLDEST, Package, TAIL, VERSION, content};
use crate::domain::id::TabId;
use crate::log::Stored;
use crate::log::batch::Joined;
use crate::log::codec::{Decoder, Fault, Reader, Stop, stored};
use crate::log::digest::{Hash, sha256};
use std::collections::BTreeMap;

/// Reads a file. Nothing in it is trusted before its checksum fits.
pub fn read(bytes: &[u8]) -> Result<Package, FileProblem> {
    read_with(bytes, sha256)
}

/// The bytes that the checksum of a file covers, for those who have a faster way to hash them.
pub fn hashed_part(bytes: &[u8]) -> Option<&[u8]> {
    split(trim(bytes)).map(|(part, _)| part)
}

/// Reads a file with a given way to hash, or with the hash of [`hashed_part`] at hand.
pub fn read_with(bytes: &[u8], digest: impl FnOnce(&[u8]) -> Hash) -> Result<Package, FileProblem> {
    let skipped = bytes.len() - bytes.strip_prefix(BOM).unwrap_or(bytes).len();
    let body = trim(bytes);
    let looks = content(body);
    if looks != Content::Iku {
        return Err(FileProblem::NotOurs { looks });
    }
    let truncated = FileProblem::Truncated { bytes: bytes.len() };
    let version = match version(body) {
        Some(version) => version,
        None if body.len() <= HEAD.len() => return Err(truncated),
        None => {
            return Err(FileProblem::Damaged {
                at: Some(skipped + HEAD.len()),
            });
        }
    };
    let Some((part, sum)) = split(body) else {
        return Err(match version {
            OLDEST..=VERSION => truncated,
            version => FileProblem::Newer { version },
        });
    };
    let is_whole = hex(&digest(part)) == sum;
    if !(OLDEST..=VERSION).contains(&version) {
        return Err(match is_whole {
            true => FileProblem::Newer { version },
            false => FileProblem::Damaged { at: None },
        });
    }
    // Versions so far differ in what facts may say, not in how: each is read by the same words.
    let read = contents(part);
    if is_whole {
        return read.map_err(|mut problem| {
            if let FileProblem::Wrong { at, .. } = &mut problem {
                *at += skipped;
            }
            problem
        });
    }
    Err(FileProblem::Damaged {
        at: match read {
            Err(FileProblem::Wrong { at, .. }) => Some(skipped + at),
            _ => None,
        },
    })
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Without what editors and mail programs put around a text.
fn trim(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes).trim_ascii_end()
}

fn version(body: &[u8]) -> Option<i64> {
    let rest = body.get(HEAD.len()..)?;
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    let number = std::str::from_utf8(rest.get(..digits)?).ok()?;
    number.parse().ok()
}

/// What the checksum covers, and the checksum.
fn split(body: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = body.strip_suffix(TAIL.1.as_bytes())?;
    let (rest, sum) = rest.split_at_checked(rest.len().checked_sub(64)?)?;
    Some((rest.strip_suffix(TAIL.0.as_bytes())?, sum))
}

fn hex(hash: &Hash) -> Vec<u8> {
    let digits = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .map(|d| b"0123456789abcdef"[usize::from(d)])
        .collect()
}

fn contents(part: &[u8]) -> Result<Package, FileProblem> {
    let text = std::str::from_utf8(part).map_err(|error| FileProblem::Wrong {
        at: error.valid_up_to(),
        change: None,
        fault: Fault::Expected("UTF-8"),
    })?;
    let mut reader = Reader::new(text);
    let mut at_change = None;
    package(&mut reader, &mut at_change).map_err(|stop| {
        let (at, fault) = match stop {
            Stop::At(at, fault) => (at, fault),
            Stop::Unknown => (reader.place(), Fault::Expected("field")),
        };
        FileProblem::Wrong {
            at,
            change: at_change,
            fault,
        }
    })
}

fn package(r: &mut Reader, at_change: &mut Option<usize>) -> Result<Package, Stop> {
    let mut decoder = Decoder::default();
    r.must(HEAD)?;
    r.integer()?;
    r.must(",\"agency\":{\"id\":")?;
    let agency = r.entity()?;
    r.must(",\"name\":")?;
    let agency_name = r.string()?.into_owned();
    r.must("},\"exported\":{\"app\":")?;
    let app = r.string()?.into_owned();
    r.must(",\"at\":")?;
    let at = r.integer()?;
    r.must(",\"by\":")?;
    let by = decoder.author(r)?.as_ref().clone();
    r.must("},\"since\":")?;
    let since = r.vector()?;
    r.must(",\"log\":")?;
    let log = hash(r)?;
    r.must(",\"batches\":")?;
    let start = r.place();
    let batches = r.list(batch)?;
    r.must(",\"changes\":")?;
    let mut count = 0;
    let changes = r.list(|r| {
        count += 1;
        *at_change = Some(count);
        stored(r, &mut decoder)
    })?;
    *at_change = None;
    r.end()?;
    match joined(&batches, &changes) {
        Some(joined) => Ok(Package {
            header: Header {
                agency,
                agency_name,
                by,
                at,
                app,
            },
            since,
            log,
            joined,
            changes,
        }),
        None => Err(Stop::At(start, Fault::Expected("batches as in changes"))),
    }
}

struct Reach {
    tab: TabId,
    first: u32,
    last: u32,
    joined: Vec<(u32, u32)>,
}

fn batch(r: &mut Reader) -> Result<Reach, Stop> {
    r.must("{\"first\":")?;
    let first = r.positive()?;
    r.must(",\"hash\":")?;
    hash(r)?;
    r.must(",\"joined\":")?;
    let joined = r.ascending(|r| {
        r.must("[")?;
        let first = r.positive()?;
        r.must(",")?;
        let last = r.positive()?;
        r.must("]")?;
        Ok((first, last))
    })?;
    r.must(",\"last\":")?;
    let last = r.positive()?;
    r.must(",\"tab\":")?;
    let tab = r.parsed("tab")?;
    r.must("}")?;
    Ok(Reach {
        tab,
        first,
        last,
        joined,
    })
}

fn hash(r: &mut Reader) -> Result<Hash, Stop> {
    let start = r.place();
    let text = r.string()?;
    let wrong = Stop::At(start, Fault::Expected("hash"));
    let halves = text.split_at_checked(32).ok_or(wrong)?;
    let half = |text: &str| text.parse::<TabId>().map_err(|_| wrong);
    let mut hash = [0; 32];
    hash[..16].copy_from_slice(&half(halves.0)?.0);
    hash[16..].copy_from_slice(&half(halves.1)?.0);
    Ok(hash)
}

/// What was made at once, if the table of batches describes exactly the changes there are.
fn joined(batches: &[Reach], changes: &[Stored]) -> Option<Joined> {
    let mut found: BTreeMap<TabId, (u32, u32)> = BTreeMap::new();
    let mut before = None;
    for stored in changes {
        let change = &stored.change;
        let rank = Some((change.order, change.id));
        if rank <= before {
            return None;
        }
        before = rank;
        let seq = change.id.seq;
        let (_, last) = found.entry(change.id.tab).or_insert((seq, seq - 1));
        if seq != *last + 1 {
            return None;
        }
        *last = seq;
    }
    let described = batches.iter().map(|b| (b.tab, (b.first, b.last)));
    if !described.eq(found) {
        return None;
    }
    let mut joined = Joined::default();
    for batch in batches {
        let mut next = batch.first;
        for (first, last) in &batch.joined {
            if *first < next || last <= first || *last > batch.last {
                return None;
            }
            next = last + 1;
            joined.join(batch.tab, *first, *last);
        }
    }
    Some(joined)
}
