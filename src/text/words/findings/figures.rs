//! Rules on the figures of the plan: baselines, targets, directions.

use super::sources::{ARITHMETIC, GOOD_PRACTICE, INDICATOR_CARD};
use super::{Say, Words, words};
use crate::domain::amount::Decimal;
use crate::domain::finding::{Facts, YearFigure};
use crate::domain::kind::Polarity;
use crate::text::number::number;
use crate::text::words::{phrase, values};

pub const BASELINE_FAR: Words = words(
    phrase(
        "Target jauh dari kondisi sebelumnya",
        "Target far from what came before",
    ),
    phrase(
        "Satu angka di belakang koma mengubah setiap capaian tahun itu.",
        "One place of the decimal comma changes every achievement of the year.",
    ),
    GOOD_PRACTICE,
);
pub const DIRECTION: Words = words(
    phrase(
        "Arah berlawanan dengan angkanya",
        "Direction against its own figures",
    ),
    phrase(
        "Arah menentukan apakah realisasi di atas target itu baik atau sebaliknya.",
        "The direction decides whether a figure above its target is good or not.",
    ),
    INDICATOR_CARD,
);
pub const COARSE_PRECISION: Words = words(
    phrase("Angka tercetak terlalu kasar", "Printed figure too coarse"),
    phrase(
        "Dengan desimal sesedikit itu, naik atau turun hampir tidak tampak.",
        "With so few decimals a rise or fall hardly shows.",
    ),
    ARITHMETIC,
);
pub const JUMP_THEN_FLAT: Words = words(
    phrase("Naik sekali, lalu tetap", "One leap, then nothing"),
    phrase(
        "Seluruh perbaikan dijanjikan untuk satu tahun, sisanya tidak mendorong apa pun.",
        "All improvement is promised for one year; the others ask for none.",
    ),
    GOOD_PRACTICE,
);
pub const FLAT_TARGETS: Words = words(
    phrase("Target sama setiap tahun", "The same target every year"),
    phrase(
        "Target yang tetap tidak menunjukkan peningkatan kinerja.",
        "A target that stays shows no improvement.",
    ),
    GOOD_PRACTICE,
);
pub const NOTHING_TO_REACH: Words = words(
    phrase(
        "Target sudah tercapai sejak awal",
        "Target reached from the start",
    ),
    phrase(
        "Tidak ada lagi yang dapat ditingkatkan, dan tahun tanpa kejadian menghasilkan 0 dari 0, bukan nilai penuh.",
        "Nothing is left to improve, and a year without a case is 0 of 0, no full score.",
    ),
    GOOD_PRACTICE,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    let it = say.subject();
    match facts {
        Facts::BaselineFar { from, to, times } => far(say, from, to, *times),
        Facts::Direction {
            direction,
            is_stated,
            promise,
            from,
            to,
        } => {
            let promise = (
                promise.as_deref(),
                ["Rumusannya menyebut", "Its wording says"],
            );
            direction_sentence(say, (*direction, *is_stated), promise, from, to)
        }
        Facts::CoarsePrecision {
            target,
            decimals,
            low,
            high,
        } => {
            let target = say.quantity(target);
            let sign = if target.ends_with('%') { "%" } else { "" };
            let bound = |it: Decimal| number(it, None) + sign;
            let (low, high) = (bound(*low), bound(*high));
            say.both(
                format!("Dengan {decimals} desimal, realisasi {low} dan {high} sama-sama tercetak {target}."),
                format!("With {decimals} decimals, {low} and {high} both print as {target}."),
            )
        }
        Facts::JumpThenFlat {
            from,
            to,
            until,
            promise,
        } => {
            let (first, last) = (say.figure(from), say.figure(to));
            let (before, year) = (from.year, to.year);
            let promise = (
                promise.as_deref(),
                ["Rumusannya menyebut", "Its wording says"],
            );
            let [id, en] = promised(promise);
            say.both(
                format!(
                    "Dari {first} ({before}) ke {last} ({year}), lalu tetap sampai {until}.{id}"
                ),
                format!(
                    "From {first} ({before}) to {last} ({year}), then the same until {until}.{en}"
                ),
            )
        }
        Facts::FlatTargets {
            target,
            first,
            last,
        } => {
            let target = say.quantity(target);
            say.both(
                format!("Target {it} {target} setiap tahun, {first} sampai {last}."),
                format!("The target of {it} is {target} every year from {first} to {last}."),
            )
        }
        Facts::NothingToReach { from, to } => {
            let (before, year, figure) = (from.year, to.year, say.figure(from));
            say.both(
                format!(
                    "Kondisi {before} sudah {figure}, sama dengan target terbaik sampai {year}."
                ),
                format!(
                    "The baseline of {before} is {figure} already, the best target until {year}."
                ),
            )
        }
        _ => None,
    }
}

fn far(say: &Say<'_>, from: &YearFigure, to: &YearFigure, times: Decimal) -> Option<String> {
    let (a, b, n) = (say.figure(from), say.figure(to), number(times, None));
    let (before, year) = (from.year, to.year);
    let is_less = to.quantity.value < from.quantity.value;
    let (id, en) = if is_less {
        ("lebih kecil", "smaller")
    } else {
        ("lebih besar", "larger")
    };
    let is_sign = times == Decimal::ONE_HUNDRED && (a.ends_with('%') || b.ends_with('%'));
    let [guess, guessed] = if is_sign {
        [
            " Mungkin pecahan yang dicetak dengan tanda %.",
            " Perhaps a fraction printed with a % sign.",
        ]
    } else {
        ["", ""]
    };
    say.both(
        format!("{before} tertulis {a}, {year} tertulis {b}: {n} kali {id}.{guess}"),
        format!("{before} reads {a}, {year} reads {b}: {n} times {en}.{guessed}"),
    )
}

fn direction_sentence(
    say: &Say<'_>,
    (direction, is_stated): (Polarity, bool),
    promise: (Option<&str>, [&str; 2]),
    from: &YearFigure,
    to: &YearFigure,
) -> Option<String> {
    let (a, b) = (say.figure(from), say.figure(to));
    let (before, year) = (from.year, to.year);
    let (falls, drops) = if to.quantity.value < from.quantity.value {
        ("turun", "falls")
    } else {
        ("naik", "rises")
    };
    let direction = values::polarity(say.lang, direction);
    let [says, said] = promised(promise);
    let (id, en) = if is_stated {
        ("ditetapkan", "is stated as")
    } else {
        (
            "belum ditetapkan dan diasumsikan",
            "is not stated and assumed to be",
        )
    };
    say.both(
        format!("Dari {a} ({before}) ke {b} ({year}) angkanya {falls}, sedangkan arahnya {id} {direction}.{says}"),
        format!("From {a} ({before}) to {b} ({year}) the figure {drops}, while its direction {en}: {direction}.{said}"),
    )
}

/// ` Rumusannya menyebut “Meningkatnya”.`, where there is a promise.
fn promised((word, [id, en]): (Option<&str>, [&str; 2])) -> [String; 2] {
    let of = |says: &str| {
        word.map(|word| format!(" {says} “{word}”."))
            .unwrap_or_default()
    };
    [of(id), of(en)]
}
