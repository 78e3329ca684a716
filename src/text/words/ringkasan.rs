//! Words of *Ringkasan*.

use super::{Phrase, capital, phrase};
use crate::domain::period::Period;
use crate::text::{Lang, time};

pub const DECIDE: Phrase = phrase("Perlu keputusan", "To decide");
pub const NOTHING_TO_DECIDE: Phrase = phrase(
    "Tidak ada yang perlu diputuskan.",
    "Nothing needs a decision.",
);
pub const COMPLETENESS: Phrase = phrase("Kelengkapan isian", "Completeness");
pub const UNIT: Phrase = phrase("Bidang", "Unit");
pub const NO_UNIT: Phrase = phrase("Unit belum ditetapkan", "No unit named");
pub const ALL_REPORTED: Phrase = phrase("Semua unit sudah melapor.", "All units have reported.");
pub const INDICATORS: Phrase = phrase("Indikator kinerja utama", "Key performance indicators");
pub const BELOW: Phrase = phrase("Indikator program dan kegiatan", "Indicators of programmes");
pub const SHOW: Phrase = phrase("Lihat hitungan", "Show calculation");
pub const NO_FIGURE: Phrase = phrase("belum ada realisasi", "no figure yet");
pub const NOT_COMPUTABLE: Phrase = phrase("tidak dapat dihitung", "cannot be computed");
pub const NOT_DUE: Phrase = phrase("belum waktunya", "not due");
pub const NOTHING_EXPECTED: Phrase = phrase("tidak mengisi", "enters nothing");

// The derivation
pub const FORMULA: Phrase = phrase("Formulasi", "Formula");
pub const WITH_NUMBERS: Phrase = phrase("Dengan angka", "With numbers");
pub const ACHIEVEMENT: Phrase = phrase("Capaian", "Achievement");
pub const ASSUMPTIONS: Phrase = phrase("Asumsi yang dipakai", "Assumptions made");
pub const ENTRIES: Phrase = phrase("Isian", "Entries");
pub const YEARS: Phrase = phrase("Enam tahun", "Over the years");
pub const ENTERED: Phrase = phrase("Diisi", "Entered");
pub const VALUE: Phrase = phrase("Nilai", "Value");
pub const NOT_ENTERED: Phrase = phrase("belum diisi", "not entered");
pub const NIL: Phrase = phrase("nihil", "none");
pub const NOT_AVAILABLE: Phrase = phrase("data tidak tersedia", "not available");
pub const DIFFERS: Phrase = phrase("berbeda", "differs");
pub const NOT_COUNTED: Phrase = phrase("tidak ikut dihitung", "not counted");
pub const BUILT_IN: Phrase = phrase("bawaan", "built in");
pub const PERCENTAGE_ASSUMED: Phrase = phrase(
    "Satuan tidak ditetapkan; dibaca sebagai persen karena targetnya tercetak dengan tanda %.",
    "No unit is stated; read as a percentage because its targets are printed with %.",
);

/// What the answering sentence is made from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answer {
    /// All key performance indicators.
    pub total: usize,
    /// Those with a rating, by its label, best first.
    pub rated: Vec<(String, usize)>,
    /// Those that met or missed a target without a rating.
    pub met: usize,
    /// See `met`.
    pub missed: usize,
    /// Those where nothing happened.
    pub no_event: usize,
    /// Those whose figure or achievement cannot be computed.
    pub not_computable: usize,
    /// Those whose entries are missing, disputed or not available.
    pub no_data: usize,
    /// Those whose time has not come.
    pub not_due: usize,
    /// Units that filled in nothing although the period has ended.
    pub silent: Vec<String>,
    /// Units that filled in a part of it.
    pub partial: Vec<String>,
}

/// The sentence that answers: are we on target, and who has not reported?
pub fn answer(lang: Lang, answer: &Answer, period: Period) -> String {
    let name = time::period_short(lang, period);
    let mut clauses = indicator_clauses(lang, answer);
    clauses.extend(unit_clause(
        lang,
        &answer.silent,
        phrase("belum mengirim", "not sent"),
        &name,
    ));
    if answer.silent.is_empty() {
        let partial = phrase("belum lengkap mengisi", "not complete");
        clauses.extend(unit_clause(lang, &answer.partial, partial, &name));
    }
    capital(&format!("{}.", joined(lang, &clauses)))
}

fn indicator_clauses(lang: Lang, answer: &Answer) -> Vec<String> {
    let rated = answer.rated.iter().map(|(label, n)| {
        let words = match lang {
            Lang::Id => format!("berkategori {label}"),
            Lang::En => format!("rated {label}"),
        };
        (*n, words)
    });
    let rest = [
        (answer.met, phrase("tercapai", "met")),
        (answer.missed, phrase("tidak tercapai", "missed")),
        (
            answer.no_event,
            phrase("tanpa kejadian", "without an event"),
        ),
        (
            answer.not_computable,
            phrase("tidak dapat dihitung", "not computable"),
        ),
        (answer.no_data, phrase("belum ada datanya", "without data")),
        (answer.not_due, phrase("belum waktunya diukur", "not due")),
    ];
    let rest = rest.map(|(n, words)| (n, words.within(lang).to_owned()));
    let groups = rated.chain(rest).filter(|(n, _)| *n > 0);
    let clauses = groups
        .enumerate()
        .map(|(place, (n, words))| match (place, lang) {
            (0, Lang::Id) if answer.total == 1 => format!("satu-satunya IKU {words}"),
            (0, Lang::En) if answer.total == 1 => format!("the only indicator is {words}"),
            (0, Lang::Id) if n == answer.total => format!("semua {} IKU {words}", count(lang, n)),
            (0, Lang::En) if n == answer.total => {
                format!("all {} indicators are {words}", count(lang, n))
            }
            (0, Lang::Id) => format!(
                "{} dari {} IKU {words}",
                count(lang, n),
                count(lang, answer.total)
            ),
            (0, Lang::En) => {
                let verb = if n == 1 { "is" } else { "are" };
                format!(
                    "{} of {} indicators {verb} {words}",
                    count(lang, n),
                    count(lang, answer.total)
                )
            }
            _ => format!("{} {words}", count(lang, n)),
        });
    clauses.collect()
}

fn unit_clause(lang: Lang, units: &[String], state: Phrase, period: &str) -> Option<String> {
    let state = state.within(lang);
    let names = match units {
        [] => return None,
        [unit] => unit.clone(),
        [one, two] => format!("{one} {} {two}", and(lang)),
        more => match lang {
            Lang::Id => format!("{} unit", count(lang, more.len())),
            Lang::En => format!("{} units", count(lang, more.len())),
        },
    };
    Some(match lang {
        Lang::Id => format!("{names} {state} {period}"),
        Lang::En => format!(
            "{names} {} {state} for {period}",
            if units.len() == 1 { "has" } else { "have" }
        ),
    })
}

const fn and(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "dan",
        Lang::En => "and",
    }
}

/// `a, b dan c`.
pub(super) fn joined(lang: Lang, clauses: &[String]) -> String {
    match clauses {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} {} {two}", and(lang)),
        [most @ .., last] => format!("{}, {} {last}", most.join(", "), and(lang)),
    }
}

/// Small numbers read better as words.
fn count(lang: Lang, n: usize) -> String {
    const WORDS: [(&str, &str); 12] = [
        ("nol", "none"),
        ("satu", "one"),
        ("dua", "two"),
        ("tiga", "three"),
        ("empat", "four"),
        ("lima", "five"),
        ("enam", "six"),
        ("tujuh", "seven"),
        ("delapan", "eight"),
        ("sembilan", "nine"),
        ("sepuluh", "ten"),
        ("sebelas", "eleven"),
    ];
    match (WORDS.get(n), lang) {
        (Some((id, _)), Lang::Id) => (*id).into(),
        (Some((_, en)), Lang::En) => (*en).into(),
        (None, _) => n.to_string(),
    }
}

/// The sentence where nothing is entered yet.
pub fn nothing_entered(lang: Lang, period: Period) -> String {
    let period = time::period(lang, period);
    match lang {
        Lang::Id => format!("Belum ada isian untuk {period}."),
        Lang::En => format!("Nothing is entered for {period} yet."),
    }
}

/// `Keadaan per 14 Juli 2024`.
pub fn as_of(lang: Lang, day: &str) -> String {
    match lang {
        Lang::Id => format!("Keadaan per {day}"),
        Lang::En => format!("As of {day}"),
    }
}

/// `skala Permendagri 86/2017`.
pub fn scale(lang: Lang, name: &str) -> String {
    match lang {
        // Many are called "Skala …" already.
        Lang::Id if name.starts_with("Skala ") => format!("s{}", &name[1..]),
        Lang::Id => format!("skala {name}"),
        Lang::En => format!("scale: {name}"),
    }
}

/// `realisasi s.d. TW II`, or of the whole year.
pub fn actual_through(lang: Lang, period: Period) -> String {
    let name = time::period_short(lang, period);
    match (lang, period) {
        (Lang::Id, Period::Year(_)) => format!("realisasi {name}"),
        (Lang::En, Period::Year(_)) => format!("actual {name}"),
        (Lang::Id, _) => format!("realisasi s.d. {name}"),
        (Lang::En, _) => format!("actual to {name}"),
    }
}

/// `98,09% dari target tahunan`, `102,10% dari target TW II`.
pub fn against(lang: Lang, percent: &str, target: Period) -> String {
    let name = time::period_short(lang, target);
    match (lang, target) {
        (Lang::Id, Period::Year(_)) => format!("{percent} dari target tahunan"),
        (Lang::En, Period::Year(_)) => format!("{percent} of the annual target"),
        (Lang::Id, _) => format!("{percent} dari target s.d. {name}"),
        (Lang::En, _) => format!("{percent} of the target to {name}"),
    }
}

/// `dibatasi; tanpa batas 201,62%`.
pub fn capped(lang: Lang, percent: &str) -> String {
    match lang {
        Lang::Id => format!("dibatasi; tanpa batas {percent}"),
        Lang::En => format!("capped; uncapped {percent}"),
    }
}

/// `Target 2024`, `Target s.d. TW II`.
pub fn target_of(lang: Lang, target: Period) -> String {
    let name = time::period_short(lang, target);
    match (lang, target) {
        (_, Period::Year(_)) => format!("Target {name}"),
        (Lang::Id, _) => format!("Target s.d. {name}"),
        (Lang::En, _) => format!("Target to {name}"),
    }
}

/// `Rata-rata capaian terhadap target tahunan 99,12%, dari 2 dari 4 indikator`.
pub fn mean(lang: Lang, percent: Option<&str>, counted: usize, of: usize) -> String {
    match (lang, percent) {
        (Lang::Id, Some(percent)) => format!(
            "Rata-rata capaian terhadap target tahunan {percent}, dari {counted} dari {of} indikator"
        ),
        (Lang::En, Some(percent)) => format!(
            "Mean achievement against the annual target {percent}, of {counted} of {of} indicators"
        ),
        (Lang::Id, None) => {
            format!("Rata-rata capaian belum ada: 0 dari {of} indikator dapat dihitung")
        }
        (Lang::En, None) => {
            format!("No mean achievement yet: 0 of {of} indicators can be computed")
        }
    }
}

/// `2 isian berbeda pada TW II 2024`, as link and rest.
pub fn entries_differ(lang: Lang, cells: usize, period: Period) -> (String, String) {
    let period = time::period(lang, period);
    match lang {
        Lang::Id => (format!("{cells} isian berbeda"), format!(" pada {period}")),
        Lang::En if cells == 1 => ("1 entry differs".into(), format!(" for {period}")),
        Lang::En => (format!("{cells} entries differ"), format!(" for {period}")),
    }
}

/// `2 ketetapan rencana berbeda`.
pub fn plan_differs(lang: Lang, cells: usize) -> String {
    match lang {
        Lang::Id => format!("{cells} ketetapan rencana berbeda"),
        Lang::En if cells == 1 => "1 statement of the plan differs".into(),
        Lang::En => format!("{cells} statements of the plan differ"),
    }
}

/// `2 kiriman setelah penetapan`.
pub fn came_late(lang: Lang, changes: usize) -> String {
    match lang {
        Lang::Id => format!("{changes} kiriman setelah penetapan"),
        Lang::En if changes == 1 => "1 change after enactment".into(),
        Lang::En => format!("{changes} changes after enactment"),
    }
}

/// `IKU 3 tidak dapat dihitung`.
pub fn not_computable(lang: Lang, code: &str) -> String {
    match lang {
        Lang::Id => format!("{code} tidak dapat dihitung"),
        Lang::En => format!("{code} cannot be computed"),
    }
}

/// `9 dari 12 isian`, for screen readers beside `9/12`.
pub fn filled_of(lang: Lang, filled: usize, expected: usize) -> String {
    match lang {
        Lang::Id => format!("{filled} dari {expected} isian"),
        Lang::En => format!("{filled} of {expected} cells"),
    }
}

/// `Hitungan IKU 2 s.d. TW II 2024`.
pub fn derivation_title(lang: Lang, code: &str, period: Period) -> String {
    let name = time::period(lang, period);
    match (lang, period) {
        (Lang::Id, Period::Year(_)) => format!("Hitungan {code} tahun {name}"),
        (Lang::Id, _) => format!("Hitungan {code} s.d. {name}"),
        (Lang::En, Period::Year(_)) => format!("Calculation of {code} for {name}"),
        (Lang::En, _) => format!("Calculation of {code} to {name}"),
    }
}

/// How the last year with a figure compares: with the first one, and with its target.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Change {
    /// Less.
    Down,
    /// The same.
    Level,
    /// More.
    Up,
}

/// What a line shows: its whole years, since a year in progress compares with none of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Finding {
    /// The first year with a figure, and how the last one compares with it; none where there is one year.
    pub since: Option<(u16, Change)>,
    /// The last year with a figure, and how it compares with its target.
    pub last: Option<(u16, Option<Change>)>,
    /// A year that is looked at before its end, or whose entries are not complete.
    pub partial: Option<u16>,
}

/// The finding in words: `Naik 2021–2023; 2023 di bawah target.`
pub fn finding(lang: Lang, finding: Finding) -> String {
    let Some((last, against)) = finding.last else {
        return match (finding.partial, lang) {
            (Some(year), Lang::Id) => format!("Angka {year} masih sementara."),
            (Some(year), Lang::En) => format!("The figure of {year} is preliminary."),
            (None, Lang::Id) => "Belum ada realisasi.".into(),
            (None, Lang::En) => "No figures yet.".into(),
        };
    };
    let since = finding.since.map(|(first, change)| {
        let word = match change {
            Change::Up => phrase("Naik", "Up"),
            Change::Down => phrase("Turun", "Down"),
            Change::Level => phrase("Tetap", "Level"),
        };
        format!("{} {first}–{last}", word.within(lang))
    });
    let against = against.map(|change| {
        let word = match change {
            Change::Up => phrase("di atas target", "above target"),
            Change::Down => phrase("di bawah target", "below target"),
            Change::Level => phrase("sama dengan target", "on target"),
        };
        format!("{last} {}", word.within(lang))
    });
    let clauses: Vec<_> = since.into_iter().chain(against).collect();
    match clauses.is_empty() {
        true => format!("{last}."),
        false => format!("{}.", clauses.join("; ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{En, Id};

    const TW2: Period = Period::Quarter(2024, 2);

    #[test]
    fn one_sentence_answers() {
        let example = Answer {
            total: 4,
            rated: vec![("Sangat Tinggi".into(), 2)],
            not_computable: 2,
            silent: vec!["Bidang Pemberdayaan Sosial".into()],
            ..Answer::default()
        };
        assert_eq!(
            answer(Id, &example, TW2),
            "Dua dari empat IKU berkategori Sangat Tinggi, dua tidak dapat dihitung, dan Bidang Pemberdayaan Sosial belum mengirim TW II."
        );
        assert_eq!(
            answer(En, &example, TW2),
            "Two of four indicators are rated Sangat Tinggi, two not computable, and Bidang Pemberdayaan Sosial has not sent for Q2."
        );
        let all = Answer {
            total: 4,
            rated: vec![("Tinggi".into(), 4)],
            ..Answer::default()
        };
        assert_eq!(answer(Id, &all, TW2), "Semua empat IKU berkategori Tinggi.");
        let mixed = Answer {
            total: 3,
            rated: vec![("Tinggi".into(), 1), ("Rendah".into(), 1)],
            no_data: 1,
            silent: vec!["A".into(), "B".into(), "C".into()],
            partial: vec!["D".into()],
            ..Answer::default()
        };
        assert_eq!(
            answer(Id, &mixed, Period::Year(2024)),
            "Satu dari tiga IKU berkategori Tinggi, satu berkategori Rendah, satu belum ada datanya, dan tiga unit belum mengirim 2024."
        );
        let partial = Answer {
            total: 1,
            not_due: 1,
            partial: vec!["A".into(), "B".into()],
            ..Answer::default()
        };
        assert_eq!(
            answer(Id, &partial, TW2),
            "Satu-satunya IKU belum waktunya diukur dan A dan B belum lengkap mengisi TW II."
        );
    }

    #[test]
    fn a_line_says_what_it_shows() {
        let of = |since, last, partial| Finding {
            since,
            last,
            partial,
        };
        for (given, expected) in [
            (of(None, None, None), "Belum ada realisasi."),
            (of(None, None, Some(2024)), "Angka 2024 masih sementara."),
            (
                of(
                    Some((2021, Change::Up)),
                    Some((2023, Some(Change::Down))),
                    Some(2024),
                ),
                "Naik 2021–2023; 2023 di bawah target.",
            ),
            (
                of(None, Some((2024, Some(Change::Level))), None),
                "2024 sama dengan target.",
            ),
            (
                of(Some((2022, Change::Level)), Some((2024, None)), None),
                "Tetap 2022–2024.",
            ),
            (of(None, Some((2024, None)), None), "2024."),
        ] {
            assert_eq!(finding(Id, given), expected);
        }
    }
}
