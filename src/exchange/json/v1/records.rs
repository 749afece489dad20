//! Reading each kind of record.

use super::identity::{CYCLE, INITIATIVE, KEY_RESULT, OBJECTIVE, PERSON, PROPOSAL, TEAM};
use super::read::{Branch, Item, Reader};
use super::read_measure::measure;
use crate::domain::{
    Ambition, Cadence, Cycle, CycleId, Initiative, KeyResult, KeyResultId, Objective, ObjectiveId,
    Person, Proposal, RecordKind, Team,
};
use crate::exchange::{Field, Problem, TextField};

impl Reader {
    pub(super) fn team(&mut self, item: Item<'_>) {
        let Item {
            mut fields, place, ..
        } = item;
        let id = self.claim(&TEAM, &mut fields, &place);
        let name = fields.name(&place, &mut self.warnings);
        let unknown = fields.unknown();
        self.workspace.insert(Team { id, name, unknown }.into());
    }

    pub(super) fn person(&mut self, item: Item<'_>) {
        let Item {
            mut fields, place, ..
        } = item;
        let team = fields.take("team");
        let team = team.and_then(|team| self.team_of(&team, &place));
        let person = Person {
            id: self.claim(&PERSON, &mut fields, &place),
            name: fields.name(&place, &mut self.warnings),
            team: fields.stamped("team", team),
            unknown: fields.unknown(),
        };
        self.workspace.insert(person.into());
    }

    /// Reads a cycle, which stands at `index` in the file. Its objectives come next.
    pub(super) fn cycle(&mut self, index: usize, item: Item<'_>) {
        let Item {
            mut fields, place, ..
        } = item;
        let id = self.claim(&CYCLE, &mut fields, &place);
        let name = fields.name(&place, &mut self.warnings);
        let place = place.named(name.value());
        let objectives = fields.take("objectives");
        let period = self.period(&mut fields, &place);
        let cadences = [
            ("weekly", Cadence::Weekly),
            ("fortnightly", Cadence::Fortnightly),
        ];
        let cadence = self.choice(&mut fields, "cadence", cadences, &place, Problem::Cadence);
        let cycle = Cycle {
            id,
            name: name.clone(),
            period: fields.stamped("period", period),
            cadence: fields.stamped("cadence", cadence),
            first_check_in_on: self.day(
                &mut fields,
                "first_check_in_on",
                Field::FirstCheckIn,
                &place,
            ),
            closed_on: self.day(&mut fields, "closed_on", Field::ClosedOn, &place),
            learned: self.lesson(&mut fields, "learned", &place),
            differently: self.lesson(&mut fields, "differently", &place),
            dismissals: self.dismissals(&mut fields, &place),
            unknown: fields.unknown(),
        };
        self.workspace.insert(cycle.into());
        let objectives = self.siblings(objectives, &place, RecordKind::Objective);
        self.branch = Some(Branch {
            cycle: id,
            index,
            name: name.into_value(),
            count: objectives.len(),
            objectives,
        });
    }

    pub(super) fn objective(&mut self, cycle: CycleId, item: Item<'_>) {
        let Item {
            mut fields,
            place,
            position,
            ..
        } = item;
        // What every record has is taken first: of few fields, those that are missing are soon looked for.
        let id = self.claim(&OBJECTIVE, &mut fields, &place);
        let title = fields.title(&place, &mut self.warnings);
        let key_results = fields.take("key_results");
        fields.take("position");
        let corrections = fields.take("corrections");
        let owners = fields.take("owners");
        let owners = owners.map_or_else(Vec::new, |owners| self.owners(&owners, &place));
        let aligned_to = fields.take("aligned_to");
        let aligned_to = aligned_to.and_then(|tree| self.alignment(&tree, &place));
        let ambitions = [
            ("aspirational", Ambition::Aspirational),
            ("committed", Ambition::Committed),
        ];
        let ambition = self.choice(
            &mut fields,
            "ambition",
            ambitions,
            &place,
            Problem::Ambition,
        );
        let objective = Objective {
            id,
            cycle: fields.stamped("cycle", cycle),
            position: fields.stamped("position", position),
            title,
            why: fields.why(&place, &mut self.warnings),
            owners: fields.stamped("owners", owners),
            aligned_to: fields.stamped("aligned_to", aligned_to),
            ambition: fields.stamped("ambition", ambition),
            carried_from: Self::reference(&mut fields, "carried_from", &OBJECTIVE),
            learned: self.lesson(&mut fields, "learned", &place),
            differently: self.lesson(&mut fields, "differently", &place),
            verdict: self.verdict(&mut fields, &place),
            verdict_reason: self.verdict_reason(&mut fields, &place),
            dismissals: self.dismissals(&mut fields, &place),
            unknown: fields.unknown(),
        };
        self.workspace.insert(objective.into());
        self.each(
            key_results,
            &place,
            RecordKind::KeyResult,
            &|reader, item| {
                reader.key_result(id, item);
            },
        );
        let kind = RecordKind::Correction;
        self.each(corrections, &place, kind, &|reader, item| {
            reader.correction(id.into(), item);
        });
    }

    fn key_result(&mut self, objective: ObjectiveId, item: Item<'_>) {
        let Item {
            mut fields,
            place,
            position,
            ..
        } = item;
        let id = self.claim(&KEY_RESULT, &mut fields, &place);
        let title = fields.title(&place, &mut self.warnings);
        let known = fields.take("measure");
        let known = known.and_then(|tree| measure(&tree, &place, &mut self.warnings));
        fields.take("position");
        let initiatives = fields.take("initiatives");
        let proposals = fields.take("proposals");
        let check_ins = fields.take("check_ins");
        let corrections = fields.take("corrections");
        let owner = fields.take("owner");
        let owner = owner.and_then(|owner| self.owner(&owner, &place));
        let weight = self.weight(&mut fields, &place);
        let key_result = KeyResult {
            id,
            objective: fields.stamped("objective", objective),
            position: fields.stamped("position", position),
            title,
            measure: fields.stamped("measure", known),
            owner: fields.stamped("owner", owner),
            weight: fields.stamped("weight", weight),
            source: fields.line("source", TextField::Source, &place, &mut self.warnings),
            phases: self.phases(&mut fields, &place),
            carried_from: Self::reference(&mut fields, "carried_from", &KEY_RESULT),
            score: self.score(&mut fields, &place),
            score_reason: fields.line("score_reason", TextField::Note, &place, &mut self.warnings),
            verdict: self.verdict(&mut fields, &place),
            verdict_reason: self.verdict_reason(&mut fields, &place),
            dismissals: self.dismissals(&mut fields, &place),
            unknown: fields.unknown(),
        };
        self.workspace.insert(key_result.into());
        self.each(
            initiatives,
            &place,
            RecordKind::Initiative,
            &|reader, item| {
                reader.initiative(id, item);
            },
        );
        self.each(proposals, &place, RecordKind::Proposal, &|reader, item| {
            reader.proposal(id, item);
        });
        self.each(check_ins, &place, RecordKind::CheckIn, &|reader, item| {
            reader.check_in(id, item);
        });
        let kind = RecordKind::Correction;
        self.each(corrections, &place, kind, &|reader, item| {
            reader.correction(id.into(), item);
        });
    }

    fn proposal(&mut self, key_result: KeyResultId, item: Item<'_>) {
        let Item {
            mut fields,
            place,
            position,
            ..
        } = item;
        fields.take("position");
        let proposal = Proposal {
            id: self.claim(&PROPOSAL, &mut fields, &place),
            key_result: fields.stamped("key_result", key_result),
            position: fields.stamped("position", position),
            title: fields.title(&place, &mut self.warnings),
            by: fields.line("by", TextField::By, &place, &mut self.warnings),
            unknown: fields.unknown(),
        };
        self.workspace.insert(proposal.into());
    }

    fn initiative(&mut self, key_result: KeyResultId, item: Item<'_>) {
        let Item {
            mut fields,
            place,
            position,
            ..
        } = item;
        fields.take("position");
        let initiative = Initiative {
            id: self.claim(&INITIATIVE, &mut fields, &place),
            key_result: fields.stamped("key_result", key_result),
            position: fields.stamped("position", position),
            title: fields.title(&place, &mut self.warnings),
            unknown: fields.unknown(),
        };
        self.workspace.insert(initiative.into());
    }
}
