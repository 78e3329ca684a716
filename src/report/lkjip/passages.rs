//! The passages that need judgement: each with the draft that follows from the figures, and what people left of it.

use super::figures::{Figures, OF_AGENCY, OF_INDICATOR, Told};
use super::prose;
use crate::app::narration::{Narrated, Passage, Standing};
use crate::domain::id::EntityId;
use crate::log::Attribute;
use crate::report::Block;

/// A passage of the report.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Narrative {
    /// Where it is stated.
    pub at: Passage,
    /// The indicator that it is about; nothing where it is about the agency.
    pub about: Option<String>,
    /// What follows from the figures; a line is a paragraph.
    pub draft: String,
    /// What people left.
    pub narrated: Narrated,
}

impl Narrative {
    /// How it stands to the draft.
    pub fn standing(&self) -> Standing {
        self.narrated.standing(&self.draft)
    }

    /// What the document says.
    pub fn words(&self) -> &str {
        match (&self.narrated.said, self.standing()) {
            (Some(said), standing) if standing.is_settled() => said,
            _ => &self.draft,
        }
    }

    /// The document's paragraphs.
    pub fn blocks(&self) -> Vec<Block> {
        self.say(self.words())
    }

    /// A part of its words, marked as a draft where it is one.
    pub fn say(&self, words: &str) -> Vec<Block> {
        let lines = words.lines().filter(|line| !line.trim().is_empty());
        match self.standing().is_settled() {
            true => lines
                .map(|line| Block::Paragraph(line.to_owned()))
                .collect(),
            // One mark stands for all of its paragraphs.
            false => {
                let lines: Vec<_> = lines.collect();
                let draft = (!lines.is_empty()).then(|| Block::Draft(lines.join("\n")));
                draft.into_iter().collect()
            }
        }
    }
}

impl Figures {
    /// A passage about the agency.
    pub fn passage(&self, attribute: Attribute) -> Narrative {
        self.narrative(self.agency().id, None, attribute)
    }

    /// A passage about an indicator.
    pub fn passage_on(&self, told: &Told, attribute: Attribute) -> Narrative {
        self.narrative(told.card.indicator, Some(told), attribute)
    }

    /// All of them, in the order of the document.
    pub fn passages(&self) -> Vec<Narrative> {
        let of_agency = OF_AGENCY.map(|attribute| self.passage(attribute));
        let (before, after) = of_agency.split_at(4);
        let on = |told| OF_INDICATOR.map(|attribute| self.passage_on(told, attribute));
        let on = self.indicators.iter().flat_map(on);
        before
            .iter()
            .cloned()
            .chain(on)
            .chain(after.iter().cloned())
            .collect()
    }

    fn narrative(&self, thing: EntityId, told: Option<&Told>, attribute: Attribute) -> Narrative {
        let year = self.year;
        let draft = match told {
            Some(told) => on_indicator(told, attribute),
            None => on_agency(self, attribute),
        };
        Narrative {
            at: Passage {
                thing,
                attribute,
                year,
            },
            about: told.map(Told::heading),
            draft,
            narrated: self.narrated(thing, attribute),
        }
    }
}

fn on_agency(figures: &Figures, attribute: Attribute) -> String {
    match attribute {
        Attribute::Preface => prose::preface(figures),
        Attribute::ExecutiveSummary => prose::summary(figures),
        Attribute::Staffing => prose::staffing(figures),
        Attribute::StrategicIssues => prose::issues(figures),
        Attribute::BudgetAccount => prose::money(&figures.money, figures.year),
        Attribute::Conclusion => prose::conclusion(figures),
        Attribute::Improvements => prose::improvements(figures),
        Attribute::LastEvaluation => prose::NO_EVALUATION.to_owned(),
        _ => String::new(),
    }
}

fn on_indicator(told: &Told, attribute: Attribute) -> String {
    match attribute {
        Attribute::Comparison => {
            let sentences = comparisons(told).into_iter();
            let stated: Vec<_> = sentences.filter(|it| !it.is_empty()).collect();
            stated.join("\n")
        }
        Attribute::Causes => prose::causes(told),
        Attribute::Efficiency => prose::efficiency(told),
        Attribute::Programs => prose::programs(told),
        _ => String::new(),
    }
}

/// The sentences under the first four tables; empty where a table says it all.
fn comparisons(told: &Told) -> [String; 4] {
    [prose::target, prose::years, prose::end, prose::standard]
        // A line is the place of a sentence.
        .map(|sentence| sentence(told).replace('\n', " "))
}

/// What the document says under each of the first four tables. A person who kept a paragraph for each sentence of the
/// draft finds each under its table; other words stand together under the last.
pub fn under_tables(told: &Told, narrative: &Narrative) -> [Vec<Block>; 4] {
    let has = comparisons(told).map(|it| !it.is_empty());
    let words = narrative.words();
    let mut lines = words.lines();
    let is_apart = words.lines().count() == has.iter().filter(|has| **has).count();
    let mut place = 0;
    has.map(|has| {
        place += 1;
        match is_apart {
            true if has => lines
                .next()
                .map_or_else(Vec::new, |line| narrative.say(line)),
            false if place == 4 => narrative.say(words),
            _ => Vec::new(),
        }
    })
}
