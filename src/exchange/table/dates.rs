//! Days in cells, in the forms that people and programs write them.

use crate::domain::{Date, Period, natural};

/// The first three letters of the months in English, German and Spanish, without accents.
const MONTHS: [&str; 12] = [
    "jan,ene",
    "feb",
    "mar,mrz,mae",
    "apr,abr",
    "may,mai",
    "jun",
    "jul",
    "aug,ago",
    "sep",
    "oct,okt",
    "nov",
    "dec,dez,dic",
];

/// The day that a cell is: `2027-01-31`, with an hour behind it or not, 31.01.2027, 1/31/2027, 31 January 2027,
/// Jan 31, 2027. Years have four digits.
pub(super) fn date(text: &str, is_day_first: bool) -> Option<Date> {
    let text = text.trim();
    if let Some(day) = text.get(..10).and_then(Date::parse) {
        let rest = &text[10..];
        return (rest.is_empty() || rest.starts_with(['T', ' '])).then_some(day);
    }
    let parts: Vec<&str> = text
        .split(|sign: char| matches!(sign, '.' | '/' | '-' | ',') || sign.is_whitespace())
        .filter(|part| !part.is_empty() && !matches!(*part, "de" | "of"))
        .take(5)
        .collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let day = |text: &str| {
        let digits = text.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
        digits.parse::<u32>().ok().filter(|_| digits.len() < 3)
    };
    if first.len() == 4 {
        return Date::new(year(first)?, month(second)?, day(third)?);
    }
    let year = year(third)?;
    if let Some(month) = named_month(first) {
        return Date::new(year, month, day(second)?);
    }
    if let Some(month) = named_month(second) {
        return Date::new(year, month, day(first)?);
    }
    let (first, second) = (day(first)?, day(second)?);
    // A point stands between days and months that come in this order alone.
    let (day, month) = if is_day_first || text.contains('.') {
        (first, second)
    } else {
        (second, first)
    };
    Date::new(year, month, day)
}

fn year(text: &str) -> Option<i32> {
    text.parse().ok().filter(|_| text.len() == 4)
}

fn month(text: &str) -> Option<u32> {
    let number = text.parse().ok().filter(|_| text.len() < 3);
    number.or_else(|| named_month(text))
}

fn named_month(text: &str) -> Option<u32> {
    let name: String = text.chars().take(3).map(natural::base).collect();
    let named = |names: &str| names.split(',').any(|known| known == name);
    let index = MONTHS.iter().position(|names| named(names))?;
    u32::try_from(index + 1).ok()
}

/// Whether the day stands before the month in these cells, where one of them leaves no doubt.
pub(super) fn day_first<'a>(cells: impl Iterator<Item = &'a str>) -> Option<bool> {
    for cell in cells {
        let mut parts = cell.trim().split(['/', '-']);
        let mut next = || parts.next()?.parse::<u32>().ok();
        match (next(), next(), next()) {
            (Some(13..=31), Some(1..=12), Some(_)) => return Some(true),
            (Some(1..=12), Some(13..=31), Some(_)) => return Some(false),
            _ => {}
        }
    }
    None
}

/// The days that the name of a cycle tells: "2027 Q1", "Q3/2027", "H2 2027", "2027"; and whether it tells
/// nothing else.
pub(super) fn period_of(name: &str) -> Option<(Period, bool)> {
    let (mut year, mut part, mut is_all) = (None, None, true);
    for word in name.split(|sign: char| !sign.is_alphanumeric()) {
        let letter = word.chars().next().map(natural::base);
        let number = word.get(1..).and_then(|rest| rest.parse::<u32>().ok());
        match (letter, number) {
            _ if word.is_empty() => {}
            _ if word.len() == 4 && word.bytes().all(|sign| sign.is_ascii_digit()) => {
                year = word.parse().ok();
            }
            (Some('q' | 't'), Some(quarter @ 1..=4)) => part = Some((3 * quarter - 2, 3)),
            (Some('h' | 's'), Some(half @ 1..=2)) => part = Some((6 * half - 5, 6)),
            _ => is_all = false,
        }
    }
    let (month, length) = part.unwrap_or((1, 12));
    let start = Date::new(year?, month, 1)?;
    let after = match month + length {
        13 => Date::new(year? + 1, 1, 1)?,
        month => Date::new(year?, month, 1)?,
    };
    Some((Period::new(start, after.plus(-1))?, is_all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_usual_form() {
        for text in [
            "2027-01-31",
            "2027-01-31T09:00:00Z",
            "2027-01-31 00:00",
            "2027/1/31",
            "31.01.2027",
            "31. Januar 2027",
            "31 January 2027",
            "Jan 31, 2027",
            "January 31st, 2027",
            "31 de enero de 2027",
            "31-Jan-2027",
        ] {
            let read = date(text, false).map(|day| day.to_string());
            assert_eq!(read.as_deref(), Some("2027-01-31"), "{text}");
        }
        assert_eq!(date("1/2/2027", true), Date::new(2027, 2, 1));
        assert_eq!(date("1/2/2027", false), Date::new(2027, 1, 2));
        for text in [
            "",
            "soon",
            "31.02.2027",
            "1/2/27",
            "2027",
            "2027-01-310",
            "1/2/3/2027",
            "ü027-01-31",
        ] {
            assert_eq!(date(text, true), None, "{text}");
        }
        assert_eq!(day_first(["1/2/2027", "31/1/2027"].into_iter()), Some(true));
        assert_eq!(day_first(["1/31/2027"].into_iter()), Some(false));
        assert_eq!(day_first(["1/2/2027", "2027-01-31"].into_iter()), None);
    }

    #[test]
    fn names_of_cycles_tell_their_days() {
        let days =
            |name| period_of(name).map(|(days, _)| format!("{} {}", days.start(), days.end()));
        for (name, expected) in [
            ("2027 Q1", "2027-01-01 2027-03-31"),
            ("Q4/2027", "2027-10-01 2027-12-31"),
            ("OKRs T2 2027", "2027-04-01 2027-06-30"),
            ("H2 2027", "2027-07-01 2027-12-31"),
            ("Company 2027", "2027-01-01 2027-12-31"),
        ] {
            assert_eq!(days(name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(days("Winter"), None);
    }
}
