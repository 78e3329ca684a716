//! Sections: runs of sheets of one size and orientation, with a page number at their foot.

use super::FOOTER as FOOTER_RELATION;
use crate::report::package::push_all;
use crate::report::paper::{margins, sheet, twips};
use crate::report::{Orientation, PaperSize};

/// The foot of every page: its number, as on paper.
pub const FOOTER: &str = "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
     <w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>\
     <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
     <w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>\
     <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>\
     <w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";

/// How wide text runs on a sheet, in twips.
pub fn text_width(paper: PaperSize, orientation: Orientation) -> u32 {
    let (width, _) = sheet(paper, orientation);
    let (_, side, _) = margins(orientation);
    twips(width - 2 * side)
}

/// What a section is printed on.
pub fn section(xml: &mut String, paper: PaperSize, orientation: Orientation) {
    let (width, height) = sheet(paper, orientation);
    let (top, side, foot) = margins(orientation);
    let [width, height, top, side, foot] =
        [width, height, top, side, foot].map(|length| twips(length).to_string());
    let lying = match orientation {
        Orientation::Portrait => "",
        Orientation::Landscape => " w:orient=\"landscape\"",
    };
    let footer = twips(8).to_string();
    push_all(
        xml,
        &[
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"",
            FOOTER_RELATION,
            "\"/><w:pgSz w:w=\"",
            &width,
            "\" w:h=\"",
            &height,
            "\"",
            lying,
            "/><w:pgMar w:top=\"",
            &top,
            "\" w:right=\"",
            &side,
            "\" w:bottom=\"",
            &foot,
            "\" w:left=\"",
            &side,
            "\" w:header=\"",
            &footer,
            "\" w:footer=\"",
            &footer,
            "\" w:gutter=\"0\"/></w:sectPr>",
        ],
    );
}
