//! `direction`: the verb goes one way and the numbers the other.
//!
//! Usually the two numbers are swapped; progress would then be read backwards all quarter.
//!
//! Silent on rankings, where up means a smaller number, and on units that cannot be compared.

use super::super::fix::Fix;
use super::super::lexicon::Classes;
use super::super::reading::{Number, Reading, Role, Sort, Unit};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "direction",
    title: "Numbers that run the other way",
    severity: Severity::Defect,
    flags: "A verb that says one way and numbers that go the other.",
    spares: "Rankings, where up means a smaller number, and values that cannot be compared.",
    why: "The verb and the numbers disagree, so nobody can tell which way is success.",
    weak: "Increase attendance from 80% to 60%",
    strong: "Increase attendance from 60% to 80%",
    question: "Which of the two numbers is today's?",
    source: "Aimwell: a plain contradiction.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english {
        return None;
    }
    reading
        .numbers
        .windows(2)
        .find_map(|pair| contradiction(reading, &pair[0], &pair[1]))
}

fn contradiction(reading: &Reading<'_>, left: &Number, right: &Number) -> Option<Finding> {
    let (from, to) = match (left.role, right.role) {
        (Role::Baseline, Role::Target | Role::AtLeast | Role::AtMost) => (left, right),
        (Role::Target | Role::AtLeast | Role::AtMost, Role::Baseline) => (right, left),
        _ => return None,
    };
    // "within 30 days from 40 to 90": today's value belongs to the next pair.
    let starts_pair = right.role == Role::Baseline && reading.says(right.last + 1, &["to"]);
    if starts_pair && reading.number_at(right.last + 2).is_some() {
        return None;
    }
    // "From -40 to -10": of numbers below nothing, the smaller one is the larger.
    let is_negative = |number: &Number| {
        number.first > 0
            && reading.is_sort(number.first - 1, Sort::Dash)
            && reading.token(number.first).is_some_and(|token| token.glued)
    };
    if is_negative(from) || is_negative(to) {
        return None;
    }
    let verb = governing_verb(reading, left.first)?;
    let falls = reading.is(verb, Classes::FALL);
    if !comparable(from, to) || is_ranking(reading, verb, left.first) {
        return None;
    }
    // A unit written once holds for both.
    let (before, after) = if from.unit == to.unit
        || matches!(
            (&from.unit, &to.unit),
            (Unit::Time(..), Unit::Time(..)) | (Unit::OutOf(_), Unit::OutOf(_))
        ) {
        (from.comparable(), to.comparable())
    } else {
        (from.value, to.value)
    };
    // "From 2.1 MB to 500 KB"
    let are_alike = match (&from.unit, &to.unit) {
        (Unit::Other(one), Unit::Other(other)) => {
            reading.text[one.clone()].eq_ignore_ascii_case(&reading.text[other.clone()])
        }
        _ => true,
    };
    if !are_alike {
        return None;
    }
    let wrong = if falls {
        before < after
    } else {
        before > after
    };
    if !wrong {
        return None;
    }
    let span = reading.span(left.first.min(right.first), left.last.max(right.last));
    let way = if falls { "rises" } else { "falls" };
    let message = format!(
        "“{}” says one thing, but {} {way}.",
        &reading.text[reading.span(verb, verb)],
        reading.quote(&span)
    );
    let swapped = Fix::reword("Swap the numbers", swap(reading, left, right));
    Some(Finding::new(span, message).with(swapped))
}

/// The statement with the two numbers in each other's place.
fn swap(reading: &Reading<'_>, left: &Number, right: &Number) -> String {
    let text = reading.text;
    [
        &text[..left.span.start],
        &text[right.span.clone()],
        &text[left.span.end..right.span.start],
        &text[left.span.clone()],
        &text[right.span.end..],
    ]
    .concat()
}

/// The last verb of rising or falling before the numbers, close enough to govern them.
fn governing_verb(reading: &Reading<'_>, before: usize) -> Option<usize> {
    const REACH: usize = 14;
    let verb = (before.saturating_sub(REACH)..before)
        .rev()
        .find(|at| reading.is(*at, Classes::CHANGE))?;
    let (rises, falls) = (
        reading.is(verb, Classes::RISE),
        reading.is(verb, Classes::FALL),
    );
    // "scale back", "drop rate", "drop off": the word is part of something else.
    let names_a_measure = verb > reading.head.start() && reading.is(verb + 1, Classes::RATE)
        || reading.says(verb + 1, &["off", "out", "back"]);
    (rises != falls && !names_a_measure && !reading.is(verb, Classes::IMPROVE)).then_some(verb)
}

fn comparable(from: &Number, to: &Number) -> bool {
    match (&from.unit, &to.unit) {
        (Unit::Time(..), Unit::Time(..))
        | (Unit::Percent, Unit::Percent)
        | (Unit::None, Unit::None) => true,
        // A scale is often written once: "from 1.8 to 0.6%", "from $1.2m to $800k".
        (Unit::None, _) => {
            from.value.total_cmp(&to.value).is_ne() && !matches!(to.unit, Unit::Money(_))
                || from.value > 1000.0 && to.value > 1000.0
        }
        (Unit::Money(_), Unit::Money(_)) => {
            from.value > 500.0 && to.value > 500.0 || from.value < 500.0 && to.value < 500.0
        }
        (Unit::OutOf(first), Unit::OutOf(second)) => first.is_finite() && second.is_finite(),
        (Unit::Other(first), Unit::Other(second)) => first.len() == second.len(),
        _ => false,
    }
}

/// "Raise our position from 8 to 3" is no contradiction.
fn is_ranking(reading: &Reading<'_>, verb: usize, end: usize) -> bool {
    (verb..end).any(|at| {
        reading.means(
            at,
            &[
                "rank",
                "ranking",
                "position",
                "place",
                "spot",
                "band",
                "grade",
                "speed",
                "frequency",
                "cadence",
                "pace",
                "ratio",
                "negative",
                "debt",
            ],
        )
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_swapped_numbers() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Increase attendance from 80% to 60%",
                "Reduce waiting time from 5 to 9 days",
                "grow monthly revenue from €120k to €90k",
                "Cut build time from 10 minutes to 1 hour",
                "Raise NPS 45 → 32",
                "We will lower the error rate from 0.5% to 1.5%",
            ],
        );
    }

    #[test]
    fn silent_when_they_agree_or_cannot_be_compared() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Increase attendance from 60% to 80%",
                "Reduce lead time from 3 weeks to 10 days",
                "Raise our ranking from 8 to 3",
                "Reduce manual work by raising automation from 20% to 60%",
                "Improve average handling time from 9 to 6 minutes",
                "Grow revenue from 800k to 1.2m",
                "Reduce churn to 3%",
                "Increase the number of shops that reorder within 30 days from 40 to 90",
                "Reduce the share of late trains from 1 in 5 to 1 in 8",
                "Increase release frequency from every 30 days to every 7 days",
                "Reduce the bundle from 2.1MB to under 500KB",
                "NPS among lapsed members rises from -40 to -10",
            ],
        );
    }

    #[test]
    fn the_numbers_can_be_swapped() {
        let swapped = |text| match first_fix(&RULE, KeyResult, text) {
            Change::Reword(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            swapped("Increase attendance from 80% to 60% in May"),
            "Increase attendance from 60% to 80% in May"
        );
        assert_eq!(swapped("Raise NPS 45 → 32"), "Raise NPS 32 → 45");
    }
}
