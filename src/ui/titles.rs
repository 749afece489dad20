//! Writing the title of a line, and the measure that follows from it.

use crate::domain::typed_number::number;
use crate::domain::{
    Edit, KeyResult, Line, Measure, Metric, Outline, ProposalId, RecordId, Target,
};
use crate::hints::{GAP, read_metric};
use crate::ui::coach::coach;
use crate::ui::guide::sentence::Pieces;
use std::ops::Range;

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

/// The title of a key result that goes on from where it stands `now`, read by the measure `later`: its first
/// number gives way to today's. Once it has arrived there is no such measure, and its target becomes a gap to
/// fill in. `None` where no other title reads just so; then the old one stays, and the measure says it.
pub fn retold(
    title: &str,
    metric: &Metric,
    now: f64,
    later: Option<&Measure>,
    write: fn(f64) -> String,
) -> Option<String> {
    let (Target::Increase(to) | Target::Decrease(to)) = metric.target() else {
        return None;
    };
    let from = metric.baseline()?;
    for start in numbers(title).filter(|span| is_number(&title[span.clone()], from)) {
        let now = write(now);
        let begun = [&title[..start.start], &*now, &title[start.end..]].concat();
        if later.is_some() && is_read_from(later, &begun) {
            return Some(begun);
        }
        let rest = start.start + now.len();
        let goal =
            numbers(&begun).find(|span| span.start > rest && is_number(&begun[span.clone()], to));
        if let Some(goal) = goal.filter(|_| later.is_none()) {
            let open = [&begun[..goal.start], GAP, &begun[goal.end..]].concat();
            return is_read_from(None, &open).then_some(open);
        }
    }
    None
}

/// The places of a text that are written in digits, with the separators within them.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_digit = |sign: char| sign.is_ascii_digit();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_digit)?;
        let is_part = |sign: char| is_digit(sign) || sign == '.' || sign == ',';
        let end = text[start..].find(|sign| !is_part(sign));
        let end = end.map_or(text.len(), |end| start + end);
        let digits = text[start..end].trim_end_matches(['.', ',']);
        at = end;
        Some(start..start + digits.len())
    })
}

/// Whether a text in digits is this number, by one way of writing decimals or the other.
fn is_number(text: &str, wanted: f64) -> bool {
    ['.', ','].into_iter().any(|decimal| {
        let read = number(text, decimal);
        read.is_some_and(|read| (read - wanted.abs()).abs() <= f64::EPSILON * wanted.abs())
    })
}

/// The measure that a title tells, if it tells one and its reader is here.
pub fn read_measure(title: &str) -> Option<Measure> {
    coach().and_then(|coach| (coach.read_measure)(title))
}

/// The measure that a title tells, if it tells one; for [`COACH`](crate::ui::coach::COACH) alone.
pub fn read(title: &str) -> Option<Measure> {
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

    fn goes_on(title: &str, now: f64) -> Option<String> {
        let Some(Measure::Metric(metric)) = read_measure(title) else {
            return None;
        };
        let later = Metric::new(metric.unit().clone(), Some(now), metric.target());
        let later = later.ok().map(Measure::Metric);
        retold(title, &metric, now, later.as_ref(), |number| {
            number.to_string()
        })
    }

    #[test]
    fn a_title_that_goes_on_begins_where_it_stands_now() {
        let expected = [
            (
                "Churn falls from 18% to 6%",
                11.5,
                Some("Churn falls from 11.5% to 6%"),
            ),
            (
                "Reduce latency of payments from 820 to 570 ms",
                700.0,
                Some("Reduce latency of payments from 700 to 570 ms"),
            ),
            (
                "Increase automated test coverage from 60% to 85%",
                72.0,
                Some("Increase automated test coverage from 72% to 85%"),
            ),
            (
                "Churn falls from 18% to 6%",
                6.0,
                Some("Churn falls from 6% to __%"),
            ),
            ("Payouts take at most 3 days", 2.0, None),
            ("Reports can be trusted", 2.0, None),
        ];
        for (title, now, retold) in expected {
            assert_eq!(goes_on(title, now).as_deref(), retold, "{title}");
        }
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
