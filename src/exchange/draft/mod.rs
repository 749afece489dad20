//! OKRs as a text can tell them: by their words alone, without identities. [`bring_in`] finds in a workspace
//! what they speak of and makes anew what is not there, so that the same text twice changes nothing.

mod build;

use crate::domain::{Ambition, CycleId, Line, Measure, Period, Prose, Stamp, Weight, Workspace};

/// What a text says of a cycle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CycleDraft {
    /// What the cycle is called; `None` for the one at hand.
    pub name: Option<Line>,
    /// Its days, for a cycle that is not there yet.
    pub period: Option<Period>,
    /// Its objectives in their order.
    pub objectives: Vec<ObjectiveDraft>,
}

/// What a text says of an objective. Nothing said leaves what is there as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectiveDraft {
    /// Its title, by which it is found.
    pub title: Line,
    /// Why it matters.
    pub why: Option<Prose>,
    /// The names of its owners.
    pub owners: Vec<OwnerDraft>,
    /// How much of it is expected to be reached.
    pub ambition: Option<Ambition>,
    /// Its key results in their order.
    pub key_results: Vec<KeyResultDraft>,
}

/// What a text says of a key result. Nothing said leaves what is there as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyResultDraft {
    /// Its title, by which it is found.
    pub title: Line,
    /// How it is measured.
    pub measure: Option<Measure>,
    /// The name of its owner.
    pub owner: Option<OwnerDraft>,
    /// Its part of the objective.
    pub weight: Option<Weight>,
    /// Where its value is read.
    pub source: Option<Line>,
    /// The titles of its initiatives in their order.
    pub initiatives: Vec<Line>,
}

/// The name of an owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnerDraft {
    /// Of a team.
    Team(Line),
    /// Of a person.
    Person(Line),
}

/// What it takes to bring in drafts.
pub struct Means<'a> {
    /// The cycle at hand.
    pub cycle: CycleId,
    /// When and where it happens, later than all that the workspace has seen.
    pub stamp: Stamp,
    /// Gives a number for each new identity.
    pub new_id: &'a mut dyn FnMut() -> u128,
    /// Reads the measure out of the title of a key result that comes without one.
    pub read_measure: fn(&str) -> Option<Measure>,
}

/// The drafts as a workspace to be merged into `mine`. It holds what the drafts speak of and nothing else:
/// what `mine` has by the same title in the same place is that record with what the draft says edited, all
/// else is new.
pub fn bring_in<'a>(drafts: &'a [CycleDraft], mine: &'a Workspace, means: Means<'a>) -> Workspace {
    let mut bringing_in = BringingIn::new(drafts, mine, means);
    while !bringing_in.go_on() {}
    bringing_in.finish()
}

/// The same, one objective at a time.
pub struct BringingIn<'a> {
    builder: build::Builder<'a>,
    /// What has still to be brought in, the next one last.
    waiting: Vec<Step<'a>>,
    all: usize,
}

/// A piece of the work.
enum Step<'a> {
    Cycle(&'a CycleDraft),
    Objective(&'a ObjectiveDraft),
}

impl<'a> BringingIn<'a> {
    /// Nothing has been brought in yet.
    pub fn new(drafts: &'a [CycleDraft], mine: &'a Workspace, means: Means<'a>) -> Self {
        let mut waiting = Vec::new();
        for draft in drafts {
            waiting.push(Step::Cycle(draft));
            waiting.extend(draft.objectives.iter().map(Step::Objective));
        }
        waiting.reverse();
        Self {
            builder: build::Builder::new(mine, means),
            all: waiting.len(),
            waiting,
        }
    }

    /// Brings in the next piece. Returns whether all has been brought in.
    pub fn go_on(&mut self) -> bool {
        match self.waiting.pop() {
            None => return true,
            Some(Step::Cycle(draft)) => self.builder.enter(draft),
            Some(Step::Objective(draft)) => self.builder.draft(draft),
        }
        false
    }

    /// How much has been brought in, from 0 to 1.
    pub fn share(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "far fewer objectives than 2^53")]
        let share = |waiting: usize, all: usize| 1.0 - waiting as f64 / all.max(1) as f64;
        share(self.waiting.len(), self.all)
    }

    /// All that was brought in.
    pub fn finish(self) -> Workspace {
        self.builder.finish()
    }
}
