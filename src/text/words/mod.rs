//! The words of the screens, in files by page: constants for words, functions for sentences with values.
#![allow(missing_docs)] // words say what they are

pub mod agreement;
pub mod alarm;
pub mod amendment;
pub mod any_sheet;
pub mod budget;
pub mod budget_table;
pub mod calendar;
pub mod documents;
pub mod entry;
pub mod exchange;
pub mod facts;
pub mod fill_in;
pub mod findings;
pub mod follow_up;
pub mod forecast;
pub mod formula_field;
pub mod history;
pub mod iku;
pub mod lkjip;
pub mod mulai;
pub mod new_agency;
pub mod officials;
pub mod paper;
pub mod parts;
pub mod pen;
pub mod plan_table;
pub mod results;
pub mod review;
pub mod ringkasan;
pub mod settings;
pub mod shell;
pub mod signed;
pub mod tree;
pub mod values;
pub mod verification;
pub mod versions;

use super::Lang;

/// The same words in each language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Phrase {
    /// Indonesian.
    pub id: &'static str,
    /// English.
    pub en: &'static str,
}

impl Phrase {
    /// The words in one language.
    pub const fn within(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Id => self.id,
            Lang::En => self.en,
        }
    }
}

/// A phrase, short enough to stand in a table of them.
pub const fn phrase(id: &'static str, en: &'static str) -> Phrase {
    Phrase { id, en }
}

/// The same with a capital, where it begins a sentence or stands by itself.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    // Our own words: no table of all letters of the world is needed at the start.
    let first = letters
        .next()
        .map(|first| first.to_ascii_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
