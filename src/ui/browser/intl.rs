//! Numbers, days and moments as people write them in their language; the browser knows how.

use crate::domain::Date;
use crate::ui::language::locale;
use crate::ui::numbers::in_field;
use js_sys::{Array, Reflect};
use leptos::prelude::window;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// A number as people here write it.
pub fn number(value: f64) -> String {
    // Asking the browser takes a while, and these are written alike in every language of the app.
    if value.fract() == 0.0 && (0.0..1000.0).contains(&value) {
        return small(value).to_string();
    }
    let text = number_format().call1(&JsValue::NULL, &value.into()).ok();
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

/// The function that writes numbers in the locale at hand; making one is dear, so it is made once.
fn number_format() -> js_sys::Function {
    let locale = locale();
    NUMBER_FORMAT.with_borrow_mut(|known| {
        if let Some((of, format)) = known
            && *of == locale
        {
            return format.clone();
        }
        let options = js_sys::Object::new();
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &6.into());
        let locales = Array::of1(&locale.as_str().into());
        let format = js_sys::Intl::NumberFormat::new(&locales, &options).format();
        *known = Some((locale, format.clone()));
        format
    })
}

thread_local! {
    static NUMBER_FORMAT: RefCell<Option<(String, js_sys::Function)>> = const { RefCell::new(None) };
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number below a thousand"
)]
fn small(value: f64) -> u16 {
    value as u16
}

/// A number as fields for numbers hold it, whatever the language.
pub fn plain_number(value: f64) -> String {
    JsValue::from(value)
        .unchecked_into::<js_sys::Object>()
        .to_string()
        .into()
}

/// The sign before the decimals as people here write numbers.
pub fn decimal() -> char {
    number(0.5).chars().nth(1).unwrap_or('.')
}

/// How a number stands in a field that is read as people here write numbers.
pub fn number_in_field(value: f64) -> String {
    in_field(&plain_number(value), decimal())
}

/// A day as people here write it.
pub fn day(date: Date) -> String {
    write_day(date, &[("dateStyle", "medium")])
}

/// A day as people here write it in few letters, without its year.
pub fn short_day(date: Date) -> String {
    write_day(date, &[("day", "numeric"), ("month", "short")])
}

/// A day of the year at hand as people here write it, with its weekday: "Friday, November 13".
pub fn weekday(date: Date) -> String {
    let parts = [("weekday", "long"), ("month", "long"), ("day", "numeric")];
    write_day(date, &parts)
}

/// The same in as few letters as can be: "Fri, Nov 13".
pub fn short_weekday(date: Date) -> String {
    let parts = [("weekday", "short"), ("month", "short"), ("day", "numeric")];
    write_day(date, &parts)
}

fn write_day(date: Date, wishes: &[(&str, &str)]) -> String {
    let (year, month, day) = date.parts();
    let moment = js_sys::Date::new_with_year_month_day(0, 0, 1);
    moment.set_full_year_with_month_date(
        year.unsigned_abs(),
        month.cast_signed() - 1,
        day.cast_signed(),
    );
    let options = js_sys::Object::new();
    for (name, value) in wishes {
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    moment.to_locale_date_string(&locale(), &options).into()
}

/// Whether people here write the day before the month.
pub fn is_day_first() -> bool {
    let day = js_sys::Date::new_with_year_month_day(2000, 0, 31);
    let text: String = day
        .to_locale_date_string(&locale(), &js_sys::Object::new())
        .into();
    !text.starts_with('1')
}

/// The time of day of a moment, in milliseconds since 1970-01-01 UTC, as people here write it.
pub fn time(moment: u64) -> String {
    // Every moment of a browser's clock is a whole number far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let moment = JsValue::from_f64(moment as f64);
    js_sys::Date::new(&moment)
        .to_locale_time_string(&locale())
        .into()
}

/// The day and the time of a moment, in milliseconds since 1970-01-01 UTC, as people here write it.
pub fn moment(moment: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    let moment = js_sys::Date::new(&JsValue::from_f64(moment as f64));
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeStyle", "short")] {
        // The setting cannot fail on a plain object.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    moment.to_locale_string(&locale(), &options).into()
}

/// The languages of the browser, the preferred one first, as tags such as "de-AT".
pub fn languages() -> Vec<String> {
    let tags = window().navigator().languages();
    tags.iter().filter_map(|tag| tag.as_string()).collect()
}
