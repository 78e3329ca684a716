//! How a sheet is printed.

use crate::report::package::push_all;
use crate::report::paper::{margins, sheet};
use crate::report::{Orientation, PaperSize};

/// What a sheet is printed on.
#[derive(Clone, Copy)]
pub struct Printed {
    /// The paper.
    pub paper: PaperSize,
    /// Which way round it lies.
    pub orientation: Orientation,
}

/// Margins, paper, one page wide, and the number of each page.
pub fn push_print_setup(xml: &mut String, printed: Printed) {
    let (top, side, foot) = margins(printed.orientation);
    let [top, side, foot, feet] = [top, side, foot, 8].map(inches);
    // By their numbers in spreadsheet programs; folio, 8½ × 13 inches, is F4 to the millimetre.
    let paper = match printed.paper {
        PaperSize::A4 => "9",
        PaperSize::F4 => "14",
    };
    let (width, height) = sheet(printed.paper, printed.orientation);
    let lies = if width > height {
        "landscape"
    } else {
        "portrait"
    };
    for (name, length) in [
        ("left", &side),
        ("right", &side),
        ("top", &top),
        ("bottom", &foot),
    ] {
        let begin = if name == "left" { "<pageMargins " } else { " " };
        push_all(xml, &[begin, name, "=\"", length, "\""]);
    }
    push_all(
        xml,
        &[
            " header=\"",
            &feet,
            "\" footer=\"",
            &feet,
            "\"/><pageSetup paperSize=\"",
            paper,
            "\" fitToHeight=\"0\" orientation=\"",
            lies,
            "\"/><headerFooter><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter></headerFooter>",
        ],
    );
}

/// `0.79`, of 20 millimetres.
fn inches(millimetres: u32) -> String {
    let hundredths = (millimetres * 1000 + 127) / 254;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
