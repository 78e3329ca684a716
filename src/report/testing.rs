//! What holds of every document, for the tests of each.

use super::job::Steps;
use super::{Block, Document, PaperSize, Slot, Table, docx, xlsx};

/// Fails where a document breaks a promise: tables whose rows fill their columns and whose columns fill the sheet,
/// headings that say something, no gap for somebody to fill, files that can be written.
pub fn holds(document: &Document) {
    let title = &document.title;
    for text in document.texts() {
        assert!(!text.contains('…'), "{title}: a gap in {text}");
    }
    for (_, heading) in document.headings() {
        assert!(!heading.trim().is_empty(), "{title}: an empty heading");
    }
    let tables = document.blocks().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.for_each(|table| is_filled(title, table));
    let bare: Vec<_> = document.charts().map(|_| Vec::new()).collect();
    let told = &mut |_| {};
    let mut steps = Steps::of(document, told);
    let made = "2026-11-24T00:00:00Z";
    assert!(docx::write(document, PaperSize::A4, &bare, made, &mut steps).is_ok());
    if document.has_tables() {
        assert!(xlsx::write(document, PaperSize::A4, made, &mut steps).is_ok());
    }
}

fn is_filled(title: &str, table: &Table) {
    let what = format!("{title}: {}", table.label);
    let width: u16 = table.widths.iter().sum();
    assert!((980..=1000).contains(&width), "{what} is {width} wide");
    assert!(!table.rows.is_empty(), "{what} has no row");
    for rows in [table.head_grid(), table.body_grid()] {
        for (place, row) in rows.iter().enumerate() {
            let columns: usize = row.iter().map(|(_, slot)| slot.columns()).sum();
            assert_eq!(columns, table.widths.len(), "{what}, row {place}");
            let is_whole = row.iter().all(|(_, slot)| *slot != Slot::Nothing);
            assert!(is_whole, "{what}, row {place} ends before the last column");
        }
    }
    for cell in table.head.iter().flatten() {
        assert!(
            !cell.value.printed().trim().is_empty(),
            "{what}: a bare head"
        );
    }
}
