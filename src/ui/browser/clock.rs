//! The time, and letting time pass.

use crate::domain::Date;
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Milliseconds since 1970-01-01 UTC.
pub fn now() -> u64 {
    // Rounding a moment of the browser's clock, which is positive and far below 2^53.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a time after 1970"
    )]
    let milliseconds = js_sys::Date::now() as u64;
    milliseconds
}

/// This moment as `2026-11-22T19:04:13.123Z`.
pub fn timestamp() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// The day it is where the user is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    Date::new(year, now.get_month() + 1, now.get_date()).unwrap_or(Date::from_days(0))
}

/// Lets the browser do what waits: paint, and answer the user.
pub async fn breathe() {
    let promise = js_sys::Promise::new(&mut |done, _| {
        let done = move || {
            // Nobody hears of it if the page is gone by then.
            let _ = done.call0(&JsValue::UNDEFINED);
        };
        set_timeout(done, Duration::ZERO);
    });
    let _ = JsFuture::from(promise).await;
}
