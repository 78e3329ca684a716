//! A filled-in sheet, looked at before anything counts.

use super::mark::{Mark, of_code};
use super::{FILL_IN, RECORDED};
use crate::app::command::CellAddress;
use crate::app::query::entry_table::{Content, Row, RowKind, Section, sections};
use crate::app::query::pasted::{Pasted, PastedCell};
use crate::app::sheet_value;
use crate::app::workspace::Workspace;
use crate::domain::date::Date;
use crate::domain::id::EntityId;
use crate::domain::period::Period;
use crate::sheet::{self, Sheet, Value, Workbook, cell_name};
use crate::text::entry::Reading;

/// What a filled-in sheet would change.
#[derive(Clone, PartialEq, Debug)]
pub struct Look {
    /// What the sheet is for.
    pub mark: Mark,
    /// Its name.
    pub sheet: String,
    /// The cells that say something new, and those that cannot be read.
    pub pasted: Pasted,
    /// Cells that are as the sheet was written.
    pub untouched: usize,
    /// What else is to be known about it.
    pub oddities: Vec<Oddity>,
}

/// Why a workbook is no filled-in sheet of this agency.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It is no fill-in sheet.
    NoMark,
    /// It belongs to another agency.
    OtherAgency {
        /// The sheet.
        sheet: String,
    },
    /// A head by which it is read is gone.
    NoHead {
        /// The sheet.
        sheet: String,
        /// The head.
        head: &'static str,
    },
    /// No row says any more which cell it is for.
    NoRows {
        /// The sheet.
        sheet: String,
    },
    /// No plan covers its year.
    NoPlan {
        /// The year.
        year: u16,
    },
}

/// Something about a workbook that its reader should know. Places are named as spreadsheets do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Oddity {
    /// Rows for cells that are not there to be filled in; they are passed over.
    UnknownRow {
        /// The first cell of it that says something.
        at: String,
    },
    /// A row for a cell that an earlier row is for; it is passed over.
    Twice {
        /// Where.
        at: String,
        /// The earlier one.
        first: String,
    },
    /// Figures that formulas gave.
    Formulas {
        /// How many.
        count: usize,
        /// The first.
        first: String,
    },
    /// Rows that are hidden, and read.
    HiddenRows {
        /// How many.
        count: usize,
        /// The number of the first.
        first: u32,
    },
    /// A hidden sheet, which is not read.
    HiddenSheet(String),
    /// Macros, which are not run.
    Macros,
    /// The plan has another version since.
    OtherPlan,
}

/// Looks at a workbook.
pub fn look(workspace: &Workspace, workbook: &Workbook, today: Date) -> Result<Look, Refused> {
    let mut marked = workbook
        .sheets
        .iter()
        .filter_map(|it| Some((it, mark_of(it)?)));
    let (sheet, mark) = marked.next().ok_or(Refused::NoMark)?;
    let year = mark.period.year();
    let plan = workspace
        .plan_for_year(year)
        .ok_or(Refused::NoPlan { year })?;
    let name = || sheet.name.clone();
    if plan.agency.id != mark.agency {
        return Err(Refused::OtherAgency { sheet: name() });
    }
    let columns = Columns::of(sheet)?;
    let mut look = Look {
        mark,
        sheet: name(),
        pasted: Pasted::default(),
        untouched: 0,
        oddities: of_workbook(workbook),
    };
    if plan.decree.id != mark.plan {
        look.oddities.push(Oddity::OtherPlan);
    }
    let sections = sections(workspace, year, mark.unit);
    let open = |section| Section::columns_in(section, mark.period).collect::<Vec<_>>();
    let rows: Vec<_> = sections
        .iter()
        .flat_map(|it| it.rows.iter().map(move |row| (row, open(it))))
        .collect();
    let mut reader = Reader {
        workspace,
        today,
        columns,
        rows: &rows,
        seen: Vec::new(),
        look: &mut look,
    };
    sheet.rows.iter().for_each(|row| reader.read(row));
    if reader.seen.is_empty() {
        return Err(Refused::NoRows { sheet: name() });
    }
    let is_read = |column| column == columns.fill_in;
    look.oddities.extend(of_sheet(sheet, is_read));
    Ok(look)
}

fn mark_of(sheet: &Sheet) -> Option<Mark> {
    let cells = sheet.rows.iter().flat_map(|row| &row.cells);
    cells.filter_map(text_of).find_map(Mark::read)
}

fn text_of(cell: &sheet::Cell) -> Option<&str> {
    match &cell.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// What is to be known about a workbook whatever its sheets say.
pub fn of_workbook(workbook: &Workbook) -> Vec<Oddity> {
    let hidden = workbook.sheets.iter().filter(|it| it.is_hidden);
    let hidden = hidden.map(|it| Oddity::HiddenSheet(it.name.clone()));
    let macros = workbook.has_macros.then_some(Oddity::Macros);
    macros.into_iter().chain(hidden).collect()
}

/// What is to be known about the rows of a sheet: hidden ones, and what formulas gave in the columns that are read.
pub fn of_sheet(sheet: &Sheet, is_read: impl Fn(u32) -> bool) -> impl Iterator<Item = Oddity> {
    let hidden = sheet.rows.iter().filter(|row| row.is_hidden);
    let hidden: Vec<_> = hidden.map(|row| row.number).collect();
    let cells = sheet.rows.iter().flat_map(|row| {
        let cells = row.cells.iter().filter(|it| it.is_formula);
        cells.map(|cell| (row.number, cell.column))
    });
    let formulas: Vec<_> = cells.filter(|(_, column)| is_read(*column)).collect();
    let formulas = formulas.first().map(|(row, column)| Oddity::Formulas {
        count: formulas.len(),
        first: cell_name(*row, *column),
    });
    let hidden = hidden.first().map(|first| Oddity::HiddenRows {
        count: hidden.len(),
        first: *first,
    });
    formulas.into_iter().chain(hidden)
}

/// The columns by which a sheet is read.
#[derive(Clone, Copy)]
struct Columns {
    fill_in: u32,
    recorded: u32,
}

impl Columns {
    /// They stand where their heads do, wherever those were moved.
    fn of(sheet: &Sheet) -> Result<Self, Refused> {
        let column = |head: &'static str| {
            let mut cells = sheet.rows.iter().flat_map(|row| &row.cells);
            let is_head = |cell: &&sheet::Cell| text_of(cell).is_some_and(|it| it.trim() == head);
            let found = cells.find(is_head).map(|cell| cell.column);
            let sheet = sheet.name.clone();
            found.ok_or(Refused::NoHead { sheet, head })
        };
        Ok(Self {
            fill_in: column(FILL_IN)?,
            recorded: column(RECORDED)?,
        })
    }
}

struct Reader<'a> {
    workspace: &'a Workspace,
    today: Date,
    columns: Columns,
    /// The rows that can be filled in, each with its columns in the quarter.
    rows: &'a [(&'a Row, Vec<Period>)],
    /// The cells met so far, and where.
    seen: Vec<(CellAddress, String)>,
    look: &'a mut Look,
}

impl Reader<'_> {
    fn read(&mut self, row: &sheet::Row) {
        let Some(cell) = row.cells.iter().filter_map(text_of).find_map(of_code) else {
            return;
        };
        let at = cell_name(row.number, self.columns.fill_in);
        if let Some((_, first)) = self.seen.iter().find(|(own, _)| *own == cell) {
            let first = first.clone();
            self.look.oddities.push(Oddity::Twice { at, first });
            return;
        }
        self.seen.push((cell, at.clone()));
        let (filled, recorded) = (
            row.cell(self.columns.fill_in).map(|it| &it.value),
            row.cell(self.columns.recorded).map(|it| &it.value),
        );
        if filled == recorded {
            self.look.untouched += 1;
            return;
        }
        let is_it = |(row, columns): &&(&Row, Vec<Period>)| {
            (row.variable, row.part) == (cell.variable, cell.part)
                && columns.contains(&cell.period)
                && row.is_open(cell.period)
        };
        let Some((found, _)) = self.rows.iter().find(is_it) else {
            self.look.oddities.push(Oddity::UnknownRow { at });
            return;
        };
        let now = found.cell(self.workspace, cell.period, self.today).content;
        let Some(filled) = filled else {
            // Emptied; where nothing stands by now either, that is what it says.
            if is_said(&now) && !is_unsettled(recorded) {
                let reading = Ok(Reading::emptied());
                self.push(found, cell, (at, String::new()), now, recorded, reading);
            } else {
                self.look.untouched += 1;
            }
            return;
        };
        let reading = sheet_value::entry(filled);
        let (same, blank) = match (&reading, recorded.map(sheet_value::entry)) {
            (Ok(reading), Some(Ok(before))) => (reading.entry == before.entry, false),
            (Ok(reading), _) => (false, reading.entry.is_none()),
            (Err(_), _) => (false, false),
        };
        if same || blank {
            self.look.untouched += 1;
            return;
        }
        let text = sheet_value::shown(filled);
        self.push(found, cell, (at, text), now, recorded, reading);
    }

    fn push(
        &mut self,
        row: &Row,
        address: CellAddress,
        (place, text): (String, String),
        now: Content,
        recorded: Option<&Value>,
        reading: Result<Reading, crate::text::entry::Unreadable>,
    ) {
        let before = recorded.and_then(|it| sheet_value::entry(it).ok()?.entry);
        let is_overtaken = match &now {
            Content::Entered(entry) => Some(entry) != before.as_ref(),
            Content::Disputed(_) => !is_unsettled(recorded),
            _ => before.is_some(),
        };
        let cell = PastedCell {
            address,
            place: Some(place),
            row: named(self.workspace, row, address),
            text,
            now,
            is_overtaken,
            reading,
        };
        if cell.is_known() {
            self.look.untouched += 1;
        } else {
            self.look.pasted.cells.push(cell);
        }
    }
}

/// What a row is called where no other stands above it: a part with the name of what it is a part of.
pub(in crate::app) fn named(workspace: &Workspace, row: &Row, cell: CellAddress) -> String {
    let plan = workspace.plan_for_year(cell.period.year());
    let variable = plan.and_then(|it| it.variable(cell.variable));
    match (row.kind, variable) {
        (RowKind::Part | RowKind::Detail, Some(variable)) => {
            format!("{}: {}", variable.name.text(), row.name)
        }
        _ => row.name.clone(),
    }
}

fn is_said(now: &Content) -> bool {
    matches!(now, Content::Entered(_) | Content::Disputed(_))
}

/// Whether versions differed when the sheet was written, so that its cell began empty.
fn is_unsettled(recorded: Option<&Value>) -> bool {
    let text = match recorded {
        Some(Value::Text(text)) => text.as_str(),
        _ => "",
    };
    text == crate::text::words::fill_in::DIFFERS
}

impl Look {
    /// Whether it is for this unit and quarter.
    pub fn is_for(&self, unit: Option<EntityId>, period: Period) -> bool {
        self.mark.unit == unit && self.mark.period == period
    }
}
