//! Text as people type it, in the two forms the app keeps.

use std::fmt;
use std::ops::Deref;

/// The longest text kept, in characters. Nobody writes an objective of this length; a file that holds
/// one is damaged or hostile.
pub const LONGEST: usize = 10_000;

/// Text on a single line: no line break, no control character, at most [`LONGEST`] characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(String);

impl Line {
    /// No text, for what has none of its own.
    pub(super) const EMPTY: Self = Self(String::new());

    /// Keeps `text` as typed, with each line break or control character turned into a space.
    pub fn new(text: &str) -> Self {
        if is_plain(text) {
            return Self(text.to_owned());
        }
        Self(
            text.chars()
                .take(LONGEST)
                .map(|c| if is_break(c) { ' ' } else { c })
                .collect(),
        )
    }

    /// Whether there is nothing to read in it.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// Text of several lines, at most [`LONGEST`] characters, without control characters other than the
/// line feed and the tab.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prose(String);

impl Prose {
    /// Keeps `text` as typed; `\r\n` and `\r` become `\n`, other control characters a space.
    pub fn new(text: &str) -> Self {
        if is_plain(text) {
            return Self(text.to_owned());
        }
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        Self(
            unix.chars()
                .take(LONGEST)
                .map(|c| {
                    if c.is_control() && c != '\n' && c != '\t' {
                        ' '
                    } else {
                        c
                    }
                })
                .collect(),
        )
    }
}

/// Whether a text is kept as it is, seen at a glance: true of most, which come by the thousand.
fn is_plain(text: &str) -> bool {
    text.len() <= LONGEST && text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

fn is_break(c: char) -> bool {
    c.is_control() || c == '\u{2028}' || c == '\u{2029}'
}

macro_rules! reads_as_str {
    ($type:ty) => {
        impl Deref for $type {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
reads_as_str!(Line);
reads_as_str!(Prose);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(
            &*Line::new("Reduce\r\nlatency\tby 5\u{2028}%"),
            "Reduce  latency by 5 %"
        );
    }

    #[test]
    fn prose_keeps_its_lines() {
        assert_eq!(&*Prose::new("a\r\nb\rc\u{0}d"), "a\nb\nc d");
    }

    #[test]
    fn text_without_end_is_cut() {
        assert_eq!(Line::new(&"é".repeat(LONGEST + 5)).chars().count(), LONGEST);
    }

    #[test]
    fn spaces_alone_are_blank() {
        assert!(Line::new(" \u{a0} ").is_blank());
        assert!(!Line::new(" a ").is_blank());
    }
}
