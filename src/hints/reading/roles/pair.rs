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
            if second == Role::High && reading.numbers[index - 1].noun.is_none() {
                // "3-5 agencies": both ends count the same.
                reading.numbers[index - 1].noun = reading.numbers[index].noun;
            }
            reading.numbers[index - 1].role = first;
            reading.numbers[index].role = second;
        }
    }
}

/// The roles two neighbouring numbers have as a pair.
fn link(reading: &Reading<'_>, left: &Number, right: &Number) -> Option<(Role, Role)> {
    const FARTHEST: usize = 6;
    let gap = right.first - left.last - 1;
    if gap > FARTHEST {
        return None;
    }
    let between = |test: &dyn Fn(usize) -> bool| (left.last + 1..right.first).any(test);
    if between(&|at| reading.is_sort(at, Sort::Arrow)) {
        return Some((Role::Baseline, keep_bound(right.role)));
    }
    let before_left = reading.word_before(context(reading, left.first));
    let to = between(&|at| reading.says(at, &["to"]) && !reading.is(at + 1, Classes::VERB));
    let bare_to = gap == 1
        && (left.unit == right.unit || left.unit == Unit::None)
        && left.role == Role::Value;
    if to && (before_left == "from" || bare_to) {
        return Some((Role::Baseline, keep_bound(right.role)));
    }
    let reached = matches!(
        left.role,
        Role::Target | Role::AtLeast | Role::AtMost | Role::Count | Role::Value
    );
    let before_right = context(reading, right.first);
    // "Run 12 workshops rather than 4" is as much work as before.
    let changed = left.role != Role::Count && replaces(reading, before_right);
    if reached && (reading.says_before(before_right, &["from"]) || changed) {
        return Some((
            if left.role == Role::Count {
                Role::Target
            } else {
                left.role
            },
            Role::Baseline,
        ));
    }
    let is_band = before_left == "between" && gap == 1 && reading.says(left.last + 1, &["and"]);
    let joined = gap == 0 && reading.token(right.first).is_some_and(|token| token.glued);
    let dashed = joined || gap == 1 && reading.is_sort(left.last + 1, Sort::Dash);
    (is_band || dashed && left.value < right.value).then_some((Role::Low, Role::High))
}

/// "3 days instead of 9", "rather than 9", ", not 9": what stood there before, behind what comes now.
fn replaces(reading: &Reading<'_>, at: usize) -> bool {
    let (before, last) = (reading.word(at.saturating_sub(2)), reading.word_before(at));
    matches!((before, last), ("instead", "of") | ("rather", "than"))
        || last == "not" && reading.is_sort(at.saturating_sub(2), Sort::Comma)
}

const fn keep_bound(role: Role) -> Role {
    match role {
        Role::AtLeast | Role::AtMost => role,
        _ => Role::Target,
    }
}
