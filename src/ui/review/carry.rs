//! What can be carried over into another cycle, and doing it.

use crate::domain::edit::continued;
use crate::domain::{
    CycleId, Edit, History, KeyResultId, ObjectiveId, Outline, Period, RecordId, Verdict,
};
use crate::domain::{Line, Measure, Workspace};
use crate::ui::first_cycle::next_quarter;
use crate::ui::reader::Reader;
use crate::ui::titles::{is_read_from, retold};

/// An objective that could be carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which one.
    pub id: ObjectiveId,
    /// Its title.
    pub title: String,
    /// What was said of it: its verdict with the reason.
    pub said: Option<(Verdict, String)>,
    /// Whether it is in the other cycle already.
    pub is_there: bool,
    /// Its key results in their order.
    pub key_results: Vec<KeyResultOffer>,
}

/// A key result that could be carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyResultOffer {
    /// Which one.
    pub id: KeyResultId,
    /// Its title.
    pub title: String,
    /// What was said of it: its verdict with the reason.
    pub said: Option<(Verdict, String)>,
    /// Whether it is in the other cycle already.
    pub is_there: bool,
    /// How it would start.
    pub start: Start,
}

/// How a key result starts once it is carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// From where it stands now, by this measure in words.
    Measured(String),
    /// Without a measure, since it has arrived; a new target is to be written.
    Arrived,
    /// Without a measure, as it has none.
    Unmeasured,
}

/// What is chosen to be carried over. Nothing is, to begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picked {
    /// The objectives.
    pub objectives: Vec<ObjectiveId>,
    /// The key results, each of an objective that is chosen as well.
    pub key_results: Vec<KeyResultId>,
}

impl Picked {
    /// Chooses an objective, or leaves it with all of its key results.
    pub fn toggle(&mut self, offer: &Offer) {
        if self.objectives.contains(&offer.id) {
            self.objectives.retain(|id| *id != offer.id);
            let of_it = |id: &KeyResultId| offer.key_results.iter().any(|one| one.id == *id);
            self.key_results.retain(|id| !of_it(id));
        } else {
            self.objectives.push(offer.id);
        }
    }

    /// Chooses a key result together with its objective, or leaves it.
    pub fn toggle_key_result(&mut self, objective: ObjectiveId, id: KeyResultId) {
        if self.key_results.contains(&id) {
            self.key_results.retain(|other| *other != id);
            return;
        }
        self.key_results.push(id);
        if !self.objectives.contains(&objective) {
            self.objectives.push(objective);
        }
    }

    /// How many lines are chosen.
    pub fn count(&self) -> usize {
        self.objectives.len() + self.key_results.len()
    }
}

/// The cycles that what is in this one can be carried into: those that begin later and are not closed.
pub fn later_cycles(workspace: &Workspace, outline: &Outline, from: CycleId) -> Vec<CycleId> {
    let start = |id| {
        workspace
            .cycle(id)
            .map(|cycle| cycle.period.value().start())
    };
    let is_open = |id: CycleId| {
        let cycle = workspace.cycle(id);
        cycle.is_some_and(|cycle| cycle.closed_on.value().is_none())
    };
    let cycles = outline.cycles().iter().copied();
    cycles
        .filter(|id| start(*id) > start(from) && is_open(*id))
        .collect()
}

/// The days of a new cycle to carry into: the quarter after this one and all that follow it.
pub fn new_period(workspace: &Workspace, outline: &Outline, from: CycleId) -> Option<Period> {
    let this = *workspace.cycle(from)?.period.value();
    let cycles = outline
        .cycles()
        .iter()
        .filter_map(|id| workspace.cycle(*id));
    let later = cycles.map(|cycle| *cycle.period.value());
    let last = later.filter(|period| period.start() > this.start());
    Some(next_quarter(last.fold(this, |last, one| {
        if one.end() > last.end() { one } else { last }
    })))
}

impl Reader<'_> {
    /// What of a cycle can be carried over into another one; a new one has nothing in it yet.
    pub fn offers(&self, from: CycleId, into: Option<CycleId>) -> Vec<Offer> {
        let objectives = self.outline.objectives(from).iter();
        objectives.filter_map(|id| self.offer(*id, into)).collect()
    }

    fn offer(&self, id: ObjectiveId, into: Option<CycleId>) -> Option<Offer> {
        let objective = self.workspace.objective(id)?;
        let there = into.and_then(|into| objective_in(self.workspace, self.outline, id, into));
        let key_results = self.outline.key_results(id).iter();
        Some(Offer {
            id,
            title: objective.title.value().to_string(),
            said: said(*objective.verdict.value(), objective.verdict_reason.value()),
            is_there: there.is_some(),
            key_results: key_results
                .filter_map(|id| self.key_result_offer(*id, there))
                .collect(),
        })
    }

    fn key_result_offer(
        &self,
        id: KeyResultId,
        there: Option<ObjectiveId>,
    ) -> Option<KeyResultOffer> {
        let history = History::of(self.workspace, self.outline, id)?;
        let known = history.key_result;
        let start = match (continued(&history), known.measure.value()) {
            (Some(measure), _) => Start::Measured(self.words.measure(&measure, self.figures)),
            (None, Some(_)) => Start::Arrived,
            (None, None) => Start::Unmeasured,
        };
        Some(KeyResultOffer {
            id,
            title: known.title.value().to_string(),
            said: said(*known.verdict.value(), known.verdict_reason.value()),
            is_there: there
                .is_some_and(|there| has_key_result(self.workspace, self.outline, id, there)),
            start,
        })
    }
}

fn said(verdict: Option<Verdict>, reason: &Line) -> Option<(Verdict, String)> {
    verdict.map(|verdict| (verdict, reason.trim().to_owned()))
}

/// The objective of a cycle that continues another one, if there is one.
fn objective_in(
    workspace: &Workspace,
    outline: &Outline,
    from: ObjectiveId,
    into: CycleId,
) -> Option<ObjectiveId> {
    let continues = |id: &&ObjectiveId| {
        let objective = workspace.objective(**id);
        objective.is_some_and(|objective| *objective.carried_from.value() == Some(from))
    };
    outline.objectives(into).iter().find(continues).copied()
}

/// Whether an objective has a key result that continues another one.
fn has_key_result(
    workspace: &Workspace,
    outline: &Outline,
    from: KeyResultId,
    objective: ObjectiveId,
) -> bool {
    let key_results = outline.key_results(objective).iter();
    let mut known = key_results.filter_map(|id| workspace.key_result(*id));
    known.any(|known| *known.carried_from.value() == Some(from))
}

/// Carries what is chosen over into a cycle, in the order in which it stands, and tells the first objective
/// there. What is there already stays as it is. `number` writes a number as its readers do.
pub fn carry(
    edit: &mut Edit<'_>,
    (from, into): (CycleId, CycleId),
    picked: &Picked,
    new_id: &mut dyn FnMut() -> u128,
    number: fn(f64) -> String,
) -> Option<RecordId> {
    let outline = Outline::of(edit.workspace());
    let mut first = None;
    let objectives = outline.objectives(from).iter();
    for id in objectives.filter(|id| picked.objectives.contains(id)) {
        let there = objective_in(edit.workspace(), &outline, *id, into);
        let objective = there.unwrap_or_else(|| {
            let objective = ObjectiveId::new(new_id());
            edit.carry_objective(objective, *id, into);
            objective
        });
        first.get_or_insert(RecordId::from(objective));
        let key_results = outline.key_results(*id).iter();
        for id in key_results.filter(|id| picked.key_results.contains(id)) {
            if !has_key_result(edit.workspace(), &outline, *id, objective) {
                let copy = KeyResultId::new(new_id());
                edit.carry_key_result(copy, *id, objective);
                retell(edit, *id, copy, number);
            }
        }
    }
    first
}

/// Has the title of a key result that was carried over begin where its measure begins now, where the title
/// was what the measure was read from.
fn retell(edit: &mut Edit<'_>, from: KeyResultId, copy: KeyResultId, number: fn(f64) -> String) {
    let outline = Outline::of(edit.workspace());
    let Some(history) = History::of(edit.workspace(), &outline, from) else {
        return;
    };
    let title = history.key_result.title.value();
    let measure = history.key_result.measure.value().as_ref();
    let Some(Measure::Metric(metric)) = measure.filter(|_| is_read_from(measure, title)) else {
        return;
    };
    let (now, later) = (history.current(), continued(&history));
    let Some(retold) = now.and_then(|now| retold(title, metric, now, later.as_ref(), number))
    else {
        return;
    };
    edit.key_result(copy, |copy, stamp| {
        copy.title.edit(Line::new(&retold), stamp);
    });
}
