//! Words of *Anggaran*: what may be spent, what was spent, and how far the work has come.

use super::{Phrase, phrase, results};
use crate::domain::budget::{Account, Clash, Rupiah, Verdict};
use crate::domain::outcome::{Outcome, Reason};
use crate::domain::period::Period;
use crate::text::number::{percent, rupiah};
use crate::text::{Lang, time};

pub const TITLE: Phrase = phrase("Anggaran", "Budget");
pub const LINE: Phrase = phrase("Program, kegiatan, sub kegiatan", "Programme and its parts");
pub const CEILING: Phrase = phrase("Pagu", "Ceiling");
pub const ORIGINAL: Phrase = phrase("Murni", "Original");
pub const AMENDED: Phrase = phrase("Perubahan", "Amended");
pub const SPENT: Phrase = phrase("Realisasi", "Spent");
pub const SUM: Phrase = phrase("Jumlah", "Sum");
pub const ABSORPTION: Phrase = phrase("Serapan", "Absorbed");
pub const WORK: Phrase = phrase("Fisik", "Work");
pub const TOTAL: Phrase = phrase("Jumlah seluruhnya", "In all");
pub const ROWS_SHOWN: Phrase = phrase("Baris", "Rows");
pub const ROWS_ALL: Phrase = phrase("semua", "all");
pub const ROWS_WITH_MONEY: Phrase = phrase("yang beranggaran", "with money");
pub const ROWS_PROGRAMS: Phrase = phrase("program saja", "programmes alone");
pub const SHOWS: Phrase = phrase("Yang diisi", "To fill in");
pub const MONEY_SHOWN: Phrase = phrase("Pagu dan realisasi (Rp)", "Ceilings and spending (Rp)");
pub const WORK_SHOWN: Phrase = phrase("Realisasi fisik (%)", "Progress of the work (%)");
pub const ORIGINAL_IN_FULL: Phrase = phrase("Pagu murni", "Original ceiling");
pub const AMENDED_IN_FULL: Phrase = phrase("Pagu perubahan", "Amended ceiling");
pub const SPENT_IN_FULL: Phrase = phrase("Realisasi", "Spent");
pub const WORK_IN_FULL: Phrase = phrase("Realisasi fisik", "Progress of the work");

pub const UNLINKED: Phrase = phrase("Anggaran tanpa indikator", "Serves no indicator");
pub const DIFFERS: Phrase = phrase("Isian berbeda", "Entries differ");
pub const UNNAMED: Phrase = phrase("(belum bernama)", "(no name yet)");
pub const ABOUT: Phrase = phrase("Rincian", "Details");
pub const SUPPORTS: Phrase = phrase("Indikator yang didukung", "Indicators supported");
pub const MEASURED_BY: Phrase = phrase("Indikatornya sendiri", "Indicators of its own");
pub const UNITS: Phrase = phrase("Unit penanggung jawab", "Responsible units");
pub const CODE: Phrase = phrase("Kode", "Code");
pub const EDITION_OF_CODE: Phrase = phrase("Kode itu menurut", "That code is of");
pub const EDITIONS: Phrase = phrase("Edisi nomenklatur", "Editions of the nomenclature");
pub const EDITIONS_HELP: Phrase = phrase(
    "Kode program, kegiatan dan sub kegiatan berganti menurut edisi. Tabel memakai kode dari edisi yang berlaku pada tahunnya.",
    "Codes change from edition to edition. The table shows the codes of the edition in use in its year.",
);
pub const EDITION: Phrase = phrase("Keputusan atau peraturan", "Decree or regulation");
pub const SINCE: Phrase = phrase("Mulai tahun anggaran", "From fiscal year");
pub const ADD_EDITION: Phrase = phrase("Tambah edisi", "Add an edition");
pub const REMOVE_EDITION: Phrase = phrase("Hapus edisi", "Remove the edition");
pub const PROOF: Phrase = phrase("Bukti dan riwayat", "Evidence and history");
pub const AMOUNT_OF: Phrase = phrase("Angka", "Amount");
pub const NAME: Phrase = phrase("Nama", "Name");
pub const ADD_PROGRAM: Phrase = phrase("Tambah program", "Add a programme");
pub const ADD_ACTIVITY: Phrase = phrase("Tambah kegiatan", "Add an activity");
pub const ADD_SUB_ACTIVITY: Phrase = phrase("Tambah sub kegiatan", "Add a sub-activity");
pub const REMOVE: Phrase = phrase("Hapus beserta bagiannya", "Remove with its parts");
pub const REMOVED: Phrase = phrase(
    "Dihapus. Angkanya tetap tersimpan dan kembali bila penghapusan diurungkan.",
    "Removed. Its figures stay on record and come back if that is undone.",
);
pub const KEPT: Phrase = phrase(
    "Tidak dapat dihapus di sini: tercantum dalam keputusan, atau ada indikator yang mengukurnya.",
    "It cannot be removed here: the decree states it, or an indicator measures it.",
);
pub const IN_DRAFT: Phrase = phrase(
    "Sebagian tercantum dalam keputusan; ubah lewat rancangan di IKU & Organisasi.",
    "The decree states some of this; change it in a draft, under Plan.",
);
pub const NOTHING: Phrase = phrase(
    "Belum ada program. Tambahkan satu per satu, atau impor dari berkas.",
    "No programme yet. Add them one by one, or import a file.",
);
pub const HELP: Phrase = phrase(
    "Ketik angka, lalu Enter untuk turun atau Tab ke kanan. Blok dari Excel dapat ditempel. Yang tidak terjadi: nihil; yang tidak tersedia: n/a.",
    "Type a figure, then Enter goes down and Tab to the right. Blocks from Excel can be pasted. Write nihil for none and n/a for not available.",
);

/// `Kode dalam Kepmendagri 050-5889/2021 (mulai 2022)`.
pub fn code_in(lang: Lang, edition: &str, since: Option<u16>) -> String {
    let since = since.map(|year| match lang {
        Lang::Id => format!(" (mulai {year})"),
        Lang::En => format!(" (from {year})"),
    });
    let in_edition = phrase("Kode dalam", "Code in").within(lang);
    format!("{in_edition} {edition}{}", since.unwrap_or_default())
}

/// Text that is no code.
pub fn no_code(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Id => format!("“{text}” bukan kode. Tulis seperti 1.06.02.2.01.0002."),
        Lang::En => format!("“{text}” is no code. Write it like 1.06.02.2.01.0002."),
    }
}

/// The answer in one sentence.
pub fn headline(lang: Lang, year: u16, total: &Account, unlinked: [usize; 3]) -> String {
    let ceiling = total.ceiling();
    let money = ceiling.value().map(|it| rupiah(it.0)).unwrap_or_default();
    let first = match (total.absorption(4), lang) {
        (Outcome::Known(it), Lang::Id) => {
            format!("Serapan {year}: {} dari {money}", percent(it, 2))
        }
        (Outcome::Known(it), Lang::En) => {
            format!("Absorbed in {year}: {} of {money}", percent(it, 2))
        }
        (Outcome::Incomplete { value, .. }, Lang::Id) => {
            format!(
                "Serapan {year} sejauh ini: {} dari {money}",
                percent(value, 2)
            )
        }
        (Outcome::Incomplete { value, .. }, Lang::En) => {
            format!(
                "Absorbed in {year} so far: {} of {money}",
                percent(value, 2)
            )
        }
        (Outcome::Missing(Reason::NoCeiling), Lang::Id) => format!("Pagu {year} belum diisi"),
        (Outcome::Missing(Reason::NoCeiling), Lang::En) => {
            format!("No ceiling of {year} is entered yet")
        }
        (Outcome::Missing(Reason::NotEntered | Reason::NotDue), Lang::Id) => {
            format!("Pagu {year} {money}; realisasi belum diisi")
        }
        (Outcome::Missing(Reason::NotEntered | Reason::NotDue), Lang::En) => {
            format!("Ceiling of {year} {money}; no spending is entered yet")
        }
        (Outcome::Missing(reason), _) => {
            let reason = results::reason_in_short(lang, reason);
            format!("{} {year}: {reason}", ABSORPTION.within(lang))
        }
        (Outcome::NoEvent, _) => results::NO_EVENT.within(lang).to_owned(),
    };
    let rest = unlinked_count(lang, unlinked).map(|it| format!("; {it}"));
    format!("{first}{}.", rest.unwrap_or_default())
}

/// `1 program dan 2 sub kegiatan tanpa indikator`; nothing where there are none.
pub fn unlinked_count(lang: Lang, counts: [usize; 3]) -> Option<String> {
    let names = match lang {
        Lang::Id => ["program", "kegiatan", "sub kegiatan"],
        Lang::En => ["programmes", "activities", "sub-activities"],
    };
    let some = counts.iter().zip(names).filter(|(count, _)| **count > 0);
    let some: Vec<_> = some
        .map(|(count, name)| match (lang, count, name) {
            (Lang::En, 1, "programmes") => "1 programme".to_owned(),
            (Lang::En, 1, "activities") => "1 activity".to_owned(),
            (Lang::En, 1, _) => "1 sub-activity".to_owned(),
            _ => format!("{count} {name}"),
        })
        .collect();
    let (last, before) = some.split_last()?;
    let and = match lang {
        Lang::Id => " dan ",
        Lang::En => " and ",
    };
    let list = match before.is_empty() {
        true => last.clone(),
        false => format!("{}{and}{last}", before.join(", ")),
    };
    Some(match lang {
        Lang::Id => format!("{list} tanpa indikator"),
        Lang::En => format!("{list} without indicator"),
    })
}

/// What stands below the answer.
pub fn lead(lang: Lang, total: &Account, over: u8, year: u16, edition: Option<&str>) -> String {
    let through = match over {
        0 => None,
        over => Some(Period::Quarter(year, over)),
    };
    let through = through.map(|it| match lang {
        Lang::Id => format!("Realisasi s.d. {}", time::period(lang, it)),
        Lang::En => format!("Spending through {}", time::period(lang, it)),
    });
    let is_amended = !matches!(total.amended(), Outcome::Missing(_));
    let which = match (is_amended, lang) {
        (true, Lang::Id) => "pagu perubahan",
        (true, Lang::En) => "amended budget",
        (false, Lang::Id) => "pagu murni",
        (false, Lang::En) => "original budget",
    };
    let told = match total.spent_through(4) {
        Outcome::Incomplete { have, of, .. } => Some(entered(lang, have, of)),
        _ => None,
    };
    let codes = edition.map(|name| match lang {
        Lang::Id => format!("kode menurut {name}"),
        Lang::En => format!("codes of {name}"),
    });
    let all = [through, Some(which.to_owned()), told, codes];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `13 dari 21 realisasi terisi`.
pub fn entered(lang: Lang, have: u16, of: u16) -> String {
    match lang {
        Lang::Id => format!("{have} dari {of} realisasi terisi"),
        Lang::En => format!("{have} of {of} amounts entered"),
    }
}

/// `6 dari 7`, below a sum that is not complete.
pub fn have_of(lang: Lang, have: u16, of: u16) -> String {
    match lang {
        Lang::Id => format!("{have} dari {of}"),
        Lang::En => format!("{have} of {of}"),
    }
}

/// The parts of a thing come to more than the thing.
pub fn clash(lang: Lang, clash: &Clash) -> String {
    let (own, parts) = (rupiah(clash.own.0), rupiah(clash.parts.0));
    match (lang, clash.is_spent) {
        (Lang::Id, false) => format!("Pagu rinciannya {parts}, melebihi pagunya sendiri {own}."),
        (Lang::En, false) => format!("The ceilings of its parts, {parts}, exceed its own, {own}."),
        (Lang::Id, true) => {
            format!("Realisasi rinciannya {parts}, melebihi realisasinya sendiri {own}.")
        }
        (Lang::En, true) => format!("Its parts spent {parts}, more than its own {own}."),
    }
}

/// `Dirinci Rp564.000.000 dari Rp1.195.000.000`.
pub fn detailed(lang: Lang, (parts, own): (Rupiah, Rupiah)) -> String {
    let (own, parts) = (rupiah(own.0), rupiah(parts.0));
    match lang {
        Lang::Id => format!("Dirinci {parts} dari {own}"),
        Lang::En => format!("{parts} of {own} in detail"),
    }
}

/// The verdict of an efficiency.
pub fn verdict(lang: Lang, verdict: Verdict) -> &'static str {
    let words = match verdict {
        Verdict::Efficient => phrase("Efisien", "Efficient"),
        Verdict::Costly => phrase(
            "Tercapai, serapan tidak lebih kecil",
            "Met, with no smaller share of the money",
        ),
        Verdict::NotReached => phrase(
            "Tidak efisien: target tidak tercapai",
            "Not efficient: target not met",
        ),
    };
    words.within(lang)
}

// Amounts that cannot be taken
pub const NEGATIVE: Phrase = phrase(
    "Pagu tidak dapat kurang dari nol. Tulis angkanya tanpa tanda minus.",
    "A ceiling cannot be below zero. Write it without the minus sign.",
);
pub const BELOW_SEN: Phrase = phrase(
    "Uang ditulis sampai sen: paling banyak dua angka di belakang koma.",
    "Money is written to the sen: at most two decimals.",
);
pub const SHARE: Phrase = phrase(
    "Persen bukan jumlah uang. Tulis rupiahnya.",
    "A percentage is no amount of money. Write the rupiah.",
);
pub const NO_SHARE: Phrase = phrase(
    "Realisasi fisik dari 0 sampai 100 persen.",
    "Progress is from 0 to 100 per cent.",
);

// A pasted block
pub const PASTE_TITLE: Phrase = phrase("Tempel ke anggaran", "Paste into the budget");
pub const ROW: Phrase = phrase("Baris", "Row");
pub const COLUMN: Phrase = phrase("Kolom", "Column");
pub const READ_AS: Phrase = phrase("Menjadi", "Becomes");

/// `Maksudnya 16.030?`, on a button that takes it so.
pub fn meant(lang: Lang, other: &str) -> String {
    match lang {
        Lang::Id => format!("Maksudnya {other}?"),
        Lang::En => format!("Did you mean {other}?"),
    }
}

// Money against performance, on Ringkasan
pub const AGAINST_PERFORMANCE: Phrase =
    phrase("Anggaran terhadap kinerja", "Money against performance");
pub const RESULT: Phrase = phrase("Tujuan dan sasaran", "Goals and objectives");
pub const DIFFERENCE: Phrase = phrase("Selisih", "Difference");
pub const RATIO: Phrase = phrase("Rasio", "Ratio");
pub const REMARK: Phrase = phrase("Keterangan", "Remark");
pub const SEE_BUDGET: Phrase = phrase("Lihat anggaran", "See the budget");
pub const DENOMINATORS: Phrase = phrase(
    "Capaian terhadap target tahunan; serapan terhadap pagu setahun. Satu pagu dapat mendukung beberapa sasaran.",
    "Achievement against the targets of the year, spending against its ceilings. One ceiling may serve several objectives.",
);
pub const NOT_JUDGED: Phrase = phrase("Dinilai setelah akhir tahun", "Judged after the year's end");
pub const PARTIAL: Phrase = phrase("Data belum lengkap", "Data not complete");

/// `Sasaran 2`, `Tujuan 1`.
pub fn standing(lang: Lang, is_goal: bool, number: usize) -> String {
    let name = match is_goal {
        true => phrase("Tujuan", "Goal"),
        false => phrase("Sasaran", "Objective"),
    };
    format!("{} {number}", name.within(lang))
}

/// The answer in one sentence. `efficient`: how many of how many, once the year can be judged.
pub fn against_performance(
    lang: Lang,
    period: Period,
    (absorption, ceiling): (&Outcome<crate::domain::outcome::Percent>, &Outcome<Rupiah>),
    efficient: Option<(usize, usize)>,
    unlinked: usize,
) -> String {
    let of = ceiling.value().map(|it| rupiah(it.0)).unwrap_or_default();
    let when = match period {
        Period::Year(year) => year.to_string(),
        other => match lang {
            Lang::Id => format!("s.d. {}", time::period(lang, other)),
            Lang::En => format!("through {}", time::period(lang, other)),
        },
    };
    let mut clauses = vec![match (absorption.value(), absorption, lang) {
        (Some(it), _, Lang::Id) => format!("Serapan {when} {} dari {of}", percent(*it, 2)),
        (Some(it), _, Lang::En) => format!("Absorbed {when}: {} of {of}", percent(*it, 2)),
        (None, Outcome::Missing(reason), _) => {
            let reason = results::reason_in_short(lang, *reason).to_lowercase();
            format!("{} {when}: {reason}", ABSORPTION.within(lang))
        }
        (None, _, _) => results::NO_EVENT.within(lang).to_owned(),
    }];
    clauses.push(match (efficient, lang) {
        (Some((count, of)), Lang::Id) => format!("{count} dari {of} tujuan dan sasaran efisien"),
        (Some((count, of)), Lang::En) => format!("{count} of {of} goals and objectives efficient"),
        (None, Lang::Id) => "efisiensi dinilai setelah akhir tahun".into(),
        (None, Lang::En) => "efficiency is judged after the year's end".into(),
    });
    if unlinked > 0 {
        clauses.push(match lang {
            Lang::Id => format!("{unlinked} mata anggaran tanpa indikator"),
            Lang::En => format!("{unlinked} budget lines without indicator"),
        });
    }
    format!("{}.", clauses.join("; "))
}
