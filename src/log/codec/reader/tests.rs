//! The one spelling of each scalar.

use super::number::exact;
use super::*;

#[test]
fn a_number_has_one_spelling() {
    for text in [
        "0",
        "1",
        "-1",
        "80.27",
        "0.01",
        "79228162514264337593543950335",
        "-0.5",
    ] {
        assert_eq!(exact(text).map(|n| n.to_string()).as_deref(), Some(text));
    }
    for wrong in [
        "",
        "-",
        "-0",
        "00",
        "01",
        "1.",
        ".5",
        "1.0",
        "1e3",
        "+1",
        "1,5",
        "0x1",
        " 1",
        "٣",
        "79228162514264337593543950336",
        "0.00000000000000000000000000001",
    ] {
        assert_eq!(exact(wrong), None, "{wrong}");
    }
}

#[test]
fn a_text_has_one_spelling() {
    for (written, meant) in [
        (r#""a b""#, "a b"),
        (
            r#""\"\\\n\t\b\f\u0000\u001f/é🙂""#,
            "\"\\\n\t\x08\x0c\0\x1f/é🙂",
        ),
    ] {
        let mut reader = Reader::new(written);
        assert_eq!(reader.string().unwrap(), meant);
        assert_eq!(reader.end(), Ok(()));
    }
    for wrong in [
        r#""\/""#,
        r#""\u0041""#,
        r#""\u001F""#,
        r#""\u000a""#,
        r#""\r""#,
        "\"\n\"",
        r#""\ud83d\ude00""#,
        r#""a"#,
        r#""\"#,
        "a",
        "",
        r#""\u00"#,
    ] {
        assert!(Reader::new(wrong).string().is_err(), "{wrong}");
    }
    let long = format!("\"{}\"", "é".repeat(MAX_CHARS));
    assert!(Reader::new(&long).string().is_ok());
    let longer = format!("\"{}\"", "é".repeat(MAX_CHARS + 1));
    assert_eq!(
        Reader::new(&longer).string(),
        Err(Stop::At(1, Fault::TooLong))
    );
}

#[test]
fn an_integer_has_one_spelling_and_every_reader_keeps_it() {
    for (text, value) in [("0", 0), ("-7", -7), ("9007199254740991", MAX_INTEGER)] {
        assert_eq!(Reader::new(text).integer(), Ok(value));
    }
    for wrong in [
        "",
        "-",
        "-0",
        "01",
        "9007199254740992",
        "99999999999999999999",
        "x",
    ] {
        assert!(Reader::new(wrong).integer().is_err(), "{wrong}");
    }
}

#[test]
fn what_is_skipped_is_checked_too() {
    let skip = |text: &str| {
        let mut reader = Reader::new(text);
        reader.skip(0).and_then(|()| reader.end())
    };
    for fine in [r#"{"a":[1,{"b":null}],"c":"x"}"#, "[]", "{}", "true"] {
        assert_eq!(skip(fine), Ok(()), "{fine}");
    }
    for wrong in [
        r#"{"b":1,"a":2}"#,
        r#"{"a":1,"a":2}"#,
        "[1, 2]",
        "[1,]",
        "1.5",
        "1e3",
        "nul",
        "{\"a\"}",
        "[1}",
    ] {
        assert!(skip(wrong).is_err(), "{wrong}");
    }
    let deep = "[".repeat(10_000);
    assert_eq!(skip(&deep), Err(Stop::At(33, Fault::TooDeep)));
}
