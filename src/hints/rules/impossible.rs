//! `impossible`: a target that no amount of work can reach.
//!
//! More than all of it cannot be up, attended or satisfied; the number is a slip or the measure another
//! one.
//!
//! Growth, quota, budget and return may well pass 100%, and so may a share of last year's value.

use super::super::fix::{Fix, GAP};
use super::super::lexicon::Classes;
use super::super::reading::{Number, Reading, Role, Sort, Unit};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "impossible",
    title: "Out of reach for anyone",
    severity: Severity::Warning,
    flags: "A target that cannot exist: 105% uptime, an NPS of 120, 6/5.",
    spares: "What may exceed 100%: growth, quota, budget, net revenue retention, a share of last year’s value.",
    why: "A number that nobody can ever reach is read as a slip, and the result as one nobody checked.",
    weak: "Reach 105% uptime",
    strong: "Reach 99.95% uptime",
    question: "What is the highest value this measure can take?",
    source: "Aimwell: no more than all of something is possible.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    if !reading.is_english {
        return None;
    }
    let number = reading
        .numbers
        .iter()
        .find(|number| cannot_be(reading, number))?;
    let message = format!("{} cannot be reached.", reading.quote(&number.span));
    let sign = if number.unit == Unit::Percent {
        "%"
    } else {
        ""
    };
    let open = [
        &reading.text[..number.span.start],
        GAP,
        sign,
        &reading.text[number.span.end..],
    ]
    .concat();
    let fix = Fix::reword("Leave the number open", open);
    Some(Finding::new(number.span.clone(), message).with(fix))
}

fn cannot_be(reading: &Reading<'_>, number: &Number) -> bool {
    if !number.role.measures() || matches!(number.role, Role::Change | Role::Segment) {
        return false;
    }
    match number.unit {
        Unit::Percent => number.value > 100.0 && is_share(reading, number),
        Unit::OutOf(whole) => whole >= 4.0 && whole.is_finite() && number.value > whole,
        Unit::None => is_beyond_nps(reading, number) || is_negative_count(reading, number),
        _ => false,
    }
}

/// A share of a whole, rather than a comparison with another value.
fn is_share(reading: &Reading<'_>, number: &Number) -> bool {
    let words = 0..reading.tokens().len();
    let compared = words.clone().any(|at| {
        reading.means(
            at,
            &[
                "quota", "target", "goal", "plan", "budget", "growth", "grow", "return", "roi",
                "net", "revenue", "than", "versus", "vs", "compared", "last", "previous",
                "baseline", "capacity",
            ],
        )
    });
    let people = Classes::GROUP.with(Classes::OUTCOME);
    let of_people = reading.says(number.last + 1, &["of"])
        && number.noun.is_some_and(|noun| reading.is(noun, people));
    let named = words.clone().any(|at| reading.is(at, Classes::SHARE));
    !compared && (of_people || named && of_the_share(reading, number))
}

/// "105% uptime", "uptime of 105%", "attendance from 90% to 110%": the share is right beside it.
fn of_the_share(reading: &Reading<'_>, number: &Number) -> bool {
    const REACH: usize = 8;
    let behind = number
        .noun
        .is_some_and(|noun| reading.is(noun, Classes::SHARE));
    let before = (number.first.saturating_sub(REACH)..number.first)
        .rev()
        .take_while(|at| !reading.says(*at, &["and", "while", "by"]))
        .any(|at| reading.is(at, Classes::SHARE));
    behind || before && number.noun.is_none()
}

/// The score runs from −100 to 100.
fn is_beyond_nps(reading: &Reading<'_>, number: &Number) -> bool {
    let is_nps = |at: usize| reading.means(at, &["nps", "enps", "promoter score"]);
    // "200 NPS answers" counts those who answered.
    let names_answers = |at: usize| reading.is_word(at) && !reading.is(at, Classes::FUNCTION);
    number.value > 100.0
        && (number.noun.is_some_and(is_nps)
            && is_nps(number.last + 1)
            && !names_answers(number.last + 2)
            || number.noun.is_none() && (number.first.saturating_sub(5)..number.first).any(is_nps))
}

/// "Reach -5 customers": a sign that touches the number of something that can be counted.
fn is_negative_count(reading: &Reading<'_>, number: &Number) -> bool {
    let signed = number.first > 1
        && reading.is_sort(number.first - 1, Sort::Dash)
        && reading.token(number.first).is_some_and(|token| token.glued)
        && reading.says(
            number.first - 2,
            &["to", "reach", "of", "at", "win", "have"],
        );
    signed
        && number
            .noun
            .is_some_and(|noun| reading.is(noun, Classes::OUTCOME.with(Classes::DELIVERABLE)))
}

#[cfg(test)]
mod tests {
    use super::super::super::Change;
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_what_cannot_be() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Reach 105% uptime",
                "Raise attendance from 90% to 110%",
                "Customer satisfaction of 120%",
                "110% of customers recommend us",
                "NPS of 120",
                "Raise eNPS from 40 to 130",
                "Average rating of 6/5",
                "Test coverage above 101%",
                "Reach -5 open incidents",
            ],
        );
    }

    #[test]
    fn silent_on_what_can_be_exceeded() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Reach 99.95% uptime",
                "Grow adoption by 150%",
                "Close 110% of quota",
                "Net revenue retention of 118%",
                "Campaign ROI of 250%",
                "Attendance at 110% of last year",
                "Revenue at 120% of plan with 95% customer satisfaction",
                "100% of patients are seen within 4 hours",
                "Raise NPS from 32 to 45 among 500 customers",
                "Collect 200 NPS answers from pilots",
                "Rating of 4.8 out of 5",
                "Use 105% of training budget",
                "Sales growth of 140%",
                "Staff-to-guest ratio of 3:2",
            ],
        );
    }

    #[test]
    fn the_number_can_be_left_open() {
        assert_eq!(
            first_fix(&RULE, KeyResult, "Reach 105% uptime by June"),
            Change::Reword("Reach __% uptime by June".into())
        );
    }
}
