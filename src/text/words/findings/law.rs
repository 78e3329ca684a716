//! Rules on law: what the decree rests on, and how it names it.

use super::sources::{LEGAL_BASES, SAKIP, TABLE};
use super::{Say, Words, words};
use crate::domain::finding::Facts;
use crate::text::time;
use crate::text::words::phrase;

pub const CITES_LATER: Words = words(
    phrase(
        "Peraturan lebih baru dari keputusannya",
        "Regulation younger than the decree",
    ),
    phrase(
        "Pada tanggal penetapan, peraturan itu belum ada untuk dijadikan dasar.",
        "On the day of signing there was no such regulation to rest on.",
    ),
    LEGAL_BASES,
);
pub const CITED_TWICE: Words = words(
    phrase("Peraturan disebut dua kali", "Regulation cited twice"),
    phrase(
        "Satu dasar hukum cukup disebut satu kali, beserta perubahannya.",
        "One basis is cited once, together with its amendments.",
    ),
    LEGAL_BASES,
);
pub const TWO_TITLES: Words = words(
    phrase("Satu peraturan, dua judul", "One regulation, two titles"),
    phrase(
        "Judul resmi hanya satu; yang lain perlu disesuaikan.",
        "There is one official title; the other has to follow.",
    ),
    LEGAL_BASES,
);
pub const OTHER_KIND: Words = words(
    phrase("Jenis peraturan berbeda", "Another kind of regulation"),
    phrase(
        "Jenis menentukan kedudukan peraturan dalam tata urutan.",
        "The kind decides the rank of a regulation.",
    ),
    TABLE,
);
pub const GAZETTE: Words = words(
    phrase("Nomor Lembaran Negara berbeda", "Another gazette number"),
    phrase(
        "Dengan nomor itu pembaca menemukan naskah resminya.",
        "By that number readers find the official text.",
    ),
    TABLE,
);
pub const SUPERSEDED: Words = words(
    phrase("Peraturan sudah diganti", "Regulation replaced since"),
    phrase(
        "Dasar hukum sebaiknya peraturan yang masih berlaku pada tanggal penetapan.",
        "A basis should be in force on the day of signing.",
    ),
    TABLE,
);
pub const NOT_CITED: Words = words(
    phrase("Dasar IKU belum disebut", "Basis of indicators not cited"),
    phrase(
        "Penilai mencari dasar ini dalam setiap keputusan tentang IKU.",
        "Evaluators look for this basis in every decree on indicators.",
    ),
    TABLE,
);
pub const PLAN_NOT_CITED: Words = words(
    phrase(
        "Renstra dirujuk tetapi belum disebut",
        "Strategic plan used but not cited",
    ),
    phrase(
        "Diktum merujuk ke dokumen yang tidak ada dalam Mengingat.",
        "A dictum refers to a document that is not among the bases.",
    ),
    SAKIP,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    match facts {
        Facts::CitesLater {
            reference: it,
            dated,
            signed,
        } => {
            let (name, day) = (it.written(), time::day(say.lang, *signed));
            match dated {
                Some(dated) => {
                    let days = signed.days_until(*dated);
                    let dated = time::day(say.lang, *dated);
                    say.both(
                        format!("{name} bertanggal {dated}, {days} hari setelah keputusan ini ditetapkan ({day})."),
                        format!("{name} is dated {dated}, {days} days after this decree was signed ({day})."),
                    )
                }
                None => say.both(
                    format!("{name} terbit setelah keputusan ini ditetapkan ({day})."),
                    format!("{name} came after this decree was signed ({day})."),
                ),
            }
        }
        Facts::CitedTwice {
            reference: it,
            first,
        } => {
            let (name, first) = (it.written(), say.thing(*first));
            say.both(
                format!("{name} sudah disebut pada {first}."),
                format!("{name} is cited already in {first}."),
            )
        }
        Facts::TwoTitles {
            reference: it,
            titles: [one, two],
            first,
        } => {
            let (name, first) = (it.written(), say.thing(first.entity));
            say.both(
                format!("{name} di sini berjudul “{two}”, pada {first} berjudul “{one}”."),
                format!("{name} is titled “{two}” here and “{one}” in {first}."),
            )
        }
        Facts::OtherKind {
            printed,
            known,
            title,
        } => {
            let (printed, known) = (printed.written(), known.written());
            say.both(
                format!("Tertulis {printed}; yang dikenal dengan judul “{title}” adalah {known}."),
                format!("It reads {printed}; the one titled “{title}” is {known}."),
            )
        }
        Facts::Gazette {
            reference: it,
            printed,
            known,
        } => {
            let name = it.written();
            say.both(
                format!(
                    "{name}: tertulis Lembaran Negara Nomor {printed}, menurut tabel Nomor {known}."
                ),
                format!(
                    "{name}: Lembaran Negara Nomor {printed} is written, Nomor {known} is known."
                ),
            )
        }
        Facts::Superseded { reference: it, by } => {
            let (name, by) = (it.written(), by.written());
            if say.plan.decree.date.known().is_none() {
                return say.both(
                    format!("{name} sudah diganti dengan {by}."),
                    format!("{name} has been replaced by {by}."),
                );
            }
            say.both(
                format!("{name} sudah diganti dengan {by} sebelum keputusan ini ditetapkan."),
                format!("{name} had been replaced by {by} before this decree was signed."),
            )
        }
        Facts::NotCited {
            reference: it,
            title,
        } => {
            let name = it.written();
            say.both(
                format!("{name} tentang {title} belum disebut dalam keputusan ini."),
                format!("{name} tentang {title} is not cited in this decree."),
            )
        }
        Facts::PlanNotCited { word } => {
            let it = say.subject();
            say.both(
                format!("{it} merujuk ke {word}, sedangkan RPJMD atau Renstra belum disebut dalam Menimbang maupun Mengingat."),
                format!("{it} refers to the {word}, while neither RPJMD nor Renstra is among considerations and bases."),
            )
        }
        _ => None,
    }
}
