//! The canonical text of a formula: it reads back as the same tree.

use super::fold::tidy;
use super::{Level, Names, Node, Operator, Tree, parse};
use crate::domain::numeral;

/// Writes a formula with the present names; brackets only where they are needed.
///
/// Give [`Names`] without bindings, or the text may mean something else to a reader without them.
pub fn print<V: Clone + PartialEq>(tree: &Tree<V>, names: &Names<V>) -> String {
    let bare = Printer {
        names,
        quoted: false,
    };
    let text = bare.part(tree);
    if parse(&text, names).as_ref() == Ok(tree) {
        return text;
    }
    // A variable may be called "A + B" where others are called "A" and "B", or "2 + 3".
    let quoted = Printer {
        names,
        quoted: true,
    };
    quoted.part(tree)
}

struct Printer<'a, V> {
    names: &'a Names<V>,
    /// Every name and number stands in brackets.
    quoted: bool,
}

impl<V: Clone + PartialEq> Printer<'_, V> {
    fn part(&self, tree: &Tree<V>) -> String {
        match &tree.node {
            Node::Number(literal) => {
                let mark = if literal.percent { "%" } else { "" };
                let text = numeral::write(literal.decimal) + mark;
                if self.quoted {
                    format!("({text})")
                } else {
                    text
                }
            }
            Node::Variable(id) => self.name(tree, self.names.name_of(id).unwrap_or_default()),
            Node::Unknown(name) => self.name(tree, name),
            Node::Negated(part) => {
                format!("−{}", self.inside(part, part.node.level().is_some()))
            }
            Node::Chain(first, rest) => {
                let level = tree.node.level();
                let mut text = self.inside(first, looser(first, level));
                for (operator, part) in rest {
                    let wrap = looser(part, level)
                        || part.node.level() == level
                        || matches!(part.node, Node::Negated(_));
                    text += &format!(" {} {}", operator.sign(), self.inside(part, wrap));
                }
                text
            }
        }
    }

    fn inside(&self, tree: &Tree<V>, wrap: bool) -> String {
        let text = self.part(tree);
        if wrap { format!("({text})") } else { text }
    }

    /// A name, in square brackets if it would be read as anything else without them.
    fn name(&self, tree: &Tree<V>, name: &str) -> String {
        let name = tidy(name);
        if !self.quoted && parse(&name, self.names).as_ref() == Ok(tree) {
            return name;
        }
        format!("[{}]", name.replace(']', "]]"))
    }
}

/// A sum inside a product would be torn apart.
fn looser<V>(part: &Tree<V>, level: Option<Level>) -> bool {
    part.node.level() == Some(Level::Sum) && level == Some(Level::Product)
}

/// The operator, as it stands between two parts.
impl std::fmt::Display for Operator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.sign())
    }
}
