//! Numbers that describe a group: the size of a company, the age of a child.

use super::super::super::lexicon::Classes;
use super::super::number::{Role, Unit};
use super::super::{Head, Reading};

/// "for companies with 50–200 staff", "children under 5", "aged 16 to 24".
pub(super) fn is_segment(reading: &Reading<'_>, index: usize) -> bool {
    let number = &reading.numbers[index];
    if !matches!(number.unit, Unit::None | Unit::Time(..)) {
        return false;
    }
    let mut at = number.first;
    if index > 0
        && reading.numbers[index - 1].role == Role::Segment
        && reading.numbers[index - 1].last + 2 >= at
    {
        return true;
    }
    let mut sized = false;
    for _ in 0..4 {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let word = reading.word(before);
        if reading.is(before, Classes::GROUP) && !reading.is(before, Classes::VERB) {
            let is_age = matches!(word, "age" | "ages" | "aged");
            let person = number.value < 100.0
                && reading.word(at) != "with"
                && matches!(
                    reading.word(at),
                    "under" | "over" | "above" | "below" | "aged" | "between"
                )
                && !reading.is(number.last + 1, Classes::NOUN);
            return is_age
                || (sized
                    && before > 0
                    && !reading.is(before - 1, Classes::DETERMINER)
                    && reading.head != Head::Verb(before))
                || person
                    && (before_is_scope(reading, before) || !(22.0..50.0).contains(&number.value));
        }
        sized |= matches!(word, "with" | "of" | "having");
        if !matches!(
            word,
            "with"
                | "of"
                | "having"
                | "between"
                | "from"
                | "over"
                | "under"
                | "above"
                | "below"
                | "more"
                | "than"
                | "fewer"
                | "less"
                | "at"
                | "least"
                | "most"
                | "up"
                | "to"
                | "and"
        ) {
            return false;
        }
        at = before;
    }
    false
}

/// A group named behind a preposition is described, not counted: "for children under 5".
fn before_is_scope(reading: &Reading<'_>, group: usize) -> bool {
    (1..4).any(|back| group >= back && reading.is(group - back, Classes::PREPOSITION))
}
