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
    use super::super::{Kind, Statement, review};
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
        assert_eq!(folded("Customers trust us"), [("no-number", vec![])]);
    }
}
