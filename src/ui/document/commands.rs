//! What keys and buttons do to the lines of the document.

use crate::domain::{
    CycleId, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, Prose, RecordId,
    Workspace,
};
use crate::ui::moves::{Direction, moved};
use crate::ui::overview::measure_after;
use crate::ui::session::Session;
use crate::ui::{browser, words};
use leptos::prelude::*;

/// Titles in "Undo: …" are cut to this many characters.
const SHORT: usize = 40;

/// Adds an empty objective to a cycle at `index` and goes there.
pub fn add_objective(session: Session, cycle: CycleId, index: usize) {
    let id = ObjectiveId::new(browser::random());
    session.edit("add objective", |edit| edit.add_objective(id, cycle, index));
    session.focus.set(Some(id.into()));
}

/// Adds an empty key result to an objective at `index` and goes there.
pub fn add_key_result(session: Session, objective: ObjectiveId, index: usize) {
    let id = KeyResultId::new(browser::random());
    session.edit("add key result", |edit| {
        edit.add_key_result(id, objective, index);
    });
    session.focus.set(Some(id.into()));
}

/// Adds an empty initiative to a key result at `index` and goes there.
pub fn add_initiative(session: Session, key_result: KeyResultId, index: usize) {
    let id = InitiativeId::new(browser::random());
    session.edit("add initiative", |edit| {
        edit.add_initiative(id, key_result, index, Line::default());
    });
    session.focus.set(Some(id.into()));
}

/// Takes in what was typed as the title of a record.
pub fn type_title(session: Session, id: RecordId, text: &str) {
    let label = format!("typing in {}", id.kind());
    session.type_into(&label, (id, "title"), |edit| match id {
        RecordId::Objective(id) => {
            edit.objective(id, |objective, stamp| {
                objective.title.edit(Line::new(text), stamp);
            });
        }
        RecordId::KeyResult(id) => edit.key_result(id, |key_result, stamp| {
            key_result
                .measure
                .edit(measure_after(key_result, text), stamp);
            key_result.title.edit(Line::new(text), stamp);
        }),
        RecordId::Initiative(id) => {
            edit.initiative(id, |initiative, stamp| {
                initiative.title.edit(Line::new(text), stamp);
            });
        }
        RecordId::Cycle(_) | RecordId::Team(_) | RecordId::Person(_) => {}
    });
}

/// Takes in what was typed as the reason of an objective.
pub fn type_why(session: Session, id: ObjectiveId, text: &str) {
    session.type_into("typing in why it matters", (id.into(), "why"), |edit| {
        edit.objective(id, |objective, stamp| {
            objective.why.edit(Prose::new(text), stamp);
        });
    });
}

/// Goes to the line after this one, adding it if need be. On an empty line it goes one level up
/// instead, as lists in text editors do: an empty initiative becomes a key result, an empty key result
/// an objective.
pub fn next_line(session: Session, id: RecordId) {
    let outline = session.outline().get_untracked();
    let is_blank = untrack(|| session.read(|workspace| is_blank(workspace, id)));
    let parents = untrack(|| session.read(|workspace| parents(workspace, id)));
    match (id, parents) {
        (RecordId::Objective(objective), _) if !is_blank => {
            if !go_to_blank(session, outline.key_results(objective).first().copied()) {
                add_key_result(session, objective, 0);
            }
        }
        (
            RecordId::KeyResult(key_result),
            Parents {
                objective: Some(objective),
                cycle: Some(cycle),
                ..
            },
        ) => {
            let siblings = outline.key_results(objective);
            let next = index_after(siblings, &key_result);
            if is_blank && outline.initiatives(key_result).is_empty() {
                let index = index_after(outline.objectives(cycle), &objective);
                session.edit("end list of key results", |edit| edit.delete(id));
                add_objective(session, cycle, index);
            } else if !go_to_blank(session, siblings.get(next).copied()) {
                add_key_result(session, objective, next);
            }
        }
        (
            RecordId::Initiative(initiative),
            Parents {
                key_result: Some(key_result),
                objective: Some(objective),
                ..
            },
        ) => {
            let siblings = outline.initiatives(key_result);
            if is_blank {
                let index = index_after(outline.key_results(objective), &key_result);
                session.edit("end list of initiatives", |edit| edit.delete(id));
                add_key_result(session, objective, index);
            } else {
                let next = index_after(siblings, &initiative);
                if !go_to_blank(session, siblings.get(next).copied()) {
                    add_initiative(session, key_result, next);
                }
            }
        }
        _ => {}
    }
}

/// Removes a line that holds nothing and has nothing under it, and goes to the one before it. Returns
/// whether it did.
pub fn remove_blank(session: Session, id: RecordId) -> bool {
    let outline = session.outline().get_untracked();
    let removable = untrack(|| {
        session.read(|workspace| outline.branch(id).iter().all(|id| is_blank(workspace, *id)))
    });
    if removable {
        delete(session, id);
    }
    removable
}

/// Deletes a line and all that stands under it, and goes to the line before it.
pub fn delete(session: Session, id: RecordId) {
    let title = untrack(|| session.read(|workspace| title(workspace, id).to_owned()));
    let before = line_before(session, id);
    let label = match title.trim() {
        "" => format!("delete empty {}", id.kind()),
        title => format!("delete {} “{}”", id.kind(), words::shortened(title, SHORT)),
    };
    session
        .announcement
        .set(format!("Done: {label}. Undo brings it back."));
    session.edit(label, |edit| edit.delete(id));
    session.focus.set(before);
}

/// Moves a line past its neighbour and stays on it.
pub fn move_line(session: Session, id: RecordId, direction: Direction) {
    let outline = session.outline().get_untracked();
    let Some(cycle) = session.cycle().get_untracked() else {
        return;
    };
    let change =
        untrack(|| session.read(|workspace| movement(workspace, &outline, cycle, id, direction)));
    if let Some(change) = change {
        session.edit(format!("move {}", id.kind()), change);
        session.announcement.set(format!(
            "Moved {}.",
            if direction == Direction::Up {
                "up"
            } else {
                "down"
            }
        ));
        session.focus.set(Some(id));
    }
}

type Movement = Box<dyn FnOnce(&mut Edit)>;

fn movement(
    workspace: &Workspace,
    outline: &Outline,
    cycle: CycleId,
    id: RecordId,
    direction: Direction,
) -> Option<Movement> {
    let parents = parents(workspace, id);
    match id {
        RecordId::Objective(id) => {
            let (cycle, index) = moved(&[(cycle, outline.objectives(cycle))], &id, direction)?;
            Some(Box::new(move |edit| edit.move_objective(id, cycle, index)))
        }
        RecordId::KeyResult(id) => {
            let objectives = outline.objectives(cycle).iter();
            let groups: Vec<_> = objectives
                .map(|id| (*id, outline.key_results(*id)))
                .collect();
            let (objective, index) = moved(&groups, &id, direction)?;
            Some(Box::new(move |edit| {
                edit.move_key_result(id, objective, index);
            }))
        }
        RecordId::Initiative(id) => {
            let key_results = outline.key_results(parents.objective?).iter();
            let groups: Vec<_> = key_results
                .map(|id| (*id, outline.initiatives(*id)))
                .collect();
            let (key_result, index) = moved(&groups, &id, direction)?;
            Some(Box::new(move |edit| {
                edit.move_initiative(id, key_result, index);
            }))
        }
        RecordId::Cycle(_) | RecordId::Team(_) | RecordId::Person(_) => None,
    }
}

/// What a line stands under.
#[derive(Default)]
struct Parents {
    cycle: Option<CycleId>,
    objective: Option<ObjectiveId>,
    key_result: Option<KeyResultId>,
}

fn parents(workspace: &Workspace, id: RecordId) -> Parents {
    let mut parents = Parents::default();
    if let RecordId::Initiative(id) = id {
        parents.key_result = workspace
            .initiative(id)
            .map(|initiative| *initiative.key_result.value());
    }
    let key_result = match id {
        RecordId::KeyResult(id) => Some(id),
        _ => parents.key_result,
    };
    parents.objective = match id {
        RecordId::Objective(id) => Some(id),
        _ => key_result.and_then(|id| Some(*workspace.key_result(id)?.objective.value())),
    };
    parents.cycle = parents
        .objective
        .and_then(|id| Some(*workspace.objective(id)?.cycle.value()));
    parents
}

fn go_to_blank(session: Session, id: Option<impl Into<RecordId>>) -> bool {
    let Some(id) = id.map(Into::into) else {
        return false;
    };
    let is_blank = untrack(|| session.read(|workspace| is_blank(workspace, id)));
    if is_blank {
        session.focus.set(Some(id));
    }
    is_blank
}

/// The line above a line, in the order of the document.
fn line_before(session: Session, id: RecordId) -> Option<RecordId> {
    let cycle = session.cycle().get_untracked()?;
    let lines = session
        .outline()
        .with_untracked(|outline| outline.branch(cycle.into()));
    let index = lines.iter().position(|line| *line == id)?;
    lines
        .get(index.checked_sub(1)?)
        .copied()
        .filter(|line| !matches!(line, RecordId::Cycle(_)))
}

fn index_after<T: PartialEq>(list: &[T], item: &T) -> usize {
    list.iter()
        .position(|other| other == item)
        .map_or(list.len(), |index| index + 1)
}

fn is_blank(workspace: &Workspace, id: RecordId) -> bool {
    let why = match id {
        RecordId::Objective(id) => workspace
            .objective(id)
            .map_or("", |objective| objective.why.value()),
        _ => "",
    };
    title(workspace, id).trim().is_empty() && why.trim().is_empty()
}

fn title(workspace: &Workspace, id: RecordId) -> &str {
    workspace.record(id).map_or("", |record| record.title())
}
