//! Figures and the choices of a plan in words, shared by the pages.

use super::{Phrase, phrase};
use crate::domain::amount::Decimal;
use crate::domain::kind::{Aggregation, Breakdown, Cap, Polarity, RoundingPolicy};
use crate::domain::period::{Frequency, Period};
use crate::domain::target::TargetValue;
use crate::text::{Lang, number, time};

/// `78,74%` or `1.234,56`.
pub fn figure(value: Decimal, decimals: u32, is_percentage: bool) -> String {
    let number = number::number(value, Some(decimals));
    if is_percentage {
        format!("{number}%")
    } else {
        number
    }
}

/// A target as the decree prints it, else as a figure of as many decimals as it has.
pub fn target(lang: Lang, target: &TargetValue, is_percentage: bool) -> String {
    match target {
        TargetValue::Number(quantity) => match &quantity.printed {
            Some(printed) => printed.to_string(),
            None => figure(quantity.value, quantity.value.scale(), is_percentage),
        },
        TargetValue::Range {
            printed: Some(printed),
            ..
        } => printed.to_string(),
        TargetValue::Range {
            low,
            high,
            printed: None,
        } => format!(
            "{}–{}",
            number::number(*low, None),
            figure(*high, high.scale(), is_percentage)
        ),
        TargetValue::Rank(label) => label.to_string(),
        TargetValue::NotSet => NOT_SET.within(lang).to_owned(),
    }
}

pub const NOT_SET: Phrase = phrase("tidak ditetapkan", "not set");

/// The direction in words, with its formula.
pub fn polarity(lang: Lang, polarity: Polarity) -> &'static str {
    polarity_phrase(polarity).within(lang)
}

fn polarity_phrase(polarity: Polarity) -> Phrase {
    match polarity {
        Polarity::Higher => phrase("makin tinggi makin baik", "higher is better"),
        Polarity::Lower => phrase("makin rendah makin baik", "lower is better"),
        Polarity::LowerInverse => phrase(
            "makin rendah makin baik (target ÷ realisasi)",
            "lower is better (target ÷ actual)",
        ),
        Polarity::RangeHigher => phrase(
            "dalam rentang; di atasnya lebih baik daripada di bawahnya",
            "within a range; above is better than below",
        ),
        Polarity::RangeLower => phrase(
            "dalam rentang; di bawahnya lebih baik daripada di atasnya",
            "within a range; below is better than above",
        ),
    }
}

/// How an achievement is computed under a direction.
pub fn achievement_formula(lang: Lang, polarity: Polarity) -> &'static str {
    let formula = match polarity {
        Polarity::Higher => phrase("realisasi ÷ target × 100", "actual ÷ target × 100"),
        Polarity::Lower => phrase(
            "(2 × target − realisasi) ÷ target × 100",
            "(2 × target − actual) ÷ target × 100",
        ),
        Polarity::LowerInverse => phrase("target ÷ realisasi × 100", "target ÷ actual × 100"),
        Polarity::RangeHigher | Polarity::RangeLower => phrase(
            "100 di dalam rentang; di luarnya dibandingkan dengan batas terdekat",
            "100 inside the range; outside it, against the nearest bound",
        ),
    };
    formula.within(lang)
}

/// The same in numbers; a range is told in words only.
pub fn achievement_in_numbers(polarity: Polarity, actual: &str, target: &str) -> Option<String> {
    match polarity {
        Polarity::Higher => Some(format!("{actual} ÷ {target} × 100")),
        Polarity::Lower => Some(format!("(2 × {target} − {actual}) ÷ {target} × 100")),
        Polarity::LowerInverse => Some(format!("{target} ÷ {actual} × 100")),
        Polarity::RangeHigher | Polarity::RangeLower => None,
    }
}

/// How the periods of a year make the year's figure.
pub fn aggregation(lang: Lang, aggregation: Aggregation) -> &'static str {
    let words = match aggregation {
        Aggregation::Sum => phrase("dijumlahkan", "summed"),
        Aggregation::Last => phrase("posisi terakhir", "last position"),
        Aggregation::Average => phrase("rata-rata", "average"),
    };
    words.within(lang)
}

/// How often a figure is collected.
pub fn frequency(lang: Lang, frequency: Frequency) -> &'static str {
    let words = match frequency {
        Frequency::Yearly => phrase("tahunan", "yearly"),
        Frequency::Quarterly => phrase("triwulanan", "quarterly"),
        Frequency::Monthly => phrase("bulanan", "monthly"),
    };
    words.within(lang)
}

/// Into which parts a variable is entered; the list's own name stands elsewhere.
pub fn breakdown(lang: Lang, breakdown: Breakdown) -> &'static str {
    let words = match breakdown {
        Breakdown::Whole => phrase("tanpa rincian", "as one figure"),
        Breakdown::ByUnit => phrase("per unit kerja", "by unit"),
        Breakdown::By(_) => phrase("per jenis", "by item"),
    };
    words.within(lang)
}

/// `capaian tanpa batas atas`, `capaian dibatasi 120%`.
pub fn cap(lang: Lang, cap: Cap) -> String {
    match (cap, lang) {
        (Cap::Uncapped, Lang::Id) => "capaian tanpa batas atas".into(),
        (Cap::Uncapped, Lang::En) => "achievement uncapped".into(),
        (Cap::At(percent), Lang::Id) => format!("capaian dibatasi {percent}%"),
        (Cap::At(percent), Lang::En) => format!("achievement capped at {percent}%"),
    }
}

/// From which R achievements are computed.
pub fn rounding(lang: Lang, policy: RoundingPolicy) -> &'static str {
    let words = match policy {
        RoundingPolicy::AsPrinted => phrase(
            "capaian dihitung dari realisasi tercetak",
            "achievement computed from the printed figure",
        ),
        RoundingPolicy::Exact => phrase(
            "capaian dihitung dari realisasi tanpa pembulatan",
            "achievement computed from the exact figure",
        ),
    };
    words.within(lang)
}

/// A period in full, for choosing it: `Setahun penuh`, `Triwulan II`, `November`.
pub fn period_in_full(lang: Lang, period: Period) -> String {
    match (period, lang) {
        (Period::Year(_), Lang::Id) => "Setahun penuh".into(),
        (Period::Year(_), Lang::En) => "Whole year".into(),
        (Period::Quarter(_, n), Lang::En) => format!("Quarter {n}"),
        (Period::Quarter(..), Lang::Id) => {
            time::period_short(lang, period).replacen("TW", "Triwulan", 1)
        }
        (Period::Month(_, n), _) => time::month(lang, n).to_owned(),
    }
}
