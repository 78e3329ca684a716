//! What a word processor finds in a file.

use crate::apart::{paragraphs, part, parts};
use crate::document::{everything, of};
use iku::report::job::{Format, Order};
use iku::report::{Block, Document, PaperSize};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and what follows";

fn file(document: Document, paper: PaperSize, images: &[Vec<u8>]) -> Vec<u8> {
    let order = Order {
        document,
        format: Format::Docx,
        paper,
        at: 0,
    };
    order.make(images, &mut |_| {}).unwrap()
}

fn xml(document: Document) -> String {
    part(
        &file(document, PaperSize::A4, &[PNG.to_vec()]),
        "word/document.xml",
    )
}

#[test]
fn every_text_stands_in_the_order_in_which_it_is_read() {
    let document = everything("kata orang");
    let written = paragraphs(&xml(document.clone())).join("\n");
    let mut from = 0;
    for text in document.texts() {
        let at = written[from..].find(&*text);
        from += at.unwrap_or_else(|| panic!("{text} is missing, or stands too early")) + text.len();
    }
}

#[test]
fn a_word_processor_knows_headings_heads_of_tables_fields_and_breaks() {
    let xml = xml(everything("x"));
    for (what, times) in [
        ("<w:pStyle w:val=\"Title\"/>", 2),
        ("<w:pStyle w:val=\"Heading1\"/>", 1),
        ("<w:pStyle w:val=\"Heading2\"/>", 1),
        ("<w:pStyle w:val=\"Heading3\"/>", 1),
        ("<w:pStyle w:val=\"TOC1\"/>", 1),
        ("TOC \\o \"1-3\" \\h \\z \\u", 1),
        ("PAGEREF _Toc00000003 \\h", 1),
        ("w:name=\"_Toc00000003\"", 1),
        ("<w:br w:type=\"page\"/>", 1),
        // Two tables of figures, each with two rows of head.
        ("<w:tblHeader/>", 4),
        ("<w:vMerge w:val=\"restart\"/>", 10),
        ("<w:gridSpan w:val=\"5\"/>", 2),
        ("w:fldCharType=\"begin\"", 4),
        ("w:fldCharType=\"end\"", 4),
    ] {
        assert_eq!(xml.matches(what).count(), times, "{what}");
    }
    assert!(
        !xml.contains("w:dirty"),
        "a question on opening alarms people"
    );
}

#[test]
fn each_list_begins_at_its_first_mark() {
    let file = file(everything("x"), PaperSize::A4, &[]);
    let numbering = part(&file, "word/numbering.xml");
    assert_eq!(
        numbering.matches("<w:startOverride w:val=\"1\"/>").count(),
        4
    );
    let xml = part(&file, "word/document.xml");
    for list in 1..=4 {
        let items = xml.matches(&format!("<w:numId w:val=\"{list}\"/>")).count();
        assert_eq!(items, 2, "list {list}");
    }
}

#[test]
fn sheets_have_the_size_that_was_chosen_and_lie_where_the_document_says() {
    for (paper, standing, lying) in [
        (
            PaperSize::A4,
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
            "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
        ),
        (
            PaperSize::F4,
            "<w:pgSz w:w=\"12189\" w:h=\"18709\"/>",
            "<w:pgSz w:w=\"18709\" w:h=\"12189\" w:orient=\"landscape\"/>",
        ),
    ] {
        let xml = part(&file(everything("x"), paper, &[]), "word/document.xml");
        let (first, last) = (xml.find(standing).unwrap(), xml.find(lying).unwrap());
        assert!(first < last);
        assert_eq!(
            xml.matches("<w:footerReference").count(),
            2,
            "pages are numbered in both"
        );
    }
}

#[test]
fn a_picture_stands_in_the_file_with_the_words_for_those_who_cannot_see_it() {
    let with = file(everything("x"), PaperSize::A4, &[PNG.to_vec()]);
    let parts = parts(&with);
    assert_eq!(parts["word/media/image0.png"], PNG);
    let xml = part(&with, "word/document.xml");
    assert!(
        xml.contains("descr=\"2023 79,00%, 2024 81,50% x\""),
        "{xml}"
    );
    assert!(part(&with, "word/_rels/document.xml.rels").contains("Id=\"rId7\""));
    assert!(xml.contains("r:embed=\"rId7\""));

    for images in [vec![], vec![b"no image".to_vec()]] {
        let without = file(everything("x"), PaperSize::A4, &images);
        let xml = part(&without, "word/document.xml");
        assert!(!xml.contains("<w:drawing>"));
        let said = "2023 79,00%, 2024 81,50% x".to_owned();
        assert!(paragraphs(&xml).contains(&said));
    }
}

#[test]
fn tables_never_touch_and_a_page_never_ends_in_one() {
    let table = || Block::Table(crate::document::budget("x"));
    let xml = xml(of(vec![
        table(),
        table(),
        Block::Title(vec!["T".into()]),
        table(),
    ]));
    assert!(!xml.contains("</w:tbl><w:tbl>"));
    assert!(!xml.contains("</w:tbl><w:sectPr>"));
}

#[test]
fn a_document_of_nothing_is_a_file_all_the_same() {
    assert!(paragraphs(&xml(of(vec![]))).is_empty());
    let contents = of(vec![Block::Contents("Isi".into())]);
    assert_eq!(paragraphs(&xml(contents)), ["Isi", ""]);
}

#[test]
fn the_file_says_what_it_is_and_in_which_language() {
    let file = file(everything("Laporan"), PaperSize::A4, &[]);
    let core = part(&file, "docProps/core.xml");
    assert!(
        core.contains("<dc:title>Laporan</dc:title><dc:language>id-ID</dc:language>"),
        "{core}"
    );
    assert!(core.contains(">1970-01-01T00:00:00Z<"), "{core}");
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"id-ID\""));
}
