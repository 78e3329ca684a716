//! *Rencana Aksi*: what each quarter or month is to reach, what is done for it, with which money, and who answers; and
//! afterwards how it went.

mod monitoring;
mod plan;
#[cfg(test)]
mod tests;

pub use monitoring::action_monitoring;
pub use plan::action_plan;

use crate::domain::plan::Indicator;
use crate::report::year::Year;

fn indicators<'y>(year: &'y Year) -> Vec<&'y Indicator> {
    year.all_indicators().collect()
}

/// Lines of a cell.
fn lines(texts: &[String]) -> String {
    texts.join("\n")
}

const NONE: &str = "Belum ada indikator, jadi belum ada rencana aksi.";
