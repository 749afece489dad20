//! What waiting files offer to change, and what is taken of it.

use super::incoming::ReadFile;
use crate::domain::Workspace;
use crate::exchange::Authors;
use crate::exchange::merge::{Decided, Here, Offer, identify, left_out, offer, selection};
use crate::storage;
use crate::ui::demo::shelf;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::words::fill;
use leptos::prelude::*;

/// One file, ready for a decision.
pub struct Proposal {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub theirs: Workspace,
    /// What it offers to change.
    pub offer: Offer,
    /// What there is to say of its identities, each in a sentence.
    pub notes: Vec<String>,
}

/// The files that wait for a decision, with what is taken of each.
#[derive(Clone, Copy)]
pub struct Proposals {
    all: StoredValue<Vec<Proposal>>,
    authors: StoredValue<Authors>,
    taken: RwSignal<Vec<Vec<bool>>>,
}

impl Proposals {
    /// Compares the files that could be read with what is here.
    pub fn of(session: Session, files: &[ReadFile]) -> Self {
        let left = storage::left_out(&shelf());
        let mut authors = Authors::default();
        let all = session.read_untracked(|mine| {
            authors.learn(mine);
            compare(mine, files, &left)
        });
        for proposal in &all {
            authors.learn(&proposal.theirs);
        }
        let taken = all.iter().map(|proposal| proposal.offer.usual()).collect();
        Self {
            all: StoredValue::new(all),
            authors: StoredValue::new(authors),
            taken: RwSignal::new(taken),
        }
    }

    /// How many files there are.
    pub fn len(self) -> usize {
        self.all.with_value(Vec::len)
    }

    /// Reads what is known of one file.
    pub fn read<T>(self, file: usize, read: impl FnOnce(&Proposal) -> T) -> Option<T> {
        self.all.with_value(|all| all.get(file).map(read))
    }

    /// Reads who writes where.
    pub fn authors<T>(self, read: impl FnOnce(&Authors) -> T) -> T {
        self.authors.with_value(read)
    }

    /// Whether a change is taken.
    pub fn is_taken(self, file: usize, change: usize) -> bool {
        self.taken.with(|taken| {
            let flags = taken.get(file);
            flags.and_then(|flags| flags.get(change)) == Some(&true)
        })
    }

    /// How many of these changes are taken.
    pub fn count_taken(self, file: usize, changes: &[usize]) -> usize {
        let taken = changes.iter();
        taken.filter(|change| self.is_taken(file, **change)).count()
    }

    /// Takes or leaves these changes.
    pub fn choose(self, file: usize, changes: &[usize], is_taken: bool) {
        self.taken.update(|taken| {
            let Some(flags) = taken.get_mut(file) else {
                return;
            };
            self.all.with_value(|all| match (all.get(file), changes) {
                (Some(proposal), [one]) => proposal.offer.choose(flags, *one, is_taken),
                (Some(proposal), all) => proposal.offer.choose_all(flags, all, is_taken),
                (None, _) => {}
            });
        });
    }

    /// All files as one, for taking the place of what is here.
    pub fn joined(self) -> Workspace {
        let mut joined = Workspace::default();
        self.all.with_value(|all| {
            for proposal in all {
                joined.merge(proposal.theirs.clone());
            }
        });
        joined
    }

    /// Brings in what is taken, as one step, and remembers what is left out.
    pub fn apply(self, session: Session, label: &str) {
        let taken = self.taken.get_untracked();
        self.all.with_value(|all| {
            let decided: Vec<Decided<'_>> = all
                .iter()
                .zip(&taken)
                .map(|(proposal, taken)| Decided {
                    theirs: &proposal.theirs,
                    offer: &proposal.offer,
                    taken,
                })
                .collect();
            let marks = session.read_untracked(|mine| left_out(mine, &decided));
            // Where it cannot be kept, the same file only asks again.
            let _ = storage::leave_out(&shelf(), marks);
            session.import(label, |edit| {
                let chosen = selection(edit.workspace(), &decided, edit.stamp());
                edit.merge(chosen);
            });
        });
    }
}

fn compare(mine: &Workspace, files: &[ReadFile], left: &Workspace) -> Vec<Proposal> {
    let here = Here::of(mine);
    let mut known = mine.clone();
    let mut all = Vec::new();
    for file in files {
        let Ok(imported) = &file.content else {
            continue;
        };
        let found = identify(&here, &known, imported);
        if files.len() > 1 {
            known.merge(found.workspace.clone());
        }
        let mut notes = Vec::new();
        if found.recognised > 0 {
            notes.push(words().files.recognised.say(found.recognised));
        }
        if !found.set_apart.is_empty() {
            let count = found.set_apart.len();
            let titles = found.set_apart.join(", ");
            let gaps = [("count", &*count.to_string()), ("titles", &titles)];
            notes.push(fill(words().files.set_apart.form(count), &gaps));
        }
        all.push(Proposal {
            name: file.name.clone(),
            offer: offer(&here, &found.workspace, left),
            theirs: found.workspace,
            notes,
        });
    }
    all
}
