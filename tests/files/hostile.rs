//! Whatever people type comes back as the same text, and as nothing but text.

use crate::apart::{cells, paragraphs, part};
use crate::document::everything;
use iku::report::PaperSize;
use iku::report::job::{Format, Order};

const TEXTS: &[&str] = &[
    "=1+1",
    "+62 812",
    "-2",
    "@SUM(A1)",
    " =cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://jahat.example\",\"klik\")",
    "a]]>b<!-- --><![CDATA[c",
    "<script>alert(1)</script> & </w:t></w:r>",
    "\"kutip\" 'tunggal'",
    "😀 e\u{301} 𝒳",
    "العربية \u{202e}kanan ke kiri",
    "_x0041_ _x000D_",
    "{{ w:fldChar }} \\h TOC",
    "baris satu\nbaris dua",
    "dengan\ttab",
    "   spasi   di mana-mana   ",
];

fn file(text: &str, format: Format) -> Vec<u8> {
    let order = Order {
        document: everything(text),
        format,
        paper: PaperSize::A4,
        at: 0,
    };
    order.make(&[], &mut |_| {}).unwrap()
}

/// `_x005F_` stands for the low line that would begin an escape.
fn as_read(text: &str) -> String {
    text.replace("_x005F_", "_")
}

#[test]
fn a_word_processor_reads_the_same_text() {
    for text in TEXTS {
        let xml = part(&file(text, Format::Docx), "word/document.xml");
        let written = paragraphs(&xml);
        let times = written.iter().filter(|it| it.contains(text)).count();
        assert!(times >= 20, "{text:?} stands {times} times in {written:#?}");
        assert_eq!(
            xml.matches("<w:instrText").count(),
            4,
            "{text:?} became a field"
        );
    }
}

#[test]
fn a_spreadsheet_reads_the_same_text_and_no_formula() {
    for text in TEXTS {
        let file = file(text, Format::Xlsx);
        let styles = part(&file, "xl/styles.xml");
        let styles = roxmltree::Document::parse(&styles).unwrap();
        let looks = styles
            .descendants()
            .find(|it| it.tag_name().name() == "cellXfs");
        let looks: Vec<_> = looks.unwrap().children().collect();
        for sheet in ["sheet1", "sheet2"] {
            let cells = cells(&file, sheet);
            let same: Vec<_> = cells
                .values()
                .filter(|it| as_read(&it.value) == *text)
                .collect();
            assert!(same.len() >= 4, "{text:?} stands {} times", same.len());
            for cell in same {
                assert!(cell.is_text && cell.formula.is_none(), "{cell:?}");
                let is_quoted = looks[cell.style].attribute("quotePrefix") == Some("1");
                let could_calculate = text.trim_start().starts_with(['=', '+', '-', '@']);
                assert_eq!(is_quoted, could_calculate, "{text:?}");
            }
            let formulas: Vec<_> = cells
                .values()
                .filter_map(|it| it.formula.as_deref())
                .collect();
            let ours = |it: &&str| {
                ["SUM(C", "SUM(D", "ROUND(D", "D"]
                    .iter()
                    .any(|own| it.starts_with(own))
            };
            assert!(
                formulas.len() == 4 && formulas.iter().all(ours),
                "{formulas:?}"
            );
        }
    }
}

#[test]
fn what_no_paper_shows_is_left_out() {
    let text = "a\u{0}b\u{1b}\u{fffe}c\rd";
    let word = part(&file(text, Format::Docx), "word/document.xml");
    assert!(paragraphs(&word).contains(&"abcd".to_owned()));
    let sheet = cells(&file(text, Format::Xlsx), "sheet1");
    assert!(sheet.values().any(|cell| cell.value == "abcd"));
}
