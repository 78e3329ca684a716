//! Where cells stand and how wide their texts are.

/// `A`, `Z`, `AA`.
pub fn column_name(column: usize) -> String {
    let mut name = String::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        name.insert(0, char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    name
}

/// How many lines a text takes, wrapped by words, where so many letters fit; one letter is left as room.
pub fn lines(text: &str, letters: usize) -> usize {
    let letters = letters.saturating_sub(1).max(1);
    if text.len() <= letters && !text.contains('\n') {
        return 1;
    }
    let of_line = |line: &str| {
        let mut lines = 1;
        let mut filled = 0;
        for word in line.split(' ') {
            let length = word.chars().count();
            if filled > 0 && filled + 1 + length > letters {
                lines += 1;
                filled = 0;
            }
            filled += length + usize::from(filled > 0);
            while filled > letters {
                lines += 1;
                filled -= letters;
            }
        }
        lines
    };
    text.lines().map(of_line).sum::<usize>().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_by_letters() {
        let named = [0, 25, 26, 51, 52, 701, 702].map(column_name);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn texts_are_wrapped_by_words() {
        for (text, letters, expected) in [
            ("", 10, 1),
            ("Indikator Kinerja", 30, 1),
            ("Indikator Kinerja Utama (IKU)", 12, 3),
            ("Indikator Kinerja Utama (IKU)", 11, 4),
            ("Pertanggungjawaban", 10, 2),
            ("a\nb\nc", 10, 3),
        ] {
            assert_eq!(lines(text, letters), expected, "{text}");
        }
    }
}
