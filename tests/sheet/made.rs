//! Makes workbooks, part by part, as no honest program would.

use iku::sheet::{Refusal, Workbook};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Parts of a file, each its path and content.
pub type Parts = Vec<(String, Vec<u8>)>;

/// A workbook of these sheets: the name, attributes of its entry, and what stands in its `worksheet`.
pub fn parts(sheets: &[(&str, &str, &str)]) -> Parts {
    let relations = |all: String| {
        format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
        )
    };
    let relation = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{target}\"/>")
    };
    let mut named = String::new();
    let mut own = relation("s", "sharedStrings", "sharedStrings.xml")
        + &relation("l", "styles", "/xl/styles.xml");
    let mut parts: Parts = Vec::new();
    for (place, (name, attributes, content)) in sheets.iter().enumerate() {
        named +=
            &format!("<sheet name=\"{name}\" sheetId=\"{place}\" r:id=\"r{place}\" {attributes}/>");
        own += &relation(
            &format!("r{place}"),
            "worksheet",
            &format!("worksheets/sheet{place}.xml"),
        );
        let sheet =
            format!("<?xml version=\"1.0\"?>\n<worksheet xmlns=\"{MAIN}\">{content}</worksheet>");
        parts.push((format!("xl/worksheets/sheet{place}.xml"), sheet.into()));
    }
    let workbook = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATION}\"><workbookPr/><sheets>{named}</sheets></workbook>"
    );
    parts.push(("xl/workbook.xml".into(), workbook.into()));
    parts.push(("xl/_rels/workbook.xml.rels".into(), relations(own).into()));
    let root = relations(relation("r", "officeDocument", "xl/workbook.xml"));
    parts.push(("_rels/.rels".into(), root.into()));
    parts
}

/// Puts a part in the place of the one that is there.
pub fn with(mut parts: Parts, path: &str, content: impl Into<Vec<u8>>) -> Parts {
    parts.retain(|(own, _)| own != path);
    parts.push((path.into(), content.into()));
    parts
}

/// The file of some parts.
pub fn file(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1));
    for (path, content) in parts {
        zip.start_file(path.as_str(), options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A file of one sheet, *Isian*, with these rows.
pub fn rows(rows: &str) -> Vec<u8> {
    file(&parts(&[(
        "Isian",
        "",
        &format!("<sheetData>{rows}</sheetData>"),
    )]))
}

/// What is read of a file.
pub fn read(file: &[u8]) -> Result<Workbook, Refusal> {
    iku::sheet::read(file, &mut |_| {})
}
