//! Citations: the regulations that a paragraph names, read from its prose.
//!
//! `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014
//! Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)`: a kind, a number, a year; often a title,
//! numbers in the gazette, a day. A title may name other regulations, which are citations too, but nested ones.

mod issuer;
mod token;

use super::reference::{Reference, RegulationKind};
use crate::domain::date::Date;
use issuer::{Named, issuer};
use std::ops::Range;
use token::{Token, tokens};

/// A regulation named in a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Citation {
    /// Which one.
    pub reference: Reference,
    /// Its title as written, without *tentang*.
    pub title: Option<String>,
    /// Its own day, where the paragraph gives it.
    pub dated: Option<Date>,
    /// Its number in the gazette, and where that stands in the text.
    pub gazette: Option<(u32, Range<usize>)>,
    /// It stands in the title of another one.
    pub is_nested: bool,
    /// Where its kind is written.
    pub kind_span: Range<usize>,
}

/// The citations of a paragraph, in order.
pub fn citations(text: &str) -> Vec<Citation> {
    let tokens = tokens(text);
    let mut found: Vec<Citation> = Vec::new();
    // The token after the title of the last citation that is not nested.
    let mut title_ends = 0;
    for at in (0..tokens.len()).filter(|at| tokens[*at].is_any(&["nomor", "no"])) {
        let number = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|it| it.is(":")));
        match issuer(&tokens, at) {
            Some(Named::Gazette) => {
                let own = found.iter_mut().rfind(|it| !it.is_nested);
                let printed = tokens
                    .get(number)
                    .and_then(|it| Some((it.text.parse().ok()?, it.span())));
                if let (Some(citation), Some(printed)) = (own, printed) {
                    citation.gazette.get_or_insert(printed);
                }
            }
            Some(Named::Regulation(kind, first, named_by)) => {
                let Some((reference, after)) = reference(&tokens, number, kind, named_by) else {
                    continue;
                };
                let title = title(text, &tokens, after);
                let is_nested = first < title_ends;
                let end = title.as_ref().map_or(after, |(_, end)| *end);
                if !is_nested {
                    title_ends = end;
                }
                found.push(Citation {
                    reference,
                    title: title.map(|(title, _)| title),
                    dated: day(&tokens, end),
                    gazette: None,
                    is_nested,
                    kind_span: tokens[first].start..tokens[at - 1].end,
                });
            }
            None => {}
        }
    }
    found
}

/// Number and year, and the token after them.
fn reference(
    tokens: &[Token<'_>],
    number: usize,
    kind: RegulationKind,
    issuer: String,
) -> Option<(Reference, usize)> {
    let year_of = |text: &str| text.parse().ok().filter(|it| (1945..2200).contains(it));
    let text = tokens.get(number)?.text;
    let (year, after) = match tokens.get(number + 1) {
        Some(tahun) if tahun.is("tahun") => (year_of(tokens.get(number + 2)?.text)?, number + 3),
        _ => (year_of(text.rsplit(['/', '-']).next()?)?, number + 1),
    };
    let reference = Reference {
        kind,
        issuer,
        number: text.to_owned(),
        year,
    };
    Some((reference, after))
}

/// The title that begins here, and the token after it.
fn title(text: &str, tokens: &[Token<'_>], from: usize) -> Option<(String, usize)> {
    let about = tokens[from..].iter().take_while(|it| it.is("tentang"));
    let first = from + about.count();
    if first == from {
        return None;
    }
    let ends = |at: &usize| {
        let is_day = || {
            tokens
                .get(at + 1)
                .is_some_and(|it| it.text.parse::<u8>().is_ok())
        };
        let token = &tokens[*at];
        token.is_any(&["(", ";", "sebagaimana"]) || token.is("tanggal") && is_day()
    };
    let end = (first..tokens.len()).find(ends).unwrap_or(tokens.len());
    let (start, last) = (
        tokens.get(first)?.start,
        tokens.get(end.checked_sub(1)?)?.end,
    );
    Some((text.get(start..last)?.to_owned(), end))
}

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
];

/// `Tanggal 1 Desember 2021`, if that stands here.
fn day(tokens: &[Token<'_>], at: usize) -> Option<Date> {
    let [tanggal, day, month, year] = tokens.get(at..at + 4)? else {
        return None;
    };
    let month = MONTHS.iter().position(|name| month.is(name))?;
    let month = u8::try_from(month + 1).ok()?;
    let (day, year) = (day.text.parse().ok()?, year.text.parse().ok()?);
    let date = Date::new(year, month, day).ok();
    date.filter(|_| tanggal.is("tanggal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let tell = |it: &Citation| {
            let mut text = it.reference.to_string();
            for part in [
                it.title.as_ref().map(|title| format!(" “{title}”")),
                it.gazette
                    .as_ref()
                    .map(|(number, _)| format!(" LN {number}")),
                it.dated.map(|day| format!(" {day}")),
                it.is_nested.then(|| " nested".to_owned()),
            ] {
                text.extend(part);
            }
            text
        };
        citations(text).iter().map(tell).collect()
    }

    #[test]
    fn a_paragraph_names_regulations_with_title_gazette_and_day() {
        for (text, expected) in [
            (
                "Undang-undang Nomor 23 tahun 2014 tentang Pemerintahan Daerah;",
                vec!["uu  23/2014 “Pemerintahan Daerah”"],
            ),
            (
                "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah dengan Peraturan Pemerintah Pengganti Undang- Undang Nomor 2 Tahun 2014 tentang Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 246, Tambahan Lembaran Negara Republik Indonesia Nomor 5589);",
                vec![
                    "uu  23/2014 “Pemerintahan Daerah” LN 244",
                    "perppu  2/2014 “Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 Pemerintahan Daerah” LN 246",
                    "uu  23/2014 nested",
                ],
            ),
            (
                "Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah No. 8 Tahun 2008 tentang Tahapan;",
                vec![
                    "permen dalam negeri 54/2010 “Pelaksanaan Peraturan Pemerintah No. 8 Tahun 2008 tentang Tahapan”",
                    "pp  8/2008 “Tahapan” nested",
                ],
            ),
            (
                "Peraturan Pemerintah Republik Indonesia Nomor 6 Tahun 2008 Pedoman Evaluasi",
                vec!["pp  6/2008"],
            ),
            (
                "Berdasarkan Peraturan Bupati Contoh Nomor 77 Tahun 2021 tentang tentang Tugas dan Fungsi Tanggal 1 Desember 2021, Dinas adalah",
                vec!["perkada bupati contoh 77/2021 “Tugas dan Fungsi” 2021-12-01"],
            ),
            (
                "Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008 tentang Pedoman, maka",
                vec!["permen pendayagunaan aparatur PER/20/M.PAN/11/2008/2008 “Pedoman, maka”"],
            ),
            (
                "Permendagri No. 86 Tahun 2017 dan Perda Kabupaten Contoh Nomor : 5 Tahun 2020; Perbup Contoh No. 1 Tahun 2021",
                vec![
                    "permen dalam negeri 86/2017",
                    "perda kabupaten contoh 5/2020",
                    "perkada bupati contoh 1/2021",
                ],
            ),
            ("Nomor 5 Tahun 2020; Jl. Merdeka No. 16", vec![]),
            ("Rencana Tahun 2021-2031", vec![]),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
