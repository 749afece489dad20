//! What the page of groups shows.

use super::super::draft_name;
use crate::domain::{Outline, RecordId};
use crate::hints::{Kind, Rule, Statement, fold, review};
use crate::room::Room;
use crate::room::board::{Group, Item, Reason, Side};
use crate::ui::cycle_text::known;
use crate::ui::words::{Figures, Words, fill};

/// A group of several lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupRow {
    /// The number it is known by.
    pub id: u32,
    /// What it is called where nobody has named it.
    pub title: String,
    /// How many lines of how many drafts it holds.
    pub size: String,
    /// Why its lines are together.
    pub reason: String,
    /// Its lines.
    pub lines: Vec<LineRow>,
    /// The one wording for all, where they were combined.
    pub combined: Option<String>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// Which one.
    pub item: Item,
    /// What it says.
    pub title: String,
    /// Which draft it is from.
    pub from: String,
}

/// A line in full, to be set beside others.
#[derive(Clone, Debug, PartialEq)]
pub struct Facets {
    /// The line.
    pub line: LineRow,
    /// How it is measured; empty where it is not.
    pub measure: String,
    /// Why it matters; empty where nothing is said.
    pub why: String,
    /// The key results below it.
    pub below: Vec<String>,
    /// The rules that speak on it.
    pub rules: Vec<&'static Rule>,
}

/// The groups of several lines, the largest first.
pub fn groups(room: &Room, side: Side, words: &Words) -> Vec<GroupRow> {
    let several = room
        .board
        .groups(side)
        .iter()
        .filter(|group| group.members.len() > 1);
    let mut rows: Vec<GroupRow> = several
        .map(|group| group_row(room, side, group, words))
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.lines.len()));
    rows
}

/// The lines that are alone.
pub fn alone(room: &Room, side: Side, words: &Words) -> Vec<LineRow> {
    let single = room
        .board
        .groups(side)
        .iter()
        .filter(|group| group.members.len() == 1);
    single
        .map(|group| line_row(room, group.members[0], words))
        .collect()
}

fn group_row(room: &Room, side: Side, group: &Group, words: &Words) -> GroupRow {
    let texts = &words.room_groups;
    let extent = [
        texts.count().say(group.members.len()),
        texts.from_drafts().say(group.drafts()),
    ];
    let first = group.members.first().map_or("", |item| room.title(*item));
    GroupRow {
        id: group.id,
        title: if group.name.is_blank() {
            first.to_owned()
        } else {
            group.name.to_string()
        },
        size: extent.join(" "),
        reason: reason(group, side, words),
        lines: group
            .members
            .iter()
            .map(|item| line_row(room, *item, words))
            .collect(),
        combined: group
            .combined
            .as_ref()
            .map(|combined| combined.title.to_string()),
    }
}

fn line_row(room: &Room, item: Item, words: &Words) -> LineRow {
    let title = room.title(item);
    LineRow {
        item,
        title: if title.trim().is_empty() {
            words.room_groups.untitled().to_owned()
        } else {
            title.to_owned()
        },
        from: room
            .draft(item.draft)
            .map_or_else(String::new, |draft| draft_name(room, draft, words)),
    }
}

/// Why the lines of a group are together, in a sentence or two.
fn reason(group: &Group, side: Side, words: &Words) -> String {
    let texts = &words.room_groups;
    let (names, has_same_target, values, shared) = match &group.reason {
        Reason::Alone => return String::new(),
        Reason::ByHand => return texts.by_hand().to_owned(),
        Reason::Suggested {
            names,
            has_same_target,
            values,
            shared_key_results,
        } => (names, *has_same_target, values, *shared_key_results),
    };
    let mut said = Vec::new();
    if let Some(name) = names.first() {
        let template = match (side, group.members.len()) {
            (Side::KeyResults, 2) => texts.both_measure(),
            (Side::KeyResults, _) => texts.most_measure(),
            (Side::Objectives, 2) => texts.both_name(),
            (Side::Objectives, _) => texts.most_name(),
        };
        said.push(fill(template, &[("name", name)]));
    }
    said.extend(same_values(values, group.members.len(), words));
    if has_same_target && values.is_empty() && side == Side::KeyResults {
        said.push(texts.same_target().to_owned());
    }
    if shared > 0 {
        said.push(texts.shared().say(shared));
    }
    if said.is_empty() {
        said.push(texts.much_the_same().to_owned());
    }
    said.join(" ")
}

/// What the numbers of lines have in common that name nothing in common.
fn same_values(values: &[String], members: usize, words: &Words) -> Option<String> {
    let texts = &words.room_groups;
    let (template, gaps) = match (values, members) {
        ([from, to], 2) => (texts.both_from_to(), vec![("from", &**from), ("to", &**to)]),
        ([from, to], _) => (texts.all_from_to(), vec![("from", &**from), ("to", &**to)]),
        ([from], 2) => (texts.both_from(), vec![("from", &**from)]),
        ([from], _) => (texts.all_from(), vec![("from", &**from)]),
        _ => return None,
    };
    Some(fill(template, &gaps))
}

/// All there is to say of a line beside others.
pub fn facets(room: &Room, item: Item, words: &Words, figures: &Figures) -> Facets {
    let key_result = room.key_result(item);
    let measure = key_result.and_then(|one| one.measure.value().as_ref());
    let objective = room.objective(item);
    let (kind, known) = match key_result {
        Some(one) => (Kind::KeyResult, known(one)),
        None => (Kind::Objective, crate::hints::Known::default()),
    };
    let statement = Statement {
        kind,
        text: room.title(item),
        known,
    };
    let notes = fold(review(&statement)).into_iter();
    Facets {
        line: line_row(room, item, words),
        measure: measure.map_or_else(String::new, |measure| words.measure(measure, figures)),
        why: objective.map_or_else(String::new, |one| one.why.value().to_string()),
        below: below(room, item),
        rules: notes.map(|note| note.lead.rule).collect(),
    }
}

fn below(room: &Room, item: Item) -> Vec<String> {
    let (RecordId::Objective(id), Some(draft)) = (item.id, room.draft(item.draft)) else {
        return Vec::new();
    };
    let outline = Outline::of(&draft.content);
    let found = outline
        .key_results(id)
        .iter()
        .filter_map(|id| draft.content.key_result(*id));
    let titles = found.map(|one| one.title.value().to_string());
    titles.filter(|title| !title.trim().is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::words::ENGLISH;

    #[test]
    fn a_group_says_why_its_lines_are_together() {
        let group = |count, reason| Group {
            id: 1,
            name: crate::domain::Line::default(),
            members: vec![
                Item {
                    draft: 1,
                    id: crate::domain::ObjectiveId::new(1).into()
                };
                count
            ],
            reason,
            combined: None,
        };
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let suggested = |names: &[&str], has_same_target, shared_key_results| Reason::Suggested {
            names: texts(names),
            has_same_target,
            values: Vec::new(),
            shared_key_results,
        };
        let by_numbers = |values: &[&str]| Reason::Suggested {
            names: Vec::new(),
            has_same_target: values.len() == 2,
            values: texts(values),
            shared_key_results: 0,
        };
        for (count, side, why, said) in [
            (
                2,
                Side::KeyResults,
                suggested(&["rollback rate"], true, 0),
                "Both measure “rollback rate”. All of them go to the same target.",
            ),
            (
                3,
                Side::KeyResults,
                suggested(&["churn"], false, 0),
                "Most of them measure “churn”.",
            ),
            (
                2,
                Side::Objectives,
                suggested(&[], true, 2),
                "Below them, 2 key results measure the same.",
            ),
            (
                2,
                Side::KeyResults,
                suggested(&[], false, 0),
                "What they say is much the same, and so are their numbers.",
            ),
            (
                2,
                Side::KeyResults,
                by_numbers(&["12", "30 %"]),
                "Both go from 12 to 30 %.",
            ),
            (
                3,
                Side::KeyResults,
                by_numbers(&["12"]),
                "All of them begin at 12.",
            ),
            (
                2,
                Side::Objectives,
                Reason::ByHand,
                "Brought together by hand.",
            ),
        ] {
            assert_eq!(reason(&group(count, why), side, &ENGLISH), said);
        }
    }
}
