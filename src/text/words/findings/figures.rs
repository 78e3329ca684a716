//! Rules on the figures of the plan: formulas, baselines, targets, variables.

use super::sources::{ARITHMETIC, GOOD_PRACTICE, INDICATOR_CARD};
use super::{Say, Words, words};
use crate::domain::amount::Decimal;
use crate::domain::finding::{Facts, YearFigure};
use crate::domain::formula::Problem;
use crate::domain::kind::Polarity;
use crate::text::number::number;
use crate::text::words::{phrase, values};

pub const NO_DIVISOR: Words = words(
    phrase("Persentase tanpa pembagi", "Percentage without a divisor"),
    phrase(
        "Tanpa pembagi, realisasi tidak dapat dibandingkan dengan target persen.",
        "Without a divisor the figure cannot be compared with a target in per cent.",
    ),
    ARITHMETIC,
);
pub const FORMULA_PROBLEM: Words = words(
    phrase(
        "Formulasi belum dapat dipakai",
        "Formula cannot be used yet",
    ),
    phrase(
        "Dari formulasi inilah realisasi dihitung.",
        "It is this formula that the figure is computed from.",
    ),
    ARITHMETIC,
);
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
pub const OPPOSITE_PULL: Words = words(
    phrase(
        "Dua indikator saling menarik",
        "Two indicators pull against each other",
    ),
    phrase(
        "Keberhasilan yang satu menurunkan capaian yang lain.",
        "Success of the one lowers the achievement of the other.",
    ),
    GOOD_PRACTICE,
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
pub const UNITS_DIFFER: Words = words(
    phrase(
        "Satuan pembilang dan penyebut",
        "Units of numerator and denominator",
    ),
    phrase(
        "Keluarga yang dibagi dengan orang bukan persentase dari keduanya.",
        "Families divided by persons are a percentage of neither.",
    ),
    INDICATOR_CARD,
);
pub const VARIABLE_UNDEFINED: Words = words(
    phrase(
        "Data dasar belum didefinisikan",
        "Variable without a definition",
    ),
    phrase(
        "Tanpa definisi, dua unit dapat menghitung hal yang berbeda dengan nama yang sama.",
        "Without a definition two units may count different things under one name.",
    ),
    INDICATOR_CARD,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    let it = say.subject();
    match facts {
        Facts::NoDivisor => {
            let formula = formula(say);
            say.both(
                format!("Target {it} berupa persen, sedangkan formulasinya, “{formula}”, berupa jumlah: belum ada pembagi dan belum ada × 100."),
                format!("{it} has targets in per cent, while its formula, “{formula}”, is a count: it has no divisor and no × 100."),
            )
        }
        Facts::FormulaProblem(problem) => formula_problem(say, &it, problem.as_ref()),
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
        Facts::OppositePull { variable, other } => {
            let (variable, other) = (say.thing(*variable), say.thing(*other));
            say.both(
                format!("Bertambahnya “{variable}” menaikkan capaian {other}, tetapi menurunkan capaian {it}."),
                format!("More of “{variable}” raises the achievement of {other} and lowers that of {it}."),
            )
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
        Facts::UnitsDiffer {
            numerator,
            denominator,
            units,
        } => {
            let unstated = say.both("belum ditetapkan".into(), "not stated".into())?;
            let unit = |it: &Option<String>| it.clone().unwrap_or_else(|| unstated.clone());
            let [above, below] = units.each_ref().map(unit);
            let (a, b) = (say.thing(*numerator), say.thing(*denominator));
            say.both(
                format!("Apakah “{a}” (satuan: {above}) dan “{b}” (satuan: {below}) dihitung dalam satuan yang sama?"),
                format!("Are “{a}” (unit: {above}) and “{b}” (unit: {below}) counted in the same unit?"),
            )
        }
        Facts::VariableUndefined { adds_up, .. } => {
            let [id, en] = if *adds_up {
                [
                    " Yang tercatat pada dua triwulan atau dua jenis dihitung sekali atau dua kali?",
                    " Does one who appears in two quarters or under two kinds count once or twice?",
                ]
            } else {
                ["", ""]
            };
            say.both(
                format!("Apa saja yang termasuk dalam “{it}”?{id}"),
                format!("What does “{it}” include?{en}"),
            )
        }
        _ => None,
    }
}

fn formula(say: &Say<'_>) -> String {
    let indicator = say.plan.indicator(say.finding.place.entity);
    let formula = indicator.and_then(|it| it.formula.first());
    formula
        .map(|it| it.text.trim().to_owned())
        .unwrap_or_default()
}

fn formula_problem(say: &Say<'_>, it: &str, problem: Option<&Problem>) -> Option<String> {
    match problem {
        None => say.both(
            format!("Formulasi {it} belum ditetapkan."),
            format!("{it} has no formula."),
        ),
        Some(problem) => {
            let text = say.plan.indicator(say.finding.place.entity)?;
            let text = &text.formula.first()?.text;
            Some(problem.message(text, say.lang))
        }
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
