//! The tone of a message or a state. It underlines what a word and an icon already say.

use super::icon::Icon;

/// How a state feels; colour is its last carrier, never its only one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tone {
    /// Neither good nor bad.
    #[default]
    Plain,
    /// Worth knowing.
    Info,
    /// As it should be.
    Good,
    /// To look at.
    Warn,
    /// Wrong, late or lost.
    Bad,
}

impl Tone {
    /// Its class in `style/parts.css`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plain => "tone-plain",
            Self::Info => "tone-info",
            Self::Good => "tone-good",
            Self::Warn => "tone-warn",
            Self::Bad => "tone-bad",
        }
    }

    /// The icon a message of this tone carries.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Plain | Self::Info => Icon::Info,
            Self::Good => Icon::Check,
            Self::Warn => Icon::Warning,
            Self::Bad => Icon::Bang,
        }
    }
}
