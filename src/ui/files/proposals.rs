//! What waiting files offer to change, and what is taken of it.

use super::incoming::ReadFile;
use super::reading::Turn;
use crate::domain::Workspace;
use crate::exchange::Authors;
use crate::exchange::merge::{
    Decided, Here, Identified, Identifying, Offer, Offering, Selecting, Selection,
};
use crate::storage;
use crate::ui::browser;
use crate::ui::demo::shelf;
use crate::ui::language::words;
use crate::ui::session::Session;
use crate::ui::words::fill;
use leptos::prelude::*;
use std::sync::Arc;

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

/// What all files that wait for a decision offer.
#[derive(Default)]
pub struct Compared {
    all: Vec<Proposal>,
    authors: Authors,
}

/// The files that wait for a decision, with what is taken of each.
#[derive(Clone, Copy)]
pub struct Proposals {
    compared: StoredValue<Arc<Compared>>,
    taken: RwSignal<Vec<Vec<bool>>>,
}

impl Proposals {
    /// What is usual is taken of each file.
    pub fn new(compared: Arc<Compared>) -> Self {
        let usual = compared.all.iter().map(|proposal| proposal.offer.usual());
        let taken = usual.collect();
        Self {
            compared: StoredValue::new(compared),
            taken: RwSignal::new(taken),
        }
    }

    /// How many files there are.
    pub fn len(self) -> usize {
        self.compared.with_value(|compared| compared.all.len())
    }

    /// Reads what is known of one file.
    pub fn read<T>(self, file: usize, read: impl FnOnce(&Proposal) -> T) -> Option<T> {
        self.compared
            .with_value(|compared| compared.all.get(file).map(read))
    }

    /// Reads who writes where.
    pub fn authors<T>(self, read: impl FnOnce(&Authors) -> T) -> T {
        self.compared.with_value(|compared| read(&compared.authors))
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
            self.compared
                .with_value(|compared| match (compared.all.get(file), changes) {
                    (Some(proposal), [one]) => proposal.offer.choose(flags, *one, is_taken),
                    (Some(proposal), all) => proposal.offer.choose_all(flags, all, is_taken),
                    (None, _) => {}
                });
        });
    }

    /// All files as one, for taking the place of what is here.
    pub fn joined(self) -> Workspace {
        let mut joined = Workspace::default();
        self.compared.with_value(|compared| {
            for proposal in &compared.all {
                joined.merge(proposal.theirs.clone());
            }
        });
        joined
    }

    /// Brings in what is taken, as one step, and remembers what is left out. The page lives while it is found out
    /// what that is. Returns whether it came in: closing the dialog meanwhile ends it.
    pub async fn apply(self, session: Session, label: &str) -> bool {
        let (mine, stamp) = (session.read_untracked(Workspace::clone), session.stamp());
        let (compared, taken) = (self.compared.get_value(), self.taken.get_untracked());
        let all = compared.all.iter().zip(&taken);
        let decided: Vec<Decided<'_>> = all
            .map(|(proposal, taken)| Decided {
                theirs: &proposal.theirs,
                offer: &proposal.offer,
                taken,
            })
            .collect();
        let mut selecting = Selecting::of(&mine, &decided, stamp);
        browser::breathe().await;
        while !selecting.go_on() {
            browser::breathe().await;
            if self.taken.is_disposed() {
                return false;
            }
        }
        let Selection {
            workspace,
            left_out,
        } = selecting.finish();
        session.import(label, |edit| edit.merge(workspace));
        // The page shows it before all that was compared is let go of.
        browser::breathe().await;
        // Where it cannot be kept, the same file only asks again.
        let _ = storage::leave_out(&shelf(), left_out);
        true
    }
}

/// Compares the files that could be read with what is here, so that the page stays alive; `None` if that was
/// stopped.
pub async fn compare(session: Session, turn: &mut Turn, files: &[ReadFile]) -> Option<Compared> {
    let left = storage::left_out(&shelf());
    let mine = session.read_untracked(Workspace::clone);
    let here = Here::of(&mine);
    let mut known = mine.clone();
    let mut compared = Compared::default();
    compared.authors.learn(&mine);
    for file in files {
        turn.next(file.name.clone());
        let Ok(imported) = &file.content else {
            continue;
        };
        let mut identifying = Identifying::of(&here, &known, imported);
        while !identifying.go_on() {
            turn.breathe(0.0).await;
        }
        let found = identifying.finish();
        if files.len() > 1 {
            known.merge(found.workspace.clone());
        }
        let joined = here.joined(&found.workspace);
        turn.breathe(0.0).await;
        let mut offering = Offering::of(&here, &found.workspace, &joined, &left);
        while !offering.go_on() {
            turn.breathe(offering.share()).await;
            if !turn.goes_on() {
                return None;
            }
        }
        compared.authors.learn(&found.workspace);
        compared.all.push(Proposal {
            name: file.name.clone(),
            notes: notes(&found),
            offer: offering.finish(),
            theirs: found.workspace,
        });
    }
    Some(compared)
}

/// What there is to say of the identities of a file, each in a sentence.
fn notes(found: &Identified) -> Vec<String> {
    let mut notes = Vec::new();
    if found.recognised > 0 {
        notes.push(words().files.recognised().say(found.recognised));
    }
    if !found.set_apart.is_empty() {
        let count = found.set_apart.len();
        let titles = found.set_apart.join(", ");
        let gaps = [("count", &*count.to_string()), ("titles", &titles)];
        notes.push(fill(words().files.set_apart().form(count), &gaps));
    }
    notes
}
