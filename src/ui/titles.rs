//! Writing the title of a line, and the measure that follows from it.

use crate::domain::{Edit, KeyResult, Line, Measure, Outline, ProposalId, RecordId};
use crate::hints::read_metric;
use crate::ui::guide::sentence::Pieces;

/// Gives a line of the document this title. The measure of a key result follows where it was read out of
/// the title. Nothing happens to records that are no lines.
pub fn set_title(edit: &mut Edit, id: RecordId, text: &str) {
    match id {
        RecordId::Objective(id) => edit.objective(id, |objective, stamp| {
            objective.title.edit(Line::new(text), stamp);
        }),
        RecordId::KeyResult(id) => edit.key_result(id, |key_result, stamp| {
            key_result
                .measure
                .edit(measure_after(key_result, text), stamp);
            key_result.title.edit(Line::new(text), stamp);
        }),
        RecordId::Initiative(id) => edit.initiative(id, |initiative, stamp| {
            initiative.title.edit(Line::new(text), stamp);
        }),
        RecordId::Cycle(_)
        | RecordId::Team(_)
        | RecordId::Person(_)
        | RecordId::Proposal(_)
        | RecordId::CheckIn(_)
        | RecordId::Correction(_)
        | RecordId::Settings(_) => {}
    }
}

/// Settles on a proposal: its key result takes the title of it, the measure follows as it does while
/// writing, and all proposals for that key result are deleted. Nothing happens if it is gone.
pub fn choose(edit: &mut Edit, id: ProposalId) {
    let Some(proposal) = edit.workspace().proposal(id) else {
        return;
    };
    let (key_result, title) = (*proposal.key_result.value(), proposal.title.value().clone());
    let outline = Outline::of(edit.workspace());
    if outline.proposals(key_result).contains(&id) {
        set_title(edit, key_result.into(), &title);
        edit.choose_proposal(id);
    }
}

/// The measure of a key result after its title changes to `title`. A measure that was read out of the
/// old title follows the new one; a measure that somebody set by hand stays.
pub fn measure_after(key_result: &KeyResult, title: &str) -> Option<Measure> {
    let measure = key_result.measure.value();
    if is_read_from(measure.as_ref(), key_result.title.value()) {
        read_measure(title)
    } else {
        measure.clone()
    }
}

/// Whether a measure is just what the title says.
pub fn is_read_from(measure: Option<&Measure>, title: &str) -> bool {
    measure == read_measure(title).as_ref()
}

fn read_measure(title: &str) -> Option<Measure> {
    // Sentences of the guide are read by what made them, in whichever language, all others as English.
    let metric = Pieces::measure_of(title).or_else(|| read_metric(title));
    metric.map(Measure::Metric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Cadence, CycleId, Date, DeviceId, KeyResultId, ObjectiveId, Period, Stamp, Workspace,
    };

    const ID: KeyResultId = KeyResultId::new(3);

    fn edit(workspace: &mut Workspace, change: impl FnOnce(&mut Edit<'_>)) {
        let stamp = Stamp {
            time: workspace.latest().time + 1,
            ..Stamp::NEVER
        };
        let mut edit = Edit::new(workspace, stamp);
        change(&mut edit);
        drop(edit.finish());
    }

    #[test]
    fn a_measure_follows_the_sentence_until_somebody_sets_it() {
        let mut workspace = Workspace::default();
        let title = "Raise coverage from 60% to 85%";
        edit(&mut workspace, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(
                CycleId::new(1),
                Line::new("2027 Q1"),
                quarter,
                Cadence::Weekly,
            );
            edit.add_objective(ObjectiveId::new(2), CycleId::new(1), 0);
            edit.add_key_result(ID, ObjectiveId::new(2), 0);
            set_title(edit, ID.into(), title);
        });
        let measure = |workspace: &Workspace| {
            let key_result = workspace.key_result(ID);
            key_result.and_then(|key_result| key_result.measure.value().clone())
        };
        assert!(is_read_from(measure(&workspace).as_ref(), title));
        let other = "Raise coverage from 60% to 90%";
        edit(&mut workspace, |edit| set_title(edit, ID.into(), other));
        assert_eq!(measure(&workspace), read_measure(other));
        let by_hand = read_measure("from 1 to 2");
        edit(&mut workspace, |edit| {
            edit.key_result(ID, |key_result, stamp| {
                key_result.measure.edit(by_hand.clone(), stamp);
            });
            set_title(edit, ID.into(), title);
        });
        assert_eq!(measure(&workspace), by_hand);
    }

    #[test]
    fn a_chosen_proposal_becomes_the_title_and_its_measure_follows_in_one_step() {
        let mut workspace = Workspace::default();
        let titles = [
            "Raise coverage from 60% to 85%",
            "Raise coverage from 60% to 90%",
        ];
        edit(&mut workspace, |edit| {
            let quarter = Period::quarter_of(Date::from_days(20_000));
            edit.add_cycle(CycleId::new(1), Line::default(), quarter, Cadence::Weekly);
            edit.add_objective(ObjectiveId::new(2), CycleId::new(1), 0);
            edit.add_key_result(ID, ObjectiveId::new(2), 0);
            for (number, title) in (1..).zip(titles) {
                let by = Line::new("Mina");
                edit.add_proposal(ProposalId::new(number), ID, 9, Line::new(title), by);
            }
        });
        let before = workspace.clone();
        let stamp = workspace.latest().next(1, DeviceId(1));
        let mut choice = Edit::new(&mut workspace, stamp);
        choose(&mut choice, ProposalId::new(2));
        choose(&mut choice, ProposalId::new(1));
        let changes = choice.finish();
        let chosen = workspace.key_result(ID).unwrap();
        assert_eq!(&**chosen.title.value(), titles[1]);
        assert_eq!(*chosen.measure.value(), read_measure(titles[1]));
        assert!(Outline::of(&workspace).proposals(ID).is_empty());
        edit(&mut workspace, |edit| edit.retract(&changes));
        assert_eq!(Outline::of(&workspace), Outline::of(&before));
        assert_eq!(&**workspace.key_result(ID).unwrap().title.value(), "");
        assert_eq!(*workspace.key_result(ID).unwrap().measure.value(), None);
    }
}
