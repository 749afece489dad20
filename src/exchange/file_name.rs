//! What an exported file is called.

use crate::domain::{Date, letters};

/// The longest part a cycle's name takes in a file name. Four bytes each stay below the 255 bytes that
/// file systems allow.
const LONGEST_NAME: usize = 50;

/// The name of a file exported on `date` that shows the cycle `cycle_name`, for example
/// `okrs-2027-q1-2026-11-22.json`. Letters and digits of any script stay, all else becomes one `-`, so
/// that every file system takes it.
pub fn file_name(cycle_name: &str, date: Date) -> String {
    file_name_as(cycle_name, date, "json")
}

/// The same for a file of another kind, by its ending.
pub fn file_name_as(cycle_name: &str, date: Date, ending: &str) -> String {
    format!("okrs-{}{date}.{ending}", slug(cycle_name))
}

/// The name of a ballot that was cast on `date`, for example `ballot-ana-offsite-2026-11-22.json`.
pub fn ballot_name(name: &str, date: Date) -> String {
    format!("ballot-{}{date}.json", slug(name))
}

/// The name of the calendar of the cycle `cycle_name`, for example `check-ins-2027-q1.ics`.
pub fn calendar_name(cycle_name: &str) -> String {
    let slug = slug(cycle_name);
    ["check-ins-", &slug]
        .concat()
        .trim_end_matches('-')
        .to_owned()
        + ".ics"
}

/// The words of a name, each with a `-` behind it.
fn slug(cycle_name: &str) -> String {
    let lower = cycle_name.chars().take(LONGEST_NAME).map(|c| {
        let kept = if c.is_alphanumeric() { c } else { '-' };
        letters::small(kept)
    });
    let name: String = lower.collect();
    let parts = name.split('-').filter(|part| !part.is_empty());
    let mut file = String::new();
    for part in parts {
        file.push_str(part);
        file.push('-');
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_on_every_file_system() {
        let date = Date::parse("2026-11-22").unwrap();
        for (cycle, expected) in [
            ("2027 Q1", "okrs-2027-q1-2026-11-22.json"),
            ("", "okrs-2026-11-22.json"),
            (" ../..\\ ", "okrs-2026-11-22.json"),
            ("Q1: <Growth>|*?", "okrs-q1-growth-2026-11-22.json"),
            ("Frühjahr 2027", "okrs-frühjahr-2027-2026-11-22.json"),
            ("二〇二七年", "okrs-二〇二七年-2026-11-22.json"),
        ] {
            assert_eq!(file_name(cycle, date), expected, "{cycle}");
        }
    }

    #[test]
    fn a_calendar_is_named_after_its_cycle() {
        assert_eq!(calendar_name("2027 Q1"), "check-ins-2027-q1.ics");
        assert_eq!(calendar_name("…"), "check-ins.ics");
    }

    #[test]
    fn names_have_an_end() {
        let date = Date::parse("2026-11-22").unwrap();
        assert!(file_name(&"𐐀".repeat(500), date).len() <= 255);
        assert!(file_name(&"İ".repeat(500), date).len() <= 255);
    }
}
