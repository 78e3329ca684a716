//! What the program does: commands in, questions answered, no browser in sight.
//!
//! Every change of a workspace passes one door, [`Workspace::dispatch`]; every file passes
//! [`exchange`]; every screen asks a [`query`]; everything asked of the device is a [port](ports).

pub mod action_plan;
pub mod agreement;
pub mod any_sheet;
pub mod budget_entry;
pub mod budget_of;
pub mod budget_table;
pub mod builtin;
pub mod calendar;
pub mod command;
pub mod csv;
pub mod cursor;
pub mod documents;
pub mod edit;
pub mod enactment;
mod engines;
pub mod evaluation;
pub mod exchange;
pub mod execution;
pub mod file_words;
pub mod fill_in;
pub mod follow_up;
pub mod fresh;
mod handle;
pub mod kept;
pub mod late;
pub mod meeting;
pub mod narration;
pub mod new_agency;
pub mod officials;
pub mod outbox;
pub mod paste;
pub mod plan_of;
pub mod plan_table;
pub mod ports;
pub mod quarter;
pub mod query;
pub mod records;
pub mod refusal;
pub mod review;
pub mod route;
pub mod saver;
pub mod seal;
pub mod sheet_value;
pub mod sheet_words;
pub mod signed;
pub mod store_words;
pub mod thing;
pub mod undo;
pub mod verification;
pub mod versions;
pub mod workspace;

pub use command::Command;
pub use refusal::Refusal;
pub use workspace::{Done, Stamp, Touched, Workspace};
