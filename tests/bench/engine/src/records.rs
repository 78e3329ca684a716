//! A workspace as the store keeps it, for a page that fills a device with it.

use iku::app::Workspace;
use iku::app::ports::Record;
use wasm_bindgen::prelude::*;

/// Records with the name of their database.
#[wasm_bindgen]
pub struct Records {
    name: Option<String>,
    records: Vec<Record>,
}

impl Records {
    /// Those of a workspace.
    pub fn of(workspace: &Workspace, records: Vec<Record>) -> Self {
        Self {
            name: workspace.agency().map(|agency| agency.to_string()),
            records,
        }
    }
}

#[wasm_bindgen]
impl Records {
    /// What the database is called after.
    pub fn name(&self) -> Option<String> {
        self.name.clone()
    }

    /// The tab in the key of each record.
    pub fn tabs(&self) -> Vec<String> {
        let tabs = self.records.iter().map(|record| record.key.tab.to_string());
        tabs.collect()
    }

    /// The number in the key of each record.
    pub fn firsts(&self) -> Vec<u32> {
        self.records.iter().map(|record| record.key.first).collect()
    }

    /// What a record holds.
    pub fn bytes(&self, record: usize) -> Vec<u8> {
        self.records[record].bytes.to_vec()
    }
}
