//! What stands in the place of an objective that is far from the screen.

use crate::domain::{CycleId, ObjectiveId};
use crate::ui::language::{FIGURES, words};
use crate::ui::people::summary;
use crate::ui::quiet::quiet;
use crate::ui::session::Session;
use leptos::prelude::*;

/// Objectives as words alone, as HTML, in the order in which they are asked for. Each comes with its index in
/// the cycle while nothing is left out, which saves looking for it.
pub fn far_words(session: Session, cycle: CycleId, ids: &[(usize, ObjectiveId)]) -> Vec<String> {
    let words = words();
    session.outline().with_untracked(|outline| {
        let siblings = outline.objectives(cycle);
        session.alignments().with_untracked(|alignments| {
            session.read_untracked(|workspace| {
                let all = ids.iter().map(|(likely, id)| {
                    let number = index_of(siblings, *likely, *id) + 1;
                    let settled = summary(words, workspace, alignments, *id).unwrap_or_default();
                    quiet(workspace, outline, *id, number, &settled, |measure| {
                        words.measure(measure, &FIGURES)
                    })
                });
                all.collect()
            })
        })
    })
}

fn index_of(siblings: &[ObjectiveId], likely: usize, id: ObjectiveId) -> usize {
    if siblings.get(likely) == Some(&id) {
        return likely;
    }
    let found = siblings.iter().position(|other| *other == id);
    found.unwrap_or_default()
}
