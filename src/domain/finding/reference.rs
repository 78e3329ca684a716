//! Regulations: how a document names one, and what a small table knows of them.

use super::citation::citations;
use std::fmt;

/// The kind of a regulation (*jenis peraturan*) in the hierarchy of Indonesian law.
#[doc(alias = "jenis peraturan")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RegulationKind {
    /// *Undang-Undang*.
    #[doc(alias = "undang-undang")]
    Law,
    /// *Peraturan Pemerintah Pengganti Undang-Undang*.
    #[doc(alias = "perppu")]
    EmergencyLaw,
    /// *Peraturan Pemerintah*.
    #[doc(alias = "peraturan pemerintah")]
    GovernmentRegulation,
    /// *Peraturan Presiden*.
    #[doc(alias = "perpres")]
    PresidentialRegulation,
    /// *Peraturan Menteri*; the issuer says which.
    #[doc(alias = "permen")]
    MinisterialRegulation,
    /// *Peraturan Daerah*.
    #[doc(alias = "perda")]
    RegionalRegulation,
    /// *Peraturan Gubernur*, *Bupati*, *Wali Kota*.
    #[doc(alias = "peraturan kepala daerah")]
    HeadOfRegionRegulation,
    /// Any other *keputusan* or *instruksi*.
    #[doc(alias = "keputusan")]
    Decision,
}

/// What identifies a regulation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Reference {
    /// Its kind.
    pub kind: RegulationKind,
    /// Who issued it, in small letters (`dalam negeri`, `bupati contoh`); empty where the kind says so.
    pub issuer: String,
    /// `23`, `PER/20/M.PAN/11/2008`.
    pub number: String,
    /// The year of the number.
    pub year: u16,
}

/// What the table knows of a regulation.
#[doc(alias = "peraturan")]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Regulation {
    /// Which one.
    pub reference: Reference,
    /// Its title, without *tentang*.
    pub title: String,
    /// Number in the *Lembaran Negara* or *Berita Negara* of its year.
    #[doc(alias = "lembaran negara")]
    pub gazette: Option<u32>,
    /// Number in the *Tambahan Lembaran Negara*.
    #[doc(alias = "tambahan lembaran negara")]
    pub supplement: Option<u32>,
    /// What replaced it, if anything has.
    pub replaced_by: Option<Reference>,
    /// A decree on key performance indicators rests on it.
    pub is_basis: bool,
}

/// Something the nomenclature of affairs leaves to other offices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReservedField {
    /// The word by which functions name it, in small letters.
    pub word: String,
    /// The affair it concerns, as agencies carry it in their names, in small letters (`sosial`).
    pub affair: String,
    /// Where that is said.
    pub source: String,
}

impl Reference {
    /// Whether both name the same regulation; a ministry renamed since, or named in short, is the same issuer.
    pub fn is_same(&self, other: &Self) -> bool {
        let issuer = |a: &Self, b: &Self| a.issuer.split(' ').all(|word| b.issuer.contains(word));
        self.kind == other.kind
            && self.year == other.year
            && self.number.eq_ignore_ascii_case(&other.number)
            && (issuer(self, other) || issuer(other, self))
    }

    /// The regulation that a text names first: as documents do, or in short (`PP 58/2005`).
    pub fn read(text: &str) -> Option<Self> {
        Self::read_with_title(text).map(|(reference, _)| reference)
    }

    /// The same with its title, where the text gives it (*tentang*).
    pub fn read_with_title(text: &str) -> Option<(Self, Option<String>)> {
        let first = |text: &str| citations(text).into_iter().next();
        let found = first(text).or_else(|| first(&spelt_out(text)))?;
        Some((found.reference, found.title))
    }

    /// As documents write it: `Undang-Undang Nomor 23 Tahun 2014`.
    pub fn written(&self) -> String {
        let (kind, number) = (self.issued_as(), &self.number);
        // A number such as PER/20/M.PAN/11/2008 says its year.
        if number.contains('/') {
            format!("{kind} Nomor {number}")
        } else {
            format!("{kind} Nomor {number} Tahun {}", self.year)
        }
    }

    /// Kind and issuer as documents write them: `Peraturan Menteri Dalam Negeri`.
    pub fn issued_as(&self) -> String {
        let kind = match self.kind {
            RegulationKind::Law => "Undang-Undang",
            RegulationKind::EmergencyLaw => "Peraturan Pemerintah Pengganti Undang-Undang",
            RegulationKind::GovernmentRegulation => "Peraturan Pemerintah",
            RegulationKind::PresidentialRegulation => "Peraturan Presiden",
            RegulationKind::MinisterialRegulation => "Peraturan Menteri",
            RegulationKind::RegionalRegulation => "Peraturan Daerah",
            // The issuer says whose: Bupati …
            RegulationKind::HeadOfRegionRegulation => "Peraturan",
            RegulationKind::Decision => "Keputusan",
        };
        let issuer = self.issuer.split_whitespace().map(|word| match word {
            "dan" => word.to_owned(),
            _ => {
                let mut letters = word.chars();
                let first = letters.next().map(|it| it.to_uppercase().to_string());
                first.unwrap_or_default() + letters.as_str()
            }
        });
        let words: Vec<_> = std::iter::once(kind.to_owned()).chain(issuer).collect();
        words.join(" ")
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            RegulationKind::Law => "uu",
            RegulationKind::EmergencyLaw => "perppu",
            RegulationKind::GovernmentRegulation => "pp",
            RegulationKind::PresidentialRegulation => "perpres",
            RegulationKind::MinisterialRegulation => "permen",
            RegulationKind::RegionalRegulation => "perda",
            RegulationKind::HeadOfRegionRegulation => "perkada",
            RegulationKind::Decision => "keputusan",
        };
        let Self {
            issuer,
            number,
            year,
            ..
        } = self;
        write!(f, "{kind} {issuer} {number}/{year}")
    }
}

/// `PP 58/2005` with the words that stand between in documents: `PP Nomor 58 Tahun 2005`.
fn spelt_out(text: &str) -> String {
    let mut is_numbered = false;
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        if is_number(word) && !is_numbered {
            is_numbered = true;
            words.push("Nomor");
        }
        match word.split_once('/') {
            Some((number, year)) if is_number(number) && is_number(year) => {
                words.extend([number, "Tahun", year]);
            }
            _ => words.push(word),
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regulation_is_read_as_people_write_it_and_written_as_documents_do() {
        for (text, expected) in [
            (
                "PP 58/2005",
                Some("Peraturan Pemerintah Nomor 58 Tahun 2005"),
            ),
            (
                "UU 23 Tahun 2014",
                Some("Undang-Undang Nomor 23 Tahun 2014"),
            ),
            (
                "Permendagri No. 86 Tahun 2017 tentang Tata Cara",
                Some("Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017"),
            ),
            (
                "Perbup Contoh 1/2021",
                Some("Peraturan Bupati Contoh Nomor 1 Tahun 2021"),
            ),
            (
                "Peraturan Menteri Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008",
                Some("Peraturan Menteri Pendayagunaan Aparatur Nomor PER/20/M.PAN/11/2008"),
            ),
            ("58 Tahun 2005", None),
            ("PP tentang Keuangan", None),
            ("", None),
        ] {
            let written = Reference::read(text).map(|it| it.written());
            assert_eq!(written.as_deref(), expected, "{text}");
            if let Some(written) = written {
                let again = Reference::read(&written);
                assert!(again.is_some_and(|it| it.written() == written), "{written}");
            }
        }
    }
}
