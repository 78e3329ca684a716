//! Fill-in sheets: everything is locked but the cells to fill in, and those say what may be typed.

use super::cells::lines;
use super::print::Printed;
use super::room::Height;
use super::sheet::Sheet;
use super::strings::Strings;
use super::style::{Role, Styles};
use super::{Named, bound};
use crate::app::fill_in::{Form, FormRow, HEADS, Recorded};
use crate::report::package::{Package, Unwritten, push_all, push_escaped};
use crate::report::{Align, Cell, Orientation, PaperSize, Value};
use crate::sheet::column_name;
use crate::text::words::fill_in as words;

/// Letters that fit into each column; the last one is for programs.
const WIDTHS: [usize; HEADS.len()] = [5, 44, 30, 14, 12, 16, 16, 48, 6];
/// The columns of what to fill in and of codes.
const FILL_IN: usize = 5;
const CODE: usize = HEADS.len() - 1;

/// Writes a sheet to fill in. `made` is a moment as `2024-07-14T08:02:00Z`.
pub fn write(form: &Form, paper: PaperSize, made: &str) -> Result<Vec<u8>, Unwritten> {
    let mut package = Package::new();
    let (mut strings, mut styles) = (Strings::default(), Styles::new());
    let mut sheet = Sheet::new(&mut strings, &mut styles);
    let head = sheet.form(form);
    let printed = Printed {
        paper,
        orientation: Orientation::Landscape,
    };
    package.add_xml("xl/worksheets/sheet1.xml", &sheet.finish(printed))?;
    // Codes are not for paper.
    let sheets = [Named {
        name: words::SHEET.into(),
        repeated: Some((head, head)),
        printed: Some((CODE, head + 1 + form.rows.len())),
    }];
    let title = form.lines.first().map_or("", String::as_str);
    bound(package, title, made, &sheets, (&strings, &styles))
}

impl Sheet<'_> {
    /// Writes all of it; gives the row of its heads.
    fn form(&mut self, form: &Form) -> usize {
        self.widths = WIDTHS.to_vec();
        for (place, line) in form.lines.iter().enumerate() {
            let role = if place == 0 { Role::Title } else { Role::Note };
            self.open_row(Height::LINE);
            self.text(0, line, role, Align::Start);
            if place == 0 {
                self.text(CODE, &form.mark, Role::Code, Align::Start);
            }
            self.close_row();
        }
        self.row += 1;
        let head = self.row;
        self.open_row(Height::LINE);
        for (column, text) in HEADS.iter().enumerate() {
            let role = if column == CODE {
                Role::Code
            } else {
                Role::Head
            };
            self.text(column, text, role, Align::Start);
        }
        self.close_row();
        self.frozen = self.row;
        let first = self.row;
        let mut number = 0;
        for row in &form.rows {
            number += 1;
            self.form_row(row, number);
        }
        self.inputs = Some(inputs(&form.rows, first));
        head
    }

    fn form_row(&mut self, row: &FormRow, number: u32) {
        let texts = [&row.name, &row.part, &row.unit_of_measure, &row.period];
        let all = texts
            .into_iter()
            .zip(1..)
            .chain([(&row.definition, FILL_IN + 2)]);
        let high = all.map(|(text, column)| lines(text, WIDTHS[column])).max();
        self.open_row(Height::of(high.unwrap_or(1)));
        let number = Cell::new(Value::Number(number.into())).middle();
        self.cell(0, &number, Role::Body, None);
        for (column, text) in texts.into_iter().enumerate() {
            self.text(column + 1, text, Role::Body, Align::Start);
        }
        for (column, role) in [(FILL_IN, Role::Input), (FILL_IN + 1, Role::Body)] {
            match &row.recorded {
                Recorded::Number(text) => {
                    let number = text
                        .parse()
                        .map_or_else(|_| text.as_str().into(), Value::Number);
                    self.cell(column, &Cell::new(number), role, None);
                }
                Recorded::Word(word) => self.text(column, word, role, Align::End),
                Recorded::Differs if role == Role::Body => {
                    self.text(column, words::DIFFERS, role, Align::End);
                }
                Recorded::Differs | Recorded::Nothing => self.text(column, "", role, Align::End),
            }
        }
        self.text(FILL_IN + 2, &row.definition, Role::Body, Align::Start);
        self.text(CODE, &row.code, Role::Code, Align::Start);
        self.close_row();
    }
}

/// What may be typed into the cells to fill in: whole numbers into some, any from 0 on into others, or a word.
fn inputs(rows: &[FormRow], first: usize) -> String {
    let kinds = [true, false].map(|is_whole| {
        let own = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.is_whole == is_whole);
        let own: Vec<_> = own.map(|(place, _)| first + place + 1).collect();
        (is_whole, own)
    });
    let kinds = kinds.iter().filter(|(_, own)| !own.is_empty());
    let mut xml = String::new();
    let mut count = 0;
    for (is_whole, own) in kinds {
        count += 1;
        let column = column_name(FILL_IN);
        let cell = format!("{column}{}", own[0]);
        let whole = if *is_whole {
            format!(",{cell}=INT({cell})")
        } else {
            String::new()
        };
        let (nil, none) = (words::NIL, words::NOT_AVAILABLE);
        let formula = format!(
            "IF(ISNUMBER({cell}),AND({cell}>=0{whole}),OR({cell}=\"{nil}\",{cell}=\"{none}\"))"
        );
        let places: Vec<_> = runs(own)
            .map(|(first, last)| format!("{column}{first}:{column}{last}"))
            .collect();
        xml.push_str(
            "<dataValidation type=\"custom\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"",
        );
        push_escaped(&mut xml, words::ONLY_TITLE);
        let only = words::only(*is_whole);
        push_all(&mut xml, &["\" error=\"", only, "\" prompt=\"", only]);
        push_all(
            &mut xml,
            &["\" sqref=\"", &places.join(" "), "\"><formula1>"],
        );
        push_escaped(&mut xml, &formula);
        xml.push_str("</formula1></dataValidation>");
    }
    format!("<dataValidations count=\"{count}\">{xml}</dataValidations>")
}

/// Numbers that follow each other, as their first and last.
fn runs(numbers: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    runs.into_iter()
}
