//! The words that go on paper.

use crate::domain::team_view::{objectives_of, without_team};
use crate::domain::{CycleId, KeyResultId, ObjectiveId, Outline, Owner, TeamId, Workspace};
use crate::ui::words::{Figures, Words, fill};

/// A cycle as it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The name of the cycle.
    pub cycle: String,
    /// Its days.
    pub days: String,
    /// Its objectives in their order.
    pub objectives: Vec<Objective>,
    /// The teams with the places of their objectives in that list; a shared objective stands in several.
    pub teams: Vec<Team>,
}

/// A team as it is printed; all that no team owns stands under one that has no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// What it is called, if it is a team.
    pub name: Option<String>,
    /// Its objectives, as places in the list of all.
    pub objectives: Vec<usize>,
}

/// An objective as it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Objective {
    /// Its place in the cycle, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// Whose it is, all names in a row.
    pub owners: String,
    /// Its key results in their order.
    pub key_results: Vec<KeyResult>,
}

/// A key result as it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyResult {
    /// Its title.
    pub title: String,
    /// How it is measured, if it is.
    pub measure: String,
    /// Whose it is, if anybody's.
    pub owner: String,
    /// The work behind it.
    pub initiatives: Vec<String>,
}

impl Content {
    /// Reads a cycle. `None` if it is gone.
    pub fn of(
        workspace: &Workspace,
        outline: &Outline,
        cycle: CycleId,
        words: &Words,
        figures: &Figures,
    ) -> Option<Self> {
        let found = workspace.cycle(cycle)?;
        let period = found.period.value();
        let (start, end) = ((figures.day)(period.start()), (figures.day)(period.end()));
        let reader = Reader {
            workspace,
            outline,
            words,
            figures,
        };
        let ids = outline.objectives(cycle);
        let place = |id: &ObjectiveId| ids.iter().position(|other| other == id);
        let team = |name, ids: Vec<ObjectiveId>| Team {
            name,
            objectives: ids.iter().filter_map(place).collect(),
        };
        let owned = |id: TeamId, name: &str| {
            team(
                Some(name.to_owned()),
                objectives_of(workspace, outline, cycle, id),
            )
        };
        let teams = workspace.teams().into_iter();
        let mut teams: Vec<Team> = teams
            .map(|each| owned(each.id, each.name.value()))
            .collect();
        teams.push(team(None, without_team(workspace, outline, cycle)));
        teams.retain(|team| !team.objectives.is_empty());
        Some(Self {
            cycle: found.name.value().to_string(),
            days: fill(words.preview.period(), &[("start", &start), ("end", &end)]),
            objectives: ids
                .iter()
                .zip(1..)
                .map(|(id, number)| reader.objective(*id, number))
                .collect(),
            teams,
        })
    }
}

struct Reader<'a> {
    workspace: &'a Workspace,
    outline: &'a Outline,
    words: &'a Words,
    figures: &'a Figures,
}

impl Reader<'_> {
    fn objective(&self, id: ObjectiveId, number: usize) -> Objective {
        let Some(found) = self.workspace.objective(id) else {
            return Objective::default();
        };
        let owners = self.workspace.owners_of(id);
        let owners: Vec<&str> = owners.into_iter().map(|owner| self.name(owner)).collect();
        let key_results = self.outline.key_results(id).iter();
        Objective {
            number,
            title: found.title.value().to_string(),
            why: found.why.value().to_string(),
            owners: owners.join(", "),
            key_results: key_results.map(|id| self.key_result(*id)).collect(),
        }
    }

    fn key_result(&self, id: KeyResultId) -> KeyResult {
        let Some(found) = self.workspace.key_result(id) else {
            return KeyResult::default();
        };
        let owner = self.workspace.owner_of(id);
        let measure = found.measure.value().as_ref();
        let initiatives = self.outline.initiatives(id).iter();
        let initiatives = initiatives.filter_map(|id| self.workspace.initiative(*id));
        KeyResult {
            title: found.title.value().to_string(),
            measure: measure.map_or_else(String::new, |measure| {
                self.words.measure(measure, self.figures)
            }),
            owner: owner.map_or("", |owner| self.name(owner)).to_owned(),
            initiatives: initiatives
                .map(|found| found.title.value().to_string())
                .collect(),
        }
    }

    fn name(&self, owner: Owner) -> &str {
        let name = match owner {
            Owner::Team(id) => self.workspace.team(id).map(|team| team.name.value()),
            Owner::Person(id) => self.workspace.person(id).map(|person| person.name.value()),
        };
        name.map_or("", |name| name)
    }
}
