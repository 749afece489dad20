//! The history of a key result: its check-ins and corrections, and where it stands by them.

use super::correction::lowered_in_a_row;
use super::status::{Facts, Standing, weakest};
use super::{
    CheckIn, CheckInId, Confidence, Correction, Cycle, Date, KeyResult, KeyResultId, Measure,
};
use super::{ObjectiveId, Outline, Reading, Share, Target, Wording, Workspace};

/// What has been written about a key result since its cycle began.
#[derive(Clone, Debug)]
pub struct History<'a> {
    /// The key result.
    pub key_result: &'a KeyResult,
    /// The cycle it belongs to.
    pub cycle: &'a Cycle,
    /// The check-ins that stand, by their days; those that another one replaced are left out.
    pub check_ins: Vec<&'a CheckIn>,
    /// The corrections, by their days.
    pub corrections: Vec<&'a Correction>,
    all: Vec<&'a CheckIn>,
}

impl<'a> History<'a> {
    /// The history of a key result; `None` if it is not there.
    pub fn of(workspace: &'a Workspace, outline: &Outline, id: KeyResultId) -> Option<Self> {
        let check_ins = outline.check_ins(id).iter();
        let all: Vec<&CheckIn> = check_ins.filter_map(|id| workspace.check_in(*id)).collect();
        let replaced = |id: CheckInId| all.iter().any(|later| *later.replaces.value() == Some(id));
        let corrections = outline.corrections(id).iter();
        Some(Self {
            key_result: workspace.key_result(id)?,
            cycle: workspace.cycle(workspace.cycle_of(id.into())?)?,
            check_ins: all
                .iter()
                .copied()
                .filter(|one| !replaced(one.id))
                .collect(),
            corrections: corrections
                .filter_map(|id| workspace.correction(*id))
                .collect(),
            all,
        })
    }

    /// The check-ins whose place this one has taken, the latest of them first.
    pub fn earlier(&self, check_in: &CheckIn) -> Vec<&'a CheckIn> {
        let mut earlier = Vec::new();
        let mut next = *check_in.replaces.value();
        while let Some(id) = next {
            let known = |one: &&CheckIn| {
                one.id == check_in.id || earlier.iter().any(|other: &&CheckIn| other.id == one.id)
            };
            let Some(found) = self.all.iter().find(|one| one.id == id && !known(one)) else {
                break;
            };
            earlier.push(*found);
            next = *found.replaces.value();
        }
        earlier
    }

    /// The last check-in at which something was read that the measure of today can be read by.
    pub fn last_reading(&self) -> Option<&'a CheckIn> {
        let mut check_ins = self.check_ins.iter().rev();
        check_ins
            .find(|one| self.share(*one.reading.value()).is_some())
            .copied()
    }

    /// The day on which somebody last looked at it, even if nothing was read.
    pub fn last_look(&self) -> Option<Date> {
        self.check_ins.last().map(|one| *one.date.value())
    }

    /// The number it stands at; of a metric that was never read its baseline, of a milestone nothing.
    pub fn current(&self) -> Option<f64> {
        let Some(Measure::Metric(metric)) = self.key_result.measure.value() else {
            return None;
        };
        match self.last_reading().map(|one| *one.reading.value()) {
            Some(Reading::Value(value)) => Some(value),
            _ => metric.baseline(),
        }
    }

    /// How far a reading is on the way, by the measure of today; `None` where that measure cannot read it.
    pub fn share(&self, reading: Reading) -> Option<Share> {
        match (self.key_result.measure.value(), reading) {
            (Some(Measure::Metric(metric)), Reading::Value(value)) => Some(metric.progress(value)),
            (Some(Measure::Milestone(_)), Reading::Share(share)) => Some(share),
            _ => None,
        }
    }

    /// How far it has come: a metric by its last reading, a milestone by the steps that are done.
    pub fn progress(&self) -> Option<Share> {
        let last = self.last_reading()?;
        match self.key_result.measure.value() {
            Some(Measure::Milestone(milestone)) => Some(milestone.progress()),
            _ => self.share(*last.reading.value()),
        }
    }

    /// How far it is expected to have come by the end of `today`.
    pub fn expected(&self, today: Date) -> Share {
        let period = *self.cycle.period.value();
        match self.key_result.measure.value() {
            Some(Measure::Metric(metric)) => self
                .key_result
                .phases
                .value()
                .expected(metric, period, today),
            _ => period.pace(today),
        }
    }

    /// Where it stands on `today`.
    pub fn standing(&self, today: Date) -> Standing {
        let last = self.last_reading();
        let facts = Facts {
            progress: self.progress(),
            expected: self.expected(today),
            confidence: self.confidence(),
            read_on: last.map(|one| *one.date.value()),
            is_outside_limit: self.is_outside_limit(),
        };
        let (cadence, period) = (*self.cycle.cadence.value(), *self.cycle.period.value());
        Standing::of_key_result(&facts, cadence, period, today)
    }

    /// Whether it is to be looked at now.
    pub fn is_due(&self, today: Date) -> bool {
        self.cycle.is_due(self.last_look(), today)
    }

    /// How often in a row, up to the latest correction, its target was lowered.
    pub fn lowered_in_a_row(&self) -> usize {
        lowered_in_a_row(&self.corrections)
    }

    /// What it said and aimed at on a day.
    pub fn wording_on(&self, day: Date) -> Wording {
        let mut later = self
            .corrections
            .iter()
            .filter(|one| *one.date.value() > day);
        later.next().map_or_else(
            || Wording {
                title: self.key_result.title.value().clone(),
                measure: self.key_result.measure.value().clone(),
            },
            |correction| correction.before.value().clone(),
        )
    }

    fn confidence(&self) -> Option<Confidence> {
        self.check_ins
            .iter()
            .rev()
            .find_map(|one| *one.confidence.value())
    }

    /// Whether a limit that its baseline, if known, already kept does not hold.
    fn is_outside_limit(&self) -> bool {
        let Some(Measure::Metric(metric)) = self.key_result.measure.value() else {
            return false;
        };
        let is_limit = !matches!(metric.target(), Target::Increase(_) | Target::Decrease(_));
        let holds = |value| metric.progress(value) >= 1.0;
        is_limit
            && metric.baseline().is_none_or(holds)
            && self.current().is_some_and(|value| !holds(value))
    }
}

/// Where an objective stands on a day, and which of its key results drags most.
#[derive(Clone, Debug)]
pub struct ObjectiveStanding {
    /// The objective as a whole.
    pub whole: Standing,
    /// The key result furthest behind its pace, with its own standing.
    pub weakest: (KeyResultId, Standing),
}

impl ObjectiveStanding {
    /// The standing of an objective on `today`; `None` without key results.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        id: ObjectiveId,
        today: Date,
    ) -> Option<Self> {
        let key_results = outline.key_results(id).iter();
        let histories: Vec<History> = key_results
            .filter_map(|id| History::of(workspace, outline, *id))
            .collect();
        let standings: Vec<Standing> = histories.iter().map(|one| one.standing(today)).collect();
        let weights = histories.iter().map(|one| *one.key_result.weight.value());
        let weighted: Vec<_> = weights.zip(standings.iter().copied()).collect();
        let whole = Standing::of_objective(&weighted)?;
        let weakest = weakest(&standings)?;
        Some(Self {
            whole,
            weakest: (histories[weakest].key_result.id, standings[weakest]),
        })
    }
}
