//! The words of an example, with the numbers that whoever copies it has to replace.

use crate::hints::GAP;

/// A line of an example. Numbers in braces belong to the organisation it tells of ("from {9}% to {3}%");
/// all others belong to the wording ("within the first 30 days").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    written: String,
}

impl Text {
    /// Reads a line of the file.
    ///
    /// # Errors
    /// When a brace has no partner, or what stands between two is no number.
    pub fn read(written: &str) -> Result<Self, &'static str> {
        let mut pieces = written.split('{');
        let mut is_sound = pieces.next().is_some_and(|start| !start.contains('}'));
        for piece in pieces {
            let (number, rest) = piece.split_once('}').unwrap_or_default();
            is_sound &= is_number(number) && !rest.contains('}');
        }
        if is_sound {
            let written = written.to_owned();
            Ok(Self { written })
        } else {
            Err("braces should hold a number and nothing else")
        }
    }

    /// The line as it is shown.
    pub fn shown(&self) -> String {
        self.written.replace(['{', '}'], "")
    }

    /// The line as it is copied: a gap in place of every number that has to be replaced.
    pub fn with_gaps(&self) -> String {
        let mut text = String::with_capacity(self.written.len());
        let mut is_number = false;
        for letter in self.written.chars() {
            match letter {
                '{' => {
                    text.push_str(GAP);
                    is_number = true;
                }
                '}' => is_number = false,
                _ if is_number => {}
                _ => text.push(letter),
            }
        }
        text
    }

    /// How many numbers have to be replaced.
    pub fn gaps(&self) -> usize {
        self.written.matches('{').count()
    }
}

/// "12", "1,800", "4.5", "7:30".
fn is_number(text: &str) -> bool {
    let is_digit = |end: Option<char>| end.is_some_and(|letter| letter.is_ascii_digit());
    is_digit(text.chars().next())
        && is_digit(text.chars().next_back())
        && text
            .chars()
            .all(|letter| letter.is_ascii_digit() || ",.:".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_differ_everywhere_become_gaps_and_the_others_stay() {
        let text =
            Text::read("Members who pay within 30 days rise from {1,200} to {4.5}k").unwrap();
        assert_eq!(
            text.shown(),
            "Members who pay within 30 days rise from 1,200 to 4.5k"
        );
        assert_eq!(
            text.with_gaps(),
            "Members who pay within 30 days rise from __ to __k"
        );
        assert_eq!(text.gaps(), 2);
    }

    #[test]
    fn a_line_without_braces_is_copied_as_it_is() {
        let text = Text::read("Straße in 3 Städten").unwrap();
        assert_eq!(text.with_gaps(), text.shown());
        assert_eq!(text.gaps(), 0);
    }

    #[test]
    fn braces_hold_numbers() {
        for wrong in [
            "{", "}", "a } b {", "{}", "{x}", "{5", "5}", "{{5}}", "{5%}", "{.5}",
        ] {
            assert!(Text::read(wrong).is_err(), "{wrong}");
        }
    }
}
