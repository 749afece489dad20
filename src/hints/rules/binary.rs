//! `binary`: a state that is there or not: "SOC 2 certified", "Budget approved".
//!
//! Until the last day nobody sees progress, and when it is there nobody sees what it was good for.
//!
//! Fine as a milestone: then its steps are the measure. Where the statement is plain work, `output` speaks.

use super::super::fix::{Change, Fix};
use super::super::reading::{Reading, granted};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "binary",
    title: "Done or not done",
    severity: Severity::Warning,
    flags: "A state that is granted once: certified, approved, signed.",
    spares: "Key results that their author measures by steps, as a milestone.",
    why: "It reads 0% until the day it reads 100%, so it cannot warn anybody. What the state makes possible can often be counted earlier.",
    weak: "SOC 2 certified",
    strong: "Share of tenders lost over security questions falls from 30% to 5%",
    question: "What will you be able to do once you have it, and which steps lead there?",
    source: "Felipe Castro, The Beginner's Guide to OKR (2016): a key result that is only yes or no hides the progress.",
    explained_by: &["placeholder"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    let is_open = super::claims_a_result(reading);
    let (first, last) = granted(reading).filter(|_| is_open)?;
    let span = reading.span(first, last);
    let message = format!(
        "{} is there or not: nobody sees how far along it is.",
        reading.quote(&span)
    );
    let milestone = Fix {
        label: "Measure it by steps",
        change: Change::MarkAsMilestone,
    };
    Some(Finding::new(span, message).with(milestone))
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Change, Known, Statement, review};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_states() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Win the regional innovation award",
                "Secure a term sheet from a lead investor",
                "Full compliance with the fire code",
                "SOC 2 certified",
                "Budget approved",
                "Contract signed with the city",
                "Get ISO 27001 certified",
                "Obtain the building permit by June",
                "ISO 27001 audit passed",
                "The lab is accredited",
                "Secure the lease for the second store",
            ],
        );
    }

    #[test]
    fn silent_on_degrees_and_work() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Win 3 regional awards judged by customers",
                "80% of suppliers certified",
                "Sign 12 new partners",
                "Deploy Feature X",
                "The new intranet is live",
                "Applications approved within 5 days",
                "Approval time from 14 to 5 days",
                "Close more enterprise deals",
                "Increase compliance with the style guide to 95%",
                "Win 3 contracts in healthcare",
                "Contract renewal rate above 90%",
                "Pass leads to the sales team",
            ],
        );
    }

    #[test]
    fn a_milestone_is_meant_to_be_binary() {
        let known = Known {
            is_milestone: true,
            ..Known::default()
        };
        let statement = Statement {
            known,
            ..Statement::new(KeyResult, "Budget approved")
        };
        assert!(review(&statement).iter().all(|hint| hint.rule != &RULE));
        assert_eq!(
            first_fix(&RULE, KeyResult, "Budget approved"),
            Change::MarkAsMilestone
        );
    }
}
