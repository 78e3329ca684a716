//! Files for `./dev soak`, which opens them with office programs and validates them.

use crate::document::everything;
use iku::app::{Workspace, builtin};
use iku::report::job::{Format, Order};
use iku::report::{PaperSize, decree};
use std::fs;
use std::path::Path;

/// A square of one dot, as an image.
const PNG: &[u8] = include_bytes!("dot.png");

#[test]
fn documents_are_kept_with_their_texts_for_other_programs_to_open() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files");
    fs::create_dir_all(&folder).unwrap();
    let mut workspace = Workspace::default();
    workspace.absorb(&builtin::batches(&builtin::decree()));
    let documents = [
        ("keputusan", decree(workspace.current_plan().unwrap())),
        ("segala", everything("kata \"orang\" & <lain>")),
        ("jahat", everything("=1+1]]>\u{202e}😀")),
    ];
    for (name, document) in documents {
        for (paper, format) in [
            (PaperSize::A4, Format::Docx),
            (PaperSize::F4, Format::Docx),
            (PaperSize::F4, Format::Xlsx),
        ] {
            let order = Order {
                document: document.clone(),
                format,
                paper,
                at: 0,
            };
            let file = order.make(&[PNG.to_vec()], &mut |_| {}).unwrap();
            let name = format!("{name}-{}.{}", paper.code(), format.ending());
            fs::write(folder.join(name), file).unwrap();
        }
        let texts = serde_json::to_vec(&document.texts()).unwrap();
        fs::write(folder.join(format!("{name}.json")), texts).unwrap();
    }
}
