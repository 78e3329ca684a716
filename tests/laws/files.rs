//! Logs on their way in files.

use crate::fold::everything;
use crate::model::Rules;
use crate::world::{World, histories, thing};
use crate::{cases, lived};
use iku::domain::amount::Decimal;
use iku::domain::date::Date;
use iku::domain::entry::{Entry, Quantity};
use iku::domain::id::{ChangeId, EntityId, TabId};
use iku::domain::kind::{Aggregation, Breakdown, Cap, EntityKind, Polarity, RoundingPolicy};
use iku::domain::period::{Frequency, Period};
use iku::domain::plan::Formulation;
use iku::domain::scale::{Band, Edge};
use iku::domain::target::TargetValue;
use iku::log::check::LogProblem;
use iku::log::digest::digest;
use iku::log::file::{FileProblem, Header, Package, plan_import, read, write};
use iku::log::{
    Action, Attribute, Author, Book, Change, Key, Purpose, Scope, Shape, Value, VersionVector,
    Write, decode, encode, seal,
};
use proptest::prelude::*;
use std::rc::Rc;

pub fn header() -> Header {
    Header {
        agency: thing(9),
        agency_name: "Dinas \"Sosial\"".into(),
        by: Author::default(),
        at: 1_732_428_000_000,
        app: "IKU".into(),
    }
}

/// Takes packages in, or tells why not.
fn receive(book: &Book, packages: &[Package]) -> Result<Book, FileProblem> {
    let plan = plan_import(book, Some(thing(9)), packages)?;
    let (mut one, mut other) = (book.clone(), book.clone());
    for record in plan.records() {
        let stored = iku::log::Batch::decode(&record.encode()).unwrap();
        assert_eq!(stored, record);
        one.add_batch(&stored);
    }
    for stored in plan.new {
        other.add(stored);
    }
    assert_eq!(everything(&one), everything(&other));
    Ok(one)
}

fn book(world: &World<Book>, who: usize) -> Book {
    let mut book = Book::default();
    for stored in world.logs()[who] {
        book.add(stored.clone());
    }
    book
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_exported_imports_to_the_same(history in histories()) {
        let world = lived::<Book>(Rules::RIGHT, &history)?;
        let book = book(&world, 0);
        let bytes = write(&book, &VersionVector::new(), &header());
        let package = read(&bytes).unwrap();
        prop_assert_eq!(&package.header, &header());
        let copy = receive(&Book::default(), std::slice::from_ref(&package)).unwrap();
        prop_assert_eq!(everything(&copy), everything(&book));
        prop_assert_eq!(write(&copy, &VersionVector::new(), &header()), bytes);
        prop_assert_eq!(package.log, digest(&copy));
        let again = receive(&copy, &[package]).unwrap();
        prop_assert_eq!(everything(&again), everything(&copy));
    }

    #[test]
    fn two_who_send_each_other_what_is_missing_have_the_same(history in histories()) {
        let world = lived::<Book>(Rules::RIGHT, &history)?;
        let (ana, ben) = (book(&world, 0), book(&world, 1));
        let to_ben = read(&write(&ana, &ben.vector(), &header())).unwrap();
        let to_ana = read(&write(&ben, &ana.vector(), &header())).unwrap();
        let (ana, ben) = (receive(&ana, &[to_ana]).unwrap(), receive(&ben, &[to_ben]).unwrap());
        prop_assert_eq!(everything(&ana), everything(&ben));
        prop_assert_eq!(digest(&ana), digest(&ben));
    }

    #[test]
    fn a_file_that_lacks_a_needed_change_is_refused_and_names_it(history in histories(), pick in any::<u8>()) {
        let world = lived::<Book>(Rules::RIGHT, &history)?;
        let mut package = read(&write(&book(&world, 0), &VersionVector::new(), &header())).unwrap();
        if package.changes.is_empty() {
            return Ok(());
        }
        let lost = package.changes.remove(usize::from(pick) % package.changes.len()).change.id;
        let needs = |change: &Change| {
            let names = |ids: &[ChangeId]| ids.contains(&lost);
            let next = change.id.tab == lost.tab && change.id.seq > lost.seq;
            next || match &change.action {
                Action::Write(writes) => writes.iter().any(|w| names(&w.replaces)),
                Action::Retract(ids) => names(ids),
                Action::Unknown => false,
            }
        };
        let needed = package.changes.iter().any(|s| needs(&s.change));
        match receive(&Book::default(), &[package]) {
            Ok(_) => prop_assert!(!needed),
            Err(FileProblem::Log(LogProblem::Missing { needs, .. })) => prop_assert_eq!(needs, lost),
            Err(FileProblem::Log(LogProblem::Gap { tab, missing })) =>
                prop_assert_eq!((tab, missing), (lost.tab, lost.seq)),
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_change_reads_back_as_written_and_writes_as_read(draft in changes()) {
        let stored = seal(draft.clone(), &str::to_owned).unwrap();
        prop_assert_eq!(&*stored.change, &draft);
        prop_assert_eq!(encode(&draft), &*stored.raw);
        let read = decode(&stored.raw);
        prop_assert_eq!(read.as_ref(), Ok(&stored));
        let any_reader: serde_json::Value = serde_json::from_str(&stored.raw).unwrap();
        prop_assert_eq!(any_reader.to_string(), &*stored.raw, "the canonical form is that of sorted keys");
    }
}

fn texts() -> impl Strategy<Value = String> {
    "(?s).{0,12}".prop_map(|text| text.replace('\r', "\n"))
}

fn ids() -> impl Strategy<Value = ChangeId> {
    (any::<[u8; 16]>(), 1_u32..).prop_map(|(tab, seq)| ChangeId {
        tab: TabId(tab),
        seq,
    })
}

fn entities() -> impl Strategy<Value = EntityId> {
    (ids(), any::<u16>()).prop_map(|(made_by, ordinal)| EntityId { made_by, ordinal })
}

fn decimals() -> impl Strategy<Value = Decimal> {
    let small = any::<i32>().prop_map(i128::from);
    let large = -(1_i128 << 96) + 1..1 << 96;
    (prop_oneof![small, large], 0_u32..=28)
        .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits, scale).normalize())
}

fn quantities() -> impl Strategy<Value = Quantity> {
    (decimals(), prop::option::of(texts())).prop_map(|(value, printed)| Quantity {
        value,
        printed: printed.map(Into::into),
    })
}

fn periods() -> impl Strategy<Value = Period> {
    (1_u16..=9999, 0_u8..17).prop_map(|(year, n)| match n {
        0 => Period::Year(year),
        1..=4 => Period::Quarter(year, n),
        _ => Period::Month(year, n - 4),
    })
}

fn bands() -> impl Strategy<Value = Band> {
    let edge = || {
        prop::option::of(
            (decimals(), any::<bool>()).prop_map(|(at, included)| Edge { at, included }),
        )
    };
    (texts(), edge(), edge()).prop_map(|(label, lower, upper)| Band {
        label: label.into(),
        lower,
        upper,
    })
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(cases: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(cases)
}

fn values(shape: Shape) -> BoxedStrategy<Value> {
    use prop::collection::vec;
    let value = match shape {
        Shape::Kind => one_of(&[
            EntityKind::Agency,
            EntityKind::LegalBasis,
            EntityKind::Scale,
        ])
        .prop_map(Value::Kind)
        .boxed(),
        Shape::Entity => entities().prop_map(Value::Entity).boxed(),
        Shape::Entities => vec(entities(), 0..3).prop_map(Value::Entities).boxed(),
        Shape::Text => texts().prop_map(Value::text).boxed(),
        Shape::Flag => any::<bool>().prop_map(Value::Flag).boxed(),
        Shape::Count => any::<u32>().prop_map(Value::Count).boxed(),
        Shape::Counts => vec(any::<u8>(), 0..5).prop_map(Value::Counts).boxed(),
        Shape::Date => (1_u16..=9999, 1_u8..=12, 1_u8..=28)
            .prop_map(|(y, m, d)| Value::Date(Date::new(y, m, d).unwrap()))
            .boxed(),
        Shape::Cap => prop_oneof![Just(Cap::Uncapped), any::<u16>().prop_map(Cap::At)]
            .prop_map(Value::Cap)
            .boxed(),
        Shape::Rounding => one_of(&[RoundingPolicy::AsPrinted, RoundingPolicy::Exact])
            .prop_map(Value::Rounding)
            .boxed(),
        Shape::Formula => (texts(), vec((texts(), entities()), 0..3))
            .prop_map(|(text, bindings)| Value::Formula(Box::new(Formulation { text, bindings })))
            .boxed(),
        Shape::Polarity => one_of(&[
            Polarity::Higher,
            Polarity::LowerInverse,
            Polarity::RangeLower,
        ])
        .prop_map(Value::Polarity)
        .boxed(),
        Shape::Aggregation => one_of(&[Aggregation::Sum, Aggregation::Last, Aggregation::Average])
            .prop_map(Value::Aggregation)
            .boxed(),
        Shape::Frequency => one_of(&[Frequency::Yearly, Frequency::Quarterly, Frequency::Monthly])
            .prop_map(Value::Frequency)
            .boxed(),
        Shape::Breakdown => prop_oneof![
            Just(Breakdown::Whole),
            Just(Breakdown::ByUnit),
            entities().prop_map(Breakdown::By)
        ]
        .prop_map(Value::Breakdown)
        .boxed(),
        Shape::Bands => vec(bands(), 0..4).prop_map(Value::Bands).boxed(),
        Shape::Target => prop_oneof![
            quantities().prop_map(TargetValue::Number),
            (decimals(), decimals(), prop::option::of(texts())).prop_map(|(low, high, printed)| {
                TargetValue::Range {
                    low,
                    high,
                    printed: printed.map(Into::into),
                }
            }),
            texts().prop_map(|text| TargetValue::Rank(text.into())),
            Just(TargetValue::NotSet)
        ]
        .prop_map(|target| Value::Target(Box::new(target)))
        .boxed(),
        Shape::Entry => prop_oneof![
            quantities().prop_map(Entry::Number),
            Just(Entry::Nil),
            Just(Entry::NotAvailable),
            texts().prop_map(|text| Entry::Rank(text.into()))
        ]
        .prop_map(Value::Entry)
        .boxed(),
        Shape::Content => texts().prop_map(|text| Value::Content(text.into())).boxed(),
        Shape::Vector => {
            prop::collection::btree_map(any::<[u8; 16]>().prop_map(TabId), 1_u32.., 0..4)
                .prop_map(Value::Vector)
                .boxed()
        }
    };
    prop_oneof![1 => Just(Value::Cleared), 9 => value].boxed()
}

fn writes() -> impl Strategy<Value = Write> {
    let attribute = prop::sample::select(Attribute::ALL).prop_map(|row| row.0);
    let value = attribute.prop_flat_map(|attribute| (Just(attribute), values(attribute.shape())));
    let scope = prop_oneof![Just(Scope::Always), entities().prop_map(Scope::Version)];
    let place = (
        entities(),
        scope,
        prop::option::of(periods()),
        prop::option::of(entities()),
    );
    let replaces = prop::collection::btree_set(ids(), 0..3);
    (value, place, replaces).prop_map(
        |((attribute, value), (entity, scope, period, part), replaces)| Write {
            key: Key {
                entity,
                attribute,
                scope,
                period,
                part,
            },
            value,
            replaces: replaces.into_iter().collect(),
        },
    )
}

fn changes() -> impl Strategy<Value = Change> {
    let purpose = one_of(&[
        Purpose::BuiltIn,
        Purpose::Paste,
        Purpose::Resolve,
        Purpose::Redo,
    ]);
    let action = prop_oneof![
        4 => prop::collection::vec(writes(), 0..3).prop_map(Action::Write),
        1 => prop::collection::btree_set(ids(), 0..3).prop_map(|ids| Action::Retract(ids.into_iter().collect())),
    ];
    let time = -(1_i64 << 53) + 1..1 << 53;
    (
        ids(),
        0_u64..1 << 53,
        texts(),
        texts(),
        time,
        purpose,
        action,
    )
        .prop_map(|(id, order, name, unit, at, purpose, action)| Change {
            id,
            order,
            author: Rc::new(Author { name, unit }),
            at,
            purpose,
            action,
        })
}
