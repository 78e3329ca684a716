//! From the bytes of a file to its sheets.

use super::archive::Archive;
use super::cells::{Left, Reading, Shared};
use super::fault::Fault;
use super::formats::Formats;
use super::part::Part;
use super::scan::{Piece, Scanner};
use super::strings::Strings;
use super::{Kind, Limit, Place, Refusal, Sheet, Workbook, kind, limits};

/// Reads a workbook, telling how many hundredths are done.
pub fn read(file: &[u8], told: &mut dyn FnMut(u8)) -> Result<Workbook, Refusal> {
    if file.len() as u64 > limits::FILE {
        return Err(Fault::TooMuch(Limit::File).at(Place::default()));
    }
    if !file.starts_with(b"PK\x03\x04") {
        return Err(Refusal::Not(kind::of_bytes(file)));
    }
    let archive = Archive::open(file)?;
    let outline = Outline::read(&archive).map_err(|it| it.at(Place::default()))?;
    let Some(outline) = outline else {
        let kind = kind::of_archive(&archive).unwrap_or(Kind::Unknown);
        return Err(Refusal::Not(kind));
    };
    let mut workbook = Workbook {
        sheets: Vec::new(),
        has_macros: archive.has("xl/vbaProject.bin") || archive.has("xl/macrosheets/"),
    };
    let shared = outline
        .shared(&archive)
        .map_err(|it| it.at(Place::default()))?;
    let mut left = Left {
        cells: limits::CELLS,
        texts: limits::TEXTS,
        merged: limits::MERGED,
    };
    let mut unpacked = limits::UNPACKED;
    let count = outline.sheets.len().max(1);
    for (place, named) in outline.sheets.iter().enumerate() {
        let mut told = |hundredths: u8| {
            let done = place * 100 + usize::from(hundredths);
            told((done / count).min(100) as u8);
        };
        let mut sheet = Sheet {
            name: named.name.clone(),
            is_hidden: named.is_hidden,
            ..Sheet::default()
        };
        if !named.is_hidden {
            fill(
                &mut sheet,
                &archive,
                named,
                (&shared, &mut left, &mut unpacked),
                &mut told,
            )?;
        }
        workbook.sheets.push(sheet);
    }
    Ok(workbook)
}

fn fill(
    sheet: &mut Sheet,
    archive: &Archive<'_>,
    named: &Named,
    (shared, left, unpacked): (&Shared, &mut Left, &mut u64),
    told: &mut dyn FnMut(u8),
) -> Result<(), Refusal> {
    let name = sheet.name.clone();
    let place = |(row, column)| Place {
        sheet: name.clone(),
        row,
        column,
    };
    let part = Part::open(archive, &named.path, *unpacked);
    let part = part
        .and_then(|it| it.ok_or(Fault::Damaged))
        .map_err(|it| it.at(place((0, None))))?;
    let mut scanner = Scanner::new(part);
    let mut reading = Reading::new(shared, left, sheet);
    let read = reading.read(&mut scanner, told);
    let at = reading.at;
    read.map_err(|it| it.at(place(at)))?;
    *unpacked = scanner.part().left();
    if sheet.rows.last().is_some_and(|row| row.cells.is_empty()) {
        sheet.rows.pop();
    }
    Ok(())
}

/// A sheet as the workbook names it.
struct Named {
    name: String,
    is_hidden: bool,
    path: String,
}

/// What stands where in a file.
struct Outline {
    sheets: Vec<Named>,
    /// The paths of shared texts and of looks, where there are any.
    strings: Option<String>,
    styles: Option<String>,
    from_1904: bool,
}

/// A part that another one refers to: by which name, as what, and where it is.
struct Relation {
    id: String,
    kind: String,
    path: String,
}

impl Outline {
    /// Reads it; none where the file is no workbook.
    fn read(archive: &Archive<'_>) -> Result<Option<Self>, Fault> {
        let root = relations(archive, "")?;
        let main = root.iter().find(|it| it.kind == "officeDocument");
        let Some(main) = main.filter(|it| it.path.ends_with(".xml")) else {
            return Ok(None);
        };
        let Some(part) = Part::open(archive, &main.path, limits::UNPACKED_PART)? else {
            return Ok(None);
        };
        let parts = relations(archive, &main.path)?;
        let path_of = |kind: &str| {
            parts
                .iter()
                .find(|it| it.kind == kind)
                .map(|it| it.path.clone())
        };
        let mut outline = Self {
            sheets: Vec::new(),
            strings: path_of("sharedStrings"),
            styles: path_of("styles"),
            from_1904: false,
        };
        let mut scanner = Scanner::new(part);
        let mut is_workbook = false;
        loop {
            match scanner.next()? {
                Piece::Open(tag) if tag.name == "workbook" => is_workbook = true,
                Piece::Open(tag) if tag.name == "workbookPr" => {
                    outline.from_1904 = tag.flag("date1904")?;
                }
                Piece::Open(tag) if tag.name == "sheet" => {
                    let id = tag.attribute("id")?.unwrap_or_default();
                    // Sheets that are charts alone hold no cells.
                    let mut own = parts.iter().filter(|it| it.kind == "worksheet");
                    let Some(part) = own.find(|it| it.id == id) else {
                        continue;
                    };
                    if outline.sheets.len() == limits::SHEETS {
                        return Err(Fault::TooMuch(Limit::Sheets));
                    }
                    let state = tag.attribute("state")?;
                    outline.sheets.push(Named {
                        name: tag.attribute("name")?.unwrap_or_default().into_owned(),
                        is_hidden: state.is_some_and(|it| it != "visible"),
                        path: part.path.clone(),
                    });
                }
                Piece::End => return Ok(is_workbook.then_some(outline)),
                _ => {}
            }
        }
    }

    fn shared(&self, archive: &Archive<'_>) -> Result<Shared, Fault> {
        let part = |path: &Option<String>, limit| match path {
            Some(path) => Part::open(archive, path, limit),
            None => Ok(None),
        };
        let strings = part(&self.strings, limits::UNPACKED_TEXTS)?.map(Strings::read);
        let formats = part(&self.styles, limits::UNPACKED_PART)?.map(Formats::read);
        Ok(Shared {
            strings: strings.transpose()?.unwrap_or_default(),
            formats: formats.transpose()?.unwrap_or_default(),
            from_1904: self.from_1904,
        })
    }
}

/// The parts that a part refers to, with their paths within the file.
fn relations(archive: &Archive<'_>, path: &str) -> Result<Vec<Relation>, Fault> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let of = match folder {
        "" => format!("_rels/{name}.rels"),
        folder => format!("{folder}/_rels/{name}.rels"),
    };
    let Some(part) = Part::open(archive, &of, limits::UNPACKED_PART)? else {
        return Ok(Vec::new());
    };
    let mut scanner = Scanner::new(part);
    let mut found = Vec::new();
    loop {
        match scanner.next()? {
            Piece::Open(tag) if tag.name == "Relationship" && found.len() < limits::PARTS => {
                let text = |name| -> Result<String, Fault> {
                    Ok(tag.attribute(name)?.unwrap_or_default().into_owned())
                };
                let kind = text("Type")?;
                let target = text("Target")?;
                found.push(Relation {
                    id: text("Id")?,
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    path: joined(folder, &target),
                });
            }
            Piece::End => return Ok(found),
            _ => {}
        }
    }
}

/// The path of a target that stands in a folder.
fn joined(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = match target.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').collect(),
    };
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("/")
}
