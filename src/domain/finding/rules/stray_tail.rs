//! Digits after the end of a paragraph: a page number or a scrap of another line.

use super::{Facts, OneText};
use crate::domain::finding::place::{Property, What};

pub fn check(one: &OneText<'_>) -> Option<Facts> {
    if one.place.what != What::Property(Property::Text) {
        return None;
    }
    let (_, tail) = one.text.rsplit_once(';')?;
    let tail = tail.trim();
    let is_scrap = tail.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    (!tail.is_empty() && is_scrap).then(|| Facts::StrayTail {
        tail: tail.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::finding::RuleId;
    use crate::domain::finding::testing::Small;

    #[test]
    fn digits_after_the_last_semicolon_are_raised() {
        for (basis, is_raised) in [
            ("Perda Nomor 7 Tahun 2011 tentang Tata Ruang; 833.", true),
            ("Perda Nomor 7 Tahun 2011 tentang Tata Ruang;", false),
            ("Perda Nomor 7 Tahun 2011; dan", false),
            ("Tata Ruang Tahun 2011-2031", false),
        ] {
            let mut small = Small::new();
            small.bases(&[basis]);
            assert_eq!(small.raises(RuleId::StrayTail), is_raised, "{basis}");
        }
    }
}
