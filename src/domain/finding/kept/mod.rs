//! What was found, kept up: after an edit only what the edit touches is looked at again.

mod change;
mod indicator;
mod known;
mod variable;

pub use indicator::OfIndicator;
pub use variable::OfVariable;

use super::citation::{Citation, citations};
use super::lexicon::{Lexicon, Words};
use super::look::Look;
use super::one::{Ground, OneText};
use super::place::{Place, Property, What};
use super::reads::Reads;
use super::rules::{Check, RULES, Spot};
use super::study::Study;
use super::texts::{Text, outline};
use super::{Facts, Finding, order};
use crate::domain::plan::Plan;
use crate::domain::sort::sort_by_key;
use change::Last;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// Everything that is to be looked at in a plan and its data, kept up from look to look.
///
/// One keeper follows one workspace. It sees by itself what is another since it last looked, so that nobody can forget
/// to tell it: a plan shares with the one before what an edit left as it was, and data number their writes.
#[derive(Default)]
pub struct Findings {
    last: Option<Last>,
    lexicon: Lexicon,
    /// The words of the texts of the outline.
    outline: Vec<Words>,
    citations: Vec<(Place, Citation)>,
    indicators: Vec<OfIndicator>,
    variables: Vec<OfVariable>,
    /// What was found in the texts of the outline.
    worded: Vec<Found>,
    /// What each rule found that looks at the whole, by its place in the table.
    whole: BTreeMap<usize, Vec<Spot>>,
}

/// What was found, by its rule's place in the table.
type Found = (usize, Spot);

impl Findings {
    /// Everything that is to be looked at: by severity, then in the order of the plan.
    pub fn look(&mut self, look: &Look<'_>) -> Vec<Finding> {
        let mut changed = change::since(self.last.as_ref(), look);
        let ground = Ground::of(look);
        if changed.reads.meets(Reads::OUTLINE) {
            self.read_outline(look.plan);
        }
        let before = std::mem::take(&mut self.variables);
        self.variables = variable::look(before, look, &ground, &mut self.lexicon, &mut changed);
        let before = std::mem::take(&mut self.indicators);
        self.indicators = indicator::look(before, look, &ground, &mut self.lexicon, &mut changed);
        self.look_at_the_whole(look, &ground, changed.reads);
        self.last = Some(Last::of(look));
        self.gather(look)
    }

    fn read_outline(&mut self, plan: &Plan) {
        let texts = outline(plan);
        (self.outline, self.worded) = read(&mut self.lexicon, &texts);
        // Lists are no prose, but evidence of how words are written.
        for item in plan.dimensions.iter().flat_map(|it| &it.items) {
            self.lexicon.read(item.text.text());
        }
        let cites = texts.iter().filter(|it| may_cite(it.place));
        let cited = cites.flat_map(|it| {
            let found = citations(it.text).into_iter();
            found.map(|citation| (it.place, citation))
        });
        self.citations = cited.collect();
    }

    fn look_at_the_whole(&mut self, look: &Look<'_>, ground: &Ground<'_>, changed: Reads) {
        let study = Study {
            look,
            plan: look.plan,
            ground,
            citations: &self.citations,
            lexicon: &self.lexicon,
            outline: &self.outline,
            indicators: &self.indicators,
            variables: &self.variables,
            texts: OnceCell::new(),
        };
        for (place, rule) in RULES.iter().enumerate() {
            match rule.check {
                Check::Whole(reads, check) if reads.meets(changed) => {
                    self.whole.insert(place, check(&study));
                }
                _ => {}
            }
        }
    }

    /// All that was found, with what people answered.
    fn gather(&self, look: &Look<'_>) -> Vec<Finding> {
        let order = order(look.plan);
        let mut found: Vec<_> = Vec::new();
        let mut add = |rule: usize, (place, facts): &Spot| {
            let rank = order.get(&place.entity).copied().unwrap_or(usize::MAX);
            found.push(((RULES[rule].severity, rank, *place, rule), facts.clone()));
        };
        for (rule, spots) in &self.whole {
            spots.iter().for_each(|spot| add(*rule, spot));
        }
        let of_indicators = self.indicators.iter().flat_map(OfIndicator::found);
        let of_variables = self.variables.iter().flat_map(OfVariable::found);
        let all = self.worded.iter().chain(of_indicators).chain(of_variables);
        all.for_each(|(rule, spot)| add(*rule, spot));
        sort_by_key(&mut found, |(key, _)| *key);

        let mut accepted: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for it in look.acceptances {
            accepted.entry((it.rule, it.place)).or_default().push(it);
        }
        let finding = |((severity, _, place, rule), facts): ((_, usize, _, usize), Facts)| {
            let rule = RULES[rule].id;
            // One rule may find several things in one place: what each rests on tells them apart.
            let answered = accepted.get(&(rule, place)).and_then(|those| {
                let evidence = facts.evidence();
                those.iter().rfind(|it| it.evidence == evidence)
            });
            Finding {
                rule,
                severity,
                place,
                answer: answered.map(|it| it.answer.clone()),
                facts,
            }
        };
        found.into_iter().map(finding).collect()
    }
}

/// The words of texts, and what the rules find that look at single texts.
fn read(lexicon: &mut Lexicon, texts: &[Text<'_>]) -> (Vec<Words>, Vec<Found>) {
    let words: Vec<_> = texts.iter().map(|it| lexicon.read(it.text)).collect();
    let mut found = Vec::new();
    for (text, words) in texts.iter().zip(&words) {
        let one = OneText {
            place: text.place,
            text: text.text,
            words,
        };
        for (rule, row) in RULES.iter().enumerate() {
            if let Check::Text(check) = row.check {
                found.extend(check(&one).map(|facts| (rule, (text.place, facts))));
            }
        }
    }
    (words, found)
}

/// Paragraphs of law: citations elsewhere are no basis of anything.
fn may_cite(place: Place) -> bool {
    matches!(
        place.what,
        What::Property(Property::Text | Property::AnnexIntro | Property::Duty)
    )
}
