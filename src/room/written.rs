//! The lines of a room, as its drafts say them.

use super::board::{Item, Side};
use super::{Draft, Room};
use crate::domain::{KeyResult, KeyResultId, Line, Objective, Outline, RecordId};

/// The lines of all drafts, in their order.
#[derive(PartialEq)]
pub(super) struct Written {
    /// Of each draft its objectives, each with its key results.
    pub(super) drafts: Vec<Vec<(Item, Vec<Item>)>>,
}

impl Written {
    /// Reads the lines of all drafts. Key results without a word are left out.
    pub(super) fn of(room: &Room) -> Self {
        let drafts = room.drafts.iter().map(|draft| {
            let outline = Outline::of(&draft.content);
            let item = |id| Item {
                draft: draft.id,
                id,
            };
            let objectives = draft.objectives(room.cycle).into_iter().map(|id| {
                let key_results = outline.key_results(id).iter();
                let key_results = key_results.filter(|id| has_words(draft, **id));
                let key_results = key_results.map(|id| item((*id).into()));
                (item(id.into()), key_results.collect())
            });
            objectives.collect()
        });
        Self {
            drafts: drafts.collect(),
        }
    }

    /// Each objective with its key results.
    pub(super) fn objectives(&self) -> impl Iterator<Item = &(Item, Vec<Item>)> {
        self.drafts.iter().flatten()
    }

    /// All lines of a side.
    pub(super) fn all(&self, side: Side) -> Vec<Item> {
        match side {
            Side::Objectives => self.objectives().map(|(item, _)| *item).collect(),
            Side::KeyResults => self
                .objectives()
                .flat_map(|(_, below)| below)
                .copied()
                .collect(),
        }
    }
}

fn has_words(draft: &Draft, id: KeyResultId) -> bool {
    let key_result = draft.content.key_result(id);
    key_result.is_some_and(|key_result| !key_result.title.value().is_blank())
}

impl Room {
    /// What a line says.
    pub fn title(&self, item: Item) -> &str {
        let draft = self.draft(item.draft);
        let record = draft.and_then(|draft| draft.content.record(item.id));
        record.map_or("", |record| record.title())
    }

    /// The objective that a line is, if it is one.
    pub fn objective(&self, item: Item) -> Option<&Objective> {
        match item.id {
            RecordId::Objective(id) => self.draft(item.draft)?.content.objective(id),
            _ => None,
        }
    }

    /// The key result that a line is, if it is one.
    pub fn key_result(&self, item: Item) -> Option<&KeyResult> {
        match item.id {
            RecordId::KeyResult(id) => self.draft(item.draft)?.content.key_result(id),
            _ => None,
        }
    }

    /// The titles of the work behind a key result, as its draft has it.
    pub fn initiatives(&self, item: Item) -> Vec<Line> {
        let known = self.key_result(item).zip(self.draft(item.draft));
        let Some((key_result, draft)) = known else {
            return Vec::new();
        };
        let outline = Outline::of(&draft.content);
        let work = outline.initiatives(key_result.id).iter();
        let work = work.filter_map(|id| draft.content.initiative(*id));
        work.map(|initiative| initiative.title.value().clone())
            .collect()
    }
}
