//! Every word people read, in Indonesian and English; how numbers and dates are written.

pub mod change;
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

impl Lang {
    /// Its code, as in an attribute `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// The language with this code.
    ///
    /// ```
    /// use iku::text::Lang;
    /// assert_eq!(Lang::of_code("en"), Some(Lang::En));
    /// assert_eq!(Lang::of_code("fr"), None);
    /// ```
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Id, Self::En]
            .into_iter()
            .find(|lang| lang.code() == code)
    }
}
