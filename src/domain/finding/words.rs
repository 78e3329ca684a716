//! Words of Indonesian office prose: where they stand, which of them carry meaning, which are nearly the same.

use std::collections::BTreeSet;

/// A word of a text: a run of letters, and where it stands in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Word<'a> {
    /// As written.
    pub text: &'a str,
    /// Its first byte.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// The words of a text; `usaha-usaha` is two, `RKA/DPA` is two, `2021` is none.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = seek(text, at, true)?;
        let end = seek(text, start, false).unwrap_or(text.len());
        at = end;
        Some(Word {
            text: &text[start..end],
            start,
            end,
        })
    })
}

/// The first byte from one on where a letter begins, or something else.
fn seek(text: &str, from: usize, letter: bool) -> Option<usize> {
    let mut at = from;
    while let Some(byte) = text.as_bytes().get(at) {
        let (is_letter, length) = if byte.is_ascii() {
            (byte.is_ascii_alphabetic(), 1)
        } else {
            let c = text.get(at..)?.chars().next()?;
            (c.is_alphabetic(), c.len_utf8())
        };
        if is_letter == letter {
            return Some(at);
        }
        at += length;
    }
    None
}

/// Two words that follow each other with nothing but one space between.
pub fn pairs(text: &str) -> impl Iterator<Item = (Word<'_>, Word<'_>)> {
    let next = words(text).skip(1);
    words(text)
        .zip(next)
        .filter(|(a, b)| &text[a.end..b.start] == " ")
}

/// Words that carry no meaning of their own in a list of functions or a name.
const PARTICLES: &[&str] = &[
    "adalah", "agar", "antar", "antara", "atas", "atau", "bagi", "bahwa", "dalam", "dan", "dari",
    "dengan", "di", "guna", "ini", "itu", "kepada", "ke", "lainnya", "lingkup", "maupun",
    "melalui", "oleh", "pada", "para", "per", "rangka", "sebagai", "secara", "serta", "sesuai",
    "setiap", "suatu", "tentang", "terhadap", "untuk", "yang",
    // Every unit has a field.
    "bidang", "dibidang",
];

/// Abbreviations of planning, written out.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("dpa", "dokumen pelaksanaan anggaran"),
    ("renja", "rencana kerja"),
    ("renstra", "rencana strategis"),
    ("rka", "rencana kerja anggaran"),
    ("sop", "standar operasional prosedur"),
    ("spm", "standar pelayanan minimal"),
];

/// The words that carry the meaning of a text, in small letters and abbreviations written out, without `ignored` ones.
pub fn content(text: &str, ignored: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for word in words(text) {
        let word = word.text.to_lowercase();
        match ABBREVIATIONS.iter().find(|(short, _)| *short == word) {
            Some((_, long)) => found.extend(long.split(' ').map(str::to_owned)),
            None if is_particle(&word) || ignored.contains(&word) => {}
            None => {
                found.insert(word);
            }
        }
    }
    found
}

/// A word, in small letters, that carries no meaning of its own.
pub fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// What is left of a word without the affixes of Indonesian; good enough to compare, not to print.
pub fn stem(word: &str) -> &str {
    const LEAST: usize = 4;
    let mut stem = word;
    for suffix in ["nya", "kan", "an", "i"] {
        match stem.strip_suffix(suffix) {
            Some(rest) if rest.len() >= LEAST => stem = rest,
            _ => {}
        }
    }
    // The longest that fits; a word has at most two in a row (`diperlukan`).
    const PREFIXES: [&str; 16] = [
        "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "pel", "per", "ber", "ter",
        "me", "pe", "di", "ke",
    ];
    for _ in 0..2 {
        let rest = PREFIXES.iter().find_map(|prefix| stem.strip_prefix(prefix));
        match rest {
            Some(rest) if rest.len() >= LEAST => stem = rest,
            _ => break,
        }
    }
    stem
}

/// Whether `long` is `short` with one letter more, not at its beginning, where another word begins.
pub fn is_one_letter_longer(long: &str, short: &str) -> bool {
    if long.len() <= short.len() || long.chars().next() != short.chars().next() {
        return false;
    }
    let same = long.chars().zip(short.chars()).take_while(|(a, b)| a == b);
    let same = same.count();
    long.chars().skip(same + 1).eq(short.chars().skip(same))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_runs_of_letters() {
        let found: Vec<_> = words("Usaha-usaha (RKA/DPA), tahun 2021 é").collect();
        let texts: Vec<_> = found.iter().map(|word| word.text).collect();
        assert_eq!(texts, ["Usaha", "usaha", "RKA", "DPA", "tahun", "é"]);
        let followers = pairs("korban bencana alam, dan  lain").map(|(a, b)| (a.text, b.text));
        let expected = [("korban", "bencana"), ("bencana", "alam")];
        assert_eq!(followers.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn meaning_is_what_particles_and_the_office_leave() {
        let ignored = BTreeSet::from(["dinas".into()]);
        let found = content("Penyusunan Renja dan RKA di bidang Dinas", &ignored);
        let found: Vec<_> = found.iter().map(String::as_str).collect();
        assert_eq!(found, ["anggaran", "kerja", "penyusunan", "rencana"]);
    }

    #[test]
    fn affixes_come_off_as_long_as_a_word_remains() {
        for (word, expected) in [
            ("penanganan", "angan"),
            ("ditangani", "tangan"),
            ("pelayanan", "ayan"),
            ("cakupan", "cakup"),
            ("bencana", "bencana"),
            ("anak", "anak"),
        ] {
            assert_eq!(stem(word), expected);
        }
    }

    #[test]
    fn one_letter_more_is_a_slip_of_the_pen() {
        for (long, short, expected) in [
            ("sosial", "sosia", true),
            ("perogram", "program", true),
            ("mengkoordinasikan", "menkoordinasikan", true),
            ("rencana", "bencana", false),
            ("program", "program", false),
            ("ubahan", "bahan", false),
            ("pelayanan", "pelayan", false),
        ] {
            assert_eq!(is_one_letter_longer(long, short), expected, "{long}");
        }
    }
}
