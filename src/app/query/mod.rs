//! Questions that screens ask: plain answers, nothing changed by asking.

pub mod plan_page;
