//! The annex of an agreement: the targets, and the money with which they are to be reached.

use super::{Promise, carried, signatures};
use crate::report::Block;
use crate::report::planning::programs::{self, Ceiling};
use crate::report::planning::targets;
use crate::report::year::Year;

/// What stands on its sheets.
pub fn annex(year: &Year, promise: &Promise, title: &str, ceiling: Ceiling) -> Vec<Block> {
    let mut blocks = vec![Block::Title(vec![
        format!("LAMPIRAN {title}"),
        promise.first.position.to_uppercase(),
        year.agency().name.text().to_uppercase(),
    ])];
    let answers = |unit| {
        let all = year.key_indicators();
        all.filter(move |it| promise.is_head || it.responsible.contains(&unit))
    };
    let indicators: Vec<_> = answers(promise.unit.id).collect();
    if !indicators.is_empty() {
        let heading = "Indikator Kinerja Utama";
        blocks.push(Block::Table(targets::table(year, &indicators, heading)));
    }
    let is_bare = indicators.is_empty();
    blocks.extend(match promise.is_head {
        true => Some(programs::block(year, ceiling)),
        false => carried::block(year, promise.unit.id, ceiling, is_bare),
    });
    blocks.push(signatures(year, promise));
    blocks
}
