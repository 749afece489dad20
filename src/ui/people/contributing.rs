//! What an objective could contribute to, and why not.

use super::shown_title;
use crate::domain::{
    Alignment, AlignmentLoop, Alignments, CycleId, ObjectiveId, Outline, Record, RecordId,
    Workspace,
};
use crate::ui::finding::matches;
use crate::ui::words::{Words, fill};

/// One thing to contribute to.
#[derive(Clone, Debug, PartialEq)]
pub struct AlignmentChoice {
    /// The objective or key result.
    pub to: Alignment,
    /// Its place in its cycle: "2", or "2.1" for a key result.
    pub number: String,
    /// The cycle it stands in.
    pub cycle: CycleId,
    /// The loop that it would close, if it would.
    pub refused: Option<AlignmentLoop>,
}

/// The objectives and key results with a title of which, or of the name of whose cycle, each typed word
/// begins a word: the first `most` of them, and how many more there are. The cycle of the objective comes
/// first. What belongs to the objective itself is none.
pub fn alignment_choices(
    workspace: &Workspace,
    outline: &Outline,
    alignments: &Alignments,
    objective: ObjectiveId,
    typed: &str,
    most: usize,
) -> (Vec<AlignmentChoice>, usize) {
    let own = workspace
        .objective(objective)
        .map(|objective| *objective.cycle.value());
    let cycles = outline.cycles().iter().copied();
    let others = cycles.filter(|cycle| Some(*cycle) != own);
    let (mut choices, mut more) = (Vec::new(), 0);
    for cycle in own.into_iter().chain(others) {
        let name = workspace.record(cycle.into()).map(Record::title);
        let name: &str = name.map_or("", |name| name);
        let fits = |id: RecordId| {
            let title = workspace.record(id).map(Record::title);
            title.is_some_and(|title| {
                !title.is_blank() && matches(&[title, " ", name].concat(), typed)
            })
        };
        for (id, index) in outline.objectives(cycle).iter().zip(1..) {
            if *id == objective {
                continue;
            }
            let mut offer = |to: Alignment, number: String| {
                if !fits(to.into()) {
                    return;
                }
                if choices.len() == most {
                    more += 1;
                } else {
                    choices.push(AlignmentChoice {
                        to,
                        number,
                        cycle,
                        refused: alignments.check(workspace, objective, to).err(),
                    });
                }
            };
            offer(Alignment::Objective(*id), index.to_string());
            for (key_result, line) in outline.key_results(*id).iter().zip(1..) {
                offer(Alignment::KeyResult(*key_result), format!("{index}.{line}"));
            }
        }
    }
    (choices, more)
}

/// Why a link that would close a loop is refused: all of the chain, in words.
pub fn refusal(words: &Words, workspace: &Workspace, found: &AlignmentLoop) -> String {
    let words_here = &words.people;
    let title = |id: &ObjectiveId| shown_title(words, workspace, (*id).into());
    let Some((objective, chain)) = found.objectives.split_first() else {
        return String::new();
    };
    let Some((to, between)) = chain.split_first() else {
        return words_here.itself().to_owned();
    };
    let (objective, to) = (title(objective), title(to));
    let mut links = between.iter().map(title).collect::<Vec<_>>();
    links.push(objective.clone());
    let mut sentence = String::new();
    for (index, link) in links.iter().enumerate() {
        let template = if index == 0 {
            words_here.loop_begins()
        } else {
            words_here.loop_goes_on()
        };
        sentence.push_str(&fill(template, &[("from", &to), ("to", link)]));
    }
    sentence.push_str(&fill(
        words_here.loop_ends(),
        &[("from", &objective), ("to", &to)],
    ));
    sentence
}

#[cfg(test)]
mod tests {
    use super::super::summary::tests::{CYCLE, edit, id, owned};
    use super::*;
    use crate::domain::{Cadence, Date, KeyResultId, Line, Period};
    use crate::ui::words::{ENGLISH, GERMAN};

    const NEXT: CycleId = CycleId::new(0);

    /// [`owned`], with an objective "Nobody waits" in an earlier cycle, to which the second contributes,
    /// to which the first does.
    fn chained() -> Workspace {
        let mut workspace = owned();
        edit(&mut workspace, |edit| {
            let earlier = Period::quarter_of(Date::from_days(19_000));
            edit.add_cycle(NEXT, Line::new("2022 Q1"), earlier, Cadence::Weekly);
            edit.add_objective(id(9), NEXT, 0);
            edit.objective(id(9), |objective, stamp| {
                objective.title.edit(Line::new("Nobody waits"), stamp);
            });
            edit.key_result(KeyResultId::new(2), |key_result, stamp| {
                let title = Line::new("Deploys a day rise from 1 to 9");
                key_result.title.edit(title, stamp);
            });
            let to = |number| Some(Alignment::Objective(id(number)));
            assert!(edit.align(id(2), to(9)).is_ok());
            assert!(edit.align(id(1), to(2)).is_ok());
        });
        workspace
    }

    fn choices(workspace: &Workspace, objective: u128, typed: &str) -> Vec<AlignmentChoice> {
        let outline = Outline::of(workspace);
        let alignments = Alignments::of(workspace, &outline);
        alignment_choices(workspace, &outline, &alignments, id(objective), typed, 9).0
    }

    #[test]
    fn objectives_and_key_results_of_every_cycle_are_offered_the_own_cycle_first() {
        let workspace = chained();
        let offered = choices(&workspace, 1, "");
        let places = offered.iter().map(|choice| (choice.cycle, &*choice.number));
        assert_eq!(
            places.collect::<Vec<_>>(),
            [(CYCLE, "2"), (CYCLE, "2.1"), (NEXT, "1")]
        );
        assert!(offered.iter().all(|choice| choice.refused.is_none()));
        assert_eq!(choices(&workspace, 1, "2022").len(), 1);
        assert_eq!(choices(&workspace, 1, "deploys rise").len(), 1);
        let outline = Outline::of(&workspace);
        let alignments = Alignments::of(&workspace, &outline);
        let few = alignment_choices(&workspace, &outline, &alignments, id(1), "", 2);
        assert_eq!((few.0.as_slice(), few.1), (&offered[..2], 1));
    }

    #[test]
    fn a_loop_is_refused_with_the_whole_chain() {
        let workspace = chained();
        let offered = choices(&workspace, 9, "paying");
        let found = offered[0].refused.as_ref().unwrap();
        assert_eq!(
            refusal(&ENGLISH, &workspace, found),
            "“Paying feels instant” already contributes to “Deploys are boring”, which contributes to \
             “Nobody waits”, so “Nobody waits” cannot contribute to “Paying feels instant”."
        );
        assert!(refusal(&GERMAN, &workspace, found).contains("„Nobody waits“"));
    }

    #[test]
    fn a_loop_of_two_is_refused_with_one_link() {
        let workspace = chained();
        let offered = choices(&workspace, 2, "paying");
        assert_eq!(
            refusal(&ENGLISH, &workspace, offered[0].refused.as_ref().unwrap()),
            "“Paying feels instant” already contributes to “Deploys are boring”, so “Deploys are boring” \
             cannot contribute to “Paying feels instant”."
        );
    }
}
