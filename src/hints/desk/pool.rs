//! What has been read and may be needed again, while a set is laid out anew.

use super::super::Statement;
use super::super::lexicon::hash;
use super::super::set::ObjectiveText;
use super::card::{Card, Folder};

/// Folders and cards that lost their place, found by their texts.
pub(super) struct Pool {
    folders: Vec<Option<Folder>>,
    /// The titles of the folders.
    titles: Index,
    cards: Vec<Option<Card>>,
    /// The texts of the cards.
    texts: Index,
}

impl Pool {
    pub(super) fn of(folders: Vec<Folder>, cards: Vec<Card>) -> Self {
        let mut titles = Index::with_room(folders.len());
        for folder in &folders {
            titles.push(&folder.objective.text);
        }
        Self {
            folders: folders.into_iter().map(Some).collect(),
            titles,
            cards: cards.into_iter().map(Some).collect(),
            texts: Index::with_room(0),
        }
    }

    /// The folder that holds just these statements.
    pub(super) fn folder(&mut self, objective: &ObjectiveText<'_>) -> Option<Folder> {
        let folders = &self.folders;
        let is_it = |at: usize| folders[at].as_ref().is_some_and(|it| it.is_of(objective));
        let at = self.titles.take(objective.title, &is_it)?;
        self.folders[at].take()
    }

    /// Takes the folders that are left apart: their statements may have gone elsewhere.
    pub(super) fn unbind(&mut self) {
        for folder in std::mem::take(&mut self.folders).into_iter().flatten() {
            self.cards.extend(folder.into_cards().map(Some));
        }
        self.texts = Index::with_room(self.cards.len());
        for card in self.cards.iter().flatten() {
            self.texts.push(&card.text);
        }
    }

    /// The statement, read anew only if nobody has.
    pub(super) fn card(&mut self, statement: &Statement<'_>) -> Card {
        let cards = &self.cards;
        let is_it = |at: usize| cards[at].as_ref().is_some_and(|it| it.is_of(statement));
        let known = self.texts.take(statement.text, &is_it);
        let card = known.and_then(|at| self.cards[at].take());
        card.unwrap_or_else(|| Card::read(statement))
    }
}

/// The places of texts in a list, in chains of those whose hashes lead to the same link.
struct Index {
    /// The first place of each chain.
    heads: Vec<usize>,
    /// The next place of the same chain, for each text.
    next: Vec<usize>,
}

/// The end of a chain.
const END: usize = usize::MAX;

impl Index {
    fn with_room(texts: usize) -> Self {
        Self {
            heads: vec![END; texts.next_power_of_two()],
            next: Vec::with_capacity(texts),
        }
    }

    /// Takes in the text at the next place.
    fn push(&mut self, text: &str) {
        let chain = self.chain(text);
        self.next.push(self.heads[chain]);
        self.heads[chain] = self.next.len() - 1;
    }

    /// Takes out a place of this text that fits. What is taken leaves the chain, so that a text copied a
    /// thousand times is not sought among those that are gone.
    fn take(&mut self, text: &str, is_it: &dyn Fn(usize) -> bool) -> Option<usize> {
        let chain = self.chain(text);
        let mut before = END;
        let mut at = self.heads[chain];
        while at != END {
            let behind = self.next[at];
            if is_it(at) {
                if before == END {
                    self.heads[chain] = behind;
                } else {
                    self.next[before] = behind;
                }
                return Some(at);
            }
            before = at;
            at = behind;
        }
        None
    }

    fn chain(&self, text: &str) -> usize {
        hash(text) & (self.heads.len() - 1)
    }
}
