//! What is filled in, and what is wrong with it.

use crate::app::new_agency::{Names, guess, letterhead};
use crate::screen::desk::Desk;
use crate::text::Lang;
use crate::text::number::looks_like_nik;
use crate::text::words::{Phrase, new_agency as words, settings};
use leptos::prelude::GetUntracked;

/// What the plan begins with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Start {
    /// Nothing.
    #[default]
    Nothing,
    /// A copy of another plan.
    Copy,
    /// A table that is pasted.
    Table,
}

/// A text to fill in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Text {
    Name,
    Short,
    Region,
    Government,
    Person,
    Unit,
    First,
    Last,
}

/// How many texts there are.
const TEXTS: usize = 8;

/// What belongs into a field, and what is said about it.
pub struct Question {
    /// Which text.
    pub text: Text,
    /// An identity that no other element on the page has.
    pub id: &'static str,
    /// What belongs there.
    pub label: Phrase,
    /// How to fill it in.
    pub hint: Option<Phrase>,
    /// Said where it is empty.
    missing: Phrase,
}

const fn question(
    text: Text,
    id: &'static str,
    [label, missing]: [Phrase; 2],
    hint: Option<Phrase>,
) -> Question {
    Question {
        text,
        id,
        label,
        hint,
        missing,
    }
}

/// What the agency is called.
pub const AGENCY: [Question; 4] = [
    question(
        Text::Name,
        "new-name",
        [words::NAME, words::NAME_MISSING],
        Some(words::NAME_HINT),
    ),
    question(
        Text::Short,
        "new-short",
        [words::SHORT, words::SHORT_MISSING],
        Some(words::SHORT_HINT),
    ),
    question(
        Text::Region,
        "new-region",
        [words::REGION, words::REGION_MISSING],
        Some(words::REGION_HINT),
    ),
    question(
        Text::Government,
        "new-government",
        [words::GOVERNMENT, words::GOVERNMENT_MISSING],
        Some(words::GOVERNMENT_HINT),
    ),
];

/// Who fills it in.
pub const WHO: [Question; 2] = [
    question(
        Text::Person,
        "new-person",
        [settings::NAME, settings::NAME_MISSING],
        Some(settings::NAME_HINT),
    ),
    question(
        Text::Unit,
        "new-unit",
        [settings::UNIT, words::UNIT_MISSING],
        None,
    ),
];

/// The years of an empty plan.
pub const YEARS: [Question; 2] = [
    question(
        Text::First,
        "new-first",
        [words::FIRST_YEAR, words::YEARS_WRONG],
        None,
    ),
    question(
        Text::Last,
        "new-last",
        [words::LAST_YEAR, words::YEARS_WRONG],
        None,
    ),
];

/// The form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Form {
    texts: [String; TEXTS],
    /// Which texts the person wrote; the others follow from those.
    written: [bool; TEXTS],
    /// What the plan begins with.
    pub start: Start,
    /// Whether somebody has tried to go on, so that what is missing is said.
    pub is_asked: bool,
}

impl Form {
    /// As it is at first: who works here is known where a workspace is open, and targets begin this year.
    pub fn new(desk: Desk) -> Self {
        let mut form = Self {
            texts: Default::default(),
            written: [false; TEXTS],
            start: Start::default(),
            is_asked: false,
        };
        let me = desk.me.get_untracked().unwrap_or_default();
        let year = desk.today().year();
        form.texts[Text::Person as usize] = me.name;
        form.texts[Text::Unit as usize] = me.unit;
        form.texts[Text::First as usize] = year.to_string();
        form.texts[Text::Last as usize] = year.saturating_add(LENGTH).to_string();
        form
    }

    /// What stands in a field.
    pub fn text(&self, text: Text) -> &str {
        &self.texts[text as usize]
    }

    /// Takes what was written, and fills in what follows from it.
    pub fn write(&mut self, text: Text, written: String) {
        self.texts[text as usize] = written;
        self.written[text as usize] = true;
        let (short, region) = guess(self.text(Text::Name));
        self.follow(Text::Short, short);
        self.follow(Text::Region, region);
        self.follow(Text::Government, letterhead(self.text(Text::Region)));
    }

    fn follow(&mut self, text: Text, follows: String) {
        if !self.written[text as usize] {
            self.texts[text as usize] = follows;
        }
    }

    /// What is wrong with a field, and what to do.
    pub fn problem(&self, question: &Question, lang: Lang) -> Option<String> {
        let text = self.text(question.text).trim();
        let is_year = matches!(question.text, Text::First | Text::Last);
        let is_missing = text.is_empty() || is_year && self.years().is_none();
        let words = match (looks_like_nik(text), self.is_asked && is_missing) {
            (true, _) => settings::LOOKS_LIKE_NIK,
            (false, true) => question.missing,
            (false, false) => return None,
        };
        Some(words.within(lang).to_owned())
    }

    /// The fields that count for how the plan begins.
    pub fn questions(&self) -> impl Iterator<Item = &'static Question> + use<> {
        let years: &'static [Question] = match self.start {
            Start::Nothing => &YEARS,
            Start::Copy | Start::Table => &[],
        };
        AGENCY.iter().chain(&WHO).chain(years)
    }

    /// First and last year of targets, where they are written so that they make sense.
    pub fn years(&self) -> Option<(u16, u16)> {
        let year = |text| self.text(text).trim().parse::<u16>().ok();
        let (first, last) = (year(Text::First)?, year(Text::Last)?);
        let is_span = (1990..=2100).contains(&first) && (first..=first + LONGEST).contains(&last);
        is_span.then_some((first, last))
    }

    /// What the agency is called.
    pub fn names(&self) -> Names {
        let text = |text| self.text(text).to_owned();
        Names {
            name: text(Text::Name),
            short_name: text(Text::Short),
            region: text(Text::Region),
            government: text(Text::Government),
        }
    }
}

/// A strategic plan has targets for five years.
const LENGTH: u16 = 4;
/// Years from the first to the last that no plan exceeds.
const LONGEST: u16 = 20;
