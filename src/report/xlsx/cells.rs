//! How wide texts are.

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
