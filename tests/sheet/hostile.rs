//! Files that are made to harm, or that came to harm: refused with their place, before they take much.

use crate::made::{Parts, file, parts, read, rows, with};
use crate::memory::measured;
use iku::sheet::{Kind, Limit, Place, Refusal, limits};
use std::fmt::Write;

/// Four times what a file may have.
const MEMORY: usize = 4 * limits::FILE as usize;

/// What is said of a file; whatever that is, reading took no more memory than is allowed.
fn refused(name: &str, file: &[u8]) -> Refusal {
    let (read, held) = measured(|| read(file));
    let all = held + file.len();
    assert!(all <= MEMORY, "{name}: {all} bytes held");
    match read {
        Err(refusal) => refusal,
        Ok(workbook) => panic!("{name}: read {} sheets", workbook.sheets.len()),
    }
}

fn place(row: u32, column: Option<u32>) -> Place {
    Place {
        sheet: "Isian".into(),
        row,
        column,
    }
}

fn too_much(limit: Limit, at: Place) -> Refusal {
    Refusal::TooMuch { limit, at }
}

fn plain() -> Parts {
    parts(&[(
        "Isian",
        "",
        "<sheetData><row><c><v>1</v></c></row></sheetData>",
    )])
}

#[test]
fn bombs_by_bytes_are_refused_where_they_go_off() {
    let long = limits::UNPACKED as usize;
    let blanks = " ".repeat(long);
    let begun = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"7\"><c r=\"B7\"><v>2</v></c>";
    let mut spread = String::from(begun);
    while spread.len() <= long {
        spread +=
            "<x/>                                                                              ";
    }
    let styled: String = (8..600_000)
        .map(|it| format!("<row r=\"{it}\" spans=\"1:16384\" s=\"1\" customFormat=\"1\" ht=\"15\" customHeight=\"1\" dyDescent=\"0.25\"/>"))
        .collect();
    for (name, file, refusal) in [
        (
            "one text",
            rows(&format!("{begun}{blanks}")),
            too_much(Limit::Unpacked, place(7, Some(1))),
        ),
        (
            "many tags",
            rows(&spread),
            too_much(Limit::Unpacked, place(7, Some(1))),
        ),
        (
            "an attribute",
            rows(&format!("{begun}<c r=\"{blanks}\"/>")),
            too_much(Limit::Unpacked, place(7, Some(1))),
        ),
        (
            "looks",
            file(&with(plain(), "xl/styles.xml", blanks.clone())),
            too_much(Limit::Unpacked, Place::default()),
        ),
        (
            "the workbook",
            file(&with(plain(), "xl/workbook.xml", blanks.clone())),
            too_much(Limit::Unpacked, Place::default()),
        ),
    ] {
        assert_eq!(refused(name, &file), refusal, "{name}");
    }
    let Refusal::TooMuch {
        limit: Limit::Unpacked,
        at,
    } = refused("empty rows in a look", &rows(&styled))
    else {
        panic!("not refused for its bytes");
    };
    assert!(
        at.sheet == "Isian" && at.row > 200_000 && at.column.is_none(),
        "{at:?}"
    );
}

#[test]
fn bombs_by_cells_are_refused_at_the_cell() {
    let mut many = String::new();
    for row in 0..limits::CELLS / 100 + 1 {
        let _ = write!(
            many,
            "<row r=\"{}\">{}</row>",
            row + 1,
            "<c><v>1</v></c>".repeat(100)
        );
    }
    let last = u32::try_from(limits::CELLS / 100).unwrap() + 1;
    assert_eq!(
        refused("cells", &rows(&many)),
        too_much(Limit::Cells, place(last, Some(0)))
    );

    // One text of a megabyte that thousands of cells say.
    let long = "x".repeat(1 << 19);
    let cells = "<row><c t=\"s\"><v>0</v></c></row>".repeat(10_000);
    let sheet = parts(&[("Isian", "", &format!("<sheetData>{cells}</sheetData>"))]);
    let file_of = |strings: String| file(&with(sheet.clone(), "xl/sharedStrings.xml", strings));
    let fits = u32::try_from(limits::TEXTS >> 19).unwrap();
    let shared = file_of(format!("<sst><si><t>{long}</t></si></sst>"));
    assert_eq!(
        refused("a text said often", &shared),
        too_much(Limit::Texts, place(fits + 1, Some(0)))
    );

    // Texts that are never reached hurt nobody; the cell that needs one says where.
    let strings = format!(
        "<sst>{}</sst>",
        format!("<si><t>{long}</t></si>").repeat(200)
    );
    let one = |number: u32| {
        let cells = format!(
            "<sheetData><row r=\"5\"><c r=\"C5\" t=\"s\"><v>{number}</v></c></row></sheetData>"
        );
        file(&with(
            parts(&[("Isian", "", &cells)]),
            "xl/sharedStrings.xml",
            strings.clone(),
        ))
    };
    assert!(read(&one(0)).is_ok());
    let unpacked = refused("texts", &one(190));
    assert!(
        matches!(&unpacked, Refusal::TooMuch { at, .. } if *at == place(5, Some(2))),
        "{unpacked:?}"
    );

    let merged = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(limits::MERGED + 1);
    let merged = parts(&[(
        "Isian",
        "",
        &format!("<sheetData><row r=\"3\"/></sheetData>{merged}"),
    )]);
    assert_eq!(
        refused("merged cells", &file(&merged)),
        too_much(Limit::Merged, place(3, None))
    );
}

#[test]
fn what_no_spreadsheet_has_is_refused_at_its_place() {
    for (name, cells, refusal) in [
        (
            "a row too far",
            "<row r=\"1\"/><row r=\"1048577\"/>",
            too_much(Limit::Rows, place(1, None)),
        ),
        (
            "a column too far",
            "<row r=\"4\"><c r=\"A4\"/><c r=\"XFE4\"/></row>",
            too_much(Limit::Columns, place(4, Some(0))),
        ),
        (
            "a row twice",
            "<row r=\"4\"/><row r=\"4\"/>",
            Refusal::Damaged(place(4, None)),
        ),
        (
            "a cell twice",
            "<row r=\"4\"><c r=\"B4\"/><c r=\"B4\"/></row>",
            Refusal::Damaged(place(4, Some(1))),
        ),
        (
            "a cell of another row",
            "<row r=\"4\"><c r=\"B5\"/></row>",
            Refusal::Damaged(place(4, None)),
        ),
        (
            "a place that is none",
            "<row r=\"4\"><c r=\"4B\"/></row>",
            Refusal::Damaged(place(4, None)),
        ),
        (
            "a text that is not there",
            "<row r=\"4\"><c t=\"s\"><v>9</v></c></row>",
            Refusal::Damaged(place(4, Some(0))),
        ),
        (
            "an entity",
            "<row r=\"4\"><c t=\"str\"><v>&lol;</v></c></row>",
            Refusal::Damaged(place(4, Some(0))),
        ),
        (
            "a row cut off",
            "<row r=\"4\"><c><v>1</v></c>",
            Refusal::Damaged(place(4, Some(0))),
        ),
    ] {
        assert_eq!(refused(name, &rows(cells)), refusal, "{name}");
    }
    let doubling =
        "<!DOCTYPE s [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
    let made = with(plain(), "xl/worksheets/sheet0.xml", doubling);
    assert_eq!(
        refused("texts that double", &file(&made)),
        Refusal::Damaged(place(0, None))
    );
}

#[test]
fn too_many_sheets_parts_or_bytes_are_refused_before_they_are_looked_at() {
    let sheets = vec![("S", "", ""); limits::SHEETS + 1];
    assert_eq!(
        refused("sheets", &file(&parts(&sheets))),
        too_much(Limit::Sheets, Place::default())
    );
    let mut many = plain();
    many.extend((0..=limits::PARTS).map(|it| (format!("xl/{it}"), Vec::new())));
    assert_eq!(
        refused("parts", &file(&many)),
        too_much(Limit::Parts, Place::default())
    );
    let large = [b"PK\x03\x04".to_vec(), vec![0; limits::FILE as usize]].concat();
    let (read, held) = measured(|| read(&large));
    assert_eq!(read, Err(too_much(Limit::File, Place::default())));
    assert!(held < 1 << 20);
}

#[test]
fn other_kinds_of_files_are_called_what_they_are() {
    let of = |paths: &[&str]| {
        let parts: Parts = paths
            .iter()
            .map(|path| ((*path).to_owned(), b"<x/>".to_vec()))
            .collect();
        file(&parts)
    };
    let mut locked = file(&plain());
    let head = locked
        .windows(4)
        .position(|it| it == b"PK\x01\x02")
        .unwrap();
    locked[head + 8] |= 1;
    let compound = |name: &str| {
        let name: Vec<u8> = name.bytes().flat_map(|it| [it, 0]).collect();
        [
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
            vec![0; 4_000],
            name,
        ]
        .concat()
    };
    for (name, file, kind) in [
        (
            "locked as Office does",
            compound("EncryptedPackage"),
            Kind::Encrypted,
        ),
        ("locked as zip does", locked, Kind::Encrypted),
        ("an old workbook", compound("Workbook"), Kind::OldExcel),
        (
            "a binary workbook",
            of(&["[Content_Types].xml", "xl/workbook.bin"]),
            Kind::Binary,
        ),
        (
            "a sheet of LibreOffice",
            of(&["mimetype", "content.xml"]),
            Kind::OpenDocument,
        ),
        (
            "a document of Word",
            of(&["[Content_Types].xml", "word/document.xml"]),
            Kind::Document,
        ),
        ("any zip", of(&["a.txt"]), Kind::Unknown),
        (
            "a page",
            b"<html><table><tr><td>1</td></tr></table></html>".to_vec(),
            Kind::WebPage,
        ),
        ("a picture", b"\x89PNG\r\n\x1a\n".to_vec(), Kind::Unknown),
        ("nothing", Vec::new(), Kind::Unknown),
    ] {
        assert_eq!(refused(name, &file), Refusal::Not(kind), "{name}");
    }
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>");
    assert!(read(&whole).is_ok());
    for length in 0..whole.len() {
        let refusal = refused("cut off", &whole[..length]);
        let expected = if length < 4 {
            Refusal::Not(Kind::Unknown)
        } else {
            Refusal::Damaged(Place::default())
        };
        assert_eq!(refusal, expected, "{length} of {} bytes", whole.len());
    }
}

#[test]
fn a_damaged_part_is_refused_in_its_sheet() {
    let row = |it: u32| {
        format!(
            "<row r=\"{it}\"><c r=\"A{it}\"><v>{}</v></c></row>",
            it * 7_919 % 1_000
        )
    };
    let whole = rows(&(1..=5_000).map(row).collect::<String>());
    let begin = whole.windows(5).position(|it| it == b"sheet").unwrap();
    let mut damaged = whole.clone();
    damaged[begin + 6_000] ^= 0x10;
    let refusal = refused("one bit", &damaged);
    assert!(
        matches!(&refusal, Refusal::Damaged(at) if at.sheet == "Isian"),
        "{refusal:?}"
    );
}
