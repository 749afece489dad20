//! What keys and buttons do to the lines of the document.

use super::notes::identity;
use crate::domain::{CycleId, Edit, Line, ObjectiveId, Prose, RecordId};
use crate::hints::{Change, Fix, Rule};
use crate::ui::language::words;
use crate::ui::lines::{Lines, Next, Place};
use crate::ui::moves::Direction;
use crate::ui::route::Route;
use crate::ui::session::Session;
use crate::ui::titles::set_title;
use crate::ui::undo::text_box;
use crate::ui::words::{fill, shortened};
use crate::ui::{browser, fixes};
use leptos::prelude::*;

/// Titles in "Undo: …" are cut to this many characters.
const SHORT: usize = 40;

/// Adds an empty line and goes there.
pub fn add(session: Session, place: Place) {
    let mut added = None;
    let label = match place {
        Place::Objective(..) => words().edits.add_objective(),
        Place::KeyResult(..) => words().edits.add_key_result(),
        Place::Initiative(..) => words().edits.add_initiative(),
    };
    session.edit(label, |edit| added = Some(put(session, edit, place)));
    session.focus.set(added);
}

/// Adds an empty line; an objective belongs to those whose part of the document is open.
fn put(session: Session, edit: &mut Edit, place: Place) -> RecordId {
    let id = place.add(edit, browser::random());
    if let (RecordId::Objective(id), Some(part)) = (id, session.part().get_untracked()) {
        part.take(edit, id);
    }
    id
}

/// Takes in what was typed as the title of a record.
pub fn type_title(session: Session, id: RecordId, text: &str) {
    session.unread.note(session, id);
    let label = of_kind(words().edits.type_title(), id);
    session.type_into(&label, (id, "title"), |edit| set_title(edit, id, text));
}

/// Takes in what was typed as the reason of an objective.
pub fn type_why(session: Session, id: ObjectiveId, text: &str) {
    session.type_into(words().edits.type_why(), (id.into(), "why"), |edit| {
        edit.objective(id, |objective, stamp| {
            objective.why.edit(Prose::new(text), stamp);
        });
    });
}

/// Does what Enter does on a line.
pub fn next_line(session: Session, id: RecordId) {
    match read(session, |lines| lines.next(id)) {
        Some(Next::GoTo(line)) => session.focus.set(Some(line)),
        Some(Next::Add(place)) => add(session, place),
        Some(Next::Raise(place)) => {
            let mut raised = None;
            session.edit(of_kind(words().edits.end_list(), id), |edit| {
                edit.delete(id);
                raised = Some(put(session, edit, place));
            });
            session.focus.set(raised);
        }
        None => {}
    }
}

/// Removes a line that holds nothing and has nothing under it, and goes to the one before it. Returns
/// whether it did.
pub fn remove_blank(session: Session, id: RecordId) -> bool {
    let is_removable = read(session, |lines| lines.is_removable(id));
    if is_removable {
        delete(session, id);
    }
    is_removable
}

/// Deletes a line and all that stands under it, and goes to the line before it.
pub fn delete(session: Session, id: RecordId) {
    let seen = session.shown().get_untracked();
    let before = read(session, |lines| lines.before(&seen, id));
    let title = read(session, |lines| {
        lines
            .workspace
            .record(id)
            .map(|record| record.title().trim().to_owned())
    });
    let label = match title.unwrap_or_default().as_str() {
        "" => of_kind(words().edits.delete_empty(), id),
        title => {
            let kind = words().kind(id.kind());
            let title = shortened(title, SHORT);
            fill(
                words().edits.delete_titled(),
                &[("kind", kind), ("title", &title)],
            )
        }
    };
    session
        .announcement
        .set(fill(words().edits.deleted(), &[("edit", &label)]));
    session.edit(label, |edit| edit.delete(id));
    let first = session.shown().get_untracked().first().copied();
    let next = before.or_else(|| first.map(RecordId::from));
    session.focus.set(next);
    if next.is_none() {
        // The keyboard's place must not get lost with the last line.
        browser::focus(".document > .ways-in > .add");
    }
}

/// Takes a way out that a hint offers, and goes where there is something left to write.
pub fn take(session: Session, id: RecordId, fix: &Fix) {
    if let (Change::AddBaseline, RecordId::KeyResult(id)) = (&fix.change, id) {
        session.measuring.set(Some(id));
        return;
    }
    let Some(after) = read(session, |lines| lines.after(id)) else {
        return;
    };
    let fix_label = fix.label.to_ascii_lowercase();
    let label = fill(words().edits.take_fix(), &[("fix", &fix_label)]);
    let mut next = id;
    session
        .announcement
        .set(fill(words().edits.fixed(), &[("edit", &label)]));
    session.edit(label, |edit| {
        next = fixes::apply(edit, id, after, &fix.change, &mut browser::random);
    });
    session.focus.set(Some(next));
}

/// Dismisses what a rule says of a line.
pub fn dismiss(session: Session, id: RecordId, rule: &Rule, reason: &str) {
    session
        .announcement
        .set(words().edits.dismissed().to_owned());
    let label = fill(words().edits.dismiss(), &[("hint", rule.title)]);
    session.edit(label, |edit| edit.dismiss(id, rule.id, Line::new(reason)));
    session.focus.set(Some(id));
}

/// Lets a rule speak on a line again.
pub fn take_back_dismissal(session: Session, id: RecordId, rule: &Rule) {
    let label = fill(words().edits.take_back_dismissal(), &[("hint", rule.title)]);
    session.edit(label, |edit| edit.take_back_dismissal(id, rule.id));
    session.focus.set(Some(id));
}

/// Moves a line past its neighbour and stays on it.
pub fn move_line(session: Session, id: RecordId, direction: Direction) {
    let seen = session.shown().get_untracked();
    let place = read(session, |lines| lines.moved(&seen, id, direction));
    if let Some(place) = place {
        session.edit(of_kind(words().edits.move_line(), id), |edit| {
            place.take(edit, id);
        });
        let said = if direction == Direction::Up {
            words().edits.moved_up()
        } else {
            words().edits.moved_down()
        };
        session.announcement.set(said.to_owned());
        stay_on(session, id);
    }
}

/// Moves a line to a place and stays on it.
pub fn move_to(session: Session, id: RecordId, place: Place) {
    session.edit(of_kind(words().edits.move_line(), id), |edit| {
        place.take(edit, id);
    });
    let parent = read(session, |lines| {
        let parent = lines.workspace.record(id)?.parent()?;
        let title = lines.workspace.record(parent)?.title().trim();
        Some(shortened(title, SHORT)).filter(|title| !title.is_empty())
    });
    let said = match &parent {
        Some(title) => fill(words().palette.moved_to(), &[("title", title)]),
        None => words().palette.moved().to_owned(),
    };
    session.announcement.set(said);
    let cycle = read(session, |lines| lines.workspace.cycle_of(id));
    if cycle == session.cycle().get_untracked() {
        stay_on(session, id);
    } else if let Some(cycle) = cycle {
        go_to(session, cycle, id);
    }
}

/// Keeps the focus on a line that has moved: in another list it is drawn anew, and the old text box may
/// have taken the focus with it.
fn stay_on(session: Session, id: RecordId) {
    session.focus.set(Some(id));
    request_animation_frame(move || {
        if text_box().is_none() {
            session.focus.set(Some(id));
        }
    });
}

/// Goes to a line of a cycle, whichever page is to be seen.
pub fn go_to(session: Session, cycle: CycleId, line: RecordId) {
    let is_document = untrack(|| session.route().is_document());
    let objective = read(session, |lines| lines.workspace.objective_of(line));
    // In a part of the document the line may not be among those that are shown.
    let is_shown = session
        .shown()
        .with_untracked(|shown| objective.is_some_and(|id| shown.contains(&id)));
    if is_document && is_shown && session.cycle().get_untracked() == Some(cycle) {
        session.focus.set(Some(line));
        return;
    }
    let route = Route::Cycle(cycle);
    // At once, so that arriving there does not take the focus away from the line again.
    session.visit(route);
    browser::go(&route.href());
    // By the next frame the document is to be seen, and only then can it have the focus.
    request_animation_frame(move || session.focus.set(Some(line)));
}

/// Goes to the first way out that a hint on a line offers, and tells whether there is one.
pub fn first_fix(id: RecordId) -> bool {
    browser::focus(&in_notes(id))
}

/// Whether a hint stands on a line.
pub fn has_hint(id: RecordId) -> bool {
    !browser::all(&in_notes(id)).is_empty()
}

fn in_notes(id: RecordId) -> String {
    format!("#{} button", identity(id))
}

/// What an edit of a line is called.
fn of_kind(label: &'static str, id: RecordId) -> String {
    fill(label, &[("kind", words().kind(id.kind()))])
}

/// Reads the document as it is now, without following it.
pub fn read<T>(session: Session, read: impl FnOnce(Lines) -> T) -> T {
    untrack(|| {
        session.read(|workspace| {
            session
                .outline()
                .with(|outline| read(Lines { workspace, outline }))
        })
    })
}
