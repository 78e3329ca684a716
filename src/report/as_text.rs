//! Numbers and days on their way to the worker: written as text, so that no digit is lost.

use serde::{Deserialize, Deserializer, Serializer, de};
use std::fmt::Display;
use std::str::FromStr;

pub fn serialize<T: Display, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(value)
}

pub fn deserialize<'de, T: FromStr, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let text = <&str>::deserialize(from)?;
    text.parse()
        .map_err(|_| de::Error::custom("not a number or day"))
}
