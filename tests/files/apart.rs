//! Takes files of office programs apart, with a reader of XML that knows nothing of them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// Every part of a file by its path.
pub fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.insert(part.name().unwrap().into_owned(), bytes);
    }
    for (path, bytes) in &parts {
        if !path.ends_with(".png") {
            let text = std::str::from_utf8(bytes).unwrap();
            roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
    parts
}

/// The text of a part.
pub fn part(file: &[u8], path: &str) -> String {
    let bytes = parts(file).remove(path);
    String::from_utf8(bytes.unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// The text of every paragraph of a word processor's file, in order.
pub fn paragraphs(xml: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(xml).unwrap();
    let paragraphs = document
        .descendants()
        .filter(|it| it.has_tag_name("p") || name(it) == "p");
    let text = |paragraph: roxmltree::Node<'_, '_>| {
        let pieces = paragraph.descendants().filter_map(|it| match name(&it) {
            "t" => it.text().map(str::to_owned),
            "br" => Some("\n".to_owned()),
            "tab" if name(&it.parent().unwrap()) == "r" => Some("\t".to_owned()),
            _ => None,
        });
        pieces.collect::<String>()
    };
    paragraphs.map(text).collect()
}

fn name<'a>(node: &roxmltree::Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

/// A cell of a sheet: its kind, its value as a program reads it, its formula.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Cell {
    pub is_text: bool,
    pub value: String,
    pub formula: Option<String>,
    pub style: usize,
}

/// The cells of a sheet that hold something, by their places.
pub fn cells(file: &[u8], sheet: &str) -> BTreeMap<String, Cell> {
    let shared = part(file, "xl/sharedStrings.xml");
    let shared = roxmltree::Document::parse(&shared).unwrap();
    let texts: Vec<String> = shared
        .descendants()
        .filter(|it| name(it) == "t")
        .map(|it| it.text().unwrap_or_default().to_owned())
        .collect();
    let sheet = part(file, &format!("xl/worksheets/{sheet}.xml"));
    let sheet = roxmltree::Document::parse(&sheet).unwrap();
    let child = |cell: &roxmltree::Node<'_, '_>, tag| {
        let found = cell.children().find(|it| name(it) == tag);
        found.and_then(|it| it.text().map(str::to_owned))
    };
    let cell = |cell: roxmltree::Node<'_, '_>| {
        let value = child(&cell, "v")?;
        let is_text = cell.attribute("t") == Some("s");
        let value = match is_text {
            true => texts[value.parse::<usize>().unwrap()].clone(),
            false => value,
        };
        let place = cell.attribute("r").unwrap().to_owned();
        let formula = child(&cell, "f");
        let style = cell.attribute("s").unwrap().parse().unwrap();
        Some((
            place,
            Cell {
                is_text,
                value,
                formula,
                style,
            },
        ))
    };
    sheet
        .descendants()
        .filter(|it| name(it) == "c")
        .filter_map(cell)
        .collect()
}
