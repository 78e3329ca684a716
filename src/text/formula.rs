//! What to say about a formula: its problems, and how its figure comes about.

use super::Lang;
use super::number::{fraction, number};
use crate::domain::formula::{
    MOST_BYTES, MOST_DEPTH, MOST_NODES, Problem, ProblemKind, Step, StepKind,
};
use crate::domain::numeral::{MOST_DIGITS, NumeralProblem};

impl Problem {
    /// What is wrong, where, and what to do; `text` is the formula.
    pub fn message(&self, text: &str, lang: Lang) -> String {
        let place = text.get(self.span.clone()).unwrap_or_default().trim();
        let (id, en) = match &self.kind {
            ProblemKind::Empty => (
                "Formulasi masih kosong. Tulis misalnya: Jumlah A / Jumlah B × 100.".into(),
                "The formula is empty. Write for example: Jumlah A / Jumlah B × 100.".into(),
            ),
            ProblemKind::TooLong => (
                format!("Formulasi terlalu panjang: paling banyak {MOST_BYTES} karakter. Pendekkan, atau hitung sebagian sebagai variabel."),
                format!("The formula is too long: {MOST_BYTES} characters are the most. Shorten it, or make a part of it a variable."),
            ),
            ProblemKind::TooDeep => (
                format!("Kurung dan tanda bertumpuk lebih dari {MOST_DEPTH} lapis di “{place}”. Kurangi kurungnya."),
                format!("Brackets and signs are nested more than {MOST_DEPTH} deep at “{place}”. Use fewer of them."),
            ),
            ProblemKind::TooManyParts => (
                format!("Formulasi memuat lebih dari {MOST_NODES} bagian. Hitung sebagian sebagai variabel."),
                format!("The formula has more than {MOST_NODES} parts. Make some of them a variable."),
            ),
            ProblemKind::MissingOperand if place.is_empty() => (
                "Di akhir formulasi kurang angka atau nama variabel. Lengkapi, atau hapus tanda hitung terakhir.".into(),
                "A number or a variable is missing at the end. Add it, or delete the last operator.".into(),
            ),
            ProblemKind::MissingOperand => (
                format!("Sebelum “{place}” kurang angka atau nama variabel. Lengkapi, atau hapus “{place}”."),
                format!("A number or a variable is missing before “{place}”. Add it, or delete “{place}”."),
            ),
            ProblemKind::MissingOperator => (
                format!("Sebelum “{place}” kurang tanda hitung (+ − × /). Jika “{place}” bagian dari nama, apit nama itu dengan [ ]."),
                format!("An operator (+ − × /) is missing before “{place}”. If “{place}” is part of a name, put the name in [ ]."),
            ),
            ProblemKind::Unclosed => (
                format!("Kurung “{place}” belum ditutup. Tambahkan “{}”.", if place == "[" { ']' } else { ')' }),
                format!("The bracket “{place}” is not closed. Add “{}”.", if place == "[" { ']' } else { ')' }),
            ),
            ProblemKind::Unopened => (
                format!("Kurung “{place}” tidak punya pembuka. Hapus, atau tambahkan pembukanya."),
                format!("The bracket “{place}” was never opened. Delete it, or add the opening one."),
            ),
            ProblemKind::EmptyName => (
                "Di antara [ ] belum ada nama variabel. Isi namanya, atau hapus kurungnya.".into(),
                "There is no name between [ ]. Write one, or delete the brackets.".into(),
            ),
            ProblemKind::Stray(sign) => (
                format!("Tanda “{sign}” tidak berarti di sini. Hapus, dan tulis hanya rumusnya."),
                format!("The sign “{sign}” has no meaning here. Delete it and write the formula only."),
            ),
            ProblemKind::BadNumber(NumeralProblem::NotANumber) => (
                format!("“{place}” bukan angka. Tulis seperti 1.234,56."),
                format!("“{place}” is not a number. Write it like 1.234,56."),
            ),
            ProblemKind::BadNumber(NumeralProblem::TooManyDigits { digits }) => (
                format!("Angka “{place}” {digits} digit; paling banyak {MOST_DIGITS}. Pendekkan angkanya."),
                format!("The number “{place}” has {digits} digits; {MOST_DIGITS} are the most. Shorten it."),
            ),
            ProblemKind::AmbiguousName(name) => (
                format!("Ada beberapa variabel bernama “{name}”. Beri nama yang berbeda, lalu tulis lagi."),
                format!("Several variables are called “{name}”. Give them different names, then write it again."),
            ),
            ProblemKind::UnknownVariable { name, nearest: Some(nearest) } => (
                format!("Variabel “{name}” belum ada. Maksudnya “{nearest}”?"),
                format!("There is no variable “{name}”. Did you mean “{nearest}”?"),
            ),
            ProblemKind::UnknownVariable { name, nearest: None } => (
                format!("Variabel “{name}” belum ada. Pilih dari daftar, atau buat variabel baru."),
                format!("There is no variable “{name}”. Choose one from the list, or make a new one."),
            ),
            ProblemKind::LetterForTimes => (
                format!("Huruf x di “{place}” tidak dibaca sebagai tanda kali. Tulis × atau *."),
                format!("The letter x in “{place}” is not read as a multiplication. Write × or *."),
            ),
            ProblemKind::ZeroDivisor => (
                format!("Pembagi “{place}” selalu nol. Ganti dengan variabel atau angka lain."),
                format!("The divisor “{place}” is always zero. Use a variable or another number."),
            ),
            ProblemKind::NoDivisor => (
                "Tidak dapat dihitung: formulasi tidak memuat pembagi, padahal satuannya persen. Tambahkan pembagi, atau ubah satuannya.".into(),
                "Cannot be computed: the formula has no divisor, yet its unit is percent. Add a divisor, or change the unit.".into(),
            ),
            ProblemKind::NoHundred => (
                "Satuannya persen, tetapi formulasi tidak dikalikan 100. Tambahkan × 100 jika hasilnya dalam persen.".into(),
                "The unit is percent, but nothing is multiplied by 100. Add × 100 if the result is in percent.".into(),
            ),
            ProblemKind::DoubtfulNumber { read, other } => {
                let (read, other) = (number(read.normalize(), None), number(other.normalize(), None));
                (
                    format!("“{place}” dibaca {read}. Maksudnya {other}?"),
                    format!("“{place}” is read as {read}. Did you mean {other}?"),
                )
            }
        };
        match lang {
            Lang::Id => id,
            Lang::En => en,
        }
    }
}

/// A step in numbers: `48.272 ÷ 61.305 × 100 = 78,74`. A `?` stands for what has no figure.
///
/// Numbers are shown with at most so many decimals.
pub fn derivation<V, E>(step: &Step<V, E>, decimals: u32) -> String {
    let numbers = in_numbers(step, decimals);
    match &step.kind {
        StepKind::Chain(..) | StepKind::Negated(_) => {
            format!("{numbers} = {}", figure(step, decimals))
        }
        _ => numbers,
    }
}

fn in_numbers<V, E>(step: &Step<V, E>, decimals: u32) -> String {
    let inside = |part: &Step<V, E>| {
        let numbers = in_numbers(part, decimals);
        match part.kind {
            StepKind::Chain(..) | StepKind::Negated(_) => format!("({numbers})"),
            _ if numbers.starts_with('-') => format!("({numbers})"),
            _ => numbers,
        }
    };
    match &step.kind {
        // As written, with all its decimals.
        StepKind::Number { .. } => step.text.clone(),
        StepKind::Variable(_) | StepKind::Unknown => figure(step, decimals),
        StepKind::Negated(part) => format!("−{}", inside(part)),
        StepKind::Chain(first, rest) => {
            let rest = rest
                .iter()
                .map(|(operator, part)| format!(" {operator} {}", inside(part)));
            inside(first) + &rest.collect::<String>()
        }
    }
}

fn figure<V, E>(step: &Step<V, E>, decimals: u32) -> String {
    let figure = step.value.as_ref().map(|value| fraction(*value, decimals));
    figure.unwrap_or_else(|_| "?".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amount::Fraction;
    use crate::domain::formula::{Names, check, explain, parse};

    fn names() -> Names<i64> {
        let known = [
            ("Jumlah PMKS", 61_305),
            ("Jumlah PMKS yang ditangani", 48_272),
            ("Kosong", 0),
            ("Minus", -5),
        ];
        Names::new(&known.map(|(name, id)| (name.to_owned(), id)), &[])
    }

    #[test]
    fn every_problem_says_what_where_and_what_to_do() {
        for (text, expected) in [
            (
                "",
                "Formulasi masih kosong. Tulis misalnya: Jumlah A / Jumlah B × 100.",
            ),
            (
                "Kosong *",
                "Di akhir formulasi kurang angka atau nama variabel. Lengkapi, atau hapus tanda hitung terakhir.",
            ),
            (
                "Kosong * / 2",
                "Sebelum “/” kurang angka atau nama variabel. Lengkapi, atau hapus “/”.",
            ),
            ("(Kosong", "Kurung “(” belum ditutup. Tambahkan “)”."),
            ("[Kosong", "Kurung “[” belum ditutup. Tambahkan “]”."),
            ("1.2.3", "“1.2.3” bukan angka. Tulis seperti 1.234,56."),
            (
                "Jumlah PMKSS",
                "Variabel “Jumlah PMKSS” belum ada. Maksudnya “Jumlah PMKS”?",
            ),
            (
                "Kosong x 100",
                "Variabel “Kosong x 100” belum ada. Pilih dari daftar, atau buat variabel baru.",
            ),
            (
                "Kosong * 16,030",
                "“16,030” dibaca 16,03. Maksudnya 16.030?",
            ),
            (
                "Kosong / 0",
                "Pembagi “0” selalu nol. Ganti dengan variabel atau angka lain.",
            ),
        ] {
            let problems = match parse(text, &names()) {
                Ok(tree) => check(&tree, &names(), false),
                Err(problems) => problems,
            };
            assert_eq!(problems[0].message(text, Lang::Id), expected);
            assert_ne!(problems[0].message(text, Lang::En), expected);
        }
    }

    #[test]
    fn a_figure_is_derived_in_numbers() {
        for (text, expected) in [
            (
                "Jumlah PMKS yang ditangani / Jumlah PMKS * 100",
                "48.272 ÷ 61.305 × 100 = 78,74",
            ),
            (
                "Jumlah PMKS yang ditangani / Jumlah PMKS × 100%",
                "48.272 ÷ 61.305 × 100% = 78,74",
            ),
            (
                "(Jumlah PMKS − Kosong) / 3 + Minus",
                "((61.305 − 0) ÷ 3) + (-5) = 20.430",
            ),
            ("−Jumlah PMKS", "−61.305 = -61.305"),
            ("Jumlah PMKS / Kosong", "61.305 ÷ 0 = ?"),
            ("Jumlah PMKS * Luas", "61.305 × ? = ?"),
            ("Jumlah PMKS", "61.305"),
            ("1 / 3 * 0,12345", "1 ÷ 3 × 0,12345 = 0,04"),
        ] {
            let tree = parse(text, &names()).unwrap();
            let step = explain(&tree, &names(), &mut |id| Ok::<_, ()>(Fraction::from(*id)));
            assert_eq!(derivation(&step, 2), expected);
        }
    }
}
