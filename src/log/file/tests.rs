//! A file on its way, and what can befall it.

use super::*;
use crate::domain::id::{ChangeId, TabId};
use crate::log::batch::Batch;
use crate::log::check::{LogProblem, check};
use crate::log::codec::{Fault, seal};
use crate::log::digest::{digest, sha256, short_code};
use crate::log::{Action, Attribute, Book, Change, Key, Purpose, Value, Write};
use std::rc::Rc;

fn id(tab: u8, seq: u32) -> ChangeId {
    ChangeId {
        tab: TabId::built_in(tab),
        seq,
    }
}

fn agency(tab: u8) -> EntityId {
    EntityId {
        made_by: id(tab, 1),
        ordinal: 0,
    }
}

fn header() -> Header {
    Header {
        agency: agency(9),
        agency_name: "Dinas Sosial".into(),
        by: Author {
            name: "Ani".into(),
            unit: "UPT".into(),
        },
        at: 5,
        app: "IKU 0.1".into(),
    }
}

fn stored(id: ChangeId, order: u64, action: Action) -> Stored {
    let draft = Change {
        id,
        order,
        author: Rc::new(header().by),
        at: 7,
        purpose: Purpose::Edit,
        action,
    };
    seal(draft, &str::to_owned).unwrap()
}

fn says(id: ChangeId, order: u64, text: &str, replaces: &[ChangeId]) -> Stored {
    about(agency(9), id, order, text, replaces)
}

fn about(thing: EntityId, id: ChangeId, order: u64, text: &str, replaces: &[ChangeId]) -> Stored {
    let write = Write {
        key: Key::always(thing, Attribute::Name),
        value: Value::text(text),
        replaces: replaces.to_vec(),
    };
    stored(id, order, Action::Write(vec![write]))
}

/// Two tabs; the second tab's changes 2 to 3 were made at once.
fn sample() -> Book {
    let mut book = Book::default();
    book.add(says(id(1, 1), 1, "satu", &[]));
    book.add(says(id(2, 1), 2, "dua", &[id(1, 1)]));
    let pasted = vec![
        says(id(2, 2), 3, "tiga", &[id(2, 1)]),
        stored(id(2, 3), 4, Action::Retract(vec![id(2, 2)])),
    ];
    for batch in Batch::of_transaction(pasted) {
        assert_eq!(Batch::decode(&batch.encode()), Ok(batch.clone()));
        book.add_batch(&batch);
    }
    book
}

fn since(pairs: &[(u8, u32)]) -> VersionVector {
    let tab = |n| TabId::built_in(n);
    pairs.iter().map(|(n, seq)| (tab(*n), *seq)).collect()
}

fn whole() -> Vec<u8> {
    write(&sample(), &VersionVector::new(), &header())
}

/// The file with something altered and a checksum that fits again.
fn forged(from: &str, to: &str) -> Result<Package, FileProblem> {
    let text = String::from_utf8(whole()).unwrap();
    assert!(text.contains(from), "{from} is not in {text}");
    let text = text.replacen(from, to, 1);
    let body = &text[..text.len() - 77];
    let sum: String = sha256(body.as_bytes())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    read(format!("{body},\"sha256\":\"{sum}\"}}").as_bytes())
}

#[test]
fn what_is_written_reads_back_and_writes_the_same() {
    let package = read(&whole()).unwrap();
    assert_eq!(package.header, header());
    assert_eq!(package.log, digest(&sample()));
    assert_eq!(package.changes.len(), 4);
    let plan = plan_import(&Book::default(), None, &[package]).unwrap();
    let mut copy = Book::default();
    for record in plan.records() {
        copy.add_batch(&record);
    }
    assert_eq!(write(&copy, &VersionVector::new(), &header()), whole());
    assert_eq!(short_code(&digest(&copy)).len(), 9);
    let (part, sum) = (hashed_part(&whole()).unwrap().to_vec(), sha256);
    assert_eq!(read_with(&whole(), |_| sum(&part)), read(&whole()));
}

#[test]
fn a_smaller_file_builds_on_what_the_receiver_has_and_never_cuts_a_batch() {
    let book = sample();
    for (known, changes) in [
        (since(&[(1, 1), (2, 1)]), 2),
        (since(&[(1, 1), (2, 2)]), 2),
        (since(&[(1, 1), (2, 3)]), 0),
        (since(&[(1, 9), (2, 9), (7, 1)]), 0),
        (since(&[(2, 3)]), 1),
    ] {
        let package = read(&write(&book, &known, &header())).unwrap();
        assert_eq!(package.changes.len(), changes, "{known:?}");
    }
    let smaller = read(&write(&book, &since(&[(1, 1), (2, 1)]), &header())).unwrap();
    assert_eq!(smaller.since, since(&[(1, 1), (2, 1)]));
    let alone = plan_import(&Book::default(), None, std::slice::from_ref(&smaller));
    let tab = TabId::built_in(2);
    assert_eq!(alone, Err(LogProblem::Gap { tab, missing: 1 }.into()));
    let both = plan_import(&Book::default(), None, &[smaller, read(&whole()).unwrap()]).unwrap();
    assert_eq!(both.new.len(), 4);
    assert_eq!(both.by_unit["UPT"], UnitCount { new: 4, known: 0 });
    let again = plan_import(&book, Some(agency(9)), &[read(&whole()).unwrap()]).unwrap();
    assert_eq!((again.new.len(), again.by_unit["UPT"].known), (0, 4));
}

#[test]
fn what_editors_and_mail_put_around_a_file_is_overlooked() {
    let mut dressed = b"\xef\xbb\xbf".to_vec();
    dressed.extend(whole());
    dressed.extend(b"\r\n");
    assert_eq!(read(&dressed), read(&whole()));
}

#[test]
fn every_refusal_says_what_and_where() {
    let file = whole();
    let bytes = file.len() / 2;
    assert_eq!(read(&file[..bytes]), Err(FileProblem::Truncated { bytes }));
    assert_eq!(read(&file[..8]), Err(FileProblem::Truncated { bytes: 8 }));
    assert_eq!(
        read(b""),
        Err(FileProblem::NotOurs {
            looks: Content::Empty
        })
    );
    assert_eq!(
        read(b"PK\x03\x04"),
        Err(FileProblem::NotOurs {
            looks: Content::Zip
        })
    );
    assert_eq!(
        read("[".repeat(10_000).as_bytes()),
        Err(FileProblem::NotOurs {
            looks: Content::Json
        })
    );
    let text = String::from_utf8(file.clone()).unwrap();
    let changed = text.replace("satu", "sutu");
    assert_eq!(
        read(changed.as_bytes()),
        Err(FileProblem::Damaged { at: None })
    );
    let at = text.find("satu").unwrap();
    let broken = text.replace("satu", "s\ntu");
    assert_eq!(
        read(broken.as_bytes()),
        Err(FileProblem::Damaged { at: Some(at + 1) })
    );
    let newer = text.replace("\"version\":2", "\"version\":3");
    assert_eq!(
        read(newer.as_bytes()),
        Err(FileProblem::Damaged { at: None })
    );
    assert_eq!(
        forged("\"version\":2", "\"version\":3"),
        Err(FileProblem::Newer { version: 3 })
    );
    let other = FileProblem::OtherAgency {
        id: agency(9),
        name: "Dinas Sosial".into(),
    };
    let packages = [read(&file).unwrap()];
    assert_eq!(
        plan_import(&Book::default(), Some(agency(8)), &packages),
        Err(other)
    );
}

#[test]
fn a_file_with_a_right_checksum_is_still_not_trusted() {
    let text = String::from_utf8(whole()).unwrap();
    for (from, to, place) in [
        ("\"batches\":[", "\"batches\":[[", "["),
        ("\"last\":3", "\"last\":4", "\"batches\":"),
        ("[[2,3]]", "[[2,4]]", "\"batches\":"),
        ("\"since\":{}", "\"since\":{\"x\":1}", ":1"),
        ("\"log\":\"", "\"log\":\"x", "\"log\":"),
        ("\"order\":2", "\"order\":9", "\"batches\":"),
        ("\"value\":\"satu\"", "\"value\":5", "\"value\":"),
    ] {
        let problem = forged(from, to).unwrap_err();
        let FileProblem::Wrong { at, .. } = problem else {
            panic!("{to}: {problem:?}");
        };
        assert!(at > 0 && at < text.len(), "{to}: {place}");
    }
    assert!(matches!(
        forged("\"value\":\"dua\"", "\"value\":true"),
        Err(FileProblem::Wrong {
            change: Some(2),
            fault: Fault::Expected("\""),
            ..
        })
    ));
}

#[test]
fn changes_that_do_not_fit_the_log_are_named() {
    let mut book = Book::default();
    book.add(says(id(1, 1), 1, "satu", &[]));
    let other = agency(8);
    for (changes, problem) in [
        (
            vec![says(id(1, 1), 1, "lain", &[])],
            LogProblem::Forked { id: id(1, 1) },
        ),
        (
            vec![says(id(2, 1), 2, "a", &[]), says(id(2, 1), 2, "b", &[])],
            LogProblem::Forked { id: id(2, 1) },
        ),
        (
            vec![says(id(1, 3), 3, "a", &[])],
            LogProblem::Gap {
                tab: TabId::built_in(1),
                missing: 2,
            },
        ),
        (
            vec![says(id(2, 1), 2, "a", &[id(3, 1)])],
            LogProblem::Missing {
                id: id(2, 1),
                needs: id(3, 1),
            },
        ),
        (
            vec![about(other, id(2, 1), 2, "a", &[id(1, 1)])],
            LogProblem::OtherCell {
                id: id(2, 1),
                target: id(1, 1),
            },
        ),
        (
            vec![stored(id(2, 1), 1, Action::Retract(vec![id(1, 1)]))],
            LogProblem::Backwards {
                id: id(2, 1),
                target: id(1, 1),
            },
        ),
        (
            vec![stored(id(2, 1), 1, Action::Retract(vec![id(2, 1)]))],
            LogProblem::Backwards {
                id: id(2, 1),
                target: id(2, 1),
            },
        ),
        (
            vec![says(id(1, 2), 1, "a", &[])],
            LogProblem::Backwards {
                id: id(1, 2),
                target: id(1, 1),
            },
        ),
    ] {
        assert_eq!(check(&book, &changes), Err(problem));
    }
    let twice = Write {
        key: Key::always(other, Attribute::Name),
        value: Value::text("a"),
        replaces: vec![],
    };
    let twice = stored(id(2, 1), 2, Action::Write(vec![twice.clone(), twice]));
    assert_eq!(
        check(&book, [&twice]),
        Err(LogProblem::TwiceInOne { id: id(2, 1) })
    );
    let fine = [
        says(id(2, 2), 3, "b", &[id(2, 1)]),
        says(id(2, 1), 2, "a", &[id(1, 1)]),
    ];
    let order: Vec<_> = check(&book, &fine)
        .unwrap()
        .iter()
        .map(|s| s.change.id)
        .collect();
    assert_eq!(order, [id(2, 1), id(2, 2)]);
}

#[test]
fn an_import_is_stored_in_few_records_that_cut_no_batch() {
    let package = read(&whole()).unwrap();
    let records = Batch::of_import(&package.changes, &package.joined);
    let keys: Vec<_> = records.iter().filter_map(Batch::key).collect();
    assert_eq!(keys, [(TabId::built_in(1), 1), (TabId::built_in(2), 1)]);
    assert!(records[1].encode().contains(",[{"));
    for record in &records {
        assert_eq!(Batch::decode(&record.encode()).as_ref(), Ok(record));
    }
    let long: Vec<_> = (1..30)
        .map(|seq| says(id(3, seq), seq.into(), &"x".repeat(19_000), &[]))
        .collect();
    let cut = Batch::of_transaction(long);
    assert_eq!(cut.len(), 3);
    assert!(
        cut.iter()
            .all(|b| b.encode().len() <= crate::log::batch::MAX_BATCH)
    );
}
