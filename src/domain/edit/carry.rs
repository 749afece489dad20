//! Carrying objectives and key results over into the next cycle.

use super::Edit;
use crate::domain::{
    CycleId, History, KeyResultId, Measure, Metric, Milestone, ObjectiveId, Outline, Step,
};

impl Edit<'_> {
    /// Writes an objective once more, as the last of another cycle, without its key results; the copy names
    /// the objective it continues. Nothing happens if that is gone.
    pub fn carry_objective(&mut self, id: ObjectiveId, from: ObjectiveId, cycle: CycleId) {
        let Some(known) = self.workspace.objective(from).cloned() else {
            return;
        };
        let index = Outline::of(self.workspace).objectives(cycle).len();
        self.add_objective(id, cycle, index);
        self.objective(id, |copy, stamp| {
            copy.title.edit(known.title.into_value(), stamp);
            copy.why.edit(known.why.into_value(), stamp);
            copy.owners.edit(known.owners.into_value(), stamp);
            copy.ambition.edit(known.ambition.into_value(), stamp);
            copy.carried_from.edit(Some(from), stamp);
        });
    }

    /// Writes a key result once more, as the last of another objective: it starts where the old one stands now,
    /// of a milestone with the steps that are not done. The copy names the key result it continues. Nothing
    /// happens if that is gone.
    ///
    /// Where the old one has arrived already there is no way left to walk: then the copy has no measure, and a
    /// new target is to be written.
    pub fn carry_key_result(&mut self, id: KeyResultId, from: KeyResultId, objective: ObjectiveId) {
        let outline = Outline::of(self.workspace);
        let Some(history) = History::of(self.workspace, &outline, from) else {
            return;
        };
        let (known, measure) = (history.key_result.clone(), continued(&history));
        let index = outline.key_results(objective).len();
        self.add_key_result(id, objective, index);
        self.key_result(id, |copy, stamp| {
            copy.title.edit(known.title.into_value(), stamp);
            copy.measure.edit(measure, stamp);
            copy.owner.edit(known.owner.into_value(), stamp);
            copy.weight.edit(known.weight.into_value(), stamp);
            copy.source.edit(known.source.into_value(), stamp);
            copy.carried_from.edit(Some(from), stamp);
        });
    }
}

/// How a key result is measured once it starts where it stands now; `None` where nothing is left to do.
pub fn continued(history: &History<'_>) -> Option<Measure> {
    match history.key_result.measure.value().as_ref()? {
        Measure::Metric(metric) => {
            let unit = metric.unit().clone();
            let metric = Metric::new(unit, history.current(), metric.target());
            metric.ok().map(Measure::Metric)
        }
        Measure::Milestone(milestone) => {
            let open = milestone.steps().iter().filter(|step| !step.done);
            let open: Vec<Step> = open.cloned().collect();
            Milestone::new(open).ok().map(Measure::Milestone)
        }
    }
}
