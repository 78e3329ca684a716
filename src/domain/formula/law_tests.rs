//! What holds for every formula.

use super::*;
use crate::domain::amount::{Decimal, Fraction};
use crate::testing::cases;
use num_bigint::BigInt;
use num_rational::BigRational;

use proptest::prelude::*;

/// Names chosen to be misread.
const NAMES: [&str; 17] = [
    "A",
    "B",
    "A/B",
    "A + B",
    "A-B",
    "x",
    "100",
    "1.000,5",
    "5%",
    "2 + 3",
    "[odd]",
    "Jumlah PMKS",
    "Jumlah PMKS yang ditangani",
    "Korban selama 1 Tahun",
    "SMP/MTs",
    "Penduduk (jiwa)",
    "rata-rata = ]",
];
const STRANGERS: [&str; 5] = ["Luas", "A B", "1 Tahun", "a/c", "(]["];

fn names() -> Names<usize> {
    let known: Vec<_> = NAMES.iter().map(|name| name.to_string()).zip(0..).collect();
    Names::new(&known, &[])
}

fn tree(node: Node<usize>) -> Tree<usize> {
    Tree { node, span: 0..0 }
}

/// As the parser builds it: a chain does not begin with a chain of its own level.
fn chain(first: Tree<usize>, rest: Vec<(Operator, Tree<usize>)>) -> Tree<usize> {
    match first.node {
        Node::Chain(inner, mut before) if before[0].0.level() == rest[0].0.level() => {
            before.extend(rest);
            tree(Node::Chain(inner, before))
        }
        _ => tree(Node::Chain(Box::new(first), rest)),
    }
}

/// Numbers below 10¹⁵ with at most four decimals, depth at most 8.
fn any_tree(strangers: bool) -> impl Strategy<Value = Tree<usize>> {
    let digits = prop_oneof![0..20_i64, 0..10_i64.pow(15)];
    let number = (digits, 0_u32..=4, any::<bool>()).prop_map(|(digits, scale, percent)| {
        tree(Node::Number(Literal::new(
            Decimal::new(digits, scale),
            percent,
        )))
    });
    let variable = (0..NAMES.len()).prop_map(|id| tree(Node::Variable(id)));
    let stranger = (0..STRANGERS.len()).prop_map(|at| tree(Node::Unknown(STRANGERS[at].into())));
    let leaf = prop_oneof![4 => number, 4 => variable, u32::from(strangers) => stranger];
    leaf.prop_recursive(7, 24, 4, |part| {
        let operators = |level| match level {
            Level::Sum => prop_oneof![Just(Operator::Plus), Just(Operator::Minus)],
            Level::Product => prop_oneof![Just(Operator::Times), Just(Operator::Over)],
        };
        let level = prop_oneof![Just(Level::Sum), Just(Level::Product)];
        let inner = part.clone();
        let chains = level.prop_flat_map(move |level| {
            let rest = prop::collection::vec((operators(level), inner.clone()), 1..4);
            (inner.clone(), rest).prop_map(|(first, rest)| chain(first, rest))
        });
        prop_oneof![6 => chains, 1 => part.prop_map(|part| tree(Node::Negated(Box::new(part))))]
    })
}

fn values() -> impl Strategy<Value = Vec<Fraction>> {
    let digits = prop_oneof![-3..3_i64, 1 - 10_i64.pow(15)..10_i64.pow(15)];
    let value = (digits, 0_u32..=4).prop_map(|(digits, scale)| Decimal::new(digits, scale).into());
    prop::collection::vec(value, NAMES.len())
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Why {
    NoEvent,
    ZeroDivision,
    Overflow,
    Other,
}

fn why(reason: NoFigure<()>) -> Why {
    match reason {
        NoFigure::ZeroOverZero { .. } => Why::NoEvent,
        NoFigure::ZeroDivision { .. } => Why::ZeroDivision,
        NoFigure::Overflow { .. } => Why::Overflow,
        NoFigure::Unknown { .. } | NoFigure::Variable(()) => Why::Other,
    }
}

fn big(fraction: Fraction) -> BigRational {
    BigRational::new(fraction.numerator().into(), fraction.denominator().into())
}

fn is_zero(number: &BigRational) -> bool {
    *number.numer() == BigInt::ZERO
}

/// An overflow is allowed only where the answer in lowest terms needs more than 127 bits.
fn fitting(number: BigRational) -> Result<BigRational, Why> {
    let bits = number.numer().bits().max(number.denom().bits());
    if bits <= 127 {
        Ok(number)
    } else {
        Err(Why::Overflow)
    }
}

/// The same for a sum: also where the terms do, over their least common denominator.
fn fitting_sum(left: BigRational, right: BigRational) -> Result<BigRational, Why> {
    let of_denominators = BigRational::new(left.denom().clone(), right.denom().clone());
    let common = BigRational::from(of_denominators.denom() * left.denom());
    fitting(&left * &common)?;
    fitting(&right * &common)?;
    fitting((&left + &right) * &common)?;
    fitting(left + right)
}

/// The oracle: the same meaning in numbers of any size.
fn oracle(tree: &Tree<usize>, values: &[Fraction]) -> Result<BigRational, Why> {
    match &tree.node {
        Node::Number(literal) => {
            let below = BigInt::from(10).pow(literal.decimal.scale());
            Ok(BigRational::new(literal.decimal.mantissa().into(), below))
        }
        Node::Variable(id) => Ok(big(values[*id])),
        Node::Unknown(name) => panic!("{name}"),
        Node::Negated(part) => Ok(-oracle(part, values)?),
        Node::Chain(first, rest) if rest[0].0.level() == Level::Product => {
            rest.iter()
                .try_fold(oracle(first, values)?, |product, (operator, part)| {
                    let factor = oracle(part, values)?;
                    match operator {
                        Operator::Times => fitting(product * factor),
                        _ if !is_zero(&factor) => fitting(product / factor),
                        _ if is_zero(&product) => Err(Why::NoEvent),
                        _ => Err(Why::ZeroDivision),
                    }
                })
        }
        Node::Chain(first, rest) => {
            let terms = || {
                std::iter::once((Operator::Plus, &**first)).chain(rest.iter().map(|(o, p)| (*o, p)))
            };
            let is_empty = |(_, part): &(_, &Tree<_>)| oracle(part, values) == Err(Why::NoEvent);
            let before_empty = terms().take_while(|term| !is_empty(term));
            let sum = before_empty.clone().try_fold(
                BigRational::from(BigInt::ZERO),
                |sum, (operator, part)| {
                    let term = oracle(part, values)?;
                    fitting_sum(
                        sum,
                        if operator == Operator::Minus {
                            -term
                        } else {
                            term
                        },
                    )
                },
            )?;
            if before_empty.count() == terms().count() {
                return Ok(sum);
            }
            let others: Vec<_> = terms().filter(|term| !is_empty(term)).collect();
            for (_, part) in &others {
                oracle(part, values)?;
            }
            let counts = others.iter().any(|(_, part)| !part.is_constant());
            Err(if counts {
                Why::ZeroDivision
            } else {
                Why::NoEvent
            })
        }
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn what_is_printed_reads_back_as_the_same_formula(tree in any_tree(true)) {
        let names = names();
        let text = print(&tree, &names);
        match parse(&text, &names) {
            Ok(read) => prop_assert_eq!(read, tree, "{}", text),
            Err(problems) => prop_assert_eq!(&problems[0].kind, &ProblemKind::TooLong, "{}", text),
        }
    }

    #[test]
    fn figures_agree_with_numbers_of_any_size(tree in any_tree(false), values in values()) {
        let figure = evaluate(&tree, &mut |id| Ok(values[*id]));
        prop_assert_eq!(figure.map(big).map_err(why), oracle(&tree, &values));
    }

    #[test]
    fn an_explanation_never_differs_from_the_figure(tree in any_tree(true), values in values()) {
        let mut lookup = |id: &usize| Ok::<_, ()>(values[*id]);
        let step = explain(&tree, &names(), &mut lookup);
        prop_assert_eq!(step.value, evaluate(&tree, &mut lookup));
    }

    #[test]
    fn any_text_is_read_or_refused_at_places_inside_it(
        text in "[AB(){}\\[\\]x0-9.,%+*/:= −–é\u{a0}-]{0,40}|\\PC{0,40}", caret in 0_usize..50,
    ) {
        let names = names();
        let problems = match parse(&text, &names) {
            Ok(tree) => {
                let bound = bindings(&text, &tree);
                let known: Vec<_> = NAMES.iter().map(|name| name.to_string()).zip(0..).collect();
                prop_assert_eq!(bind(&text, &known, &bound), Ok(tree.clone()));
                check(&tree, &names, true)
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                problems
            }
        };
        for problem in problems {
            prop_assert!(text.get(problem.span.clone()).is_some(), "{:?}", problem);
        }
        prop_assert!(text.get(complete(&text, caret, &names).span).is_some());
    }
}

#[test]
fn formulas_of_the_size_offices_write_do_not_overflow() {
    let names = names();
    let figure = |text, value: i64| {
        let tree = parse(text, &names).unwrap();
        evaluate(&tree, &mut |_| {
            Ok::<_, ()>(Fraction::from(Decimal::new(value, 2)))
        })
        .unwrap()
    };
    let budget = 145_519_937_300_099;
    assert_eq!(figure("[A] / [B] * 100%", budget), Fraction::from(100));
    assert_eq!(
        figure("(2 * [A] - [B]) / [A] * 100", budget),
        Fraction::from(100)
    );
    assert_eq!(
        figure("1/3*3*1000,005", 0).to_decimal(),
        Some(Decimal::new(1_000_005, 3))
    );
    assert_eq!(
        figure("([A] + [B] + [x]) / ([A] * 3) / [B] * [x]", budget),
        Fraction::ONE
    );
}

#[test]
fn nothing_of_nothing_is_no_event_only_where_no_other_figure_stands_beside_it() {
    let names = names();
    for (text, no_event) in [
        ("[A] / [B] × 100", true),
        ("1 − [A] / [B]", true),
        ("([A] − [B]) / [B] × 100", true),
        ("([A] / [B] − [x] / [B]) × 100", true),
        ("([A] / [B] + [A] / [Jumlah PMKS]) / 2", false),
        ("([A] / [Jumlah PMKS] + [A] / [B]) / 2", false),
        ("[Jumlah PMKS] / [B]", false),
    ] {
        let tree = parse(text, &names).unwrap();
        let one = NAMES.iter().position(|name| *name == "Jumlah PMKS");
        let count = |id: &usize| Ok::<_, ()>(i64::from(one == Some(*id)).into());
        let reason = evaluate(&tree, &mut { count }).unwrap_err();
        assert_eq!(
            matches!(reason, NoFigure::ZeroOverZero { .. }),
            no_event,
            "{text}"
        );
        let (NoFigure::ZeroOverZero { at } | NoFigure::ZeroDivision { at }) = reason else {
            panic!("{reason:?}");
        };
        assert_eq!(&text[at], "[B]");
    }
}

#[test]
fn the_callers_own_reason_is_carried_through() {
    let tree = parse("[A] / [B] + Luas", &names()).unwrap();
    let missing = evaluate(&tree, &mut |id| Err(format!("{id} belum diisi")));
    assert_eq!(missing, Err(NoFigure::Variable("0 belum diisi".into())));
    let unknown = evaluate(&tree, &mut |_| Ok::<_, ()>(Fraction::ONE));
    assert_eq!(unknown, Err(NoFigure::Unknown { at: 12..16 }));
}
