//! `activity-count`: the key result counts what the team does or makes.
//!
//! Ten posts nobody reads are still ten posts. A count of activity looks like a measure, yet it says
//! how busy the team was.
//!
//! Counts of outcomes are fine: customers won, schools served, money raised.

use super::super::reading::{Reading, WorkKind};
use super::super::rule::{Check, Finding, Rule, Severity};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "activity-count",
    title: "A count of activity",
    severity: Severity::Defect,
    flags: "A key result that counts what the team makes or does: posts, features, interviews, trainings.",
    spares: "Counts of what others gain: customers won, schools served, money raised.",
    why: "A count of what the team does says how busy it was. What those efforts change for somebody else is the result.",
    weak: "Publish 10 articles",
    strong: "Readers who come back within a month rise from 15% to 25%",
    question: "If all of that were done and nothing changed, what would you miss?",
    source: "Christina Wodtke, Radical Focus (2016): key results measure the effect of the work, not the work.",
    explained_by: &["output"],
    rolls_up: &[],
    checks: &[Check::KeyResult(check)],
};

fn check(reading: &Reading<'_>) -> Option<Finding> {
    Finding::of_work(
        reading,
        WorkKind::Counted,
        "counts what the team does, not what it changes.",
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::Kind::KeyResult;
    use super::super::testing::{silent, speaks};
    use super::RULE;

    #[test]
    fn speaks_on_counts_of_work() {
        speaks(
            &RULE,
            KeyResult,
            &[
                "Publish 24 recipes (2x/week)",
                "Publish 12 reports instead of 9",
                "Publish __ reports",
                "Run 12 workshops rather than 4",
                "Ship 5 features",
                "Run 12 interviews",
                "Publish at least 10 posts",
                "Hire 4 engineers",
                "Meet with 25 customers",
                "20 customer interviews",
                "Hold 2 webinars per month",
                "6 case studies published by December",
                "Get three blog posts out",
                "Conducting 15 safety inspections",
                "Train 200 teachers in 3 regions",
                "Automate 12 workflows",
                "3x strength training a week",
                "Squads run 3 chaos drills each",
                "By May we have 4 guides published",
                "Weekly newsletters to members",
                "25 pomodoros a day",
                "Create and publish 5 guides",
                "Exhibit at 3 trade fairs",
                "School visits made: 14",
                "Hold 20 toolbox talks (up from 8)",
                "4 speaking slots at conferences",
                "Record an episode every fortnight",
                "Run 8 paid ad experiments",
                "Message 80 former buyers",
                "Pen-test 4 vendor apps",
                "Stamp 300 visas",
                "A/B test 10 headlines",
                "Hold 5 sprint planning meetings",
                "Increase help articles from 25 to 100",
                "8 guest talks given",
                "Eliminate 20 old reports",
                "Host after-school clubs in 5 schools",
                "10 user interviews per squad",
                "Fund 20+ research projects",
                "Build an advisory board (5 members)",
                "Offer 5-7 online courses",
                "Present 3-6 bids to the board",
                "Assist in running four courses",
                "Optimise 25 product pages",
                "Build relationships with 15 bloggers",
                "Partner with 5 local charities",
                "9 fittings per week",
                "Put 20 articles online",
                "Geocode 20,000 addresses",
            ],
        );
    }

    #[test]
    fn silent_on_counts_of_results() {
        silent(
            &RULE,
            KeyResult,
            &[
                "3 clinics using the booking tool",
                "2 visits per household a year",
                "Open enquiries: 5",
                "Detect 7 of 10 planted faults, up from 2",
                "Relocate 60 refugee families into homes",
                "Move 25 prisoners into steady jobs",
                "Win 4 new sponsors for the youth league",
                "Interviews lead to 10 hires a month",
                "Win back 10 customers",
                "Reach 500 paying teams",
                "Sign 12 new partners",
                "Close 20 deals",
                "Raise 2 million euros",
                "Publish 10 posts that bring in 300 qualified leads",
                "Create 100 jobs in the region",
                "Cut open bugs from 120 to 40",
                "30 schools use the library every week",
                "Ship 10,000 orders",
                "40 walk-ins per day",
                "By March we have 50 paying pilots",
                "Agents resolve 60 cases a day",
                "Support contacts fall to 50 a week after the redesign",
                "3 of the top 10 banks run our node",
                "2 museums besides ours adopt the guide",
                "Increase orders from 25 to 100",
                "Ward 6 patients wait 20 minutes or less",
                "Eliminate 20 manual steps",
                "Time to hire for engineers under 35 days",
                "Secure 5 intros to major donors",
                "Close 8 out of 10 audit findings within 30 days",
                "Book 25 demos with qualified buyers",
                "Win 6 public tenders",
                "At least one certified nurse on every shift",
            ],
        );
    }
}
