//! The way from work to what it is for: what would that change, for whom, how would you see it?

use crate::domain::{Edit, InitiativeId, KeyResultId, Line, ObjectiveId, Outline, RecordId};
use crate::hints::Hint;
use crate::ui::titles::set_title;
use crate::ui::words::{Words, fill};

/// The rules that say: this is work.
const WORK: [&str; 4] = ["output", "task", "activity-count", "output-objective"];

/// Whether one of these hints calls the line work.
pub fn is_work(hints: &[Hint]) -> bool {
    hints.iter().any(|hint| WORK.contains(&hint.rule.id))
}

/// The answers to the three questions, as they are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// What would that change?
    pub change: String,
    /// For whom?
    pub whom: String,
    /// How would you see it?
    pub seen: String,
}

impl Chain {
    /// What the line reads once the answers take its place: an objective says what changes and for whom,
    /// a key result in addition how it is seen. Nothing but the writer's words and what joins them.
    /// `None` until there is enough for it; whom alone is no outcome.
    pub fn outcome(&self, id: RecordId, words: &Words) -> Option<String> {
        let [change, whom, seen] =
            [&self.change, &self.whom, &self.seen].map(|answer| bare(answer));
        let template = words.guide.for_whom();
        let whom = whom.strip_prefix(preposition(template)).unwrap_or(whom);
        let for_whom = |text: &str| {
            if whom.is_empty() || text.contains(whom) {
                return text.to_owned();
            }
            fill(template, &[("change", text), ("whom", whom)])
        };
        match id {
            RecordId::Objective(_) => (!change.is_empty()).then(|| for_whom(change)),
            _ if change.is_empty() && seen.is_empty() => None,
            _ if change.is_empty() => Some(for_whom(seen)),
            _ if seen.is_empty() => Some(for_whom(change)),
            _ => {
                let change = for_whom(change);
                Some(fill(
                    words.guide.seen_by(),
                    &[("change", &change), ("seen", seen)],
                ))
            }
        }
    }
}

/// Puts the outcome in the place of the work, and keeps the work as an initiative: under the key result
/// itself, or under the one that is made of how it would be seen, else under the first there is. New
/// records get identities of the numbers drawn from `number`. Nothing happens unless the answers make an
/// outcome.
pub fn turn(
    edit: &mut Edit,
    id: RecordId,
    chain: &Chain,
    words: &Words,
    number: &mut dyn FnMut() -> u128,
) {
    let Some(outcome) = chain.outcome(id, words) else {
        return;
    };
    let work = edit
        .workspace()
        .record(id)
        .map(|record| record.title().trim().to_owned());
    let parent = match id {
        RecordId::Objective(objective) => {
            key_result_for(edit, objective, bare(&chain.seen), number)
        }
        RecordId::KeyResult(key_result) => key_result,
        _ => return,
    };
    set_title(edit, id, &outcome);
    let work = Line::new(&work.unwrap_or_default());
    if !work.is_blank() {
        edit.add_initiative(InitiativeId::new(number()), parent, usize::MAX, work);
    }
}

/// The key result under which the work of an objective is kept.
fn key_result_for(
    edit: &mut Edit,
    objective: ObjectiveId,
    seen: &str,
    number: &mut dyn FnMut() -> u128,
) -> KeyResultId {
    let outline = Outline::of(edit.workspace());
    let there = outline.key_results(objective);
    let is_blank = |id: &&KeyResultId| {
        edit.workspace()
            .key_result(**id)
            .is_some_and(|key_result| key_result.title.value().is_blank())
    };
    let found = if seen.is_empty() {
        there.first()
    } else {
        there.iter().find(is_blank)
    };
    let id = found.copied().unwrap_or_else(|| {
        let id = KeyResultId::new(number());
        edit.add_key_result(id, objective, usize::MAX);
        id
    });
    if !seen.is_empty() {
        set_title(edit, id.into(), seen);
    }
    id
}

/// What a template puts before whom, which people write into the answer as well: "for ".
fn preposition(template: &str) -> &str {
    let (_, rest) = template.split_once("{change}").unwrap_or_default();
    rest.split('{').next().unwrap_or_default().trim_start()
}

/// An answer without the full stop that would end up in the middle of a line.
fn bare(answer: &str) -> &str {
    answer.trim().trim_end_matches('.').trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Cadence, CycleId, Date, DeviceId, Period, Stamp, Workspace};
    use crate::hints::{Kind, Statement, review};
    use crate::ui::words::{ENGLISH, GERMAN};
    use proptest::prelude::*;

    const OBJECTIVE: ObjectiveId = ObjectiveId::new(1);
    const KEY_RESULT: KeyResultId = KeyResultId::new(2);

    fn chain(change: &str, whom: &str, seen: &str) -> Chain {
        Chain {
            change: change.to_owned(),
            whom: whom.to_owned(),
            seen: seen.to_owned(),
        }
    }

    fn workspace(objective: &str, key_results: &[&str]) -> Workspace {
        let mut workspace = Workspace::default();
        let stamp = Stamp {
            time: 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(&mut workspace, stamp);
        let quarter = Period::quarter_of(Date::from_days(20_000));
        edit.add_cycle(CycleId::new(1), Line::default(), quarter, Cadence::Weekly);
        edit.add_objective(OBJECTIVE, CycleId::new(1), 0);
        set_title(&mut edit, OBJECTIVE.into(), objective);
        for (number, title) in (2..).zip(key_results) {
            edit.add_key_result(KeyResultId::new(number), OBJECTIVE, usize::MAX);
            set_title(&mut edit, KeyResultId::new(number).into(), title);
        }
        drop(edit.finish());
        workspace
    }

    /// All lines after the chain, in order.
    fn turned(
        mut workspace: Workspace,
        id: impl Into<RecordId>,
        chain: &Chain,
    ) -> (Workspace, Vec<String>) {
        let stamp = workspace.latest().next(2, DeviceId(1));
        let mut edit = Edit::new(&mut workspace, stamp);
        let mut drawn = 100;
        turn(&mut edit, id.into(), chain, &ENGLISH, &mut || {
            drawn += 1;
            drawn
        });
        drop(edit.finish());
        let lines = lines(&workspace);
        (workspace, lines)
    }

    fn lines(workspace: &Workspace) -> Vec<String> {
        let branch = Outline::of(workspace).branch(OBJECTIVE.into()).into_iter();
        let records = branch.filter_map(|id| {
            workspace
                .record(id)
                .map(|record| record.title().to_string())
        });
        records.collect()
    }

    const ANSWERS: [&str; 3] = [
        "Buyers find answers on their own",
        "first-time buyers",
        "Calls per order fall from 0.3 to 0.2",
    ];

    #[test]
    fn an_objective_of_work_becomes_the_change_and_the_work_a_bet_on_how_it_is_seen() {
        let [change, whom, seen] = ANSWERS;
        let (_, lines) = turned(
            workspace("Launch the help centre", &[]),
            OBJECTIVE,
            &chain(change, whom, seen),
        );
        let expected = [
            "Buyers find answers on their own for first-time buyers",
            seen,
            "Launch the help centre",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_key_result_of_work_says_what_changes_and_how_it_is_seen() {
        let [change, _, seen] = ANSWERS;
        let (_, lines) = turned(
            workspace("Help is at hand", &["Launch the help centre."]),
            KEY_RESULT,
            &chain(change, "", seen),
        );
        let expected = [
            "Help is at hand",
            "Buyers find answers on their own: Calls per order fall from 0.3 to 0.2",
            "Launch the help centre.",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn whoever_is_named_already_is_not_named_twice() {
        let outcome = chain("First-time buyers find answers.", "buyers", "")
            .outcome(OBJECTIVE.into(), &ENGLISH);
        assert_eq!(outcome.as_deref(), Some("First-time buyers find answers"));
        let german =
            chain("Antworten sind schnell da", "Neukunden", "").outcome(OBJECTIVE.into(), &GERMAN);
        assert_eq!(
            german.as_deref(),
            Some("Antworten sind schnell da für Neukunden")
        );
        let doubled =
            chain("Answers are at hand", "for new buyers", "").outcome(OBJECTIVE.into(), &ENGLISH);
        assert_eq!(
            doubled.as_deref(),
            Some("Answers are at hand for new buyers")
        );
    }

    #[test]
    fn work_without_a_way_to_see_it_stands_under_the_key_result_there_is() {
        let before = workspace(
            "Launch the help centre",
            &["Calls per order fall from 0.3 to 0.2"],
        );
        let (_, lines) = turned(before, OBJECTIVE, &chain("Buyers find answers", "", ""));
        assert_eq!(
            lines,
            [
                "Buyers find answers",
                "Calls per order fall from 0.3 to 0.2",
                "Launch the help centre"
            ]
        );
        let (_, alone) = turned(
            workspace("Launch it", &[]),
            OBJECTIVE,
            &chain("Buyers find answers", "", ""),
        );
        assert_eq!(alone, ["Buyers find answers", "", "Launch it"]);
    }

    #[test]
    fn too_few_answers_leave_the_work_alone() {
        let before = workspace("Launch the help centre", &["Launch it"]);
        for (id, chain) in [
            (
                RecordId::from(OBJECTIVE),
                chain(" ", "buyers", "Calls fall"),
            ),
            (KEY_RESULT.into(), chain("", "buyers", "")),
        ] {
            assert_eq!(turned(before.clone(), id, &chain).0, before);
        }
    }

    #[test]
    fn what_the_chain_makes_is_work_no_more() {
        let read = |kind, text: &str| is_work(&review(&Statement::new(kind, text)));
        assert!(read(Kind::KeyResult, "Launch the help centre"));
        assert!(read(Kind::Objective, "Ship a new checkout"));
        let [change, whom, seen] = ANSWERS;
        let made = chain(change, whom, seen)
            .outcome(KEY_RESULT.into(), &ENGLISH)
            .unwrap();
        assert!(!read(Kind::KeyResult, &made), "{made}");
    }

    proptest! {
        #[test]
        fn no_word_is_lost_or_invented_and_one_undo_takes_it_back(change in "[a-z ]{0,12}", whom in "[a-z]{0,6}", seen in "[a-z ]{0,12}", is_objective: bool, blank: bool) {
            let key_results: &[&str] = if blank { &[""] } else { &["Launch it now"] };
            let before = workspace("Ship a thing", key_results);
            let id: RecordId = if is_objective { OBJECTIVE.into() } else { KEY_RESULT.into() };
            let chain = chain(&change, &whom, &seen);
            let mut after = before.clone();
            let stamp = after.latest().next(2, DeviceId(1));
            let mut edit = Edit::new(&mut after, stamp);
            let mut drawn = 100;
            turn(&mut edit, id, &chain, &ENGLISH, &mut || { drawn += 1; drawn });
            let changes = edit.finish();
            let mut said: Vec<String> = lines(&before);
            let has_outcome = chain.outcome(id, &ENGLISH).is_some();
            if has_outcome {
                said.extend([change, whom, seen]);
            }
            let all = lines(&after).join("\n");
            for word in said.iter().flat_map(|text| text.split_whitespace()) {
                prop_assert!(all.contains(word), "{word} is lost in {all}");
            }
            for word in all.split_whitespace() {
                let word = word.trim_end_matches(':');
                let joins = ["for", ""].contains(&word);
                prop_assert!(joins || said.iter().any(|text| text.contains(word)), "{word} is invented");
            }
            let stamp = after.latest().next(3, DeviceId(1));
            let mut undo = Edit::new(&mut after, stamp);
            undo.retract(&changes);
            drop(undo.finish());
            prop_assert_eq!(lines(&after), lines(&before));
        }
    }
}
