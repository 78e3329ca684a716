//! Every word people read, in Indonesian and English; how numbers and dates are written.

pub mod entry;
pub mod formula;
pub mod number;
pub mod time;
pub mod words;

/// The language of the screens. Official documents are Indonesian whatever it says.
#[doc(alias = "bahasa")]
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Lang {
    /// Bahasa Indonesia.
    #[default]
    Id,
    /// English.
    En,
}
