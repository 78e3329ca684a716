//! Scales: bands of a number, from worst to best, each with a label.
//!
//! One noun serves both the ratings of an achievement (*predikat*: Sangat Rendah … Sangat Tinggi)
//! and ordinal indicators whose steps stand for scores (AA … D).
//!
//! Regulations print scales with gaps (`76 ≤ 90`, `91 ≤ 100`), and real agencies use others. So a scale
//! is data, what falls through it is named by [`Scale::problems`], and [`Band::over`] makes the
//! reading without gaps: over 75 up to and including 90.

mod problem;

pub use problem::ScaleProblem;

use super::amount::Decimal;
use super::date::Date;
use super::id::EntityId;

/// An end of a band.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    /// Where the band ends.
    pub at: Decimal,
    /// Whether that very number belongs to the band.
    pub included: bool,
}

/// One band of a scale; a missing edge means that it has no end there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Band {
    /// What the band is called (`Sangat Tinggi`, `BB`).
    pub label: Box<str>,
    /// Lower end.
    pub lower: Option<Edge>,
    /// Upper end.
    pub upper: Option<Edge>,
}

/// A scale (*skala*) with where it comes from.
#[doc(alias = "skala")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scale {
    /// The entity that holds it.
    pub id: EntityId,
    /// What people call it.
    pub name: String,
    /// The regulation or report it is taken from.
    pub source: String,
    /// First day it applies, if stated.
    pub effective: Option<Date>,
    /// From worst to best.
    pub bands: Vec<Band>,
}

/// Where a number stands on a scale (*predikat*).
#[doc(alias = "predikat")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Rating {
    /// In none of its bands: the scale has a gap there.
    OffScale,
    /// In this band, counted from 0, the worst.
    Band(usize),
}

impl Band {
    /// Over one number, up to and including another: bands made so leave no gap between them.
    pub fn over(label: &str, over: Option<Decimal>, up_to: Option<Decimal>) -> Self {
        let edge = |included| move |at| Edge { at, included };
        Self {
            label: label.into(),
            lower: over.map(edge(false)),
            upper: up_to.map(edge(true)),
        }
    }

    /// Whether a number lies in the band.
    pub fn contains(&self, number: Decimal) -> bool {
        let inside = |edge: Option<Edge>, beyond: fn(&Decimal, &Decimal) -> bool| {
            edge.is_none_or(|e| beyond(&number, &e.at) || e.included && number == e.at)
        };
        inside(self.lower, Decimal::gt) && inside(self.upper, Decimal::lt)
    }
}

impl Scale {
    /// The band of a number: the first one, where bands overlap.
    pub fn rate(&self, number: Decimal) -> Rating {
        let band = self.bands.iter().position(|band| band.contains(number));
        band.map_or(Rating::OffScale, Rating::Band)
    }

    /// What a rating is called; nothing off the scale.
    pub fn label(&self, rating: Rating) -> Option<&str> {
        match rating {
            Rating::OffScale => None,
            Rating::Band(step) => self.bands.get(step).map(|band| &*band.label),
        }
    }

    /// The step with this label, counted from 0, the worst; `bb` is read as `BB`.
    pub fn step_of(&self, label: &str) -> Option<usize> {
        let label = label.trim();
        let is_called = |band: &Band| band.label.eq_ignore_ascii_case(label);
        self.bands.iter().position(is_called)
    }

    /// Where the scale has gaps, overlaps or bands that nothing falls into.
    pub fn problems(&self) -> Vec<ScaleProblem> {
        problem::find(&self.bands)
    }
}

#[cfg(test)]
pub(in crate::domain) mod tests {
    use super::*;
    use crate::domain::id::{ChangeId, TabId};

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    pub fn scale(bands: Vec<Band>) -> Scale {
        let made_by = ChangeId {
            tab: TabId::built_in(9),
            seq: 1,
        };
        Scale {
            id: EntityId {
                made_by,
                ordinal: 0,
            },
            name: "Skala".into(),
            source: String::new(),
            effective: None,
            bands,
        }
    }

    /// The half-open reading of Permendagri 86/2017 as reports quote it.
    pub fn usual() -> Scale {
        let at = |n: i64| Some(Decimal::from(n));
        scale(vec![
            Band::over("Sangat Rendah", None, at(50)),
            Band::over("Rendah", at(50), at(65)),
            Band::over("Sedang", at(65), at(75)),
            Band::over("Tinggi", at(75), at(90)),
            Band::over("Sangat Tinggi", at(90), None),
        ])
    }

    /// Bands as the predecessor of the agency printed them in 2016.
    fn printed_in_2016() -> Scale {
        let band = |label: &str, lower: Option<&str>, upper: Option<(&str, bool)>| Band {
            label: label.into(),
            lower: lower.map(|at| Edge {
                at: decimal(at),
                included: true,
            }),
            upper: upper.map(|(at, included)| Edge {
                at: decimal(at),
                included,
            }),
        };
        scale(vec![
            band("Sangat Kurang", None, Some(("55", false))),
            band("Kurang", Some("56"), Some(("70", false))),
            band("Sedang", Some("71"), Some(("85", false))),
            band("Baik", Some("86"), Some(("100", true))),
        ])
    }

    #[test]
    fn the_usual_scale_leaves_nothing_out() {
        let scale = usual();
        assert_eq!(scale.problems(), []);
        for (number, label) in [
            ("-3.39", "Sangat Rendah"),
            ("50", "Sangat Rendah"),
            ("50.01", "Rendah"),
            ("65", "Rendah"),
            ("75", "Sedang"),
            ("90", "Tinggi"),
            ("90.01", "Sangat Tinggi"),
            ("292.86", "Sangat Tinggi"),
        ] {
            let rating = scale.rate(decimal(number));
            assert_eq!(scale.label(rating), Some(label), "{number}");
        }
    }

    #[test]
    fn a_printed_scale_with_gaps_names_what_falls_through() {
        let scale = printed_in_2016();
        for number in ["55", "55.5", "70.5", "85.5", "201.6"] {
            assert_eq!(scale.rate(decimal(number)), Rating::OffScale, "{number}");
        }
        let examples: Vec<_> = scale.problems().iter().map(|p| p.example()).collect();
        let expected = ["55.5", "70.5", "85.5", "101"].map(|n| Some(decimal(n)));
        assert_eq!(examples, expected);
        assert!(
            scale
                .problems()
                .iter()
                .all(|p| matches!(p, ScaleProblem::Gap { .. }))
        );
    }

    #[test]
    fn a_step_is_found_by_its_label() {
        let scale = usual();
        assert_eq!(scale.step_of(" sedang "), Some(2));
        assert_eq!(scale.step_of("Baik"), None);
    }
}
