//! Opening a workbook or a table that somebody picked: text here, workbooks in the worker.

use super::desk::Desk;
use crate::app::ports::{FileLimit, FileProblem, PickedFile};
use crate::app::{csv, file_words, sheet_value, sheet_words};
use crate::sheet::{Limit, Place, Refusal, Workbook, limits};
use crate::text::Lang;
use std::rc::Rc;

/// Lets the person pick a file and opens it. Must be called while a click or key is handled.
pub fn pick(desk: Desk, lang: Lang, then: Rc<dyn Fn(Result<Workbook, String>)>) {
    let picked = desk.device.files.pick(false);
    (desk.device.spawn)(Box::pin(async move {
        if let Some(file) = picked.await.into_iter().next() {
            open(desk, lang, file, then);
        }
    }));
}

/// Opens a file; `then` is told what it holds, or in a sentence why it is refused.
pub fn open(
    desk: Desk,
    lang: Lang,
    file: Rc<dyn PickedFile>,
    then: Rc<dyn Fn(Result<Workbook, String>)>,
) {
    let limit = FileLimit {
        file: limits::FILE,
        unpacked: limits::FILE,
    };
    (desk.device.spawn)(Box::pin(async move {
        let name = file.name();
        match file.read(limit).await {
            Ok(bytes) if is_text(&bytes) => {
                let rows = csv::rows(&csv::decode(&bytes));
                then(
                    sheet_value::of_rows(&name, rows)
                        .map_err(|it| sheet_words::refusal(&name, &it, lang)),
                );
            }
            Ok(bytes) => desk.making.read(desk, name.clone(), bytes, move |read| {
                then(read.map_err(|it| sheet_words::refusal(&name, &it, lang)));
            }),
            Err(FileProblem::TooLarge { .. }) => {
                let refusal = Refusal::TooMuch {
                    limit: Limit::File,
                    at: Place::default(),
                };
                then(Err(sheet_words::refusal(&name, &refusal, lang)));
            }
            Err(problem) => then(Err(file_words::unreadable(&name, &problem, lang))),
        }
    }));
}

/// Whether bytes are a table in text, and not a workbook, a web page, a file of this program or anything else.
fn is_text(bytes: &[u8]) -> bool {
    let is_wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let begins = |with: &[u8]| bytes.trim_ascii_start().starts_with(with);
    !begins(b"PK") && !begins(b"<") && !begins(b"{") && (is_wide || !bytes.contains(&0))
}
