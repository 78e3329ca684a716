//! What stands at the head of a page.

use crate::screen::el::{El, el};

/// The heading, where the keyboard arrives, and what the page is for.
pub fn page_head(title: &str, lead: &str) -> El {
    let heading = el("h1").attr("tabindex", "-1").with(title);
    el("header")
        .class("page-head")
        .with([heading, el("p").class("lead").with(lead)])
}

/// The mark of the program.
pub fn brand_mark() -> El {
    el("span")
        .class("brand-mark")
        .attr("aria-hidden", "true")
        .with("IKU")
}
