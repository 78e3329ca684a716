//! A formula as it is kept: its text, and which variable each of its names means.

use super::fold::tidy;
use super::{Names, Node, Problem, Tree, parse};

/// Reads a kept formula. Its bindings win over the present names, so a renamed variable stays the
/// same variable, and a new variable that takes over an old name stays out.
///
/// ```
/// use iku::domain::formula::{bind, bindings};
/// let then = [("Jumlah PMKS".to_owned(), 1)];
/// let text = "Jumlah PMKS * 2";
/// let kept = bindings(text, &bind(text, &then, &[])?);
/// let now = [("Jumlah PPKS".to_owned(), 1), ("Jumlah PMKS".to_owned(), 2)];
/// assert_eq!(bind(text, &now, &kept)?, bind("Jumlah PPKS * 2", &now, &[])?);
/// # Ok::<(), Vec<iku::domain::formula::Problem>>(())
/// ```
pub fn bind<V: Clone + PartialEq>(
    text: &str,
    known: &[(String, V)],
    bindings: &[(String, V)],
) -> Result<Tree<V>, Vec<Problem>> {
    parse(text, &Names::new(known, bindings))
}

/// What to keep beside the text: each name as it stands there, and its variable.
pub fn bindings<V: Clone + PartialEq>(text: &str, tree: &Tree<V>) -> Vec<(String, V)> {
    let mut bindings: Vec<(String, V)> = Vec::new();
    tree.walk(&mut |part| {
        if let (Node::Variable(id), Some(written)) = (&part.node, text.get(part.span.clone())) {
            let quoted = written.strip_prefix('[').and_then(|w| w.strip_suffix(']'));
            let name = match quoted {
                Some(name) => tidy(&name.replace("]]", "]")),
                None => tidy(written),
            };
            if !bindings.iter().any(|(known, _)| *known == name) {
                bindings.push((name, id.clone()));
            }
        }
    });
    bindings
}
