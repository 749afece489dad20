//! Devices that edit a workspace each, and exchange what they have in any order.

mod progress;

use aimwell::domain::{
    Alignment, Ambition, Cadence, Changes, CycleId, Date, DeviceId, Edit, InitiativeId,
    KeyResultId, Limits, Line, Measure, Metric, Milestone, ObjectiveId, Outline, Owner, Period,
    Person, PersonId, ProposalId, Prose, RecordId, Stamp, Stamped, Step, Target, Team, TeamId,
    Unknown, Weight, Workspace,
};
use proptest::prelude::*;

/// The kinds of acts: those below are edits of one's own.
pub(crate) const MERGE: u8 = 28;
pub(crate) const UNDO: u8 = 29;
const REDO: u8 = 30;

/// Rules whose hints are dismissed and switched off; the last one is of a newer version.
const RULES: [&str; 3] = ["vanity", "duplicate", "x.later"];

/// One thing somebody does; the numbers choose among what is there.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    pub(crate) device: usize,
    pub(crate) kind: u8,
    pub(crate) which: usize,
    pub(crate) to: usize,
    /// What the device's clock says; it may run backwards.
    pub(crate) now: u64,
}

/// Anything that somebody on one of `devices` devices may do.
pub(crate) fn any_act(devices: usize) -> impl Strategy<Value = Act> {
    (0..devices, 0..=REDO, 0..40_usize, 0..40_usize, 1..60_u64).prop_map(
        |(device, kind, which, to, now)| Act {
            device,
            kind,
            which,
            to,
            now,
        },
    )
}

/// Histories of three devices, as the workspaces they lead to.
pub(crate) fn any_devices() -> impl Strategy<Value = Vec<Device>> {
    prop::collection::vec(any_act(3), 0..60).prop_map(|acts| play(3, &acts))
}

/// A workspace that one of several devices has come to.
pub(crate) fn any_workspace() -> impl Strategy<Value = Workspace> {
    any_devices().prop_map(|mut devices| devices.swap_remove(0).workspace)
}

/// Lets devices that begin with the same workspace act in turn.
pub(crate) fn play(count: u32, acts: &[Act]) -> Vec<Device> {
    let mut devices: Vec<Device> = (1..=count).map(Device::new).collect();
    for act in acts {
        let other = devices[act.which % devices.len()].workspace.clone();
        devices[act.device].act(act, other);
    }
    devices
}

/// One browser with its workspace, and what can be undone and redone there.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) workspace: Workspace,
    id: DeviceId,
    made: u128,
    undo: Vec<Changes>,
    redo: Vec<Changes>,
}

impl Device {
    fn new(number: u32) -> Self {
        let mut device = Self {
            workspace: beginning(),
            id: DeviceId(number),
            made: 0,
            undo: Vec::new(),
            redo: Vec::new(),
        };
        device.undo.clear();
        device
    }

    /// Makes an edit and gives what it takes to undo it.
    pub(crate) fn edit(&mut self, now: u64, change: impl FnOnce(&mut Edit<'_>)) -> Changes {
        let stamp = self.workspace.latest().next(now, self.id);
        let mut edit = Edit::new(&mut self.workspace, stamp);
        change(&mut edit);
        edit.finish()
    }

    fn new_id(&mut self) -> u128 {
        self.made += 1;
        (u128::from(self.id.0) << 64) | self.made
    }

    fn act(&mut self, act: &Act, other: Workspace) {
        match act.kind {
            UNDO => {
                if let Some(changes) = self.undo.pop() {
                    let back = self.edit(act.now, |edit| edit.retract(&changes));
                    self.redo.push(back);
                }
            }
            REDO => {
                if let Some(changes) = self.redo.pop() {
                    let back = self.edit(act.now, |edit| edit.retract(&changes));
                    self.undo.push(back);
                }
            }
            _ => {
                let changes = self.change(act, other);
                self.undo.push(changes);
                self.redo.clear();
            }
        }
    }

    /// Makes the edit that an act describes, if it is neither undo nor redo.
    pub(crate) fn change(&mut self, act: &Act, other: Workspace) -> Changes {
        let id = self.new_id();
        let living = Living::of(&self.workspace);
        let (which, to) = (act.which, act.to);
        let word = format!("word {}", act.to);
        self.edit(act.now, |edit| match act.kind {
            0 => edit.add_cycle(
                CycleId::new(id),
                Line::new(&word),
                quarter(act.to),
                Cadence::Weekly,
            ),
            1 | 2 => with(&living.cycles, which, |cycle| {
                edit.add_objective(ObjectiveId::new(id), cycle, to % 4);
            }),
            3 | 4 => with(&living.objectives, which, |objective| {
                edit.add_key_result(KeyResultId::new(id), objective, to % 4);
            }),
            5 => with(&living.key_results, which, |key_result| {
                edit.add_initiative(InitiativeId::new(id), key_result, to % 4, Line::new(&word));
            }),
            6 => with(&living.objectives, which, |objective| {
                edit_objective(edit, objective, &living, act);
            }),
            7 => with(&living.key_results, which, |key_result| {
                edit_key_result(edit, key_result, act);
            }),
            8 => with(&living.cycles, which, |cycle| {
                edit.cycle(cycle, |cycle, stamp| {
                    cycle.name.edit(Line::new(&word), stamp);
                    cycle.period.edit(quarter(to), stamp);
                });
            }),
            9 => with(&living.objectives, which, |objective| {
                with(&living.cycles, to, |cycle| {
                    edit.move_objective(objective, cycle, to % 3);
                });
            }),
            10 => with(&living.key_results, which, |key_result| {
                with(&living.objectives, to, |objective| {
                    edit.move_key_result(key_result, objective, to % 3);
                });
            }),
            11 => with(&living.initiatives, which, |initiative| {
                with(&living.key_results, to, |key_result| {
                    edit.move_initiative(initiative, key_result, to % 3);
                });
            }),
            12 => with(&living.all, which, |id| edit.delete(id)),
            13 => with(&living.all, which, |id| {
                edit.dismiss(id, RULES[to % 3], Line::new(&word));
            }),
            14 => with(&living.all, which, |id| {
                for rule in RULES {
                    edit.take_back_dismissal(id, rule);
                }
            }),
            15 => edit.switch_rule(RULES[which % 3], to.is_multiple_of(2)),
            16 => with(&some_limits(act), 0, |limits| edit.set_limits(limits)),
            17 if to.is_multiple_of(2) => edit.add_team(TeamId::new(id), Line::new(&word)),
            17 => edit.add_person(
                PersonId::new(id),
                Line::new(&word),
                living.teams.first().copied(),
            ),
            18 => with(&living.teams, which, |team| {
                edit.team(team, |team, stamp| team.name.edit(Line::new(&word), stamp));
            }),
            19 => with(&living.people, which, |person| {
                let team = living.teams.get(to % 3).copied();
                edit.person(person, |person, stamp| person.team.edit(team, stamp));
            }),
            20 => with(&living.key_results, which, |key_result| {
                let (title, by) = (Line::new(&word), Line::new(RULES[to % 3]));
                edit.add_proposal(ProposalId::new(id), key_result, to % 4, title, by);
            }),
            21 => with(&living.proposals, which, |proposal| {
                if to.is_multiple_of(3) {
                    edit.choose_proposal(proposal);
                } else {
                    edit.proposal(proposal, |proposal, stamp| {
                        proposal.by.edit(Line::new(&word), stamp);
                    });
                }
            }),
            22 => with(&living.objectives, which, |objective| {
                with(&living.key_results, to, |key_result| {
                    // A refusal is an edit that changes nothing.
                    let _ = edit.align(objective, Some(Alignment::KeyResult(key_result)));
                });
            }),
            23..MERGE => progress::act(edit, &living, act, id),
            MERGE => edit.merge(other),
            _ => {}
        })
    }
}

fn edit_objective(edit: &mut Edit<'_>, id: ObjectiveId, living: &Living, act: &Act) {
    let other = living.objectives[act.to % living.objectives.len()];
    edit.objective(id, |objective, stamp| match act.to % 5 {
        0 => objective
            .why
            .edit(Prose::new("Because\nit \"matters\""), stamp),
        1 => {
            let teams = living.teams.iter().copied().map(Owner::Team);
            let people = living.people.iter().copied().map(Owner::Person);
            objective
                .owners
                .edit(teams.chain(people).take(3).collect(), stamp);
        }
        2 => objective
            .aligned_to
            .edit(Some(Alignment::Objective(other)), stamp),
        3 => {
            let later = Stamped::new("{\"a\":[1,\"b\"]}".to_owned(), stamp);
            objective.unknown.insert("x_later".to_owned(), later);
            objective.ambition.edit(Ambition::Committed, stamp);
        }
        _ => objective
            .title
            .edit(Line::new(&format!("Objective {}", act.to)), stamp),
    });
}

fn edit_key_result(edit: &mut Edit<'_>, id: KeyResultId, act: &Act) {
    let to = f64::from(u32::try_from(act.to).unwrap_or(0)) / 7.0;
    edit.key_result(id, |key_result, stamp| match act.to % 6 {
        5 => key_result
            .source
            .edit(Line::new(RULES[act.which % 3]), stamp),
        0 => key_result.measure.edit(metric(Target::AtLeast(to)), stamp),
        1 => key_result.measure.edit(
            metric(Target::Between {
                low: to,
                high: to + 0.1,
            }),
            stamp,
        ),
        2 => key_result.measure.edit(milestone(), stamp),
        3 => key_result
            .weight
            .edit(Weight::new(to + 0.3).unwrap_or_default(), stamp),
        _ => key_result
            .owner
            .edit(Some(Owner::Team(TeamId::new(1))), stamp),
    });
}

fn some_limits(act: &Act) -> Vec<Limits> {
    let limits = Limits::new(1 + act.which % Limits::LARGEST, 1 + act.to % 3, 3);
    limits.into_iter().collect()
}

fn metric(target: Target) -> Option<Measure> {
    let metric = Metric::new(Line::new("%"), Some(-3.7), target);
    metric.ok().map(Measure::Metric)
}

fn milestone() -> Option<Measure> {
    let step = |title, weight, done| Step {
        title: Line::new(title),
        weight,
        done,
    };
    let steps = vec![step("Pilot", 0.1, true), step("Launch", 3.0, false)];
    Milestone::new(steps).ok().map(Measure::Milestone)
}

fn quarter(number: usize) -> Period {
    let day = i32::try_from(number).unwrap_or(0) * 91;
    Period::quarter_of(Date::from_days(20_000 + day))
}

fn with<Id: Copy>(ids: &[Id], which: usize, act: impl FnOnce(Id)) {
    if !ids.is_empty() {
        act(ids[which % ids.len()]);
    }
}

/// What everybody starts from.
fn beginning() -> Workspace {
    let stamp = Stamp::NEVER.next(1, DeviceId(9));
    let mut workspace = Workspace::default();
    let mut edit = Edit::new(&mut workspace, stamp);
    let cycle = CycleId::new(1);
    edit.add_cycle(
        cycle,
        Line::new("2027 Q1"),
        quarter(0),
        Cadence::Fortnightly,
    );
    edit.add_objective(ObjectiveId::new(1), cycle, 0);
    edit.add_key_result(KeyResultId::new(1), ObjectiveId::new(1), 0);
    edit.finish();
    let team = Team {
        id: TeamId::new(1),
        name: Stamped::new(Line::new("Checkout"), stamp),
        unknown: Unknown::default(),
    };
    let person = Person {
        id: PersonId::new(1),
        name: Stamped::new(Line::new("Mina"), stamp),
        team: Stamped::new(Some(team.id), stamp),
        unknown: Unknown::default(),
    };
    workspace.insert(team.into());
    workspace.insert(person.into());
    workspace
}

/// The living records of each kind.
struct Living {
    all: Vec<RecordId>,
    cycles: Vec<CycleId>,
    objectives: Vec<ObjectiveId>,
    key_results: Vec<KeyResultId>,
    initiatives: Vec<InitiativeId>,
    proposals: Vec<ProposalId>,
    teams: Vec<TeamId>,
    people: Vec<PersonId>,
}

impl Living {
    fn of(workspace: &Workspace) -> Self {
        let all: Vec<RecordId> = Outline::of(workspace).all().iter().copied().collect();
        Self {
            cycles: pick(&all, |id| match id {
                RecordId::Cycle(id) => Some(id),
                _ => None,
            }),
            objectives: pick(&all, |id| match id {
                RecordId::Objective(id) => Some(id),
                _ => None,
            }),
            key_results: pick(&all, |id| match id {
                RecordId::KeyResult(id) => Some(id),
                _ => None,
            }),
            initiatives: pick(&all, |id| match id {
                RecordId::Initiative(id) => Some(id),
                _ => None,
            }),
            proposals: pick(&all, |id| match id {
                RecordId::Proposal(id) => Some(id),
                _ => None,
            }),
            teams: pick(&all, |id| match id {
                RecordId::Team(id) => Some(id),
                _ => None,
            }),
            people: pick(&all, |id| match id {
                RecordId::Person(id) => Some(id),
                _ => None,
            }),
            all,
        }
    }
}

fn pick<Id>(all: &[RecordId], id: impl Fn(RecordId) -> Option<Id>) -> Vec<Id> {
    all.iter().filter_map(|record| id(*record)).collect()
}
