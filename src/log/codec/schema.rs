//! The JSON Schema of the file, made from the tables that the codec uses and kept beside the tests
//! for others who read or write such files. `IKU_WRITE_SCHEMA=1` writes it anew.

use super::words::Word;
use crate::domain::kind::{Aggregation, EntityKind, Polarity, RoundingPolicy};
use crate::domain::period::Frequency;
use crate::log::{Attribute, Purpose, Shape};
use serde_json::{Map, Value, json};

const HEX: &str = "[0-9a-f]{32}";

fn words<W: Word>() -> Value {
    json!({ "enum": W::ALL.iter().map(|row| row.1).collect::<Vec<_>>() })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// An object with exactly these fields; a name that ends with `?` may be missing.
fn object(fields: &[(&str, Value)]) -> Value {
    let name = |(name, _): &(&str, Value)| name.trim_end_matches('?').to_owned();
    let properties: Map<_, _> = fields.iter().map(|f| (name(f), f.1.clone())).collect();
    let required = fields.iter().filter(|f| !f.0.ends_with('?')).map(name);
    json!({
        "type": "object",
        "properties": properties,
        "required": required.collect::<Vec<_>>(),
        "additionalProperties": false,
    })
}

fn list(of: Value) -> Value {
    json!({ "type": "array", "items": of })
}

fn shape(shape: Shape) -> Value {
    let text = || reference("text");
    let number = || object(&[("number", reference("decimal")), ("printed?", text())]);
    let rank = || object(&[("rank", text())]);
    match shape {
        Shape::Kind => words::<EntityKind>(),
        Shape::Entity => reference("entity"),
        Shape::Entities => list(reference("entity")),
        Shape::Text => text(),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Shape::Counts => list(json!({ "type": "integer", "minimum": 0, "maximum": u8::MAX })),
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Cap => json!({ "anyOf": [
            { "const": "none" },
            { "type": "integer", "minimum": 0, "maximum": u16::MAX },
        ] }),
        Shape::Rounding => words::<RoundingPolicy>(),
        Shape::Formula => {
            let name = object(&[("name", text()), ("variable", reference("entity"))]);
            object(&[("names", list(name)), ("text", text())])
        }
        Shape::Polarity => words::<Polarity>(),
        Shape::Aggregation => words::<Aggregation>(),
        Shape::Frequency => words::<Frequency>(),
        Shape::Breakdown => json!({ "anyOf": [
            { "enum": ["whole", "by-unit"] },
            object(&[("by", reference("entity"))]),
        ] }),
        Shape::Bands => {
            let included = json!({ "type": "boolean" });
            let edge = object(&[("at", reference("decimal")), ("included", included)]);
            list(object(&[
                ("label", text()),
                ("lower?", edge.clone()),
                ("upper?", edge),
            ]))
        }
        Shape::Target => {
            let decimal = || reference("decimal");
            let range = object(&[
                ("high", decimal()),
                ("low", decimal()),
                ("printed?", text()),
            ]);
            json!({ "anyOf": [{ "const": "not-set" }, number(), range, rank()] })
        }
        Shape::Content => json!({ "type": "string", "maxLength": super::MAX_CONTENT }),
        Shape::Vector => vector(),
        Shape::Entry => {
            json!({ "anyOf": [{ "enum": ["nil", "not-available"] }, number(), rank()] })
        }
    }
}

/// For each tab the number of a change.
fn vector() -> Value {
    json!({
        "type": "object",
        "patternProperties": { format!("^{HEX}$"): integer(1) },
        "additionalProperties": false,
    })
}

fn integer(least: i64) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": super::MAX_INTEGER })
}

fn schema() -> Value {
    let pattern = |pattern: String| json!({ "type": "string", "pattern": format!("^{pattern}$") });
    let seq = "[1-9][0-9]{0,9}";
    let hash = pattern("[0-9a-f]{64}".to_owned());
    let mut forms: Vec<Shape> = Vec::new();
    for (_, _, form) in Attribute::ALL {
        if !forms.contains(form) {
            forms.push(*form);
        }
    }
    let value_of = |form: Shape| {
        let rows = Attribute::ALL.iter().filter(|row| row.2 == form);
        let tags: Vec<_> = rows.map(|row| row.1).collect();
        let value = json!({ "anyOf": [{ "type": "null" }, shape(form)] });
        json!({
            "if": { "properties": { "property": { "enum": tags } } },
            "then": { "properties": { "value": value } },
        })
    };
    let ids = || list(reference("change-id"));
    let mut fact = object(&[
        ("about", reference("entity")),
        ("part?", reference("entity")),
        (
            "period?",
            pattern("[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?".to_owned()),
        ),
        ("plan?", reference("entity")),
        (
            "property",
            json!({ "enum": Attribute::ALL.iter().map(|row| row.1).collect::<Vec<_>>() }),
        ),
        ("replaces?", ids()),
        ("value", json!({})),
    ]);
    fact["allOf"] = forms.into_iter().map(value_of).collect();
    let change = |action: &str, extra: (&str, Value)| {
        object(&[
            ("action", json!({ "const": action })),
            ("at", integer(-super::MAX_INTEGER)),
            ("author", reference("author")),
            extra,
            ("id", reference("change-id")),
            ("key?", reference("text")),
            ("kind", words::<Purpose>()),
            ("order", integer(0)),
            ("sig?", reference("text")),
        ])
    };
    let exported = [
        ("app", reference("text")),
        ("at", integer(-super::MAX_INTEGER)),
        ("by", reference("author")),
    ];
    let batch = [
        ("first", integer(1)),
        ("hash", hash.clone()),
        ("joined", list(list(integer(1)))),
        ("last", integer(1)),
        ("tab", pattern(HEX.to_owned())),
    ];
    let mut file = object(&[
        ("format", json!({ "const": "iku" })),
        (
            "version",
            json!({ "enum": [crate::log::file::OLDEST, crate::log::file::VERSION] }),
        ),
        (
            "agency",
            object(&[("id", reference("entity")), ("name", reference("text"))]),
        ),
        ("exported", object(&exported)),
        ("since", vector()),
        ("log", hash.clone()),
        ("batches", list(object(&batch))),
        (
            "changes",
            list(json!({ "anyOf": [
            change("write", ("facts", list(reference("fact")))),
            change("retract", ("targets", ids())),
            { "description": "Of a newer version: kept as it is.", "type": "object", "required": ["id", "order"] },
        ] })),
        ),
        ("sha256", hash),
    ]);
    file["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    file["title"] = json!("IKU, file of version 2 (canonical: see src/log/file/mod.rs)");
    file["$defs"] = json!({
        "author": object(&[("name", reference("text")), ("unit", reference("text"))]),
        "change-id": pattern(format!("{HEX}-{seq}")),
        "decimal": pattern("-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?".to_owned()),
        "entity": pattern(format!("{HEX}-{seq}-(0|[1-9][0-9]{{0,4}})")),
        "fact": fact,
        "text": { "type": "string", "maxLength": super::MAX_CHARS },
    });
    file
}

#[test]
fn the_schema_beside_the_tests_is_what_the_codec_does() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/iku-v2.schema.json"
    );
    let text = format!("{:#}\n", schema());
    if std::env::var_os("IKU_WRITE_SCHEMA").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), text);
}
