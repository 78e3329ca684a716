//! A rating as a chip: its word, an icon by its place on the scale, and last a colour.

use super::chip::chip;
use super::icon::Icon;
use super::tone::Tone;
use crate::screen::el::El;

/// The chip of a rating: `step` from 0, the worst, of `of` steps.
pub fn rating(label: String, step: usize, of: usize) -> El {
    let (tone, mark) = place(step, of);
    chip(&label, tone, Some(mark))
}

/// The best and the worst stand out, what is between leans to one side or to none.
fn place(step: usize, of: usize) -> (Tone, Icon) {
    let top = of.saturating_sub(1);
    match (2 * step).cmp(&top) {
        std::cmp::Ordering::Greater if step == top => (Tone::Good, Icon::TriangleUp),
        std::cmp::Ordering::Greater => (Tone::Good, Icon::TriangleUpOpen),
        std::cmp::Ordering::Equal => (Tone::Warn, Icon::Dash),
        std::cmp::Ordering::Less if step == 0 => (Tone::Bad, Icon::TriangleDown),
        std::cmp::Ordering::Less => (Tone::Bad, Icon::TriangleDownOpen),
    }
}
