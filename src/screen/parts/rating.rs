//! How a rating looks: an icon by its place on the scale, and last a colour. Its word stands beside them.

use super::icon::Icon;
use super::tone::Tone;
use std::cmp::Ordering;

/// The look of `step` from 0, the worst, of `of` steps: the best and the worst stand out, what is between leans to
/// one side or to none.
pub fn rating_look(step: usize, of: usize) -> (Tone, Icon) {
    let top = of.saturating_sub(1);
    match (2 * step).cmp(&top) {
        Ordering::Greater if step == top => (Tone::Good, Icon::TriangleUp),
        Ordering::Greater => (Tone::Good, Icon::TriangleUpOpen),
        Ordering::Equal => (Tone::Warn, Icon::Dash),
        Ordering::Less if step == 0 => (Tone::Bad, Icon::TriangleDown),
        Ordering::Less => (Tone::Bad, Icon::TriangleDownOpen),
    }
}
