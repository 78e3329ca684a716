//! *Laporan kinerja* (LKjIP): the performance report of a year, in the chapters and heads of PermenPANRB 53/2014.
//!
//! | file | what it is |
//! |---|---|
//! | `figures` | everything that the report says, read from the workspace once |
//! | `prose` | the sentences that follow from figures |
//! | `passages` | what needs judgement: the draft, and what people left of it |
//! | `comparisons` | the tables of the seven comparisons, and how many indicators have which |
//! | `cover` … `appendix` | the chapters |

mod accountability;
mod appendix;
mod closing;
mod comparisons;
mod cover;
pub mod figures;
mod introduction;
mod money;
mod opening;
mod passages;
mod planning;
mod prose;
mod tables;
#[cfg(test)]
mod tests;

pub use figures::{Figures, Reading};
pub use passages::Narrative;
pub use prose::helped;

use super::year::Year;
use super::{Block, Document, Orientation, Part, file_name};

/// The report of a year.
pub fn lkjip(year: &Year) -> Document {
    report(&Figures::read(year))
}

/// The report that figures make.
pub fn report(figures: &Figures) -> Document {
    let year = figures.year.to_string();
    let part = |orientation, blocks| Part {
        orientation,
        blocks,
    };
    let upright = |blocks: fn(&Figures) -> Vec<Block>| part(Orientation::Portrait, blocks(figures));
    Document {
        title: format!("Laporan Kinerja (LKjIP) {year}"),
        file_name: file_name("LKjIP", figures.agency(), &year),
        parts: vec![
            upright(cover::cover),
            upright(opening::preface),
            upright(opening::summary),
            part(Orientation::Portrait, opening::contents()),
            upright(introduction::introduction),
            upright(planning::planning),
            upright(accountability::accountability),
            upright(closing::closing),
            upright(appendix::agreement),
            part(Orientation::Landscape, appendix::measurement(figures)),
            upright(appendix::evaluation),
        ],
    }
}
