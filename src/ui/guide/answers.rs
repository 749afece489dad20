//! What has been answered already, read out of the workspace: the guide keeps nothing of its own.

use super::sentence::{Aim, Pieces};
use super::step::GuideStep;
use crate::domain::{KeyResult, KeyResultId, Measure, ObjectiveId, Outline, Target, Workspace};

/// What there is of an objective, as the guide sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Whether it says what will be better.
    pub has_title: bool,
    /// Whether it says why now.
    pub has_why: bool,
    /// The key results that say how anyone would notice, in their order, unfinished ones included.
    pub key_results: Vec<KeyResultId>,
    /// Those that guard against a price, in their order.
    pub guards: Vec<KeyResultId>,
    /// How many of the key results that are no guards say something.
    pub written: usize,
    /// How many initiatives say something.
    pub initiatives: usize,
    /// The fewest key results that the workspace asks for.
    fewest: usize,
}

impl Answers {
    /// What there is of an objective; nothing, if it is not there.
    pub fn of(workspace: &Workspace, outline: &Outline, id: ObjectiveId) -> Self {
        let mut answers = Self {
            fewest: workspace.limits().fewest_key_results(),
            ..Self::default()
        };
        if let Some(objective) = workspace.objective(id) {
            answers.has_title = !objective.title.value().is_blank();
            answers.has_why = !objective.why.value().trim().is_empty();
        }
        for id in outline.key_results(id) {
            let Some(key_result) = workspace.key_result(*id) else {
                continue;
            };
            if is_guard(key_result) {
                answers.guards.push(*id);
            } else {
                answers.key_results.push(*id);
                answers.written += usize::from(!key_result.title.value().is_blank());
            }
            let initiatives = outline.initiatives(*id).iter();
            let titles = initiatives.filter_map(|id| workspace.initiative(*id));
            answers.initiatives += titles
                .filter(|initiative| !initiative.title.value().is_blank())
                .count();
        }
        answers
    }

    /// Whether a step has an answer. The last one asks nothing.
    pub fn has(&self, step: GuideStep) -> bool {
        match step {
            GuideStep::Objective => self.has_title,
            GuideStep::Why => self.has_why,
            GuideStep::KeyResults => self.written > 0,
            GuideStep::Guard => !self.guards.is_empty(),
            GuideStep::Initiatives => self.initiatives > 0,
            GuideStep::Review => false,
        }
    }

    /// Whether there are as many key results as the workspace asks for. Guards count: they are read
    /// along with the others.
    pub fn has_enough_key_results(&self) -> bool {
        self.written + self.guards.len() >= self.fewest
    }

    /// The step to go on with: the one after the last that has an answer, so that what was skipped is
    /// not asked again. Key results are asked for until there are enough, or until a later step has an
    /// answer.
    pub fn resume(&self) -> GuideStep {
        let last = GuideStep::ALL
            .into_iter()
            .rev()
            .find(|step| self.has(*step));
        match last {
            None => GuideStep::Objective,
            Some(GuideStep::KeyResults) if !self.has_enough_key_results() => GuideStep::KeyResults,
            Some(step) => step.next().unwrap_or(GuideStep::Review),
        }
    }

    /// Whether an objective has all three levels, so that nobody needs to be led on.
    pub fn is_finished(&self) -> bool {
        self.has_title && self.written > 0 && self.initiatives > 0
    }
}

/// Whether a key result keeps an edge instead of changing a number: at least, at most, between, without
/// a starting point to come from.
pub fn is_guard(key_result: &KeyResult) -> bool {
    if let Some(Measure::Metric(metric)) = key_result.measure.value() {
        let is_edge = matches!(
            metric.target(),
            Target::AtLeast(_) | Target::AtMost(_) | Target::Between { .. }
        );
        return is_edge && metric.baseline().is_none();
    }
    // One that is being written has no measure yet.
    Pieces::read(key_result.title.value()).is_some_and(|pieces| pieces.aim != Aim::Change)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CycleId, Edit, InitiativeId, Line, Prose, Stamp};
    use crate::ui::titles::set_title;

    const ID: ObjectiveId = ObjectiveId::new(1);

    /// An objective with this title and why, these key results and initiatives under the first of them.
    fn answers(title: &str, why: &str, key_results: &[&str], initiatives: &[&str]) -> Answers {
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(&mut workspace, stamp);
        edit.add_objective(ID, CycleId::new(1), 0);
        set_title(&mut edit, ID.into(), title);
        edit.objective(ID, |objective, stamp| {
            objective.why.edit(Prose::new(why), stamp);
        });
        for (number, title) in (1..).zip(key_results) {
            let id = KeyResultId::new(number);
            edit.add_key_result(id, ID, usize::MAX);
            set_title(&mut edit, id.into(), title);
        }
        for (number, title) in (1..).zip(initiatives) {
            edit.add_initiative(
                InitiativeId::new(number),
                KeyResultId::new(1),
                0,
                Line::new(title),
            );
        }
        drop(edit.finish());
        Answers::of(&workspace, &Outline::of(&workspace), ID)
    }

    const FIRST: &str = "Failed payments fall from 1.8% to 0.6%";
    const SECOND: &str = "Median reply time falls from 9 to 4 hours";
    const THIRD: &str = "NPS rises from 20 to 40";
    const GUARD: &str = "Refunds stay at or below 40 a week";

    #[test]
    fn the_guide_goes_on_where_the_answers_end() {
        let resume = |title, why, key_results: &[&str], work: &[&str]| {
            answers(title, why, key_results, work).resume()
        };
        assert_eq!(resume("", "", &[], &[]), GuideStep::Objective);
        assert_eq!(resume("Paying feels instant", "", &[], &[]), GuideStep::Why);
        assert_eq!(
            resume("Paying feels instant", "Churn", &[], &[]),
            GuideStep::KeyResults
        );
        assert_eq!(
            resume(
                "Paying feels instant",
                "Churn",
                &[FIRST, SECOND, THIRD],
                &[]
            ),
            GuideStep::Guard
        );
        assert_eq!(
            resume("Paying feels instant", "Churn", &[FIRST, GUARD], &[]),
            GuideStep::Initiatives
        );
        assert_eq!(
            resume("Paying feels instant", "Churn", &[FIRST], &["Retry"]),
            GuideStep::Review
        );
    }

    #[test]
    fn too_few_key_results_are_asked_for_once_more_and_what_was_skipped_is_not() {
        let few = answers("Paying feels instant", "", &[FIRST, SECOND], &[]);
        assert_eq!(few.resume(), GuideStep::KeyResults);
        let skipped = answers("Paying feels instant", "", &[FIRST], &["Retry"]);
        assert_eq!(skipped.resume(), GuideStep::Review);
        assert!(!skipped.has(GuideStep::Why));
    }

    #[test]
    fn an_objective_is_finished_once_it_has_all_three_levels() {
        assert!(!answers("Paying feels instant", "", &[FIRST, SECOND, THIRD], &[]).is_finished());
        assert!(!answers("Paying feels instant", "", &[FIRST], &[""]).is_finished());
        assert!(answers("Paying feels instant", "", &[FIRST], &["Retry"]).is_finished());
        assert_eq!(
            Answers::of(&Workspace::default(), &Outline::default(), ID),
            Answers {
                fewest: 3,
                ..Answers::default()
            }
        );
    }

    #[test]
    fn a_guard_keeps_an_edge_and_is_known_while_it_is_being_written() {
        let found = answers(
            "",
            "",
            &[
                FIRST,
                GUARD,
                "Refunds stay at or below __",
                "Errors fall from 3% to under 1%",
                "",
            ],
            &[],
        );
        assert_eq!(found.guards, [KeyResultId::new(2), KeyResultId::new(3)]);
        assert_eq!(found.key_results, [1, 4, 5].map(KeyResultId::new));
        assert_eq!(found.written, 2);
    }
}
