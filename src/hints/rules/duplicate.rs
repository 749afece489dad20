//! `duplicate`: the same thing written twice in one cycle.
//!
//! Two teams that write the same aim either duplicate the work or share it without knowing.
//!
//! Texts are compared by their words in base form without small words, and by their numbers: nearly the
//! same words with other numbers are another measure ("5% in Spain", "5% in France").

use super::super::rule::{Check, Finding, Rule, Severity};
use super::super::set::{Gist, Limits, Place, SetFinding, SetReading, key_results};
use std::collections::BTreeMap;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "duplicate",
    title: "Written twice",
    severity: Severity::Warning,
    flags: "Two lines of a cycle that say the same.",
    spares: "The same measure for different groups or with different numbers.",
    why: "Two lines that say the same split the attention and the credit. One line with shared owners does both.",
    weak: "Members stay with us\n- Cut churn to 3%\nMembers are glad they joined\n- Reduce churn to 3%",
    strong: "Members stay with us\n- Cut churn to 3%\nMembers are glad they joined\n- 40% of members bring a friend",
    question: "Is it one aim that two teams share, or do the two differ in something worth saying?",
    source: "Aimwell: a shared aim is written once and owned by several.",
    explained_by: &[],
    checks: &[Check::Set(check)],
};

struct Entry<'a> {
    place: Place,
    text: &'a str,
    gist: Gist,
}

fn check(set: &SetReading<'_>, _: &Limits) -> Vec<SetFinding> {
    let mut findings = duplicates(&objectives(set));
    findings.extend(duplicates(&results(set)));
    findings
}

fn objectives<'a>(set: &SetReading<'a>) -> Vec<Entry<'a>> {
    set.written()
        .filter(|(_, objective)| !objective.title.trim().is_empty())
        .map(|(index, objective)| entry(Place::Objective(index), objective.title))
        .collect()
}

fn results<'a>(set: &SetReading<'a>) -> Vec<Entry<'a>> {
    set.written()
        .flat_map(|(objective, texts)| {
            key_results(texts).map(move |(key_result, text)| {
                entry(
                    Place::KeyResult {
                        objective,
                        key_result,
                    },
                    text,
                )
            })
        })
        .collect()
}

fn entry(place: Place, text: &str) -> Entry<'_> {
    Entry {
        place,
        text,
        gist: Gist::of(text),
    }
}

/// Each text that says what an earlier one said. Only texts that share a rare word are compared, so
/// that a thousand objectives do not cost a million comparisons.
fn duplicates(entries: &[Entry<'_>]) -> Vec<SetFinding> {
    const MOST_CANDIDATES: usize = 24;
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut findings = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        // The rarest words first.
        let mut seen: Vec<&Vec<usize>> = Vec::new();
        for earlier in entry
            .gist
            .words
            .iter()
            .filter_map(|word| by_word.get(word.as_str()))
        {
            let at = seen.partition_point(|other| other.len() <= earlier.len());
            seen.insert(at, earlier);
        }
        // Two of them: nearly equal texts differ in one word at most.
        let earlier = seen
            .iter()
            .take(2)
            .flat_map(|earlier| earlier.iter().take(MOST_CANDIDATES))
            .copied()
            .filter(|earlier| same(&entries[*earlier].gist, &entry.gist))
            .min();
        if let Some(earlier) = earlier {
            findings.push(finding(entry, &entries[earlier]));
        }
        for word in &entry.gist.words {
            by_word.entry(word).or_default().push(index);
        }
    }
    findings
}

fn finding(later: &Entry<'_>, earlier: &Entry<'_>) -> SetFinding {
    let start = later.text.len() - later.text.trim_start().len();
    SetFinding {
        place: later.place,
        finding: Finding::new(
            start..later.text.trim_end().len(),
            format!("Says the same as “{}”.", earlier.text.trim()),
        ),
    }
}

/// Same numbers, and the same words save at most one in six.
fn same(left: &Gist, right: &Gist) -> bool {
    if left.words.is_empty() || left.numbers != right.numbers {
        return false;
    }
    let shared = left
        .words
        .iter()
        .filter(|word| right.words.binary_search(word).is_ok())
        .count();
    let all = left.words.len() + right.words.len() - shared;
    shared * 6 >= all * 5
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, Place};
    use super::super::testing::{places, silent_on_sets, speaks_on_sets};
    use super::RULE;

    #[test]
    fn speaks_on_the_same_words() {
        speaks_on_sets(
            &RULE,
            &[
                "- Reduce churn to 3%\n- reduce churn to 3%.",
                "- Cut churn to 3%\n- Reduce churn to 3%",
                "- Increase the NPS of our customers to 40\n- Increase NPS of customers to 40",
                "- Answers within 2 hours\n- Answer within 2 hours",
                "- Optimise checkout speed to 2 s\n- Optimize checkout speed to 2 s",
                "- Deploy Feature X\n- Deploy feature X!",
            ],
        );
    }

    #[test]
    fn speaks_across_objectives_on_the_later_one() {
        let set = "Be loved\n- Reach NPS 50\nbe loved!\n- reach NPS 50";
        assert_eq!(
            places(&RULE, set, &Limits::default()),
            [
                Place::Objective(1),
                Place::KeyResult {
                    objective: 1,
                    key_result: 0
                }
            ]
        );
    }

    #[test]
    fn silent_on_different_aims() {
        silent_on_sets(
            &RULE,
            &[
                "- Reduce churn to 3%\n- Reduce churn to 2%",
                "- Reduce churn to 3%\n- Increase churn to 3%",
                "- Reach 100 schools in Spain\n- Reach 100 schools in France",
                "- Reduce wait to 5 days\n- Reduce wait by 5%",
                "- NPS 40\n- CSAT 40",
                "-\n-",
                "- Cut cost per lead from 40 to 30\n- Cut cost per sale from 40 to 30",
                "- 90% of nurses trust the rota\n- 90% of doctors trust the rota",
                "Reach NPS 50\n- Reach NPS 50",
            ],
        );
    }
}
