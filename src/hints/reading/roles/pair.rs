//! Two numbers that belong together: from–to, an arrow, a band.

use super::super::super::lexicon::Classes;
use super::super::number::{Number, Role, Unit};
use super::super::{Reading, Sort};
use super::context;

/// Joins two numbers into from–to, an arrow or a band.
pub(super) fn pair(reading: &mut Reading<'_>) {
    for index in 1..reading.numbers.len() {
        let (left, right) = (&reading.numbers[index - 1], &reading.numbers[index]);
        if !left.role.measures() || !right.role.measures() {
            continue;
        }
        let roles = link(reading, left, right);
        if let Some((first, second)) = roles {
            reading.numbers[index - 1].role = first;
            reading.numbers[index].role = second;
        }
    }
}

fn link(reading: &Reading<'_>, left: &Number, right: &Number) -> Option<(Role, Role)> {
    let before_left = reading.word_before(context(reading, left.first));
    let gap = right.first - left.last - 1;
    let arrow = (left.last + 1..right.first).any(|at| reading.is_sort(at, Sort::Arrow));
    if arrow && gap <= 4 {
        return Some((Role::Baseline, keep_bound(right.role)));
    }
    if gap > 6 {
        return None;
    }
    let to = (left.last + 1..right.first)
        .any(|at| reading.word(at) == "to" && !reading.is(at + 1, Classes::VERB));
    if before_left == "from" && to {
        return Some((Role::Baseline, keep_bound(right.role)));
    }
    if reading.word_before(context(reading, right.first)) == "from"
        && matches!(
            left.role,
            Role::Target | Role::AtLeast | Role::AtMost | Role::Count | Role::Value
        )
    {
        return Some((
            if left.role == Role::Count {
                Role::Target
            } else {
                left.role
            },
            Role::Baseline,
        ));
    }
    let and = gap == 1 && reading.word(left.last + 1) == "and";
    if before_left == "between" && and {
        return Some((Role::Low, Role::High));
    }
    let dash = gap == 1 && reading.is_sort(left.last + 1, Sort::Dash)
        || gap == 0 && reading.token(right.first).is_some_and(|token| token.glued);
    if dash && left.value < right.value {
        return Some((Role::Low, Role::High));
    }
    let bare_to = gap == 1
        && to
        && (left.unit == right.unit || left.unit == Unit::None)
        && left.role == Role::Value;
    bare_to.then_some((Role::Baseline, keep_bound(right.role)))
}

const fn keep_bound(role: Role) -> Role {
    match role {
        Role::AtLeast | Role::AtMost => role,
        _ => Role::Target,
    }
}
