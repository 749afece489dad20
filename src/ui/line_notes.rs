//! Which hints a line shows, and which it keeps folded.

use crate::domain::Dismissals;
use crate::hints::{Hint, Note, Rule, fold};

/// The hints of a line as they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineNotes {
    /// Those that speak, each with the ones folded under it.
    pub open: Vec<Note>,
    /// Those that one hint on the objective says for all its lines.
    pub rolled_up: Vec<Note>,
    /// Those that somebody has dismissed, each with the reason.
    pub dismissed: Vec<(Hint, String)>,
}

impl LineNotes {
    /// Sorts the hints on a line by what is to become of them. `rolled_up` names the rules that speak on
    /// the objective for all its key results.
    pub fn sort(hints: Vec<Hint>, rolled_up: &[&str], dismissals: &Dismissals) -> Self {
        let mut notes = Self::default();
        let mut speaking = Vec::new();
        for hint in hints {
            match dismissals.reason(hint.rule.id) {
                Some(reason) => notes.dismissed.push((hint, reason.to_string())),
                None => speaking.push(hint),
            }
        }
        (notes.rolled_up, notes.open) = fold(speaking)
            .into_iter()
            .partition(|note| rolled_up.contains(&note.lead.rule.id));
        notes
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty() && self.dismissed.is_empty() && self.rolled_up.is_empty()
    }

    /// Whether what a rule says is shown in some way, so that its words are underlined.
    pub fn shows(&self, rule: &Rule) -> bool {
        let is_it = |hint: &Hint| hint.rule == rule;
        let in_note = |note: &Note| is_it(&note.lead) || note.folded.iter().any(is_it);
        self.open.iter().chain(&self.rolled_up).any(in_note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Line, Stamp};
    use crate::hints::{Kind, Statement, review};

    fn notes(dismissed: &str, rolled_up: &[&str]) -> LineNotes {
        let hints = review(&Statement::new(Kind::KeyResult, "Deploy Feature X"));
        let mut dismissals = Dismissals::new();
        dismissals.edit(dismissed, Some(Line::new("it fits here")), Stamp::NEVER);
        LineNotes::sort(hints, rolled_up, &dismissals)
    }

    fn leads(notes: &LineNotes) -> Vec<&'static str> {
        notes.open.iter().map(|note| note.lead.rule.id).collect()
    }

    #[test]
    fn one_flaw_speaks_once() {
        assert_eq!(leads(&notes("", &[])), ["output"]);
    }

    #[test]
    fn what_was_folded_under_a_dismissed_hint_speaks_for_itself() {
        let notes = notes("output", &[]);
        assert_eq!(leads(&notes), ["no-number"]);
        assert_eq!(notes.dismissed[0].1, "it fits here");
        assert!(!notes.shows(notes.dismissed[0].0.rule));
    }

    #[test]
    fn what_the_objective_says_for_all_lines_waits_folded() {
        let notes = notes("", &["output"]);
        assert_eq!(leads(&notes), [""; 0]);
        assert_eq!(notes.rolled_up[0].lead.rule.id, "output");
        assert_eq!(notes.rolled_up[0].folded.len(), 1);
    }
}
