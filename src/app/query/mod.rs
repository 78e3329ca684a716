//! Questions that screens ask: plain answers, nothing changed by asking.

pub mod budget_page;
pub mod compare;
pub mod describe;
pub mod differences;
pub mod duties;
pub mod entry_table;
pub mod exchange_page;
pub mod history;
pub mod late_changes;
pub mod overview;
pub mod pasted;
pub mod plan_page;
pub mod settings;
pub mod succession;
pub mod table_look;
#[cfg(test)]
pub(crate) mod testing;
pub mod tree;
pub mod versions_page;
