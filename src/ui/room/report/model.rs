//! What the report on a room tells.

use crate::domain::Outline;
use crate::hints::{
    CycleText, Desk, Hint, KeyResultText, Limits, ObjectiveText, Place, RULES, Rule, fold,
};
use crate::room::board::Side;
use crate::room::{Draft, Part, Room};
use crate::ui::cycle_text::{known, texts_of};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How often each rule speaks in a room.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomReport {
    /// How many drafts there are.
    pub drafts: usize,
    /// What there is after as well as before.
    pub after: After,
    /// The rules that speak, those that speak in most drafts first.
    pub rows: Vec<RuleRow>,
}

/// What a room has come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum After {
    /// All lines are as they came in.
    #[default]
    Nothing,
    /// Some lines were combined.
    Combined,
    /// Objectives were chosen, which alone count from there on.
    Chosen,
}

/// How often a rule speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleRow {
    /// The rule.
    pub rule: &'static Rule,
    /// The drafts in which it speaks, by their numbers.
    pub drafts: Vec<u32>,
    /// On how many lines of them.
    pub lines: usize,
    /// On how many lines of what the room has come to.
    pub after: usize,
}

/// Counts the hints on the drafts, and on what the room has come to: what was chosen, or while nothing is, all
/// that is left once the groups that were combined are one line each.
pub fn report(room: &Room) -> RoomReport {
    let mut rows: Vec<RuleRow> = RULES
        .iter()
        .map(|rule| RuleRow {
            rule,
            drafts: Vec::new(),
            lines: 0,
            after: 0,
        })
        .collect();
    let mut drafts = 0;
    for draft in &room.drafts {
        let counts = count(&texts(room, draft));
        drafts += 1;
        for row in &mut rows {
            if let Some(lines) = counts.get(row.rule.id) {
                row.drafts.push(draft.id);
                row.lines += lines;
            }
        }
    }
    let chosen = room.chosen_parts();
    let is_combined = |side| {
        room.board
            .groups(side)
            .iter()
            .any(|group| group.combined.is_some())
    };
    let (after, parts) = if !chosen.is_empty() {
        (After::Chosen, chosen)
    } else if Side::ALL.into_iter().any(is_combined) {
        (After::Combined, room.parts())
    } else {
        (After::Nothing, Vec::new())
    };
    let left = count(&texts_after(room, &parts));
    for row in &mut rows {
        row.after = left.get(row.rule.id).copied().unwrap_or_default();
    }
    rows.retain(|row| !row.drafts.is_empty());
    rows.sort_by_key(|row| Reverse((row.drafts.len(), row.lines)));
    RoomReport {
        drafts,
        after,
        rows,
    }
}

/// The texts of a draft as if they were all there is. Rules on how large a whole cycle is leave a room alone,
/// since nobody means to do all of it.
fn texts<'a>(room: &Room, draft: &'a Draft) -> CycleText<'a> {
    let outline = Outline::of(&draft.content);
    texts_of(&draft.content, &outline, &draft.objectives(room.cycle))
}

fn texts_after<'a>(room: &'a Room, parts: &'a [Part]) -> CycleText<'a> {
    let objectives = parts.iter().map(|part| ObjectiveText {
        title: &part.title,
        key_results: part
            .key_results
            .iter()
            .map(|part| KeyResultText {
                text: &part.title,
                known: room.key_result(part.lead).map(known).unwrap_or_default(),
                range: None,
            })
            .collect(),
        teams: Vec::new(),
    });
    CycleText {
        objectives: objectives.collect(),
    }
}

/// On how many lines each rule speaks, by its id. One flaw speaks once; what is said of a cycle as a whole is
/// not counted.
fn count(texts: &CycleText<'_>) -> BTreeMap<&'static str, usize> {
    let mut desk = Desk::default();
    let mut lines: BTreeMap<Place, Vec<Hint>> = BTreeMap::new();
    let limits = Limits::default();
    let shared = desk.review_set(texts, &limits);
    for (place, hint) in shared.filter(|(place, _)| *place != Place::Cycle) {
        lines.entry(place).or_default().push(hint.clone());
    }
    for (place, hint) in desk.line_hints() {
        lines.entry(place).or_default().push(hint.clone());
    }
    let mut counts = BTreeMap::new();
    for note in lines.into_values().flat_map(fold) {
        *counts.entry(note.lead.rule.id).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::room::testing::{combine, workspace};

    fn room() -> Room {
        let mut room = Room::default();
        let ana = "Guests come back\n- Reduce churn to 3%\n- Deploy the new help centre";
        let ben = "Guests love to return\n- Cut churn to 3%\n- NPS rises from 30 to 45";
        room.take("ana.json", workspace(ana, 1));
        room.take("ben.json", workspace(ben, 2));
        room.regroup();
        room
    }

    fn row(report: &RoomReport, id: &str) -> (usize, usize, usize) {
        let row = report.rows.iter().find(|row| row.rule.id == id).unwrap();
        (row.drafts.len(), row.lines, row.after)
    }

    #[test]
    fn drafts_and_lines_are_counted_by_rule() {
        let report = report(&room());
        assert_eq!((report.drafts, report.after), (2, After::Nothing));
        assert_eq!(row(&report, "no-baseline").0, 2);
        assert_eq!(row(&report, "output").0, 1);
    }

    #[test]
    fn what_was_combined_counts_once_afterwards() {
        let mut room = room();
        combine(&mut room, Side::KeyResults, "Churn falls from 5% to 3%");
        let report = report(&room);
        assert_eq!(report.after, After::Combined);
        let (_, before, after) = row(&report, "no-baseline");
        assert_eq!((before, after), (2, 0));
    }

    #[test]
    fn once_something_is_chosen_it_alone_counts_afterwards() {
        let mut room = room();
        room.vote.choose(room.candidates()[1].item, true);
        let report = report(&room);
        assert_eq!(report.after, After::Chosen);
        let (_, before, after) = row(&report, "no-baseline");
        assert_eq!((before, after), (2, 1));
        assert_eq!(
            row(&report, "output"),
            (1, 1, 0),
            "what was left out is out"
        );
    }

    #[test]
    fn a_room_without_drafts_has_nothing_to_tell() {
        assert_eq!(report(&Room::default()), RoomReport::default());
    }
}
