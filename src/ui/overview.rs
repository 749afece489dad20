//! What there is to say about a cycle as a whole, and how much in all.

use super::cycle_text::{known, texts, texts_of};
use super::line_notes::LineNotes;
use super::words::{Words, fill};
use crate::domain::{CycleId, Outline, Record, RecordId, Workspace};
use crate::hints::{
    Desk, Hint, Kind, Place, RULE_NAMES, Severity, Statement, review, singular, spelled_out,
};
use std::collections::{BTreeMap, BTreeSet};

/// The hints on a cycle that no single line explains, and the number of all hints by severity. Rules
/// that are switched off say nothing here; hints that were dismissed, or are folded under others, do not
/// count.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    hints: BTreeMap<RecordId, Vec<Hint>>,
    rolled_up: BTreeMap<RecordId, Vec<&'static str>>,
    /// Hints that say: fix this before you commit to it.
    pub defects: usize,
    /// Hints that say: think again.
    pub warnings: usize,
    /// Hints that say: consider this.
    pub advice: usize,
    /// Rules that are switched off.
    pub rules_off: usize,
    /// Whether some statement is in another language than the hints read.
    pub has_other_language: bool,
    /// Short forms that some text of the workspace spells out.
    explained: BTreeSet<String>,
}

impl Overview {
    /// Reads a cycle. Whoever hands in the same desk again has only what has changed read.
    pub fn of(workspace: &Workspace, outline: &Outline, cycle: CycleId, desk: &mut Desk) -> Self {
        let is_on = |hint: &&Hint| workspace.is_rule_on(hint.rule.id);
        let mut overview = Self {
            explained: explained(workspace, outline),
            ..Self::default()
        };
        let texts = texts(workspace, outline, cycle);
        let limits = workspace.limits();
        let shared = desk.review_set(&texts, &limits);
        for (place, hint) in shared.filter(|(_, hint)| is_on(hint)) {
            if let Some(id) = record_at(outline, cycle, place) {
                let hints = overview.hints.entry(id).or_default();
                let graver =
                    hints.partition_point(|other| other.rule.severity <= hint.rule.severity);
                hints.insert(graver, hint.clone());
            }
        }
        overview.roll_up(workspace, outline, cycle);
        let mut all = overview.hints.clone();
        for (place, hint) in desk.line_hints().filter(|(_, hint)| is_on(hint)) {
            if let Some(id) = record_at(outline, cycle, place) {
                all.entry(id).or_default().push(hint.clone());
            }
        }
        for (id, hints) in all {
            overview.count(workspace, id, hints);
        }
        overview.rules_off = rules_off(workspace).count();
        overview.has_other_language = desk.has_other_language();
        overview
    }

    /// Has so many objectives of a cycle read, the first ones, so that reading all of it later takes less long.
    pub fn read_ahead(
        workspace: &Workspace,
        outline: &Outline,
        cycle: CycleId,
        desk: &mut Desk,
        count: usize,
    ) {
        let objectives = outline.objectives(cycle);
        let first = objectives.get(..count).unwrap_or(objectives);
        let texts = texts_of(workspace, outline, first);
        drop(desk.review_set(&texts, &workspace.limits()));
    }

    /// Notes for each key result what its objective says for all of them, unless that was dismissed.
    fn roll_up(&mut self, workspace: &Workspace, outline: &Outline, cycle: CycleId) {
        for objective in outline.objectives(cycle) {
            let dismissals = workspace.dismissals((*objective).into());
            let speaking = self.hints((*objective).into()).iter();
            let rules: Vec<&'static str> = speaking
                .filter(|hint| dismissals.reason(hint.rule.id).is_none())
                .flat_map(|hint| hint.rule.rolls_up)
                .copied()
                .collect();
            if !rules.is_empty() {
                for id in outline.key_results(*objective) {
                    self.rolled_up.insert((*id).into(), rules.clone());
                }
            }
        }
    }

    /// The hints that concern a record together with others, graver ones first.
    pub fn hints(&self, id: RecordId) -> &[Hint] {
        self.hints.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether a hint on `text` asks for what another text of the workspace explains.
    pub fn is_explained(&self, text: &str, hint: &Hint) -> bool {
        let word = text.get(hint.span.clone()).unwrap_or_default();
        hint.rule.id == "jargon" && self.explained.contains(singular(word))
    }

    /// The rules of whose hints on a line the objective above it speaks for all its key results.
    pub fn rolled_up(&self, id: RecordId) -> &[&'static str] {
        self.rolled_up.get(&id).map_or(&[], Vec::as_slice)
    }

    /// How much there is to look at, as a sentence; empty when there is nothing.
    pub fn sentence(&self, words: &Words) -> String {
        let words = &words.hints;
        let parts = [
            (self.defects, words.to_fix()),
            (self.warnings, words.to_think_over()),
            (self.advice, words.to_consider()),
            (self.rules_off, words.switched_off()),
        ];
        let said: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| fill(what, &[("count", &count.to_string())]))
            .collect();
        if said.is_empty() {
            String::new()
        } else {
            fill(words.in_all(), &[("counts", &said.join(", "))])
        }
    }

    fn count(&mut self, workspace: &Workspace, id: RecordId, mut hints: Vec<Hint>) {
        if let Some(record) = workspace.record(id) {
            hints.retain(|hint| !self.is_explained(record.title(), hint));
        }
        let notes = LineNotes::sort(hints, self.rolled_up(id), workspace.dismissals(id));
        for note in notes.open {
            match note.lead.rule.severity {
                Severity::Defect => self.defects += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Advice => self.advice += 1,
            }
        }
    }
}

/// The rules that are switched off in a workspace.
pub fn rules_off(workspace: &Workspace) -> impl Iterator<Item = &'static str> {
    let ids = RULE_NAMES.iter().map(|(id, _)| *id);
    ids.filter(|id| !workspace.is_rule_on(id))
}

/// The short forms that any title or reason in the workspace spells out.
fn explained(workspace: &Workspace, outline: &Outline) -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    for record in outline.all().iter().filter_map(|id| workspace.record(*id)) {
        explained.extend(spelled_out(record.title()).map(ToOwned::to_owned));
        if let Record::Objective(objective) = record {
            explained.extend(spelled_out(objective.why.value()).map(ToOwned::to_owned));
        }
    }
    explained
}

fn record_at(outline: &Outline, cycle: CycleId, place: Place) -> Option<RecordId> {
    let objective = |index: usize| outline.objectives(cycle).get(index).copied();
    match place {
        Place::Cycle => Some(cycle.into()),
        Place::Objective(index) => objective(index).map(Into::into),
        Place::KeyResult {
            objective: index,
            key_result,
        } => {
            let siblings = outline.key_results(objective(index)?);
            siblings.get(key_result).map(|id| (*id).into())
        }
    }
}

/// The hints on a single line; none for what the rules do not read.
pub fn line_hints(workspace: &Workspace, id: RecordId) -> Vec<Hint> {
    let statement = match id {
        RecordId::Objective(id) => workspace
            .objective(id)
            .map(|objective| Statement::new(Kind::Objective, objective.title.value())),
        RecordId::KeyResult(id) => workspace.key_result(id).map(|key_result| Statement {
            kind: Kind::KeyResult,
            text: key_result.title.value(),
            known: known(key_result),
        }),
        _ => None,
    };
    statement.map_or_else(Vec::new, |statement| review(&statement))
}

#[cfg(test)]
mod tests {
    use super::super::titles::set_title;
    use super::super::words::ENGLISH;
    use super::*;
    use crate::domain::{
        Cadence, Date, DeviceId, Edit, KeyResultId, Line, ObjectiveId, Owner, Period, PersonId,
        Stamp, TeamId,
    };

    const CYCLE: CycleId = CycleId::new(1);

    /// A cycle in which each objective has these key results.
    fn workspace(objectives: &[(&str, &[&str])]) -> Workspace {
        let mut workspace = Workspace::default();
        let mut edit = Edit::new(
            &mut workspace,
            Stamp {
                time: 1,
                ..Stamp::NEVER
            },
        );
        let quarter = Period::quarter_of(Date::new(2027, 1, 1).unwrap());
        edit.add_cycle(CYCLE, Line::new("2027 Q1"), quarter, Cadence::Weekly);
        let mut number = 100;
        for (title, key_results) in objectives {
            number += 100;
            let id = ObjectiveId::new(number);
            edit.add_objective(id, CYCLE, usize::MAX);
            set_title(&mut edit, id.into(), title);
            for title in *key_results {
                number += 1;
                let key_result = KeyResultId::new(number);
                edit.add_key_result(key_result, id, usize::MAX);
                set_title(&mut edit, key_result.into(), title);
            }
        }
        workspace
    }

    fn overview(workspace: &Workspace) -> Overview {
        Overview::of(
            workspace,
            &Outline::of(workspace),
            CYCLE,
            &mut Desk::default(),
        )
    }

    #[test]
    fn a_good_set_has_nothing_to_fix() {
        let set = workspace(&[(
            "Establish a world-class CI/CD pipeline",
            &[
                "Increase automated test coverage from 60% to 85%",
                "Reduce deployment time by 50%",
                "Increase deployment frequency to daily",
            ],
        )]);
        let overview = overview(&set);
        assert_eq!((overview.defects, overview.warnings), (0, 0));
    }

    #[test]
    fn a_lonely_key_result_is_a_matter_of_its_objective() {
        let set = workspace(&[(
            "Paying feels instant",
            &["Reduce latency from 820 to 570 ms"],
        )]);
        let overview = overview(&set);
        let hints = overview.hints(ObjectiveId::new(200).into());
        assert_eq!(
            hints.iter().map(|hint| hint.rule.id).collect::<Vec<_>>(),
            ["no-key-result"]
        );
        assert_eq!(overview.sentence(&ENGLISH), "Hints: 1 to fix.");
    }

    #[test]
    fn a_desk_that_has_seen_another_cycle_says_the_same() {
        let first = workspace(&[("Be loved", &["Reach NPS 50", "Deploy Feature X"])]);
        let second = workspace(&[
            ("Paying feels instant", &["Reach NPS 50"]),
            ("Be loved", &["Deploy Feature X", "Reach NPS 50"]),
        ]);
        let mut desk = Desk::default();
        for set in [&first, &second, &first] {
            let seen = Overview::of(set, &Outline::of(set), CYCLE, &mut desk);
            assert_eq!(seen, overview(set));
        }
    }

    #[test]
    fn a_text_in_another_language_is_noticed() {
        let english = workspace(&[("Paying feels instant", &["Reach NPS 50"])]);
        assert!(!overview(&english).has_other_language);
        let german = workspace(&[(
            "Die Kunden bezahlen sofort und ohne Fehler",
            &["Reach NPS 50"],
        )]);
        assert!(overview(&german).has_other_language);
    }

    #[test]
    fn too_many_objectives_are_remarked_on_beside_the_cycle() {
        let titles = [
            "Cafés trust us",
            "Nurses get home on time",
            "Parents know where the bus is",
            "Teachers plan together",
            "Gardens stay green in drought",
            "Libraries open to everyone",
        ];
        let objectives: Vec<(&str, &[&str])> =
            titles.iter().map(|title| (*title, [].as_slice())).collect();
        let overview = overview(&workspace(&objectives));
        assert!(
            overview
                .hints(CYCLE.into())
                .iter()
                .any(|hint| hint.rule.id == "too-many")
        );
    }

    #[test]
    fn objectives_are_counted_for_each_team_whose_people_own_them_and_the_team_is_named() {
        let titles = [
            "Cafés trust us",
            "Nurses get home on time",
            "Parents know where the bus is",
            "Teachers plan together",
            "Gardens stay green in drought",
            "Libraries open to everyone",
        ];
        let objectives: Vec<(&str, &[&str])> =
            titles.iter().map(|title| (*title, [].as_slice())).collect();
        let mut set = workspace(&objectives);
        let ids = Outline::of(&set).objectives(CYCLE).to_vec();
        let (bus, school) = (TeamId::new(1), TeamId::new(2));
        let mina = PersonId::new(1);
        let mut own = |last: Vec<Owner>| {
            let stamp = set.latest().next(2, DeviceId(1));
            let mut edit = Edit::new(&mut set, stamp);
            edit.add_team(bus, Line::new("Bus"));
            edit.add_team(school, Line::new("School"));
            edit.add_person(mina, Line::new("Mina"), Some(bus));
            for (id, index) in ids.iter().zip(0..) {
                let owners = if index < 5 {
                    vec![Owner::Team(bus)]
                } else {
                    last.clone()
                };
                edit.objective(*id, |objective, stamp| {
                    objective.owners.edit(owners, stamp);
                });
            }
            drop(edit.finish());
            let overview = overview(&set);
            let hints = overview.hints(CYCLE.into()).iter();
            let said = hints.filter(|hint| hint.rule.id == "too-many");
            said.map(|hint| hint.message.clone()).collect::<Vec<_>>()
        };
        assert!(own(vec![Owner::Team(school)]).is_empty());
        let shared = own(vec![Owner::Team(school), Owner::Person(mina)]);
        assert_eq!(shared.len(), 1);
        assert!(shared[0].starts_with("Bus has 6 objectives"), "{shared:?}");
    }

    #[test]
    fn a_task_list_is_said_once_on_its_objective() {
        let set = workspace(&[(
            "Paying feels instant",
            &["Deploy Feature X", "Launch the new wallet"],
        )]);
        let overview = overview(&set);
        let rolled_up = overview.rolled_up(KeyResultId::new(201).into());
        assert!(rolled_up.contains(&"output"));
        assert_eq!(
            overview.sentence(&ENGLISH),
            "Hints: 1 to think over, 1 to consider."
        );
    }

    #[test]
    fn what_was_dismissed_or_switched_off_does_not_count() {
        let mut set = workspace(&[(
            "Paying feels instant",
            &[
                "Reach 50,000 page views",
                "Failed payments fall from 3% to 2%",
            ],
        )]);
        assert_eq!(overview(&set).warnings, 1);
        let stamp = set.latest().next(2, DeviceId(1));
        let mut edit = Edit::new(&mut set, stamp);
        let id = KeyResultId::new(201).into();
        edit.dismiss(id, "vanity", Line::new("we sell advertising"));
        edit.switch_rule("too-few", false);
        drop(edit.finish());
        let overview = overview(&set);
        assert_eq!(overview.warnings, 0);
        assert_eq!(overview.hints(ObjectiveId::new(200).into()), []);
        assert!(overview.sentence(&ENGLISH).ends_with("1 switched off."));
    }

    #[test]
    fn a_short_form_that_another_text_explains_is_no_jargon() {
        let title = "Make GRNI a thing of the past";
        let unexplained = workspace(&[(title, &[])]);
        let before = overview(&unexplained).advice;
        let explained = workspace(&[
            (title, &[]),
            ("Goods received not invoiced (GRNI) are rare", &[]),
        ]);
        assert_eq!((before, overview(&explained).advice), (1, 0));
    }
}
