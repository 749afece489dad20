//! The rules, one file each.

mod activity_count;
mod all_output;
mod binary;
mod business_as_usual;
mod compound;
mod deadline;
mod direction;
mod duplicate;
mod establish_baseline;
mod impossible;
mod jargon;
mod means_inside;
mod metric_in_objective;
mod no_baseline;
mod no_key_result;
mod no_number;
mod no_target;
mod output;
mod output_objective;
pub(crate) mod placeholder;
mod project_100;
mod task;
mod timid;
mod too_few;
mod too_long;
mod too_many;
mod topic;
mod unbalanced;
mod unmeasurable;
mod unrelated;
mod vague_objective;
mod vanity;
mod weasel_verb;

use super::reading::Reading;
use super::rule::Rule;

/// Lists the rules, and beside them what they are called, for those who need no more of them: what a rule is
/// comes with all that finds it.
macro_rules! rules {
    ($($rule:ident,)*) => {
        /// Every rule, in the order of the catalogue. Where two speak on the same words, the one that stands
        /// here first is heard first, so the more specific ones lead.
        pub static RULES: &[&Rule] = &[$(&$rule::RULE,)*];

        /// The id and the title of every rule, in the same order.
        pub static RULE_NAMES: &[(&str, &str)] = &[$(($rule::RULE.id, $rule::RULE.title),)*];
    };
}

rules! {
    output,
    task,
    activity_count,
    direction,
    impossible,
    placeholder,
    topic,
    no_target,
    weasel_verb,
    unmeasurable,
    no_number,
    project_100,
    binary,
    vanity,
    establish_baseline,
    means_inside,
    no_baseline,
    deadline,
    metric_in_objective,
    output_objective,
    business_as_usual,
    compound,
    vague_objective,
    no_key_result,
    jargon,
    too_long,
    too_many,
    too_few,
    all_output,
    unbalanced,
    unrelated,
    timid,
    duplicate,
}

/// Whether a key result is written out in English and means a result to be measured: neither work nor a
/// milestone, and without a gap to fill in first.
fn claims_a_result(reading: &Reading<'_>) -> bool {
    !reading.known.is_milestone
        && reading.is_english
        && reading.work.is_none()
        && placeholder::find(reading).is_none()
}

#[cfg(test)]
pub(crate) mod testing {
    //! Claims about a rule in one line each.

    use super::super::{
        Change, CycleText, Kind, Limits, Place, Rule, Statement, review, review_set,
    };

    fn fires(rule: &Rule, kind: Kind, text: &str) -> bool {
        let statement = Statement::new(kind, text);
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

    /// What the first way out that the rule offers would change.
    #[track_caller]
    pub(crate) fn first_fix(rule: &Rule, kind: Kind, text: &str) -> Change {
        let hints = review(&Statement::new(kind, text));
        let hint = hints.into_iter().find(|hint| hint.rule == rule);
        let fix = hint.and_then(|hint| hint.fixes.into_iter().next());
        fix.expect("a way out").change
    }

    /// Where the rule speaks on a set, written down as [`CycleText::parse`] reads it.
    pub(crate) fn places(rule: &Rule, set: &str, limits: &Limits) -> Vec<Place> {
        review_set(&CycleText::parse(set), limits)
            .into_iter()
            .filter(|found| found.hint.rule == rule)
            .map(|found| found.place)
            .collect()
    }

    /// The rule speaks on each of these sets, within the usual limits.
    #[track_caller]
    pub(crate) fn speaks_on_sets(rule: &Rule, sets: &[&str]) {
        let is_missed = |set: &&&str| places(rule, set, &Limits::default()).is_empty();
        let missed: Vec<_> = sets.iter().filter(is_missed).collect();
        assert!(missed.is_empty(), "{rule:?} should speak on {missed:#?}");
    }

    /// The rule has nothing to say on any of these sets, within the usual limits.
    #[track_caller]
    pub(crate) fn silent_on_sets(rule: &Rule, sets: &[&str]) {
        let is_alarm = |set: &&&str| !places(rule, set, &Limits::default()).is_empty();
        let alarms: Vec<_> = sets.iter().filter(is_alarm).collect();
        assert!(
            alarms.is_empty(),
            "{rule:?} should be silent on {alarms:#?}"
        );
    }
}
