//! The built-in decree as files: all that it says, in its order.

use crate::apart::{cells, paragraphs, part};
use iku::app::{Workspace, builtin};
use iku::report::job::{Format, Order};
use iku::report::{Document, PaperSize, decree};

fn document() -> Document {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::decree()));
    decree(workspace.current_plan().unwrap())
}

fn file(document: &Document, format: Format) -> Vec<u8> {
    let order = Order {
        document: document.clone(),
        format,
        paper: PaperSize::F4,
        at: 1_631_091_600_000,
    };
    order.make(&[], &mut |_| {}).unwrap()
}

#[test]
fn a_word_processor_gets_every_text_of_the_decree_in_order() {
    let document = document();
    let xml = part(&file(&document, Format::Docx), "word/document.xml");
    let written = paragraphs(&xml).join("\n");
    let mut from = 0;
    for text in document.texts() {
        let at = written[from..].find(&*text);
        from += at.unwrap_or_else(|| panic!("{text} is missing, or stands too early")) + text.len();
    }
}

#[test]
fn a_spreadsheet_gets_the_table_of_indicators_with_figures() {
    let file = file(&document(), Format::Xlsx);
    let cells = cells(&file, "sheet1");
    let find = |text: &str| {
        let found = cells.values().filter(|cell| cell.value == text);
        found.map(|cell| cell.is_text).collect::<Vec<_>>()
    };
    assert_eq!(find("Persentase Graduasi Mandiri"), [true]);
    assert_eq!(find("Kondisi Saat Ini (2020)"), [true]);
    assert_eq!(find("0.0001"), [false; 6], "0,01% in six years");
    assert_eq!(find("0.8027"), [false; 6], "80,27% in six years");
    assert!(cells.values().all(|cell| cell.formula.is_none()));
}
