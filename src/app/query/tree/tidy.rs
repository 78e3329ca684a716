//! Tidy places for the nodes of a tree, as Reingold and Tilford drew them: what hangs under a node lies as close
//! together as it can without overlapping at any level, and the node lies in the middle.

/// How far a subtree reaches at each of its levels, from the middle of its node.
type Reach = Vec<(i32, i32)>;

/// The upper edge of every node, from 0, and the height of the whole.
///
/// Nodes are given with the place of the one they hang under, each after that one, and their height, which is even.
/// `gap` is what must lie between a node and whatever lies above it.
pub fn tidy(nodes: &[(Option<usize>, u32)], gap: impl Fn(usize) -> u32) -> (Vec<u32>, u32) {
    let mut under: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut roots = Vec::new();
    for (place, (parent, _)) in nodes.iter().enumerate() {
        match parent {
            Some(parent) => under[*parent].push(place),
            None => roots.push(place),
        }
    }
    // What hangs under a node comes after it, so from the end every reach is known when it is needed.
    let mut reaches: Vec<Reach> = vec![Vec::new(); nodes.len()];
    let mut offsets = vec![0; nodes.len()];
    for place in (0..nodes.len()).rev() {
        let half = half(nodes[place].1);
        let below = stack(&under[place], &mut reaches, &mut offsets, &gap);
        reaches[place].push((-half, half));
        reaches[place].extend(below);
    }
    let all = stack(&roots, &mut reaches, &mut offsets, &gap);
    let top = all.iter().map(|(top, _)| *top).min().unwrap_or(0);
    let bottom = all.iter().map(|(_, bottom)| *bottom).max().unwrap_or(0);
    let mut middles: Vec<i32> = Vec::with_capacity(nodes.len());
    for (place, (parent, _)) in nodes.iter().enumerate() {
        let over = parent.map_or(-top, |parent| middles[parent]);
        middles.push(over + offsets[place]);
    }
    let edges = middles.iter().zip(nodes);
    let edges = edges.map(|(middle, (_, height))| (middle - half(*height)).unsigned_abs());
    (edges.collect(), top.abs_diff(bottom))
}

fn half(height: u32) -> i32 {
    (height / 2) as i32
}

/// Lays subtrees one below the other, as close as they can be, and tells each its offset from the middle of all.
/// Gives how far they reach together.
fn stack(
    places: &[usize],
    reaches: &mut [Reach],
    offsets: &mut [i32],
    gap: &impl Fn(usize) -> u32,
) -> Reach {
    let mut all = Reach::new();
    let mut last = 0;
    for place in places {
        // Nobody asks again how far a part reaches.
        let own = std::mem::take(&mut reaches[*place]);
        let gap = gap(*place) as i32;
        let shared = all.iter().zip(&own);
        last = shared
            .map(|((_, bottom), (top, _))| bottom + gap - top)
            .max()
            .unwrap_or(0);
        offsets[*place] = last;
        for (level, (top, bottom)) in own.into_iter().enumerate() {
            match all.get_mut(level) {
                Some(reach) => reach.1 = bottom + last,
                None => all.push((top + last, bottom + last)),
            }
        }
    }
    let middle = last / 2;
    for place in places {
        offsets[*place] -= middle;
    }
    all.into_iter()
        .map(|(top, bottom)| (top - middle, bottom - middle))
        .collect()
}
