//! Pictures: an image with the words that stand for it.

use super::FIRST_IMAGE;
use crate::report::Chart;
use crate::report::package::{push_all, push_escaped};

/// English metric units in a twip.
const EMU: u32 = 635;
/// How wide a picture is at most, in twips (160 mm).
const WIDEST: u32 = 9071;

/// Whether these bytes are an image that a file can hold.
pub fn is_image(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

/// Writes the picture of a chart, the `place`th of the document and the `used`th that has an image.
pub fn picture(xml: &mut String, chart: &Chart, place: usize, used: usize, text_width: u32) {
    let drawing = chart.drawing();
    let width = text_width.min(WIDEST);
    let height = width * drawing.height / drawing.width;
    let [width, height] = [width, height].map(|length| (length * EMU).to_string());
    let id = (place + 1).to_string();
    let relation = format!("rId{}", FIRST_IMAGE + used);
    let mut alt = String::new();
    push_escaped(&mut alt, &chart.alt);
    push_all(
        xml,
        &[
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"",
            &width,
            "\" cy=\"",
            &height,
            "\"/><wp:docPr id=\"",
            &id,
            "\" name=\"Gambar ",
            &id,
            "\" descr=\"",
            &alt,
            "\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic><pic:nvPicPr><pic:cNvPr id=\"",
            &id,
            "\" name=\"Gambar ",
            &id,
            "\" descr=\"",
            &alt,
            "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"",
            &relation,
            "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>\
             <a:ext cx=\"",
            &width,
            "\" cy=\"",
            &height,
            "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
        ],
    );
}
