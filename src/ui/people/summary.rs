//! What an objective is owned by and contributes to, in one line.

use crate::domain::team_view::teams_of;
use crate::domain::{Alignments, Ambition, ObjectiveId, Owner, RecordId, Workspace};
use crate::ui::words::{Words, fill, shortened};

/// Titles within other sentences are cut to this many characters.
const SHORT: usize = 48;

/// Owners, ambition and what it contributes to; `None` while nothing is settled beside the usual.
pub fn summary(
    words: &Words,
    workspace: &Workspace,
    alignments: &Alignments,
    id: ObjectiveId,
) -> Option<String> {
    let objective = workspace.objective(id)?;
    let owners = workspace.owners_of(id);
    let target = alignments.target(id);
    let ambition = *objective.ambition.value();
    if owners.is_empty() && target.is_none() && ambition == Ambition::default() {
        return None;
    }
    let mut parts = Vec::new();
    if !owners.is_empty() {
        let names = owners.iter().map(|owner| owner_name(workspace, *owner));
        let names = names.collect::<Vec<_>>().join(", ");
        parts.push(if teams_of(workspace, id).len() > 1 {
            fill(words.people.shared_by(), &[("owners", &names)])
        } else {
            names
        });
    }
    parts.push(words.people.ambition(ambition).to_owned());
    if let Some(target) = target {
        let title = shown_title(words, workspace, target.into());
        parts.push(fill(
            words.people.contributes_to_title(),
            &[("title", &title)],
        ));
    }
    Some(parts.join(" · "))
}

/// The records beside the objective itself that [`summary`] reads of the workspace.
pub fn named(workspace: &Workspace, id: ObjectiveId) -> Vec<RecordId> {
    let mut named = Vec::new();
    let Some(objective) = workspace.objective(id) else {
        return named;
    };
    for owner in objective.owners.value() {
        named.push((*owner).into());
        if let Owner::Person(person) = owner {
            named.extend(workspace.team_of(*person).map(RecordId::from));
        }
    }
    named.extend(objective.aligned_to.value().map(RecordId::from));
    named
}

/// What an owner is called; nothing for one who is gone.
pub fn owner_name(workspace: &Workspace, owner: Owner) -> String {
    let record = workspace.record(owner.into());
    record
        .map(|record| record.title().trim().to_owned())
        .unwrap_or_default()
}

/// What a record is called within a sentence: its title, cut short, or its kind while it has none.
pub fn shown_title(words: &Words, workspace: &Workspace, id: RecordId) -> String {
    let title = workspace.record(id).map(|record| record.title().trim());
    match title.unwrap_or_default() {
        "" => fill(words.people.untitled(), &[("kind", words.kind(id.kind()))]),
        title => shortened(title, SHORT),
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::domain::{
        Alignment, Cadence, CycleId, Date, DeviceId, Edit, KeyResultId, Line, Outline, Period,
        PersonId, TeamId,
    };
    use crate::ui::words::ENGLISH;

    pub const CYCLE: CycleId = CycleId::new(1);
    pub const CHECKOUT: TeamId = TeamId::new(1);
    pub const PLATFORM: TeamId = TeamId::new(2);
    pub const MINA: PersonId = PersonId::new(1);

    pub fn id(number: u128) -> ObjectiveId {
        ObjectiveId::new(number)
    }

    pub fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
        let stamp = workspace.latest().next(1, DeviceId(1));
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        edit.finish();
    }

    /// Objectives 1 to 3: shared by Checkout, in which Mina works, and Platform; of Platform, with a key
    /// result of Mina's; of nobody. Each has a key result of its number.
    pub fn owned() -> Workspace {
        let mut workspace = Workspace::default();
        edit(&mut workspace, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(CYCLE, Line::new("2024 Q4"), quarter, Cadence::Weekly);
            edit.add_team(CHECKOUT, Line::new("Checkout"));
            edit.add_team(PLATFORM, Line::new("Platform"));
            edit.add_person(MINA, Line::new("Mina"), Some(CHECKOUT));
            let (mina, platform) = (Owner::Person(MINA), Owner::Team(PLATFORM));
            let titles = ["Paying feels instant", "Deploys are boring", ""];
            let owners = [vec![mina, platform], vec![platform], vec![]];
            for ((number, title), owners) in (1..).zip(titles).zip(owners) {
                edit.add_objective(id(number), CYCLE, usize::MAX);
                edit.objective(id(number), |objective, stamp| {
                    objective.title.edit(Line::new(title), stamp);
                    objective.owners.edit(owners, stamp);
                });
                edit.add_key_result(KeyResultId::new(number), id(number), 0);
            }
            edit.key_result(KeyResultId::new(2), |key_result, stamp| {
                key_result.owner.edit(Some(mina), stamp);
            });
        });
        workspace
    }

    fn said(workspace: &Workspace, id: ObjectiveId) -> Option<String> {
        let alignments = Alignments::of(workspace, &Outline::of(workspace));
        summary(&ENGLISH, workspace, &alignments, id)
    }

    #[test]
    fn owners_ambition_and_alignment_make_one_line() {
        let mut workspace = owned();
        edit(&mut workspace, |edit| {
            assert!(edit.align(id(2), Some(Alignment::Objective(id(1)))).is_ok());
            edit.objective(id(2), |objective, stamp| {
                objective.ambition.edit(Ambition::Committed, stamp);
            });
        });
        assert_eq!(
            said(&workspace, id(1)).unwrap(),
            "Shared by Mina, Platform · Aspirational"
        );
        assert_eq!(
            said(&workspace, id(2)).unwrap(),
            "Platform · Committed · Contributes to “Paying feels instant”"
        );
    }

    #[test]
    fn what_is_not_settled_says_nothing() {
        let mut workspace = owned();
        assert_eq!(said(&workspace, id(3)), None);
        edit(&mut workspace, |edit| edit.delete(PLATFORM.into()));
        assert_eq!(said(&workspace, id(2)), None);
    }

    #[test]
    fn what_has_no_title_is_called_by_its_kind() {
        let title = shown_title(&ENGLISH, &owned(), KeyResultId::new(3).into());
        assert_eq!(title, "key result without a title");
    }
}
