//! What a file is that is no workbook.

use super::Kind;
use super::archive::Archive;

/// What a zip file is, if it is no workbook that we read.
pub fn of_archive(archive: &Archive<'_>) -> Option<Kind> {
    let found = [
        ("xl/workbook.bin", Kind::Binary),
        ("content.xml", Kind::OpenDocument),
        ("word/", Kind::Document),
        ("ppt/", Kind::Document),
    ];
    let found = found.iter().find(|(part, _)| archive.has(part));
    found.map(|(_, kind)| *kind)
}

/// What a file that begins like this is, if it is no zip file.
pub fn of_bytes(file: &[u8]) -> Kind {
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    // Names in a compound file stand in two bytes a letter.
    let has = |name: &str| {
        let wide: Vec<u8> = name.bytes().flat_map(|byte| [byte, 0]).collect();
        file.windows(wide.len()).any(|it| it == wide)
    };
    if file.starts_with(COMPOUND) {
        return if has("EncryptedPackage") {
            Kind::Encrypted
        } else if has("Workbook") || has("Book") {
            Kind::OldExcel
        } else {
            Kind::Unknown
        };
    }
    let start = String::from_utf8_lossy(&file[..file.len().min(1_024)]).to_lowercase();
    let is_page = [
        "<html",
        "<!doctype html",
        "<table",
        "urn:schemas-microsoft-com:office",
    ];
    match is_page.iter().any(|it| start.contains(it)) {
        true => Kind::WebPage,
        // The records of Excel 2 to 4 stood by themselves.
        false if file.starts_with(b"\x09\x08") || file.starts_with(b"\x09\x00\x04\x00") => {
            Kind::OldExcel
        }
        false => Kind::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_zip_file_is_told_by_its_bytes() {
        let wide = |name: &str| name.bytes().flat_map(|it| [it, 0]).collect::<Vec<_>>();
        let compound = |name: &str| {
            [
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
                vec![0; 500],
                wide(name),
            ]
            .concat()
        };
        for (file, kind) in [
            (compound("EncryptedPackage"), Kind::Encrypted),
            (compound("Workbook"), Kind::OldExcel),
            (compound("Book"), Kind::OldExcel),
            (compound("WordDocument"), Kind::Unknown),
            (b"\x09\x08\x10\x00".to_vec(), Kind::OldExcel),
            (b"\xef\xbb\xbf <HTML><table>".to_vec(), Kind::WebPage),
            (b"%PDF-1.7".to_vec(), Kind::Unknown),
            (Vec::new(), Kind::Unknown),
        ] {
            assert_eq!(of_bytes(&file), kind, "{file:?}");
        }
    }
}
