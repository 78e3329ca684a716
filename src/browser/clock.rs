//! The clock on the wall, as the browser reads it.

use crate::app::ports::Clock;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// `Date`, and the time zone of the device.
pub struct WallClock;

impl Clock for WallClock {
    fn now(&self) -> i64 {
        Date::now() as i64
    }

    fn minutes_ahead(&self, at: i64) -> i32 {
        let date = Date::new(&JsValue::from_f64(at as f64));
        -date.get_timezone_offset() as i32
    }
}
