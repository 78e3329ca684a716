//! What the head of a column says that it holds.

use crate::app::budget_entry::Column;
use crate::domain::budget::Level;

/// What a column was taken for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Meaning {
    /// Codes: of one level, or of whichever level the code itself says.
    Code(Option<Level>),
    /// Names: of one level, or of what the row's code names.
    Name(Option<Level>),
    /// *Tahun anggaran*.
    Year,
    /// *Edisi nomenklatur*.
    Edition,
    /// An amount.
    Amount(Column),
    /// In words whether an amount is entered: `nihil`, `belum_diisi`.
    State(Column),
    /// *Unit penanggung jawab*.
    Unit,
    /// Codes of the indicators that are supported.
    Serves,
    /// Nothing that is taken over.
    Unused,
}

/// Longer texts are no heads.
const MOST_CHARACTERS: usize = 60;

/// What heads begin with, in small letters; the longer ones first where one begins like another.
const BEGINNINGS: [(&str, Meaning); 27] = [
    ("kode program", Meaning::Code(Some(Level::Program))),
    ("kode sub", Meaning::Code(Some(Level::SubActivity))),
    ("kode kegiatan", Meaning::Code(Some(Level::Activity))),
    ("kode", Meaning::Code(None)),
    ("nama program", Meaning::Name(Some(Level::Program))),
    ("nama sub", Meaning::Name(Some(Level::SubActivity))),
    ("nama kegiatan", Meaning::Name(Some(Level::Activity))),
    ("nama", Meaning::Name(None)),
    ("uraian", Meaning::Name(None)),
    ("nomenklatur", Meaning::Name(None)),
    ("program/", Meaning::Name(None)),
    ("program /", Meaning::Name(None)),
    ("program,", Meaning::Name(None)),
    ("program", Meaning::Name(Some(Level::Program))),
    ("sub kegiatan", Meaning::Name(Some(Level::SubActivity))),
    ("kegiatan", Meaning::Name(Some(Level::Activity))),
    ("tahun", Meaning::Year),
    ("edisi", Meaning::Edition),
    ("unit", Meaning::Unit),
    ("bidang", Meaning::Unit),
    ("penanggung jawab", Meaning::Unit),
    ("pelaksana", Meaning::Unit),
    ("indikator", Meaning::Serves),
    ("iku", Meaning::Serves),
    ("mendukung", Meaning::Serves),
    ("status", Meaning::State(Column::Spent(1))),
    ("keadaan", Meaning::State(Column::Spent(1))),
];

/// How heads name a quarter, as whole words.
const QUARTERS: [(u8, [&str; 4]); 4] = [
    (1, ["tw1", "i", "1", "twi"]),
    (2, ["tw2", "ii", "2", "twii"]),
    (3, ["tw3", "iii", "3", "twiii"]),
    (4, ["tw4", "iv", "4", "twiv"]),
];

impl Meaning {
    /// What a head says.
    pub fn of(head: &str) -> Self {
        if head.chars().nth(MOST_CHARACTERS).is_some() {
            return Self::Unused;
        }
        let plain = head.to_lowercase().replace('_', " ");
        let words: Vec<_> = plain
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let text = plain.trim();
        let found = BEGINNINGS.iter().find(|(start, _)| text.starts_with(start));
        let quarter = quarter(&words);
        match found.map(|(_, meaning)| *meaning) {
            Some(Self::State(_)) => quarter.map_or(Self::Unused, |n| Self::State(Column::Spent(n))),
            Some(meaning) => meaning,
            None => amount(&words, quarter).map_or(Self::Unused, Self::Amount),
        }
    }

    /// Everything that can be chosen, in the order of the choice.
    pub fn all() -> Vec<Self> {
        let levels = [
            None,
            Some(Level::Program),
            Some(Level::Activity),
            Some(Level::SubActivity),
        ];
        let amounts = crate::app::budget_entry::MONEY.into_iter();
        let amounts = amounts
            .chain(crate::app::budget_entry::WORK)
            .map(Self::Amount);
        let states = (1..=4).map(|n| Self::State(Column::Spent(n)));
        [Self::Unused]
            .into_iter()
            .chain(levels.map(Self::Code))
            .chain(levels.map(Self::Name))
            .chain([Self::Year, Self::Edition])
            .chain(amounts)
            .chain(states)
            .chain([Self::Unit, Self::Serves])
            .collect()
    }
}

fn quarter(words: &[&str]) -> Option<u8> {
    let named = words.iter().find_map(|word| {
        let found = QUARTERS.iter().find(|(_, names)| names.contains(word));
        found.map(|(n, _)| *n)
    });
    let is_quarterly = |word: &&str| word.starts_with("tw") || word.starts_with("triwulan");
    named.filter(|_| words.iter().any(is_quarterly))
}

fn amount(words: &[&str], quarter: Option<u8>) -> Option<Column> {
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    match quarter {
        Some(n) if has(&["fisik"]) => Some(Column::Physical(n)),
        // Shares of the ceiling are computed.
        Some(_) if has(&["persen", "capaian", "target"]) => None,
        Some(n) => Some(Column::Spent(n)),
        None if has(&["realisasi", "serapan", "sisa", "persen"]) => None,
        None if has(&["perubahan", "dppa", "p"]) && has(&["pagu", "anggaran", "apbd", "dppa"]) => {
            Some(Column::Amended)
        }
        None if has(&["pagu", "anggaran", "apbd", "dpa", "murni"]) => Some(Column::Original),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Column::{Amended, Original, Physical, Spent};
    use Level::{Activity, Program, SubActivity};
    use Meaning::*;

    #[test]
    fn heads_are_read_as_offices_write_them() {
        for (head, meaning) in [
            ("kode", Code(None)),
            ("Kode Rekening", Code(None)),
            ("kode_sub_kegiatan", Code(Some(SubActivity))),
            ("Kode Kegiatan", Code(Some(Activity))),
            ("program", Name(Some(Program))),
            ("PROGRAM", Name(Some(Program))),
            ("Program/Kegiatan/Sub Kegiatan", Name(None)),
            ("Uraian", Name(None)),
            ("sub_kegiatan", Name(Some(SubActivity))),
            ("tahun", Year),
            ("edisi", Edition),
            ("pagu_murni", Amount(Original)),
            ("Pagu Anggaran (Rp)", Amount(Original)),
            ("APBD-P", Amount(Amended)),
            ("pagu_perubahan", Amount(Amended)),
            ("Anggaran Perubahan", Amount(Amended)),
            ("realisasi_tw1", Amount(Spent(1))),
            ("Realisasi TW IV", Amount(Spent(4))),
            ("Realisasi Triwulan II (Rp)", Amount(Spent(2))),
            ("Realisasi Fisik TW III", Amount(Physical(3))),
            ("keadaan_tw3", State(Spent(3))),
            ("Bidang", Unit),
            ("indikator", Serves),
            ("Realisasi", Unused),
            ("Serapan (%)", Unused),
            ("catatan", Unused),
            ("satuan", Unused),
            ("spm", Unused),
            ("tingkat", Unused),
            ("", Unused),
        ] {
            assert_eq!(Meaning::of(head), meaning, "{head}");
        }
    }

    #[test]
    fn everything_can_be_chosen_once() {
        let mut all = Meaning::all();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
