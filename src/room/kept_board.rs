//! The lines in which the board of a room is kept.

use super::board::{Board, Combined, Group, Item, Reason, Side};
use super::lines::Lines;
use crate::domain::{KeyResultId, Line, ObjectiveId, RecordId};

const SUGGESTED: &str = "suggested";
const BY_HAND: &str = "by-hand";

/// Writes a line for each group, and one for each of its members below it.
pub(super) fn write_board(lines: &mut Lines, board: &Board) {
    for side in Side::ALL {
        for group in board.groups(side) {
            let id = group.id.to_string();
            let mut fields = vec!["group", slug(side), &id, &group.name];
            let shared;
            match &group.reason {
                Reason::Alone => {}
                Reason::ByHand => fields.push(BY_HAND),
                Reason::Suggested {
                    names,
                    has_same_target,
                    values: _,
                    shared_key_results,
                } => {
                    shared = shared_key_results.to_string();
                    fields.extend([SUGGESTED, if *has_same_target { "1" } else { "0" }, &shared]);
                    fields.extend(names.iter().map(String::as_str));
                }
            }
            lines.add(&fields);
            if let Reason::Suggested { values, .. } = &group.reason
                && !values.is_empty()
            {
                let values = values.iter().map(String::as_str);
                lines.add(&std::iter::once("values").chain(values).collect::<Vec<_>>());
            }
            for Item { draft, id } in &group.members {
                lines.add(&["member", &draft.to_string(), &id.to_string()]);
            }
            if let Some(Combined { lead, title }) = &group.combined {
                lines.add(&[
                    "combined",
                    &lead.draft.to_string(),
                    &lead.id.to_string(),
                    title,
                ]);
            }
        }
    }
}

/// Reads one of these lines; nothing where it says something else.
pub(super) fn read_board(board: &mut Board, fields: &[&str]) -> Option<()> {
    match fields {
        ["group", side, id, name, reason @ ..] => {
            let side = Side::ALL.into_iter().find(|known| slug(*known) == *side)?;
            let mut group = Group::new(id.parse().ok()?, Vec::new(), reason_of(reason)?);
            group.name = Line::new(name);
            board.groups_mut(side).push(group);
        }
        ["values", all @ ..] => {
            let (_, group) = last(board)?;
            let Reason::Suggested { values, .. } = &mut group.reason else {
                return None;
            };
            values.extend(all.iter().map(|value| (*value).to_owned()));
        }
        ["member", draft, id] => {
            let (side, group) = last(board)?;
            group.members.push(item(side, draft, id)?);
        }
        ["combined", draft, id, title] => {
            let (side, group) = last(board)?;
            let lead = item(side, draft, id)?;
            group.combined = Some(Combined {
                lead,
                title: Line::new(title),
            });
        }
        _ => return None,
    }
    Some(())
}

fn reason_of(fields: &[&str]) -> Option<Reason> {
    match fields {
        [] => Some(Reason::Alone),
        [BY_HAND] => Some(Reason::ByHand),
        [SUGGESTED, same, shared, names @ ..] => Some(Reason::Suggested {
            names: names.iter().map(|name| (*name).to_owned()).collect(),
            has_same_target: *same == "1",
            values: Vec::new(),
            shared_key_results: shared.parse().ok()?,
        }),
        _ => None,
    }
}

/// The group that was read last: those of key results follow those of objectives.
fn last(board: &mut Board) -> Option<(Side, &mut Group)> {
    let side = if board.key_results.is_empty() {
        Side::Objectives
    } else {
        Side::KeyResults
    };
    let group = board.groups_mut(side).last_mut()?;
    Some((side, group))
}

fn item(side: Side, draft: &str, id: &str) -> Option<Item> {
    let id: RecordId = match side {
        Side::Objectives => ObjectiveId::parse(id)?.into(),
        Side::KeyResults => KeyResultId::parse(id)?.into(),
    };
    Some(Item {
        draft: draft.parse().ok()?,
        id,
    })
}

const fn slug(side: Side) -> &'static str {
    match side {
        Side::Objectives => "objectives",
        Side::KeyResults => "key-results",
    }
}
