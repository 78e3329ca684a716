//! From text to tree.

use super::scan::{Leaf, Scanner};
use super::{Level, Literal, Names, Node, Operator, Problem, ProblemKind, Span, Tree};
use crate::domain::sort::sort_by_key;

/// The longest text that is read, in bytes.
pub const MOST_BYTES: usize = 2_000;
/// How deep brackets and signs may stand in each other.
pub const MOST_DEPTH: usize = 64;
/// How many numbers, names, signs and chains a formula may have.
pub const MOST_NODES: usize = 1_000;

/// Reads a formula. Where it cannot be read, says all that is wrong with it, in the order of the text.
///
/// ```
/// use iku::domain::formula::{Names, parse, print};
/// let names = Names::new(&[("Jumlah PMKS".into(), 1), ("Jumlah PMKS yang ditangani".into(), 2)], &[]);
/// let tree = parse("jumlah pmks yang ditangani/Jumlah PMKS *100%", &names)?;
/// assert_eq!(print(&tree, &names), "Jumlah PMKS yang ditangani ÷ Jumlah PMKS × 100%");
/// # Ok::<(), Vec<iku::domain::formula::Problem>>(())
/// ```
pub fn parse<V: Clone + PartialEq>(text: &str, names: &Names<V>) -> Result<Tree<V>, Vec<Problem>> {
    if text.len() > MOST_BYTES {
        let span = text.floor_char_boundary(MOST_BYTES)..text.len();
        let kind = ProblemKind::TooLong;
        return Err(vec![Problem { span, kind }]);
    }
    let mut parser = Parser {
        scanner: Scanner::new(text, names),
        problems: Vec::new(),
        depth: 0,
        nodes: 0,
    };
    match parser.formula() {
        Ok(tree) if parser.problems.is_empty() => Ok(tree),
        _ => {
            sort_by_key(&mut parser.problems, |problem| problem.span.start);
            Err(parser.problems)
        }
    }
}

struct Parser<'a, V> {
    scanner: Scanner<'a, V>,
    problems: Vec<Problem>,
    depth: usize,
    nodes: usize,
}

/// A bound is reached; reading on is pointless.
struct Stop;

impl<V: Clone + PartialEq> Parser<'_, V> {
    fn formula(&mut self) -> Result<Tree<V>, Stop> {
        // As in a spreadsheet.
        if self.scanner.peek() == Some('=') {
            self.scanner.take();
        }
        if self.scanner.peek().is_none() {
            self.report(self.scanner.here(), ProblemKind::Empty);
            return Err(Stop);
        }
        let tree = self.chain(Level::Sum)?;
        while self.peek() == Some(')') {
            let span = self.scanner.take();
            self.report(span, ProblemKind::Unopened);
            if self.peek().is_some_and(|c| c != ')') {
                self.operator();
                self.chain(Level::Sum)?;
            }
        }
        Ok(tree)
    }

    /// Parts with operators of one level between them.
    fn chain(&mut self, level: Level) -> Result<Tree<V>, Stop> {
        let mut first = self.part(level)?;
        let mut rest = Vec::new();
        while let Some(operator) = self.operator_of(level) {
            rest.push((operator, self.part(level)?));
        }
        let Some((_, last)) = rest.last() else {
            return Ok(first);
        };
        let span = first.span.start..last.span.end;
        // (A / B) × 100 says what A / B × 100 says.
        if first.node.level() == Some(level)
            && let Node::Chain(inner, before) = first.node
        {
            rest.splice(0..0, before);
            first = *inner;
        } else {
            self.count(&span)?;
        }
        let node = Node::Chain(Box::new(first), rest);
        Ok(Tree { node, span })
    }

    fn part(&mut self, level: Level) -> Result<Tree<V>, Stop> {
        match level {
            Level::Sum => self.chain(Level::Product),
            Level::Product => self.factor(),
        }
    }

    fn factor(&mut self) -> Result<Tree<V>, Stop> {
        match self.peek() {
            Some('(') => self.group(),
            Some('[') => {
                let leaf = self.scanner.bracketed();
                self.leaf(leaf)
            }
            Some(c) => match Operator::of(c) {
                Some(sign) if sign.level() == Level::Sum => self.signed(sign),
                Some(_) => self.gap(),
                None if c == ')' => self.gap(),
                None => {
                    let leaf = self.scanner.leaf();
                    self.leaf(leaf)
                }
            },
            None => self.gap(),
        }
    }

    fn group(&mut self) -> Result<Tree<V>, Stop> {
        let open = self.scanner.take();
        self.enter(&open)?;
        let mut tree = self.chain(Level::Sum)?;
        self.depth -= 1;
        if self.peek() == Some(')') {
            tree.span = open.start..self.scanner.take().end;
        } else {
            self.report(open, ProblemKind::Unclosed);
        }
        Ok(tree)
    }

    fn signed(&mut self, sign: Operator) -> Result<Tree<V>, Stop> {
        let place = self.scanner.take();
        self.enter(&place)?;
        let part = self.factor()?;
        self.depth -= 1;
        if sign == Operator::Plus {
            return Ok(part);
        }
        let span = place.start..part.span.end;
        self.count(&span)?;
        let node = Node::Negated(Box::new(part));
        Ok(Tree { node, span })
    }

    fn leaf(&mut self, leaf: Leaf<V>) -> Result<Tree<V>, Stop> {
        self.count(&leaf.span)?;
        if let Some(kind) = leaf.problem {
            self.report(leaf.span.clone(), kind);
        }
        Ok(Tree {
            node: leaf.node,
            span: leaf.span,
        })
    }

    /// Something is missing; a zero stands in, so that the rest can be looked at too.
    fn gap(&mut self) -> Result<Tree<V>, Stop> {
        let span = self.scanner.here();
        self.report(span.clone(), ProblemKind::MissingOperand);
        let node = Node::Number(Literal::new(0.into(), false));
        Ok(Tree { node, span })
    }

    /// The operator that comes next, if it is of this level.
    fn operator_of(&mut self, level: Level) -> Option<Operator> {
        let next = self.peek().filter(|c| *c != ')')?;
        // Where one is missing, a multiplication stands in.
        let operator = Operator::of(next).unwrap_or(Operator::Times);
        (operator.level() == level).then(|| {
            self.operator();
            operator
        })
    }

    /// Takes the operator that must come next.
    fn operator(&mut self) {
        let is_there = self.peek().and_then(Operator::of).is_some();
        if is_there {
            self.scanner.take();
        } else {
            self.report(self.scanner.here(), ProblemKind::MissingOperator);
        }
    }

    /// The next character that has a meaning.
    fn peek(&mut self) -> Option<char> {
        while let Some(stray @ (']' | '=')) = self.scanner.peek() {
            let span = self.scanner.take();
            let kind = match stray {
                ']' => ProblemKind::Unopened,
                _ => ProblemKind::Stray(stray),
            };
            self.report(span, kind);
        }
        self.scanner.peek()
    }

    fn enter(&mut self, place: &Span) -> Result<(), Stop> {
        self.depth += 1;
        self.bound(self.depth <= MOST_DEPTH, place, ProblemKind::TooDeep)
    }

    fn count(&mut self, place: &Span) -> Result<(), Stop> {
        self.nodes += 1;
        self.bound(self.nodes <= MOST_NODES, place, ProblemKind::TooManyParts)
    }

    fn bound(&mut self, kept: bool, place: &Span, kind: ProblemKind) -> Result<(), Stop> {
        if kept {
            return Ok(());
        }
        self.report(place.clone(), kind);
        Err(Stop)
    }

    fn report(&mut self, span: Span, kind: ProblemKind) {
        self.problems.push(Problem { span, kind });
    }
}
