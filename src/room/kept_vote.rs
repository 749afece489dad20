//! What was voted and settled, as lines of the text in which a room is kept.

use super::candidates::Item;
use super::lines::Lines;
use super::vote::{Ballot, MOST_DOTS, SURE, Vote};
use crate::domain::{Date, KeyResultId, Line, ObjectiveId};

/// Writes a line for each thing that was voted or settled.
pub(super) fn write_vote(lines: &mut Lines, vote: &Vote) {
    lines.add(&["dots", &vote.dots.to_string()]);
    for (item, dots) in &vote.paper {
        lines.add(&["paper", &item_text(*item), &dots.to_string()]);
    }
    for ballot in &vote.ballots {
        let dots = ballot
            .dots
            .iter()
            .map(|(item, dots)| format!("{} {dots}", item_text(*item)));
        let dots: Vec<String> = dots.collect();
        lines.add(&["ballot", &ballot.voter, &dots.join(",")]);
    }
    if vote.is_revealed {
        lines.add(&["revealed"]);
    }
    for item in &vote.chosen {
        lines.add(&["chosen", &item_text(*item)]);
    }
    for (item, reason) in &vote.reasons {
        lines.add(&["reason", &item_text(*item), reason]);
    }
    for (key_result, votes) in &vote.confidence {
        let votes: Vec<String> = votes.iter().map(ToString::to_string).collect();
        lines.add(&["confidence", &key_result.to_string(), &votes.join(",")]);
    }
    for (key_result, owner) in &vote.owners {
        lines.add(&["owner", &key_result.to_string(), owner]);
    }
    if let Some(day) = vote.first_check_in {
        lines.add(&["first-check-in", &day.to_string()]);
    }
}

/// Reads such a line; `None` for any other.
pub(super) fn read_vote(vote: &mut Vote, line: &[&str]) -> Option<()> {
    match line {
        ["dots", dots] => vote.dots = dots.parse::<u32>().ok()?.clamp(1, MOST_DOTS),
        ["paper", item, dots] => vote.count_paper(read_item(item)?, dots.parse().ok()?),
        ["ballot", voter, dots] => {
            let dots = dots.split(',').map(|dots| {
                let (item, dots) = dots.rsplit_once(' ')?;
                Some((read_item(item)?, dots.parse().ok()?))
            });
            vote.ballots.push(Ballot {
                voter: Line::new(voter),
                dots: dots.collect::<Option<_>>()?,
            });
        }
        ["revealed"] => vote.is_revealed = true,
        ["chosen", item] => vote.choose(read_item(item)?, true),
        ["reason", item, reason] => vote.explain(read_item(item)?, Line::new(reason)),
        ["confidence", key_result, votes] => {
            let votes = votes
                .split(',')
                .map(|vote| vote.parse().ok().filter(|vote| *vote <= SURE));
            vote.trust(
                KeyResultId::parse(key_result)?,
                votes.collect::<Option<_>>()?,
            );
        }
        ["owner", key_result, owner] => vote.own(KeyResultId::parse(key_result)?, Line::new(owner)),
        ["first-check-in", day] => vote.first_check_in = Some(Date::parse(day)?),
        _ => return None,
    }
    Some(())
}

fn item_text(item: Item) -> String {
    format!("{} {}", item.draft, item.objective)
}

fn read_item(text: &str) -> Option<Item> {
    let (draft, objective) = text.split_once(' ')?;
    Some(Item {
        draft: draft.parse().ok()?,
        objective: ObjectiveId::parse(objective)?,
    })
}

#[cfg(test)]
pub(super) mod testing {
    use super::super::Room;
    use super::*;

    /// Settles something of each kind.
    pub fn fill(room: &mut Room) {
        let items: Vec<Item> = room.candidates().iter().map(|one| one.item).collect();
        let vote = &mut room.vote;
        vote.dots = 5;
        vote.count_paper(items[0], 4);
        let ballot = |voter: &str, dots: &[(Item, u32)]| Ballot {
            voter: Line::new(voter),
            dots: dots.to_vec(),
        };
        let _ = vote.cast(ballot("Ana\tGarcía", &[(items[0], 2), (items[1], 3)]));
        let _ = vote.cast(ballot("", &[(items[1], 1)]));
        vote.is_revealed = true;
        vote.choose(items[1], true);
        vote.explain(items[0], Line::new("It is a project"));
        vote.trust(KeyResultId::new(7), vec![3, 10]);
        vote.own(KeyResultId::new(7), Line::new("Mina"));
        vote.first_check_in = Date::parse("2027-01-14");
    }
}
