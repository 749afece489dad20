//! Lower and upper bounds: "at least", "under", ">", "or more".

use super::super::number::{Number, Role};
use super::super::{Reading, Sort};
use crate::hints::listed::is_one_of;

/// The bound a number is, if words or signs beside it say so; `before` is the first token behind those
/// words.
pub(super) fn bound(reading: &Reading<'_>, number: &Number, before: usize) -> Option<Role> {
    behind(reading, number.last + 1).or_else(|| in_front(reading, before.checked_sub(1)?))
}

/// "5+", "5 or more".
fn behind(reading: &Reading<'_>, at: usize) -> Option<Role> {
    if reading.is_sort(at, Sort::Plus) {
        return Some(Role::AtLeast);
    }
    if !reading.says(at, &["or"]) {
        return None;
    }
    match reading.word(at + 1) {
        "more" | "higher" | "better" | "above" | "greater" | "over" => Some(Role::AtLeast),
        "less" | "fewer" | "lower" | "below" | "under" | "faster" => Some(Role::AtMost),
        _ => None,
    }
}

/// "at least 5", "> 5", "no more than 5".
fn in_front(reading: &Reading<'_>, last: usize) -> Option<Role> {
    const LOWER: [&str; 10] = [
        "least",
        "atleast",
        "minimum",
        "min",
        "above",
        "over",
        "exceed",
        "exceeds",
        "exceeding",
        "beyond",
    ];
    const UPPER: [&str; 6] = ["most", "maximum", "max", "under", "below", "within"];
    match reading.tokens()[last].sort {
        Sort::More => return Some(Role::AtLeast),
        Sort::Less => return Some(Role::AtMost),
        _ => {}
    }
    let word = reading.word(last);
    let earlier = reading.word_before(last);
    match word {
        "to" if earlier == "up" => Some(Role::AtMost),
        "of" if earlier == "minimum" => Some(Role::AtLeast),
        "of" if earlier == "maximum" => Some(Role::AtMost),
        "than" => compared(reading, last),
        _ if LOWER.contains(&word) => Some(unless_negated(Role::AtLeast, earlier)),
        _ if UPPER.contains(&word) => Some(unless_negated(Role::AtMost, earlier)),
        _ => None,
    }
}

/// "more than", "no more than".
fn compared(reading: &Reading<'_>, than: usize) -> Option<Role> {
    let role = match reading.word_before(than) {
        "more" | "greater" | "higher" | "better" | "longer" => Role::AtLeast,
        "less" | "fewer" | "lower" | "faster" | "sooner" | "shorter" | "later" => Role::AtMost,
        _ => return None,
    };
    Some(unless_negated(role, reading.word_before(than - 1)))
}

/// "not above" is "at most".
fn unless_negated(role: Role, earlier: &str) -> Role {
    match role {
        _ if !is_one_of(earlier, &["no", "not"]) => role,
        Role::AtLeast => Role::AtMost,
        _ => Role::AtLeast,
    }
}
