//! The small fields of a key result, and the one sentence that they write.

use super::plural::is_plural;
use crate::domain::typed_number::{is_space, number};
use crate::domain::{Line, Metric, Target};
use crate::hints::GAP;
use crate::ui::words::{Language, Plural, Words, fill};

/// What a key result does with its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Aim {
    /// It takes it from where it stands to where it should be.
    #[default]
    Change,
    /// It keeps it from growing past an edge.
    AtMost,
    /// It keeps it from falling past an edge.
    AtLeast,
}

/// A key result in pieces, as they are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pieces {
    /// What is measured, for example "Failed payments".
    pub what: String,
    /// What is done with the number.
    pub aim: Aim,
    /// Where the number stands today; a guard has none.
    pub today: String,
    /// Where it should be, or the edge that it should keep.
    pub goal: String,
    /// What it counts, for example "%".
    pub unit: String,
}

impl Pieces {
    /// Whether nothing has been filled in.
    pub fn is_blank(&self) -> bool {
        let all = [&self.what, &self.today, &self.goal, &self.unit];
        all.iter().all(|piece| piece.trim().is_empty())
    }

    /// Whether there is all that a sentence needs.
    pub fn is_complete(&self) -> bool {
        !self.what.trim().is_empty() && !self.goal.trim().is_empty()
    }

    /// The sentence, in the language of `words`. The direction decides its verb; a piece that is needed
    /// and missing is left open as a gap.
    pub fn sentence(&self, words: &Words) -> String {
        let what = self.what.trim();
        let is_bare = self.aim == Aim::Change
            && [&self.today, &self.goal, &self.unit]
                .iter()
                .all(|piece| piece.trim().is_empty());
        if is_bare || self.is_blank() {
            return what.to_owned();
        }
        let template = self
            .template(words)
            .form(if is_plural(what) { 2 } else { 1 });
        let what = if what.is_empty() { GAP } else { what };
        let (today, goal) = self.values(words);
        let gaps = [("what", what), ("from", &today), ("to", &goal)];
        fill(template, &gaps)
    }

    /// The pieces of a sentence that reads just as [`sentence`](Self::sentence) writes it, in whichever
    /// language; a bare text without any number in it is what is measured. `None` for sentences that
    /// somebody has put in words of their own.
    pub fn read(sentence: &str) -> Option<Self> {
        let read = |language: Language| Self::read_in(sentence, language.words());
        let mut all = Language::ALL.into_iter().filter_map(read);
        let bare = || Self {
            what: sentence.to_owned(),
            ..Self::default()
        };
        let is_bare = || !sentence.chars().any(char::is_numeric);
        all.next().or_else(|| is_bare().then(bare))
    }

    /// The measure that a sentence made of pieces names; `None` for all others.
    pub fn measure_of(sentence: &str) -> Option<Metric> {
        let mut languages = Language::ALL.into_iter();
        languages.find_map(|language| {
            Self::read_in(sentence, language.words())?.metric(language.words())
        })
    }

    /// The metric that the pieces make, once the numbers are there.
    fn metric(&self, words: &Words) -> Option<Metric> {
        let read = |text: &str| number(text, decimal(words));
        let goal = read(&self.goal)?;
        let (today, target) = match self.aim {
            Aim::AtMost => (None, Target::AtMost(goal)),
            Aim::AtLeast => (None, Target::AtLeast(goal)),
            Aim::Change => {
                let today = read(&self.today)?;
                let falls = today > goal;
                let target = if falls {
                    Target::Decrease(goal)
                } else {
                    Target::Increase(goal)
                };
                (Some(today), target)
            }
        };
        Metric::new(Line::new(self.unit.trim()), today, target).ok()
    }

    fn template(&self, words: &Words) -> Plural {
        let guide = &words.guide;
        let read = |text: &str| number(text, decimal(words));
        match self.aim {
            Aim::AtMost => guide.stays_below(),
            Aim::AtLeast => guide.stays_above(),
            Aim::Change if self.today.trim().is_empty() => guide.reaches(),
            Aim::Change => match (read(&self.today), read(&self.goal)) {
                (Some(today), Some(goal)) if today > goal => guide.falls(),
                (Some(today), Some(goal)) if today < goal => guide.rises(),
                _ => guide.goes(),
            },
        }
    }

    /// Today's value and the goal, each with its unit where that belongs.
    fn values(&self, words: &Words) -> (String, String) {
        let guide = &words.guide;
        let value = |text: &str, is_last: bool| {
            let text = text.trim();
            let unit = self.unit.trim();
            let number = if text.is_empty() { GAP } else { text };
            let template = match unit {
                "" => return number.to_owned(),
                "%" => guide.percent(),
                _ if is_currency(unit) => guide.money(),
                // "from 820 to 570 ms"
                _ if !is_last => return number.to_owned(),
                _ => guide.amount(),
            };
            fill(template, &[("number", number), ("unit", unit)])
        };
        (value(&self.today, false), value(&self.goal, true))
    }

    fn read_in(sentence: &str, words: &Words) -> Option<Self> {
        let guide = &words.guide;
        let templates = [
            (guide.falls(), Aim::Change),
            (guide.rises(), Aim::Change),
            (guide.goes(), Aim::Change),
            (guide.reaches(), Aim::Change),
            (guide.stays_below(), Aim::AtMost),
            (guide.stays_above(), Aim::AtLeast),
        ];
        let mut forms = templates
            .iter()
            .flat_map(|(template, aim)| [(template.one, *aim), (template.many, *aim)]);
        forms.find_map(|(template, aim)| {
            let pieces = take_apart(template, sentence, aim)?;
            // Only what would be written just so is made of pieces.
            (pieces.sentence(words) == sentence).then_some(pieces)
        })
    }
}

/// The sign before the decimals.
fn decimal(words: &Words) -> char {
    words.guide.decimal().chars().next().unwrap_or('.')
}

fn is_currency(unit: &str) -> bool {
    ["$", "€", "£", "¥"].contains(&unit)
}

/// The pieces of a sentence by a template whose gaps stand in the order what, from, to.
fn take_apart(template: &str, sentence: &str, aim: Aim) -> Option<Pieces> {
    let (_, tail) = template.split_once("{what}")?;
    let (before, after) = tail.split_once("{to}")?;
    let rest = sentence.strip_suffix(after)?;
    let (what, today, goal) = if let Some((verb, to)) = before.split_once("{from}") {
        let (what, values) = rest.rsplit_once(verb)?;
        let (today, goal) = values.split_once(to)?;
        (what, today, goal)
    } else {
        let (what, goal) = rest.rsplit_once(before)?;
        (what, "", goal)
    };
    let ((today, _), (goal, unit)) = (without_unit(today), without_unit(goal));
    let given = |text: &str| {
        if text == GAP {
            String::new()
        } else {
            text.to_owned()
        }
    };
    Some(Pieces {
        what: given(what),
        aim,
        today: given(today),
        goal: given(goal),
        unit: unit.to_owned(),
    })
}

/// A value as its number and its unit, which may stand on either side.
fn without_unit(value: &str) -> (&str, &str) {
    let is_inside =
        |sign: char| sign.is_ascii_digit() || ".,-_\u{2212}".contains(sign) || is_space(sign);
    let start = value.find(is_inside).unwrap_or(value.len());
    let (before, rest) = value.split_at(start);
    let end = rest.find(|sign| !is_inside(sign)).unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let unit = if before.is_empty() { after } else { before };
    (number.trim(), unit.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hints::{Kind, Severity, Statement, read_metric, review};
    use crate::ui::words::{ENGLISH, GERMAN, SPANISH};
    use proptest::prelude::*;

    fn pieces(what: &str, [today, goal, unit]: [&str; 3]) -> Pieces {
        Pieces {
            what: what.to_owned(),
            today: today.to_owned(),
            goal: goal.to_owned(),
            unit: unit.to_owned(),
            aim: Aim::Change,
        }
    }

    fn guard(aim: Aim, what: &str, goal: &str, unit: &str) -> Pieces {
        Pieces {
            aim,
            ..pieces(what, ["", goal, unit])
        }
    }

    #[test]
    fn the_direction_decides_the_verb() {
        let says = |what, values| pieces(what, values).sentence(&ENGLISH);
        assert_eq!(
            says("Failed payments", ["1.8", "0.6", "%"]),
            "Failed payments fall from 1.8% to 0.6%"
        );
        assert_eq!(
            says("Checkout conversion", ["2.1", "2.8", "%"]),
            "Checkout conversion rises from 2.1% to 2.8%"
        );
        assert_eq!(
            says("Median reply time", ["9", "4", "hours"]),
            "Median reply time falls from 9 to 4 hours"
        );
        assert_eq!(
            says("Revenue per visit", ["3", "5", "€"]),
            "Revenue per visit rises from €3 to €5"
        );
        assert_eq!(says("NPS", ["", "50", ""]), "NPS reaches 50");
    }

    #[test]
    fn each_language_has_its_own_sentence() {
        let says = |words| pieces("Abbrüche", ["1,8", "0,6", "%"]).sentence(words);
        assert_eq!(
            says(&GERMAN),
            "Abbrüche von 1,8\u{a0}% auf 0,6\u{a0}% senken"
        );
        assert_eq!(says(&SPANISH), "Abbrüche: bajar de 1,8\u{a0}% a 0,6\u{a0}%");
    }

    #[test]
    fn what_is_missing_stays_open() {
        let says = |what, values| pieces(what, values).sentence(&ENGLISH);
        assert_eq!(says("Failed payments", ["", "", ""]), "Failed payments");
        assert_eq!(
            says("Failed payments", ["1.8", "", "%"]),
            "Failed payments go from 1.8% to __%"
        );
        assert_eq!(says("", ["9", "4", "hours"]), "__ falls from 9 to 4 hours");
        assert_eq!(
            guard(Aim::AtMost, "Refunds", "", "").sentence(&ENGLISH),
            "Refunds stay at or below __"
        );
    }

    #[test]
    fn a_guard_keeps_an_edge() {
        let says = |aim| guard(aim, "Customer rating", "4.5", "").sentence(&ENGLISH);
        assert_eq!(says(Aim::AtLeast), "Customer rating stays at or above 4.5");
        let metric = Pieces::measure_of(&says(Aim::AtMost)).unwrap();
        assert_eq!(metric.target(), Target::AtMost(4.5));
    }

    #[test]
    fn what_somebody_puts_in_words_of_their_own_has_no_pieces() {
        for sentence in [
            "Reduce deployment time by 50%",
            "Failed payments fall from 1.8%  to 0.6%",
            "NPS 32 → 45",
        ] {
            assert_eq!(Pieces::read(sentence), None, "{sentence}");
            assert_eq!(Pieces::measure_of(sentence), None, "{sentence}");
        }
        assert_eq!(
            Pieces::read("Failed payments"),
            Some(pieces("Failed payments", ["", "", ""]))
        );
    }

    #[test]
    fn a_german_sentence_has_a_measure_too() {
        let sentence = pieces("Abbrüche", ["1,8", "0,6", "%"]).sentence(&GERMAN);
        assert_eq!(read_metric(&sentence), None);
        let metric = Pieces::measure_of(&sentence).unwrap();
        assert_eq!(metric.target(), Target::Decrease(0.6));
        assert_eq!(metric.baseline(), Some(1.8));
    }

    #[test]
    fn the_hints_have_nothing_against_a_sentence_of_pieces() {
        let all = [
            pieces("Failed payments", ["1.8", "0.6", "%"]),
            pieces("Checkout conversion", ["2.1", "2.8", "%"]),
            pieces("Median reply time", ["9", "4", "hours"]),
            pieces("Support calls per order", ["", "0.2", ""]),
            guard(Aim::AtMost, "Refunds", "40", "a week"),
            guard(Aim::AtLeast, "Customer rating", "4.5", ""),
        ];
        for pieces in all {
            let sentence = pieces.sentence(&ENGLISH);
            let hints = review(&Statement::new(Kind::KeyResult, &sentence));
            let grave: Vec<_> = hints
                .iter()
                .filter(|hint| hint.rule.severity != Severity::Advice)
                .map(|hint| hint.rule.id)
                .collect();
            assert_eq!(grave, [""; 0], "{sentence}");
        }
    }

    proptest! {
        #[test]
        fn every_sentence_of_pieces_reads_back(
            what in "([A-Z][a-z]{2,8}( [a-z]{2,8}){0,3})?", today in "([0-9]{1,3}([.,][0-9])?)?", goal in "([0-9]{1,3}([.,][0-9])?)?",
            unit in prop::sample::select(vec!["", "%", "€", "ms", "calls a week"]), guards in 0..3
        ) {
            let aim = [Aim::Change, Aim::AtMost, Aim::AtLeast][usize::try_from(guards).unwrap()];
            let today = if aim == Aim::Change { today } else { String::new() };
            let pieces = Pieces { what, aim, today, goal, unit: unit.to_owned() };
            // A unit without any number to stand behind is taken for a part of the goal.
            for words in [&ENGLISH, &GERMAN, &SPANISH] {
                let sentence = pieces.sentence(words);
                let read = Pieces::read_in(&sentence, words);
                if sentence != pieces.what {
                    prop_assert_eq!(read, Some(pieces.clone()), "{}", sentence);
                }
            }
        }
    }
}
