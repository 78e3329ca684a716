//! Opening a workbook or a table that somebody picked: text here, workbooks in the worker. What is to be known about
//! one.

use super::desk::Desk;
use super::el::{El, el};
use super::parts::{Tone, choice, notice};
use crate::app::fill_in::Oddity;
use crate::app::ports::{FileLimit, FileProblem, PickedFile};
use crate::app::{csv, file_words, sheet_value, sheet_words};
use crate::sheet::{Limit, Place, Refusal, Workbook, limits};
use crate::text::Lang;
use crate::text::words::{any_sheet, fill_in as words};
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

/// Which sheet of a workbook, where there are several that say something; `pick` is told its place.
pub fn sheets(
    workbook: &Workbook,
    chosen: usize,
    lang: Lang,
    pick: impl Fn(usize) + 'static,
) -> Option<El> {
    let all = workbook.sheets.iter().enumerate();
    let all = all.filter(|(_, it)| !it.rows.is_empty());
    let options: Vec<_> = all
        .map(|(place, it)| (place.to_string(), it.name.clone()))
        .collect();
    let pick = move |picked: String| picked.parse().into_iter().for_each(&pick);
    let label = any_sheet::SHEET.within(lang);
    (options.len() > 1).then(|| el("div").with(choice(label, options, &chosen.to_string(), pick)))
}

/// More than these are only counted: whoever sees them corrects the file first.
const MOST_SHOWN: usize = 50;

/// A list of sentences; nothing where there is nothing to be known.
pub fn listed(sentences: Vec<String>, lang: Lang) -> Option<El> {
    let count = sentences.len();
    let more = (count > MOST_SHOWN).then(|| el("p").with(format!("… +{}", count - MOST_SHOWN)));
    let shown = sentences.into_iter().take(MOST_SHOWN);
    let shown = shown.map(|says| el("li").with(says));
    let list = el("ul").class("bullets").each(shown);
    let head = el("p").with(el("strong").with(words::ODDITIES.within(lang)));
    let all: Vec<_> = [head, list].into_iter().chain(more).collect();
    (count > 0).then(|| notice(Tone::Warn, all))
}

/// An oddity in a sentence.
pub fn sentence(oddity: &Oddity, lang: Lang) -> String {
    match oddity {
        Oddity::UnknownRow { at } => words::unknown_row(lang, at),
        Oddity::Twice { at, first } => words::twice(lang, at, first),
        Oddity::Formulas { count, first } => words::formulas(lang, *count, first),
        Oddity::HiddenRows { count, first } => words::hidden_rows(lang, *count, *first),
        Oddity::HiddenSheet(name) => words::hidden_sheet(lang, name),
        Oddity::Macros => words::MACROS.within(lang).to_owned(),
        Oddity::OtherPlan => words::OTHER_PLAN.within(lang).to_owned(),
    }
}
