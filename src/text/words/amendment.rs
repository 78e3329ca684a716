//! What a decree that amends another begins with. Official documents are Indonesian only.

const ORDINALS: [&str; 9] = [
    "KEDUA",
    "KETIGA",
    "KEEMPAT",
    "KELIMA",
    "KEENAM",
    "KETUJUH",
    "KEDELAPAN",
    "KESEMBILAN",
    "KESEPULUH",
];

/// Stands where the number will stand.
pub const NO_NUMBER: &str = "…";

/// Which amendment it is: `PERUBAHAN`, `PERUBAHAN KEDUA` … `nth` counts from 1.
fn amendment(nth: usize) -> String {
    match nth {
        0 | 1 => "PERUBAHAN".to_owned(),
        nth => match ORDINALS.get(nth - 2) {
            Some(ordinal) => format!("PERUBAHAN {ordinal}"),
            None => format!("PERUBAHAN KE-{nth}"),
        },
    }
}

/// *Tentang*: what the amending decree is about. `first` is the number and subject of the decree that all amend.
pub fn subject(nth: usize, office: &str, first: (&str, &str)) -> String {
    let (number, subject) = first;
    format!(
        "{} ATAS KEPUTUSAN {office}\nNOMOR {number}\nTENTANG {subject}",
        amendment(nth)
    )
}

/// *Menimbang*: why it is amended.
pub fn consideration(number: &str) -> String {
    format!(
        "Bahwa terdapat kekeliruan dan perkembangan keadaan sehingga Keputusan Nomor {number} perlu diperbaiki sebagaimana mestinya;"
    )
}

/// *Mengingat*: the decree that it amends.
pub fn legal_basis(office: &str, number: &str, subject: &str) -> String {
    let subject = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("Keputusan {office} Nomor {number} tentang {subject};")
}

/// The head of the annex, with the number of the decree left open.
pub fn annex_heading(heading: &str, number: &str) -> String {
    match number {
        "" => heading.to_owned(),
        number => heading.replace(number, NO_NUMBER),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amendments_are_counted_in_words_as_far_as_words_go() {
        for (nth, words) in [
            (1, "PERUBAHAN"),
            (2, "PERUBAHAN KEDUA"),
            (10, "PERUBAHAN KESEPULUH"),
            (11, "PERUBAHAN KE-11"),
        ] {
            assert_eq!(amendment(nth), words);
        }
    }
}
