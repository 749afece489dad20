//! One side of a comparison, read in slices.

use super::line::LineState;
use crate::domain::{
    CycleId, History, KeyResultId, ObjectiveId, Outline, Record, RecordId, Share, Workspace,
    objective_progress,
};
use crate::hints::Desk;
use crate::ui::overview::{Overview, line_hints};
use std::sync::Arc;

/// So many objectives are read at a time, in which nobody notices that the page does not answer.
const SLICE: usize = 25;

/// A state of objectives: all of a workspace, or one cycle of it.
pub struct Side {
    workspace: Arc<Workspace>,
    outline: Outline,
    cycles: Vec<CycleId>,
    /// What there is to say of the hints of each cycle that has been read, in the same order.
    hints: Vec<Overview>,
    /// What was read so far of the cycle after those.
    desk: Desk,
    ahead: usize,
}

impl Side {
    /// A side of which no hints have been read; `cycle` narrows it down to one cycle.
    pub fn new(workspace: Arc<Workspace>, cycle: Option<CycleId>) -> Self {
        let outline = Outline::of(&workspace);
        let all = outline.cycles().iter().copied();
        let cycles = all.filter(|id| cycle.is_none_or(|cycle| cycle == *id));
        Self {
            cycles: cycles.collect(),
            workspace,
            outline,
            hints: Vec::new(),
            desk: Desk::default(),
            ahead: 0,
        }
    }

    /// Reads a slice of the hints. Returns whether all of them have been read.
    pub(super) fn read_on(&mut self) -> bool {
        let Some(cycle) = self.cycles.get(self.hints.len()).copied() else {
            return true;
        };
        let (workspace, outline, desk) = (&self.workspace, &self.outline, &mut self.desk);
        self.ahead += SLICE;
        if self.ahead < outline.objectives(cycle).len() {
            Overview::read_ahead(workspace, outline, cycle, desk, self.ahead);
        } else {
            let overview = Overview::of(workspace, outline, cycle, desk);
            self.hints.push(overview);
            self.ahead = 0;
        }
        false
    }

    /// How much of the hints has been read, from 0 to 1.
    pub(super) fn share(&self) -> f64 {
        let next = self.cycles.get(self.hints.len());
        let of_next = next.map_or(0.0, |id| {
            share(self.ahead, self.outline.objectives(*id).len()).min(1.0)
        });
        let done = share(self.hints.len(), self.cycles.len());
        done + of_next * share(1, self.cycles.len())
    }

    pub(super) fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    pub(super) fn objectives(&self) -> Vec<RecordId> {
        let cycles = self.cycles.iter();
        let all = cycles.flat_map(|id| self.outline.objectives(*id));
        all.map(|id| RecordId::from(*id)).collect()
    }

    pub(super) fn key_results(&self, objective: Option<RecordId>) -> Vec<RecordId> {
        let Some(RecordId::Objective(id)) = objective else {
            return Vec::new();
        };
        let all = self.outline.key_results(id).iter();
        all.map(|id| RecordId::from(*id)).collect()
    }

    pub(super) fn line(&self, id: RecordId) -> LineState {
        let record = self.workspace.record(id);
        let mut line = LineState {
            title: record
                .map(|record| record.title().to_string())
                .unwrap_or_default(),
            hints: self.hints_on(id),
            ..LineState::default()
        };
        match record {
            Some(Record::Objective(objective)) => {
                line.why = objective.why.value().to_string();
                line.progress = self.objective_progress(objective.id);
            }
            Some(Record::KeyResult(key_result)) => {
                line.measure.clone_from(key_result.measure.value());
                line.progress = self.progress(key_result.id);
            }
            _ => {}
        }
        line
    }

    /// The titles of the hints on a line, each once; neither those that were dismissed nor those switched off.
    fn hints_on(&self, id: RecordId) -> Vec<&'static str> {
        let of_set = self.hints.iter().flat_map(|overview| overview.hints(id));
        let of_line = line_hints(&self.workspace, id);
        let dismissals = self.workspace.dismissals(id);
        let mut titles = Vec::new();
        for hint in of_line.iter().chain(of_set) {
            let rule = hint.rule;
            let stands = dismissals.reason(rule.id).is_none() && self.workspace.is_rule_on(rule.id);
            if stands && !titles.contains(&rule.title) {
                titles.push(rule.title);
            }
        }
        titles
    }

    fn progress(&self, id: KeyResultId) -> Option<Share> {
        History::of(&self.workspace, &self.outline, id)?.progress()
    }

    fn objective_progress(&self, id: ObjectiveId) -> Option<Share> {
        let key_results = self.outline.key_results(id).iter();
        let known = key_results.filter_map(|id| {
            let weight = *self.workspace.key_result(*id)?.weight.value();
            Some((weight, self.progress(*id).unwrap_or(0.0)))
        });
        let known: Vec<_> = known.collect();
        let key_results = self.outline.key_results(id).iter();
        let is_any = key_results.filter_map(|id| self.progress(*id)).count() > 0;
        objective_progress(&known).filter(|_| is_any)
    }
}

/// How much `done` is of `all`; everything of nothing.
pub(super) fn share(done: usize, all: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far fewer lines than 2^53")]
    let share = |done: usize, all: usize| done as f64 / all as f64;
    if all == 0 { 1.0 } else { share(done, all) }
}
