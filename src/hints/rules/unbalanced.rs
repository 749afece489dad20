//! `unbalanced`: all key results ask for speed or volume, and none guards quality or cost.
//!
//! What is measured gets done, at the expense of what is not: a faster line makes more mistakes unless
//! somebody counts them too.
//!
//! A key result that the rule cannot place may well be the guard, so one of them is enough for silence.
//! So is a share: "95% of parcels arrive within 2 days" speaks of how well as much as of how fast.

use super::super::desk::Folder;
use super::super::fix::{Change, Fix, GAP};
use super::super::rule::{Check, Finding, Placed, Rule, Severity};
use super::super::set::Limits;
use crate::domain::letters;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "unbalanced",
    title: "Nothing guards quality",
    severity: Severity::Advice,
    flags: "An objective whose key results, two or more, are all about speed or volume.",
    spares: "A set with one key result about quality, cost or how people fare, or with one that cannot be told.",
    why: "What nobody measures pays for what everybody measures. A number beside it shows early when speed costs quality.",
    weak: "Parcels reach people sooner\n- Delivery time falls from 4 to 2 days\n- Orders shipped a day rise from 300 to 500",
    strong: "Parcels reach people sooner\n- Delivery time falls from 4 to 2 days\n- Orders shipped a day rise from 300 to 500\n- Damaged parcels stay below 1%",
    question: "What might get worse if you pushed these numbers as hard as you could?",
    source: "Andrew Grove, High Output Management (1983): indicators come in pairs, one for the effect and one for its opposite.",
    explained_by: &["all-output", "vanity"],
    rolls_up: &[],
    checks: &[Check::Folder(check)],
};

fn check(folder: &Folder, _: &Limits) -> Vec<Placed> {
    let count = folder.results().count();
    let is_pace = folder.results().all(|(_, card)| card.digest.is_pace);
    if count < 2 || !is_pace {
        return Vec::new();
    }
    let thing = folder
        .results()
        .find_map(|(_, card)| card.text.get(card.digest.thing.clone()?));
    let guard = match thing {
        Some(thing) => format!(
            "While {} changes, {GAP} stays above {GAP}",
            lower_first(thing)
        ),
        None => format!("{GAP} stays above {GAP}"),
    };
    let message = "All key results are about speed or volume: nothing says that it stays good.";
    let finding = Finding::new(0..0, message.to_owned()).with(Fix {
        label: "Add a guard",
        change: Change::AddKeyResult(guard),
    });
    vec![(None, finding)]
}

/// The phrase as it stands within a sentence; a name or an abbreviation keeps its capitals.
fn lower_first(phrase: &str) -> String {
    let word = phrase.split(' ').next().unwrap_or(phrase);
    if word.chars().skip(1).all(letters::is_small) {
        letters::uncapitalised(phrase)
    } else {
        phrase.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Change, CycleText, Limits, review_set};
    use super::super::testing::{silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_on_speed_and_volume_alone() {
        speaks_on_sets(
            &RULE,
            &[
                "Parcels reach people sooner\n- Delivery time falls from 4 to 2 days\n- Orders shipped a day rise from 300 to 500",
                "Patients are seen sooner\n- Waiting time falls from 6 to 3 weeks\n- Raise appointments from 40 to 60 a day",
                "Ship faster\n- Cut lead time from 10 to 4 days\n- Increase deployment frequency to daily",
                "A support desk people reach\n- Reduce first reply time from 8 to 2 hours\n- Raise tickets handled from 200 to 300 a week",
                "Permits without the queue\n- Time to a permit drops from 30 to 12 days\n- Applications handled rise by 40%",
                "Grow fast\n- Sign 100 new customers\n- Increase bookings from 200 to 400 a month",
            ],
        );
    }

    #[test]
    fn silent_when_something_may_guard() {
        silent_on_sets(
            &RULE,
            &[
                "",
                "Parcels reach people sooner\n- Delivery time falls from 4 to 2 days",
                "Parcels reach people sooner\n- Delivery time falls from 4 to 2 days\n- Damaged parcels stay below 1%",
                "Ship faster\n- Cut lead time from 10 to 4 days\n- Reduce rollback rate to under 1%",
                "Patients are seen sooner\n- Waiting time falls from 6 to 3 weeks\n- 90% of patients would recommend us",
                "Paying feels instant\n- Reduce P99 latency by 30%\n- Failed payments fall from 1.8% to 0.6%",
                "Readers stay\n- Time on page rises from 2 to 4 minutes\n- Zorp index reaches 7",
                "Grow fast\n- Sign 100 new customers\n- Keep customer acquisition cost under €90",
                "Schnell liefern\n- Lieferzeit von 4 auf 2 Tage\n- Bestellungen von 300 auf 500",
                "Parcels on time\n- Deliver 95% of parcels within 2 days\n- Delivery time falls from 4 to 2 days",
            ],
        );
    }

    #[test]
    fn the_guard_is_made_of_the_writers_words() {
        let found = review_set(&CycleText::parse(RULE.weak), &Limits::default());
        let hint = found.into_iter().find(|found| found.hint.rule == &RULE);
        assert_eq!(
            hint.expect("a hint").hint.fixes[0].change,
            Change::AddKeyResult("While delivery time changes, __ stays above __".to_owned())
        );
    }
}
