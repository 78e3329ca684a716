use super::*;
use crate::testing::cases;
use proptest::prelude::*;

/// `the [own] words … of a text`.
fn written(pieces: &[Piece]) -> String {
    let written = pieces.iter().map(|piece| match piece {
        Piece::Same(text) => text.clone(),
        Piece::Own(text) => format!("[{text}]"),
        Piece::Gap => "…".into(),
    });
    written.collect()
}

#[test]
fn words_that_differ_are_marked_on_either_side() {
    for (old, new, was, is) in [
        ("sama", "sama", "sama", "sama"),
        ("80,27%", "82,00%", "[80,27%]", "[82,00%]"),
        ("a b c", "a x c", "a [b] c", "a [x] c"),
        ("a b", "a b c", "a b", "a b[ c]"),
        ("a b c d", "a d", "a [b c ]d", "a d"),
        (
            "tentang tentang Kedudukan",
            "tentang Kedudukan",
            "tentang [tentang ]Kedudukan",
            "tentang Kedudukan",
        ),
        ("dua  spasi", "dua spasi", "dua[  ]spasi", "dua[ ]spasi"),
        ("", "isi", "", "[isi]"),
        (
            "satu dua tiga",
            "lain sekali ini",
            "[satu dua tiga]",
            "[lain sekali ini]",
        ),
        ("a b c d", "b c d e", "[a ]b c d", "b c d[ e]"),
    ] {
        let (before, after) = sides(old, new);
        assert_eq!(
            (written(&before).as_str(), written(&after).as_str()),
            (was, is),
            "{old} → {new}"
        );
    }
}

#[test]
fn of_a_long_text_only_what_differs_shows_with_words_around_it() {
    let word = |n: usize| format!("kata{n}");
    let old: Vec<_> = (0..1500).map(word).collect();
    let mut new = old.clone();
    new[700] = "lain".into();
    let (before, after) = sides(&old.join(" "), &new.join(" "));
    let [
        Piece::Gap,
        Piece::Same(lead),
        Piece::Own(own),
        Piece::Same(_),
        Piece::Gap,
    ] = &after[..]
    else {
        panic!("{after:?}");
    };
    assert_eq!(own, "lain");
    assert_eq!(lead.split_whitespace().count(), CONTEXT / 2);
    assert_eq!(before.len(), 5);
    // Rewritten from end to end, it shows whole: nothing is left out that differs.
    let other: Vec<_> = (0..1500).map(|n| format!("beda{n}")).collect();
    let (before, after) = sides(&old.join(" "), &other.join(" "));
    assert_eq!(before, [Piece::Own(old.join(" "))]);
    assert_eq!(after, [Piece::Own(other.join(" "))]);
}

#[test]
fn likeness_counts_the_words_that_two_texts_share() {
    for (old, new, expected) in [
        ("a b c d", "a b c d", 100),
        ("a b c d", "d x y a", 50),
        ("a", "", 0),
        ("", "", 0),
    ] {
        assert_eq!(likeness(old, new), expected, "{old} / {new}");
    }
}

const TOKENS: [&str; 8] = ["a", "b", "c", " ", "  ", "\n", "kata", "é"];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&TOKENS[..]), 0..40).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn the_pieces_of_a_text_are_the_text_and_what_is_shared_is_shared(old in text(), new in text()) {
        let (before, after) = sides(&old, &new);
        let whole = |pieces: &[Piece]| written(pieces).replace(['[', ']'], "");
        prop_assert_eq!(whole(&before), old.clone());
        prop_assert_eq!(whole(&after), new.clone());
        let shared = |pieces: &[Piece]| -> String {
            pieces.iter().filter_map(|it| match it { Piece::Same(text) => Some(text.as_str()), _ => None }).collect()
        };
        // Blanks between own words are marked with them, so only the words are surely the same.
        let words = |text: String| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>().concat();
        prop_assert_eq!(words(shared(&before)), words(shared(&after)));
        if old == new {
            prop_assert!(before.iter().all(|it| matches!(it, Piece::Same(_))));
        }
    }
}
