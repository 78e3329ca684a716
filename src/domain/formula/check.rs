//! What is wrong or odd with a formula that can be read.

use super::fold::fold_name;
use super::{Literal, Names, Node, Operator, Problem, ProblemKind, Span, Tree, evaluate};
use crate::domain::amount::Fraction;
use crate::domain::sort::sort_by_key;

/// Collects everything, in the order of the text.
///
/// ```
/// use iku::domain::formula::{Names, ProblemKind, check, parse};
/// let names = Names::new(&[("Korban bencana".into(), 1)], &[]);
/// let problems = check(&parse("Korban bencana", &names)?, &names, true);
/// assert_eq!(problems[0].kind, ProblemKind::NoDivisor);
/// # Ok::<(), Vec<iku::domain::formula::Problem>>(())
/// ```
pub fn check<V: Clone + PartialEq>(
    tree: &Tree<V>,
    names: &Names<V>,
    expects_percentage: bool,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |span: &Span, kind| {
        let span = span.clone();
        problems.push(Problem { span, kind });
    };
    let (mut divides, mut has_hundred) = (false, false);
    tree.walk(&mut |part| match &part.node {
        Node::Unknown(name) => unknown(name, part, names, &mut report),
        Node::Number(literal) => {
            if let Some(other) = literal.other.filter(|_| is_doubtful(literal)) {
                let read = literal.decimal;
                report(&part.span, ProblemKind::DoubtfulNumber { read, other });
            }
        }
        Node::Variable(_) | Node::Negated(_) => {}
        Node::Chain(first, rest) => {
            let first = Some(&**first);
            let times = rest.iter().filter(|(o, _)| *o == Operator::Times);
            has_hundred |= first
                .into_iter()
                .chain(times.map(|(_, part)| part))
                .any(is_hundred);
            for (_, divisor) in rest.iter().filter(|(o, _)| *o == Operator::Over) {
                divides = true;
                if is_always_zero(divisor) {
                    report(&divisor.span, ProblemKind::ZeroDivisor);
                }
            }
        }
    });
    match (expects_percentage, divides, has_hundred) {
        (true, false, _) => report(&tree.span, ProblemKind::NoDivisor),
        (true, true, false) => report(&tree.span, ProblemKind::NoHundred),
        _ => {}
    }
    sort_by_key(&mut problems, |problem| problem.span.start);
    problems
}

fn is_hundred<V>(part: &Tree<V>) -> bool {
    matches!(&part.node, Node::Number(literal) if literal.value == Fraction::from(100))
}

fn is_always_zero<V>(divisor: &Tree<V>) -> bool {
    let constant = evaluate(divisor, &mut |_| Err(()));
    constant.is_ok_and(Fraction::is_zero)
}

/// `1.000` and `100.000` ("per 100.000 penduduk") are whole numbers to everybody; `1.500` may be 1,5.
fn is_doubtful(literal: &Literal) -> bool {
    literal
        .other
        .is_some_and(|other| other.fract().mantissa() != 0 || other > literal.decimal)
}

fn unknown<V: Clone + PartialEq>(
    name: &str,
    part: &Tree<V>,
    names: &Names<V>,
    report: &mut impl FnMut(&Span, ProblemKind),
) {
    let kind = ProblemKind::UnknownVariable {
        name: name.into(),
        nearest: nearest(name, names),
    };
    report(&part.span, kind);
    // "A x 100": the x stands alone between two things that could be multiplied.
    let folded: String = fold_name(name).into_iter().collect();
    if let Some((left, right)) = folded.rsplit_once(" x ") {
        let is_known = |side: &str| names.exact(&fold_name(side)).is_some();
        if right.starts_with(|c: char| c.is_ascii_digit()) || is_known(left) || is_known(right) {
            report(&part.span, ProblemKind::LetterForTimes);
        }
    }
}

/// The known name that differs least, if it differs by no more than a slip of the pen.
fn nearest<V: Clone + PartialEq>(name: &str, names: &Names<V>) -> Option<String> {
    let folded = fold_name(name);
    let most = (folded.len() / 4).max(1);
    let known = names
        .known()
        .filter(|(_, other, _)| other.len().abs_diff(folded.len()) <= most);
    let distances = known.map(|(known, other, _)| (distance(&folded, other), known));
    let (least, known) = distances.min_by_key(|(distance, _)| *distance)?;
    (least <= most).then(|| known.to_owned())
}

/// How many characters must be changed, added or left out (Levenshtein).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::super::{Severity, parse};
    use super::*;
    use crate::domain::amount::Decimal;

    #[test]
    fn everything_odd_is_collected_with_its_place() {
        use ProblemKind::{DoubtfulNumber, LetterForTimes, NoDivisor, NoHundred, ZeroDivisor};
        let unknown = |name: &str, nearest: Option<&str>| ProblemKind::UnknownVariable {
            name: name.into(),
            nearest: nearest.map(Into::into),
        };
        let doubtful = |read: i64, read_scale, other: i64, other_scale| DoubtfulNumber {
            read: Decimal::new(read, read_scale),
            other: Decimal::new(other, other_scale),
        };
        let names = ["Jumlah PMKS", "Jumlah PMKS yang ditangani", "A", "B"];
        let names: Vec<_> = names.map(String::from).into_iter().zip(0..).collect();
        let names = Names::new(&names, &[]);
        for (text, percentage, expected) in [
            ("A / B × 100%", true, vec![]),
            ("100 * (A / B)", true, vec![]),
            ("(A - B) / B : 1 · 100", true, vec![]),
            ("A + B", false, vec![]),
            ("A", true, vec![("A", NoDivisor)]),
            ("A / B", true, vec![("A / B", NoHundred)]),
            ("A / B", false, vec![]),
            ("A / 0", false, vec![("0", ZeroDivisor)]),
            (
                "A / (2 - 2 * 1) / 0",
                false,
                vec![("(2 - 2 * 1)", ZeroDivisor), ("0", ZeroDivisor)],
            ),
            ("A / (B - B)", false, vec![]),
            (
                "Jumlah PMKS yg ditangani / Jumlah PPKS × Luas",
                false,
                vec![
                    (
                        "Jumlah PMKS yg ditangani",
                        unknown(
                            "Jumlah PMKS yg ditangani",
                            Some("Jumlah PMKS yang ditangani"),
                        ),
                    ),
                    ("Jumlah PPKS", unknown("Jumlah PPKS", Some("Jumlah PMKS"))),
                    ("Luas", unknown("Luas", None)),
                ],
            ),
            (
                "A  x 100",
                false,
                vec![
                    ("A  x 100", unknown("A x 100", None)),
                    ("A  x 100", LetterForTimes),
                ],
            ),
            (
                "A / luas x tinggi",
                false,
                vec![("luas x tinggi", unknown("luas x tinggi", None))],
            ),
            (
                "A * 1.500 / 1.000",
                false,
                vec![("1.500", doubtful(1_500, 0, 1_500, 3))],
            ),
            (
                "A * 16,030",
                false,
                vec![("16,030", doubtful(16_030, 3, 16_030, 0))],
            ),
            ("A / 100.000 * 0.5", false, vec![]),
        ] {
            let tree = parse(text, &names).unwrap();
            let found = check(&tree, &names, percentage);
            let found: Vec<_> = found
                .iter()
                .map(|p| (&text[p.span.clone()], p.kind.clone()))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn only_what_leaves_no_figure_is_an_error() {
        let names: Names<u8> = Names::new(&[], &[]);
        let severities = |text| {
            let problems = check(&parse(text, &names).unwrap(), &names, true);
            problems.iter().map(Problem::severity).collect::<Vec<_>>()
        };
        assert_eq!(severities("1 / 2"), [Severity::Warning]);
        assert_eq!(severities("1"), [Severity::Error]);
    }
}
