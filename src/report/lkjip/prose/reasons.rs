//! Why there is no figure, as a clause of a sentence: *karena …*.

use crate::domain::outcome::Reason;

/// The clause.
pub const fn because(reason: Reason) -> &'static str {
    match reason {
        Reason::NotEntered => "belum diisi",
        Reason::NotDue => "belum waktunya diukur",
        Reason::NotAvailable => "datanya dinyatakan tidak tersedia",
        Reason::Disputed => "isiannya berbeda dan belum diputuskan",
        Reason::NoFormula => "formulasinya belum ditetapkan",
        Reason::BadFormula => "formulasinya tidak terbaca",
        Reason::NoDivisor => "formulasinya berupa jumlah, sedangkan targetnya persen",
        Reason::ZeroDivision => "penyebutnya nol",
        Reason::Overflow => "angkanya terlalu besar untuk dihitung",
        Reason::NoTarget => "targetnya belum ditetapkan",
        Reason::ZeroTarget | Reason::MissedZeroTarget => "targetnya nol",
        Reason::NegativeTarget => "targetnya negatif",
        Reason::ZeroBound => "batas rentangnya nol",
        Reason::ZeroActual => "realisasinya nol",
        Reason::KindMismatch => "target dan realisasinya tidak sejenis",
        Reason::NoCeiling => "pagunya belum diisi",
        Reason::ZeroCeiling => "pagunya nol",
        Reason::NothingSpent => "belum ada anggaran yang terserap",
        Reason::NotOnScale => "nilainya tidak ada pada skala yang dipakai",
    }
}

/// Where nothing happened that could be measured.
pub const NO_EVENT: &str = "tidak ada kejadian yang diukur";
