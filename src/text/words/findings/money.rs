//! Rules on money: ceilings, expenditure, progress of the work, and codes.

use super::sources::{BUDGET, BUDGET_CEILING, DATA, NOMENCLATURE, SAKIP, SUBMISSION};
use super::{Say, Words, words};
use crate::domain::amount::Decimal;
use crate::domain::finding::{Facts, What};
use crate::text::number::{percent, rupiah};
use crate::text::time;
use crate::text::words::phrase;

pub const SPENT_ABOVE_CEILING: Words = words(
    phrase("Realisasi melebihi pagu", "Spending above the ceiling"),
    phrase(
        "Serapan di atas 100% akan ditanyakan pemeriksa.",
        "Auditors will ask about more than 100% of a ceiling.",
    ),
    BUDGET_CEILING,
);
pub const SPENT_WITHOUT_CEILING: Words = words(
    phrase("Realisasi tanpa pagu", "Spending without a ceiling"),
    phrase(
        "Tanpa pagu, serapan tidak dapat dihitung.",
        "Without a ceiling no absorption can be computed.",
    ),
    BUDGET_CEILING,
);
pub const PARTS_DIFFER: Words = words(
    phrase(
        "Rincian anggaran tidak cocok",
        "Parts of the budget do not agree",
    ),
    phrase(
        "Dokumen per program dan per sub kegiatan akan menyebut jumlah yang berbeda.",
        "Documents by programme and by sub-activity will name different sums.",
    ),
    BUDGET,
);
pub const NEGATIVE_SPENDING: Words = words(
    phrase("Realisasi kurang dari nol", "Spending below zero"),
    phrase(
        "Pengembalian belanja mengurangi serapan, sedangkan satu tanda minus yang tidak sengaja mengurangi dua kali lipat.",
        "Money paid back lowers absorption; a minus sign by accident lowers it twice.",
    ),
    DATA,
);
pub const SPENDING_MISSING: Words = words(
    phrase("Realisasi anggaran belum masuk", "Spending not handed in"),
    phrase(
        "Serapan baru lengkap setelah setiap triwulan terisi.",
        "Absorption is complete only when every quarter is entered.",
    ),
    SUBMISSION,
);
pub const PROGRESS_FALLS: Words = words(
    phrase("Realisasi fisik menurun", "Progress of the work falls"),
    phrase(
        "Realisasi fisik dihitung sejak awal tahun, sehingga tidak dapat berkurang.",
        "Progress counts from the beginning of the year and cannot decrease.",
    ),
    DATA,
);
pub const UNLINKED_MONEY: Words = words(
    phrase("Anggaran tanpa indikator", "Money without an indicator"),
    phrase(
        "Belanja yang tidak menunjang apa pun tidak dapat dijelaskan dalam laporan kinerja.",
        "Spending that supports nothing cannot be explained in the performance report.",
    ),
    SAKIP,
);
pub const CODE_TWICE: Words = words(
    phrase("Kode dipakai dua kali", "One code for two things"),
    phrase(
        "Impor anggaran mengenali mata anggaran dari kodenya.",
        "Imports know the lines of a budget by their codes.",
    ),
    NOMENCLATURE,
);
pub const CODE_APART: Words = words(
    phrase("Kode di luar induknya", "Code outside of its whole"),
    phrase(
        "Kode menyatakan induknya, sehingga anggarannya dapat terhitung pada program lain.",
        "A code says what its thing is a part of, so that its money may be counted elsewhere.",
    ),
    NOMENCLATURE,
);

pub fn sentence(say: &Say<'_>, facts: &Facts) -> Option<String> {
    let it = say.subject();
    let money = |it: &Decimal| rupiah(*it);
    let at = match say.finding.place.what {
        What::Figure(period) => format!(" {}", time::period(say.lang, period)),
        _ => String::new(),
    };
    match facts {
        Facts::SpentAboveCeiling {
            spent,
            ceiling,
            adds_up,
        } => {
            let (spent, ceiling) = (money(spent), money(ceiling));
            let [id, en] = match adds_up {
                true => [
                    " Bila angkanya dijumlahkan sejak awal tahun, isi realisasi setiap triwulan saja.",
                    " If the figures are added up from the beginning of the year, enter the spending of each quarter alone.",
                ],
                false => ["", ""],
            };
            say.both(
                format!("Realisasi {it} {spent} melebihi pagunya, {ceiling}.{id}"),
                format!("{it} spent {spent}, above its ceiling of {ceiling}.{en}"),
            )
        }
        Facts::SpentWithoutCeiling { spent } => {
            let spent = money(spent);
            say.both(
                format!("{it} sudah merealisasikan {spent}{at}, sedangkan pagunya belum diisi."),
                format!("{it} spent {spent}{at}, and no ceiling is entered."),
            )
        }
        Facts::PartsDiffer {
            own,
            parts,
            is_spent,
        } => {
            let [what, what_en] = match is_spent {
                true => ["Realisasi", "spending"],
                false => ["Pagu", "ceiling"],
            };
            let [than, than_en] = match parts > own {
                true => ["lebih besar", "more"],
                false => ["lebih kecil", "less"],
            };
            let (own, parts) = (money(own), money(parts));
            say.both(
                format!("{what} rincian {it}{at} berjumlah {parts}, {than} daripada {own} yang tercatat padanya sendiri."),
                format!("The {what_en} of the parts of {it}{at} comes to {parts}, {than_en} than its own {own}."),
            )
        }
        Facts::NegativeSpending { spent } => {
            let spent = money(spent);
            say.both(
                format!("Apakah realisasi {it}{at} sebesar {spent} memang pengembalian belanja?"),
                format!("Is the spending of {it}{at}, {spent}, money that was paid back?"),
            )
        }
        Facts::SpendingMissing { have, of } => say.both(
            format!(
                "{it}: realisasi {have} dari {of} triwulan sudah masuk; yang belum, sejak{at}."
            ),
            format!("{it}: spending of {have} of {of} quarters is in; some is missing since{at}."),
        ),
        Facts::ProgressFalls { before, now } => {
            let share = |it: &Decimal| percent(*it, it.normalize().scale());
            let (before, now) = (share(before), share(now));
            say.both(
                format!("Realisasi fisik {it}{at} {now}, sebelumnya sudah {before}."),
                format!("Progress of {it}{at} is {now}, and was {before} before."),
            )
        }
        Facts::UnlinkedMoney { ceiling, year } => {
            let [id, en] = match ceiling {
                Some(ceiling) => {
                    let ceiling = money(ceiling);
                    [
                        format!(" (pagu {year} {ceiling})"),
                        format!(" (ceiling of {year} {ceiling})"),
                    ]
                }
                None => [String::new(), String::new()],
            };
            say.both(
                format!("{it}{id} belum dikaitkan dengan indikator, sasaran atau tujuan."),
                format!("{it}{en} is not linked to any indicator, objective or goal."),
            )
        }
        Facts::CodeTwice { code, other } => {
            let other = say.thing(*other);
            say.both(
                format!("{it} dan {other} sama-sama berkode {code}."),
                format!("{it} and {other} both have the code {code}."),
            )
        }
        Facts::CodeApart { code, whole } => say.both(
            format!("{it} berkode {code}, sedangkan induknya berkode {whole}."),
            format!("{it} has the code {code}, and is a part of {whole}."),
        ),
        _ => None,
    }
}
