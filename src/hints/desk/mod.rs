//! A desk on which a set lies while it is edited: it remembers what it has read, so that a key stroke
//! costs the reading of one statement and not of a thousand.

mod card;
mod pool;
mod twins;

use super::Statement;
use super::rule::{Check, Hint};
use super::rules::RULES;
use super::set::{CycleText, Limits, ObjectiveText, Place};
pub(crate) use card::{Card, Folder};
use pool::Pool;
use twins::Twins;

/// The most statements that are remembered beside those of the set.
const MOST_LOOSE: usize = 64;

/// Remembers what it has read of a set. What it says is what [`review`](super::review) and
/// [`review_set`](super::review_set) say, whatever it has seen before; what has left the set is
/// forgotten at the next review of it.
#[derive(Debug, Default)]
pub struct Desk {
    limits: Limits,
    folders: Vec<Folder>,
    /// Statements that were read alone since the set was reviewed.
    loose: Vec<Card>,
    twins: Twins,
    /// The hints on the cycle as a whole.
    hints: Vec<Hint>,
}

/// How many objectives a cycle holds.
pub(crate) struct CycleSize {
    /// Those that are written.
    pub(crate) objectives: usize,
    /// How many each team owns, by its name, in the order in which the teams come up; none if no
    /// objective names a team. Objectives that no team owns stand together under an empty name.
    pub(crate) teams: Vec<(String, usize)>,
}

impl Desk {
    /// All hints on one statement, as [`review`](super::review) gives them. A statement of the set, or
    /// one that was reviewed lately, is not read again.
    pub fn review(&mut self, statement: &Statement<'_>) -> &[Hint] {
        let place = self.folders.iter().enumerate().find_map(|(folder, cards)| {
            let line = cards.cards().position(|card| card.is_of(statement))?;
            Some((folder, line))
        });
        if let Some((folder, line)) = place {
            return &self.folders[folder].card(line).hints;
        }
        let known = self.loose.iter().position(|card| card.is_of(statement));
        let at = known.unwrap_or_else(|| {
            if self.loose.len() == MOST_LOOSE {
                self.loose.remove(0);
            }
            self.loose.push(Card::read(statement));
            self.loose.len() - 1
        });
        &self.loose[at].hints
    }

    /// All hints on a set, in the order of the page, as [`review_set`](super::review_set) gives them.
    /// Statements and objectives that were in the set at the last review are not read again.
    pub fn review_set(
        &mut self,
        cycle: &CycleText<'_>,
        limits: &Limits,
    ) -> impl Iterator<Item = (Place, &Hint)> {
        self.keep_to(limits);
        self.lay_out(cycle);
        self.hints = on_cycle(&self.size(cycle), limits);
        let mut found: Vec<_> = self.hints.iter().map(|hint| (Place::Cycle, hint)).collect();
        for (folder, index) in self.folders.iter().zip(0..) {
            for (card, line) in folder.cards().zip(0_usize..) {
                let place = place(index, line);
                for (about, hint) in &folder.hints {
                    if *about == line.checked_sub(1) {
                        found.push((place, hint));
                    }
                }
                found.extend(card.twin.as_ref().map(|hint| (place, hint)));
            }
        }
        found.into_iter()
    }

    /// The hints on each statement of the set that was reviewed last, in the order of the page.
    pub fn line_hints(&self) -> impl Iterator<Item = (Place, &Hint)> {
        let mut found = Vec::new();
        for (folder, index) in self.folders.iter().zip(0..) {
            for (card, line) in folder.cards().zip(0..) {
                for hint in &card.hints {
                    found.push((place(index, line), hint));
                }
            }
        }
        found.into_iter()
    }

    /// Whether a statement of the set that was reviewed last was recognised as another language than the
    /// hints read, so that only the rules that need no English spoke on it.
    pub fn has_other_language(&self) -> bool {
        let mut cards = self.folders.iter().flat_map(Folder::cards);
        cards.any(|card| card.is_foreign)
    }

    fn keep_to(&mut self, limits: &Limits) {
        if self.limits != *limits {
            self.limits = *limits;
            for folder in &mut self.folders {
                folder.consider(limits);
            }
        }
    }

    /// Makes the folders those of this set. Only those between the first and the last change move.
    fn lay_out(&mut self, cycle: &CycleText<'_>) {
        let texts = &cycle.objectives;
        let pairs = self.folders.iter().zip(texts);
        let before = pairs
            .take_while(|(folder, text)| folder.is_of(text))
            .count();
        let rest = self.folders.len().min(texts.len()) - before;
        let pairs = self.folders.iter().rev().zip(texts.iter().rev()).take(rest);
        let behind = pairs
            .take_while(|(folder, text)| folder.is_of(text))
            .count();
        let tail = self.folders.split_off(self.folders.len() - behind);
        let replaced = self.folders.split_off(before);
        for card in replaced.iter().flat_map(Folder::cards) {
            self.twins.remove(card);
        }
        let texts = &texts[before..texts.len() - behind];
        let mut placed = self.place(texts, replaced);
        for card in placed.iter_mut().flat_map(Folder::cards_mut) {
            self.twins.add(card);
        }
        self.folders.append(&mut placed);
        self.folders.extend(tail);
        self.twins.settle(&mut self.folders);
    }

    /// Folders for these texts, out of those that were replaced as far as they fit.
    fn place(&mut self, texts: &[ObjectiveText<'_>], replaced: Vec<Folder>) -> Vec<Folder> {
        let mut pool = Pool::of(replaced, std::mem::take(&mut self.loose));
        let whole: Vec<Option<Folder>> = texts.iter().map(|text| pool.folder(text)).collect();
        pool.unbind();
        let folders = whole.into_iter().zip(texts);
        folders
            .map(|(folder, text)| {
                folder.unwrap_or_else(|| Folder::read(text, &mut pool, &self.limits))
            })
            .collect()
    }

    fn size(&self, cycle: &CycleText<'_>) -> CycleSize {
        let written = self.folders.iter().zip(&cycle.objectives);
        let written = written.filter(|(folder, _)| folder.is_written());
        let mut size = CycleSize {
            objectives: written.clone().count(),
            teams: Vec::new(),
        };
        let has_teams = cycle.objectives.iter().any(|text| !text.teams.is_empty());
        for (_, text) in written.filter(|_| has_teams) {
            size.count(&text.teams);
        }
        size
    }
}

impl CycleSize {
    /// Counts one more objective of these teams.
    fn count(&mut self, owners: &[&str]) {
        let nobody: &[&str] = &[""];
        let owners = if owners.is_empty() { nobody } else { owners };
        for (index, owner) in owners.iter().enumerate() {
            if owners[..index].contains(owner) {
                continue;
            }
            match self.teams.iter_mut().find(|(team, _)| team == owner) {
                Some((_, count)) => *count += 1,
                None => self.teams.push(((*owner).to_owned(), 1)),
            }
        }
    }
}

fn on_cycle(size: &CycleSize, limits: &Limits) -> Vec<Hint> {
    let mut hints = Vec::new();
    for rule in RULES {
        for check in rule.checks {
            if let Check::Cycle(check) = check {
                let found = check(size, limits).into_iter();
                hints.extend(found.map(|finding| Hint::of(rule, finding)));
            }
        }
    }
    hints
}

/// The objective at an index, or the key result at a line behind it.
const fn place(objective: usize, line: usize) -> Place {
    match line.checked_sub(1) {
        None => Place::Objective(objective),
        Some(key_result) => Place::KeyResult {
            objective,
            key_result,
        },
    }
}
