//! Tables in text files: fields divided by commas, semicolons or tabs, as spreadsheets save them.

/// The text of a file, in whichever of the encodings that spreadsheets save: UTF-8, UTF-16 with its mark, or the one
/// of old Windows, in which every byte is a letter.
pub fn decode(bytes: &[u8]) -> String {
    let wide = |pairs: &[u8], read: fn([u8; 2]) -> u16| {
        let pairs = pairs.chunks_exact(2).map(|pair| read([pair[0], pair[1]]));
        char::decode_utf16(pairs)
            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// The fields of each line. What stands in quotation marks may hold anything, line breaks too.
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Excel's own way of naming the divider.
    let (divider, text) = match text.strip_prefix("sep=") {
        Some(rest) => {
            let divider = rest.chars().next().unwrap_or(',');
            let rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
            (divider, rest)
        }
        None => (divider(text), text),
    };
    let mut rows = vec![Vec::new()];
    let mut field = String::new();
    let mut is_quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                field.push('"');
                signs.next();
            }
            '"' if is_quoted || field.is_empty() => is_quoted = !is_quoted,
            sign if is_quoted => field.push(sign),
            '\r' | '\n' => {
                if sign == '\r' && signs.peek() == Some(&'\n') {
                    signs.next();
                }
                end(&mut rows, &mut field);
                rows.push(Vec::new());
            }
            sign if sign == divider => end(&mut rows, &mut field),
            sign => field.push(sign),
        }
    }
    end(&mut rows, &mut field);
    // The end of the last line begins no other.
    if rows.last().is_some_and(|row| row[..] == [String::new()]) {
        rows.pop();
    }
    rows
}

fn end(rows: &mut [Vec<String>], field: &mut String) {
    if let Some(row) = rows.last_mut() {
        row.push(std::mem::take(field));
    }
}

/// What divides the fields of the first line that has any.
fn divider(text: &str) -> char {
    let mut is_quoted = false;
    let mut found = None;
    for sign in text.chars() {
        is_quoted ^= sign == '"';
        match sign {
            _ if is_quoted => {}
            '\n' if found.is_some() => break,
            // A comma also divides decimals: where there is any other, that is meant.
            '\t' => return '\t',
            ';' => found = Some(';'),
            ',' if found.is_none() => found = Some(','),
            _ => {}
        }
    }
    found.unwrap_or(',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::cases;
    use proptest::prelude::*;

    #[test]
    fn fields_are_divided_as_the_file_divides_them() {
        let cases: &[(&str, &[&[&str]])] = &[
            ("a,b\n1,2\n", &[&["a", "b"], &["1", "2"]]),
            ("a;b\r\n1,5;2\r\n", &[&["a", "b"], &["1,5", "2"]]),
            ("a\tb\n1,5\t2;3", &[&["a", "b"], &["1,5", "2;3"]]),
            ("sep=;\na,b;c", &[&["a,b", "c"]]),
            ("\u{feff}a,b", &[&["a", "b"]]),
            ("\"a,\"\"b\"\"\",\"c\nd\"", &[&["a,\"b\"", "c\nd"]]),
            ("a,5\" pipa", &[&["a", "5\" pipa"]]),
            (
                "Judul\na,b\n1;2,3",
                &[&["Judul"], &["a", "b"], &["1;2", "3"]],
            ),
            ("a,,\n\n,b", &[&["a", "", ""], &[""], &["", "b"]]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(rows(text), *expected, "{text:?}");
        }
    }

    #[test]
    fn a_file_is_read_in_the_encodings_of_spreadsheets() {
        for bytes in [
            "café".as_bytes(),
            b"\xef\xbb\xbfcaf\xc3\xa9",
            b"caf\xe9",
            b"\xff\xfec\0a\0f\0\xe9\0",
            b"\xfe\xff\0c\0a\0f\0\xe9",
        ] {
            assert_eq!(decode(bytes), "café");
        }
    }

    proptest! {
        #![proptest_config(cases())]

        #[test]
        fn what_is_quoted_reads_back(
            table in prop::collection::vec(prop::collection::vec("[a1,;\"\n\t ]{0,5}", 2..4), 1..4)
        ) {
            let quote = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
            let lines = table.iter().map(|row| row.iter().map(quote).collect::<Vec<_>>().join(";"));
            let text = lines.collect::<Vec<_>>().join("\n");
            prop_assert_eq!(rows(&text), table);
        }
    }
}
