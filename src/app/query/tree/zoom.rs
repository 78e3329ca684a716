//! How large a picture is shown.

/// In per cent of its own size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Zoom(u32);

/// Below the first nothing can be told apart.
const STEPS: [u32; 9] = [25, 35, 50, 70, 85, 100, 125, 150, 200];

impl Zoom {
    /// Its own size.
    pub const FULL: Self = Self(100);

    /// Per cent.
    pub const fn percent(self) -> u32 {
        self.0
    }

    /// The next larger step.
    pub fn nearer(self) -> Self {
        let larger = STEPS.into_iter().find(|step| *step > self.0);
        larger.map_or(self, Self)
    }

    /// The next smaller step.
    pub fn farther(self) -> Self {
        let smaller = STEPS.into_iter().rev().find(|step| *step < self.0);
        smaller.map_or(self, Self)
    }

    /// As much as shows a whole picture in a box, but never larger than it is and never too small to be told apart.
    pub fn fitting(picture: (u32, u32), within: (u32, u32)) -> Self {
        let share = |whole: u32, room: u32| room.saturating_mul(100) / whole.max(1);
        let most = share(picture.0, within.0).min(share(picture.1, within.1));
        Self(most.clamp(STEPS[0], Self::FULL.0))
    }

    /// A length of the picture as it is shown.
    pub const fn shown(self, length: u32) -> u32 {
        length * self.0 / 100
    }

    /// A length that is shown, in the picture's own.
    pub const fn within(self, shown: u32) -> u32 {
        shown * 100 / self.0
    }
}
