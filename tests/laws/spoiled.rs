//! The frozen file of version 1, whole and spoiled in a dozen ways.

use crate::cases;
use iku::log::digest::{digest, sha256, short_code};
use iku::log::file::{FileProblem, Package, plan_import, read, write};
use iku::log::{Action, Book, VersionVector};
use proptest::prelude::*;
use proptest::test_runner::Config;
use std::collections::BTreeSet;

/// Every property once, a conflict, a decision, undo and redo, a change of a newer version and a signed
/// one. Never to be made anew: files like it lie on people's sticks.
const FILE: &[u8] = include_bytes!("../fixtures/v1.iku.json");

/// What version 2 brought. Never to be made anew.
const FILE_2: &[u8] = include_bytes!("../fixtures/v2.iku.json");

fn book(package: &Package) -> Result<Book, FileProblem> {
    let plan = plan_import(&Book::default(), None, std::slice::from_ref(package))?;
    let mut book = Book::default();
    for record in plan.records() {
        book.add_batch(&record);
    }
    Ok(book)
}

#[test]
fn the_first_released_file_opens_for_ever() {
    let package = read(FILE).unwrap();
    let book = book(&package).unwrap();
    assert_eq!(short_code(&digest(&book)), "fdfe-6dbe");
    assert_eq!(digest(&book), package.log);
    assert_eq!((book.len(), book.conflicts().count()), (11, 1));
    let unknown = book
        .changes()
        .filter(|s| s.change.action == Action::Unknown)
        .count();
    assert_eq!(unknown, 1, "carried whole");
    let written = write(&book, &VersionVector::new(), &package.header);
    let text = std::str::from_utf8(FILE).unwrap();
    let now = text.replace("\"version\":1", "\"version\":2");
    assert_eq!(
        written,
        forged(now.into_bytes()),
        "upgraded by its number alone"
    );
}

#[test]
fn the_file_of_version_2_opens_for_ever() {
    let package = read(FILE_2).unwrap();
    let book = book(&package).unwrap();
    assert_eq!(digest(&book), package.log);
    let known: BTreeSet<_> = book.keys().map(|key| key.attribute).collect();
    assert_eq!(
        known.len(),
        10,
        "every property that version 2 brought, and a kind"
    );
    assert_eq!(write(&book, &VersionVector::new(), &package.header), FILE_2);
}

/// Swaps, alters and repeats; `true` when all that a right program could do about it is to read the same.
type Spoil = (&'static str, fn(Vec<u8>, usize, u8) -> Vec<u8>);

const WAYS: &[Spoil] = &[
    ("one bit flipped", |mut file, at, n| {
        let at = at % file.len();
        file[at] ^= 1 << (n % 8);
        file
    }),
    ("cut off", |mut file, at, _| {
        file.truncate(at % file.len());
        file
    }),
    ("a change repeated", |file, at, _| {
        edited(&file, |changes| {
            let at = at % changes.len();
            changes.insert(at, changes[at].clone());
        })
    }),
    ("two changes in the wrong order", |file, at, n| {
        edited(&file, |changes| {
            let count = changes.len();
            changes.swap(at % count, usize::from(n) % count);
        })
    }),
    ("a digit altered", |mut file, at, n| {
        replace_byte(&mut file, at, |b| b.is_ascii_digit(), b'0' + n % 10);
        file
    }),
    ("two identities exchanged", |mut file, at, _| {
        let dash = |file: &[u8], from: usize| {
            file.iter()
                .skip(from)
                .position(|b| *b == b'-')
                .map(|p| from + p)
        };
        let pair = dash(&file, at % file.len()).and_then(|a| Some((a, dash(&file, a + 40)?)));
        if let Some((a, b)) = pair.filter(|(a, _)| *a > 4) {
            (0..4).for_each(|n| file.swap(a - n - 1, b - n - 1));
        }
        file
    }),
    ("nested deep", |file, at, _| {
        inserted(&file, at, &b"[".repeat(10_000))
    }),
    ("a huge number", |file, at, n| {
        let digits = b"9".repeat(usize::from(n) + 1);
        let colon = file
            .iter()
            .skip(at % file.len())
            .position(|b| *b == b':')
            .unwrap_or(0);
        inserted(&file, at % file.len() + colon + 1, &digits)
    }),
    ("a value of another type", |mut file, at, n| {
        replace_byte(&mut file, at, |b| b == b'"', b"{[1ntf"[usize::from(n) % 6]);
        file
    }),
    ("a byte order mark", |file, at, _| {
        inserted(
            &file,
            if at.is_multiple_of(2) { 0 } else { at },
            b"\xef\xbb\xbf",
        )
    }),
    ("other line ends", |file, at, _| match at % 3 {
        0 => [&file[..], b"\r\n"].concat(),
        1 => inserted(&file, at, b"\r\n"),
        _ => String::from_utf8(file)
            .unwrap()
            .replace(",\"id\"", ",\r\n\"id\"")
            .into_bytes(),
    }),
    ("rubbish of a packer", |file, at, n| {
        let mut packed = b"\x1f\x8b\x08\x00".to_vec();
        packed.extend(file.iter().take(at % 500).map(|b| b.wrapping_mul(n | 1)));
        packed
    }),
    ("two files in one", |file, at, _| {
        [&file[..], &file[at % file.len()..]].concat()
    }),
];

fn inserted(file: &[u8], at: usize, piece: &[u8]) -> Vec<u8> {
    let (before, after) = file.split_at(at % (file.len() + 1));
    [before, piece, after].concat()
}

fn replace_byte(file: &mut [u8], at: usize, which: fn(u8) -> bool, new: u8) {
    let places: Vec<_> = (0..file.len()).filter(|at| which(file[*at])).collect();
    file[places[at % places.len()]] = new;
}

/// The file with its list of changes edited.
fn edited(file: &[u8], edit: impl FnOnce(&mut Vec<String>)) -> Vec<u8> {
    let text = std::str::from_utf8(file).unwrap();
    let start = text.find("\"changes\":[").unwrap() + 11;
    let end = text.rfind("],\"sha256\"").unwrap();
    let mut changes: Vec<_> = text[start..end]
        .split("},{\"action\"")
        .map(str::to_owned)
        .collect();
    let last = changes.len() - 1;
    for (at, change) in changes.iter_mut().enumerate() {
        let head = if at > 0 { "{\"action\"" } else { "" };
        let tail = if at < last { "}" } else { "" };
        *change = format!("{head}{change}{tail}");
    }
    edit(&mut changes);
    format!("{}{}{}", &text[..start], changes.join(","), &text[end..]).into_bytes()
}

/// The same with a checksum that fits: what a program writes that knows the format and errs.
fn forged(mut file: Vec<u8>) -> Vec<u8> {
    file.truncate(file.len().saturating_sub(77));
    let sum: String = sha256(&file).iter().map(|b| format!("{b:02x}")).collect();
    file.extend(format!(",\"sha256\":\"{sum}\"}}").bytes());
    file
}

proptest! {
    #![proptest_config(Config { cases: cases().cases / 4, ..cases() })]

    #[test]
    fn every_flipped_bit_is_found(at in any::<usize>(), bit in any::<u8>()) {
        let spoiled = WAYS[0].1(FILE.to_vec(), at, bit);
        prop_assert!(read(&spoiled).is_err());
    }

    #[test]
    fn a_spoiled_file_is_refused_or_reads_the_same(way in prop::sample::select(WAYS), at in any::<usize>(), n in any::<u8>()) {
        let spoiled = way.1(FILE.to_vec(), at, n);
        match read(&spoiled) {
            Ok(package) => prop_assert_eq!(package, read(FILE).unwrap(), "{}", way.0),
            Err(FileProblem::Damaged { at: Some(at) }) => prop_assert!(at <= spoiled.len()),
            Err(_) => {}
        }
    }

    #[test]
    fn a_forged_file_is_refused_or_makes_a_whole_log(way in prop::sample::select(WAYS), at in any::<usize>(), n in any::<u8>()) {
        let spoiled = forged(way.1(FILE.to_vec(), at, n));
        match read(&spoiled) {
            Ok(package) => if let Ok(book) = book(&package) {
                prop_assert_eq!(book.waiting().count(), 0);
                let bytes = write(&book, &VersionVector::new(), &package.header);
                prop_assert_eq!(read(&bytes).unwrap().changes, package.changes, "{}", way.0);
            },
            Err(FileProblem::Wrong { at, .. }) => prop_assert!(at <= spoiled.len()),
            Err(_) => {}
        }
    }
}
