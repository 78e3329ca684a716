//! What must be known before a formula gives a figure.

use super::{Node, Tree};

/// The variables of a formula, each once, in the order of the text.
pub fn variables<V: PartialEq>(tree: &Tree<V>) -> Vec<&V> {
    let mut found = Vec::new();
    tree.walk(&mut |part| {
        if let Node::Variable(id) = &part.node
            && !found.contains(&id)
        {
            found.push(id);
        }
    });
    found
}
