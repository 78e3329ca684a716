//! Words of a scale: its bands, and what falls through them.

use crate::domain::scale::{Band, Edge, Scale, ScaleProblem};
use crate::text::words::{Phrase, phrase};
use crate::text::{Lang, number};

pub const SCALES: Phrase = phrase("Skala predikat", "Rating scale");
pub const SCALES_LEAD: Phrase = phrase(
    "Predikat dibaca dari capaian yang ditampilkan, sesudah dibulatkan dan dibatasi.",
    "Ratings are read from achievements as shown, after rounding and cap.",
);
pub const SCALE_IN_USE: Phrase = phrase("Skala yang dipakai", "Scale in use");
pub const NO_SCALE: Phrase = phrase("Tanpa predikat", "No ratings");
pub const SOURCE: Phrase = phrase("Sumber", "Source");
pub const EFFECTIVE: Phrase = phrase("Berlaku sejak", "In force from");
pub const SCALE_NOT_STATED: Phrase = phrase("tidak disebut sumbernya", "not stated by the source");
pub const BANDS: Phrase = phrase("Predikat", "Ratings");
pub const NO_GAPS: Phrase = phrase(
    "Setiap angka masuk tepat satu predikat.",
    "Every number falls into exactly one rating.",
);

/// `> 75 dan ≤ 90`; where it has no end on either side, every number.
pub fn stretch(lang: Lang, lower: Option<Edge>, upper: Option<Edge>) -> String {
    let end =
        |edge: Edge, sign: &str| format!("{sign} {}", number::number(edge.at.normalize(), None));
    let low = lower.map(|edge| end(edge, if edge.included { "≥" } else { ">" }));
    let high = upper.map(|edge| end(edge, if edge.included { "≤" } else { "<" }));
    match (low, high, lang) {
        (Some(low), Some(high), Lang::Id) => format!("{low} dan {high}"),
        (Some(low), Some(high), Lang::En) => format!("{low} and {high}"),
        (Some(end), None, _) | (None, Some(end), _) => end,
        (None, None, Lang::Id) => "semua angka".into(),
        (None, None, Lang::En) => "every number".into(),
    }
}

/// `> 90 Sangat Tinggi`.
pub fn band(lang: Lang, band: &Band) -> String {
    format!("{} {}", stretch(lang, band.lower, band.upper), band.label)
}

/// What a scale leaves open, with a number it concerns.
pub fn scale_problem(lang: Lang, scale: &Scale, problem: &ScaleProblem) -> String {
    let label = |place: usize| scale.bands.get(place).map_or("", |band| &*band.label);
    let example = problem
        .example()
        .map(|n| number::number(n, None))
        .unwrap_or_default();
    match (problem, lang) {
        (ScaleProblem::Gap { lower, upper }, Lang::Id) => format!(
            "Tanpa predikat: {}, misalnya {example}.",
            stretch(lang, *lower, *upper)
        ),
        (ScaleProblem::Gap { lower, upper }, Lang::En) => format!(
            "Without a rating: {}, such as {example}.",
            stretch(lang, *lower, *upper)
        ),
        (
            ScaleProblem::Overlap {
                bands,
                lower,
                upper,
            },
            Lang::Id,
        ) => format!(
            "Masuk dua predikat ({} dan {}): {}, misalnya {example}; dipakai {}.",
            label(bands.0),
            label(bands.1),
            stretch(lang, *lower, *upper),
            label(bands.0)
        ),
        (
            ScaleProblem::Overlap {
                bands,
                lower,
                upper,
            },
            Lang::En,
        ) => format!(
            "In two ratings ({} and {}): {}, such as {example}; {} is used.",
            label(bands.0),
            label(bands.1),
            stretch(lang, *lower, *upper),
            label(bands.0)
        ),
        (ScaleProblem::EmptyBand(place), Lang::Id) => format!(
            "Predikat {} tidak pernah tercapai: batas bawahnya melebihi batas atasnya.",
            label(*place)
        ),
        (ScaleProblem::EmptyBand(place), Lang::En) => format!(
            "Nothing reaches {}: its lower end lies above its upper end.",
            label(*place)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amount::Decimal;

    #[test]
    fn a_scale_says_its_bands_and_what_falls_through() {
        let at = |n: i64, included| {
            Some(Edge {
                at: Decimal::from(n),
                included,
            })
        };
        let middle = Band {
            label: "Sedang".into(),
            lower: at(56, true),
            upper: at(70, false),
        };
        assert_eq!(band(Lang::Id, &middle), "≥ 56 dan < 70 Sedang");
        let top = Band::over("Sangat Tinggi", Some(Decimal::from(90)), None);
        assert_eq!(band(Lang::En, &top), "> 90 Sangat Tinggi");
        assert_eq!(stretch(Lang::Id, None, None), "semua angka");
    }
}
