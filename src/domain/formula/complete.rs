//! Which names may stand where somebody is typing.

use super::fold::Folded;
use super::{Names, Operator, Span};

/// Names that begin as the text before the caret ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion<V> {
    /// What a chosen name replaces: the beginning that was typed, up to the caret.
    pub span: Span,
    /// Name and variable, shortest first.
    pub names: Vec<(String, V)>,
}

/// Looks at the text before the caret (a byte). Names may hold operators, so the longest
/// beginning that fits any name wins.
///
/// ```
/// use iku::domain::formula::{Names, complete};
/// let names = Names::new(&[("Jumlah PMKS".into(), 1), ("Guru SMP/MTs".into(), 2)], &[]);
/// let completion = complete("100 * guru smp/", 15, &names);
/// assert_eq!((completion.span, completion.names), (6..15, vec![("Guru SMP/MTs".into(), 2)]));
/// ```
pub fn complete<V: Clone + PartialEq>(text: &str, caret: usize, names: &Names<V>) -> Completion<V> {
    let caret = text.floor_char_boundary(caret);
    let before = &text[..caret];
    let is_break = |c: char| Operator::of(c).is_some() || matches!(c, '(' | '[' | '=');
    let breaks = before.char_indices().filter(|(_, c)| is_break(*c));
    let starts = std::iter::once(0).chain(breaks.map(|(at, c)| at + c.len_utf8()));
    let mut last = caret;
    for start in starts {
        let typed = &before[start..];
        let begin = caret - typed.trim_start().len();
        let found = beginning(typed, names);
        if !found.is_empty() && begin < caret {
            let span = begin..caret;
            return Completion { span, names: found };
        }
        last = begin;
    }
    // Nothing typed yet: every name may follow; something that fits no name: none.
    let names = if last == caret {
        beginning("", names)
    } else {
        Vec::new()
    };
    let span = last..caret;
    Completion { span, names }
}

fn beginning<V: Clone + PartialEq>(typed: &str, names: &Names<V>) -> Vec<(String, V)> {
    // A space typed after a whole word counts: "Jumlah " asks for what follows that word.
    let folded = Folded::new(typed.trim_start()).chars;
    let begins = names
        .known()
        .filter(|(_, name, _)| name.starts_with(&folded));
    let mut found: Vec<_> = begins
        .map(|(name, _, id)| (name.to_owned(), id.clone()))
        .collect();
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_may_follow_are_offered() {
        let names = [
            "Jumlah PMKS",
            "Jumlah PMKS yang ditangani",
            "Guru SMP/MTs",
            "MTs",
        ];
        let names: Vec<_> = names.map(String::from).into_iter().zip(0..).collect();
        let names = Names::new(&names, &[]);
        for (before, replaced, offered) in [
            ("jumlah  pmks", "jumlah  pmks", vec![0, 1]),
            ("jumlah pmks ", "jumlah pmks ", vec![1]),
            ("100 × (jum", "jum", vec![0, 1]),
            ("100 × [guru smp/m", "guru smp/m", vec![2]),
            ("Guru SD/m", "m", vec![3]),
            ("Jumlah PMKS /", "", vec![3, 0, 2, 1]),
            ("", "", vec![3, 0, 2, 1]),
            ("xyz", "xyz", vec![]),
            ("é", "é", vec![]),
        ] {
            let completion = complete(&format!("{before}after"), before.len(), &names);
            let ids: Vec<_> = completion.names.iter().map(|(_, id)| *id).collect();
            assert_eq!(
                (&before[completion.span], ids),
                (replaced, offered),
                "{before}"
            );
        }
        assert_eq!(complete("é", 1, &names).span, 0..0);
    }
}
