//! The formulas of the decree, word for word.

use super::*;
use crate::domain::amount::Fraction;

const GRADUATION: &str = "Jumlah Graduasi Mandiri/Jumlah PMKS yang ditangani * 100";
const COVERAGE: &str = "Jumlah PMKS yang ditangani/Jumlah PMKS *100";
const RESPONSE: &str = "Jumlah Penanganan Bencana yang dilaksanakan selama 1 Tahun";
const VICTIMS: &str = "Jumlah Korban Bencana yang ditangani selama 1 Tahun";

fn known() -> Vec<(String, u8)> {
    let names = [
        "Jumlah PMKS",
        "Jumlah PMKS yang ditangani",
        "Jumlah Graduasi Mandiri",
        RESPONSE,
        VICTIMS,
    ];
    names.map(String::from).into_iter().zip(0..).collect()
}

#[test]
fn each_is_read_with_its_variables_known() {
    for (text, expected, canonical) in [
        (
            GRADUATION,
            vec![2, 1],
            "Jumlah Graduasi Mandiri ÷ Jumlah PMKS yang ditangani × 100",
        ),
        (
            COVERAGE,
            vec![1, 0],
            "Jumlah PMKS yang ditangani ÷ Jumlah PMKS × 100",
        ),
        (RESPONSE, vec![3], RESPONSE),
        (VICTIMS, vec![4], VICTIMS),
    ] {
        let names = Names::new(&known(), &[]);
        let tree = parse(text, &names).unwrap();
        assert_eq!(
            variables(&tree),
            expected.iter().collect::<Vec<_>>(),
            "{text}"
        );
        assert_eq!(print(&tree, &names), canonical);
    }
}

#[test]
fn each_is_read_without_any_variable_known_and_names_what_it_needs() {
    let nothing: Names<u8> = Names::new(&[], &[]);
    for (text, needed) in [
        (
            GRADUATION,
            vec!["Jumlah Graduasi Mandiri", "Jumlah PMKS yang ditangani"],
        ),
        (COVERAGE, vec!["Jumlah PMKS yang ditangani", "Jumlah PMKS"]),
        (RESPONSE, vec![RESPONSE]),
        (VICTIMS, vec![VICTIMS]),
    ] {
        let tree = parse(text, &nothing).unwrap();
        let problems = check(&tree, &nothing, false);
        let unknown: Vec<_> = problems
            .iter()
            .map(|problem| &text[problem.span.clone()])
            .collect();
        assert_eq!(unknown, needed);
    }
}

#[test]
fn the_last_two_are_counts_where_a_percentage_is_expected() {
    let names = Names::new(&known(), &[]);
    for (text, expected) in [
        (GRADUATION, None),
        (COVERAGE, None),
        (RESPONSE, Some(ProblemKind::NoDivisor)),
        (VICTIMS, Some(ProblemKind::NoDivisor)),
    ] {
        let tree = parse(text, &names).unwrap();
        let found = check(&tree, &names, true).into_iter().next();
        assert_eq!(found.map(|problem| problem.kind), expected);
        assert_eq!(check(&tree, &names, false), []);
    }
}

#[test]
fn coverage_is_explained_down_to_its_numbers() {
    let names = Names::new(&known(), &[]);
    let tree = parse(COVERAGE, &names).unwrap();
    let counts = [61_305, 48_272];
    let step = explain(&tree, &names, &mut |id| {
        Ok::<_, ()>(Fraction::from(counts[usize::from(*id)]))
    });
    assert_eq!(
        step.value.unwrap().round_half_away(2).unwrap().to_string(),
        "78.74"
    );
    let StepKind::Chain(first, rest) = step.kind else {
        panic!("one step of three parts");
    };
    assert_eq!(first.text, "Jumlah PMKS yang ditangani");
    assert_eq!(first.value, Ok(Fraction::from(48_272)));
    assert_eq!(rest[0].0, Operator::Over);
    assert_eq!(&COVERAGE[rest[0].1.span.clone()], "Jumlah PMKS");
    assert_eq!(rest[1].1.kind, StepKind::Number { percent: false });
}
