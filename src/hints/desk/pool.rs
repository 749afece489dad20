//! What has been read and may be needed again, while a set is laid out anew.

use super::super::Statement;
use super::super::set::ObjectiveText;
use super::card::{Card, Folder};
use std::collections::BTreeMap;

/// Folders and cards that lost their place, found by their texts.
pub(super) struct Pool {
    folders: BTreeMap<String, Vec<Folder>>,
    cards: BTreeMap<String, Vec<Card>>,
}

impl Pool {
    pub(super) fn of(folders: Vec<Folder>, cards: Vec<Card>) -> Self {
        let mut pool = Self {
            folders: BTreeMap::new(),
            cards: BTreeMap::new(),
        };
        for folder in folders {
            let title = folder.objective.text.clone();
            pool.folders.entry(title).or_default().push(folder);
        }
        for card in cards {
            pool.put(card);
        }
        pool
    }

    /// The folder that holds just these statements.
    pub(super) fn folder(&mut self, objective: &ObjectiveText<'_>) -> Option<Folder> {
        let named = self.folders.get_mut(objective.title)?;
        let at = named.iter().position(|folder| folder.is_of(objective))?;
        Some(named.swap_remove(at))
    }

    /// Takes the folders that are left apart: their statements may have gone elsewhere.
    pub(super) fn unbind(&mut self) {
        for folder in std::mem::take(&mut self.folders).into_values().flatten() {
            for card in folder.into_cards() {
                self.put(card);
            }
        }
    }

    /// The statement, read anew only if nobody has.
    pub(super) fn card(&mut self, statement: &Statement<'_>) -> Card {
        let alike = self.cards.get_mut(statement.text);
        let found = alike.and_then(|cards| {
            let at = cards.iter().position(|card| card.is_of(statement))?;
            Some(cards.swap_remove(at))
        });
        found.unwrap_or_else(|| Card::read(statement))
    }

    fn put(&mut self, card: Card) {
        self.cards.entry(card.text.clone()).or_default().push(card);
    }
}
