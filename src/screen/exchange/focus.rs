//! Elements of the page to which the focus goes.

pub use crate::screen::parts::focus;

/// The heading of the page.
pub const TITLE: &str = "kirim-terima";
/// The heading of the open differences.
pub const DIFFERENCES: &str = "perbedaan";
