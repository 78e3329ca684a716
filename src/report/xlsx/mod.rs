//! The tables of a document as a workbook of a spreadsheet program (SpreadsheetML, ISO/IEC 29500 transitional).
//!
//! One sheet for each table. Figures are numbers with the decimals that are printed, and formulas stand where
//! [`Formula`](super::Formula) says so and gives what is printed. Every other text is a text, whatever it begins
//! with: nothing that people type becomes a formula.
//!
//! We write it ourselves: `rust_xlsxwriter` was measured at 290 KB more in the worker, three times the time, and
//! binary floating point for every figure.

mod cells;
mod form;
mod formula;
mod names;
mod print;
mod room;
mod sheet;
mod strings;
mod style;

use super::job::Steps;
use super::package::{
    Package, RELATION, Unwritten, add_kinds, add_properties, add_relations, add_theme, push_all,
    push_escaped,
};
use super::{Block, Document, Orientation, PaperSize, Table};
use crate::sheet::column_name;
pub use form::write as write_form;
use names::sheet_names;
use print::Printed;
use sheet::Sheet;
use strings::Strings;
use style::Styles;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// Writes the tables of a document; one without tables becomes a sheet of its texts.
///
/// `made` is a moment as `2024-07-14T08:02:00Z`.
pub fn write(
    document: &Document,
    paper: PaperSize,
    made: &str,
    steps: &mut Steps<'_>,
) -> Result<Vec<u8>, Unwritten> {
    let mut package = Package::new();
    let (mut strings, mut styles) = (Strings::default(), Styles::new());
    let tables = tables(document);
    let labels: Vec<&str> = tables.iter().map(|it| it.table.label.as_str()).collect();
    let mut sheets = Vec::new();
    for (found, name) in tables.iter().zip(sheet_names(&labels)) {
        let mut sheet = Sheet::new(&mut strings, &mut styles);
        let repeated = sheet.table(found, steps);
        let printed = Printed {
            paper,
            orientation: found.orientation,
        };
        let path = format!("xl/worksheets/sheet{}.xml", sheets.len() + 1);
        package.add_xml(&path, &sheet.finish(printed))?;
        sheets.push(Named {
            name,
            repeated,
            printed: None,
        });
    }
    if sheets.is_empty() {
        let mut sheet = Sheet::new(&mut strings, &mut styles);
        sheet.texts(document);
        let printed = Printed {
            paper,
            orientation: Orientation::Portrait,
        };
        package.add_xml("xl/worksheets/sheet1.xml", &sheet.finish(printed))?;
        sheets.push(Named {
            name: TEXT_SHEET.to_owned(),
            repeated: None,
            printed: None,
        });
    }
    bound(package, &document.title, made, &sheets, (&strings, &styles))
}

/// Adds what binds the sheets together, and ends the file.
fn bound(
    mut package: Package,
    title: &str,
    made: &str,
    sheets: &[Named],
    (strings, styles): (&Strings, &Styles),
) -> Result<Vec<u8>, Unwritten> {
    add_parts(&mut package, title, made, sheets)?;
    package.add_xml("xl/styles.xml", &styles.xml())?;
    package.add_xml("xl/sharedStrings.xml", &strings.xml())?;
    package.finish()
}

/// A sheet that is written, as the workbook knows it.
struct Named {
    name: String,
    /// The first and last row of what is repeated on every page.
    repeated: Option<(usize, usize)>,
    /// How many columns and rows are printed, where that is not all.
    printed: Option<(usize, usize)>,
}

/// What the sheet of a document without tables is called.
const TEXT_SHEET: &str = "Naskah";

/// A table with what stands around it in its document.
struct Found<'a> {
    table: &'a Table,
    /// The lines above it.
    above: Vec<&'a str>,
    /// Its sources and footnotes.
    below: Vec<&'a str>,
    orientation: Orientation,
}

fn tables(document: &Document) -> Vec<Found<'_>> {
    let mut tables: Vec<Found<'_>> = Vec::new();
    for part in &document.parts {
        let mut before: Option<&Block> = None;
        let mut is_after_table = false;
        for block in &part.blocks {
            match block {
                Block::Table(table) => {
                    let above = match before {
                        Some(Block::Title(lines)) => lines.iter().map(String::as_str).collect(),
                        Some(Block::Heading(_, text)) => vec![text.as_str()],
                        _ => vec![document.title.as_str()],
                    };
                    tables.push(Found {
                        table,
                        above,
                        below: Vec::new(),
                        orientation: part.orientation,
                    });
                    is_after_table = true;
                }
                Block::Note(text) if is_after_table => {
                    tables
                        .last_mut()
                        .into_iter()
                        .for_each(|it| it.below.push(text));
                }
                _ => is_after_table = false,
            }
            before = Some(block);
        }
    }
    tables
}

/// Writes what binds the sheets together; each comes with its name and the rows repeated on every page.
fn add_parts(
    package: &mut Package,
    title: &str,
    made: &str,
    sheets: &[Named],
) -> Result<(), Unwritten> {
    let sheet = |place: usize| format!("worksheets/sheet{}.xml", place + 1);
    let places = 0..sheets.len();
    let mut kinds = vec![
        ("xl/workbook.xml".to_owned(), "spreadsheetml.sheet.main"),
        ("xl/styles.xml".to_owned(), "spreadsheetml.styles"),
        (
            "xl/sharedStrings.xml".to_owned(),
            "spreadsheetml.sharedStrings",
        ),
        ("xl/theme.xml".to_owned(), "theme"),
    ];
    let kind = |place| (format!("xl/{}", sheet(place)), "spreadsheetml.worksheet");
    kinds.extend(places.clone().map(kind));
    add_kinds(package, &kinds)?;
    add_properties(package, "xl/workbook.xml", title, made)?;
    let [of_sheet, of_styles, of_strings, of_theme] =
        ["worksheet", "styles", "sharedStrings", "theme"].map(|kind| format!("{RELATION}/{kind}"));
    let mut relations: Vec<_> = places.map(|it| (of_sheet.as_str(), sheet(it))).collect();
    relations.push((&of_styles, "styles.xml".to_owned()));
    relations.push((&of_strings, "sharedStrings.xml".to_owned()));
    relations.push((&of_theme, "theme.xml".to_owned()));
    add_theme(package, "xl/theme.xml")?;
    add_relations(package, "xl/_rels/workbook.xml.rels", &relations)?;
    package.add_xml("xl/workbook.xml", &workbook(sheets))
}

fn workbook(sheets: &[Named]) -> String {
    let mut xml = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATION}\"><bookViews><workbookView/></bookViews><sheets>"
    );
    let mut names = String::new();
    for (place, sheet) in sheets.iter().enumerate() {
        let number = (place + 1).to_string();
        xml.push_str("<sheet name=\"");
        push_escaped(&mut xml, &sheet.name);
        push_all(
            &mut xml,
            &["\" sheetId=\"", &number, "\" r:id=\"rId", &number, "\"/>"],
        );
        if let Some((columns, rows)) = sheet.printed {
            let last = column_name(columns.saturating_sub(1));
            let range = format!("$A$1:${last}${rows}");
            push_name(&mut names, "Print_Area", place, &sheet.name, &range);
        }
        if let Some((first, last)) = sheet.repeated {
            let range = format!("${}:${}", first + 1, last + 1);
            push_name(&mut names, "Print_Titles", place, &sheet.name, &range);
        }
    }
    xml.push_str("</sheets>");
    if !names.is_empty() {
        push_all(&mut xml, &["<definedNames>", &names, "</definedNames>"]);
    }
    xml + "</workbook>"
}

/// Names a range of a sheet for what it is used for.
fn push_name(names: &mut String, what: &str, place: usize, sheet: &str, range: &str) {
    let place = place.to_string();
    push_all(
        names,
        &[
            "<definedName name=\"_xlnm.",
            what,
            "\" localSheetId=\"",
            &place,
            "\">'",
        ],
    );
    push_escaped(names, &sheet.replace('\'', "''"));
    push_all(names, &["'!", range, "</definedName>"]);
}
