//! The rhythm of a cycle as a calendar file: iCalendar, RFC 5545.
//!
//! All events last a day and name no hour, so that they fall on the same day in every time zone; they block
//! nobody's time and remind of nothing. Their identities are those of the cycle, so that a calendar that reads
//! the file again changes its events rather than adding others.

use crate::domain::{Cadence, Cycle, CycleId, Date, Outline, Workspace};

/// The longest line of the file, in bytes without its end (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// What the events are called, in the language of whoever reads them.
#[derive(Clone, Copy, Debug)]
pub struct EventNames<'a> {
    /// The day on which everybody checks in.
    pub check_in: &'a str,
    /// The last day of the cycle.
    pub review: &'a str,
}

/// The calendar of a cycle: its check-ins as one series, and its review on the last day. `now` is the moment it is
/// written, as in `2026-11-22T19:04:13.123Z`. `None` if there is no such cycle.
pub fn calendar(
    workspace: &Workspace,
    outline: &Outline,
    id: CycleId,
    names: EventNames<'_>,
    now: &str,
) -> Option<String> {
    let cycle = workspace.cycle(id)?;
    let contents = contents(workspace, outline, id);
    let stamp = moment(now);
    let mut sheet = Sheet::default();
    sheet.line("BEGIN", "VCALENDAR");
    sheet.line("VERSION", "2.0");
    sheet.line("PRODID", "-//Aimwell//Aimwell//EN");
    sheet.line("CALSCALE", "GREGORIAN");
    let mut event = |kind: &str, name: &str, day: Date, rule: Option<String>| {
        sheet.line("BEGIN", "VEVENT");
        sheet.line("UID", &format!("{id}-{kind}@aimwell"));
        sheet.line("DTSTAMP", &stamp);
        sheet.line("DTSTART;VALUE=DATE", &compact(day));
        sheet.line("DURATION", "P1D");
        if let Some(rule) = rule {
            sheet.line("RRULE", &rule);
        }
        sheet.text("SUMMARY", &[name, ": ", cycle.name.value()].concat());
        if !contents.is_empty() {
            sheet.text("DESCRIPTION", &contents);
        }
        sheet.line("TRANSP", "TRANSPARENT");
        sheet.line("END", "VEVENT");
    };
    let first = cycle.first_check_in();
    event("check-in", names.check_in, first, Some(rule(cycle)));
    event("review", names.review, cycle.period.value().end(), None);
    sheet.line("END", "VCALENDAR");
    Some(sheet.0)
}

/// How often the cycle is looked at, and until when; that day counts.
fn rule(cycle: &Cycle) -> String {
    let interval = match cycle.cadence.value() {
        Cadence::Weekly => "1",
        Cadence::Fortnightly => "2",
    };
    let end = compact(cycle.period.value().end());
    ["FREQ=WEEKLY;INTERVAL=", interval, ";UNTIL=", &end].concat()
}

/// The objectives and key results of a cycle that have words, a line each.
fn contents(workspace: &Workspace, outline: &Outline, cycle: CycleId) -> String {
    let mut text = String::new();
    let mut add = |mark: &str, title: &str| {
        if !title.trim().is_empty() {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(mark);
            text.push_str(title.trim());
        }
    };
    for id in outline.objectives(cycle) {
        if let Some(objective) = workspace.objective(*id) {
            add("", objective.title.value());
        }
        for id in outline.key_results(*id) {
            if let Some(key_result) = workspace.key_result(*id) {
                add("– ", key_result.title.value());
            }
        }
    }
    text
}

/// `20261122T190413Z` from `2026-11-22T19:04:13.123Z`.
fn moment(now: &str) -> String {
    let whole = now.split('.').next().unwrap_or(now);
    let mut moment: String = whole
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == 'T')
        .collect();
    moment.push('Z');
    moment
}

/// `20261122`.
fn compact(day: Date) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// The text of the file so far.
#[derive(Default)]
struct Sheet(String);

impl Sheet {
    /// Adds a line whose value is written as the format has it.
    fn line(&mut self, name: &str, value: &str) {
        let line = [name, ":", value].concat();
        let mut room = LONGEST_LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                // The space that marks a line as the rest of the one before takes one byte of it.
                self.0.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line whose value is a text that people wrote. Signs that the format knows no way to write are
    /// left out.
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::new();
        for c in text.chars() {
            match c {
                '\\' | ';' | ',' => {
                    escaped.push('\\');
                    escaped.push(c);
                }
                '\n' => escaped.push_str("\\n"),
                '\t' => escaped.push(c),
                '\0'..' ' | '\u{7f}' => {}
                _ => escaped.push(c),
            }
        }
        self.line(name, &escaped);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The value of the only line, put together again as RFC 5545 has its readers do.
    fn unfolded(sheet: &str) -> String {
        let line = sheet.strip_suffix("\r\n").unwrap().replace("\r\n ", "");
        line.strip_prefix("SUMMARY:").unwrap().to_owned()
    }

    fn unescaped(text: &str) -> String {
        let mut plain = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next().unwrap() {
                    'n' => plain.push('\n'),
                    other => plain.push(other),
                },
                c => plain.push(c),
            }
        }
        plain
    }

    #[test]
    fn what_the_format_uses_itself_is_escaped() {
        let mut sheet = Sheet::default();
        sheet.text("SUMMARY", "a,b;c\\d\ne\r\u{7}");
        assert_eq!(sheet.0, "SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }

    #[test]
    fn a_moment_is_written_to_the_second() {
        assert_eq!(moment("2026-11-22T19:04:13.123Z"), "20261122T190413Z");
        assert_eq!(moment("2026-11-22T19:04:13Z"), "20261122T190413Z");
    }

    proptest! {
        #[test]
        fn any_text_folds_and_unfolds_to_itself(text in "([^\\p{Cc}]|\n|\t){0,400}") {
            let mut sheet = Sheet::default();
            sheet.text("SUMMARY", &text);
            for line in sheet.0.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE, "{}", line);
            }
            prop_assert_eq!(unescaped(&unfolded(&sheet.0)), text);
        }
    }
}
