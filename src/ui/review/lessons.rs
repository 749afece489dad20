//! What the cycle before taught, for those who draft the next one.

use crate::domain::{CycleId, Outline, Workspace};

/// The lessons of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lessons {
    /// Which cycle taught them.
    pub cycle: CycleId,
    /// Its name.
    pub name: String,
    /// What it taught as a whole, and each of its objectives, in their order.
    pub taught: Vec<Taught>,
}

/// What one of them taught.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taught {
    /// The title of the objective; `None` for the cycle as a whole.
    pub title: Option<String>,
    /// What was learned.
    pub learned: String,
    /// What would be done differently.
    pub differently: String,
}

impl Taught {
    fn new(title: Option<&str>, learned: &str, differently: &str) -> Option<Self> {
        let (learned, differently) = (learned.trim(), differently.trim());
        let is_any = !learned.is_empty() || !differently.is_empty();
        is_any.then(|| Self {
            title: title.map(str::to_owned),
            learned: learned.to_owned(),
            differently: differently.to_owned(),
        })
    }
}

impl Lessons {
    /// What to have in mind while a cycle is drafted: the lessons of the latest cycle that was over when it
    /// began and has taught something. `None` once it is under way, with check-ins, or closed.
    pub fn for_draft_of(workspace: &Workspace, outline: &Outline, id: CycleId) -> Option<Self> {
        let cycle = workspace.cycle(id)?;
        if cycle.closed_on.value().is_some() || is_under_way(outline, id) {
            return None;
        }
        let begins = cycle.period.value().start();
        let mut earlier = outline.cycles().iter().rev();
        earlier.find_map(|id| {
            let is_over = workspace.cycle(*id)?.period.value().end() < begins;
            is_over.then(|| Self::of(workspace, outline, *id)).flatten()
        })
    }

    fn of(workspace: &Workspace, outline: &Outline, id: CycleId) -> Option<Self> {
        let cycle = workspace.cycle(id)?;
        let whole = Taught::new(None, cycle.learned.value(), cycle.differently.value());
        let objectives = outline.objectives(id).iter();
        let objectives = objectives.filter_map(|id| {
            let objective = workspace.objective(*id)?;
            let title: &str = objective.title.value();
            let (learned, differently) = (&objective.learned, &objective.differently);
            Taught::new(Some(title), learned.value(), differently.value())
        });
        let taught: Vec<Taught> = whole.into_iter().chain(objectives).collect();
        (!taught.is_empty()).then(|| Self {
            cycle: id,
            name: cycle.name.value().to_string(),
            taught,
        })
    }
}

fn is_under_way(outline: &Outline, cycle: CycleId) -> bool {
    let mut objectives = outline.objectives(cycle).iter();
    objectives.any(|id| {
        let mut key_results = outline.key_results(*id).iter();
        key_results.any(|id| !outline.check_ins(*id).is_empty())
    })
}
