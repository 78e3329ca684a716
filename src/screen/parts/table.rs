//! Tables and lists of facts.

use crate::screen::el::{El, IntoChildren, el};

/// What is wider than the page scrolls in its own box, which the keyboard can reach; `label` says what it shows.
pub fn table_scroll(label: &str, table: impl IntoChildren) -> El {
    el("div")
        .class("table-scroll")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", label)
        .with(table)
}

/// One property and what it says, within `<dl class="facts">`.
pub fn fact_row(name: &str, says: impl IntoChildren) -> El {
    el("div")
        .with(el("dt").with(name))
        .with(el("dd").with(says))
}
