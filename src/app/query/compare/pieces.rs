//! Two texts side by side: which words differ, and of long texts only those with some words around them.

/// A piece of a text that is held against another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// The other text says this too.
    Same(String),
    /// Only this text says this.
    Own(String),
    /// Words that both say are left out here.
    Gap,
}

/// Both texts in pieces.
pub type Sides = (Vec<Piece>, Vec<Piece>);

/// Words and blanks that stay on either side of what differs, where words between are left out.
const CONTEXT: usize = 16;

/// Words and blanks of a text from which on it is long.
const LONG: usize = 120;

/// Steps after which two texts count as different from the first to the last word that differs: the search takes
/// time and memory by their square.
const STEPS: usize = 400;

/// Holds two texts against each other, word by word. Blanks count: a doubled one is a difference.
pub fn sides(old: &str, new: &str) -> Sides {
    let (old, new) = (tokens(old), tokens(new));
    let mut marks = differing(&old, &new);
    for (tokens, marks) in [(&old, &mut marks.0), (&new, &mut marks.1)] {
        join(tokens, marks);
    }
    let shared = |tokens: &[&str], marks: &[bool]| {
        let same = tokens
            .iter()
            .zip(marks)
            .filter(|(token, is_own)| !**is_own && !is_blank(token));
        same.count()
    };
    let (fewer, more) = (old.len().min(new.len()), old.len().max(new.len()));
    // A few words in common do not make two texts one; what is only put in or left out stays recognisable.
    if shared(&old, &marks.0) * 8 < fewer && more > 1 {
        marks = (vec![true; old.len()], vec![true; new.len()]);
    }
    let is_long = more > LONG;
    (
        pieces(&old, &marks.0, is_long),
        pieces(&new, &marks.1, is_long),
    )
}

/// The words that two texts share, of all words of the longer one, in hundredths.
pub fn likeness(old: &str, new: &str) -> usize {
    let sorted = |text| {
        let mut words: Vec<_> = str::split_whitespace(text).collect();
        words.sort_unstable();
        words
    };
    let (old, new) = (sorted(old), sorted(new));
    let (mut a, mut b, mut shared) = (0, 0, 0);
    while let (Some(one), Some(other)) = (old.get(a), new.get(b)) {
        shared += usize::from(one == other);
        a += usize::from(one <= other);
        b += usize::from(other <= one);
    }
    shared * 100 / old.len().max(new.len()).max(1)
}

fn is_blank(token: &str) -> bool {
    token.starts_with(char::is_whitespace)
}

/// Words and the blanks between them, alternating.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_blank = first.is_whitespace();
        let end = rest.find(|c: char| c.is_whitespace() != is_blank);
        let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
        tokens.push(token);
        rest = after;
    }
    tokens
}

/// For each token of two lists whether the other one lacks it; those that both have stand in the same order.
pub fn differing(old: &[&str], new: &[&str]) -> (Vec<bool>, Vec<bool>) {
    let alike = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (left, right) = (&old[alike..], &new[alike..]);
    let ends = left.iter().rev().zip(right.iter().rev());
    let alike_end = ends.take_while(|(a, b)| a == b).count();
    let (left, right) = (
        &left[..left.len() - alike_end],
        &right[..right.len() - alike_end],
    );
    let mut marks = (vec![false; old.len()], vec![false; new.len()]);
    marks.0[alike..alike + left.len()].fill(true);
    marks.1[alike..alike + right.len()].fill(true);
    for (x, y) in common(left, right) {
        marks.0[alike + x] = false;
        marks.1[alike + y] = false;
    }
    marks
}

/// The places of tokens that a shortest way from one list to the other keeps; none where it is too long.
///
/// E. Myers, *An O(ND) Difference Algorithm and Its Variations* (1986).
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let (n, m) = (old.len() as isize, new.len() as isize);
    // The furthest x on each diagonal k = x − y, and what it was before each step.
    let limit = STEPS.min(old.len() + new.len()) as isize;
    let at = |k: isize| (k + limit + 1) as usize;
    let mut furthest = vec![0_isize; at(limit + 1) + 1];
    let mut before: Vec<Vec<isize>> = Vec::new();
    for step in 0..=limit {
        before.push(furthest[at(-step - 1)..=at(step + 1)].to_vec());
        for k in (-step..=step).step_by(2) {
            let mut x = start(&furthest, at(k), (k, step));
            while x < n && x - k < m && old[x as usize] == new[(x - k) as usize] {
                x += 1;
            }
            furthest[at(k)] = x;
            if x >= n && x - k >= m {
                return walk_back(&before, (n, m));
            }
        }
    }
    Vec::new()
}

/// Where a step begins on a diagonal: after leaving out a token of the old list or putting in one of the new.
fn start(furthest: &[isize], at: usize, (k, step): (isize, isize)) -> isize {
    let is_down = k == -step || k != step && furthest[at - 1] < furthest[at + 1];
    if is_down {
        furthest[at + 1]
    } else {
        furthest[at - 1] + 1
    }
}

fn walk_back(before: &[Vec<isize>], (mut x, mut y): (isize, isize)) -> Vec<(usize, usize)> {
    let mut kept = Vec::new();
    for (step, furthest) in before.iter().enumerate().rev() {
        let (k, step) = (x - y, step as isize);
        let from = start(furthest, (k + step + 1) as usize, (k, step));
        while x > from {
            x -= 1;
            kept.push((x as usize, (x - k) as usize));
        }
        y = x - k;
        // The token that the step itself left out or put in.
        let is_down = k == -step
            || k != step && {
                let at = (k + step + 1) as usize;
                furthest[at - 1] < furthest[at + 1]
            };
        if is_down { y -= 1 } else { x -= 1 }
    }
    kept
}

/// A blank between two words that differ differs with them: one mark reads better than two.
fn join(tokens: &[&str], marks: &mut [bool]) {
    for at in 1..marks.len().saturating_sub(1) {
        if is_blank(tokens[at]) && marks[at - 1] && marks[at + 1] {
            marks[at] = true;
        }
    }
}

fn pieces(tokens: &[&str], marks: &[bool], is_long: bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_own = marks[at];
        let run = marks[at..].iter().take_while(|own| **own == is_own).count();
        let end = at + run;
        let text = |from: usize, to: usize| tokens[from..to].concat();
        if is_own {
            pieces.push(Piece::Own(text(at, end)));
        } else {
            let before = if at == 0 { 0 } else { CONTEXT };
            let after = if end == tokens.len() { 0 } else { CONTEXT };
            if is_long && run > before + after + 1 {
                pieces.extend((before > 0).then(|| Piece::Same(text(at, at + before))));
                pieces.push(Piece::Gap);
                pieces.extend((after > 0).then(|| Piece::Same(text(end - after, end))));
            } else {
                pieces.push(Piece::Same(text(at, end)));
            }
        }
        at = end;
    }
    pieces
}

#[cfg(test)]
mod tests;
