//! Simple line icons, drawn on a 20 × 20 grid. They accompany words and never stand for them.

use crate::screen::el::{El, shape};

/// An icon of the set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)] // each is named after what it shows
pub enum Icon {
    Home,
    Plan,
    Grid,
    Exchange,
    History,
    Settings,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    Close,
    Menu,
    Info,
    Warning,
    Bang,
    Ring,
    Clock,
    TriangleUp,
    TriangleUpOpen,
    TriangleDown,
    TriangleDownOpen,
    Dash,
    Document,
    Upload,
    Download,
    Flask,
    User,
    Building,
    Printer,
    Undo,
    Redo,
    Note,
    Plus,
    Coins,
    Look,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Home => "M3 9.2 10 3.4l7 5.8M5 7.8v8.7h10V7.8",
            Self::Plan => "M3.5 5h9M3.5 10h6M3.5 15h13",
            Self::Grid => "M3.5 3.5h13v13h-13zM3.5 7.8h13M3.5 12.2h13M8.2 7.8v8.7",
            Self::Exchange | Self::Download => "M10 3v9.2M6.4 8.6 10 12.2l3.6-3.6M3.5 13v3.5h13V13",
            Self::Upload => "M10 12.5V3.3M6.4 6.9 10 3.3l3.6 3.6M3.5 13v3.5h13V13",
            Self::History => "M3.6 8.2a6.7 6.7 0 1 1-.2 3M3.2 4.6v3.8H7M10 6.4v4l2.7 1.6",
            Self::Settings => {
                "M3 6.5h7.5M14.5 6.5H17M3 13.5h2.5M9.5 13.5H17M12.5 4.4v4.2M7.5 11.4v4.2"
            }
            Self::Check => "M4 10.5 8.2 14.7 16 5.5",
            Self::ChevronDown => "M4.5 7.5 10 13l5.5-5.5",
            Self::ChevronUp => "M4.5 12.5 10 7l5.5 5.5",
            Self::ChevronRight => "M7.5 4.5 13 10l-5.5 5.5",
            Self::Close => "m5 5 10 10M15 5 5 15",
            Self::Menu => "M3 6h14M3 10h14M3 14h14",
            Self::Info => "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.3M10 6.4v.1",
            Self::Warning => "M10 3.2 17.5 16.5h-15zM10 8.2v3.8M10 14.2v.1",
            Self::Bang => "M10 3.5v8M10 16v.1",
            Self::Ring => "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12z",
            Self::Clock => "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6.2V10l2.6 1.7",
            Self::TriangleUp | Self::TriangleUpOpen => "M10 3.5 17.5 16h-15z",
            Self::TriangleDown | Self::TriangleDownOpen => "M10 16.5 17.5 4h-15z",
            Self::Dash => "M3.5 10h13",
            Self::Document => "M5 2.8h6.5L15 6.3v10.9H5zM11.3 3v3.5H15M7.5 10h5M7.5 13h5",
            Self::Flask => {
                "M8 3h4M8.7 3v5l-4.4 7.6c-.5.9.1 1.9 1.1 1.9h9.2c1 0 1.6-1 1.1-1.9L11.3 8V3M6.3 12.6h7.4"
            }
            Self::User => {
                "M10 10.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 16.8c.6-3 3.1-4.6 6.2-4.6s5.6 1.6 6.2 4.6"
            }
            Self::Building => "M4 17V6.6L10 3l6 3.6V17M2.5 17h15M8 17v-4h4v4M7.4 9v.1M12.6 9v.1",
            Self::Printer => {
                "M6 7V3h8v4M6 13.5H3.5V8.2c0-.7.5-1.2 1.2-1.2h10.6c.7 0 1.2.5 1.2 1.2v5.3H14M6 11.5h8V17H6z"
            }
            Self::Undo => "M4 8.5h8a4 4 0 0 1 0 8H8M4 8.5 7.5 5M4 8.5 7.5 12",
            Self::Redo => "M16 8.5H8a4 4 0 0 0 0 8h4M16 8.5 12.5 5M16 8.5 12.5 12",
            Self::Note => "M3.5 4.5h13v9H9l-3.5 3v-3h-2z",
            Self::Plus => "M10 4v12M4 10h12",
            Self::Coins => {
                "M3.5 6c0-1.2 2.5-2.2 5.5-2.2s5.5 1 5.5 2.2-2.5 2.2-5.5 2.2S3.5 7.2 3.5 6zM3.5 6v4c0 1.2 2.5 2.2 5.5 2.2M3.5 10v4c0 1.2 2.5 2.2 5.5 2.2M14.5 6v2.5M13 9.2a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4z"
            }
            Self::Look => "M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6zM13 13l4.2 4.2",
        }
    }

    const fn is_solid(self) -> bool {
        matches!(self, Self::TriangleUp | Self::TriangleDown)
    }
}

/// Draws an icon in the colour of the text beside it, unseen by screen readers.
pub fn icon(icon: Icon) -> El {
    let class = if icon.is_solid() {
        "icon icon-solid"
    } else {
        "icon"
    };
    shape("svg")
        .class(class)
        .attr("viewBox", "0 0 20 20")
        .attr("aria-hidden", "true")
        .with(shape("path").attr("d", icon.path()))
}
