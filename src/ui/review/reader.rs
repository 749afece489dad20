//! Reading what the review says out of a workspace.

use super::grade::{Grade, Whole};
use super::model::{KeyResultReview, ObjectiveReview, Review};
use super::trail::{Relative, Trail, carried};
use crate::domain::{CycleId, History, KeyResultId, Measure, ObjectiveId, Reading, RecordId};
use crate::ui::reader::Reader;
use crate::ui::standing::{percent, reason};
use crate::ui::words::fill;

impl Reader<'_> {
    /// The review of a cycle; `None` if it is gone.
    pub fn review(&self, id: CycleId) -> Option<Review> {
        let cycle = self.workspace.cycle(id)?;
        let period = cycle.period.value();
        let day = self.figures.day;
        let gaps = [
            ("start", &*day(period.start())),
            ("end", &*day(period.end())),
        ];
        let objectives = self.outline.objectives(id).iter().zip(1..);
        let objectives = objectives.filter_map(|(id, number)| self.objective(*id, number));
        Some(Review {
            name: cycle.name.value().to_string(),
            days: fill(self.words.cycle.days(), &gaps),
            closed_on: cycle.closed_on.value().map(day),
            objectives: objectives.collect(),
            learned: cycle.learned.value().trim().to_owned(),
            differently: cycle.differently.value().trim().to_owned(),
        })
    }

    /// What there is to say of an objective, the `number`th of its cycle.
    pub fn objective(&self, id: ObjectiveId, number: usize) -> Option<ObjectiveReview> {
        let objective = self.workspace.objective(id)?;
        let key_results = self.outline.key_results(id).iter();
        let key_results: Vec<KeyResultReview> =
            key_results.filter_map(|id| self.key_result(*id)).collect();
        Some(ObjectiveReview {
            number,
            title: self.titled(objective.title.value()),
            whole: self.whole(id),
            key_results,
            learned: objective.learned.value().trim().to_owned(),
            differently: objective.differently.value().trim().to_owned(),
            verdict: *objective.verdict.value(),
            verdict_reason: objective.verdict_reason.value().to_string(),
            before: Trail::of(self, &carried(self.workspace, self.outline), id.into()).before,
        })
    }

    /// What there is to say of a key result.
    pub fn key_result(&self, id: KeyResultId) -> Option<KeyResultReview> {
        let history = History::of(self.workspace, self.outline, id)?;
        let known = history.key_result;
        let standing = history.standing(self.today);
        let period = *history.cycle.period.value();
        Some(KeyResultReview {
            title: self.titled(known.title.value()),
            ended: self.ended(&history),
            status: standing.status,
            reason: reason(self.words, &standing, period, self.today),
            grade: Grade::of(&history),
            score_reason: known.score_reason.value().to_string(),
            verdict: *known.verdict.value(),
            verdict_reason: known.verdict_reason.value().to_string(),
        })
    }

    /// What an objective came to as a whole.
    pub fn whole(&self, id: ObjectiveId) -> Whole {
        Whole::of_objective(self.workspace, self.outline, id)
    }

    /// A line of another cycle with what it came to.
    pub fn relative(&self, id: RecordId) -> Relative {
        let score = match id {
            RecordId::Objective(id) => self.whole(id).score,
            RecordId::KeyResult(id) => History::of(self.workspace, self.outline, id)
                .and_then(|history| Grade::of(&history).score()),
            _ => None,
        };
        let cycle = self.workspace.cycle_of(id);
        let cycle = cycle.and_then(|id| self.workspace.cycle(id));
        Relative {
            id,
            cycle: cycle.map_or_else(String::new, |cycle| cycle.name.value().to_string()),
            score,
        }
    }

    fn titled(&self, title: &str) -> String {
        if title.trim().is_empty() {
            return self.words.review.untitled().to_owned();
        }
        title.to_owned()
    }

    /// Where a key result began, where it was to go, and where it ended: "18 → 9 % · ended at 11 % · 78 % of
    /// the way".
    fn ended(&self, history: &History) -> String {
        let words = &self.words.review;
        let Some(measure) = history.key_result.measure.value() else {
            return words.no_measure().to_owned();
        };
        let mut parts = vec![self.words.measure(measure, self.figures)];
        let last = history.last_reading().map(|one| *one.reading.value());
        if let (Measure::Metric(metric), Some(Reading::Value(value))) = (measure, last) {
            let value = [(self.figures.number)(value), metric.unit().to_string()];
            parts.push(fill(
                words.ended(),
                &[("value", value.join(" ").trim_end())],
            ));
        }
        match history.progress() {
            Some(progress) => {
                let percent = percent(self.words, progress);
                parts.push(fill(words.of_the_way(), &[("percent", &percent)]));
            }
            None => parts.push(words.never_read().to_owned()),
        }
        parts.join(" · ")
    }
}
