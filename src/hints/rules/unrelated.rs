//! `unrelated`: a key result that shares no idea with its objective.
//!
//! A number can be worth having and still say nothing about this aim. It then belongs under another
//! objective, or nowhere.
//!
//! Ideas are families of words (`lexicon/notions.txt`). The rule speaks only where it knows what both
//! texts are about: no word in common, no family in common, and either every word of the objective is
//! known or another key result shows what it means. What should only stay as it is guards the aim and
//! need not share its words.

use super::super::desk::{Card, Folder};
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;
use super::super::words::shared;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "unrelated",
    title: "Beside the aim",
    severity: Severity::Advice,
    flags: "A key result that shares no idea with its objective.",
    spares: "Texts with words the rule does not know, and key results that only keep something as it is.",
    why: "A number can be worth having and say nothing about this aim. It draws attention away from what would.",
    weak: "Guests love staying with us\n- Reviews of four stars and up rise from 60% to 80%\n- Guests who come back rise from 18% to 30%\n- Carbon emissions fall by 20%",
    strong: "Guests love staying with us\n- Reviews of four stars and up rise from 60% to 80%\n- Guests who come back rise from 18% to 30%\n- Complaints fall from 40 to 15 a month",
    question: "If this number moved and no other, would the objective be any closer?",
    source: "John Doerr, Measure What Matters (2018): when all key results are reached, the objective is.",
    explained_by: &["output", "task", "activity-count", "project-100", "vanity"],
    rolls_up: &[],
    checks: &[Check::Folder(check)],
};

fn check(folder: &Folder, _: &Limits) -> Vec<Placed> {
    let objective = &folder.objective;
    if objective.digest.notions == 0 {
        return Vec::new();
    }
    let related = |card: &&Card| is_related(card, objective);
    let relatives: Vec<&Card> = folder
        .results()
        .map(|(_, card)| card)
        .filter(related)
        .collect();
    if objective.digest.has_unknown_words && relatives.is_empty() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, card) in folder.results() {
        let digest = &card.digest;
        let is_placed = digest.notions != 0 && !digest.has_unknown_words && !digest.holds;
        let stranger = |other: &Card| !is_related(card, other);
        if is_placed && stranger(objective) && relatives.iter().all(|other| stranger(other)) {
            findings.push((Some(index), finding(card, objective)));
        }
    }
    findings
}

/// Whether two statements share a word or an idea.
fn is_related(left: &Card, right: &Card) -> bool {
    left.digest.notions & right.digest.notions != 0
        || shared(&left.digest.ideas, &right.digest.ideas) > 0
}

fn finding(card: &Card, objective: &Card) -> Finding {
    let start = card.text.len() - card.text.trim_start().len();
    Finding::new(
        start..card.text.trim_end().len(),
        format!(
            "This may say little about “{}”.",
            objective.text.trim().trim_end_matches('.')
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_on_strangers() {
        speaks_on_sets(
            &RULE,
            &[
                "Guests love staying with us\n- Guests who come back rise from 18% to 30%\n- Carbon emissions fall by 20%",
                "Payments never fail\n- Uptime rises from 99.5% to 99.9%\n- Increase blog posts read by 30%",
                "Nurses want to stay with us\n- Sickness falls from 8% to 5%\n- Website traffic rises by 20%",
                "Deployments are boring\n- Rollbacks fall from 5% to 1%\n- Instagram followers grow from 2k to 5k\n- Donations rise by 10%",
                "Every pupil reads well\n- Reading scores rise from 60 to 75\n- Energy consumption falls by 15%",
                "Close the books without overtime\n- Month end close takes 3 days\n- Social media followers rise to 9,000",
            ],
        );
    }

    #[test]
    fn silent_on_relatives() {
        silent_on_sets(
            &RULE,
            &[
                "Significantly improve the reliability of our core payment service\n- Reduce rollback rate to under 1%\n- Reduce P99 latency of payment processing by 30%\n- Uptime of 99.95%",
                "Establish a world-class CI/CD pipeline\n- Increase automated test coverage from 60% to 85%\n- Reduce deployment time by 50%\n- Increase deployment frequency to daily",
                "Customers are happy\n- NPS rises from 32 to 45\n- Complaints fall by half\n- Retention reaches 92%",
                "Expand into the European market\n- Win 20 customers in Spain\n- €2m revenue from Germany\n- Checkout in 6 languages",
                "Become the leading platform for scalable machine learning deployments\n- 40 teams deploy a model each week\n- Time from model to production falls from 9 to 2 days",
                "People are proud to work here\n- eNPS rises from 10 to 30\n- Attrition below 8%\n- 80% of roles filled from within",
                "Patients go home sooner and safer\n- Length of stay falls from 6 to 4 days\n- Readmissions below 9%\n- Falls on the ward halve",
                "Citizens get a permit without queueing\n- 70% of applications are made online\n- Time to a permit drops from 30 to 12 days",
                "Every child reads by the age of eight\n- 85% of pupils pass the reading test\n- Absence falls from 7% to 4%",
                "Zorvex becomes a habit\n- Weekly active users rise from 20% to 35%",
                "Ship parcels faster\n- Delivery time falls from 4 to 2 days\n- Energy use stays below 200 kWh",
                "Donors trust us with their money\n- Repeat gifts rise from 30% to 45%\n- Cost of fundraising falls below 12%",
                "Sell to enterprises\n- Average contract value from €20k to €60k\n- Win rate rises from 12% to 20%",
                "A brand people recommend\n- Aided awareness from 20% to 35%\n- 30% of leads come by referral",
                "Kunden sind zufrieden\n- Umsatz 20%\n- CO2 minus 10%",
                "Close the books without overtime\n- Month end close takes 3 days\n- 95% of invoices paid on time",
            ],
        );
    }

    #[test]
    fn it_is_said_on_the_key_result() {
        let place = Place::KeyResult {
            objective: 0,
            key_result: 2,
        };
        assert_eq!(places(&RULE, RULE.weak, &Limits::default()), [place]);
        assert_eq!(places(&RULE, RULE.strong, &Limits::default()), []);
    }
}
