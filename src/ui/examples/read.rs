//! Reads the file of examples.
//!
//! It goes line by line: `== function` opens a function, blank lines part the sets, and the first sign of
//! a line says what it is:
//!
//! ```text
//! == support
//!
//! Callers hear an answer, not a melody
//! - Calls given up in the queue fall from {18}% to {6}%
//! + Offer to call back when the queue is long
//! > One sentence on why this is good.
//!
//! ! What a failure is called
//! ? id-of-a-rule-that-sees-it
//! The weak objective
//! - its key results
//! > What went wrong.
//! The objective that was written instead
//! - its key results
//! ```
//!
//! A line that starts with `#` is for whoever edits the file.

use super::{ExampleKeyResult, ExampleSet, Examples, Failure, Function, Okr, Text};
use std::fmt;

/// Where and why the file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The number of the line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, problem } = self;
        write!(formatter, "line {line}: {problem}")
    }
}

impl Examples {
    /// Reads the file.
    ///
    /// # Errors
    /// When any line of it is not what its place asks for: half a file of examples helps nobody.
    pub fn read(file: &str) -> Result<Self, Unreadable> {
        let mut lines = Lines::of(file);
        let mut examples = Self::default();
        let mut function = None;
        while let Some(line) = lines.next_block() {
            if let Some(id) = line.strip_prefix("== ") {
                let known = Function::of_id(id.trim());
                function = Some(known.ok_or(lines.problem("no such function"))?);
                lines.at += 1;
            } else if line.starts_with('!') {
                examples.failures.push(failure(&mut lines)?);
            } else {
                let function = function.ok_or(lines.problem("a set before the first function"))?;
                examples.sets.push(set(&mut lines, function)?);
            }
            if !lines.line().is_empty() {
                return Err(lines.problem("a blank line should stand before this one"));
            }
        }
        Ok(examples)
    }
}

fn set(lines: &mut Lines<'_>, function: Function) -> Result<ExampleSet, Unreadable> {
    Ok(ExampleSet {
        function,
        okr: okr(lines)?,
        why: lines.expect('>', "a sentence on why the set is good should follow")?,
    })
}

fn failure(lines: &mut Lines<'_>) -> Result<Failure, Unreadable> {
    let title = lines.expect('!', "a title should follow")?;
    let mut rules = Vec::new();
    while let Some(rule) = lines.take('?') {
        rules.push(rule.to_owned());
    }
    Ok(Failure {
        title,
        rules,
        weak: okr(lines)?,
        what_went_wrong: lines.expect('>', "what went wrong should follow")?,
        instead: okr(lines)?,
    })
}

fn okr(lines: &mut Lines<'_>) -> Result<Okr, Unreadable> {
    let line = lines.line();
    if line.is_empty() || line.starts_with(SIGNS) {
        return Err(lines.problem("an objective should stand here"));
    }
    let objective = lines.text(line)?;
    lines.at += 1;
    let mut key_results = Vec::new();
    while let Some(text) = lines.take_text('-')? {
        let mut initiatives = Vec::new();
        while let Some(initiative) = lines.take_text('+')? {
            initiatives.push(initiative);
        }
        key_results.push(ExampleKeyResult { text, initiatives });
    }
    if key_results.is_empty() {
        return Err(lines.problem("a key result should follow"));
    }
    Ok(Okr {
        objective,
        key_results,
    })
}

/// The signs that open a line which is no objective.
const SIGNS: [char; 6] = ['-', '+', '>', '!', '?', '='];

/// The lines of the file, trimmed, and how far it has been read.
struct Lines<'a> {
    lines: Vec<&'a str>,
    at: usize,
}

impl<'a> Lines<'a> {
    fn of(file: &'a str) -> Self {
        Self {
            lines: file.lines().map(str::trim).collect(),
            at: 0,
        }
    }

    /// The line at hand; empty behind the last one.
    fn line(&self) -> &'a str {
        self.lines.get(self.at).copied().unwrap_or_default()
    }

    /// The next line that is neither blank nor for whoever edits the file.
    fn next_block(&mut self) -> Option<&'a str> {
        while self.line().is_empty() || self.line().starts_with('#') {
            if self.at >= self.lines.len() {
                return None;
            }
            self.at += 1;
        }
        Some(self.line())
    }

    /// What follows the sign, if the line at hand opens with it.
    fn take(&mut self, sign: char) -> Option<&'a str> {
        let rest = self.line().strip_prefix(sign)?.trim();
        self.at += 1;
        Some(rest)
    }

    fn take_text(&mut self, sign: char) -> Result<Option<Text>, Unreadable> {
        let Some(rest) = self.line().strip_prefix(sign) else {
            return Ok(None);
        };
        let text = self.text(rest.trim())?;
        self.at += 1;
        Ok(Some(text))
    }

    fn expect(&mut self, sign: char, problem: &'static str) -> Result<String, Unreadable> {
        let problem = self.problem(problem);
        let words = self.take(sign).filter(|words| !words.is_empty());
        words.map(str::to_owned).ok_or(problem)
    }

    fn text(&self, words: &str) -> Result<Text, Unreadable> {
        if words.is_empty() {
            return Err(self.problem("words should follow the sign"));
        }
        Text::read(words).map_err(|problem| self.problem(problem))
    }

    /// This problem, at the line at hand.
    fn problem(&self, problem: &'static str) -> Unreadable {
        Unreadable {
            line: self.at + 1,
            problem,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SET: &str = "== support\n\nCallers hear an answer\n- Calls given up fall from {18}% to {6}%\n+ Offer to call back\n+ Answer by text\n- First answers that suffice: {70}%\n> It counts what callers feel.\n";
    const FAILURE: &str = "! Counting deployments\n? vanity\n? unbalanced\nShip faster\n- {40} deployments\n> They deployed.\nCustomers get fixes early\n- Fixes within {2} days\n";

    #[test]
    fn a_set_is_read_with_all_that_stands_under_it() {
        let examples = Examples::read(&format!("# for editors\n{SET}")).unwrap();
        let [set] = examples.sets.as_slice() else {
            panic!("{examples:?}");
        };
        assert_eq!(set.function, Function::Support);
        assert_eq!(set.okr.objective.shown(), "Callers hear an answer");
        assert_eq!(set.why, "It counts what callers feel.");
        let counts = set.okr.key_results.iter();
        let counts: Vec<_> = counts.map(|result| result.initiatives.len()).collect();
        assert_eq!(counts, [2, 0]);
        assert_eq!(examples.of(Function::Support).count(), 1);
        assert_eq!(examples.of(Function::Sales).count(), 0);
    }

    #[test]
    fn a_failure_is_read_with_both_its_sets() {
        let examples = Examples::read(&format!("{SET}\n\n{FAILURE}")).unwrap();
        let failure = &examples.failures[0];
        assert_eq!(failure.title, "Counting deployments");
        assert_eq!(failure.rules, ["vanity", "unbalanced"]);
        assert_eq!(failure.rules().count(), 2);
        assert_eq!(failure.weak.key_results[0].text.shown(), "40 deployments");
        assert_eq!(failure.what_went_wrong, "They deployed.");
        assert_eq!(
            failure.instead.objective.shown(),
            "Customers get fixes early"
        );
    }

    #[test]
    fn lines_may_end_as_on_any_system() {
        let examples = Examples::read(&SET.replace('\n', "\r\n"));
        assert_eq!(examples, Examples::read(SET));
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (file, line, problem) in [
            ("== sorcery", 1, "no such function"),
            ("# only\n\nAn aim", 3, "a set before the first function"),
            (
                "== sales\nAn aim",
                2,
                "a blank line should stand before this one",
            ),
            (
                "== sales\n\n- a result",
                3,
                "an objective should stand here",
            ),
            (
                "== sales\n\nAn aim\n> good",
                4,
                "a key result should follow",
            ),
            (
                "== sales\n\nAn aim\n+ work",
                4,
                "a key result should follow",
            ),
            ("== sales\n\nAn aim\n-", 4, "words should follow the sign"),
            (
                "== sales\n\nAn aim\n- from {x} to 5",
                4,
                "braces should hold a number and nothing else",
            ),
            (
                "== sales\n\nAn aim\n- one",
                5,
                "a sentence on why the set is good should follow",
            ),
            ("!\nAn aim", 1, "a title should follow"),
            (
                "! A case\nAn aim\n- one",
                4,
                "what went wrong should follow",
            ),
            (
                "! A case\nAn aim\n- one\n> wrong",
                5,
                "an objective should stand here",
            ),
        ] {
            assert_eq!(
                Examples::read(file),
                Err(Unreadable { line, problem }),
                "{file}"
            );
        }
        let error = Unreadable {
            line: 3,
            problem: "no such function",
        };
        assert_eq!(error.to_string(), "line 3: no such function");
    }
}
