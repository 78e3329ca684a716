//! An order on its way to the worker and back.

use crate::document::everything;
use iku::report::job::{Format, Order, Problem, Task, carry_out};
use iku::report::{Document, PaperSize};

fn order(format: Format) -> Order {
    Order {
        document: everything("kata"),
        format,
        paper: PaperSize::F4,
        at: 1_720_944_120_000,
    }
}

#[test]
fn an_order_arrives_as_it_was_sent_and_equal_orders_make_equal_files() {
    for format in [Format::Docx, Format::Xlsx] {
        let order = order(format);
        let here = order.make(&[], &mut |_| {}).unwrap();
        let there = carry_out(&Task::Make(order).to_bytes(), &[], &mut |_| {}).unwrap();
        assert_eq!(here, there);
    }
}

#[test]
fn what_is_done_is_told_as_it_grows_up_to_the_end() {
    for format in [Format::Docx, Format::Xlsx] {
        let mut told = Vec::new();
        order(format)
            .make(&[], &mut |hundredths| told.push(hundredths))
            .unwrap();
        assert!(told.is_sorted() && told.len() > 3, "{told:?}");
        if format == Format::Docx {
            assert_eq!(told.last(), Some(&100));
        }
    }
}

#[test]
fn what_is_no_order_is_refused() {
    for bytes in [&b""[..], b"{}", b"{\"document\":", b"\xff\xfe"] {
        let refused = carry_out(bytes, &[], &mut |_| {});
        assert_eq!(refused, Err(Problem::NotAnOrder));
    }
}

#[test]
fn a_file_is_called_after_its_document_and_kind() {
    assert_eq!(
        order(Format::Docx).file_name(),
        "LKjIP_Dinas-Sosial-Lombok-Tengah_2024.docx"
    );
    assert_eq!(
        order(Format::Xlsx).file_name(),
        "LKjIP_Dinas-Sosial-Lombok-Tengah_2024.xlsx"
    );
}

#[test]
fn a_document_that_was_kept_is_read_as_it_was_and_written_in_the_same_words() {
    let kept = include_str!("../fixtures/document-1.json").trim_end();
    let document: Document = serde_json::from_str(kept).unwrap();
    assert_eq!(document, everything("kata"));
    assert_eq!(serde_json::to_string(&document).unwrap(), kept);
}
