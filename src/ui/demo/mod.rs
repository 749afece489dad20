//! The demo: a company of three teams in the tenth week of a cycle, whatever the day.
//!
//! It is no part of the program: `boot/start.js` asks for it as a file (`public/demo.json`) where the address is `?demo`.
//! It lives in the storage of the tab (`storage/browser.rs`), so that it never meets what people have written
//! themselves and ends with the tab at the latest. `tests/demo.rs` holds the file to what we ask of everybody.

#[cfg(target_arch = "wasm32")]
mod line;
#[cfg(target_arch = "wasm32")]
mod shelf;

#[cfg(target_arch = "wasm32")]
pub(super) use line::{DemoLine, DemoLink};
#[cfg(target_arch = "wasm32")]
pub(super) use shelf::{forget_demo, shelf};

use crate::domain::{Date, Outline, Workspace};
use crate::exchange::import;

/// The part of the address that opens the demo.
pub const ADDRESS: &str = "?demo";

/// How many days of its last cycle have passed on the Monday of the week at hand: nine weeks.
const PASSED: i32 = 63;

/// The demo as it stands on `today`: the last cycle of the file, which begins on a Monday, is in its tenth week, and
/// all else moves along. `None` where the file cannot be read.
pub fn demo(file: &str, today: Date) -> Option<Workspace> {
    let written = import(file).ok()?.workspace;
    let last = *Outline::of(&written).cycles().last()?;
    let start = written.cycle(last)?.period.value().start();
    let days = monday(today).days() - PASSED - start.days();
    Some(import(&shift(file, days)).ok()?.workspace)
}

/// A file with all its days moved by so many. Moments stay: they lie far in the past, so that whatever is edited is
/// edited later.
pub fn shift(file: &str, days: i32) -> String {
    let mut shifted = String::with_capacity(file.len());
    // A day is a text of its own, between two quotation marks.
    for (index, piece) in file.split('"').enumerate() {
        if index > 0 {
            shifted.push('"');
        }
        match Date::parse(piece) {
            Some(day) => shifted.push_str(&day.plus(days).to_string()),
            None => shifted.push_str(piece),
        }
    }
    shifted
}

/// The Monday of the week that a day lies in.
fn monday(day: Date) -> Date {
    // 1970-01-01 was a Thursday.
    day.plus(-(day.days() + 3).rem_euclid(7))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn days_move_and_words_stay() {
        let file = r#"{"start": "2028-02-28", "name": "From 2028-02-28 on", "value": 4}"#;
        let moved = r#"{"start": "2028-03-01", "name": "From 2028-02-28 on", "value": 4}"#;
        assert_eq!(shift(file, 2), moved);
        assert_eq!(shift(moved, -2), file);
    }

    #[test]
    fn a_week_begins_on_monday() {
        for (day, first) in [
            ("2026-11-23", "2026-11-23"),
            ("2026-11-29", "2026-11-23"),
            ("1969-12-31", "1969-12-29"),
        ] {
            assert_eq!(monday(date(day)), date(first));
        }
    }

    proptest! {
        #[test]
        fn a_shift_there_and_back_leaves_the_file(text in "[\"0-9a-z, -]{0,40}", day in 0..40_000_i32, days in -9_000..9_000_i32) {
            let file = format!("\"{}\" {text}", Date::from_days(day));
            prop_assert_eq!(shift(&shift(&file, days), -days), file);
        }
    }
}
