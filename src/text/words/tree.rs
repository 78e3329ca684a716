//! Words of the performance tree (*pohon kinerja*).

use super::ringkasan::joined;
use super::{Phrase, iku as plan, phrase};
use crate::domain::kind::EntityKind;
use crate::text::Lang;
use crate::text::number::count;

pub const TITLE: Phrase = phrase("Pohon kinerja", "Performance tree");
pub const INDICATOR: Phrase = phrase("Indikator", "Indicator");
pub const APART: Phrase = phrase(
    "Belum menunjang sasaran mana pun",
    "Supports no objective yet",
);
pub const APART_KICKER: Phrase = phrase("Terpisah", "Apart");
pub const NO_INDICATOR: Phrase = phrase("Belum ada indikator", "No indicator yet");

// Around the picture
pub const FARTHER: Phrase = phrase("Perkecil", "Zoom out");
pub const NEARER: Phrase = phrase("Perbesar", "Zoom in");
pub const FIT: Phrase = phrase("Lihat seluruhnya", "Fit to view");
pub const UNFOLD_ALL: Phrase = phrase("Buka semua", "Open all");
pub const FOLD_ALL: Phrase = phrase("Tutup semua", "Close all");
pub const PAPER: Phrase = phrase("Kertas", "Paper");
pub const KEYS: Phrase = phrase(
    "Panah untuk berpindah, buka, dan tutup; Enter membuka kartu; + − 0 mengatur ukuran.",
    "Arrow keys move, open and close; Enter opens the card; + − 0 set the size.",
);
pub const OPEN_INDICATOR: Phrase = phrase("Buka kartu indikator", "Open the indicator");
pub const OPEN_UNIT: Phrase = phrase("Buka tugas dan fungsinya", "Open its duties and functions");
pub const OPEN_PROGRAMS: Phrase = phrase("Buka daftar program", "Open the programmes");
pub const GO_TO_WHOLE: Phrase = phrase("Tunjukkan rinciannya", "Show it in full");
pub const NOTHING: Phrase = phrase(
    "Rencana ini belum memuat tujuan, sasaran, atau indikator.",
    "This plan has no goals, objectives or indicators yet.",
);

// What is covered
pub const COVERED: Phrase = phrase("Dicakup", "Covered");
pub const NOT_COVERED: Phrase = phrase("Belum dicakup", "Not covered");
pub const COVER_IN: Phrase = phrase(
    "Penanggung jawab dan fungsi yang dicakup dicatat pada kartu indikator, dalam rancangan.",
    "Who is responsible and which functions are covered is stated on the indicator's card, in a draft.",
);
pub const HEAD: Phrase = phrase("Menjawab untuk semuanya", "Answers for all of it");
pub const IDLE: Phrase = phrase("Belum menjawab untuk apa pun", "Answers for nothing yet");

/// `Program`, `Kegiatan`, `Sub kegiatan`.
pub const fn program(kind: EntityKind) -> Phrase {
    match kind {
        EntityKind::Activity => phrase("Kegiatan", "Activity"),
        EntityKind::SubActivity => phrase("Sub kegiatan", "Sub-activity"),
        _ => phrase("Program", "Programme"),
    }
}

/// What a unit is to what it hangs under.
pub const fn unit(is_responsible: bool) -> Phrase {
    if is_responsible {
        phrase("Penanggung jawab", "Responsible unit")
    } else {
        phrase("Fungsinya dicakup", "Its function is covered")
    }
}

/// `Fungsi 3`.
pub fn function_number(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Id => format!("Fungsi {number}"),
        Lang::En => format!("Function {number}"),
    }
}

/// How several indicators stand, by how many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// Those that met the target of the year.
    pub met: usize,
    /// Those that have not.
    pub missed: usize,
    /// Those where nothing happened.
    pub no_event: usize,
    /// Those whose time has not come.
    pub not_due: usize,
    /// Those without a figure, for whatever other reason.
    pub no_figure: usize,
}

impl Tally {
    /// All of them.
    pub const fn total(&self) -> usize {
        self.met + self.missed + self.no_event + self.not_due + self.no_figure
    }

    /// What there is to say of the others.
    fn others(&self, lang: Lang) -> Vec<String> {
        let groups = [
            (self.no_event, phrase("tanpa kejadian", "without an event")),
            (self.not_due, phrase("belum waktunya diukur", "not due")),
            (self.no_figure, phrase("tanpa angka", "without a figure")),
        ];
        let groups = groups.into_iter().filter(|(n, _)| *n > 0);
        groups
            .map(|(n, words)| format!("{} {}", count(n), words.within(lang)))
            .collect()
    }
}

/// `2 dari 3 indikator tercapai, 1 tanpa angka`; nothing where there is none.
pub fn tally(lang: Lang, tally: &Tally) -> Option<String> {
    let (met, of) = (count(tally.met), count(tally.total()));
    let met = match (tally.total(), lang) {
        (0, _) => return None,
        (_, Lang::Id) => format!("{met} dari {of} indikator tercapai"),
        (1, Lang::En) => format!("{met} of 1 indicator met"),
        (_, Lang::En) => format!("{met} of {of} indicators met"),
    };
    let all: Vec<_> = std::iter::once(met).chain(tally.others(lang)).collect();
    Some(all.join(", "))
}

/// The finding of the picture: `Tahun 2024: 5 dari 10 indikator tercapai, 3 belum tercapai, dan 2 tanpa angka.`
pub fn headline(lang: Lang, tally: &Tally, year: u16) -> String {
    let (met, of) = (count(tally.met), count(tally.total()));
    let met = match (tally.total(), lang) {
        (0, Lang::Id) => return format!("Tahun {year}: belum ada indikator."),
        (0, Lang::En) => return format!("{year}: no indicators yet."),
        (_, Lang::Id) => format!("{met} dari {of} indikator tercapai"),
        (1, Lang::En) => format!("{met} of 1 indicator is met"),
        (_, Lang::En) => format!("{met} of {of} indicators are met"),
    };
    let missed = phrase("belum tercapai", "not met").within(lang);
    let missed = (tally.missed > 0).then(|| format!("{} {missed}", count(tally.missed)));
    let clauses: Vec<_> = std::iter::once(met)
        .chain(missed)
        .chain(tally.others(lang))
        .collect();
    let clauses = joined(lang, &clauses);
    match lang {
        Lang::Id => format!("Tahun {year}: {clauses}."),
        Lang::En => format!("{year}: {clauses}."),
    }
}

/// That a print would be hard to read, and what helps; the size is in tenths of a point.
pub fn small_letters(lang: Lang, tenths: u32) -> String {
    let (whole, tenth) = (tenths / 10, tenths % 10);
    let shrunk = match (whole, lang) {
        (0, Lang::Id) => "terlalu kecil untuk dibaca".to_owned(),
        (0, Lang::En) => "become too small to read".to_owned(),
        (_, Lang::Id) => format!("menjadi {whole},{tenth} pt"),
        (_, Lang::En) => format!("shrink to {whole}.{tenth} pt"),
    };
    match lang {
        Lang::Id => format!(
            "Pada satu lembar hurufnya {shrunk}. Tutup cabang yang tidak perlu sebelum mencetak."
        ),
        Lang::En => format!(
            "On one sheet the letters {shrunk}. Close branches you do not need before you print."
        ),
    }
}

/// `Tercapai: 102,10%`, `Belum tercapai: 98,09%`.
pub fn against(lang: Lang, percent: &str, is_met: bool) -> String {
    let words = if is_met {
        phrase("Tercapai", "Met")
    } else {
        phrase("Belum tercapai", "Not met")
    };
    format!("{}: {percent}", words.within(lang))
}

/// An indicator that another version of the plan has.
pub fn not_in_plan_of(lang: Lang, year: u16) -> String {
    match lang {
        Lang::Id => format!("Tidak ada dalam rencana {year}"),
        Lang::En => format!("Not in the plan of {year}"),
    }
}

/// Where something that is shown again is shown in full.
pub fn in_full_under(lang: Lang, over: &str) -> String {
    match lang {
        Lang::Id => format!("Rinciannya di bawah {over}"),
        Lang::En => format!("In full under {over}"),
    }
}

/// More units than these are counted, not named.
const NAMED: usize = 3;

/// The answer: `11 dari 73 fungsi dicakup indikator; UPT belum menjawab untuk apa pun.`
pub fn coverage(lang: Lang, (covered, of): (usize, usize), idle: &[String]) -> String {
    let (some, all) = (count(covered), count(of));
    let functions = match (covered, lang) {
        (_, Lang::Id) if of == 0 => "Belum ada unit dengan rincian fungsi".to_owned(),
        (_, Lang::En) if of == 0 => "No unit lists its functions yet".to_owned(),
        (0, Lang::Id) => format!("Belum satu pun dari {all} fungsi dicakup indikator"),
        (0, Lang::En) => format!("None of {all} functions is covered by an indicator yet"),
        (n, Lang::Id) if n == of => format!("Semua {all} fungsi dicakup indikator"),
        (n, Lang::En) if n == of => format!("All {all} functions are covered by an indicator"),
        (_, Lang::Id) => format!("{some} dari {all} fungsi dicakup indikator"),
        (1, Lang::En) => format!("1 of {all} functions is covered by an indicator"),
        (_, Lang::En) => format!("{some} of {all} functions are covered by an indicator"),
    };
    let units = match (idle.len(), lang) {
        (0, Lang::Id) => "setiap unit menjawab untuk sesuatu".to_owned(),
        (0, Lang::En) => "every unit answers for something".to_owned(),
        (1..=NAMED, Lang::Id) => format!("{} belum menjawab untuk apa pun", joined(lang, idle)),
        (1, Lang::En) => format!("{} answers for nothing yet", joined(lang, idle)),
        (2..=NAMED, Lang::En) => format!("{} answer for nothing yet", joined(lang, idle)),
        (n, Lang::Id) => format!("{} unit belum menjawab untuk apa pun", count(n)),
        (n, Lang::En) => format!("{} units answer for nothing yet", count(n)),
    };
    format!("{functions}; {units}.")
}

/// `5 dari 11 fungsi dicakup`; a unit of which the decree lists none says so.
pub fn covered_of(lang: Lang, (covered, of): (usize, usize)) -> String {
    let (some, all) = (count(covered), count(of));
    match (of, lang) {
        (0, _) => plan::function_count(lang, 0),
        (_, Lang::Id) => format!("{some} dari {all} fungsi dicakup"),
        (_, Lang::En) => format!("{some} of {all} functions covered"),
    }
}

/// `Menjawab untuk 2 indikator, 1 program atau kegiatan dan 3 data dasar`; nothing where it is nothing.
pub fn answers(lang: Lang, indicators: usize, programs: usize, variables: usize) -> Option<String> {
    let counted = [
        (
            indicators,
            phrase("indikator", "indicator"),
            phrase("indikator", "indicators"),
        ),
        (
            programs,
            phrase("program atau kegiatan", "programme or activity"),
            phrase("program atau kegiatan", "programmes or activities"),
        ),
        (
            variables,
            phrase("data dasar", "variable"),
            phrase("data dasar", "variables"),
        ),
    ];
    let counted = counted.into_iter().filter(|(n, ..)| *n > 0);
    let counted: Vec<_> = counted
        .map(|(n, one, many)| {
            let words = if n == 1 { one } else { many };
            format!("{} {}", count(n), words.within(lang))
        })
        .collect();
    let verb = phrase("Menjawab untuk", "Answers for").within(lang);
    (!counted.is_empty()).then(|| format!("{verb} {}", joined(lang, &counted)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Lang::{En, Id};

    #[test]
    fn the_coverage_is_answered_in_one_sentence() {
        let names = |n: usize| ["A", "B", "C", "D"][..n].iter().map(|it| (*it).to_owned());
        for (covered, idle, id, en) in [
            (
                (0, 73),
                4,
                "Belum satu pun dari 73 fungsi dicakup indikator; 4 unit belum menjawab untuk apa pun.",
                "None of 73 functions is covered by an indicator yet; 4 units answer for nothing yet.",
            ),
            (
                (11, 73),
                2,
                "11 dari 73 fungsi dicakup indikator; A dan B belum menjawab untuk apa pun.",
                "11 of 73 functions are covered by an indicator; A and B answer for nothing yet.",
            ),
            (
                (3, 3),
                0,
                "Semua 3 fungsi dicakup indikator; setiap unit menjawab untuk sesuatu.",
                "All 3 functions are covered by an indicator; every unit answers for something.",
            ),
            (
                (0, 0),
                1,
                "Belum ada unit dengan rincian fungsi; A belum menjawab untuk apa pun.",
                "No unit lists its functions yet; A answers for nothing yet.",
            ),
        ] {
            let idle: Vec<_> = names(idle).collect();
            assert_eq!(coverage(Id, covered, &idle), id);
            assert_eq!(coverage(En, covered, &idle), en);
        }
    }

    #[test]
    fn a_unit_answers_for_what_there_is() {
        for (given, id, en) in [
            ((0, 0, 0), None, None),
            (
                (1, 0, 2),
                Some("Menjawab untuk 1 indikator dan 2 data dasar"),
                Some("Answers for 1 indicator and 2 variables"),
            ),
            (
                (2, 1, 1),
                Some("Menjawab untuk 2 indikator, 1 program atau kegiatan, dan 1 data dasar"),
                Some("Answers for 2 indicators, 1 programme or activity, and 1 variable"),
            ),
        ] {
            let (indicators, programs, variables) = given;
            let said = |lang| answers(lang, indicators, programs, variables);
            assert_eq!((said(Id).as_deref(), said(En).as_deref()), (id, en));
        }
    }

    #[test]
    fn letters_that_nobody_reads_have_no_size() {
        for (tenths, id) in [
            (36, "Pada satu lembar hurufnya menjadi 3,6 pt."),
            (7, "Pada satu lembar hurufnya terlalu kecil untuk dibaca."),
        ] {
            assert!(small_letters(Id, tenths).starts_with(id), "{tenths}");
        }
    }

    #[test]
    fn a_tally_says_only_what_there_is() {
        let some = Tally {
            met: 2,
            missed: 1,
            not_due: 1,
            ..Tally::default()
        };
        let words = "2 dari 4 indikator tercapai, 1 belum waktunya diukur";
        assert_eq!(tally(Id, &some).as_deref(), Some(words));
        assert_eq!(
            headline(Id, &some, 2024),
            "Tahun 2024: 2 dari 4 indikator tercapai, 1 belum tercapai, dan 1 belum waktunya diukur."
        );
        assert_eq!(tally(En, &Tally::default()), None);
    }

    #[test]
    fn large_counts_have_their_points() {
        let many = Tally {
            met: 1_000,
            missed: 1_200,
            no_figure: 1_034,
            ..Tally::default()
        };
        let idle = vec![String::new(); 1_001];
        for (said, is) in [
            (
                tally(Id, &many).unwrap(),
                "1.000 dari 3.234 indikator tercapai, 1.034 tanpa angka",
            ),
            (
                headline(Id, &many, 2024),
                "Tahun 2024: 1.000 dari 3.234 indikator tercapai, 1.200 belum tercapai, dan 1.034 tanpa angka.",
            ),
            (
                coverage(Id, (1_000, 2_000), &idle),
                "1.000 dari 2.000 fungsi dicakup indikator; 1.001 unit belum menjawab untuk apa pun.",
            ),
            (
                coverage(Id, (0, 2_000), &idle),
                "Belum satu pun dari 2.000 fungsi dicakup indikator; 1.001 unit belum menjawab untuk apa pun.",
            ),
            (
                covered_of(Id, (1_000, 2_000)),
                "1.000 dari 2.000 fungsi dicakup",
            ),
            (
                answers(Id, 1_000, 2_000, 3_000).unwrap(),
                "Menjawab untuk 1.000 indikator, 2.000 program atau kegiatan, dan 3.000 data dasar",
            ),
        ] {
            assert_eq!(said, is);
        }
    }
}
