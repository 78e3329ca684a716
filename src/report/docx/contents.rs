//! The table of contents: a field that lists every heading and leads to it.

use super::paragraph::{close, field, field_begin, field_end, open, paragraph, run, style};
use crate::report::Level;
use crate::report::package::push_all;

const CODE: &str = "TOC \\o \"1-3\" \\h \\z \\u";

/// What a heading is known by.
pub fn bookmark(place: usize) -> String {
    format!("_Toc{:08}", place + 1)
}

/// Writes the table of contents under its title.
pub fn contents(xml: &mut String, title: &str, headings: &[(Level, &str)]) {
    xml.push_str(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>\
         <w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>",
    );
    paragraph(xml, style::CONTENTS_HEAD, title);
    for (place, (level, text)) in headings.iter().enumerate() {
        open(xml, &format!("TOC{}", level.number()), "");
        if place == 0 {
            field_begin(xml, CODE);
        }
        entry(xml, &bookmark(place), text);
        if place + 1 == headings.len() {
            field_end(xml);
        }
        close(xml);
    }
    if headings.is_empty() {
        open(xml, "TOC1", "");
        field(xml, CODE, "");
        close(xml);
    }
    xml.push_str("</w:sdtContent></w:sdt>");
}

fn entry(xml: &mut String, bookmark: &str, text: &str) {
    push_all(
        xml,
        &["<w:hyperlink w:anchor=\"", bookmark, "\" w:history=\"1\">"],
    );
    run(xml, "", text);
    xml.push_str("<w:r><w:tab/></w:r>");
    field(xml, &format!("PAGEREF {bookmark} \\h"), "");
    xml.push_str("</w:hyperlink>");
}
