//! Exact numbers.
pub use rust_decimal::Decimal;
