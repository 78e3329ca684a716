//! Text broken into lines of a given width, since a drawing breaks none by itself.

/// How wide the characters from space to `~` are in the face of the screens (Inter 4.1), in hundredths of its size.
#[rustfmt::skip]
const WIDTHS: [u8; 95] = [
    29, 29, 47, 64, 65, 99, 65, 30, 37, 37, 51, 67, 29, 46, 29, 36, 64, 41, 61, 62, 65, 60, 62, 57, 62, 62, 29, 31,
    67, 67, 67, 52, 97, 69, 66, 73, 73, 61, 59, 75, 75, 27, 58, 68, 57, 91, 76, 77, 64, 77, 65, 65, 65, 75, 69, 99,
    69, 68, 63, 37, 36, 37, 48, 46, 33, 57, 62, 58, 62, 59, 37, 62, 60, 25, 25, 55, 25, 88, 60, 60, 62, 62, 38, 53,
    33, 60, 57, 82, 55, 57, 56, 43, 34, 43, 67,
];
/// Any other character.
const OTHER: u32 = 65;

/// What stands for the rest.
const MORE: char = '…';

fn width(text: &str) -> u32 {
    text.chars().map(of).sum()
}

fn of(character: char) -> u32 {
    let place = (character as usize).checked_sub(' ' as usize);
    let known = place.and_then(|place| WIDTHS.get(place));
    known.map_or(OTHER, |width| u32::from(*width))
}

/// Text in lines no wider than `room`, in hundredths of the size it is written in, and no more than `most`. What
/// does not fit is cut off with `…`.
pub fn lines(text: &str, room: u32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let with = width(&line) + of(' ') + width(word);
        if !line.is_empty() && with <= room {
            line.push(' ');
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        // A word that is longer than a line is broken where the line ends.
        for character in word.chars() {
            if !line.is_empty() && width(&line) + of(character) > room {
                lines.push(std::mem::take(&mut line));
            }
            line.push(character);
        }
        if lines.len() > most {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width(last) + of(MORE) > room {
                last.pop();
            }
            last.truncate(last.trim_end().len());
            last.push(MORE);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The width of `n` letters o.
    fn room(n: u32) -> u32 {
        n * of('o')
    }

    #[test]
    fn text_is_broken_between_words_and_cut_off_at_the_end() {
        for (text, letters, most, expected) in [
            ("", 9, 3, vec![]),
            ("ooo", 9, 3, vec!["ooo"]),
            ("ooo  oo\nooo", 4, 3, vec!["ooo", "oo", "ooo"]),
            ("oo oo oo oo", 5, 3, vec!["oo oo", "oo oo"]),
            ("oooooooo oo", 5, 3, vec!["ooooo", "ooo", "oo"]),
            ("oo oo oo oo oo oo", 5, 2, vec!["oo oo", "oo o…"]),
            ("oooooooooooo", 5, 2, vec!["ooooo", "ooo…"]),
        ] {
            assert_eq!(lines(text, room(letters), most), expected, "{text}");
        }
    }

    #[test]
    fn no_line_is_wider_than_its_room_and_nothing_is_lost_where_there_is_room() {
        let text = "Pengkoordinasian, pembinaan dan pengembangan serta pengendalian usaha-usaha kesejahteraan sosial";
        for most in 1..9 {
            let broken = lines(text, 1_500, most);
            assert!(broken.len() <= most);
            assert!(broken.iter().all(|line| width(line) <= 1_500));
            let whole = broken.join(" ");
            assert_eq!(whole == text, most >= 4, "{whole}");
        }
    }
}
