//! One flaw, one voice: hints that explain the same flaw stand under the one that says most about it.

use super::rule::Hint;

/// A hint as it is shown, with those that have nothing to add to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The hint that speaks.
    pub lead: Hint,
    /// Hints on the same flaw, folded under it.
    pub folded: Vec<Hint>,
}

/// Folds the hints on one line. The order of the leading hints stays; a hint folds under the first one
/// that its rule names in `explained_by`, or under the one which that folds under.
pub fn fold(hints: Vec<Hint>) -> Vec<Note> {
    let leaders: Vec<usize> = (0..hints.len()).map(|at| leader(&hints, at)).collect();
    let mut notes: Vec<(usize, Note)> = Vec::new();
    let mut folded: Vec<(usize, Hint)> = Vec::new();
    for (at, hint) in hints.into_iter().enumerate() {
        if leaders[at] == at {
            let note = Note {
                lead: hint,
                folded: Vec::new(),
            };
            notes.push((at, note));
        } else {
            folded.push((leaders[at], hint));
        }
    }
    for (leader, hint) in folded {
        if let Some((_, note)) = notes.iter_mut().find(|(at, _)| *at == leader) {
            note.folded.push(hint);
        }
    }
    notes.into_iter().map(|(_, note)| note).collect()
}

/// Whether one of the hints on an objective says for all its key results what `hint`, one of the hints
/// `on_line`, says of one of them. What folds under such a hint goes with it.
pub fn is_rolled_up(hint: &Hint, on_line: &[Hint], on_objective: &[Hint]) -> bool {
    let at = on_line.iter().position(|other| other.rule == hint.rule);
    let lead = at.map_or(hint, |at| &on_line[leader(on_line, at)]);
    on_objective
        .iter()
        .any(|other| other.rule.rolls_up.contains(&lead.rule.id))
}

/// The index of the hint that speaks for the one at `at`; itself if no other does.
fn leader(hints: &[Hint], at: usize) -> usize {
    let mut leader = at;
    // Each step goes to a rule that says more; the bound holds even if two named each other.
    for _ in 0..hints.len() {
        let explained_by = hints[leader].rule.explained_by;
        let next = explained_by
            .iter()
            .find_map(|id| hints.iter().position(|hint| hint.rule.id == *id));
        match next {
            Some(next) => leader = next,
            None => break,
        }
    }
    leader
}

#[cfg(test)]
mod tests {
    use super::super::{CycleText, Kind, Limits, Place, Statement, review, review_set};
    use super::*;

    fn folded(text: &str) -> Vec<(&'static str, Vec<&'static str>)> {
        fold(review(&Statement::new(Kind::KeyResult, text)))
            .into_iter()
            .map(|note| {
                let under = note.folded.iter().map(|hint| hint.rule.id).collect();
                (note.lead.rule.id, under)
            })
            .collect()
    }

    #[test]
    fn work_speaks_for_its_missing_number() {
        assert_eq!(folded("Deploy Feature X"), [("output", vec!["no-number"])]);
    }

    #[test]
    fn a_hint_alone_leads() {
        assert_eq!(folded("Faster builds"), [("no-number", vec![])]);
    }

    /// Which hints on a key result its objective says already.
    fn rolled_up(set: &str, key_result: &str) -> Vec<&'static str> {
        let found = review_set(&CycleText::parse(set), &Limits::default());
        let on_objective: Vec<Hint> = found
            .into_iter()
            .filter(|found| found.place == Place::Objective(0))
            .map(|found| found.hint)
            .collect();
        let on_line = review(&Statement::new(Kind::KeyResult, key_result));
        let hints = on_line.iter();
        hints
            .filter(|hint| is_rolled_up(hint, &on_line, &on_objective))
            .map(|hint| hint.rule.id)
            .collect()
    }

    #[test]
    fn a_task_list_is_said_once() {
        let set = "Paying feels instant\n- Deploy Feature X\n- Launch the new wallet";
        assert_eq!(rolled_up(set, "Deploy Feature X"), ["output", "no-number"]);
    }

    #[test]
    fn work_beside_a_result_speaks_for_itself() {
        let set = "Paying feels instant\n- Deploy Feature X\n- Failed payments fall to 2%";
        assert_eq!(rolled_up(set, "Deploy Feature X"), [""; 0]);
    }
}
