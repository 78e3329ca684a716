//! Values in files. The shape of the property says how to read one; `null` clears any.

use super::reader::{Reader, Stop};
use super::words::Word;
use super::writer::Writer;
use crate::domain::entry::{Entry, Quantity};
use crate::domain::kind::{Breakdown, Cap};
use crate::domain::plan::Formulation;
use crate::domain::scale::{Band, Edge};
use crate::domain::target::TargetValue;
use crate::log::{Shape, Value};

const NAMES: &[&str] = &["high", "low", "number", "printed", "rank"];
const FORMULA: &[&str] = &["names", "text"];
const BINDING: &[&str] = &["name", "variable"];
const BAND: &[&str] = &["label", "lower", "upper"];
const EDGE: &[&str] = &["at", "included"];

/// Reads a value of this shape.
pub fn read(r: &mut Reader, shape: Shape) -> Result<Value, Stop> {
    if r.eat("null") {
        return Ok(Value::Cleared);
    }
    Ok(match shape {
        Shape::Kind => Value::Kind(word(r)?),
        Shape::Entity => Value::Entity(r.entity()?),
        Shape::Entities => Value::Entities(r.list(Reader::entity)?),
        Shape::Text => Value::Text(r.string()?.into()),
        Shape::Flag => Value::Flag(r.flag()?),
        Shape::Count => Value::Count(r.small()?),
        Shape::Counts => Value::Counts(r.list(Reader::small)?),
        Shape::Date => Value::Date(r.parsed("date")?),
        Shape::Cap => Value::Cap(cap(r)?),
        Shape::Rounding => Value::Rounding(word(r)?),
        Shape::Formula => Value::Formula(Box::new(formula(r)?)),
        Shape::Polarity => Value::Polarity(word(r)?),
        Shape::Aggregation => Value::Aggregation(word(r)?),
        Shape::Frequency => Value::Frequency(word(r)?),
        Shape::Breakdown => Value::Breakdown(breakdown(r)?),
        Shape::Bands => Value::Bands(r.list(band)?),
        Shape::Target => Value::Target(Box::new(target(r)?)),
        Shape::Entry => Value::Entry(entry(r)?),
        Shape::Content => Value::Content(r.content()?.into()),
        Shape::Vector => Value::Vector(r.vector()?),
    })
}

/// One of the words of a choice. One that is not known came from a newer version.
pub fn word<W: Word>(r: &mut Reader) -> Result<W, Stop> {
    let word = r.string()?;
    W::from_word(&word).ok_or(Stop::Unknown)
}

fn cap(r: &mut Reader) -> Result<Cap, Stop> {
    if r.peek() != b'"' {
        return Ok(Cap::At(r.small()?));
    }
    match r.string()?.as_ref() {
        "none" => Ok(Cap::Uncapped),
        _ => Err(Stop::Unknown),
    }
}

fn formula(r: &mut Reader) -> Result<Formulation, Stop> {
    r.field("{\"names\":", FORMULA)?;
    let bindings = r.list(|r| {
        r.field("{\"name\":", BINDING)?;
        let name = r.string()?.into_owned();
        r.field(",\"variable\":", BINDING)?;
        let variable = r.entity()?;
        r.close(BINDING)?;
        Ok((name, variable))
    })?;
    r.field(",\"text\":", FORMULA)?;
    let text = r.string()?.into_owned();
    r.close(FORMULA)?;
    Ok(Formulation { text, bindings })
}

fn breakdown(r: &mut Reader) -> Result<Breakdown, Stop> {
    if r.peek() == b'{' {
        r.field("{\"by\":", &["by"])?;
        let list = r.entity()?;
        r.close(&["by"])?;
        return Ok(Breakdown::By(list));
    }
    match r.string()?.as_ref() {
        "whole" => Ok(Breakdown::Whole),
        "by-unit" => Ok(Breakdown::ByUnit),
        _ => Err(Stop::Unknown),
    }
}

fn band(r: &mut Reader) -> Result<Band, Stop> {
    r.field("{\"label\":", BAND)?;
    let label = r.string()?.into();
    let lower = r.eat(",\"lower\":").then(|| edge(r)).transpose()?;
    let upper = r.eat(",\"upper\":").then(|| edge(r)).transpose()?;
    r.close(BAND)?;
    Ok(Band {
        label,
        lower,
        upper,
    })
}

fn edge(r: &mut Reader) -> Result<Edge, Stop> {
    r.field("{\"at\":", EDGE)?;
    let at = r.decimal()?;
    r.field(",\"included\":", EDGE)?;
    let included = r.flag()?;
    r.close(EDGE)?;
    Ok(Edge { at, included })
}

fn target(r: &mut Reader) -> Result<TargetValue, Stop> {
    if r.peek() == b'"' {
        return match r.string()?.as_ref() {
            "not-set" => Ok(TargetValue::NotSet),
            _ => Err(Stop::Unknown),
        };
    }
    if r.eat("{\"high\":") {
        let high = r.decimal()?;
        r.field(",\"low\":", NAMES)?;
        let low = r.decimal()?;
        let printed = printed(r)?;
        r.close(NAMES)?;
        return Ok(TargetValue::Range { low, high, printed });
    }
    Ok(match number_or_rank(r)? {
        Figure::Number(number) => TargetValue::Number(number),
        Figure::Rank(label) => TargetValue::Rank(label),
    })
}

fn entry(r: &mut Reader) -> Result<Entry, Stop> {
    if r.peek() == b'"' {
        return match r.string()?.as_ref() {
            "nil" => Ok(Entry::Nil),
            "not-available" => Ok(Entry::NotAvailable),
            _ => Err(Stop::Unknown),
        };
    }
    Ok(match number_or_rank(r)? {
        Figure::Number(number) => Entry::Number(number),
        Figure::Rank(label) => Entry::Rank(label),
    })
}

enum Figure {
    Number(Quantity),
    Rank(Box<str>),
}

fn number_or_rank(r: &mut Reader) -> Result<Figure, Stop> {
    let figure = if r.eat("{\"rank\":") {
        Figure::Rank(r.string()?.into())
    } else {
        r.field("{\"number\":", NAMES)?;
        Figure::Number(Quantity {
            value: r.decimal()?,
            printed: printed(r)?,
        })
    };
    r.close(NAMES)?;
    Ok(figure)
}

fn printed(r: &mut Reader) -> Result<Option<Box<str>>, Stop> {
    if r.eat(",\"printed\":") {
        Ok(Some(r.string()?.into()))
    } else {
        Ok(None)
    }
}

/// Writes a value.
pub fn write(w: &mut Writer, value: &Value) {
    match value {
        Value::Cleared => w.put("null"),
        Value::Kind(kind) => w.quoted(kind.word()),
        Value::Entity(id) => w.entity(*id),
        Value::Entities(ids) => w.list(ids, |w, id| {
            w.entity(*id);
        }),
        Value::Text(text) | Value::Content(text) => w.string(text),
        Value::Flag(flag) => w.show(flag),
        Value::Count(count) => w.show(count),
        Value::Counts(counts) => w.list(counts, |w, count| {
            w.show(count);
        }),
        Value::Date(date) => w.quoted(date),
        Value::Cap(Cap::Uncapped) => w.put("\"none\""),
        Value::Cap(Cap::At(percent)) => w.show(percent),
        Value::Rounding(rounding) => w.quoted(rounding.word()),
        Value::Formula(formula) => {
            w.put("{\"names\":");
            w.list(&formula.bindings, |w, (name, variable)| {
                w.put("{\"name\":").string(name);
                w.put(",\"variable\":").entity(*variable).put("}");
            });
            w.put(",\"text\":").string(&formula.text).put("}")
        }
        Value::Polarity(polarity) => w.quoted(polarity.word()),
        Value::Aggregation(aggregation) => w.quoted(aggregation.word()),
        Value::Frequency(frequency) => w.quoted(frequency.word()),
        Value::Breakdown(Breakdown::Whole) => w.put("\"whole\""),
        Value::Breakdown(Breakdown::ByUnit) => w.put("\"by-unit\""),
        Value::Breakdown(Breakdown::By(list)) => w.put("{\"by\":").entity(*list).put("}"),
        Value::Bands(bands) => w.list(bands, write_band),
        Value::Target(target) => match target.as_ref() {
            TargetValue::Number(number) => write_number(w, number),
            TargetValue::Range { low, high, printed } => {
                w.put("{\"high\":").decimal(*high);
                w.put(",\"low\":").decimal(*low);
                write_printed(w, printed.as_deref()).put("}")
            }
            TargetValue::Rank(label) => w.put("{\"rank\":").string(label).put("}"),
            TargetValue::NotSet => w.put("\"not-set\""),
        },
        Value::Entry(Entry::Number(number)) => write_number(w, number),
        Value::Entry(Entry::Nil) => w.put("\"nil\""),
        Value::Entry(Entry::NotAvailable) => w.put("\"not-available\""),
        Value::Entry(Entry::Rank(label)) => w.put("{\"rank\":").string(label).put("}"),
        Value::Vector(vector) => w.vector(vector),
    };
}

fn write_number<'w>(w: &'w mut Writer, number: &Quantity) -> &'w mut Writer {
    w.put("{\"number\":").decimal(number.value);
    write_printed(w, number.printed.as_deref()).put("}")
}

fn write_printed<'w>(w: &'w mut Writer, printed: Option<&str>) -> &'w mut Writer {
    match printed {
        Some(text) => w.put(",\"printed\":").string(text),
        None => w,
    }
}

fn write_band(w: &mut Writer, band: &Band) {
    w.put("{\"label\":").string(&band.label);
    for (name, edge) in [("lower", band.lower), ("upper", band.upper)] {
        if let Some(edge) = edge {
            w.put(",\"").put(name).put("\":{\"at\":").decimal(edge.at);
            w.put(",\"included\":").show(edge.included).put("}");
        }
    }
    w.put("}");
}
