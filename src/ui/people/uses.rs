//! What a team or a person is there for.

use crate::domain::{Outline, Owner, RecordId, Workspace};
use crate::ui::words::Words;

/// What goes without an owner when a team or a person is deleted, in all cycles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Objectives owned, alone or with others.
    pub objectives: usize,
    /// Key results owned.
    pub key_results: usize,
    /// People who work in the team.
    pub people: usize,
}

impl Uses {
    /// What is owned by somebody, and who works in it.
    pub fn of(workspace: &Workspace, outline: &Outline, owner: Owner) -> Self {
        let mut uses = Self::default();
        for id in outline.all() {
            match *id {
                RecordId::Objective(id) if workspace.owners_of(id).contains(&owner) => {
                    uses.objectives += 1;
                }
                RecordId::KeyResult(id) if workspace.owner_of(id) == Some(owner) => {
                    uses.key_results += 1;
                }
                RecordId::Person(id) if workspace.team_of(id).map(Owner::Team) == Some(owner) => {
                    uses.people += 1;
                }
                _ => {}
            }
        }
        uses
    }

    /// In words: "2 objectives, one key result".
    pub fn say(self, words: &Words) -> String {
        let words = &words.people;
        let parts = [
            (self.objectives, words.objectives()),
            (self.key_results, words.key_results()),
            (self.people, words.members()),
        ];
        let said = parts.iter().filter(|(count, _)| *count > 0);
        let said: Vec<String> = said.map(|(count, form)| form.say(*count)).collect();
        if said.is_empty() {
            words.unused().to_owned()
        } else {
            said.join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::summary::tests::{CHECKOUT, MINA, PLATFORM, owned};
    use super::*;
    use crate::ui::words::ENGLISH;

    #[test]
    fn what_somebody_is_used_for_is_said_in_words() {
        let workspace = owned();
        let outline = Outline::of(&workspace);
        let said = |owner| Uses::of(&workspace, &outline, owner).say(&ENGLISH);
        assert_eq!(said(Owner::Person(MINA)), "one objective, one key result");
        assert_eq!(said(Owner::Team(PLATFORM)), "2 objectives");
        assert_eq!(said(Owner::Team(CHECKOUT)), "one person");
        assert_eq!(Uses::default().say(&ENGLISH), "nothing yet");
    }
}
