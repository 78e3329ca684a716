//! A workspace of the decree in which people have worked: as records for the store, and as a file.

use crate::records::Records;
use iku::app::exchange::send;
use iku::app::ports::Record;
use iku::app::query::entry_table::sections;
use iku::app::records::record_of;
use iku::app::{Command, Stamp, Workspace, builtin};
use iku::domain::amount::Decimal;
use iku::domain::entry::Entry;
use iku::domain::id::TabId;
use iku::log::file::read_with;
use iku::log::{Author, Purpose, VersionVector};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A moment in 2025, in milliseconds since 1970.
const BEGIN: i64 = 1_750_000_000_000;
const YEARS: std::ops::RangeInclusive<u16> = 2022..=2024;

/// A log of so many entries, each made by itself.
#[wasm_bindgen]
pub struct Log {
    workspace: Workspace,
    records: Vec<Record>,
}

#[wasm_bindgen]
impl Log {
    /// Types into one cell of the grid after the other.
    #[wasm_bindgen(constructor)]
    pub fn new(entries: u32) -> Self {
        let genesis = builtin::batches(&builtin::decree());
        let mut workspace = Workspace::default();
        workspace.absorb(&genesis);
        let cells: Vec<_> = YEARS
            .flat_map(|year| sections(&workspace, year, None))
            .flat_map(|section| {
                let rows = section.rows.into_iter().filter(|row| row.is_entered());
                let periods = section.periods;
                rows.flat_map(move |row| {
                    let open = periods.iter().filter(|period| row.is_open(**period));
                    open.map(|period| row.address(*period)).collect::<Vec<_>>()
                })
            })
            .collect();
        let mut records: Vec<_> = genesis.iter().filter_map(record_of).collect();
        let author: Rc<_> = author().into();
        // Every number differs from the one before it in its cell, so that each entry is a change.
        for (number, cell) in (1..=entries).zip(cells.iter().cycle()) {
            let entry = Entry::Number(Decimal::from(number).into());
            let command = Command::Enter {
                cells: vec![(*cell, Some(entry))],
                purpose: Purpose::Edit,
            };
            let stamp = Stamp {
                author: author.clone(),
                at: BEGIN + i64::from(number) * 1_000,
                nfc: str::to_owned,
            };
            let done = workspace.dispatch(command, &stamp, || TabId([7; 16]));
            let batch = done.ok().flatten().map(|done| done.batch);
            records.extend(batch.as_ref().and_then(record_of));
        }
        Self { workspace, records }
    }

    /// As the store keeps it.
    pub fn records(&self) -> Records {
        Records::of(&self.workspace, self.records.clone())
    }

    /// All of it as a file.
    pub fn file(&self) -> Option<Vec<u8>> {
        send(&self.workspace, &VersionVector::new(), author(), BEGIN)
    }
}

/// Reads a file whose checksum was computed already, as IKU does; how many changes it holds.
#[wasm_bindgen]
pub fn parse(bytes: &[u8], sha256: &[u8]) -> Option<usize> {
    let sha256 = sha256.try_into().ok()?;
    let package = read_with(bytes, |_| sha256).ok()?;
    Some(package.changes.len())
}

fn author() -> Author {
    Author {
        name: "Operator".into(),
        unit: "Sekretariat".into(),
    }
}
