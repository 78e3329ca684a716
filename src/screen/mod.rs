//! Pages and parts: they ask queries, show answers and send commands. Rules and words live below.

pub mod budget;
pub mod desk;
pub mod documents;
pub mod dropped;
pub mod el;
pub mod entry;
pub mod evidence;
pub mod exchange;
pub mod history;
pub mod language;
pub mod making;
pub mod new_agency;
pub mod opening;
pub mod overview;
pub mod paper;
pub mod parts;
pub mod pieces;
pub mod plan;
pub mod review;
pub mod settings;
pub mod shell;
pub mod spreadsheet;
pub mod start;
pub mod table_paste;
pub mod watch;
pub mod wording;
