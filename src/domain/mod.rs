//! The nouns of performance management and their exact arithmetic. No browser, no log, no words.

pub mod achievement;
pub mod amount;
pub mod budget;
pub mod date;
pub mod entry;
pub mod evaluation;
pub mod finding;
pub mod forecast;
pub mod formula;
pub mod id;
pub mod kind;
pub mod measure;
pub mod numeral;
pub mod observations;
pub mod outcome;
pub mod period;
pub mod plan;
pub mod rank;
pub mod scale;
pub mod series;
pub mod sort;
pub mod stated;
pub mod target;
