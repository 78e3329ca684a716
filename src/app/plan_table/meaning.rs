//! What the head of a column says that it holds.

/// What a column was taken for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Meaning {
    /// *No*: rows number themselves.
    Number,
    /// *Tujuan*.
    #[doc(alias = "tujuan")]
    Goal,
    /// *Sasaran*.
    #[doc(alias = "sasaran")]
    Objective,
    /// *Strategi*.
    #[doc(alias = "strategi")]
    Strategy,
    /// *Arah kebijakan*.
    #[doc(alias = "arah kebijakan")]
    PolicyDirection,
    /// *Kode*.
    Code,
    /// *Indikator kinerja*.
    #[doc(alias = "indikator kinerja")]
    Indicator,
    /// *Definisi operasional*.
    Definition,
    /// *Alasan pemilihan*.
    Rationale,
    /// *Formulasi*, *rumus*.
    #[doc(alias = "formulasi")]
    Formula,
    /// *Satuan*.
    #[doc(alias = "satuan")]
    UnitOfMeasure,
    /// *Sumber data*.
    DataSource,
    /// *Kondisi awal* of a year; a head that names no year waits for one.
    #[doc(alias = "kondisi awal")]
    Baseline(Option<u16>),
    /// *Target* of a year; a head that names no year waits for one.
    #[doc(alias = "target")]
    Target(Option<u16>),
    /// Nothing that a plan states here.
    Unknown,
}

/// Years that a head may name.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2100;
/// Longer texts are no heads.
const MOST_CHARACTERS: usize = 90;

/// How the heads of office tables begin, once their years and *tahun* are taken out; the longer ones first where
/// one begins like another.
const BEGINNINGS: [(&str, Meaning); 33] = [
    ("no urut", Meaning::Number),
    ("nomor", Meaning::Number),
    ("kode", Meaning::Code),
    ("tujuan", Meaning::Goal),
    ("sasaran program", Meaning::Unknown),
    ("sasaran kegiatan", Meaning::Unknown),
    ("sasaran sub kegiatan", Meaning::Unknown),
    ("sasaran", Meaning::Objective),
    ("strategi", Meaning::Strategy),
    ("arah kebijakan", Meaning::PolicyDirection),
    ("kebijakan", Meaning::PolicyDirection),
    ("indikator", Meaning::Indicator),
    ("iku", Meaning::Indicator),
    ("definisi", Meaning::Definition),
    ("alasan", Meaning::Rationale),
    ("formula", Meaning::Formula),
    ("rumus", Meaning::Formula),
    ("cara perhitungan", Meaning::Formula),
    ("cara penghitungan", Meaning::Formula),
    ("metode perhitungan", Meaning::Formula),
    ("metode penghitungan", Meaning::Formula),
    ("satuan", Meaning::UnitOfMeasure),
    ("sumber", Meaning::DataSource),
    ("kondisi awal", Meaning::Baseline(None)),
    ("kondisi saat ini", Meaning::Baseline(None)),
    ("kondisi kinerja awal", Meaning::Baseline(None)),
    ("kondisi kinerja pada awal", Meaning::Baseline(None)),
    ("data awal", Meaning::Baseline(None)),
    ("capaian awal", Meaning::Baseline(None)),
    ("baseline", Meaning::Baseline(None)),
    ("target akhir", Meaning::Unknown),
    ("target kinerja akhir", Meaning::Unknown),
    ("target", Meaning::Target(None)),
];

impl Meaning {
    /// What a head says; a bare year is one of targets.
    pub fn of(head: &str) -> Self {
        if head.chars().nth(MOST_CHARACTERS).is_some() {
            return Self::Unknown;
        }
        let (words, years) = words(head);
        let year = match years.as_slice() {
            [year] => Some(*year),
            _ => None,
        };
        if words == "no" {
            return Self::Number;
        }
        if words.is_empty() {
            return year.map_or(Self::Unknown, |year| Self::Target(Some(year)));
        }
        let begins = |beginning: &str| {
            let rest = words.strip_prefix(beginning);
            rest.is_some_and(|rest| {
                !rest.starts_with(char::is_alphabetic) || beginning == "formula"
            })
        };
        let found = BEGINNINGS.iter().find(|(beginning, _)| begins(beginning));
        match found.map_or(Self::Unknown, |(_, meaning)| *meaning) {
            Self::Baseline(_) => Self::Baseline(year),
            Self::Target(_) => Self::Target(year),
            other => other,
        }
    }

    /// Whether it is a figure of a year.
    pub fn is_figure(self) -> bool {
        matches!(self, Self::Baseline(_) | Self::Target(_))
    }

    /// Whether it tells of the indicator itself, not of what the indicator measures.
    pub fn is_of_indicator(self) -> bool {
        use Meaning::{Code, DataSource, Definition, Formula, Indicator, Rationale, UnitOfMeasure};
        self.is_figure()
            || matches!(
                self,
                Code | DataSource | Definition | Formula | Indicator | Rationale | UnitOfMeasure
            )
    }
}

/// The words of a head in lower case, without its marks, years and *tahun*; and its years.
fn words(head: &str) -> (String, Vec<u16>) {
    let mut years = Vec::new();
    let lower = head.to_lowercase();
    let all = lower.split(|c: char| !c.is_alphanumeric());
    let words = all.filter(|word| {
        let year = word.parse().ok().filter(|year| YEARS.contains(year));
        years.extend(year);
        year.is_none() && !word.is_empty() && *word != "tahun"
    });
    (words.collect::<Vec<_>>().join(" "), years)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_say_what_their_columns_hold() {
        use Meaning::*;
        for (head, meaning) in [
            ("No", Number),
            ("NO.", Number),
            ("No. Urut", Number),
            ("Nomor", Number),
            ("Tujuan", Goal),
            ("SASARAN STRATEGIS", Objective),
            ("Sasaran Program", Unknown),
            ("Strategi", Strategy),
            ("Arah\nKebijakan", PolicyDirection),
            ("Kode IKU", Code),
            ("Indikator Kinerja Utama (IKU)", Indicator),
            ("IKU", Indicator),
            ("Indikator Kinerja", Indicator),
            ("Formulasi", Formula),
            ("Formula / Rumus", Formula),
            ("Rumus Perhitungan", Formula),
            ("Satuan", UnitOfMeasure),
            ("Definisi Operasional", Definition),
            ("Alasan Pemilihan", Rationale),
            ("Sumber Data", DataSource),
            ("Kondisi Saat Ini (2020)", Baseline(Some(2020))),
            ("Kondisi Awal Tahun 2020", Baseline(Some(2020))),
            ("Kondisi Kinerja pada Awal Periode RPJMD", Baseline(None)),
            ("Baseline 2024", Baseline(Some(2024))),
            ("Target 2021", Target(Some(2021))),
            ("Target Tahun 2021", Target(Some(2021))),
            ("Target Kinerja", Target(None)),
            ("Target 2021 - 2026", Target(None)),
            ("2026", Target(Some(2026))),
            ("Tahun 2026", Target(Some(2026))),
            ("Target Akhir Renstra 2026", Unknown),
            ("Tahun", Unknown),
            ("Nomenklatur", Unknown),
            ("Ikuti", Unknown),
            ("Penanggung Jawab", Unknown),
            ("Keterangan", Unknown),
            ("", Unknown),
            (
                "Tujuan yang begitu panjang bahwa ia tidak mungkin sebuah judul kolom tetapi sebuah kalimat tujuan",
                Unknown,
            ),
        ] {
            assert_eq!(Meaning::of(head), meaning, "{head}");
        }
    }
}
