//! Questions that screens ask: plain answers, nothing changed by asking.

pub mod overview;
pub mod plan_page;
