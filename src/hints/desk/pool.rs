//! What has been read and may be needed again, while a set is laid out anew.

use super::super::Statement;
use super::super::set::ObjectiveText;
use super::card::{Card, Folder};
use std::collections::BTreeSet;

/// Folders and cards that lost their place, found by their texts.
pub(super) struct Pool {
    folders: Vec<Option<Folder>>,
    /// The titles of the folders, hashed, and where the folders lie.
    titles: BTreeSet<(u64, u32)>,
    cards: Vec<Option<Card>>,
    /// The texts of the cards, hashed, and where the cards lie.
    texts: BTreeSet<(u64, u32)>,
}

impl Pool {
    pub(super) fn of(folders: Vec<Folder>, cards: Vec<Card>) -> Self {
        let mut pool = Self {
            folders: Vec::with_capacity(folders.len()),
            titles: BTreeSet::new(),
            cards: Vec::with_capacity(cards.len()),
            texts: BTreeSet::new(),
        };
        for (folder, place) in folders.into_iter().zip(0..) {
            pool.titles.insert((hash(&folder.objective.text), place));
            pool.folders.push(Some(folder));
        }
        for card in cards {
            pool.put(card);
        }
        pool
    }

    /// The folder that holds just these statements.
    pub(super) fn folder(&mut self, objective: &ObjectiveText<'_>) -> Option<Folder> {
        let is_it = |folder: &Folder| folder.is_of(objective);
        take(&mut self.titles, &mut self.folders, objective.title, is_it)
    }

    /// Takes the folders that are left apart: their statements may have gone elsewhere.
    pub(super) fn unbind(&mut self) {
        for folder in std::mem::take(&mut self.folders).into_iter().flatten() {
            for card in folder.into_cards() {
                self.put(card);
            }
        }
    }

    /// The statement, read anew only if nobody has.
    pub(super) fn card(&mut self, statement: &Statement<'_>) -> Card {
        let is_it = |card: &Card| card.is_of(statement);
        take(&mut self.texts, &mut self.cards, statement.text, is_it)
            .unwrap_or_else(|| Card::read(statement))
    }

    fn put(&mut self, card: Card) {
        let place = u32::try_from(self.cards.len()).unwrap_or(u32::MAX);
        self.texts.insert((hash(&card.text), place));
        self.cards.push(Some(card));
    }
}

/// Takes the first item of this text that fits. What is taken leaves the index too, so that a text copied
/// a thousand times is not sought among those that are gone.
fn take<T>(
    index: &mut BTreeSet<(u64, u32)>,
    items: &mut [Option<T>],
    text: &str,
    is_it: impl Fn(&T) -> bool,
) -> Option<T> {
    let key = hash(text);
    let mut alike = index.range((key, 0)..=(key, u32::MAX));
    let entry = *alike.find(|(_, place)| {
        items
            .get(*place as usize)
            .and_then(Option::as_ref)
            .is_some_and(&is_it)
    })?;
    index.remove(&entry);
    items.get_mut(entry.1 as usize)?.take()
}

/// FNV-1a over the bytes of a text.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
