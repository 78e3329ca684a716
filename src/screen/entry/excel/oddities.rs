//! What is odd about a sheet, and why a fill-in sheet is refused, in sentences.

use crate::app::any_sheet::Problem;
use crate::app::fill_in::Refused;
use crate::text::Lang;
use crate::text::words::{any_sheet as any, fill_in as words};

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
