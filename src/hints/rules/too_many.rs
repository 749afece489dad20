//! `too-many`: more objectives or key results than anyone can keep in mind.
//!
//! Focus is what the method is for: with ten aims, each of them loses. Where objectives name the teams
//! that own them, each team is counted alone; objectives without a team count together.

use super::super::desk::{CycleSize, Folder};
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "too-many",
    title: "Too many to focus",
    severity: Severity::Warning,
    flags: "More objectives of a team in a cycle, or key results under an objective, than the limits of the workspace.",
    spares: "Lines that are still empty.",
    why: "Every further aim takes attention from the others. Saying what can wait is the harder and the better half of the work.",
    weak: "Guests come back to us\nBookings never fail\nRooms are ready when guests arrive\nCleaners stay with us\nBusiness travellers find us\nEvery hotel runs on clean energy",
    strong: "Guests come back to us\n- Guests who book again within a year rise from 18% to 30%\n- Complaints at check-out fall from 40 to 15 a month\nBookings never fail\n- Failed bookings fall from 3% to 0.5%\n- Calls about bookings fall from 200 to 60 a week",
    question: "Which of these could wait for a cycle without anyone being worse off?",
    source: "Andrew Grove, High Output Management (1983): focusing on everything is focusing on nothing.",
    explained_by: &[],
    rolls_up: &[],
    checks: &[Check::Cycle(objectives), Check::Folder(key_results)],
};

fn objectives(size: &CycleSize, limits: &Limits) -> Vec<Finding> {
    let most = limits.most_objectives();
    let finding = |subject: &str, count: usize| {
        let message = format!(
            "{subject}{count} objectives in one cycle: more than {most} are hard to keep in mind."
        );
        (count > most).then(|| Finding::new(0..0, message))
    };
    if size.teams.is_empty() {
        return finding("", size.objectives).into_iter().collect();
    }
    let teams = size.teams.iter();
    teams
        .filter_map(|(team, count)| match team.trim() {
            "" => finding("Without a team, there are ", *count),
            team => finding(&format!("{team} has "), *count),
        })
        .collect()
}

fn key_results(folder: &Folder, limits: &Limits) -> Vec<Placed> {
    let count = folder.results().count();
    if count <= limits.most_key_results() {
        return Vec::new();
    }
    let message = format!(
        "{count} key results under one objective: more than {} spread the attention.",
        limits.most_key_results()
    );
    vec![(None, Finding::new(0..0, message))]
}

#[cfg(test)]
mod tests {
    use super::super::super::{CycleText, Limits, ObjectiveText, Place, review_set};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_above_the_limits() {
        speaks_on_sets(
            &RULE,
            &[
                "apple\nriver\nstone\ncloud\ntiger\npiano",
                "apple\n- a 1\nriver\nstone\ncloud\ntiger\npiano\nlemon\nvelvet",
                "apple\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6",
                "- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6",
                "apple\n- a 1\nriver\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\n- f 6\n- g 7",
                "apple\n- a 1\n- b 2\n-\n- c 3\n- d 4\n- e 5\n- f 6\nriver",
            ],
        );
    }

    #[test]
    fn silent_within_the_limits() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "apple",
                "apple\n- a 1\n- b 2\n- c 3",
                "apple\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5",
                "apple\nriver\nstone\ncloud\ntiger",
                "apple\n- a 1\nriver\n- b 2\nstone\n- c 3\ncloud\n- d 4\ntiger\n- e 5",
                "apple\n-\n-\n-\n-\n-\n-\n- NPS 40",
                "apple\n- a 1\n- b 2\n- c 3\n- d 4\n- e 5\nriver\n- f 6\n- g 7\n- h 8\n- i 9\n- j 10",
            ],
        );
    }

    #[test]
    fn each_excess_is_said_where_it_is() {
        let limits = Limits::new(1, 1, 1).unwrap();
        assert_eq!(
            places(&RULE, "apple\n- a 1\nriver\n- b 2\n- c 3", &limits),
            [Place::Cycle, Place::Objective(1)]
        );
    }

    /// What is said on a cycle whose objectives belong to these teams.
    fn said(owners: &[&[&'static str]]) -> Vec<String> {
        const TITLES: [&str; 8] = [
            "apple", "river", "stone", "cloud", "tiger", "piano", "lemon", "velvet",
        ];
        let objectives = owners
            .iter()
            .zip(TITLES)
            .map(|(teams, title)| ObjectiveText {
                title,
                teams: teams.to_vec(),
                ..ObjectiveText::default()
            });
        let cycle = CycleText {
            objectives: objectives.collect(),
        };
        let found = review_set(&cycle, &Limits::default()).into_iter();
        found
            .filter(|found| found.hint.rule == &RULE)
            .map(|found| found.hint.message)
            .collect()
    }

    #[test]
    fn teams_are_counted_apart() {
        let (payments, sales): (&[_], &[_]) = (&["Payments"], &["Sales"]);
        let owners = [payments, payments, payments, payments, sales, sales, sales];
        assert_eq!(said(&owners), [""; 0]);
        let shared: &[_] = &["Payments", "Sales"];
        let owners = [payments, payments, payments, payments, shared, shared];
        assert_eq!(said(&owners).len(), 1);
        assert!(said(&owners)[0].starts_with("Payments has 6 objectives in one cycle"));
    }

    #[test]
    fn objectives_without_a_team_count_together() {
        let (payments, nobody): (&[_], &[_]) = (&["Payments"], &[]);
        assert_eq!(
            said(&[payments, nobody, nobody, nobody, nobody, nobody]),
            [""; 0]
        );
        let owners = [payments, nobody, nobody, nobody, nobody, nobody, nobody];
        assert!(said(&owners)[0].contains("6 objectives"));
    }
}
