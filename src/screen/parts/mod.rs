//! Small parts that pages are composed of. Parts know no rules: they take words and say what was pressed.

pub mod button;
pub mod chip;
pub mod choice;
pub mod dialog;
pub mod field;
pub mod icon;
pub mod mark;
pub mod notice;
pub mod rating;
pub mod table;
pub mod tone;
pub mod trend;

pub use button::{Button, IconButton, Weight};
pub use chip::{Chip, Count};
pub use choice::{Choice, Pick};
pub use dialog::Dialog;
pub use field::{Field, leave_field};
pub use icon::{Icon, icon};
pub use mark::{Assumed, not_stated, stated};
pub use notice::{Empty, Notice};
pub use rating::rating;
pub use table::{FactRow, TableScroll};
pub use tone::Tone;
pub use trend::{Trend, TrendPoint, TrendTable};
