//! Files for `./dev soak`, which opens them with office programs and validates them.

use crate::document::everything;
use iku::app::documents::DocumentKind;
use iku::app::{Workspace, builtin};
use iku::domain::period::Period;
use iku::log::Stored;
use iku::report::job::{Format, Order};
use iku::report::year::Year;
use iku::report::{Document, Orientation, PaperSize, compose, decree};
use std::fs;
use std::path::Path;

/// A square of one dot, as an image.
const PNG: &[u8] = include_bytes!("dot.png");

#[test]
fn documents_are_kept_with_their_texts_for_other_programs_to_open() {
    let decree = decree(workspace(&builtin::decree()).current_plan().unwrap());
    for (name, document) in [
        ("keputusan", decree),
        ("segala", everything("kata \"orang\" & <lain>")),
        ("jahat", everything("=1+1]]>\u{202e}😀")),
    ] {
        keep(name, &document, PaperSize::A4, Format::Docx);
        keep(name, &document, PaperSize::F4, Format::Docx);
        keep(name, &document, PaperSize::F4, Format::Xlsx);
    }
}

#[test]
fn every_document_of_a_year_is_kept_of_the_sample_and_of_the_bare_decree() {
    let today = "2026-11-05".parse().unwrap();
    for (name, book) in [
        ("contoh", builtin::sample()),
        ("tanpa_isian", builtin::decree()),
    ] {
        let workspace = workspace(&book);
        let year = Year::through(&workspace, Period::Year(2024), today).unwrap();
        for kind in DocumentKind::ALL {
            let name = format!("{name}_{}", kind.tag().replace('-', "_"));
            let document = compose(kind, &year, None);
            keep(&name, &document, PaperSize::A4, Format::Docx);
            if document.has_tables() {
                keep(&name, &document, PaperSize::F4, Format::Xlsx);
            }
        }
    }
}

fn workspace(book: &[Stored]) -> Workspace {
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(book));
    workspace
}

/// Keeps the file of a document, with what it says beside it, and which of its parts lie.
fn keep(name: &str, document: &Document, paper: PaperSize, format: Format) {
    let order = Order {
        document: document.clone(),
        format,
        paper,
        at: 0,
    };
    let images: Vec<_> = document.charts().map(|_| PNG.to_vec()).collect();
    let file = order.make(&images, &mut |_| {}).unwrap();
    let lying = document
        .parts
        .iter()
        .map(|it| it.orientation == Orientation::Landscape);
    let said = serde_json::json!({ "texts": document.texts(), "lying": Vec::from_iter(lying) });
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files");
    fs::create_dir_all(&folder).unwrap();
    let file_name = format!("{name}-{}.{}", paper.code(), format.ending());
    fs::write(folder.join(file_name), file).unwrap();
    fs::write(folder.join(format!("{name}.json")), said.to_string()).unwrap();
}
