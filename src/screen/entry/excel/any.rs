//! Any other sheet: which one, what its columns mean, and the look at what that would change.

use super::columns::columns;
use super::oddities::problem;
use super::{Excel, Stage, look};
use crate::app::any_sheet::{self, Assumed, Heads, Kept, Look, Meaning, Names, Problem};
use crate::app::fill_in::{Oddity, of_workbook};
use crate::app::ports::Slot;
use crate::screen::el::{El, el};
use crate::screen::entry::picks::Picks;
use crate::screen::parts::{Tone, Weight, button, notice};
use crate::screen::spreadsheet::{self, sentence};
use crate::sheet::Workbook;
use crate::text::words::any_sheet as words;
use leptos::prelude::*;
use std::rc::Rc;

/// A sheet with what its columns were taken for.
#[derive(Clone)]
pub struct Matching {
    workbook: Rc<Workbook>,
    /// The place of the sheet among all of them.
    sheet: usize,
    pub heads: Heads,
    /// Whether that is remembered from another time, or said by hand.
    from: From,
    look: Look,
}

/// Where what columns were taken for comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    /// Their heads and cells.
    Heads,
    /// Another time.
    Memory,
    /// The person, just now.
    Hand,
}

/// Begins with the first sheet that says anything.
pub fn begin(excel: Excel, workbook: Workbook) -> Stage {
    let first = workbook.sheets.iter().position(|it| !it.rows.is_empty());
    let found = first.and_then(|sheet| propose(excel, Rc::new(workbook), sheet, true));
    found.unwrap_or_else(|| Stage::Refused(words::EMPTY.within(excel.lang).to_owned()))
}

/// What a sheet seems to say: as people said of the same heads before, unless they want to say it anew.
fn propose(excel: Excel, workbook: Rc<Workbook>, sheet: usize, remembers: bool) -> Option<Stage> {
    let year = excel.period.get_untracked().year();
    let names = excel
        .desk
        .with(|w| w.plan_for_year(year).map(|plan| Names::of(plan)));
    let mut heads = Heads::find(&workbook.sheets[sheet], &names.flatten()?)?;
    let kept = kept(excel).of(&heads).filter(|_| remembers);
    let from = match kept.is_some() {
        true => From::Memory,
        false => From::Heads,
    };
    heads.take(&kept.unwrap_or_default());
    Some(matched(excel, workbook, sheet, heads, from))
}

fn matched(excel: Excel, workbook: Rc<Workbook>, sheet: usize, heads: Heads, from: From) -> Stage {
    let assumed = Assumed {
        unit: excel.unit.get_untracked(),
        period: excel.period.get_untracked(),
        today: excel.desk.today(),
    };
    let own = &workbook.sheets[sheet];
    let look = excel
        .desk
        .with(|w| any_sheet::look(w, own, &heads, &assumed));
    let look = look.unwrap_or_default();
    let picks = Picks::new(look.pasted.clone());
    let matching = Matching {
        workbook,
        sheet,
        heads,
        from,
        look,
    };
    Stage::Any(Rc::new(matching), picks)
}

fn kept(excel: Excel) -> Kept {
    let name = excel.desk.workspace_name();
    let kept = name.and_then(|name| excel.desk.device.keepsake.get(Slot::Columns(&name)));
    kept.unwrap_or_default()
}

/// Remembers what the columns of these heads mean.
fn keep(excel: Excel, heads: &Heads) {
    let mut kept = kept(excel);
    kept.keep(heads);
    if let Some(name) = excel.desk.workspace_name() {
        excel.desk.device.keepsake.put(Slot::Columns(&name), &kept);
    }
}

/// Takes a column for something else.
pub fn choose(excel: Excel, matching: &Matching, place: usize, meaning: Meaning) {
    let mut heads = matching.heads.clone();
    for (own, column) in heads.columns.iter_mut().enumerate() {
        if own == place {
            column.meaning = meaning;
        } else if column.meaning == meaning {
            column.meaning = Meaning::Unused;
        }
    }
    let workbook = matching.workbook.clone();
    excel
        .stage
        .set(matched(excel, workbook, matching.sheet, heads, From::Hand));
}

/// The sheet, its columns and the look.
pub fn any(excel: Excel, matching: &Rc<Matching>, picks: Picks) -> Vec<El> {
    let lang = excel.lang;
    let lead = el("p").with(words::LEAD.within(lang));
    let remembered = (matching.from == From::Memory).then(|| {
        let (workbook, sheet) = (matching.workbook.clone(), matching.sheet);
        let anew = button(words::ANEW.within(lang), Weight::Link, None).on("click", move |_| {
            let stage = propose(excel, workbook.clone(), sheet, false);
            stage.into_iter().for_each(|stage| excel.stage.set(stage));
        });
        notice(
            Tone::Plain,
            [el("p").with(words::KEPT.within(lang)), el("p").with(anew)],
        )
    });
    let (unit, period) = (excel.unit.get(), excel.period.get());
    let unit = excel.unit_name(unit, period.year());
    let assumed = el("p")
        .class("hint")
        .with(words::assumed(lang, period, unit.as_deref()));
    let is_stopped = matching.look.problems.iter().any(Problem::stops);
    let is_open = is_stopped || matching.from == From::Hand;
    let heads = matching.heads.clone();
    let done = Rc::new(move || keep(excel, &heads));
    let look = look::look(
        excel,
        picks,
        matching.look.same,
        sentences(excel, matching),
        done,
    );
    let above = [
        Some(lead),
        sheets(excel, matching),
        remembered,
        Some(columns(excel, matching, is_open)),
        Some(assumed),
    ];
    above.into_iter().flatten().chain(look).collect()
}

/// Which sheet, where there are several.
fn sheets(excel: Excel, matching: &Matching) -> Option<El> {
    let workbook = matching.workbook.clone();
    let pick = move |sheet| {
        let stage = propose(excel, workbook.clone(), sheet, true);
        stage.into_iter().for_each(|stage| excel.stage.set(stage));
    };
    spreadsheet::sheets(&matching.workbook, matching.sheet, excel.lang, pick)
}

fn sentences(excel: Excel, matching: &Matching) -> Vec<String> {
    let (lang, look) = (excel.lang, &matching.look);
    let formulas = look.formulas.clone();
    let formulas = formulas.map(|(count, first)| Oddity::Formulas { count, first });
    let hidden = look
        .hidden
        .map(|(count, first)| Oddity::HiddenRows { count, first });
    let oddities = of_workbook(&matching.workbook).into_iter();
    let oddities = oddities.chain(formulas).chain(hidden);
    let problems = look.problems.iter().map(|it| problem(it, lang));
    oddities
        .map(|it| sentence(&it, lang))
        .chain(problems)
        .collect()
}
