//! Who is told of an edit: those who read a record it touched, and those who read the workspace as a
//! whole. Asking all readers again at every key stroke took longer the more there was to read.

use crate::domain::{Changes, RecordId};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What readers of single records, and of the order of all, wait for.
#[derive(Clone, Copy)]
pub struct Readers {
    records: StoredValue<BTreeMap<RecordId, ArcTrigger>>,
    order: Trigger,
    links: Trigger,
    edits: Trigger,
    touched: StoredValue<Touched>,
}

/// What edits touched since it was last asked for.
#[derive(Clone, Default)]
pub struct Touched {
    /// These records.
    pub records: Vec<RecordId>,
    /// All there are: the order has changed, or nobody knows what has.
    pub is_all: bool,
}

impl Readers {
    /// Nobody reads anything yet.
    pub fn new() -> Self {
        Self {
            records: StoredValue::default(),
            order: Trigger::new(),
            links: Trigger::new(),
            edits: Trigger::new(),
            touched: StoredValue::default(),
        }
    }

    /// Has whoever asks told when the record is touched. It need not be there yet.
    pub fn follow(self, id: RecordId) {
        let trigger = self
            .records
            .try_update_value(|records| records.entry(id).or_default().clone());
        if let Some(trigger) = trigger {
            trigger.track();
        }
    }

    /// Has whoever asks told when a record comes, goes or moves.
    pub fn follow_order(self) {
        self.order.track();
    }

    /// Has whoever asks told when it may have changed who owns what, what they are called, or what
    /// contributes to what.
    pub fn follow_links(self) {
        self.links.track();
    }

    /// What edits touched since this was last called, for the one who shows so many records that following
    /// each would take too long. Has it told of every edit.
    pub fn touched(self) -> Touched {
        self.edits.track();
        let touched = self.touched.try_update_value(std::mem::take);
        touched.unwrap_or_default()
    }

    /// Tells the readers of what an edit touched.
    pub fn tell(self, changes: &Changes) {
        self.touched.update_value(|touched| {
            touched.is_all |= changes.are_moves();
            for id in changes.touched().filter(|_| !touched.is_all) {
                if touched.records.last() != Some(&id) {
                    touched.records.push(id);
                }
            }
        });
        self.edits.notify();
        for id in changes.touched() {
            let trigger = self.records.with_value(|records| records.get(&id).cloned());
            if let Some(trigger) = trigger {
                trigger.notify();
            }
        }
        if changes.are_moves() {
            self.order.notify();
        }
        if changes.are_links() {
            self.links.notify();
        }
    }

    /// Tells everybody, where nobody knows what was touched.
    pub fn tell_all(self) {
        let all: Vec<ArcTrigger> = self
            .records
            .with_value(|records| records.values().cloned().collect());
        for trigger in all {
            trigger.notify();
        }
        self.touched.update_value(|touched| touched.is_all = true);
        self.edits.notify();
        self.order.notify();
        self.links.notify();
    }
}
