//! What office programs offer to whoever goes on writing.

use super::{Package, Unwritten, push_all};

/// Adds the colours and fonts that office programs offer to whoever goes on writing: black, white, and the blue of
/// IKU's bars.
pub fn add_theme(package: &mut Package, path: &str) -> Result<(), Unwritten> {
    const COLOURS: [(&str, &str); 12] = [
        ("dk1", "000000"),
        ("lt1", "FFFFFF"),
        ("dk2", "1F1F1F"),
        ("lt2", "EDEDED"),
        ("accent1", "0A489F"),
        ("accent2", "196BCD"),
        ("accent3", "126B33"),
        ("accent4", "7A4B00"),
        ("accent5", "A51D1D"),
        ("accent6", "525252"),
        ("hlink", "0A489F"),
        ("folHlink", "525252"),
    ];
    let mut xml = String::from(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"IKU\">\
         <a:themeElements><a:clrScheme name=\"IKU\">",
    );
    for (name, colour) in COLOURS {
        push_all(
            &mut xml,
            &[
                "<a:",
                name,
                "><a:srgbClr val=\"",
                colour,
                "\"/></a:",
                name,
                ">",
            ],
        );
    }
    xml.push_str("</a:clrScheme><a:fontScheme name=\"IKU\">");
    for fonts in ["majorFont", "minorFont"] {
        push_all(
            &mut xml,
            &[
                "<a:",
                fonts,
                "><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:",
                fonts,
                ">",
            ],
        );
    }
    xml.push_str("</a:fontScheme><a:fmtScheme name=\"IKU\">");
    const FILL: &str = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const LINE: &str =
        "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
    const EFFECT: &str = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    for (list, style) in [
        ("fillStyleLst", FILL),
        ("lnStyleLst", LINE),
        ("effectStyleLst", EFFECT),
        ("bgFillStyleLst", FILL),
    ] {
        push_all(
            &mut xml,
            &["<a:", list, ">", style, style, style, "</a:", list, ">"],
        );
    }
    xml.push_str("</a:fmtScheme></a:themeElements></a:theme>");
    package.add_xml(path, &xml)
}
