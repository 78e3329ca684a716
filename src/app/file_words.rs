//! What is said when a picked file cannot be read from the device.

use super::ports::FileProblem;
use crate::text::Lang;

/// What happened to which file, and what to do.
pub fn unreadable(name: &str, problem: &FileProblem, lang: Lang) -> String {
    let megabytes = |bytes: &u64| bytes >> 20;
    match (problem, lang) {
        (FileProblem::TooLarge { limit }, Lang::Id) => format!(
            "{name} lebih besar dari {} MB, jadi bukan berkas IKU. Pilih berkas lain. Data Anda tidak berubah.",
            megabytes(limit)
        ),
        (FileProblem::TooLarge { limit }, Lang::En) => format!(
            "{name} is larger than {} MB, so it is not an IKU file. Choose another. Your data is unchanged.",
            megabytes(limit)
        ),
        (FileProblem::Damaged, Lang::Id) => format!(
            "{name} rusak atau terpotong. Minta rekan mengirim ulang. Data Anda tidak berubah."
        ),
        (FileProblem::Damaged, Lang::En) => format!(
            "{name} is damaged or cut off. Ask your colleague to send it again. Your data is unchanged."
        ),
        (FileProblem::Unreadable, Lang::Id) => format!(
            "{name} tidak dapat dibaca dari perangkat ini. Salin berkasnya ke perangkat, lalu pilih lagi. Data Anda tidak berubah."
        ),
        (FileProblem::Unreadable, Lang::En) => format!(
            "{name} cannot be read from this device. Copy it to the device and choose it again. Your data is unchanged."
        ),
    }
}
