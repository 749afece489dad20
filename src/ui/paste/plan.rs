//! Where pasted lines go, and putting them there.

use crate::domain::{CycleId, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Prose, RecordId};
use crate::exchange::paste::{Pasted, PastedObjective};
use crate::hints::{Kind, Statement, fold, review};
use crate::ui::lines::{Lines, Place};
use crate::ui::titles::set_title;

/// The most lines of a text that are read at once; nobody looks through more in a preview.
pub const MOST_LINES: usize = 400;

/// The longest text that is read at once, in bytes.
const LONGEST: usize = 100_000;

/// The part of a text that is read, in whole lines, and how many lines of it are left out.
pub fn cut(text: &str) -> (&str, usize) {
    let mut end = 0;
    let mut lines = text
        .split_inclusive('\n')
        .filter(|line| !line.trim().is_empty());
    let mut kept = 0;
    while let Some(line) = lines.next() {
        // A slice of a text ends where it begins in it, and as much later as it is long.
        let after = line.as_ptr() as usize - text.as_ptr() as usize + line.len();
        if kept == MOST_LINES || after > LONGEST {
            return (&text[..end], 1 + lines.count());
        }
        (kept, end) = (kept + 1, after);
    }
    (text, 0)
}

/// The text as a single line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where one of the pasted objectives goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Its key results go into an objective that is there, to this place.
    Into(ObjectiveId, usize),
    /// It becomes an objective of its own, at this place of the cycle.
    New(CycleId, usize),
}

/// Where each of the pasted objectives goes: behind the line it is pasted into, or at the end of the
/// cycle. Key results that came without an objective go under that of the line.
pub fn spots(lines: Lines, cycle: CycleId, line: Option<RecordId>, pasted: &Pasted) -> Vec<Spot> {
    let here = line.and_then(|line| lines.workspace.objective_of(line));
    let after = match lines.for_objective(cycle, line) {
        Place::Objective(_, index) => index,
        Place::KeyResult(..) | Place::Initiative(..) => usize::MAX,
    };
    let mut next = after.min(lines.outline.objectives(cycle).len());
    let mut spots = Vec::with_capacity(pasted.objectives.len());
    for objective in &pasted.objectives {
        let into = match (here, line) {
            (Some(here), Some(line)) if objective.title.is_none() => {
                let index = match lines.for_key_result(line) {
                    Some(Place::KeyResult(_, index)) => index,
                    _ => usize::MAX,
                };
                Some(Spot::Into(
                    here,
                    index.min(lines.outline.key_results(here).len()),
                ))
            }
            _ => None,
        };
        spots.push(into.unwrap_or(Spot::New(cycle, next)));
        next += usize::from(into.is_none());
    }
    spots
}

/// Puts the pasted lines where `spots` says, and gives the first of them. A line that is still empty,
/// with nothing under it, gives way to them.
pub fn insert(
    edit: &mut Edit,
    line: Option<RecordId>,
    pasted: &Pasted,
    spots: &[Spot],
    new_id: &mut dyn FnMut() -> u128,
) -> Option<RecordId> {
    let mut first = None;
    for (objective, spot) in pasted.objectives.iter().zip(spots) {
        let (id, index) = match *spot {
            Spot::Into(id, index) => (id, index),
            Spot::New(cycle, index) => {
                let id = ObjectiveId::new(new_id());
                edit.add_objective(id, cycle, index);
                set_title(
                    edit,
                    id.into(),
                    objective.title.as_deref().unwrap_or_default(),
                );
                first = first.or(Some(id.into()));
                (id, 0)
            }
        };
        explain(edit, id, objective);
        let added = key_results(edit, id, index, objective, new_id);
        first = first.or(added);
    }
    if let Some(line) = line {
        make_way(edit, line);
    }
    first
}

/// Adds to why an objective matters.
fn explain(edit: &mut Edit, id: ObjectiveId, objective: &PastedObjective) {
    let Some(why) = &objective.why else { return };
    edit.objective(id, |record, stamp| {
        let before = record.why.value().trim_end();
        let why = if before.is_empty() {
            why.clone()
        } else {
            [before, "\n", why].concat()
        };
        record.why.edit(Prose::new(&why), stamp);
    });
}

fn key_results(
    edit: &mut Edit,
    objective: ObjectiveId,
    index: usize,
    pasted: &PastedObjective,
    new_id: &mut dyn FnMut() -> u128,
) -> Option<RecordId> {
    let mut first = None;
    for (key_result, index) in pasted.key_results.iter().zip(index..) {
        let id = KeyResultId::new(new_id());
        edit.add_key_result(id, objective, index);
        set_title(edit, id.into(), &key_result.title);
        first = first.or(Some(id.into()));
        for (initiative, index) in key_result.initiatives.iter().zip(0..) {
            edit.add_initiative(
                InitiativeId::new(new_id()),
                id,
                index,
                Line::new(initiative),
            );
        }
    }
    first
}

/// Deletes the line that was pasted into if nothing is written on it nor under it.
fn make_way(edit: &mut Edit, line: RecordId) {
    let is_blank = {
        let workspace = edit.workspace();
        let outline = &crate::domain::Outline::of(workspace);
        Lines { workspace, outline }.is_removable(line)
    };
    if is_blank {
        edit.delete(line);
    }
}

/// How many lines would be added.
pub fn count(pasted: &Pasted) -> usize {
    let mut count = 0;
    for objective in &pasted.objectives {
        count += usize::from(objective.title.is_some());
        for key_result in &objective.key_results {
            count += 1 + key_result.initiatives.len();
        }
    }
    count
}

/// How many hints a line would show.
pub fn hints(kind: Kind, text: &str) -> usize {
    fold(review(&Statement::new(kind, text))).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, Date, Outline, Period, Stamp, Workspace};
    use crate::exchange::paste::parse;

    const CYCLE: CycleId = CycleId::new(1);
    const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);
    const RESULT: KeyResultId = KeyResultId::new(1);

    /// An objective with this title and a key result with that one, in front of another objective.
    fn workspace(title: &str, key_result: &str) -> Workspace {
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(&mut workspace, stamp);
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        edit.add_cycle(CYCLE, Line::new("Winter"), quarter, Cadence::Weekly);
        edit.add_objective(OBJECTIVE, CYCLE, 0);
        edit.add_objective(ObjectiveId::new(2), CYCLE, 1);
        edit.add_key_result(RESULT, OBJECTIVE, 0);
        set_title(&mut edit, OBJECTIVE.into(), title);
        set_title(&mut edit, RESULT.into(), key_result);
        set_title(&mut edit, ObjectiveId::new(2).into(), "Last");
        drop(edit.finish());
        workspace
    }

    /// The lines of the cycle after a paste, and the title of the first new one.
    fn pasted(
        workspace: &mut Workspace,
        line: Option<RecordId>,
        text: &str,
    ) -> (Vec<String>, String) {
        let pasted = parse(text).unwrap();
        let outline = Outline::of(workspace);
        let lines = Lines {
            workspace,
            outline: &outline,
        };
        let spots = spots(lines, CYCLE, line, &pasted);
        let stamp = Stamp {
            time: 2,
            ..Stamp::NEVER
        };
        // Other identities than those that are there.
        let mut number = 10 * workspace.records().count();
        let mut edit = Edit::new(workspace, stamp);
        let first = insert(&mut edit, line, &pasted, &spots, &mut || {
            number += 1;
            number as u128
        });
        drop(edit.finish());
        let title = |id: RecordId| {
            workspace
                .record(id)
                .map_or("", |record| record.title())
                .to_owned()
        };
        let branch = Outline::of(workspace).branch(CYCLE.into());
        let titles = branch.into_iter().skip(1).map(title).collect();
        (titles, first.map(title).unwrap_or_default())
    }

    #[test]
    fn objectives_go_behind_that_of_the_line_and_key_results_without_one_under_it() {
        let mut workspace = workspace("Grow", "20% more");
        let (lines, first) = pasted(
            &mut workspace,
            Some(RESULT.into()),
            "- 30% more\n- 40% more",
        );
        assert_eq!(lines, ["Grow", "20% more", "30% more", "40% more", "Last"]);
        assert_eq!(first, "30% more");
        let text = "O: Shrink\nKR: Half the cost\nInitiative: Ask\nO: Rest";
        let (lines, first) = pasted(&mut workspace, Some(OBJECTIVE.into()), text);
        assert_eq!(
            lines[4..],
            ["Shrink", "Half the cost", "Ask", "Rest", "Last"]
        );
        assert_eq!(first, "Shrink");
    }

    #[test]
    fn on_the_page_all_goes_to_the_end() {
        let mut workspace = workspace("Grow", "20% more");
        let (lines, first) = pasted(&mut workspace, None, "- 30% more\n- 40% more");
        assert_eq!(lines[2..], ["Last", "", "30% more", "40% more"]);
        assert_eq!(first, "", "an objective that is still to be named");
    }

    #[test]
    fn a_line_that_is_still_empty_gives_way() {
        let mut workspace = workspace("Grow", "");
        let (lines, _) = pasted(
            &mut workspace,
            Some(RESULT.into()),
            "- 30% more\n- 40% more",
        );
        assert_eq!(lines, ["Grow", "30% more", "40% more", "Last"]);
    }

    #[test]
    fn a_reason_comes_along() {
        let mut workspace = workspace("Grow", "20% more");
        pasted(&mut workspace, None, "O: Shrink\nWhy: it costs\nKR: 1");
        let shrink = Outline::of(&workspace).objectives(CYCLE)[2];
        let why = workspace.objective(shrink).unwrap().why.value();
        assert_eq!(&**why, "it costs");
    }

    #[test]
    fn measures_are_read_out_of_pasted_titles() {
        let mut workspace = workspace("Grow", "20% more");
        pasted(
            &mut workspace,
            None,
            "O: Shrink\nKR: Cost falls from 9 to 4 €",
        );
        let outline = Outline::of(&workspace);
        let shrink = outline.objectives(CYCLE)[2];
        let measured = workspace
            .key_result(outline.key_results(shrink)[0])
            .unwrap();
        assert!(measured.measure.value().is_some());
    }

    #[test]
    fn a_text_without_end_is_cut_at_a_line() {
        assert_eq!(cut("a\nb"), ("a\nb", 0));
        let long = "- a line\n\n".repeat(MOST_LINES + 3);
        let (kept, left) = cut(&long);
        assert_eq!(left, 3);
        assert_eq!(kept.matches('a').count(), MOST_LINES);
        let wide = format!("short\n{}\nend", "ü".repeat(LONGEST));
        assert_eq!(cut(&wide), ("short\n", 2));
    }

    #[test]
    fn lines_and_hints_are_counted() {
        let pasted = parse("O: Grow\nKR: Deploy it\nInitiative: Ask").unwrap();
        assert_eq!(count(&pasted), 3);
        assert_eq!(hints(Kind::KeyResult, "Deploy Feature X"), 1);
        let good = "Failed payments fall from 1.8% to 0.6%";
        assert_eq!(hints(Kind::KeyResult, good), 0);
        assert_eq!(one_line(" a\n\n b\tc "), "a b c");
    }
}
