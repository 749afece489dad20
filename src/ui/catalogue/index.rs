//! The rules by what they read, and which of them belong together.

use super::lessons::{LESSONS, Lesson};
use crate::hints::{Kind, RULES, Rule, Severity};

/// What a rule reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Key results alone.
    KeyResults,
    /// Objectives alone.
    Objectives,
    /// Objectives and key results.
    Both,
    /// Statements together, and none by itself.
    Sets,
}

impl Subject {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 4] = [Self::KeyResults, Self::Objectives, Self::Both, Self::Sets];

    /// What this rule reads.
    pub fn of(rule: &Rule) -> Self {
        match (rule.reads(Kind::KeyResult), rule.reads(Kind::Objective)) {
            (true, true) => Self::Both,
            (true, false) => Self::KeyResults,
            (false, true) => Self::Objectives,
            (false, false) => Self::Sets,
        }
    }

    /// The rules that read it, the graver ones first.
    pub fn rules(self) -> impl Iterator<Item = &'static Rule> {
        [Severity::Defect, Severity::Warning, Severity::Advice]
            .into_iter()
            .flat_map(|severity| RULES.iter().filter(move |rule| rule.severity == severity))
            .copied()
            .filter(move |rule| Self::of(rule) == self)
    }
}

/// The rule of that id, if there is one.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// The rules that explain the same flaw as this one: those that say more about it, then those that it
/// says more about.
pub fn same_flaw(about: &'static Rule) -> impl Iterator<Item = &'static Rule> {
    let more = about.explained_by.iter().filter_map(|id| rule(id));
    let less = RULES.iter().copied();
    more.chain(less.filter(|rule| rule.explained_by.contains(&about.id)))
}

/// The lessons behind a rule.
pub fn lessons_behind(rule: &'static Rule) -> impl Iterator<Item = &'static Lesson> {
    LESSONS
        .iter()
        .filter(|lesson| lesson.rules.contains(&rule.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(rules: impl Iterator<Item = &'static Rule>) -> Vec<&'static str> {
        rules.map(|rule| rule.id).collect()
    }

    #[test]
    fn the_list_holds_every_rule_once() {
        let mut listed: Vec<_> = Subject::ALL
            .into_iter()
            .flat_map(|subject| ids(subject.rules()))
            .collect();
        let mut all = ids(RULES.iter().copied());
        listed.sort_unstable();
        all.sort_unstable();
        assert_eq!(listed, all);
    }

    #[test]
    fn graver_rules_stand_first() {
        for subject in Subject::ALL {
            let severities: Vec<_> = subject.rules().map(|rule| rule.severity).collect();
            assert!(severities.is_sorted(), "{subject:?}");
        }
    }

    #[test]
    fn rules_stand_under_what_they_read() {
        let subject = |id| rule(id).map(Subject::of);
        assert_eq!(subject("output"), Some(Subject::KeyResults));
        assert_eq!(subject("metric-in-objective"), Some(Subject::Objectives));
        assert_eq!(subject("placeholder"), Some(Subject::Both));
        assert_eq!(subject("too-many"), Some(Subject::Sets));
        assert_eq!(subject("nothing-of-the-kind"), None);
    }

    #[test]
    fn rules_on_the_same_flaw_name_each_other() {
        for about in RULES {
            for other in same_flaw(about) {
                assert!(
                    ids(same_flaw(other)).contains(&about.id),
                    "{about:?} {other:?}"
                );
            }
        }
        let no_number = rule("no-number").unwrap();
        assert!(ids(same_flaw(no_number)).contains(&"output"));
    }

    #[test]
    fn lessons_and_rules_name_each_other() {
        let output = rule("output").unwrap();
        let behind: Vec<_> = lessons_behind(output).map(|lesson| lesson.id).collect();
        assert!(behind.contains(&"output-versus-outcome"));
    }
}
