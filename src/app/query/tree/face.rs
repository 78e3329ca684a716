//! What is written on a node: what it is, its text, and how it stands.

use super::layout::PAD;
use super::lines::lines;
use super::{Kind, Standing, Standings, Tree};
use crate::app::query::overview::Verdict;
use crate::text::Lang;
use crate::text::words::parts::NOT_STATED;
use crate::text::words::{iku as plan, results, tree as words, values};

/// What is written on a node, in lines that fit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Face {
    /// `Sasaran 1`, `IKU 1`, `Kegiatan 1.06.04.2.01`.
    pub kicker: String,
    /// Its text, which may be cut off.
    pub lines: Vec<String>,
    /// How it stands.
    pub remarks: Vec<Remark>,
    /// The same as one text for those who do not see it, with nothing cut off.
    pub label: String,
}

/// One thing said of how a node stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    /// What stands before it.
    pub sign: Sign,
    /// What it says.
    pub lines: Vec<String>,
}

/// What stands before a remark; never the only thing that says it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Sign {
    /// Nothing.
    None,
    /// The mark of a verdict.
    Verdict(Verdict),
    /// Some of its figures are lacking.
    Incomplete,
    /// Something to look at.
    Warning,
}

/// Sizes of letters in the picture, the small ones of kickers and remarks.
const LETTERS: u32 = 12;
const SMALL_LETTERS: u32 = 11;
/// A sign and what is between it and the words.
pub const SIGN: u32 = 17;
const MOST_LINES: usize = 4;
const MOST_REMARK_LINES: usize = 3;

/// How much may be written on so many pixels, in hundredths of the size of the letters. Other faces than the one
/// that is measured are a little wider, as are bold letters.
const fn room(pixels: u32, letters: u32) -> u32 {
    pixels * 94 / letters
}

impl Tree {
    /// What is written on a node that is so wide.
    pub fn face(
        &self,
        at: usize,
        standings: &Standings,
        year: u16,
        lang: Lang,
        width: u32,
    ) -> Option<Face> {
        let node = self.node(at)?;
        let width = width - 2 * PAD;
        let kicker = self.kicker(at, lang);
        let text = match (&node.kind, node.text.as_str()) {
            (Kind::Apart, _) => words::APART.within(lang),
            (_, "") => NOT_STATED.within(lang),
            (_, text) => text,
        };
        let said = self.said(at, standings, year, lang);
        let mut label = format!("{kicker}: {text}");
        for (_, remark) in &said {
            label.push_str(". ");
            label.push_str(remark);
        }
        let remark = |(sign, text): (Sign, String)| Remark {
            sign,
            lines: lines(&text, room(width - SIGN, SMALL_LETTERS), MOST_REMARK_LINES),
        };
        Some(Face {
            kicker,
            lines: lines(text, room(width, LETTERS), MOST_LINES),
            remarks: said.into_iter().map(remark).collect(),
            label,
        })
    }

    /// What a node is, with its number or code.
    pub fn kicker(&self, at: usize, lang: Lang) -> String {
        let Some(node) = self.node(at) else {
            return String::new();
        };
        let with_code = |name: &str| match node.code.as_str() {
            "" => name.to_owned(),
            code => format!("{name} {code}"),
        };
        match node.kind {
            Kind::Goal(number) => plan::goal_number(lang, number),
            Kind::Objective(number) => plan::objective_number(lang, number),
            Kind::Indicator if node.code.is_empty() => words::INDICATOR.within(lang).to_owned(),
            Kind::Indicator => node.code.clone(),
            Kind::Program(kind) | Kind::Again(kind) => with_code(words::program(kind).within(lang)),
            Kind::Unit { is_responsible } => words::unit(is_responsible).within(lang).to_owned(),
            Kind::Function(number) => words::function_number(lang, number),
            Kind::Apart => words::APART_KICKER.within(lang).to_owned(),
        }
    }

    fn said(&self, at: usize, standings: &Standings, year: u16, lang: Lang) -> Vec<(Sign, String)> {
        let Some(node) = self.node(at) else {
            return Vec::new();
        };
        match node.kind {
            Kind::Indicator => match standings.get(&node.id) {
                Some(standing) => standing.said(lang),
                None => vec![(Sign::None, words::not_in_plan_of(lang, year))],
            },
            Kind::Goal(_) | Kind::Objective(_) | Kind::Program(_) | Kind::Apart => {
                let tally = self.tally(at, standings);
                let is_lack = matches!(node.kind, Kind::Goal(_) | Kind::Objective(_));
                match words::tally(lang, &tally) {
                    Some(words) => vec![(Sign::None, words)],
                    None if node.kind == Kind::Apart => Vec::new(),
                    None => {
                        let sign = if is_lack { Sign::Warning } else { Sign::None };
                        vec![(sign, words::NO_INDICATOR.within(lang).to_owned())]
                    }
                }
            }
            Kind::Again(_) => {
                let whole = self.node(self.in_full(at)).and_then(|it| it.parent);
                let under = whole.map(|over| self.kicker(over, lang));
                let words = under.map(|under| words::in_full_under(lang, &under));
                words.map(|words| (Sign::None, words)).into_iter().collect()
            }
            Kind::Unit { .. } | Kind::Function(_) => Vec::new(),
        }
    }
}

impl Standing {
    fn said(&self, lang: Lang) -> Vec<(Sign, String)> {
        let verdict = self.verdict.words(lang);
        let verdict = verdict.map(|words| (Sign::Verdict(self.verdict.clone()), words));
        let percent = self.percent.map(|percent| {
            let percent = values::figure(percent, percent.scale(), true);
            (Sign::None, words::against(lang, &percent, self.is_met))
        });
        let incomplete = self.incomplete.map(|(have, of, rhythm)| {
            let words = results::incomplete(lang, have, of, rhythm);
            (Sign::Incomplete, words)
        });
        verdict
            .into_iter()
            .chain(percent)
            .chain(incomplete)
            .collect()
    }
}
