//! What is to be known about a workbook, and why one is refused, in sentences.

use crate::app::any_sheet::Problem;
use crate::app::fill_in::{Oddity, Refused};
use crate::screen::el::{El, el};
use crate::screen::parts::{Tone, notice};
use crate::text::Lang;
use crate::text::words::{any_sheet as any, fill_in as words};

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

/// Why a workbook is no filled-in sheet of this agency.
pub fn refused(refused: &Refused, lang: Lang) -> String {
    match refused {
        Refused::NoMark => words::NO_MARK.within(lang).to_owned(),
        Refused::OtherAgency { sheet } => words::other_agency(lang, sheet),
        Refused::NoHead { sheet, head } => words::no_head(lang, sheet, head),
        Refused::NoRows { sheet } => words::no_rows(lang, sheet),
        Refused::NoPlan { year } => words::no_plan(lang, *year),
    }
}

/// What is odd about any sheet, in a sentence.
pub fn problem(problem: &Problem, lang: Lang) -> String {
    match problem {
        Problem::NoNames => any::NO_NAMES.within(lang).to_owned(),
        Problem::NoFigures => any::NO_FIGURES.within(lang).to_owned(),
        Problem::UnknownName { at, text } => any::unknown_name(lang, at, text),
        Problem::UnknownPart { at, text, variable } => any::unknown_part(lang, at, text, variable),
        Problem::NeedsPart { at, variable } => any::needs_part(lang, at, variable),
        Problem::BadPeriod { at, text, variable } => any::bad_period(lang, at, text, variable),
        Problem::BadYear { at, text } => any::bad_year(lang, at, text),
        Problem::Twice { at, first } => words::twice(lang, at, first),
        Problem::TooMany { limit, at } => any::too_many(lang, *limit, at),
    }
}
