//! Changes in files.

use super::reader::{Fault, Reader, Stop};
use super::value;
use super::words::Word;
use super::writer::Writer;
use crate::log::{Action, Attribute, Author, Change, Key, Purpose, Scope, Write};
use std::rc::Rc;

/// `key` and `sig` are reserved for signed changes: they are passed over, and kept in the raw bytes.
const CHANGE: &[&str] = &[
    "action", "at", "author", "facts", "id", "key", "kind", "order", "sig", "targets",
];
const FACT: &[&str] = &[
    "about", "part", "period", "plan", "property", "replaces", "value",
];
const AUTHOR: &[&str] = &["name", "unit"];

/// Reads changes one after another; remembers what repeats from one to the next.
#[derive(Clone)]
pub struct Decoder {
    author: Rc<Author>,
    /// As that author is written.
    written: String,
    attribute: Attribute,
}

impl Default for Decoder {
    fn default() -> Self {
        Self {
            author: Rc::default(),
            written: String::new(),
            attribute: Attribute::Entry,
        }
    }
}

impl Decoder {
    /// Reads the change that begins here.
    pub fn change(&mut self, r: &mut Reader) -> Result<Change, Stop> {
        let start = r.clone();
        match self.known(r) {
            Err(Stop::Unknown) => {
                *r = start;
                self.unknown(r)
            }
            read => read,
        }
    }

    fn known(&mut self, r: &mut Reader) -> Result<Change, Stop> {
        r.field("{\"action\":", CHANGE)?;
        let is_write = match r.string()?.as_ref() {
            "write" => true,
            "retract" => false,
            _ => return Err(Stop::Unknown),
        };
        r.field(",\"at\":", CHANGE)?;
        let at = r.integer()?;
        r.field(",\"author\":", CHANGE)?;
        let author = self.author(r)?;
        let mut action = Action::Unknown;
        if is_write {
            r.field(",\"facts\":", CHANGE)?;
            action = Action::Write(r.list(|r| self.fact(r))?);
        }
        r.field(",\"id\":", CHANGE)?;
        let id = r.change_id()?;
        reserved(r, ",\"key\":")?;
        r.field(",\"kind\":", CHANGE)?;
        let purpose = value::word(r)?;
        r.field(",\"order\":", CHANGE)?;
        let order = r.small()?;
        reserved(r, ",\"sig\":")?;
        if !is_write {
            r.field(",\"targets\":", CHANGE)?;
            action = Action::Retract(r.ascending(Reader::change_id)?);
        }
        r.close(CHANGE)?;
        Ok(Change {
            id,
            order,
            author,
            at,
            purpose,
            action,
        })
    }

    /// Reads an author.
    pub fn author(&mut self, r: &mut Reader) -> Result<Rc<Author>, Stop> {
        if !self.written.is_empty() && r.eat(&self.written) {
            return Ok(self.author.clone());
        }
        let start = r.place();
        r.field("{\"name\":", AUTHOR)?;
        let name = r.string()?.into_owned();
        r.field(",\"unit\":", AUTHOR)?;
        let unit = r.string()?.into_owned();
        r.close(AUTHOR)?;
        r.since(start).clone_into(&mut self.written);
        self.author = Rc::new(Author { name, unit });
        Ok(self.author.clone())
    }

    fn fact(&mut self, r: &mut Reader) -> Result<Write, Stop> {
        r.field("{\"about\":", FACT)?;
        let entity = r.entity()?;
        let part = r.eat(",\"part\":").then(|| r.entity()).transpose()?;
        let period = r
            .eat(",\"period\":")
            .then(|| r.parsed("period"))
            .transpose()?;
        let plan = r.eat(",\"plan\":").then(|| r.entity()).transpose()?;
        r.field(",\"property\":", FACT)?;
        let tag = r.string()?;
        if self.attribute.tag() != tag {
            self.attribute = Attribute::from_tag(&tag).ok_or(Stop::Unknown)?;
        }
        let attribute = self.attribute;
        let mut replaces = Vec::new();
        if r.eat(",\"replaces\":") {
            replaces = r.ascending(Reader::change_id)?;
            if replaces.is_empty() {
                return r.fail(Fault::NotCanonical);
            }
        }
        r.field(",\"value\":", FACT)?;
        let value = value::read(r, attribute.shape())?;
        r.close(FACT)?;
        Ok(Write {
            key: Key {
                entity,
                attribute,
                scope: plan.map_or(Scope::Always, Scope::Version),
                period,
                part,
            },
            value,
            replaces,
        })
    }

    /// A change with something in it that this version does not know: only what places it in the log.
    fn unknown(&mut self, r: &mut Reader) -> Result<Change, Stop> {
        let start = r.place();
        let (mut id, mut order, mut at) = (None, None, 0);
        let mut author = Rc::default();
        let mut purpose = Purpose::Edit;
        r.object(|r, name| {
            let before = r.clone();
            match name {
                "id" => id = Some(r.change_id()?),
                "order" => order = Some(r.small()?),
                "at" => at = r.integer()?,
                "author" => match self.author(r) {
                    Ok(read) => author = read,
                    Err(_) => {
                        *r = before;
                        r.skip(1)?;
                    }
                },
                "kind" => match value::word(r) {
                    Ok(read) => purpose = read,
                    Err(_) => {
                        *r = before;
                        r.skip(1)?;
                    }
                },
                _ => r.skip(1)?,
            }
            Ok(())
        })?;
        match (id, order) {
            (Some(id), Some(order)) => Ok(Change {
                id,
                order,
                author,
                at,
                purpose,
                action: Action::Unknown,
            }),
            _ => Err(Stop::At(start, Fault::Expected("id"))),
        }
    }
}

fn reserved(r: &mut Reader, token: &str) -> Result<(), Stop> {
    if r.eat(token) {
        r.string()?;
    }
    Ok(())
}

/// Writes a change.
pub fn write(w: &mut Writer, change: &Change) {
    let word = match change.action {
        Action::Write(_) => "write",
        Action::Retract(_) => "retract",
        Action::Unknown => "unknown", // never stored: its original bytes are
    };
    w.put("{\"action\":").quoted(word);
    w.put(",\"at\":").show(change.at);
    w.put(",\"author\":");
    write_author(w, &change.author);
    if let Action::Write(writes) = &change.action {
        w.put(",\"facts\":").list(writes, write_fact);
    }
    w.put(",\"id\":").change_id(change.id);
    w.put(",\"kind\":").quoted(change.purpose.word());
    w.put(",\"order\":").show(change.order);
    if let Action::Retract(ids) = &change.action {
        w.put(",\"targets\":");
        w.list(ids, |w, id| {
            w.change_id(*id);
        });
    }
    w.put("}");
}

/// Writes an author.
pub fn write_author(w: &mut Writer, author: &Author) {
    w.put("{\"name\":").string(&author.name);
    w.put(",\"unit\":").string(&author.unit).put("}");
}

fn write_fact(w: &mut Writer, write: &Write) {
    let key = &write.key;
    w.put("{\"about\":").entity(key.entity);
    if let Some(part) = key.part {
        w.put(",\"part\":").entity(part);
    }
    if let Some(period) = key.period {
        w.put(",\"period\":").quoted(period);
    }
    if let Scope::Version(plan) = key.scope {
        w.put(",\"plan\":").entity(plan);
    }
    w.put(",\"property\":").quoted(key.attribute.tag());
    if !write.replaces.is_empty() {
        w.put(",\"replaces\":");
        w.list(&write.replaces, |w, id| {
            w.change_id(*id);
        });
    }
    w.put(",\"value\":");
    value::write(w, &write.value);
    w.put("}");
}
