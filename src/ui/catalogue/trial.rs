//! Trying a rule on a text of one's own: how the text is read and what there is to say about it.

use crate::hints::{
    CycleText, Hint, Kind, Known, Limits, Place, Rule, SetHint, Statement, review, review_set,
};

/// What a text is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A single statement.
    Statement(Kind),
    /// A set, written down as [`CycleText::parse`] reads it.
    Set,
}

impl Form {
    /// What it is called on screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Statement(Kind::Objective) => "Objective",
            Self::Statement(Kind::KeyResult) => "Key result",
            Self::Set => "Set",
        }
    }
}

/// The forms in which a rule can be tried, that of its examples first.
pub fn forms(rule: &Rule) -> Vec<Form> {
    let kinds = [Kind::KeyResult, Kind::Objective].into_iter();
    let mut forms: Vec<Form> = kinds
        .filter(|kind| rule.reads(*kind))
        .map(Form::Statement)
        .collect();
    if forms.is_empty() {
        forms.push(Form::Set);
    }
    forms
}

/// A hint on the text, with the place it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The place within a set, in words; empty for a single statement.
    pub place: String,
    /// What is said; its span is about the whole text.
    pub hint: Hint,
}

/// What the rules say about a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The hints, those of the rule on trial first.
    pub remarks: Vec<Remark>,
    /// Whether the rule on trial speaks, in a sentence.
    pub verdict: &'static str,
}

impl Trial {
    /// Reads a text with `rule` on trial.
    pub fn of(rule: &Rule, form: Form, text: &str) -> Self {
        let (mut remarks, others): (Vec<Remark>, Vec<Remark>) = remarks(rule, form, text)
            .into_iter()
            .partition(|remark| remark.hint.rule == rule);
        let verdict = match (
            text.trim().is_empty(),
            remarks.is_empty(),
            others.is_empty(),
        ) {
            (true, ..) => "Write something, and the hints read along.",
            (_, false, _) => "This rule has something to say:",
            (_, true, false) => "This rule has nothing to say about it. Others have:",
            (_, true, true) => "This rule has nothing to say about it, and neither has any other.",
        };
        remarks.extend(others);
        Self { remarks, verdict }
    }

    /// The hints, without their places.
    pub fn hints(&self) -> Vec<Hint> {
        let hints = self.remarks.iter().map(|remark| remark.hint.clone());
        hints.collect()
    }
}

fn remarks(rule: &Rule, form: Form, text: &str) -> Vec<Remark> {
    match form {
        Form::Statement(kind) => on_statement(rule, kind, text)
            .into_iter()
            .map(|hint| Remark {
                place: String::new(),
                hint,
            })
            .collect(),
        Form::Set => {
            let set = CycleText::parse(text);
            review_set(&set, &Limits::default())
                .into_iter()
                .map(|found| remark_on_set(text, &set, found))
                .collect()
        }
    }
}

/// A sentence that is tried stands in a dated cycle, as it would in the document; otherwise every one of
/// them would be asked for a date. Only the rule that asks has to be tried outside of any.
fn on_statement(rule: &Rule, kind: Kind, text: &str) -> Vec<Hint> {
    let known = Known {
        is_undated: rule.id == "deadline",
        ..Known::default()
    };
    review(&Statement {
        known,
        ..Statement::new(kind, text)
    })
}

fn remark_on_set(text: &str, set: &CycleText<'_>, found: SetHint) -> Remark {
    let SetHint { place, mut hint } = found;
    let objective = |index: usize| set.objectives.get(index);
    let (place, line) = match place {
        Place::Cycle => ("The whole set".to_owned(), None),
        Place::Objective(index) => (
            format!("Objective {}", index + 1),
            objective(index).map(|objective| objective.title),
        ),
        Place::KeyResult {
            objective: index,
            key_result,
        } => (
            format!("Objective {}, key result {}", index + 1, key_result + 1),
            objective(index)
                .and_then(|objective| objective.key_results.get(key_result))
                .map(|key_result| key_result.text),
        ),
    };
    let start = line.map_or(0, |line| start_within(text, line));
    if !hint.span.is_empty() {
        hint.span = hint.span.start + start..hint.span.end + start;
    }
    Remark { place, hint }
}

/// Where in `text` its stretch `line` begins, in bytes. The text cannot be searched for it: the same
/// words may stand in it twice.
fn start_within(text: &str, line: &str) -> usize {
    (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::super::index::rule;
    use super::*;
    use crate::hints::RULES;

    const KEY_RESULT: Form = Form::Statement(Kind::KeyResult);
    const OBJECTIVE: Form = Form::Statement(Kind::Objective);

    fn on(id: &str, form: Form, text: &str) -> Trial {
        Trial::of(rule(id).unwrap(), form, text)
    }

    fn speakers(trial: &Trial) -> Vec<&'static str> {
        trial.hints().iter().map(|hint| hint.rule.id).collect()
    }

    #[test]
    fn every_rule_speaks_on_its_weak_example_and_not_on_its_strong_one() {
        for rule in RULES {
            let form = forms(rule)[0];
            let weak = Trial::of(rule, form, rule.weak);
            assert_eq!(weak.remarks[0].hint.rule, *rule, "this one first");
            assert_eq!(weak.verdict, "This rule has something to say:", "{rule:?}");
            let strong = Trial::of(rule, form, rule.strong);
            assert!(!speakers(&strong).contains(&rule.id), "{rule:?}");
            assert!(strong.verdict.starts_with("This rule has nothing to say"));
        }
    }

    #[test]
    fn the_rule_on_trial_comes_first_and_the_others_are_heard_too() {
        let trial = on("no-number", KEY_RESULT, "Deploy Feature X");
        assert_eq!(speakers(&trial), ["no-number", "output"]);
        let trial = on("output", KEY_RESULT, "Deploy Feature X");
        assert_eq!(speakers(&trial), ["output", "no-number"]);
    }

    #[test]
    fn silence_is_said() {
        let trial = on("vanity", KEY_RESULT, "Deploy Feature X");
        assert_eq!(
            trial.verdict,
            "This rule has nothing to say about it. Others have:"
        );
        let trial = on(
            "vanity",
            KEY_RESULT,
            "Reduce deployment time from 40 to 20 minutes",
        );
        assert_eq!(
            trial.verdict,
            "This rule has nothing to say about it, and neither has any other."
        );
        let trial = on("vanity", KEY_RESULT, "  ");
        assert_eq!(trial.verdict, "Write something, and the hints read along.");
        assert_eq!(trial.remarks, []);
    }

    #[test]
    fn a_rule_on_both_kinds_is_tried_on_either() {
        assert_eq!(forms(rule("placeholder").unwrap()), [KEY_RESULT, OBJECTIVE]);
        let trial = on("placeholder", OBJECTIVE, "TBD");
        assert!(speakers(&trial).contains(&"placeholder"));
    }

    #[test]
    fn a_set_is_read_together_and_each_hint_says_where() {
        assert_eq!(forms(rule("too-few").unwrap()), [Form::Set]);
        let trial = on("too-few", Form::Set, rule("too-few").unwrap().weak);
        assert_eq!(trial.remarks[0].place, "Objective 1");
        let six = "apple\nriver\nstone\ncloud\ntiger\npiano";
        let trial = on("too-many", Form::Set, six);
        assert_eq!(trial.remarks[0].place, "The whole set");
    }

    #[test]
    fn what_is_underlined_in_a_set_lies_in_the_line_the_hint_is_about() {
        for rule in RULES.iter().filter(|rule| forms(rule) == [Form::Set]) {
            let trial = Trial::of(rule, Form::Set, rule.weak);
            for hint in trial.hints().iter().filter(|hint| !hint.span.is_empty()) {
                let words = &rule.weak[hint.span.clone()];
                assert!(
                    !words.contains('\n') && !words.starts_with("- "),
                    "{rule:?}: {words}"
                );
            }
        }
    }
}
