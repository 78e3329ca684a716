//! What files of office programs have in common: a zip of parts written as XML.

mod theme;

pub use theme::add_theme;

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How hard parts are packed. More effort takes several times as long and saves a few hundredths.
const LEVEL: i64 = 2;

/// The bytes of a file could not be put together; in memory that is to say: there is not enough of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unwritten;

/// A file of parts.
pub struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    /// An empty one.
    pub fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Adds a part.
    pub fn add(&mut self, path: &str, content: &[u8]) -> Result<(), Unwritten> {
        self.begin(path)?;
        self.0.write_all(content).map_err(|_| Unwritten)
    }

    /// Adds a part written as XML.
    pub fn add_xml(&mut self, path: &str, content: &str) -> Result<(), Unwritten> {
        const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        self.add(path, HEAD.as_bytes())?;
        self.0.write_all(content.as_bytes()).map_err(|_| Unwritten)
    }

    fn begin(&mut self, path: &str) -> Result<(), Unwritten> {
        // The day of a part is nobody's concern, and without one equal documents make equal bytes.
        let options = SimpleFileOptions::default()
            .last_modified_time(DateTime::default())
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL));
        self.0.start_file(path, options).map_err(|_| Unwritten)
    }

    /// Its bytes.
    pub fn finish(self) -> Result<Vec<u8>, Unwritten> {
        let whole = self.0.finish().map_err(|_| Unwritten)?;
        Ok(whole.into_inner())
    }
}

/// The kinds of relationships between parts begin with this.
pub const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The kinds of parts begin with this.
pub const KIND: &str = "application/vnd.openxmlformats-officedocument";

/// Writes which part is of which kind; `.rels`, `.xml` and `.png` are known by their endings.
pub fn add_kinds(package: &mut Package, parts: &[(String, &str)]) -> Result<(), Unwritten> {
    let mut xml = String::from(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>",
    );
    for (path, kind) in parts {
        push_all(
            &mut xml,
            &[
                "<Override PartName=\"/",
                path,
                "\" ContentType=\"",
                KIND,
                ".",
                kind,
                "+xml\"/>",
            ],
        );
    }
    xml.push_str("</Types>");
    package.add_xml("[Content_Types].xml", &xml)
}

/// Writes which parts a part refers to: the kind and place of each, known as `rId1`, `rId2` …
pub fn add_relations(
    package: &mut Package,
    path: &str,
    relations: &[(&str, String)],
) -> Result<(), Unwritten> {
    let mut xml = String::from(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    for (place, (kind, target)) in relations.iter().enumerate() {
        let id = (place + 1).to_string();
        push_all(
            &mut xml,
            &[
                "<Relationship Id=\"rId",
                &id,
                "\" Type=\"",
                kind,
                "\" Target=\"",
                target,
                "\"/>",
            ],
        );
    }
    xml.push_str("</Relationships>");
    package.add_xml(path, &xml)
}

/// Writes what the file is: its title, that it is Indonesian, when it was made.
pub fn add_properties(
    package: &mut Package,
    main: &str,
    title: &str,
    made: &str,
) -> Result<(), Unwritten> {
    const CORE: &str =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let relations = [
        (format!("{RELATION}/officeDocument"), main),
        (CORE.to_owned(), "docProps/core.xml"),
        (
            format!("{RELATION}/extended-properties"),
            "docProps/app.xml",
        ),
    ];
    let relations = relations
        .iter()
        .map(|(kind, target)| (kind.as_str(), (*target).to_owned()));
    add_relations(package, "_rels/.rels", &relations.collect::<Vec<_>>())?;
    let mut xml = String::from(
        "<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>",
    );
    push_escaped(&mut xml, title);
    xml.push_str("</dc:title><dc:language>id-ID</dc:language>");
    for tag in ["created", "modified"] {
        push_all(
            &mut xml,
            &[
                "<dcterms:",
                tag,
                " xsi:type=\"dcterms:W3CDTF\">",
                made,
                "</dcterms:",
                tag,
                ">",
            ],
        );
    }
    xml.push_str("</cp:coreProperties>");
    package.add_xml("docProps/core.xml", &xml)?;
    package.add_xml(
        "docProps/app.xml",
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>IKU</Application></Properties>",
    )
}

/// Adds each of these.
pub fn push_all(xml: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| xml.push_str(part));
}

/// Adds a text as XML holds it, in elements and attributes alike. What XML cannot hold at all, control characters
/// that no paper shows either, is left out.
pub fn push_escaped(xml: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            b'"' => "&quot;",
            // A line break in an attribute would become a space.
            b'\n' => "&#10;",
            b'\t' => "&#9;",
            b'\r' | 0..0x20 | 0x7f => "",
            // U+FFFE and U+FFFF.
            0xef if matches!(
                text.as_bytes().get(at + 1..at + 3),
                Some([0xbf, 0xbe | 0xbf])
            ) =>
            {
                xml.push_str(&text[from..at]);
                from = at + 3;
                continue;
            }
            _ => continue,
        };
        xml.push_str(&text[from..at]);
        xml.push_str(escaped);
        from = at + 1;
    }
    xml.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_held_as_xml_and_what_xml_cannot_hold_is_left_out() {
        for (text, expected) in [
            ("Bina <b> & \"c\"", "Bina &lt;b&gt; &amp; &quot;c&quot;"),
            ("a]]>b", "a]]&gt;b"),
            ("a\nb\tc", "a&#10;b&#9;c"),
            ("a\u{0}\u{7}\u{1f}\u{7f}b\r\n", "ab&#10;"),
            ("a\u{fffe}b\u{ffff}c\u{fffd}", "abc\u{fffd}"),
            ("العربية 😀 é", "العربية 😀 é"),
        ] {
            let mut xml = String::new();
            push_escaped(&mut xml, text);
            assert_eq!(xml, expected);
        }
    }
}
