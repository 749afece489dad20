//! The index of statements that say the same, kept while the set changes.

use super::super::rule::{Check, Hint};
use super::super::rules::RULES;
use super::card::{Card, Folder};
use crate::domain::sort::sort;
use std::collections::{BTreeMap, BTreeSet};

/// Statements that share a key are compared, so that a thousand objectives do not cost a million
/// comparisons; and only with the first of them, so that neither does a sentence copied a thousand times.
const MOST_COMPARED: usize = 24;

/// Written statements by the keys of what they say.
#[derive(Debug, Default)]
pub(super) struct Twins {
    /// A key, and the number of a card that has it.
    buckets: BTreeSet<(u64, u32)>,
    /// Where the card of a number lies: its folder, and its line there.
    places: Vec<(usize, usize)>,
    /// Numbers to give out again.
    free: Vec<u32>,
    /// Keys whose cards have changed.
    touched: BTreeSet<u64>,
}

impl Twins {
    /// Takes a card out.
    pub(super) fn remove(&mut self, card: &Card) {
        for key in card.digest.keys(card.kind) {
            self.buckets.remove(&(key, card.number));
            self.touched.insert(key);
        }
        self.free.push(card.number);
    }

    /// Takes a card in.
    pub(super) fn add(&mut self, card: &mut Card) {
        card.number = self.free.pop().unwrap_or_else(|| {
            self.places.push((0, 0));
            u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX)
        });
        card.twin = None;
        for key in card.digest.keys(card.kind) {
            self.buckets.insert((key, card.number));
            self.touched.insert(key);
        }
    }

    /// Says again of each statement whose surroundings have changed whether an earlier one says the same.
    pub(super) fn settle(&mut self, folders: &mut [Folder]) {
        for (folder, place) in folders.iter().zip(0..) {
            for (card, line) in folder.cards().zip(0..) {
                if let Some(kept) = self.places.get_mut(card.number as usize) {
                    *kept = (place, line);
                }
            }
        }
        let touched = std::mem::take(&mut self.touched);
        let mut changed: Vec<u32> = Vec::new();
        for key in touched {
            changed.extend(self.numbers(key));
        }
        sort(&mut changed, |left, right| left < right);
        changed.dedup();
        let mut leaders = BTreeMap::new();
        for number in changed {
            let hint = self.twin(folders, number, &mut leaders);
            let (folder, line) = self.places[number as usize];
            if let Some(card) = folders[folder].cards_mut().nth(line) {
                card.twin = hint;
            }
        }
    }

    fn numbers(&self, key: u64) -> impl Iterator<Item = u32> {
        self.buckets
            .range((key, 0)..=(key, u32::MAX))
            .map(|(_, number)| *number)
    }

    /// The places of the first cards with a key, in the order of the page.
    fn leaders(&self, key: u64) -> Vec<(usize, usize)> {
        let mut places: Vec<_> = self
            .numbers(key)
            .map(|number| self.places[number as usize])
            .collect();
        sort(&mut places, |left, right| left < right);
        places.truncate(MOST_COMPARED);
        places
    }

    fn twin(
        &self,
        folders: &[Folder],
        number: u32,
        leaders: &mut BTreeMap<u64, Vec<(usize, usize)>>,
    ) -> Option<Hint> {
        let place = self.places[number as usize];
        let at = |(folder, line): (usize, usize)| folders[folder].card(line);
        let card = at(place);
        let mut first = place;
        for key in card.digest.keys(card.kind) {
            let leaders = leaders.entry(key).or_insert_with(|| self.leaders(key));
            let earlier = leaders.iter().take_while(|leader| **leader < first);
            let mut same = earlier.filter(|leader| {
                at(**leader).kind == card.kind && at(**leader).digest.says_the_same(&card.digest)
            });
            if let Some(same) = same.next() {
                first = *same;
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
