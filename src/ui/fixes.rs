//! What a fix would leave behind, and making it so.

use super::lines::Place;
use super::titles::set_title;
use super::words::Words;
use crate::domain::{
    Edit, InitiativeId, KeyResultId, Line, Measure, Milestone, ObjectiveId, RecordId, Step,
};
use crate::hints::Change;

/// One line of what a fix leaves behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What kind of line it is, for example "Initiative"; empty for the line itself.
    pub kind: &'static str,
    /// What it reads.
    pub text: String,
}

/// What a change leaves behind, to be seen before it is made.
pub fn preview(change: &Change, words: &Words) -> Vec<Outcome> {
    let Words {
        document, hints, ..
    } = words;
    let line = |text: &str| outcome("", text);
    match change {
        Change::Reword(text) => vec![line(text)],
        Change::Split(parts) => parts.iter().map(|part| line(part)).collect(),
        Change::MoveToInitiatives {
            initiative,
            key_result,
        } => vec![
            outcome(document.key_result(), key_result),
            outcome(document.initiative(), initiative),
        ],
        Change::MoveToKeyResult {
            objective,
            key_result,
        } => vec![
            outcome(document.objective(), objective),
            outcome(document.key_result(), key_result),
        ],
        Change::AddKeyResult(text) => vec![outcome(hints.new_key_result(), text)],
        Change::MarkAsMilestone => vec![line(hints.becomes_milestone())],
        Change::AddBaseline => vec![line(hints.opens_measure())],
    }
}

fn outcome(kind: &'static str, text: &str) -> Outcome {
    Outcome {
        kind,
        text: text.to_owned(),
    }
}

/// Makes a change to the line `id`, whose next sibling would stand at `after`. New lines get identities
/// of the numbers drawn from `number`. Returns the line to go on with.
pub fn apply(
    edit: &mut Edit,
    id: RecordId,
    after: Place,
    change: &Change,
    number: &mut dyn FnMut() -> u128,
) -> RecordId {
    match (change, id) {
        (Change::Reword(text), _) => set_title(edit, id, text),
        (Change::Split(parts), _) => split(edit, id, after, parts, number),
        (
            Change::MoveToInitiatives {
                initiative,
                key_result,
            },
            RecordId::KeyResult(parent),
        ) => {
            let work = InitiativeId::new(number());
            edit.add_initiative(work, parent, usize::MAX, Line::new(initiative));
            set_title(edit, id, key_result);
        }
        (
            Change::MoveToKeyResult {
                objective,
                key_result,
            },
            RecordId::Objective(_),
        ) => {
            add_key_result(edit, id, key_result, number);
            set_title(edit, id, objective);
        }
        (Change::AddKeyResult(text), RecordId::Objective(_)) => {
            return add_key_result(edit, id, text, number);
        }
        (Change::MarkAsMilestone, RecordId::KeyResult(key_result)) => {
            mark_as_milestone(edit, key_result);
        }
        _ => {}
    }
    id
}

fn split(
    edit: &mut Edit,
    id: RecordId,
    after: Place,
    parts: &[String],
    number: &mut dyn FnMut() -> u128,
) {
    let Some((first, others)) = parts.split_first() else {
        return;
    };
    set_title(edit, id, first);
    // Each goes right behind the first, so the last one has to come first.
    for part in others.iter().rev() {
        let added = after.add(edit, number());
        set_title(edit, added, part);
        if let (RecordId::Objective(whole), RecordId::Objective(part)) = (id, added) {
            inherit(edit, whole, part);
        }
    }
}

/// Lets a part of an objective belong to those whom the whole belonged to.
fn inherit(edit: &mut Edit, whole: ObjectiveId, part: ObjectiveId) {
    let owners = edit.workspace().owners_of(whole);
    edit.objective(part, |objective, stamp| {
        objective.owners.edit(owners, stamp);
    });
}

fn add_key_result(
    edit: &mut Edit,
    objective: RecordId,
    text: &str,
    number: &mut dyn FnMut() -> u128,
) -> RecordId {
    let RecordId::Objective(objective) = objective else {
        return objective;
    };
    let id = KeyResultId::new(number());
    edit.add_key_result(id, objective, usize::MAX);
    set_title(edit, id.into(), text);
    id.into()
}

/// The key result is one step for a start, of its own title.
fn mark_as_milestone(edit: &mut Edit, id: KeyResultId) {
    edit.key_result(id, |key_result, stamp| {
        let step = Step {
            title: key_result.title.value().clone(),
            weight: 1.0,
            done: false,
        };
        if let Ok(milestone) = Milestone::new(vec![step]) {
            key_result
                .measure
                .edit(Some(Measure::Milestone(milestone)), stamp);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, CycleId, Date, Outline, Owner, Period, Stamp, TeamId, Workspace};

    const CYCLE: CycleId = CycleId::new(1);
    const OBJECTIVE: ObjectiveId = ObjectiveId::new(2);
    const FIRST: KeyResultId = KeyResultId::new(3);
    const LAST: KeyResultId = KeyResultId::new(4);

    fn stamp(time: u64) -> Stamp {
        Stamp {
            time,
            ..Stamp::NEVER
        }
    }

    /// An objective with two key results, after a change to `id`: its lines in order, and the one to go to.
    fn after(id: impl Into<RecordId>, change: &Change) -> (Vec<String>, RecordId) {
        let id = id.into();
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(&mut workspace, stamp(1));
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
        edit.add_objective(OBJECTIVE, CYCLE, 0);
        edit.add_key_result(FIRST, OBJECTIVE, 0);
        edit.add_key_result(LAST, OBJECTIVE, 1);
        set_title(&mut edit, OBJECTIVE.into(), "Grow by 20%");
        set_title(&mut edit, FIRST.into(), "Deploy it");
        set_title(&mut edit, LAST.into(), "Reach NPS 50");
        drop(edit.finish());
        let mut edit = Edit::new(&mut workspace, stamp(2));
        let mut number = 10;
        let next = apply(
            &mut edit,
            id,
            Place::KeyResult(OBJECTIVE, 1),
            change,
            &mut || {
                number += 1;
                number
            },
        );
        drop(edit.finish());
        let lines = Outline::of(&workspace)
            .branch(OBJECTIVE.into())
            .into_iter()
            .filter_map(|id| workspace.record(id))
            .map(|record| record.title().to_string());
        (lines.collect(), next)
    }

    #[test]
    fn work_moves_under_its_key_result() {
        let change = Change::MoveToInitiatives {
            initiative: "Deploy it".to_owned(),
            key_result: "__ from __ to __".to_owned(),
        };
        let (lines, next) = after(FIRST, &change);
        let expected = [
            "Grow by 20%",
            "__ from __ to __",
            "Deploy it",
            "Reach NPS 50",
        ];
        assert_eq!(lines, expected);
        assert_eq!(next, FIRST.into());
    }

    #[test]
    fn the_parts_of_a_split_follow_each_other() {
        let parts = ["one", "two", "three"].map(ToOwned::to_owned).to_vec();
        let (lines, _) = after(FIRST, &Change::Split(parts));
        assert_eq!(
            lines,
            ["Grow by 20%", "one", "two", "three", "Reach NPS 50"]
        );
    }

    #[test]
    fn the_parts_of_an_objective_belong_to_its_owners() {
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(&mut workspace, stamp(1));
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
        edit.add_team(TeamId::new(1), Line::new("Checkout"));
        let owners = vec![Owner::Team(TeamId::new(1))];
        edit.add_objective(OBJECTIVE, CYCLE, 0);
        edit.objective(OBJECTIVE, |objective, stamp| {
            objective.owners.edit(owners.clone(), stamp);
        });
        let parts = Change::Split(["one", "two"].map(ToOwned::to_owned).to_vec());
        let place = Place::Objective(CYCLE, 1);
        apply(&mut edit, OBJECTIVE.into(), place, &parts, &mut || 9);
        drop(edit.finish());
        assert_eq!(workspace.owners_of(ObjectiveId::new(9)), owners);
    }

    #[test]
    fn a_number_moves_from_the_objective_to_a_key_result() {
        let change = Change::MoveToKeyResult {
            objective: "Grow".to_owned(),
            key_result: "Revenue up by 20%".to_owned(),
        };
        let (lines, next) = after(OBJECTIVE, &change);
        assert_eq!(
            lines,
            ["Grow", "Deploy it", "Reach NPS 50", "Revenue up by 20%"]
        );
        assert_eq!(next, OBJECTIVE.into());
    }

    #[test]
    fn an_added_key_result_is_where_to_go() {
        let (lines, next) = after(OBJECTIVE, &Change::AddKeyResult("__ stays above __".into()));
        assert_eq!(lines.last().map(String::as_str), Some("__ stays above __"));
        assert!(matches!(next, RecordId::KeyResult(id) if id != FIRST && id != LAST));
    }

    #[test]
    fn a_change_that_does_not_fit_the_line_leaves_it_alone() {
        let (lines, _) = after(OBJECTIVE, &Change::MarkAsMilestone);
        assert_eq!(lines, ["Grow by 20%", "Deploy it", "Reach NPS 50"]);
    }
}
