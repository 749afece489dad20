//! The agreed set as a workspace of its own: each objective that was chosen, and nothing else.

use super::candidates::Item;
use super::{Draft, Part, Room};
use crate::domain::{
    Cycle, CycleId, Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, Owner, PersonId,
    ProposalId, Prose, Record, RecordId, Stamp, Workspace, hash,
};

impl Room {
    /// What was chosen, in a cycle, with who takes it on. `say` tells where an objective came from, for those who
    /// read it later; check-ins stay in the drafts. `stamp` must be later than all that the drafts
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
        for (index, part) in self.chosen_parts().iter().enumerate() {
            let drafts = part
                .origins
                .iter()
                .filter_map(|item| self.draft(item.draft));
            let origins: Vec<String> = drafts.map(&say).collect();
            agreed.objective(part, index, &origins);
        }
        agreed.workspace
    }

    /// The parts that were chosen, in the order in which they were.
    pub fn chosen_parts(&self) -> Vec<Part> {
        let mut parts = self.parts();
        let place = |part: &Part| {
            let item = Item::of(part)?;
            self.vote.chosen.iter().position(|chosen| *chosen == item)
        };
        parts.retain(|part| place(part).is_some());
        parts.sort_by_key(place);
        parts
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
    fn objective(&mut self, part: &Part, index: usize, origins: &[String]) {
        let found = self.room.objective(part.lead).cloned();
        let Some((mut record, draft)) = found.zip(self.room.draft(part.lead.draft)) else {
            return;
        };
        let id = self.free(record.id, draft.id, ObjectiveId::new);
        record.id = id;
        record.cycle.edit(self.cycle, self.stamp);
        record.title.edit(part.title.clone(), self.stamp);
        let why = Prose::new(&self.whys(part, origins).join("\n\n"));
        record.why.edit(why, self.stamp);
        let mut owners = record.owners.value().clone();
        owners.retain(|owner| self.may_name(*owner));
        self.bring(&owners, draft);
        record.owners.edit(owners, self.stamp);
        self.workspace.insert(record.into());
        let (cycle, stamp) = (self.cycle, self.stamp);
        Edit::new(&mut self.workspace, stamp).move_objective(id, cycle, index);
        for (at, key_result) in part.key_results.iter().enumerate() {
            self.key_result(key_result, id, at);
        }
    }

    /// What every line that became this one says of why it matters, and where they came from, each once.
    fn whys(&self, part: &Part, origins: &[String]) -> Vec<String> {
        let others = part.origins.iter().filter(|item| **item != part.lead);
        let items = std::iter::once(&part.lead).chain(others);
        let found = items.filter_map(|item| self.room.objective(*item));
        let said = found.map(|objective| objective.why.value().trim().to_owned());
        let mut whys: Vec<String> = Vec::new();
        for why in said.chain(origins.iter().cloned()) {
            if !why.is_empty() && !whys.contains(&why) {
                whys.push(why);
            }
        }
        whys
    }

    fn key_result(&mut self, part: &Part, objective: ObjectiveId, at: usize) {
        let found = self.room.key_result(part.lead).cloned();
        let Some((mut record, draft)) = found.zip(self.room.draft(part.lead.draft)) else {
            return;
        };
        let known = record.id;
        let id = self.free(known, draft.id, KeyResultId::new);
        record.id = id;
        record.objective.edit(objective, self.stamp);
        record.title.edit(part.title.clone(), self.stamp);
        let owner = match self.room.vote.owner(part.lead).trim() {
            "" => record.owner.value().filter(|owner| self.may_name(*owner)),
            name => Some(Owner::Person(self.person(name))),
        };
        self.bring(owner.as_slice(), draft);
        record.owner.edit(owner, self.stamp);
        self.workspace.insert(record.into());
        let stamp = self.stamp;
        Edit::new(&mut self.workspace, stamp).move_key_result(id, objective, at);
        let outline = Outline::of(&draft.content);
        for initiative in outline.initiatives(known) {
            if let Some(mut work) = draft.content.initiative(*initiative).cloned() {
                work.id = self.free(*initiative, draft.id, InitiativeId::new);
                work.key_result.edit(id, self.stamp);
                self.workspace.insert(work.into());
            }
        }
        if part.is_combined() {
            self.propose(part, id);
        }
    }

    /// The wordings that were combined stay beside the key result as proposals, by whose they are.
    fn propose(&mut self, part: &Part, id: KeyResultId) {
        let room = self.room;
        for (at, item) in part.origins.iter().enumerate() {
            let Some(draft) = room.draft(item.draft) else {
                continue;
            };
            let by = if room.is_anonymous {
                Line::default()
            } else {
                draft.who.clone()
            };
            let number = hash(&format!("{} {} proposal", item.id, item.draft));
            let (proposal, title) = (ProposalId::new(number), Line::new(room.title(*item)));
            let stamp = self.stamp;
            Edit::new(&mut self.workspace, stamp).add_proposal(proposal, id, at, title, by);
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
        let id = PersonId::new(hash(name));
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
        new(hash(&format!("{} {draft}", id.to_string())))
    }
}

#[cfg(test)]
mod tests {
    use super::super::board::Side;
    use super::super::testing::{combine, cycle, workspace};
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
        let RecordId::KeyResult(owned) = room.chosen()[0].key_results[0].0.id else {
            panic!()
        };
        assert_eq!(
            agreed.owner_of(owned),
            Some(Owner::Person(agreed.people()[0].id))
        );
    }

    #[test]
    fn what_was_combined_is_one_line_that_keeps_every_wording_and_where_it_came_from() {
        let mut room = Room::default();
        let safe = "Safe releases\n- Rollback rate falls from 6% to 2%";
        let calm = "Ship calmly\n- Reduce rollback rate to 2%\n- NPS rises from 30 to 45";
        room.take("ana.json", workspace(safe, 3));
        room.take("ben.json", workspace(calm, 4));
        room.regroup();
        for side in Side::ALL {
            let title = match side {
                Side::Objectives => "Calm releases",
                Side::KeyResults => "Rollbacks at 2%",
            };
            combine(&mut room, side, title);
        }
        assert_eq!(room.candidates().len(), 1);
        room.vote.choose(room.candidates()[0].item, true);
        let agreed = agreed(&room);
        let written = lines(&agreed);
        assert!(
            written[0].starts_with("Calm releases | From "),
            "{written:?}"
        );
        assert!(written[0].contains("From Ana") && written[0].contains("From Ben"));
        assert_eq!(
            written[1..],
            ["- Rollbacks at 2%", "- NPS rises from 30 to 45"]
        );
        let proposals = agreed.records().filter_map(|record| match record {
            Record::Proposal(proposal) => Some(&**proposal.by.value()),
            _ => None,
        });
        assert_eq!(proposals.count(), 2);
    }

    #[test]
    fn key_results_of_one_template_are_each_taken_on_by_whom_it_says() {
        let mut room = Room::default();
        let texts = [
            "Pay at once\n- Churn falls to 3%",
            "Pay in a day\n- Churn falls to 5%",
        ];
        for (who, text) in ["ana", "ben"].iter().zip(texts) {
            room.take(&format!("{who}.json"), workspace(text, 3));
        }
        for (candidate, who) in room.candidates().iter().zip(["Mina", "Lea"]) {
            room.vote.choose(candidate.item, true);
            room.vote.own(candidate.key_results[0].0, Line::new(who));
        }
        let agreed = agreed(&room);
        let outline = Outline::of(&agreed);
        let names = outline.objectives(cycle().id).iter().map(|objective| {
            let owner = agreed.owner_of(outline.key_results(*objective)[0]);
            let Some(Owner::Person(person)) = owner else {
                panic!()
            };
            agreed.person(person).unwrap().name.value().to_string()
        });
        assert_eq!(names.collect::<Vec<_>>(), ["Mina", "Lea"]);
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
            one.owners.edit(vec![Owner::Person(person)], stamp);
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
