//! `all-output`: every key result of an objective is work.
//!
//! Such a list says what the team will be busy with. All of it can be done while the objective stays
//! where it is, and nobody will have noticed.
//!
//! It is said once on the objective, for all the lines together.

use super::super::desk::Folder;
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;

/// The rules that find work in a single key result.
const WORK: &[&str] = &["output", "task", "activity-count", "project-100"];

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "all-output",
    title: "A list of tasks",
    severity: Severity::Warning,
    flags: "An objective whose key results, two or more, are all work.",
    spares: "A list in which at least one key result says what changes.",
    why: "All of this can be done without the objective coming true. One result that the work should bring shows whether it did.",
    weak: "Guests come back to us\n- Launch the loyalty card\n- Redesign the lobby\n- Publish 12 newsletters",
    strong: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%\n- Complaints at check-out fall from 40 to 15 a month\n- 60% of new guests come on a friend's recommendation",
    question: "When all of this is done, what should be different, and for whom?",
    source: "Josh Seiden, Outcomes Over Output (2019): what people do differently is the result, what we make is the bet.",
    explained_by: &[],
    rolls_up: WORK,
    checks: &[Check::Folder(check)],
};

fn check(folder: &Folder, _: &Limits) -> Vec<Placed> {
    let count = folder.results().count();
    let is_work = folder.results().all(|(_, card)| card.is_flagged(WORK));
    if count < 2 || !is_work {
        return Vec::new();
    }
    let all = if count == 2 {
        "Both".to_owned()
    } else {
        format!("All {count}")
    };
    let message = format!("{all} key results are work: none says what should change.");
    vec![(None, Finding::new(0..0, message))]
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_on_task_lists() {
        speaks_on_sets(
            &RULE,
            &[
                "Paying feels instant\n- Deploy Feature X\n- Launch the new wallet",
                "Teachers plan together\n- Run 5 workshops\n- Publish 10 lesson plans",
                "- Build a data warehouse\n- Migrate all reports",
                "Streets are safe\n- Install 20 cameras\n- Complete the lighting project\n-",
                "Aim\n- a 1\n- b 2\nNurses stay\n- Launch the rota app\n- Hire 12 nurses",
                "Brand people know\n- Publish 12 posts\n- Launch the new site\n- Run 3 webinars",
            ],
        );
    }

    #[test]
    fn silent_when_one_says_what_changes() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "Paying feels instant\n- Deploy Feature X",
                "Paying feels instant\n- Deploy Feature X\n- Failed payments fall from 2% to 1%",
                "Teachers plan together\n- Run 5 workshops\n- 80% of teachers share a plan a week",
                "Guests come back\n- Repeat bookings rise to 30%\n- Reach NPS 50",
                "Paying feels instant\n- Deploy Feature X\n-\nAnother\n- Launch the site",
                "Tests we trust\n- Increase test coverage from 60% to 85%\n- Reduce deployment time by 50%",
                "Parents hear from us\n- Launch chat to cut first reply from 8 to 2 hours\n- Publish 10 posts",
                "Ziele\n- Umsatz 20%\n- Neue Website",
            ],
        );
    }

    #[test]
    fn it_is_said_on_the_objective() {
        let set = "Aim\n- a 1\n- b 2\nPaying feels instant\n- Deploy Feature X\n- Publish 10 posts";
        assert_eq!(
            places(&RULE, set, &Limits::default()),
            [Place::Objective(1)]
        );
    }
}
