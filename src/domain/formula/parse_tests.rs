//! How formulas are read, as a table.

use super::*;
use crate::domain::numeral::NumeralProblem;

const KNOWN: [&str; 9] = [
    "A",
    "B",
    "Jumlah PMKS",
    "Jumlah PMKS yang ditangani",
    "SMP/MTs",
    "Korban selama 1 Tahun",
    "Penduduk (jiwa)",
    "rata-rata lama sekolah",
    "A + B",
];

fn names() -> Names<&'static str> {
    let known: Vec<_> = KNOWN.iter().map(|name| (name.to_string(), *name)).collect();
    Names::new(&known, &[])
}

/// A tree with every bracket shown: variables as they are called, unknown names between `?`.
fn shape(tree: &Tree<&str>) -> String {
    match &tree.node {
        Node::Number(literal) => format!(
            "{}{}",
            literal.decimal,
            if literal.percent { "%" } else { "" }
        ),
        Node::Variable(name) => format!("‹{name}›"),
        Node::Unknown(name) => format!("?{name}?"),
        Node::Negated(part) => format!("(−{})", shape(part)),
        Node::Chain(first, rest) => {
            let rest: String = rest
                .iter()
                .map(|(o, part)| format!(" {o} {}", shape(part)))
                .collect();
            format!("({}{rest})", shape(first))
        }
    }
}

#[test]
fn formulas_are_read_as_offices_write_them() {
    for (text, expected) in [
        ("A", "‹A›"),
        ("=A", "‹A›"),
        (" a * b ", "(‹A› × ‹B›)"),
        ("A×B·A∗B", "(‹A› × ‹B› × ‹A› × ‹B›)"),
        ("A/B÷A:B", "(‹A› ÷ ‹B› ÷ ‹A› ÷ ‹B›)"),
        ("A-B − A – B", "(‹A› − ‹B› − ‹A› − ‹B›)"),
        ("A/B * 100%", "(‹A› ÷ ‹B› × 100%)"),
        ("A/B × 100 %", "(‹A› ÷ ‹B› × 100%)"),
        ("(A/B) × 100", "(‹A› ÷ ‹B› × 100)"),
        ("A × (B / 100)", "(‹A› × (‹B› ÷ 100))"),
        ("A - (B - A)", "(‹A› − (‹B› − ‹A›))"),
        ("1 + 2 * 3 - 4", "(1 + (2 × 3) − 4)"),
        ("(1 + 2) * 3", "((1 + 2) × 3)"),
        ("−A * −(1)", "((−‹A›) × (−1))"),
        ("+A", "‹A›"),
        (
            "1.000,5 + 0.5 + 16,030 + 1.234",
            "(1000.5 + 0.5 + 16.030 + 1234)",
        ),
        (
            "jumlah\u{a0}PMKS  yang\nditangani / Jumlah PMKS",
            "(‹Jumlah PMKS yang ditangani› ÷ ‹Jumlah PMKS›)",
        ),
        // Names hold digits, operators and brackets.
        ("SMP/MTs / A", "(‹SMP/MTs› ÷ ‹A›)"),
        ("SMP / MTs", "(?SMP? ÷ ?MTs?)"),
        ("Korban selama 1 Tahun * 2", "(‹Korban selama 1 Tahun› × 2)"),
        ("Penduduk (jiwa) / 1.000", "(‹Penduduk (jiwa)› ÷ 1000)"),
        ("Rata-rata lama sekolah", "‹rata-rata lama sekolah›"),
        ("A + B", "‹A + B›"),
        ("[A] + B", "(‹A› + ‹B›)"),
        // A known name is no prefix of an unknown one.
        ("Jumlah PMKS yang miskin", "?Jumlah PMKS yang miskin?"),
        ("Jumlah PMKSX", "?Jumlah PMKSX?"),
        ("A-anak", "?A-anak?"),
        ("A-2", "(‹A› − 2)"),
        // An unknown name runs to the next operator.
        ("anak-anak telantar/Luas wilayah (A)", ""),
        (
            "anak-anak usia 7–12 tahun - lansia",
            "(?anak-anak usia 7–12 tahun? − ?lansia?)",
        ),
        ("24 jam layanan / 2", "(?24 jam layanan? ÷ 2)"),
        ("luas x 100", "?luas x 100?"),
        ("A%", "?A%?"),
        (
            "[24] * [ a ] * [Luas [ha]]] * [x]]y]",
            "(?24? × ‹A› × ?Luas [ha]? × ?x]y?)",
        ),
    ] {
        match parse(text, &names()) {
            Ok(tree) => assert_eq!(shape(&tree), expected, "{text}"),
            Err(problems) => assert_eq!(expected, "", "{text}: {problems:?}"),
        }
    }
}

#[test]
fn what_cannot_be_read_is_listed_with_its_place() {
    use ProblemKind::*;
    for (text, expected) in [
        ("", vec![("", Empty)]),
        (" = ", vec![("", Empty)]),
        ("A +", vec![("", MissingOperand)]),
        ("* A", vec![("*", MissingOperand)]),
        ("A * / B", vec![("/", MissingOperand)]),
        ("()", vec![(")", MissingOperand)]),
        ("A (B)", vec![("(", MissingOperator)]),
        ("(A) 100", vec![("1", MissingOperator)]),
        ("(A + B", vec![("(", Unclosed)]),
        ("A) * (B", vec![(")", Unopened), ("(", Unclosed)]),
        ("A) * ((B)", vec![(")", Unopened), ("(", Unclosed)]),
        ("A] + B", vec![("]", Unopened)]),
        ("[A + B", vec![("[", Unclosed)]),
        ("[ ] + B", vec![("[ ]", EmptyName)]),
        ("A = B", vec![("=", Stray('=')), ("B", MissingOperator)]),
        (
            "A * 1.2.3 + (",
            vec![
                ("1.2.3", BadNumber(NumeralProblem::NotANumber)),
                ("(", Unclosed),
                ("", MissingOperand),
            ],
        ),
    ] {
        let found = parse(text, &names()).unwrap_err();
        let found: Vec<_> = found.into_iter().map(|p| (&text[p.span], p.kind)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_name_of_two_variables_is_refused_unless_it_is_bound() {
    let twice = [("Jumlah".to_owned(), 1), ("jumlah".to_owned(), 2)];
    let problem = bind("Jumlah / 2", &twice, &[]).unwrap_err().remove(0);
    assert_eq!(problem.kind, ProblemKind::AmbiguousName("Jumlah".into()));
    let bound = bind("Jumlah / 2", &twice, &[("Jumlah".into(), 2)]).unwrap();
    assert_eq!(variables(&bound), [&2]);
}

#[test]
fn a_longer_name_that_appears_later_does_not_change_a_bound_formula() {
    let mut known = vec![("Guru SMP".to_owned(), 1), ("MTs".to_owned(), 2)];
    let text = "Guru SMP/MTs * [MTs]";
    let tree = bind(text, &known, &[]).unwrap();
    let kept = bindings(text, &tree);
    assert_eq!(kept, known);
    known.push(("Guru SMP/MTs".to_owned(), 3));
    assert_eq!(bind(text, &known, &kept).unwrap(), tree);
    assert_ne!(bind(text, &known, &[]).unwrap(), tree);
}

#[test]
fn bounds_are_kept_and_say_where() {
    let nested = |depth: usize| "(".repeat(depth) + "A" + &")".repeat(depth);
    let refused = |text: &str| {
        let problem = parse(text, &names()).unwrap_err().remove(0);
        (problem.kind, problem.span.start)
    };
    assert!(parse(&nested(MOST_DEPTH), &names()).is_ok());
    assert_eq!(
        refused(&nested(MOST_DEPTH + 1)),
        (ProblemKind::TooDeep, MOST_DEPTH)
    );
    assert_eq!(
        refused(&"-".repeat(1_999)),
        (ProblemKind::TooDeep, MOST_DEPTH)
    );
    assert_eq!(refused(&nested(10_000)), (ProblemKind::TooLong, MOST_BYTES));
    assert_eq!(
        refused(&"é".repeat(1_001)),
        (ProblemKind::TooLong, MOST_BYTES)
    );
    assert!(parse(&vec!["1"; MOST_NODES - 1].join("+"), &names()).is_ok());
    assert_eq!(
        refused(&vec!["1"; MOST_NODES].join("+")).0,
        ProblemKind::TooManyParts
    );
}
