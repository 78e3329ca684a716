//! What a chart is drawn with, as elements of SVG.

/// The ink of bars.
const INK: &str = "#0a489f";
/// The ink of words and lines.
const TEXT_INK: &str = "#1f1f1f";
/// Something drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// A bar.
    Bar {
        /// Left edge.
        x: i64,
        /// Upper edge.
        y: i64,
        /// Width.
        width: i64,
        /// Height.
        height: i64,
        /// Whether only its outline is drawn.
        is_outline: bool,
    },
    /// The line that the bars stand on.
    Axis {
        /// Left end.
        from: i64,
        /// Right end.
        to: i64,
        /// Where.
        y: i64,
    },
    /// Words or a figure.
    Text {
        /// The middle, or the start where it is not in the middle.
        x: i64,
        /// Its base line.
        y: i64,
        /// Whether `x` is its middle.
        is_middle: bool,
        /// What is written.
        text: String,
    },
}

impl Shape {
    /// The element of SVG that draws it: its tag, attributes and text.
    pub fn element(&self) -> (&'static str, Vec<(&'static str, String)>, &str) {
        let number = |n: &i64| n.to_string();
        match self {
            Self::Bar {
                x,
                y,
                width,
                height,
                is_outline,
            } => {
                let fill = if *is_outline { "#ffffff" } else { INK };
                let attributes = vec![
                    ("x", number(x)),
                    ("y", number(y)),
                    ("width", number(width)),
                    ("height", number(height)),
                    ("fill", fill.to_owned()),
                    ("stroke", INK.to_owned()),
                ];
                ("rect", attributes, "")
            }
            Self::Axis { from, to, y } => {
                let attributes = vec![
                    ("x1", number(from)),
                    ("x2", number(to)),
                    ("y1", number(y)),
                    ("y2", number(y)),
                    ("stroke", TEXT_INK.to_owned()),
                ];
                ("line", attributes, "")
            }
            Self::Text {
                x,
                y,
                is_middle,
                text,
            } => {
                let anchor = if *is_middle { "middle" } else { "start" };
                let attributes = vec![
                    ("x", number(x)),
                    ("y", number(y)),
                    ("text-anchor", anchor.to_owned()),
                    ("fill", TEXT_INK.to_owned()),
                ];
                ("text", attributes, text)
            }
        }
    }
}
