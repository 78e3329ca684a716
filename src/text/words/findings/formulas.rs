//! Rules on formulas and what they are made of.

use super::sources::{ARITHMETIC, GOOD_PRACTICE, INDICATOR_CARD};
use super::{Say, Words, words};
use crate::domain::finding::Facts;
use crate::domain::formula::Problem;
use crate::text::words::phrase;

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
        Facts::OppositePull { variable, other } => {
            let (variable, other) = (say.thing(*variable), say.thing(*other));
            say.both(
                format!("Bertambahnya “{variable}” menaikkan capaian {other}, tetapi menurunkan capaian {it}."),
                format!("More of “{variable}” raises the achievement of {other} and lowers that of {it}."),
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
