//! The agreed set as a workspace of its own: each objective that was chosen, and nothing else.

use super::candidates::Candidate;
use super::{Draft, Room};
use crate::domain::{
    Cycle, CycleId, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, Owner, PersonId,
    Prose, Record, RecordId, Stamp, Workspace,
};

impl Room {
    /// What was chosen, in a cycle, with who takes it on. `say` tells where an objective came from, for those who
    /// read it later; check-ins and proposals stay in the drafts. `stamp` must be later than all that the drafts
    /// have seen.
    pub fn agreed(&self, cycle: &Cycle, stamp: Stamp, say: impl Fn(&Draft) -> String) -> Workspace {
        let mut cycle = cycle.clone();
        if self.vote.first_check_in.is_some() {
            cycle
                .first_check_in_on
                .edit(self.vote.first_check_in, stamp);
        }
        let mut agreed = Agreed {
            room: self,
            cycle: cycle.id,
            stamp,
            workspace: Workspace::default(),
        };
        agreed.workspace.insert(cycle.into());
        for (index, chosen) in self.chosen().iter().enumerate() {
            if let Some(draft) = self.draft(chosen.item.draft) {
                agreed.objective(chosen, draft, index, &say(draft));
            }
        }
        agreed.workspace
    }

    /// The latest edit that any draft has seen.
    pub fn latest(&self) -> Stamp {
        let stamps = self.drafts.iter().map(|draft| draft.content.latest());
        stamps.fold(Stamp::NEVER, Ord::max)
    }
}

/// The set as it is being written.
struct Agreed<'a> {
    room: &'a Room,
    cycle: CycleId,
    stamp: Stamp,
    workspace: Workspace,
}

impl Agreed<'_> {
    fn objective(&mut self, chosen: &Candidate, draft: &Draft, index: usize, origin: &str) {
        let Some(mut record) = draft.content.objective(chosen.item.objective).cloned() else {
            return;
        };
        let id = self.free(record.id, draft.id, ObjectiveId::new);
        record.id = id;
        record.cycle.edit(self.cycle, self.stamp);
        let whys = [record.why.value().trim(), origin];
        let whys: Vec<&str> = whys.into_iter().filter(|why| !why.is_empty()).collect();
        let why = Prose::new(&whys.join("\n\n"));
        record.why.edit(why, self.stamp);
        let mut owners = record.owners.value().clone();
        owners.retain(|owner| self.may_name(*owner));
        self.bring(&owners, draft);
        record.owners.edit(owners, self.stamp);
        self.workspace.insert(record.into());
        let (cycle, stamp) = (self.cycle, self.stamp);
        Edit::new(&mut self.workspace, stamp).move_objective(id, cycle, index);
        let outline = Outline::of(&draft.content);
        for (key_result, _) in &chosen.key_results {
            self.key_result(*key_result, id, draft, &outline);
        }
    }

    fn key_result(
        &mut self,
        known: KeyResultId,
        objective: ObjectiveId,
        draft: &Draft,
        outline: &Outline,
    ) {
        let Some(mut record) = draft.content.key_result(known).cloned() else {
            return;
        };
        let id = self.free(known, draft.id, KeyResultId::new);
        record.id = id;
        record.objective.edit(objective, self.stamp);
        let owner = match self.room.vote.owner(known).trim() {
            "" => record.owner.value().filter(|owner| self.may_name(*owner)),
            name => Some(Owner::Person(self.person(name))),
        };
        self.bring(owner.as_slice(), draft);
        record.owner.edit(owner, self.stamp);
        self.workspace.insert(record.into());
        for initiative in outline.initiatives(known) {
            if let Some(mut work) = draft.content.initiative(*initiative).cloned() {
                work.id = self.free(*initiative, draft.id, InitiativeId::new);
                work.key_result.edit(id, self.stamp);
                self.workspace.insert(work.into());
            }
        }
    }

    /// Whether an owner that a draft names may be named in what leaves the room.
    fn may_name(&self, owner: Owner) -> bool {
        !self.room.is_anonymous || matches!(owner, Owner::Team(_))
    }

    /// Brings along the teams and people who own something.
    fn bring(&mut self, owners: &[Owner], draft: &Draft) {
        let ids = owners.iter().map(|owner| match owner {
            Owner::Team(id) => RecordId::from(*id),
            Owner::Person(id) => RecordId::from(*id),
        });
        for record in draft.content.part(ids).records() {
            let is_anonymous = self.room.is_anonymous;
            match record {
                Record::Person(_) if is_anonymous => {}
                Record::Person(_) | Record::Team(_) => self.workspace.insert(record.clone()),
                _ => {}
            }
        }
    }

    /// The person of a name, who is the same for whoever writes that name.
    fn person(&mut self, name: &str) -> PersonId {
        let id = PersonId::new(number_of(name));
        if self.workspace.person(id).is_none() {
            Edit::new(&mut self.workspace, self.stamp).add_person(id, Line::new(name), None);
        }
        id
    }

    /// The identity of a line, or another one where a line of another draft has it already: drafts that begin
    /// with one template share the identities of its lines.
    fn free<Id: Copy + ToString + Into<RecordId>>(
        &self,
        id: Id,
        draft: u32,
        new: fn(u128) -> Id,
    ) -> Id {
        if self.workspace.record(id.into()).is_none() {
            return id;
        }
        new(number_of(&format!("{} {draft}", id.to_string())))
    }
}

/// A number that tells texts apart: FNV-1a of 128 bits (draft-eastlake-fnv).
fn number_of(text: &str) -> u128 {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    text.bytes().fold(START, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::{cycle, workspace};
    use super::*;
    use crate::domain::DeviceId;

    fn room() -> Room {
        let mut room = Room::default();
        room.take(
            "ana.json",
            workspace("Paying feels instant\n- Churn falls from 9% to 5%\nA", 3),
        );
        room.take(
            "ben.json",
            workspace("Everyone learns\n- Five of nine teams meet weekly", 4),
        );
        for candidate in [2, 0].map(|at| room.candidates()[at].clone()) {
            room.vote.choose(candidate.item, true);
        }
        room
    }

    fn agreed(room: &Room) -> Workspace {
        let stamp = room.latest().next(9_000, DeviceId(9));
        room.agreed(&cycle(), stamp, |draft| format!("From {}", &*draft.who))
    }

    fn lines(workspace: &Workspace) -> Vec<String> {
        let outline = Outline::of(workspace);
        let mut lines = Vec::new();
        for id in outline.objectives(cycle().id) {
            let objective = workspace.objective(*id).unwrap();
            lines.push(format!(
                "{} | {}",
                &**objective.title.value(),
                &**objective.why.value()
            ));
            for id in outline.key_results(*id) {
                lines.push(format!(
                    "- {}",
                    &**workspace.key_result(*id).unwrap().title.value()
                ));
            }
        }
        lines
    }

    #[test]
    fn what_was_chosen_is_there_with_its_origin_in_the_order_of_choice_and_nothing_else() {
        let expected = [
            "Everyone learns | From Ben",
            "- Five of nine teams meet weekly",
            "Paying feels instant | From Ana",
            "- Churn falls from 9% to 5%",
        ];
        assert_eq!(lines(&agreed(&room())), expected);
    }

    #[test]
    fn who_takes_something_on_is_named_once_and_owns_it() {
        let mut room = room();
        for candidate in room.chosen() {
            room.vote.own(candidate.key_results[0].0, Line::new("Mina"));
        }
        let agreed = agreed(&room);
        let people: Vec<&str> = agreed
            .people()
            .iter()
            .map(|one| &**one.name.value())
            .collect();
        assert_eq!(people, ["Mina"]);
        let owned = room.chosen()[0].key_results[0].0;
        assert_eq!(
            agreed.owner_of(owned),
            Some(Owner::Person(agreed.people()[0].id))
        );
    }

    #[test]
    fn lines_of_one_template_stay_apart() {
        let mut room = Room::default();
        room.take("ana.json", workspace("Paying feels instant", 3));
        room.take("ben.json", workspace("Paying feels like nothing", 3));
        for candidate in room.candidates() {
            room.vote.choose(candidate.item, true);
        }
        assert_eq!(lines(&agreed(&room)).len(), 2);
    }

    #[test]
    fn where_nobody_is_named_no_person_of_a_draft_leaves_the_room() {
        let mut room = Room {
            is_anonymous: true,
            ..Room::default()
        };
        let mut content = workspace("Paying feels instant", 3);
        let stamp = content.latest().next(1, DeviceId(3));
        let mut edit = Edit::new(&mut content, stamp);
        let person = PersonId::new(77);
        edit.add_person(person, Line::new("Ana"), None);
        let id = ObjectiveId::new(30_099);
        edit.objective(id, |one, stamp| {
            one.owners.edit(vec![Owner::Person(person)], stamp)
        });
        edit.finish();
        room.take("ana.json", content);
        room.vote.choose(room.candidates()[0].item, true);
        let agreed = room.agreed(&cycle(), room.latest().next(1, DeviceId(1)), |_| {
            String::new()
        });
        assert_eq!(agreed.people().len(), 0);
        assert!(!format!("{agreed:?}").contains("Ana"));
    }
}
