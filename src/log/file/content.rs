//! What a file is, by its content: messengers rename files.

use super::HEAD;

/// What some bytes look like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// A file of ours, or the beginning of one.
    Iku,
    /// Compressed with gzip: unpack it, then look again.
    Gzip,
    /// A zip archive; so are XLSX and DOCX.
    Zip,
    /// An old Office file (XLS, DOC) or an encrypted new one.
    OldOffice,
    /// A PDF.
    Pdf,
    /// JSON of somebody else.
    Json,
    /// Some other text.
    Text,
    /// Nothing.
    Empty,
    /// Anything else.
    Binary,
}

/// What these bytes look like.
pub fn content(bytes: &[u8]) -> Content {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head = bytes.get(..HEAD.len()).unwrap_or(bytes);
    if bytes.is_empty() {
        return Content::Empty;
    }
    if head.len() > 1 && HEAD.as_bytes().starts_with(head) {
        return Content::Iku;
    }
    for (magic, content) in [
        (&b"\x1f\x8b"[..], Content::Gzip),
        (b"PK\x03\x04", Content::Zip),
        (b"\xd0\xcf\x11\xe0", Content::OldOffice),
        (b"%PDF", Content::Pdf),
    ] {
        if bytes.starts_with(magic) {
            return content;
        }
    }
    // The beginning decides; a character may be cut in two at its end.
    let start = bytes.get(..1024).unwrap_or(bytes);
    let is_text = match std::str::from_utf8(start) {
        Ok(text) => !text.contains('\0'),
        Err(error) => error.error_len().is_none() && error.valid_up_to() > 0,
    };
    match bytes.iter().find(|b| !b.is_ascii_whitespace()) {
        Some(b'{' | b'[') if is_text => Content::Json,
        _ if is_text => Content::Text,
        _ => Content::Binary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_not_the_name() {
        for (bytes, expected) in [
            (&b""[..], Content::Empty),
            (b"{\"format\":\"iku\",\"version\":1,", Content::Iku),
            (
                b"\xef\xbb\xbf{\"format\":\"iku\",\"version\":1,",
                Content::Iku,
            ),
            (b"{\"form", Content::Iku),
            (b"{\"format\":\"xyz\"}", Content::Json),
            (b" [1]", Content::Json),
            (b"{", Content::Json),
            (b"PK\x03\x04rest", Content::Zip),
            (b"\x1f\x8b\x08", Content::Gzip),
            (b"\xd0\xcf\x11\xe0\xa1", Content::OldOffice),
            (b"%PDF-1.7", Content::Pdf),
            (b"a;b;c\n1;2;3", Content::Text),
            (b"\xff\xfe\x00", Content::Binary),
        ] {
            assert_eq!(content(bytes), expected, "{bytes:?}");
        }
    }
}
