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
    /// The place within a set; none for a single statement.
    pub place: Option<Place>,
    /// What is said; its span is about the whole text.
    pub hint: Hint,
}

/// Whether the rule on trial speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is nothing to read.
    Unwritten,
    /// It does.
    Speaks,
    /// Only other rules do.
    OthersSpeak,
    /// No rule does.
    NoneSpeaks,
}

/// What the rules say about a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// The hints, those of the rule on trial first.
    pub remarks: Vec<Remark>,
    /// Whether the rule on trial speaks.
    pub verdict: Verdict,
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
            (true, ..) => Verdict::Unwritten,
            (_, false, _) => Verdict::Speaks,
            (_, true, false) => Verdict::OthersSpeak,
            (_, true, true) => Verdict::NoneSpeaks,
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
            .map(|hint| Remark { place: None, hint })
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
    let line = match place {
        Place::Cycle => None,
        Place::Objective(index) => objective(index).map(|objective| objective.title),
        Place::KeyResult {
            objective: index,
            key_result,
        } => objective(index)
            .and_then(|objective| objective.key_results.get(key_result))
            .map(|key_result| key_result.text),
    };
    let start = line.map_or(0, |line| start_within(text, line));
    if !hint.span.is_empty() {
        hint.span = hint.span.start + start..hint.span.end + start;
    }
    let place = Some(place);
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
            assert_eq!(weak.verdict, Verdict::Speaks, "{rule:?}");
            let strong = Trial::of(rule, form, rule.strong);
            assert!(!speakers(&strong).contains(&rule.id), "{rule:?}");
            assert!(matches!(
                strong.verdict,
                Verdict::OthersSpeak | Verdict::NoneSpeaks
            ));
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
        assert_eq!(trial.verdict, Verdict::OthersSpeak);
        let trial = on(
            "vanity",
            KEY_RESULT,
            "Reduce deployment time from 40 to 20 minutes",
        );
        assert_eq!(trial.verdict, Verdict::NoneSpeaks);
        let trial = on("vanity", KEY_RESULT, "  ");
        assert_eq!(trial.verdict, Verdict::Unwritten);
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
        assert_eq!(trial.remarks[0].place, Some(Place::Objective(0)));
        let six = "apple\nriver\nstone\ncloud\ntiger\npiano";
        let trial = on("too-many", Form::Set, six);
        assert_eq!(trial.remarks[0].place, Some(Place::Cycle));
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
