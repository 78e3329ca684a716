//! Words of what reached an enacted version after its enactment.

use super::super::{Phrase, phrase};
use crate::text::Lang;

pub const LATE: Phrase = phrase("Kiriman setelah penetapan", "Changes after enactment");
pub const LATE_LEAD: Phrase = phrase(
    "Diterima setelah versinya ditetapkan. Isi keputusan dan angka tetap seperti ditetapkan sampai Anda memutuskan.",
    "Received after their version was enacted. The decree and its figures stay as enacted until you decide.",
);
pub const LATE_TO: Phrase = phrase("untuk", "to");
pub const IGNORE: Phrase = phrase("Abaikan", "Ignore");
pub const CARRY: Phrase = phrase("Masukkan ke rancangan", "Carry into the draft");
pub const DRAFT_FIRST: Phrase = phrase(
    "Untuk memasukkannya, mulai rancangan perubahan dahulu.",
    "To carry it over, begin an amendment first.",
);
pub const IGNORED: Phrase = phrase(
    "Diabaikan: keputusan tetap seperti ditetapkan. Kirimannya tercatat di Riwayat Perubahan.",
    "Ignored: the decree stays as enacted. The change stays in History.",
);
pub const THERE: Phrase = phrase("ada", "there");
pub const NOT_THERE: Phrase = phrase("tidak ada", "not there");
pub const ANOTHER_PLACE: Phrase = phrase("urutan lain", "another place");

/// `Masukkan menurut Budi`.
pub fn carry_by(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Id => format!("Masukkan menurut {name}"),
        Lang::En => format!("Carry what {name} says"),
    }
}

/// Said once late changes are in a draft.
pub fn carried(lang: Lang, draft: &str) -> String {
    match lang {
        Lang::Id => format!("Dimasukkan ke rancangan {draft}."),
        Lang::En => format!("Carried into the draft of {draft}."),
    }
}

/// `2 kiriman menunggu`, for screen readers.
pub fn late_waiting(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("{n} kiriman setelah penetapan perlu diputuskan"),
        Lang::En if n == 1 => "1 change after enactment to decide".into(),
        Lang::En => format!("{n} changes after enactment to decide"),
    }
}

/// `dan 12 isian lain`.
pub fn and_more(lang: Lang, n: usize) -> String {
    match lang {
        Lang::Id => format!("dan {n} isian lain"),
        Lang::En => format!("and {n} more"),
    }
}
