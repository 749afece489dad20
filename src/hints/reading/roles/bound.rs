//! Lower and upper bounds: "at least", "under", ">", "or more".

use super::super::number::{Number, Role};
use super::super::{Reading, Sort};

/// "at least", "under", ">", "or more", "+".
pub(super) fn bound(reading: &Reading<'_>, number: &Number, before: usize) -> Option<Role> {
    match reading.token(number.last + 1).map(|token| token.sort) {
        Some(Sort::Plus) => return Some(Role::AtLeast),
        Some(Sort::Word) if reading.word(number.last + 1) == "or" => match reading
            .word(number.last + 2)
        {
            "more" | "higher" | "better" | "above" | "greater" | "over" => {
                return Some(Role::AtLeast);
            }
            "less" | "fewer" | "lower" | "below" | "under" | "faster" => return Some(Role::AtMost),
            _ => {}
        },
        _ => {}
    }
    let last = before.checked_sub(1)?;
    match reading.tokens()[last].sort {
        Sort::More => return Some(Role::AtLeast),
        Sort::Less => return Some(Role::AtMost),
        _ => {}
    }
    let earlier = reading.word_before(last);
    let negated = matches!(earlier, "no" | "not");
    let flip = |role: Role| match (role, negated) {
        (Role::AtLeast, true) => Role::AtMost,
        (Role::AtMost, true) => Role::AtLeast,
        _ => role,
    };
    match reading.word(last) {
        "least" | "atleast" | "minimum" | "min" | "above" | "over" | "exceed" | "exceeds"
        | "exceeding" | "beyond" => Some(flip(Role::AtLeast)),
        "most" | "maximum" | "max" | "under" | "below" | "within" => Some(flip(Role::AtMost)),
        "to" if earlier == "up" => Some(Role::AtMost),
        "of" if matches!(earlier, "minimum") => Some(Role::AtLeast),
        "of" if matches!(earlier, "maximum") => Some(Role::AtMost),
        "than" => {
            let none = last >= 2 && matches!(reading.word(last - 2), "no" | "not");
            let role = match earlier {
                "more" | "greater" | "higher" | "better" | "longer" => Role::AtLeast,
                "less" | "fewer" | "lower" | "faster" | "sooner" | "shorter" | "later" => {
                    Role::AtMost
                }
                _ => return None,
            };
            Some(match (role, none) {
                (Role::AtLeast, true) => Role::AtMost,
                (Role::AtMost, true) => Role::AtLeast,
                _ => role,
            })
        }
        _ => None,
    }
}
