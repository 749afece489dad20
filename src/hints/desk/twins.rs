//! The index of statements that say the same, kept while the set changes.

use super::super::rule::{Check, Hint};
use super::super::rules::RULES;
use super::card::{Card, Folder};
use crate::domain::sort::sort;

/// Statements that share a key are compared, so that a thousand objectives do not cost a million
/// comparisons; and only with the first of them, so that neither does a sentence copied a thousand times.
const MOST_COMPARED: usize = 24;

/// The folder of a card, and its line there.
type Spot = (usize, usize);

/// Where a card that has been taken out lies.
const NOWHERE: Spot = (usize::MAX, 0);

/// Written statements by the keys of what they say.
#[derive(Debug, Default)]
pub(super) struct Twins {
    /// A key, and the number of a card that has it. Once settled, in the order of the keys, and those of one
    /// key in the order of the page.
    entries: Vec<(u64, usize)>,
    /// Where the card of a number lies.
    spots: Vec<Spot>,
    /// Numbers of cards that were taken out since it was settled.
    gone: Vec<usize>,
    /// Numbers to give out again.
    free: Vec<usize>,
    /// Keys whose cards have changed.
    touched: Vec<u64>,
}

impl Twins {
    /// Takes a card out.
    pub(super) fn remove(&mut self, card: &Card) {
        self.touched.append(&mut card.digest.keys(card.kind));
        self.spots[card.number] = NOWHERE;
        self.gone.push(card.number);
    }

    /// Takes a card in.
    pub(super) fn add(&mut self, card: &mut Card) {
        card.number = self.free.pop().unwrap_or_else(|| {
            self.spots.push(NOWHERE);
            self.spots.len() - 1
        });
        card.twin = None;
        for key in card.digest.keys(card.kind) {
            self.entries.push((key, card.number));
            self.touched.push(key);
        }
    }

    /// Says again of each statement whose surroundings have changed whether an earlier one says the same.
    pub(super) fn settle(&mut self, folders: &mut [Folder]) {
        for (folder, place) in folders.iter().zip(0..) {
            for (card, line) in folder.cards().zip(0..) {
                self.spots[card.number] = (place, line);
            }
        }
        if !self.gone.is_empty() {
            let spots = &self.spots;
            self.entries.retain(|(_, number)| spots[*number] != NOWHERE);
            self.free.append(&mut self.gone);
        }
        sort(&mut self.entries, |left, right| left.0 < right.0);
        for number in self.put_in_order() {
            let hint = self.twin(folders, number);
            let (folder, line) = self.spots[number];
            if let Some(card) = folders[folder].cards_mut().nth(line) {
                card.twin = hint;
            }
        }
    }

    /// Puts the cards of each key that was touched in the order of the page; their numbers, each once.
    fn put_in_order(&mut self) -> Vec<usize> {
        let mut touched = std::mem::take(&mut self.touched);
        sort(&mut touched, |left, right| left < right);
        touched.dedup();
        let mut is_changed = vec![false; self.spots.len()];
        let mut changed = Vec::new();
        let mut spots: Vec<(Spot, usize)> = Vec::new();
        for key in touched {
            let start = self.start(key);
            let numbers = self.numbers(key);
            spots.clear();
            spots.extend(numbers.map(|number| (self.spots[number], number)));
            sort(&mut spots, |left, right| left.0 < right.0);
            for (entry, (_, number)) in self.entries[start..].iter_mut().zip(&spots) {
                entry.1 = *number;
                if !is_changed[*number] {
                    is_changed[*number] = true;
                    changed.push(*number);
                }
            }
        }
        changed
    }

    /// Where the entries of a key begin.
    fn start(&self, key: u64) -> usize {
        self.entries.partition_point(|entry| entry.0 < key)
    }

    /// The numbers of the cards that have a key.
    fn numbers(&self, key: u64) -> impl Iterator<Item = usize> {
        let entries = self.entries[self.start(key)..].iter();
        let alike = entries.take_while(move |entry| entry.0 == key);
        alike.map(|(_, number)| *number)
    }

    fn twin(&self, folders: &[Folder], number: usize) -> Option<Hint> {
        let place = self.spots[number];
        let at = |(folder, line): Spot| folders[folder].card(line);
        let card = at(place);
        let mut first = place;
        for key in card.digest.keys(card.kind) {
            for other in self.numbers(key).take(MOST_COMPARED) {
                let spot = self.spots[other];
                if spot >= first {
                    break;
                }
                let earlier = at(spot);
                if earlier.kind == card.kind && earlier.digest.says_the_same(&card.digest) {
                    first = spot;
                }
            }
        }
        if first == place {
            return None;
        }
        RULES.iter().find_map(|rule| {
            rule.checks.iter().find_map(|check| match check {
                Check::Twin(say) => Some(Hint::of(rule, say(card, at(first)))),
                _ => None,
            })
        })
    }
}
