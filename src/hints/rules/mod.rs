//! The rules, one file each.

mod activity_count;
mod direction;
mod duplicate;
mod metric_in_objective;
mod no_number;
mod output;
mod placeholder;
mod too_few;
mod too_many;
mod vague_objective;
mod vanity;

use super::rule::Rule;

/// Every rule, in the order of the catalogue. Where two speak on the same words, the one that stands
/// here first is heard first, so the more specific ones lead.
pub static RULES: [&Rule; 11] = [
    &output::RULE,
    &activity_count::RULE,
    &direction::RULE,
    &placeholder::RULE,
    &no_number::RULE,
    &vanity::RULE,
    &metric_in_objective::RULE,
    &vague_objective::RULE,
    &too_many::RULE,
    &too_few::RULE,
    &duplicate::RULE,
];

#[cfg(test)]
pub(crate) mod testing {
    //! Claims about a rule in one line each.

    use super::super::{
        CycleText, Kind, Limits, ObjectiveText, Place, Rule, Statement, review, review_set,
    };

    fn fires(rule: &Rule, kind: Kind, text: &str) -> bool {
        let statement = Statement {
            kind,
            text,
            is_milestone: false,
        };
        review(&statement).iter().any(|hint| hint.rule == rule)
    }

    /// The rule speaks on each of these.
    #[track_caller]
    pub(crate) fn speaks(rule: &Rule, kind: Kind, texts: &[&str]) {
        let missed: Vec<_> = texts
            .iter()
            .filter(|text| !fires(rule, kind, text))
            .collect();
        assert!(missed.is_empty(), "{rule:?} should speak on {missed:#?}");
    }

    /// The rule has nothing to say on any of these.
    #[track_caller]
    pub(crate) fn silent(rule: &Rule, kind: Kind, texts: &[&str]) {
        let alarms: Vec<_> = texts
            .iter()
            .filter(|text| fires(rule, kind, text))
            .collect();
        assert!(
            alarms.is_empty(),
            "{rule:?} should be silent on {alarms:#?}"
        );
    }

    /// Where the rule speaks on a set of objectives, each with its key results.
    pub(crate) fn places<'a>(
        rule: &Rule,
        objectives: &[(&'a str, &[&'a str])],
        limits: &Limits,
    ) -> Vec<Place> {
        let text = |(title, results): &(&'a str, &[&'a str])| ObjectiveText {
            title,
            key_results: results.to_vec(),
        };
        let objectives = objectives.iter().map(text).collect();
        review_set(&CycleText { objectives }, limits)
            .into_iter()
            .filter(|found| found.hint.rule == rule)
            .map(|found| found.place)
            .collect()
    }
}
