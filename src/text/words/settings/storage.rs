//! Words of where data is kept, how much of it, and what that cannot guarantee.

use crate::domain::amount::Decimal;
use crate::text::words::{Phrase, phrase};
use crate::text::{Lang, number};

pub const STORAGE: Phrase = phrase("Penyimpanan", "Storage");
pub const WHERE_TEXT: Phrase = phrase(
    "Di perangkat ini, di dalam peramban ini saja. Tidak ada peladen; data berpindah hanya lewat berkas yang Anda kirim.",
    "On this device, in this browser only. There is no server; data travels only in the files you send.",
);
pub const USED: Phrase = phrase("Terpakai", "In use");
pub const USED_UNKNOWN: Phrase = phrase(
    "Peramban ini tidak memberi tahu.",
    "This browser does not tell.",
);
pub const ASKING: Phrase = phrase("Menanyakan peramban…", "Asking the browser…");
pub const KEPT: Phrase = phrase("Ketahanan", "Persistence");
pub const PERSISTENT: Phrase = phrase(
    "Peramban berjanji tidak menghapusnya sendiri.",
    "The browser promises not to clear it by itself.",
);
pub const NOT_PERSISTENT: Phrase = phrase(
    "Peramban boleh menghapusnya bila ruang perangkat habis. Unduh cadangan secara teratur.",
    "The browser may clear it when the device runs out of space. Download backups regularly.",
);
pub const EXPORTED: Phrase = phrase("Berkas atau cadangan terakhir", "Last file or backup");
pub const NEVER_EXPORTED: Phrase = phrase(
    "Belum pernah dibuat dari perangkat ini.",
    "None was made on this device yet.",
);
pub const WORKSPACES: Phrase = phrase("Data di perangkat ini", "Data on this device");
pub const WORKSPACES_LEAD: Phrase = phrase(
    "Setiap perangkat daerah dan data contoh tersimpan terpisah; tidak pernah tercampur.",
    "Each agency and the sample data are stored apart and never mix.",
);
pub const OPEN_NOW: Phrase = phrase("sedang dibuka", "open now");
pub const OPEN: Phrase = phrase("Buka", "Open");
pub const OPEN_SAMPLE: Phrase = phrase("Buka data contoh", "Open the sample data");
pub const OTHER_START: Phrase = phrase(
    "Berkas lain atau perangkat daerah baru",
    "Another file or a new agency",
);
/// The agency that the program brings along; its name is the same in both languages.
pub const DECREE_AGENCY: &str = "Dinas Sosial Kabupaten Lombok Tengah";
pub const SAMPLE: Phrase = phrase("Data contoh", "Sample data");
pub const LIMITS: Phrase = phrase(
    "Yang tidak dapat dijamin halaman ini",
    "What this page cannot guarantee",
);
pub const LIMITS_LIST: [Phrase; 4] = [
    phrase(
        "Nama adalah label: siapa pun yang memakai perangkat ini dapat menulis nama apa pun.",
        "Names are labels: whoever uses this device can write any name.",
    ),
    phrase(
        "Jumlah pemeriksa pada berkas menunjukkan kerusakan, bukan siapa pembuatnya.",
        "The checksum of a file shows damage, not who made it.",
    ),
    phrase(
        "Data di perangkat tidak disandikan: siapa pun yang dapat membuka akun perangkat ini dapat membacanya.",
        "Data on the device is not encrypted: whoever can open this device’s account can read it.",
    ),
    phrase(
        "Membersihkan data peramban menghapus semuanya. Yang tersisa hanya berkas yang sudah Anda unduh atau kirim.",
        "Clearing the browser’s data removes everything. Only files you downloaded or sent remain.",
    ),
];

/// `1,2 MB dari 2,1 GB yang disediakan peramban`.
pub fn used(lang: Lang, used: u64, quota: Option<u64>) -> String {
    match (quota, lang) {
        (None, _) => size(used),
        (Some(quota), Lang::Id) => format!(
            "{} dari {} yang disediakan peramban",
            size(used),
            size(quota)
        ),
        (Some(quota), Lang::En) => {
            format!("{} of {} that the browser allows", size(used), size(quota))
        }
    }
}

/// `0 B`, `12 KB`, `1,2 MB`, `2,1 GB`: one decimal from a megabyte on.
pub fn size(bytes: u64) -> String {
    const STEPS: [(u64, &str, u32); 3] = [
        (1_000_000_000, "GB", 1),
        (1_000_000, "MB", 1),
        (1_000, "KB", 0),
    ];
    let step = STEPS.iter().find(|(unit, ..)| bytes >= *unit);
    let (unit, name, decimals) = step.copied().unwrap_or((1, "B", 0));
    let count = Decimal::from(bytes) / Decimal::from(unit);
    format!("{} {name}", number::number(count, Some(decimals)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_to_what_people_compare() {
        for (bytes, words) in [
            (0, "0 B"),
            (999, "999 B"),
            (12_345, "12 KB"),
            (1_250_000, "1,3 MB"),
            (2_147_483_648, "2,1 GB"),
        ] {
            assert_eq!(size(bytes), words);
        }
        assert_eq!(
            used(Lang::Id, 1_000, Some(1_000_000)),
            "1 KB dari 1,0 MB yang disediakan peramban"
        );
    }
}
