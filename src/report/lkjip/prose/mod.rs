//! Sentences that follow from the figures: small pure functions, each about one thing.
//!
//! They are drafts: a person accepts or changes them. None states a cause, and none says of a figure what its table does
//! not. What is missing is said where it is missed, once.

mod causes;
mod closing;
mod efficiency;
mod end;
mod introduction;
mod money;
mod preface;
mod programs;
mod reasons;
mod standard;
mod summary;
mod target;
mod years;

pub use causes::causes;
pub use closing::{conclusion, improvements};
pub use efficiency::efficiency;
pub use end::end;
pub use introduction::{issues, staffing};
pub use money::money;
pub use preface::preface;
pub use programs::{helped, programs};
pub use reasons::{NO_EVENT, because};
pub use standard::standard;
pub use summary::summary;
pub use target::target;
pub use years::{change, years};

use crate::domain::amount::Decimal;
use crate::domain::budget::Rupiah;
use crate::domain::kind::Polarity;
use crate::text::number;

/// What nobody has stated of the last evaluation.
pub const NO_EVALUATION: &str =
    "Rekomendasi evaluasi tahun lalu dan tindak lanjutnya belum dicatat.";

/// `a`, `a dan b`, `a, b, dan c`.
pub fn joined<T: AsRef<str>>(items: &[T]) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [one, two] => format!("{} dan {}", one.as_ref(), two.as_ref()),
        [most @ .., last] => {
            let most: Vec<_> = most.iter().map(AsRef::as_ref).collect();
            format!("{}, dan {}", most.join(", "), last.as_ref())
        }
    }
}

/// A text with a small first letter, to stand within a sentence.
pub fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|it| it.to_lowercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// `98,09%`, of a percentage that is rounded already.
pub fn percent(points: Decimal) -> String {
    number::percent(points, points.scale())
}

/// `Rp1.234.567`.
pub fn rupiah(amount: Rupiah) -> String {
    number::rupiah(amount.0)
}

/// Beyond so many per cent an achievement tells more of the target than of the work: the highest cap in use.
const FAR: i64 = 200;

/// Whether an achievement says that its target should be looked at again.
pub fn is_far(achieved: Decimal) -> bool {
    achieved > Decimal::from(FAR)
}

/// Whether moving up is what is wanted; `None` within a range, where it depends.
pub const fn wants_more(polarity: Polarity) -> Option<bool> {
    match polarity {
        Polarity::Higher => Some(true),
        Polarity::Lower | Polarity::LowerInverse => Some(false),
        Polarity::RangeHigher | Polarity::RangeLower => None,
    }
}

/// Stands under a table of programmes that nobody has judged.
pub const HELPERS_DRAFTED: &str =
    "Menunjang/Tidak: naskah awal dari tautan dan serapan anggaran – periksa dan setujui.";
