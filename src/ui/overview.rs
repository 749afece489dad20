//! What there is to say about a cycle as a whole, and how much in all.

use crate::domain::{CycleId, KeyResult, Measure, Outline, RecordId, Target, Workspace};
use crate::hints::{
    CycleText, Hint, KeyResultText, Kind, Known, ObjectiveText, Place, Severity, Statement,
    read_metric, review, review_set,
};
use std::collections::BTreeMap;

/// The hints on a cycle that no single line explains, and the number of all hints by severity.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    hints: BTreeMap<RecordId, Vec<Hint>>,
    /// Hints that say: fix this before you commit to it.
    pub defects: usize,
    /// Hints that say: think again.
    pub warnings: usize,
    /// Hints that say: consider this.
    pub advice: usize,
}

impl Overview {
    /// Reads a cycle.
    pub fn of(workspace: &Workspace, outline: &Outline, cycle: CycleId) -> Self {
        let objectives = outline.objectives(cycle);
        let places = |place| match place {
            Place::Cycle => Some(cycle.into()),
            Place::Objective(index) => objectives.get(index).map(|id| RecordId::from(*id)),
            Place::KeyResult {
                objective,
                key_result,
            } => {
                let siblings = outline.key_results(*objectives.get(objective)?);
                siblings.get(key_result).map(|id| RecordId::from(*id))
            }
        };
        let mut overview = Self::default();
        for found in review_set(&texts(workspace, outline, cycle), &workspace.limits()) {
            overview.count(&found.hint);
            if let Some(id) = places(found.place) {
                overview.hints.entry(id).or_default().push(found.hint);
            }
        }
        for id in outline.branch(cycle.into()) {
            for hint in line_hints(workspace, id) {
                overview.count(&hint);
            }
        }
        overview
    }

    /// The hints that concern a record together with others.
    pub fn hints(&self, id: RecordId) -> &[Hint] {
        self.hints.get(&id).map_or(&[], Vec::as_slice)
    }

    /// How much there is to look at, as a sentence; empty when there is nothing.
    pub fn sentence(&self) -> String {
        let parts = [
            (self.defects, "to fix"),
            (self.warnings, "to think over"),
            (self.advice, "to consider"),
        ];
        let said: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        if said.is_empty() {
            String::new()
        } else {
            format!("Hints: {}.", said.join(", "))
        }
    }

    fn count(&mut self, hint: &Hint) {
        match hint.rule.severity {
            Severity::Defect => self.defects += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Advice => self.advice += 1,
        }
    }
}

/// The measure of a key result after its title changes to `title`. A measure that was read out of the
/// old title follows the new one; a measure that somebody set by hand stays.
pub fn measure_after(key_result: &KeyResult, title: &str) -> Option<Measure> {
    let measure = key_result.measure.value();
    if is_read_from(measure.as_ref(), key_result.title.value()) {
        read_measure(title)
    } else {
        measure.clone()
    }
}

/// Whether a measure is just what the title says.
pub fn is_read_from(measure: Option<&Measure>, title: &str) -> bool {
    measure == read_measure(title).as_ref()
}

fn read_measure(title: &str) -> Option<Measure> {
    read_metric(title).map(Measure::Metric)
}

/// What the measure of a key result says beside its title.
pub fn known(key_result: &KeyResult) -> Known {
    let measure = key_result.measure.value();
    Known {
        is_milestone: matches!(measure, Some(Measure::Milestone(_))),
        has_baseline: matches!(measure, Some(Measure::Metric(metric)) if metric.baseline().is_some()),
        is_undated: false,
    }
}

/// The hints on a single line; none for what the rules do not read.
pub fn line_hints(workspace: &Workspace, id: RecordId) -> Vec<Hint> {
    let statement = match id {
        RecordId::Objective(id) => workspace
            .objective(id)
            .map(|objective| Statement::new(Kind::Objective, objective.title.value())),
        RecordId::KeyResult(id) => workspace.key_result(id).map(|key_result| Statement {
            kind: Kind::KeyResult,
            text: key_result.title.value(),
            known: known(key_result),
        }),
        _ => None,
    };
    statement.map_or_else(Vec::new, |statement| review(&statement))
}

fn texts<'a>(workspace: &'a Workspace, outline: &Outline, cycle: CycleId) -> CycleText<'a> {
    let objectives = outline.objectives(cycle).iter().map(|id| ObjectiveText {
        title: workspace
            .objective(*id)
            .map_or("", |objective| objective.title.value()),
        key_results: outline
            .key_results(*id)
            .iter()
            .map(|id| {
                workspace
                    .key_result(*id)
                    .map_or_else(Default::default, key_result_text)
            })
            .collect(),
    });
    CycleText {
        objectives: objectives.collect(),
    }
}

fn key_result_text(key_result: &KeyResult) -> KeyResultText<'_> {
    let range = match key_result.measure.value() {
        Some(Measure::Metric(metric)) => match metric.target() {
            Target::Increase(to) | Target::Decrease(to) => metric.baseline().zip(Some(to)),
            _ => None,
        },
        _ => None,
    };
    KeyResultText {
        text: key_result.title.value(),
        known: known(key_result),
        range,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Date, Edit, KeyResultId, Line, ObjectiveId, Period, Stamp};

    const CYCLE: CycleId = CycleId::new(1);

    /// A cycle in which each objective has these key results.
    fn workspace(objectives: &[(&str, &[&str])]) -> Workspace {
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(
            &mut workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
        let mut number = 100;
        for (title, key_results) in objectives {
            number += 100;
            let id = ObjectiveId::new(number);
            edit.add_objective(id, CYCLE, usize::MAX);
            edit.objective(id, |objective, stamp| {
                objective.title.edit(Line::new(title), stamp);
            });
            for title in *key_results {
                number += 1;
                let key_result = KeyResultId::new(number);
                edit.add_key_result(key_result, id, usize::MAX);
                edit.key_result(key_result, |key_result, stamp| {
                    key_result
                        .measure
                        .edit(measure_after(key_result, title), stamp);
                    key_result.title.edit(Line::new(title), stamp);
                });
            }
        }
        workspace
    }

    fn overview(workspace: &Workspace) -> Overview {
        Overview::of(workspace, &Outline::of(workspace), CYCLE)
    }

    #[test]
    fn a_good_set_has_nothing_to_fix() {
        let set = workspace(&[(
            "Establish a world-class CI/CD pipeline",
            &[
                "Increase automated test coverage from 60% to 85%",
                "Reduce deployment time by 50%",
                "Increase deployment frequency to daily",
            ],
        )]);
        let overview = overview(&set);
        assert_eq!((overview.defects, overview.warnings), (0, 0));
    }

    #[test]
    fn a_lonely_key_result_is_remarked_on_beside_its_objective() {
        let set = workspace(&[(
            "Paying feels instant",
            &["Reduce latency from 820 to 570 ms"],
        )]);
        let overview = overview(&set);
        let hints = overview.hints(ObjectiveId::new(200).into());
        assert_eq!(
            hints.iter().map(|hint| hint.rule.id).collect::<Vec<_>>(),
            ["too-few"]
        );
        assert_eq!(overview.sentence(), "Hints: 1 to consider.");
    }

    #[test]
    fn too_many_objectives_are_remarked_on_beside_the_cycle() {
        let titles = [
            "Cafés trust us",
            "Nurses get home on time",
            "Parents know where the bus is",
            "Teachers plan together",
            "Gardens stay green in drought",
            "Libraries open to everyone",
        ];
        let objectives: Vec<(&str, &[&str])> =
            titles.iter().map(|title| (*title, [].as_slice())).collect();
        let overview = overview(&workspace(&objectives));
        assert!(
            overview
                .hints(CYCLE.into())
                .iter()
                .any(|hint| hint.rule.id == "too-many")
        );
    }

    #[test]
    fn a_measure_follows_the_sentence_until_somebody_sets_it() {
        let id = KeyResultId::new(201);
        let mut set = workspace(&[("Better tests", &["Raise coverage from 60% to 85%"])]);
        let key_result = set.key_result(id).unwrap();
        assert!(is_read_from(
            key_result.measure.value().as_ref(),
            key_result.title.value()
        ));
        let followed = measure_after(key_result, "Raise coverage from 60% to 90%");
        assert_eq!(followed, read_measure("Raise coverage from 60% to 90%"));
        Edit::new(
            &mut set,
            Stamp {
                time: 2,
                ..Stamp::NEVER
            },
        )
        .key_result(id, |key_result, stamp| {
            key_result.measure.edit(read_measure("from 1 to 2"), stamp);
        });
        let by_hand = measure_after(
            set.key_result(id).unwrap(),
            "Raise coverage from 60% to 95%",
        );
        assert_eq!(by_hand, read_measure("from 1 to 2"));
    }
}
