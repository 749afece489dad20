//! What the desk keeps of a statement, and of an objective with its key results.

use super::super::digest::{Digest, Way};
use super::super::reading::Reading;
use super::super::rule::{Check, Hint, Kind};
use super::super::rules::RULES;
use super::super::set::{Limits, ObjectiveText};
use super::super::{Known, Statement, hints_on};
use super::pool::Pool;

/// A statement that has been read.
#[derive(Debug)]
pub(crate) struct Card {
    /// The text as typed.
    pub(crate) text: String,
    pub(crate) kind: Kind,
    known: Known,
    /// The hints on it alone.
    pub(crate) hints: Vec<Hint>,
    pub(crate) digest: Digest,
    /// Whether it was recognised as another language than the hints read.
    pub(super) is_foreign: bool,
    /// The hint that it says the same as an earlier statement.
    pub(super) twin: Option<Hint>,
    /// Its number in the index of twins.
    pub(super) number: usize,
}

impl Card {
    pub(super) fn read(statement: &Statement<'_>) -> Self {
        let mut card = Self {
            text: statement.text.to_owned(),
            kind: statement.kind,
            known: statement.known,
            hints: Vec::new(),
            digest: Digest::default(),
            is_foreign: false,
            twin: None,
            number: 0,
        };
        if card.is_written() {
            let reading = Reading::new(statement.text, statement.known);
            card.hints = hints_on(statement.kind, &reading);
            card.digest = Digest::of(&reading);
            card.is_foreign = !reading.is_english;
        }
        card
    }

    /// Whether there is any text on it.
    pub(crate) fn is_written(&self) -> bool {
        !self.text.trim().is_empty()
    }

    /// Whether one of these rules speaks on it.
    pub(crate) fn is_flagged(&self, rules: &[&str]) -> bool {
        self.hints.iter().any(|hint| rules.contains(&hint.rule.id))
    }

    pub(super) fn is_of(&self, statement: &Statement<'_>) -> bool {
        self.kind == statement.kind && self.known == statement.known && self.text == statement.text
    }
}

/// An objective with its key results.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Its title.
    pub(crate) objective: Card,
    /// Its key results in order, those that are not written yet among them.
    pub(super) key_results: Vec<Card>,
    /// Baseline and target beside the text of each key result.
    ranges: Vec<Option<(f64, f64)>>,
    /// The hints on it as a whole: about the key result at an index, or about the objective.
    pub(super) hints: Vec<(Option<usize>, Hint)>,
}

impl Folder {
    pub(super) fn read(objective: &ObjectiveText<'_>, pool: &mut Pool, limits: &Limits) -> Self {
        let key_results = objective.key_results.iter();
        let mut folder = Self {
            objective: pool.card(&objective.statement()),
            key_results: key_results
                .clone()
                .map(|text| pool.card(&text.statement()))
                .collect(),
            ranges: key_results.map(|text| text.range).collect(),
            hints: Vec::new(),
        };
        folder.consider(limits);
        folder
    }

    /// Reads the statements together.
    pub(super) fn consider(&mut self, limits: &Limits) {
        let mut hints = Vec::new();
        for rule in RULES {
            for check in rule.checks {
                if let Check::Folder(check) = check {
                    let found = check(self, limits).into_iter();
                    hints.extend(found.map(|(place, finding)| (place, Hint::of(rule, finding))));
                }
            }
        }
        self.hints = hints;
    }

    /// Whether it holds just these statements.
    pub(super) fn is_of(&self, objective: &ObjectiveText<'_>) -> bool {
        let same = |index: usize, card: &Card| {
            let text = &objective.key_results[index];
            card.is_of(&text.statement()) && self.ranges[index] == text.range
        };
        self.key_results.len() == objective.key_results.len()
            && self.objective.is_of(&objective.statement())
            && self
                .key_results
                .iter()
                .enumerate()
                .all(|(index, card)| same(index, card))
    }

    /// Whether anything is written on it.
    pub(crate) fn is_written(&self) -> bool {
        self.objective.is_written() || self.results().next().is_some()
    }

    /// The written key results with their indexes.
    pub(crate) fn results(&self) -> impl Iterator<Item = (usize, &Card)> {
        self.key_results
            .iter()
            .enumerate()
            .filter(|(_, card)| card.is_written())
    }

    /// From where to where the key result at an index goes: as its text says, or its measure beside it.
    pub(crate) fn way(&self, index: usize) -> Option<Way> {
        let card = self.key_results.get(index)?;
        let beside = || {
            let (from, to) = (*self.ranges.get(index)?)?;
            Some(Way {
                from,
                to,
                most: None,
                span: 0..card.text.trim_end().len(),
            })
        };
        card.digest.way.clone().or_else(beside)
    }

    /// All its statements.
    pub(super) fn cards(&self) -> impl Iterator<Item = &Card> {
        std::iter::once(&self.objective).chain(&self.key_results)
    }

    /// All its statements, to be changed.
    pub(super) fn cards_mut(&mut self) -> impl Iterator<Item = &mut Card> {
        std::iter::once(&mut self.objective).chain(&mut self.key_results)
    }

    /// Its statements, to be found again in another one.
    pub(super) fn into_cards(self) -> impl Iterator<Item = Card> {
        std::iter::once(self.objective).chain(self.key_results)
    }

    /// The statement at a line: the objective first.
    pub(super) fn card(&self, line: usize) -> &Card {
        match line.checked_sub(1) {
            None => &self.objective,
            Some(index) => &self.key_results[index],
        }
    }
}
