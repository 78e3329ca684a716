//! What sheets are called: short, and each differently.

/// The most letters that a sheet's name may have.
const MOST: usize = 31;

/// A name for each of these tables.
pub fn sheet_names(labels: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for label in labels {
        let plain = plain(label);
        let wished = match plain.as_str() {
            "" => format!("Tabel {}", names.len() + 1),
            _ => plain,
        };
        let mut name = shortened(&wished, MOST);
        let mut number = 1;
        // Programs do not tell large letters from small ones here, and keep one name to themselves.
        let is_taken = |name: &str| {
            let is_same = |own: &String| own.to_lowercase() == name.to_lowercase();
            name.eq_ignore_ascii_case("history") || names.iter().any(is_same)
        };
        while is_taken(&name) {
            number += 1;
            let mark = format!(" ({number})");
            name = shortened(&wished, MOST - mark.len()) + &mark;
        }
        names.push(name);
    }
    names
}

/// Without what no sheet's name may hold.
fn plain(label: &str) -> String {
    let allowed = |c: char| match c {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    let text: String = label.chars().map(allowed).collect();
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").trim_matches(['\'', ' ']).to_owned()
}

/// Its first words, as far as they fit; programs count in UTF-16.
fn shortened(name: &str, most: usize) -> String {
    let length = |text: &str| text.encode_utf16().count();
    if length(name) <= most {
        return name.to_owned();
    }
    let mut fits = "";
    for (at, letter) in name.char_indices() {
        let to_here = &name[..at + letter.len_utf8()];
        if length(to_here) > most {
            break;
        }
        fits = to_here;
    }
    let whole_words = fits.rfind(' ').map_or("", |at| &fits[..at]);
    // A first word that is longer than the name may be is cut.
    let kept = if whole_words.is_empty() {
        fits
    } else {
        whole_words
    };
    kept.trim_matches(['\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_allowed_and_each_different() {
        let long = "Perbandingan realisasi dengan target akhir Renstra";
        let names = sheet_names(&[
            "Tabel IKU",
            "tabel iku",
            "Tabel IKU",
            "",
            "A/B: [c]*?",
            "history",
            "'kutip'",
            long,
            long,
            "Pertanggungjawabanpelaksanaananggaran",
        ]);
        assert_eq!(
            names,
            [
                "Tabel IKU",
                "tabel iku (2)",
                "Tabel IKU (3)",
                "Tabel 4",
                "A B c",
                "history (2)",
                "kutip",
                "Perbandingan realisasi dengan",
                "Perbandingan realisasi (2)",
                "Pertanggungjawabanpelaksanaanan",
            ]
        );
        assert!(names.iter().all(|name| name.encode_utf16().count() <= MOST));
        let emoji = sheet_names(&["😀".repeat(40).as_str()]);
        assert_eq!(emoji[0].chars().count(), 15);
    }
}
