//! Rules on wording: spelling, spaces, repetitions.

use super::sources::{DOCUMENT, SPELLING};
use super::{Say, Words, words};
use crate::domain::finding::Facts;
use crate::text::words::{Phrase, phrase};

const TIDY: Phrase = phrase(
    "Hal kecil ini tidak mengubah maksud, tetapi ikut terbawa ke setiap dokumen turunan.",
    "It does not change the meaning, but every derived document inherits it.",
);
const FOUND: Phrase = phrase(
    "Kata yang ditulis dua cara tidak ditemukan ketika dicari dengan cara yang lain.",
    "A word spelled two ways is not found by searching for one of them.",
);

pub const TWO_SUBJECTS: Words = words(
    phrase(
        "Judul keputusan dan lampiran",
        "Subject of decree and annex",
    ),
    phrase(
        "Lampiran dikenali dari judul keputusannya.",
        "An annex is known by the subject of its decree.",
    ),
    DOCUMENT,
);
pub const DOUBLED_WORD: Words = words(phrase("Kata berulang", "Doubled word"), TIDY, SPELLING);
pub const GLUED_WORDS: Words = words(
    phrase("Kata serangkai dan terpisah", "Words together and apart"),
    FOUND,
    DOCUMENT,
);
pub const STRAY_SPACE: Words = words(phrase("Spasi", "Spaces"), TIDY, SPELLING);
pub const STRAY_TAIL: Words = words(
    phrase("Angka di akhir paragraf", "Digits after a paragraph"),
    phrase(
        "Mungkin nomor halaman yang ikut tersalin, mungkin bagian yang terpotong.",
        "Perhaps a page number that was copied along, perhaps something was cut off.",
    ),
    DOCUMENT,
);
pub const TWO_SPELLINGS: Words = words(
    phrase("Satu kata, dua ejaan", "One word, two spellings"),
    FOUND,
    DOCUMENT,
);
pub const FOREIGN_LETTER: Words = words(
    phrase("Huruf yang tidak lazim", "Unusual letter"),
    FOUND,
    SPELLING,
);
pub const SAME_FUNCTION: Words = words(
    phrase("Fungsi yang hampir sama", "Functions nearly the same"),
    phrase(
        "Dua fungsi yang sama membuat pembagian tugas kurang jelas.",
        "Two functions that say the same blur who does what.",
    ),
    DOCUMENT,
);
pub const COPIED_FUNCTION: Words = words(
    phrase("Fungsi unit lain", "Function of another unit"),
    phrase(
        "Fungsi yang tersalin dari unit lain membuat dua unit menjawab untuk hal yang sama.",
        "A function copied from another unit makes two units answer for one thing.",
    ),
    DOCUMENT,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    match facts {
        Facts::TwoSubjects { subject, annex } => say.both(
            format!("Keputusan berjudul “{subject}”, lampirannya menyebut “{annex}”."),
            format!("The decree is titled “{subject}”, its annex says “{annex}”."),
        ),
        Facts::DoubledWord { word } => say.both(
            format!("Kata “{word}” tertulis dua kali berturut-turut."),
            format!("The word “{word}” stands twice in a row."),
        ),
        Facts::GluedWords { glued, apart, .. } => {
            let (one, n) = (&glued.word, glued.count);
            let (two, m) = (&apart.word, apart.count);
            say.both(
                format!("Dokumen ini menulis “{one}” ({n} kali) dan “{two}” ({m} kali)."),
                format!("This document writes “{one}” ({n}×) and “{two}” ({m}×)."),
            )
        }
        Facts::StraySpace { fixes } => {
            let pairs = fixes
                .iter()
                .map(|(found, better)| format!("“{found}” → “{better}”"));
            let pairs = pairs.collect::<Vec<_>>().join(", ");
            say.both(format!("Spasi: {pairs}."), format!("Spaces: {pairs}."))
        }
        Facts::StrayTail { tail } => say.both(
            format!("Setelah titik koma terakhir masih tertulis “{tail}”."),
            format!("“{tail}” still stands after the last semicolon."),
        ),
        Facts::TwoSpellings { rare, common, .. } => {
            let (one, n) = (&rare.word, rare.count);
            let (two, m) = (&common.word, common.count);
            say.both(
                format!("Tertulis “{one}” ({n} kali), di bagian lain “{two}” ({m} kali)."),
                format!("“{one}” is written ({n}×), elsewhere “{two}” ({m}×)."),
            )
        }
        Facts::ForeignLetter {
            word,
            letter,
            places,
        } => {
            let n = places.len();
            say.both(
                format!("Kata “{word}” ({n} kali) memuat huruf “{letter}”, yang tidak dipakai dalam bahasa Indonesia."),
                format!("The word “{word}” ({n}×) has the letter “{letter}”, which Indonesian does not use."),
            )
        }
        Facts::SameFunction { other, elsewhere } => {
            let (it, other) = (say.subject(), say.thing(*other));
            let others: Vec<_> = elsewhere.iter().map(|it| say.thing(*it)).collect();
            let [id, en] = if others.is_empty() {
                [String::new(), String::new()]
            } else {
                let others = others.join("; ");
                [
                    format!(" Isinya juga ada pada {others}."),
                    format!(" So does {others}."),
                ]
            };
            say.both(
                format!("{it} dan {other} menyebut hal yang hampir sama.{id}"),
                format!("{it} and {other} say nearly the same.{en}"),
            )
        }
        Facts::CopiedFunction { unit, function } => {
            let (it, unit, function) = (say.subject(), say.thing(*unit), say.thing(*function));
            say.both(
                format!("Apakah {it} memang milik unit ini? Isinya menyebut tugas {unit} dan ada juga pada {function}."),
                format!("Does {it} belong to this unit? It names the work of {unit} and stands in {function}, too."),
            )
        }
        _ => None,
    }
}
