//! Why a command was refused: facts here, sentences in [`Refusal::message`].

use crate::domain::date::Date;
use crate::domain::id::ChangeId;
use crate::domain::period::Period;
use crate::log::batch::MAX_BATCH;
use crate::log::codec::NotSealed;
use crate::log::{Attribute, Key};
use crate::text::number::count;
use crate::text::{Lang, time};

/// Bytes in a kilobyte, as people are told sizes here.
const KB: usize = 1024;

/// A command that cannot be carried out. The workspace is unchanged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The cell names a variable, unit or list item that the plan does not have.
    UnknownCell,
    /// The variable is not entered in periods of this rhythm.
    WrongPeriod(Period),
    /// A value of another kind than the property holds.
    WrongValue(Attribute),
    /// A statement of a decree that is already enacted; it can only be amended.
    Enacted,
    /// The change is part of a version that was enacted since; the enactment would have to be taken back first.
    EnactedSince,
    /// The quarter is verified: a change of it needs a reason.
    Verified {
        /// The quarter.
        period: Period,
    },
    /// There is no such version of the plan.
    UnknownVersion,
    /// A version is to be enacted without number or date.
    NotDated,
    /// A version is to be enacted before the one it amends.
    BeforeAmended {
        /// The day given.
        date: Date,
        /// The day of the decree that it amends.
        since: Date,
    },
    /// A version is to be enacted about which people still say different things.
    Undecided {
        /// How many cells.
        cells: usize,
    },
    /// There is no difference to decide in that cell.
    NothingToDecide(Key),
    /// The change to take back is not in this workspace.
    UnknownChange(ChangeId),
    /// The change is part of what the workspace begins with.
    BuiltIn,
    /// The change was taken back already.
    AlreadyUndone,
    /// The change counts already.
    NotUndone,
    /// Text longer than a cell holds.
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters a text may have.
        limit: usize,
    },
    /// Something in it is out of bounds: a number too large, a text that cannot be kept.
    OutOfBounds,
    /// More than one change can hold.
    TooMany {
        /// Cells given.
        cells: usize,
        /// Cells that one action may touch.
        limit: usize,
    },
    /// More text than one change can hold.
    TooLarge {
        /// Bytes it would have.
        bytes: usize,
        /// Bytes that one change may have.
        limit: usize,
    },
}

impl Refusal {
    /// What happened and what to do, as a sentence.
    pub fn message(&self, lang: Lang) -> String {
        use Lang::{En, Id};
        match (self, lang) {
            (Self::UnknownCell, Id) => {
                "Sel ini tidak ada dalam rencana. Muat ulang halaman, lalu coba lagi.".into()
            }
            (Self::UnknownCell, En) => {
                "The plan has no such cell. Reload the page and try again.".into()
            }
            (Self::WrongPeriod(period), Id) => {
                format!("Data dasar ini tidak diisi untuk {period}. Pilih periode lain.")
            }
            (Self::WrongPeriod(period), En) => {
                format!("This variable is not entered for {period}. Choose another period.")
            }
            (Self::WrongValue(attribute), Id) => format!(
                "Isi “{}” tidak sesuai jenisnya. Periksa isian, lalu coba lagi.",
                attribute.tag()
            ),
            (Self::WrongValue(attribute), En) => format!(
                "The value of “{}” is of the wrong kind. Check it and try again.",
                attribute.tag()
            ),
            (Self::Enacted, Id) => {
                "Keputusan ini sudah ditetapkan. Perubahannya dibuat lewat keputusan perubahan."
                    .into()
            }
            (Self::Enacted, En) => {
                "This decree is enacted. Change it by an amending decree.".into()
            }
            (Self::EnactedSince, Id) => {
                "Perubahan itu sudah menjadi bagian keputusan yang ditetapkan. Urungkan penetapannya dahulu, atau ubah lewat keputusan perubahan.".into()
            }
            (Self::EnactedSince, En) => {
                "That change is part of an enacted decree. Undo the enactment first, or amend the decree.".into()
            }
            (Self::Verified { period }, Id) => format!(
                "Isian {} sudah diverifikasi. Tulis alasan perubahannya, lalu simpan lagi.",
                time::period(Id, *period)
            ),
            (Self::Verified { period }, En) => format!(
                "The figures of {} are verified. Give a reason for the change and save again.",
                time::period(En, *period)
            ),
            (Self::UnknownVersion, Id) => {
                "Versi rencana ini tidak ada di perangkat ini. Terima berkasnya lebih dulu.".into()
            }
            (Self::UnknownVersion, En) => {
                "This device has no such version of the plan. Receive its file first.".into()
            }
            (Self::NotDated, Id) => {
                "Keputusan belum dapat ditetapkan: isi nomor dan tanggalnya dahulu.".into()
            }
            (Self::NotDated, En) => {
                "The decree cannot be enacted yet: enter its number and date first.".into()
            }
            (Self::BeforeAmended { date, since }, Id) => format!(
                "Tanggal {} lebih awal daripada keputusan yang diubahnya, {}. Periksa tanggalnya.",
                time::day(Id, *date),
                time::day(Id, *since)
            ),
            (Self::BeforeAmended { date, since }, En) => format!(
                "{} is before the decree that it amends, {}. Check the date.",
                time::day(En, *date),
                time::day(En, *since)
            ),
            (Self::Undecided { cells }, Id) => format!(
                "Masih ada {cells} isian rancangan ini yang berbeda antarpengguna. Putuskan dahulu di Kirim & Terima, lalu tetapkan."
            ),
            (Self::Undecided { cells }, En) => format!(
                "People still differ in {cells} cells of this draft. Decide them in Send & Receive, then enact it."
            ),
            (Self::NothingToDecide(_), Id) => {
                "Isian ini sudah tidak berbeda; tidak ada yang perlu diputuskan.".into()
            }
            (Self::NothingToDecide(_), En) => {
                "This cell no longer differs; there is nothing to decide.".into()
            }
            (Self::UnknownChange(_), Id) => {
                "Perubahan itu tidak ada di perangkat ini. Terima berkasnya lebih dulu.".into()
            }
            (Self::UnknownChange(_), En) => {
                "That change is not on this device. Receive its file first.".into()
            }
            (Self::BuiltIn, Id) => {
                "Isi awal data ini tidak dapat diurungkan; perbaiki di rancangan atau lewat keputusan perubahan."
                    .into()
            }
            (Self::BuiltIn, En) => {
                "What this data began with cannot be undone; correct it in a draft or amend it."
                    .into()
            },
            (Self::AlreadyUndone, Id) => "Perubahan itu sudah diurungkan.".into(),
            (Self::AlreadyUndone, En) => "That change is already undone.".into(),
            (Self::NotUndone, Id) => "Perubahan itu masih berlaku; tidak perlu diulangi.".into(),
            (Self::NotUndone, En) => "That change still counts; nothing to redo.".into(),
            (Self::TooLong { length, limit }, Id) => format!(
                "Teks terlalu panjang: {} huruf, paling banyak {}. Ringkas, lalu simpan lagi.",
                count(*length),
                count(*limit)
            ),
            (Self::TooLong { length, limit }, En) => format!(
                "Text too long: {} characters, at most {}. Shorten it and save again.",
                count(*length),
                count(*limit)
            ),
            (Self::OutOfBounds, Id) => {
                "Isian ini di luar batas yang dapat disimpan. Perkecil angka atau ringkas teksnya."
                    .into()
            }
            (Self::OutOfBounds, En) => {
                "This is beyond what can be kept. Use a smaller number or a shorter text.".into()
            }
            (Self::TooMany { cells, limit }, Id) => format!(
                "Terlalu banyak isian sekaligus: {cells}, paling banyak {limit}. Bagi menjadi beberapa bagian."
            ),
            (Self::TooMany { cells, limit }, En) => {
                format!("Too many cells at once: {cells}, at most {limit}. Split them into parts.")
            }
            (Self::TooLarge { bytes, limit }, Id) => format!(
                "Terlalu banyak untuk satu perubahan: {} KB, paling banyak {} KB. Bagi menjadi beberapa bagian.",
                bytes.div_ceil(KB),
                limit / KB
            ),
            (Self::TooLarge { bytes, limit }, En) => format!(
                "Too much for one change: {} KB, at most {} KB. Split it into parts.",
                bytes.div_ceil(KB),
                limit / KB
            ),
        }
    }
}

impl From<NotSealed> for Refusal {
    fn from(problem: NotSealed) -> Self {
        match problem {
            NotSealed::TooLarge { bytes } => Self::TooLarge {
                bytes,
                limit: MAX_BATCH,
            },
            NotSealed::Unwritable(_) => Self::OutOfBounds,
        }
    }
}
