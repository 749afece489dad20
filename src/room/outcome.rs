//! What comes of a room: combined lines, and all others untouched, each with where it came from.

use super::board::{Combined, Item, Side};
use super::written::Written;
use super::{Draft, Room};
use crate::domain::{
    Aim, CheckIn, Correction, Cycle, CycleId, Edit, Initiative, KeyResult, KeyResultId, Line,
    Objective, ObjectiveId, Outline, Owner, Proposal, ProposalId, Prose, Record, RecordId, Stamp,
    Stamped, Workspace,
};

/// A line of the outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The line whose measure, reasons and owners it keeps.
    pub lead: Item,
    /// Its words.
    pub title: Line,
    /// The lines of drafts that it came from, the leading one included.
    pub origins: Vec<Item>,
    /// Of an objective: its key results, in their order.
    pub key_results: Vec<Part>,
}

impl Room {
    /// All that the room comes to, by the objectives of the board, in its order.
    pub fn parts(&self) -> Vec<Part> {
        let lines = Written::of(self);
        let mut used = Vec::new();
        let mut parts: Vec<Part> = Vec::new();
        for group in &self.board.objectives {
            match &group.combined {
                Some(combined) => {
                    let key_results = self.key_results(&lines, &group.members, &mut used);
                    parts.push(Part {
                        key_results,
                        ..Part::combined(combined, &group.members)
                    });
                }
                None => {
                    for member in &group.members {
                        let key_results = self.key_results(&lines, &[*member], &mut used);
                        self.add_untouched(&mut parts, *member, key_results);
                    }
                }
            }
        }
        parts
    }

    /// The key results under these objectives: of each combined group one, where the first of its lines is met.
    fn key_results(&self, lines: &Written, of: &[Item], used: &mut Vec<u32>) -> Vec<Part> {
        let mut parts = Vec::new();
        let under = lines
            .objectives()
            .filter(|(objective, _)| of.contains(objective));
        for item in under.flat_map(|(_, key_results)| key_results) {
            let group = self.board.group_of(Side::KeyResults, *item);
            match group.and_then(|group| Some((group, group.combined.as_ref()?))) {
                Some((group, _)) if used.contains(&group.id) => {}
                Some((group, combined)) => {
                    used.push(group.id);
                    parts.push(Part::combined(combined, &group.members));
                }
                None => self.add_untouched(&mut parts, *item, Vec::new()),
            }
        }
        parts
    }

    /// Adds a line as it is; one that several drafts have from a common template is one line.
    fn add_untouched(&self, parts: &mut Vec<Part>, item: Item, key_results: Vec<Part>) {
        let title = self.title(item);
        let is_same = |part: &&mut Part| part.lead.id == item.id && &*part.title == title;
        if let Some(part) = parts.iter_mut().find(is_same) {
            part.origins.push(item);
            for key_result in key_results {
                let is_known = part.key_results.iter().any(|known| {
                    known.lead.id == key_result.lead.id && known.title == key_result.title
                });
                if !is_known || key_result.is_combined() {
                    part.key_results.push(key_result);
                }
            }
            return;
        }
        parts.push(Part {
            lead: item,
            title: Line::new(title),
            origins: vec![item],
            key_results,
        });
    }

    /// Some of the outcome as a workspace of its own, in a cycle; `say` tells of an objective that came from
    /// several drafts where it came from, for those who read it later. Whoever merges it gets these lines and
    /// nothing else. `stamp` must be later than all that the drafts have seen.
    pub fn outcome(
        &self,
        parts: &[Part],
        cycle: &Cycle,
        stamp: Stamp,
        say: impl Fn(&Part) -> String,
    ) -> Workspace {
        let mut outcome = Outcome {
            room: self,
            cycle: cycle.id,
            stamp,
            workspace: Workspace::default(),
        };
        outcome.workspace.insert(cycle.clone().into());
        for (index, part) in parts.iter().enumerate() {
            outcome.objective(part, index, &say(part));
        }
        outcome.workspace
    }

    /// The latest edit that any draft has seen.
    pub fn latest(&self) -> Stamp {
        let stamps = self.drafts.iter().map(|draft| draft.content.latest());
        stamps.fold(Stamp::NEVER, Ord::max)
    }
}

impl Part {
    fn combined(combined: &Combined, members: &[Item]) -> Self {
        Self {
            lead: combined.lead,
            title: combined.title.clone(),
            origins: members.to_vec(),
            key_results: Vec::new(),
        }
    }

    /// Whether several lines were combined into it.
    pub fn is_combined(&self) -> bool {
        self.origins.len() > 1
    }
}

/// The outcome as it is being written.
struct Outcome<'a> {
    room: &'a Room,
    cycle: CycleId,
    stamp: Stamp,
    workspace: Workspace,
}

impl Outcome<'_> {
    fn objective(&mut self, part: &Part, index: usize, origin: &str) {
        let Some(draft) = self.room.draft(part.lead.draft) else {
            return;
        };
        let Some(mut record) = self.room.objective(part.lead).cloned() else {
            return;
        };
        record.id = self.free(record.id, draft.id, ObjectiveId::parse);
        record.cycle.edit(self.cycle, self.stamp);
        record.title.edit(part.title.clone(), self.stamp);
        if part.is_combined() {
            self.gather(&mut record, part, origin);
        }
        self.name_nobody_of(&mut record, draft);
        let id = record.id;
        self.workspace.insert(record.into());
        let (cycle, stamp) = (self.cycle, self.stamp);
        Edit::new(&mut self.workspace, stamp).move_objective(id, cycle, index);
        for (at, key_result) in part.key_results.iter().enumerate() {
            self.key_result(key_result, id, at);
        }
    }

    /// Keeps what every combined objective says of why it matters, and where it came from.
    fn gather(&self, record: &mut Objective, part: &Part, origin: &str) {
        let mut whys: Vec<&str> = Vec::new();
        let others = part.origins.iter().filter(|item| **item != part.lead);
        for item in std::iter::once(&part.lead).chain(others) {
            let found = self.room.objective(*item);
            let why = found.map_or("", |objective| objective.why.value().trim());
            if !why.is_empty() && !whys.contains(&why) {
                whys.push(why);
            }
        }
        if !origin.is_empty() {
            whys.push(origin);
        }
        record.why.edit(Prose::new(&whys.join("\n\n")), self.stamp);
    }

    fn key_result(&mut self, part: &Part, objective: ObjectiveId, at: usize) {
        let (RecordId::KeyResult(known), Some(draft)) =
            (part.lead.id, self.room.draft(part.lead.draft))
        else {
            return;
        };
        let Some(mut record) = draft.content.key_result(known).cloned() else {
            return;
        };
        let id = self.free(known, draft.id, KeyResultId::parse);
        record.id = id;
        record.objective.edit(objective, self.stamp);
        record.title.edit(part.title.clone(), self.stamp);
        self.bring_owner(&mut record, draft);
        self.workspace.insert(record.into());
        let stamp = self.stamp;
        Edit::new(&mut self.workspace, stamp).move_key_result(id, objective, at);
        self.bring_below(draft, known, id);
        if part.is_combined() {
            self.propose(part, id);
        }
    }

    /// What stands under a key result comes with it.
    fn bring_below(&mut self, draft: &Draft, known: KeyResultId, id: KeyResultId) {
        let stamp = self.stamp;
        let is_anonymous = self.room.is_anonymous;
        let outline = Outline::of(&draft.content);
        for below in outline.branch(known.into()) {
            let Some(record) = draft.content.record(below).cloned() else {
                continue;
            };
            let move_to = |parent: &mut Stamped<KeyResultId>| parent.edit(id, stamp);
            let hide = |by: &mut Stamped<Line>| {
                if is_anonymous {
                    by.edit(Line::default(), stamp);
                }
            };
            let record: Record = match record {
                Record::Initiative(mut one) => {
                    move_to(&mut one.key_result);
                    Initiative {
                        id: self.free(one.id, draft.id, crate::domain::InitiativeId::parse),
                        ..one
                    }
                    .into()
                }
                Record::Proposal(mut one) => {
                    move_to(&mut one.key_result);
                    hide(&mut one.by);
                    Proposal {
                        id: self.free(one.id, draft.id, ProposalId::parse),
                        ..one
                    }
                    .into()
                }
                Record::CheckIn(mut one) => {
                    move_to(&mut one.key_result);
                    hide(&mut one.by);
                    CheckIn {
                        id: self.free(one.id, draft.id, crate::domain::CheckInId::parse),
                        ..one
                    }
                    .into()
                }
                Record::Correction(mut one) => {
                    one.of.edit(Aim::KeyResult(id), stamp);
                    hide(&mut one.by);
                    Correction {
                        id: self.free(one.id, draft.id, crate::domain::CorrectionId::parse),
                        ..one
                    }
                    .into()
                }
                _ => continue,
            };
            self.workspace.insert(record);
        }
    }

    /// The wordings that were combined stay beside the key result as proposals, by whose they are.
    fn propose(&mut self, part: &Part, id: KeyResultId) {
        let room = self.room;
        for item in &part.origins {
            let Some(draft) = room.draft(item.draft) else {
                continue;
            };
            let by = if room.is_anonymous {
                Line::default()
            } else {
                draft.who.clone()
            };
            let number = salted(&item.id.to_string(), item.draft);
            let Some(proposal) = ProposalId::parse(&number) else {
                continue;
            };
            let title = Line::new(room.title(*item));
            let at = Outline::of(&self.workspace).proposals(id).len();
            let stamp = self.stamp;
            Edit::new(&mut self.workspace, stamp).add_proposal(proposal, id, at, title, by);
        }
    }

    fn name_nobody_of(&mut self, record: &mut Objective, draft: &Draft) {
        let mut owners = record.owners.value().clone();
        if self.room.is_anonymous {
            owners.retain(|owner| matches!(owner, Owner::Team(_)));
        }
        self.bring(&owners, draft);
        record.owners.edit(owners, self.stamp);
    }

    fn bring_owner(&mut self, record: &mut KeyResult, draft: &Draft) {
        let is_anonymous = self.room.is_anonymous;
        let owner = record
            .owner
            .value()
            .filter(|owner| !is_anonymous || matches!(owner, Owner::Team(_)));
        self.bring(owner.as_slice(), draft);
        record.owner.edit(owner, self.stamp);
    }

    /// Brings along the teams and people who own something.
    fn bring(&mut self, owners: &[Owner], draft: &Draft) {
        let ids = owners.iter().map(|owner| RecordId::from(*owner));
        for record in draft.content.part(ids).records() {
            if !matches!(record, Record::Settings(_)) {
                self.workspace.insert(record.clone());
            }
        }
    }

    /// The identity of a line, or another one where a line of another draft has it already: drafts that begin
    /// with one template share the identities of its lines.
    fn free<Id: Copy + ToString + Into<RecordId>>(
        &self,
        id: Id,
        draft: u32,
        parse: fn(&str) -> Option<Id>,
    ) -> Id {
        if self.workspace.record(id.into()).is_none() {
            return id;
        }
        parse(&salted(&id.to_string(), draft)).unwrap_or(id)
    }
}

/// Another identity, the same for each line of each draft.
fn salted(id: &str, draft: u32) -> String {
    let (first, rest) = id.split_once('-').unwrap_or((id, ""));
    let first = u32::from_str_radix(first, 16).unwrap_or_default();
    // A large odd number spreads small ones over all digits.
    let first = first ^ draft.wrapping_add(1).wrapping_mul(0x9e37_79b1);
    format!("{first:08x}-{rest}")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{CYCLE, workspace};
    use super::*;
    use crate::domain::{DeviceId, PersonId};

    const SAFE: &str =
        "Safe releases\n- Rollback rate falls from 6% to 2%\n- Lead time falls from 5 days to 1";
    const CALM: &str = "Ship calmly\n- Reduce rollback rate to 2%\n- NPS rises from 30 to 45";
    const STAMP: Stamp = Stamp {
        time: 1_000_000,
        count: 0,
        device: DeviceId(77),
    };

    fn room(files: &[(&str, Workspace)]) -> Room {
        let mut room = Room {
            cycle: Some(CYCLE),
            ..Room::default()
        };
        for (file, content) in files {
            room.take(file, content.clone());
        }
        room.regroup();
        room
    }

    fn two() -> Room {
        room(&[
            ("ana.json", workspace(SAFE, 1)),
            ("ben.json", workspace(CALM, 2)),
        ])
    }

    fn cycle() -> Cycle {
        workspace("", 1).cycle(CYCLE).unwrap().clone()
    }

    fn written(room: &Room) -> Vec<String> {
        let outcome = room.outcome(&room.parts(), &cycle(), STAMP, |part| {
            format!("from {}", part.origins.len())
        });
        let outline = Outline::of(&outcome);
        let mut lines = Vec::new();
        for id in outline.objectives(CYCLE) {
            let objective = outcome.objective(*id).unwrap();
            lines.push(objective.title.value().to_string());
            for id in outline.key_results(*id) {
                lines.push(format!(
                    "- {}",
                    &**outcome.key_result(*id).unwrap().title.value()
                ));
            }
        }
        lines
    }

    #[test]
    fn what_nobody_combines_comes_through_untouched() {
        let all: Vec<String> = SAFE
            .lines()
            .chain(CALM.lines())
            .map(str::to_owned)
            .collect();
        assert_eq!(written(&two()), all);
    }

    #[test]
    fn combined_objectives_are_one_with_the_key_results_of_all() {
        let mut room = two();
        let one = room.board.objectives[0].clone();
        assert_eq!(one.members.len(), 2);
        let title = Line::new("Releases nobody fears");
        room.board
            .combine(Side::Objectives, one.id, one.members[0], title);
        let lines = written(&room);
        assert_eq!(lines[0], "Releases nobody fears");
        assert_eq!(lines.len(), 5);
        let parts = room.parts();
        assert_eq!(parts[0].origins.len(), 2);
        let outcome = room.outcome(&parts, &cycle(), STAMP, |_| "From Ana and Ben".to_owned());
        let id = Outline::of(&outcome).objectives(CYCLE)[0];
        assert_eq!(
            &**outcome.objective(id).unwrap().why.value(),
            "From Ana and Ben"
        );
    }

    #[test]
    fn combined_key_results_are_one_and_keep_every_wording_by_whose_it_is() {
        let mut room = two();
        let group = room
            .board
            .key_results
            .iter()
            .find(|group| group.members.len() > 1)
            .unwrap()
            .clone();
        room.board.combine(
            Side::KeyResults,
            group.id,
            group.members[0],
            Line::new("Rollbacks fall to 2%"),
        );
        let lines = written(&room);
        assert_eq!(
            lines.iter().filter(|line| line.contains("ollback")).count(),
            1
        );
        assert_eq!(lines.len(), 5);
        let outcome = room.outcome(&room.parts(), &cycle(), STAMP, |_| String::new());
        let proposals = outcome.records().filter_map(|record| match record {
            Record::Proposal(proposal) => Some((&**proposal.by.value(), &**proposal.title.value())),
            _ => None,
        });
        let mut proposals: Vec<(&str, &str)> = proposals.collect();
        proposals.sort_unstable();
        let expected = [
            ("Ana", "Rollback rate falls from 6% to 2%"),
            ("Ben", "Reduce rollback rate to 2%"),
        ];
        assert_eq!(proposals, expected);
    }

    #[test]
    fn where_nobody_is_named_the_outcome_names_nobody() {
        let mut content = workspace(SAFE, 1);
        let id = Outline::of(&content).objectives(CYCLE)[0];
        let mut edit = Edit::new(&mut content, STAMP.next(0, DeviceId(1)));
        edit.add_person(PersonId::new(5), Line::new("Ana Secret"), None);
        edit.objective(id, |one, stamp| {
            one.owners
                .edit(vec![Owner::Person(PersonId::new(5))], stamp)
        });
        edit.finish();
        let mut room = room(&[("okrs.json", content), ("ben.json", workspace(CALM, 2))]);
        let named = |room: &Room| {
            format!(
                "{:?}",
                room.outcome(&room.parts(), &cycle(), STAMP, |_| String::new())
            )
        };
        assert!(named(&room).contains("Ana Secret"));
        room.is_anonymous = true;
        assert!(!named(&room).contains("Ana Secret"));
    }

    #[test]
    fn lines_of_one_template_are_one_line_and_other_words_for_them_are_another() {
        // Both have the identities of device 3.
        let same = "The company grows\n- Revenue rises from 2 to 3 million";
        let other = "The company grows\n- Revenue rises from 2 to 9 million";
        let equal = room(&[
            ("ana.json", workspace(same, 3)),
            ("ben.json", workspace(same, 3)),
        ]);
        assert_eq!(
            equal.drafts.len(),
            1,
            "one file under two names is one draft"
        );
        let lines = written(&room(&[
            ("ana.json", workspace(same, 3)),
            ("ben.json", workspace(other, 3)),
        ]));
        assert_eq!(
            lines
                .iter()
                .filter(|line| line.starts_with("The company"))
                .count(),
            1
        );
        assert_eq!(lines.len(), 3, "{lines:?}");
    }
}
