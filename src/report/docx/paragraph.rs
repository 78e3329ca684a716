//! Paragraphs and the texts in them.

use crate::report::package::{push_all, push_escaped};

/// The styles of paragraphs, by their ids in `styles.rs`.
pub mod style {
    pub const BODY: &str = "BodyText";
    pub const TITLE: &str = "Title";
    pub const LETTERHEAD: &str = "KopSurat";
    pub const LETTERHEAD_NAME: &str = "KopNama";
    pub const LETTERHEAD_ADDRESS: &str = "KopAlamat";
    pub const ANNEX_HEAD: &str = "KepalaLampiran";
    pub const CAPTION: &str = "Caption";
    pub const NOTE: &str = "Catatan";
    pub const DRAFT: &str = "NaskahAwal";
    pub const LIST: &str = "ListParagraph";
    pub const CLAUSE: &str = "Ketentuan";
    pub const TABLE_HEAD: &str = "KepalaTabel";
    pub const TABLE_TEXT: &str = "IsiTabel";
    pub const TABLE_STRONG: &str = "IsiTabelTebal";
    pub const PICTURE: &str = "Gambar";
    pub const PLACE_AND_DAY: &str = "TempatTanggal";
    pub const POSITION: &str = "JabatanPenandatangan";
    pub const NAME: &str = "NamaPenandatangan";
    pub const CONTENTS_HEAD: &str = "TOCHeading";
    pub const GAP: &str = "Sela";
}

/// Begins a paragraph of a style; `more` is what else its properties say.
pub fn open(xml: &mut String, style: &str, more: &str) {
    push_all(
        xml,
        &[
            "<w:p><w:pPr><w:pStyle w:val=\"",
            style,
            "\"/>",
            more,
            "</w:pPr>",
        ],
    );
}

/// Ends a paragraph.
pub fn close(xml: &mut String) {
    xml.push_str("</w:p>");
}

/// A whole paragraph.
pub fn paragraph(xml: &mut String, style: &str, text: &str) {
    open(xml, style, "");
    run(xml, "", text);
    close(xml);
}

/// A text within a paragraph; `look` is what its properties say. A line break stays one.
pub fn run(xml: &mut String, look: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    xml.push_str("<w:r>");
    if !look.is_empty() {
        push_all(xml, &["<w:rPr>", look, "</w:rPr>"]);
    }
    for (place, line) in text.lines().enumerate() {
        if place > 0 {
            xml.push_str("<w:br/>");
        }
        for (place, piece) in line.split('\t').enumerate() {
            if place > 0 {
                xml.push_str("<w:tab/>");
            }
            if !piece.is_empty() {
                xml.push_str("<w:t xml:space=\"preserve\">");
                push_escaped(xml, piece);
                xml.push_str("</w:t>");
            }
        }
    }
    xml.push_str("</w:r>");
}

/// Texts below each other in one paragraph.
pub fn lines(xml: &mut String, lines: &[String]) {
    for (place, line) in lines.iter().enumerate() {
        if place > 0 {
            xml.push_str("<w:r><w:br/></w:r>");
        }
        run(xml, "", line);
    }
}

/// A field with what it shows until it is renewed.
pub fn field(xml: &mut String, code: &str, shows: &str) {
    field_begin(xml, code);
    run(xml, "", shows);
    field_end(xml);
}

/// The beginning of a field whose content follows.
pub fn field_begin(xml: &mut String, code: &str) {
    push_all(
        xml,
        &[
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
             <w:r><w:instrText xml:space=\"preserve\"> ",
            code,
            " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
        ],
    );
}

/// The end of a field.
pub fn field_end(xml: &mut String) {
    xml.push_str("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
}
