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
pub mod page_head;
pub mod rating;
pub mod table;
pub mod tone;
pub mod trend;
pub mod window;

pub use button::{Weight, button, icon_button};
pub use chip::{chip, count};
pub use choice::{Options, check, choice, pick, select};
pub use dialog::dialog;
pub use field::{Field, labelled, leave_field, trouble};
pub use focus::focus;
pub use icon::{Icon, icon};
pub use mark::{assumed, not_stated, words};
pub use notice::{alert, empty, notice};
pub use page_head::{brand_mark, page_head};
pub use rating::rating_look;
pub use table::{fact_row, table_scroll};
pub use tone::Tone;
pub use trend::{TrendPoint, figure, trend, trend_table};
pub use window::{Items, Window};
