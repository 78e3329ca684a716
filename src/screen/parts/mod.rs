//! Small parts that pages are composed of. Parts know no rules: they take words and say what was pressed.

pub mod button;
pub mod chip;
pub mod choice;
pub mod dialog;
pub mod field;
pub mod focus;
pub mod icon;
pub mod mark;
pub mod notice;
pub mod rating;
pub mod table;
pub mod tone;
pub mod trend;
pub mod window;

pub use button::{Button, IconButton, Weight, button, icon_button};
pub use chip::{Chip, Count, chip};
pub use choice::{Choice, Pick, choice};
pub use dialog::Dialog;
pub use field::{Field, leave_field};
pub use focus::focus;
pub use icon::{Icon, icon};
pub use mark::{Assumed, not_stated, stated, words};
pub use notice::{Empty, Notice, notice};
pub use rating::rating_look;
pub use table::{FactRow, TableScroll, fact_row, table_scroll};
pub use tone::Tone;
pub use trend::{TrendPoint, figure, trend, trend_table};
pub use window::{Window, is_long};
