//! Why this device could not give out a file, as sentences; what is wrong inside one, [`super::exchange`] says.

use super::ports::FileProblem;
use crate::text::Lang;

impl FileProblem {
    /// What happened and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let (id, en) = match self {
            Self::TooLarge { limit } => {
                let megabytes = limit >> 20;
                (
                    format!(
                        "Berkas terlalu besar: paling banyak {megabytes} MB. Pastikan ini berkas IKU; data Anda tidak berubah."
                    ),
                    format!(
                        "The file is too large: {megabytes} MB are the most. Check that it is a file of IKU; your data is unchanged."
                    ),
                )
            }
            Self::Damaged => (
                "Berkas rusak atau terpotong. Minta rekan mengirim ulang; data Anda tidak berubah.".into(),
                "The file is damaged or cut off. Ask for it again; your data is unchanged.".into(),
            ),
            Self::Unreadable => (
                "Berkas tidak dapat dibuka: mungkin sudah dipindah atau dihapus. Pilih lagi berkasnya.".into(),
                "The file cannot be opened: it may have been moved or deleted. Pick it again.".into(),
            ),
        };
        match lang {
            Lang::Id => id,
            Lang::En => en,
        }
    }
}
