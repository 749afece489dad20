//! Taking and leaving changes, so that what is taken always has a place to stand.

use super::offer::{Change, Offer, What};
use crate::domain::RecordId;
use std::collections::BTreeMap;

impl Offer {
    /// What is taken unless somebody says otherwise: one flag for each change.
    pub fn usual(&self) -> Vec<bool> {
        let mut taken: Vec<bool> = self.changes.iter().map(Change::is_usual).collect();
        self.follow_down(&mut taken);
        taken
    }

    /// Takes or leaves one change, and with it those that make no sense otherwise: what is new is taken
    /// together with what it stands under, and left together with what stands under it; a deletion the
    /// other way round.
    pub fn choose(&self, taken: &mut [bool], index: usize, is_taken: bool) {
        let (Some(flag), Some(change)) = (taken.get_mut(index), self.changes.get(index)) else {
            return;
        };
        *flag = is_taken;
        let is_deletion = matches!(change.what, What::Deleted { .. });
        if is_taken != is_deletion {
            let whole = self.whole();
            let mut next = change.under;
            while let Some(at) = next.and_then(|id| whole.get(&id).copied()) {
                if matches!(self.changes[at].what, What::Deleted { .. }) != is_deletion {
                    break;
                }
                taken[at] = is_taken;
                next = self.changes[at].under;
            }
        }
        self.follow_down(taken);
    }

    /// Takes or leaves several changes at once.
    pub fn choose_all(&self, taken: &mut [bool], indices: &[usize], is_taken: bool) {
        for index in indices {
            if let Some(flag) = taken.get_mut(*index) {
                *flag = is_taken;
            }
        }
        self.follow_down(taken);
    }

    /// The changes of whole records, by what they are about.
    fn whole(&self) -> BTreeMap<RecordId, usize> {
        let changes = self.changes.iter().enumerate();
        let whole = changes.filter(|(_, change)| !matches!(change.what, What::Edited(_)));
        let mut by_id = BTreeMap::new();
        by_id.extend(whole.map(|(index, change)| (change.id, index)));
        by_id
    }

    /// Nothing is taken under what is left out, and all goes with what it stands under. Parents come
    /// before what stands under them.
    fn follow_down(&self, taken: &mut [bool]) {
        let whole = self.whole();
        for (index, change) in self.changes.iter().enumerate() {
            let Some(above) = change.under.and_then(|id| whole.get(&id)).copied() else {
                continue;
            };
            match (&change.what, &self.changes[above].what) {
                (What::Deleted { .. }, What::Deleted { .. }) => taken[index] |= taken[above],
                (What::Deleted { .. }, _) | (_, What::Deleted { .. }) => {}
                _ => taken[index] &= taken[above],
            }
        }
    }
}
