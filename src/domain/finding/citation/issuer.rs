//! Whose number it is: the kind of regulation that stands before `Nomor`.

use super::token::Token;
use crate::domain::finding::reference::RegulationKind;

/// What a number belongs to.
pub enum Named {
    /// Kind, the token with which it begins, its issuer.
    Regulation(RegulationKind, usize, String),
    /// A number in the *Lembaran Negara*; numbers of its supplement and of regional gazettes say nothing here.
    Gazette,
}

/// The nearest kind before a number.
pub fn issuer(tokens: &[Token<'_>], number: usize) -> Option<Named> {
    const REACH: usize = 16;
    for at in (number.saturating_sub(REACH)..number).rev() {
        let is = |place: usize, word: &str| tokens.get(place).is_some_and(|it| it.is(word));
        let token = &tokens[at];
        if token.is_any(&["(", ")", ";", "nomor", "tentang"]) {
            return None;
        }
        let named = |kind, from: usize| {
            let issuer = tokens.get(from..number).unwrap_or_default();
            let issuer = issuer.iter().map(|it| it.text.to_lowercase());
            let issuer = issuer.filter(|it| {
                !matches!(
                    it.as_str(),
                    "negara" | "republik" | "indonesia" | "dan" | "," | "&"
                )
            });
            Named::Regulation(kind, at, issuer.collect::<Vec<_>>().join(" "))
        };
        if token.is("lembaran") || token.is("berita") {
            let is_supplement = at > 0 && is(at - 1, "tambahan");
            let is_national = is(at + 1, "negara");
            return (is_national && !is_supplement).then_some(Named::Gazette);
        }
        if token.is("undang-undang") || token.is("uu") {
            // Peraturan Pemerintah Pengganti Undang-Undang
            if at >= 3 && is(at - 1, "pengganti") {
                return Some(Named::Regulation(
                    RegulationKind::EmergencyLaw,
                    at - 3,
                    String::new(),
                ));
            }
            return Some(Named::Regulation(RegulationKind::Law, at, String::new()));
        }
        let national = |kind| Some(Named::Regulation(kind, at, String::new()));
        if token.is("peraturan") {
            return match () {
                () if is(at + 1, "pemerintah") => national(RegulationKind::GovernmentRegulation),
                () if is(at + 1, "presiden") => national(RegulationKind::PresidentialRegulation),
                () if is(at + 1, "menteri") => {
                    Some(named(RegulationKind::MinisterialRegulation, at + 2))
                }
                () if is(at + 1, "daerah") => {
                    Some(named(RegulationKind::RegionalRegulation, at + 2))
                }
                () if ["gubernur", "bupati", "wali", "walikota"]
                    .iter()
                    .any(|it| is(at + 1, it)) =>
                {
                    Some(named(RegulationKind::HeadOfRegionRegulation, at + 1))
                }
                () => None,
            };
        }
        if token.is("keputusan") || token.is("instruksi") {
            return Some(named(RegulationKind::Decision, at + 1));
        }
        if let Some((_, kind, who, is_whole)) = SHORT.iter().find(|(short, ..)| token.is(short)) {
            let Named::Regulation(kind, at, region) = named(*kind, at + 1) else {
                return None;
            };
            let region = if *is_whole { String::new() } else { region };
            let issuer = format!("{who} {region}");
            return Some(Named::Regulation(kind, at, issuer.trim().to_owned()));
        }
    }
    None
}

/// Kinds by their usual short names, with what that says about the issuer, and whether it says all.
#[rustfmt::skip] // a name stays one line
const SHORT: &[(&str, RegulationKind, &str, bool)] = &[
    ("pp", RegulationKind::GovernmentRegulation, "", true),
    ("perppu", RegulationKind::EmergencyLaw, "", true),
    ("perpres", RegulationKind::PresidentialRegulation, "", true),
    ("permendagri", RegulationKind::MinisterialRegulation, "dalam negeri", true),
    ("permenkes", RegulationKind::MinisterialRegulation, "kesehatan", true),
    ("permenpanrb", RegulationKind::MinisterialRegulation, "pendayagunaan aparatur reformasi birokrasi", true),
    ("permensos", RegulationKind::MinisterialRegulation, "sosial", true),
    ("perda", RegulationKind::RegionalRegulation, "", false),
    ("perbup", RegulationKind::HeadOfRegionRegulation, "bupati", false),
    ("pergub", RegulationKind::HeadOfRegionRegulation, "gubernur", false),
    ("perwali", RegulationKind::HeadOfRegionRegulation, "wali kota", false),
];
