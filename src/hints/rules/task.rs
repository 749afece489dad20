//! `task`: the key result is an act of one person or one day.
//!
//! A survey that has been sent, a supplier who has been called: ticked off, and nothing has changed yet.
//! Such acts belong on a list of things to do.
//!
//! A thing that is made or delivered is `output`; many acts of a kind are `activity-count`.

use super::super::reading::{Reading, WorkKind};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "task",
    title: "A thing to do",
    severity: Severity::Defect,
    flags: "A key result that is an act of one person or one day: a call, a meeting, a decision.",
    spares: "Meetings and messages that are named as the means of a measured change.",
    why: "A task is over once somebody has done it, whatever came of it. A key result says what came of it.",
    weak: "Meet five customers",
    strong: "Four of five customers we meet renew for another year",
    question: "What do you hope will be different once this is done?",
    source: "John Doerr, Measure What Matters (2018): key results describe outcomes; whoever writes “consult” or “analyse” describes activities.",
    explained_by: &["output", "activity-count"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    Finding::of_work(
        reading,
        WorkKind::Task,
        "is a task: it can be ticked off before anything has changed.",
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::super::{Change, Statement, review};
    use super::super::testing::{first_fix, silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_acts() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Meet five customers",
                "Send the survey",
                "Call the supplier",
                "Read Stoner by John Williams",
                "Schedule the kickoff",
                "Attend the conference",
                "Decide on a pricing model",
                "Investigate why orders are late",
                "Follow up with the three clinics",
                "Survey sent to all volunteers",
                "discuss the budget with finance by 3 May",
                "Align with legal on data retention",
                "Assign a mentor to each newcomer",
                "Clarify who owns the library",
                "Consider switching banks",
                "Sign up for the charity index",
                "Conduct stakeholder interviews",
                "Catch up with the regional managers",
                "Renegotiate the lease",
                "Vote on the new statutes",
                "Submit the grant application",
            ],
        );
    }

    #[test]
    fn silent_on_deliveries_counts_and_results() {
        silent(
            &RULE,
            KeyResult,
            &[
                "Deploy Feature X",
                "Complete Feature X",
                "Publish 10 posts",
                "Run 12 interviews",
                "Contact 300 prospects from the conference list",
                "Send one newsletter every month",
                "Meet 95% of service levels",
                "Book €2.5m in new orders",
                "Calls are answered within 2 minutes",
                "Meet with suppliers to cut late deliveries from 12% to 4%",
                "Attendance at parent evenings from 40% to 60%",
                "Attend 4 trade fairs",
                "Members can sign up by phone",
                "9 of 10 audits pass without a finding",
            ],
        );
    }

    #[test]
    fn the_act_can_move_to_the_initiatives() {
        let Change::MoveToInitiatives { initiative, .. } =
            first_fix(&RULE, KeyResult, "Call the supplier.")
        else {
            panic!("another way out");
        };
        assert_eq!(initiative, "Call the supplier");
    }

    #[test]
    fn only_one_rule_calls_a_statement_work() {
        for text in [
            "Meet five customers",
            "Deploy Feature X",
            "Publish 10 posts",
        ] {
            let work = review(&Statement::new(KeyResult, text))
                .into_iter()
                .filter(|hint| ["task", "output", "activity-count"].contains(&hint.rule.id))
                .count();
            assert_eq!(work, 1, "{text}");
        }
    }
}
