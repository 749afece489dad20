//! `project-100`: all of something the team works through: "100% of services migrated".
//!
//! The percentage looks like a measure, yet it only says that the work list is empty.
//!
//! All of something others experience is a promise worth making: uptime, service levels, adoption.

use super::super::lexicon::Classes;
use super::super::reading::{Form, Number, Reading, WorkKind};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "project-100",
    title: "A project at 100%",
    severity: Severity::Warning,
    flags: "“100%” of a piece of work: migrated, delivered, documented.",
    spares: "“100%” of what others experience, such as uptime, service levels or what users do.",
    why: "The percentage counts how far the work is, not what it is for. At 100% the project is over, and nobody can say whether it was worth it.",
    weak: "100% of reports migrated to the new tool",
    strong: "Managers find last month's figures in 2 minutes instead of 30",
    question: "When the last one is done, who will notice, and by what?",
    source: "Aimwell, after Josh Seiden, Outcomes Over Output (2019): progress of a project is a measure of output.",
    explained_by: &["output", "task", "activity-count"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    // Where things are counted, the share is about their quality: "3 pilots with 100% attendance".
    reading
        .work
        .as_ref()
        .filter(|work| work.kind != WorkKind::Counted)?;
    let number = reading.numbers.iter().find(|number| {
        number.role.measures() && number.is_all() && !counts_people(reading, number)
    })?;
    let last = number.noun.unwrap_or(number.last);
    let span = reading.span(number.first, last);
    let message = format!(
        "{} says how far the work is, not what it brings.",
        reading.quote(&span)
    );
    Some(Finding::new(span, message))
}

/// What all people do is behaviour, even where it is called work.
fn counts_people(reading: &Reading<'_>, number: &Number) -> bool {
    number.noun.is_some_and(|noun| {
        (number.last + 1..=noun).any(|at| {
            reading.is(at, Classes::GROUP)
                && reading
                    .token(at)
                    .is_some_and(|token| token.form == Form::Plural)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_finished_work() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "100% of services migrated",
                "Complete 100% of the roadmap",
                "100% of APIs documented by June",
                "Have 100% of contracts digitised",
                "Deliver 100% of planned features",
                "Website redesign 100% complete",
                "Migrate 100 percent of our data to the cloud",
                "Write alt text for 100% of images",
            ],
        );
    }

    #[test]
    fn silent_on_promises_and_shares() {
        silent(
            &RULE,
            KeyResult,
            &[
                "100% uptime during the sale",
                "100% of priority tickets answered within an hour",
                "100% of nurses use the checklist every shift",
                "Raise share of renewable energy in our offices to 100%",
                "Migrate 80% of services",
                "100% of patients know their next appointment",
                "Net revenue retention above 100%",
                "Deploy Feature X",
                "100% of critical flaws are closed within 7 days",
            ],
        );
    }
}
