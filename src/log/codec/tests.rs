//! The spelling of changes, as a table.

use super::*;
use crate::domain::id::{ChangeId, EntityId, TabId};
use crate::domain::period::Period;
use crate::log::{Action, Author, Key, Purpose, Value, Write};

const ID: &str = "000000000000000000000000000000ab-7";
const THING: &str = "00000000000000000000000000000001-1-3";

fn change(action: Action) -> Change {
    Change {
        id: ID.parse().unwrap(),
        order: 12,
        author: Rc::new(Author {
            name: "Ani \"A\"".into(),
            unit: "UPT".into(),
        }),
        at: 1_732_428_000_000,
        purpose: Purpose::Edit,
        action,
    }
}

/// A change that states one fact.
fn fact(property: &str, value: &str) -> String {
    format!(
        r#"{{"action":"write","at":5,"author":{{"name":"","unit":""}},"facts":[{{"about":"{THING}","property":"{property}","value":{value}}}],"id":"{ID}","kind":"edit","order":1}}"#
    )
}

#[test]
fn a_change_is_spelled_in_one_way() {
    let tab = TabId::built_in(2);
    let made_by = ChangeId { tab, seq: 9 };
    let thing: EntityId = THING.parse().unwrap();
    let part = EntityId {
        made_by,
        ordinal: 0,
    };
    let edit = change(Action::Write(vec![Write {
        key: Key::entry(thing, Period::Quarter(2024, 1), Some(part)),
        value: Value::Entry(crate::domain::entry::Entry::Number(
            "80.270"
                .parse::<crate::domain::amount::Decimal>()
                .unwrap()
                .into(),
        )),
        replaces: vec![made_by],
    }]));
    let text = r#"{"action":"write","at":1732428000000,"author":{"name":"Ani \"A\"","unit":"UPT"},"facts":[{"about":"00000000000000000000000000000001-1-3","part":"00000000000000000000000000000002-9-0","period":"2024-Q1","property":"entry","replaces":["00000000000000000000000000000002-9"],"value":{"number":"80.27"}}],"id":"000000000000000000000000000000ab-7","kind":"edit","order":12}"#;
    assert_eq!(encode(&edit), text);
    let undo = change(Action::Retract(vec![made_by]));
    for change in [edit, undo] {
        let text = encode(&change);
        let stored = decode(&text).unwrap();
        assert_eq!((&*stored.change, &*stored.raw), (&change, &*text));
    }
}

#[test]
fn every_shape_of_value_reads_and_writes() {
    let thing = format!("\"{THING}\"");
    let by = format!("{{\"by\":{thing}}}");
    let formula =
        format!(r#"{{"names":[{{"name":"PMKS","variable":{thing}}}],"text":"PMKS * 2"}}"#);
    for (property, value) in [
        ("kind", "\"legal-basis\""),
        ("parent", &thing),
        ("responsible", &format!("[{thing},{thing}]")),
        ("name", r#""Baris satu\nBaris \"dua\" – é""#),
        ("removed", "true"),
        ("first-year", "2021"),
        ("measured-in", "[1,4]"),
        ("date", "\"2021-09-08\""),
        ("cap", "\"none\""),
        ("cap", "120"),
        ("rounding", "\"exact\""),
        ("formula", &formula),
        ("polarity", "\"lower-inverse\""),
        ("aggregation", "\"sum\""),
        ("frequency", "\"monthly\""),
        ("breakdown", "\"whole\""),
        ("breakdown", "\"by-unit\""),
        ("breakdown", &by),
        (
            "bands",
            r#"[{"label":"Rendah","upper":{"at":"50","included":true}},{"label":"Tinggi","lower":{"at":"50","included":false}}]"#,
        ),
        ("target", r#"{"number":"80.27","printed":"80,27%"}"#),
        ("target", r#"{"high":"90","low":"80","printed":"80 - 90%"}"#),
        ("baseline", r#"{"rank":"BB"}"#),
        ("target", "\"not-set\""),
        ("entry", r#"{"number":"-0.01"}"#),
        ("entry", "\"nil\""),
        ("entry", "\"not-available\""),
        ("entry", r#"{"rank":"BB"}"#),
        ("entry", "null"),
    ] {
        let text = fact(property, value);
        let stored = decode(&text).unwrap_or_else(|wrong| panic!("{wrong:?} in {value}"));
        let Action::Write(writes) = &stored.change.action else {
            panic!("{value} is not understood");
        };
        assert!(writes[0].value.fits(writes[0].key.attribute.shape()));
        assert_eq!(encode(&stored.change), text);
    }
}

#[test]
fn what_a_newer_version_wrote_is_carried_whole() {
    let plain = fact("removed", "true");
    for text in [
        fact("colour", "[1,{\"a\":null}]"),
        fact("polarity", "\"sideways\""),
        fact("target", r#"{"about":"80"}"#),
        fact("entry", r#"{"number":"1","roughly":true}"#),
        plain.replace(r#""kind":"edit""#, r#""kind":"merge""#),
        plain.replace(r#""action":"write""#, r#""action":"rename""#),
        plain.replace(r#","id""#, r#","hint":{"x":"y"},"id""#),
        plain.replace(
            r#"{"name":"","unit":""}"#,
            r#"{"name":"A","rank":3,"unit":"B"}"#,
        ),
        plain.replace(r#","value""#, r#","until":"2027","value""#),
    ] {
        let stored = decode(&text).unwrap_or_else(|wrong| panic!("{wrong:?} in {text}"));
        assert_eq!(stored.change.action, Action::Unknown, "{text}");
        assert_eq!(stored.change.id.to_string(), ID);
        assert_eq!(&*stored.raw, text);
    }
    let signed = plain
        .replace(r#","kind""#, r#","key":"k","kind""#)
        .replace(r#""order":1"#, r#""order":1,"sig":"s""#);
    let stored = decode(&signed).unwrap();
    assert_eq!(
        stored.change,
        decode(&plain).unwrap().change,
        "a signature changes nothing"
    );
    assert_eq!(&*stored.raw, signed);
}

#[test]
fn any_other_spelling_is_refused() {
    let plain = fact("removed", "true");
    for text in [
        String::new(),
        plain.replace(r#""order":1"#, r#""order":1.0"#),
        plain.replace(r#""order":1"#, r#""order":01"#),
        plain.replace(r#""order":1"#, r#""order":-1"#),
        plain.replace(r#""order":1"#, r#""order":9007199254740992"#),
        plain.replace(r#""at":5,"#, ""),
        plain.replace(r#""at":5"#, r#""at": 5"#),
        plain.replace(r#""at":5"#, r#""at":5,"at":5"#),
        plain.replace(ID, "ab-7"),
        plain.replace(&format!(r#","id":"{ID}""#), ""),
        format!(" {plain}"),
        format!("{plain}\n"),
        plain[..plain.len() - 1].to_owned(),
        fact("removed", "1"),
        fact("name", "5"),
        fact("entry", "5"),
        fact("entry", r#"{"number":5}"#),
        fact("entry", r#"{"number":"5.0"}"#),
        fact("entry", r#"{"printed":"5","number":"5"}"#),
        fact("bands", "{}"),
        fact("first-year", "4294967296"),
        fact("date", "\"2021-02-30\""),
        fact("cap", "70000"),
        fact("name", &format!("\"{}\"", "a".repeat(MAX_CHARS + 1))),
        fact("colour", &"[".repeat(10_000)),
        fact("colour", "1e5"),
        fact("removed", &"[".repeat(10_000)),
    ] {
        assert!(decode(&text).is_err(), "{text}");
    }
    let wrong = decode(&fact("colour", &"[".repeat(10_000))).unwrap_err();
    assert_eq!(wrong.fault, Fault::TooDeep);
    let wrong = decode(&fact("removed", "yes")).unwrap_err();
    assert_eq!(wrong.at, fact("removed", "").find(":}").unwrap() + 1);
}

#[test]
fn sealing_gives_texts_and_lists_their_one_form() {
    let mut draft = change(Action::Write(vec![Write {
        key: Key::always(THING.parse().unwrap(), crate::log::Attribute::Name),
        value: Value::text("a\r\nb\rc e\u{301}"),
        replaces: ["ab", "aa", "ab"]
            .map(|tab| {
                format!("000000000000000000000000000000{tab}-1")
                    .parse()
                    .unwrap()
            })
            .into(),
    }]));
    let nfc = |text: &str| text.replace("e\u{301}", "é");
    let stored = seal(draft.clone(), &nfc).unwrap();
    let Action::Write(writes) = &stored.change.action else {
        panic!("not a write");
    };
    assert_eq!(writes[0].value, Value::text("a\nb\nc é"));
    assert_eq!(writes[0].replaces.len(), 2);
    assert_eq!(decode(&stored.raw), Ok(stored));

    let many = |text: &str| {
        (0..20)
            .map(|ordinal| Write {
                key: Key::always(
                    EntityId {
                        made_by: ID.parse().unwrap(),
                        ordinal,
                    },
                    crate::log::Attribute::Name,
                ),
                value: Value::text(text),
                replaces: Vec::new(),
            })
            .collect()
    };
    draft.action = Action::Write(many(&"a".repeat(MAX_CHARS)));
    assert!(matches!(
        seal(draft.clone(), &nfc),
        Err(NotSealed::TooLarge { .. })
    ));
    draft.action = Action::Write(vec![Write {
        value: Value::text("a".repeat(MAX_CHARS + 1)),
        ..many("")[0].clone()
    }]);
    assert_eq!(
        seal(draft, &nfc),
        Err(NotSealed::Unwritable(Fault::TooLong))
    );
}
