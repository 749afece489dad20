//! What was voted and settled, as lines of the text in which a room is kept.

use super::Draft;
use super::ballot::Sheet;
use super::board;
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
        let dots = dots.collect::<Vec<_>>().join(",");
        let [browser, at] = [ballot.browser, ballot.at].map(|number| number.to_string());
        lines.add(&["ballot", &ballot.voter, &dots, &browser, &at]);
    }
    for sheet in &vote.sheets {
        let items = sheet.items.iter().map(|item| item_text(*item));
        let items = items.collect::<Vec<_>>().join(",");
        lines.add(&["sheet", &sheet.id.to_string(), &items]);
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
        lines.add(&["confidence", &line_text(*key_result), &votes.join(",")]);
    }
    for (key_result, owner) in &vote.owners {
        lines.add(&["owner", &line_text(*key_result), owner]);
    }
    if let Some(day) = vote.first_check_in {
        lines.add(&["first-check-in", &day.to_string()]);
    }
}

/// Reads such a line; `None` for any other. The drafts have been read before.
pub(super) fn read_vote(vote: &mut Vote, drafts: &[Draft], line: &[&str]) -> Option<()> {
    match line {
        ["dots", dots] => vote.dots = dots.parse::<u32>().ok()?.clamp(1, MOST_DOTS),
        ["paper", item, dots] => vote.count_paper(read_item(item)?, dots.parse().ok()?),
        ["ballot", voter, dots] => vote.ballots.push(read_ballot(voter, dots)?),
        ["ballot", voter, dots, browser, at] => vote.ballots.push(Ballot {
            browser: browser.parse().ok()?,
            at: at.parse().ok()?,
            ..read_ballot(voter, dots)?
        }),
        ["sheet", id, items] => vote.sheets.push(Sheet {
            id: id.parse().ok()?,
            items: items.split(',').map(read_item).collect::<Option<_>>()?,
        }),
        ["revealed"] => vote.is_revealed = true,
        ["chosen", item] => vote.choose(read_item(item)?, true),
        ["reason", item, reason] => vote.explain(read_item(item)?, Line::new(reason)),
        ["confidence", key_result, votes] => {
            let votes = votes
                .split(',')
                .map(|vote| vote.parse().ok().filter(|vote| *vote <= SURE));
            vote.trust(
                read_line(drafts, key_result)?,
                votes.collect::<Option<_>>()?,
            );
        }
        ["owner", key_result, owner] => {
            vote.own(read_line(drafts, key_result)?, Line::new(owner));
        }
        ["first-check-in", day] => vote.first_check_in = Some(Date::parse(day)?),
        _ => return None,
    }
    Some(())
}

fn read_ballot(voter: &str, dots: &str) -> Option<Ballot> {
    let dots = dots.split(',').map(|dots| {
        let (item, dots) = dots.rsplit_once(' ')?;
        Some((read_item(item)?, dots.parse().ok()?))
    });
    Some(Ballot {
        voter: Line::new(voter),
        browser: 0,
        at: 0,
        dots: dots.collect::<Option<_>>()?,
    })
}

fn line_text(line: board::Item) -> String {
    format!("{} {}", line.draft, line.id)
}

/// Reads a key result. Rooms that were kept before two drafts could share one name no draft: it is the first
/// that has it.
fn read_line(drafts: &[Draft], text: &str) -> Option<board::Item> {
    let (draft, id) = if let Some((draft, id)) = text.split_once(' ') {
        (draft.parse().ok()?, KeyResultId::parse(id)?)
    } else {
        let id = KeyResultId::parse(text)?;
        let mut drafts = drafts.iter();
        let first = drafts.find(|draft| draft.content.key_result(id).is_some());
        (first.map_or(0, |draft| draft.id), id)
    };
    Some(board::Item {
        draft,
        id: id.into(),
    })
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
        room.hand_out(u64::MAX);
        let vote = &mut room.vote;
        vote.dots = 5;
        vote.count_paper(items[0], 4);
        let ballot = |voter: &str, dots: &[(Item, u32)]| Ballot {
            voter: Line::new(voter),
            browser: 0xffff_ffff_ffff,
            at: 1_800_000_000_000,
            dots: dots.to_vec(),
        };
        let _ = vote.cast(ballot("Ana\tGarcía", &[(items[0], 2), (items[1], 3)]));
        let _ = vote.cast(ballot("", &[(items[1], 1)]));
        vote.is_revealed = true;
        vote.choose(items[1], true);
        vote.explain(items[0], Line::new("It is a project"));
        let key_result = board::Item {
            draft: 2,
            id: KeyResultId::new(7).into(),
        };
        vote.trust(key_result, vec![3, 10]);
        vote.own(key_result, Line::new("Mina"));
        vote.first_check_in = Date::parse("2027-01-14");
    }
}

#[cfg(test)]
mod tests {
    use super::super::Room;
    use super::super::testing::workspace;
    use super::*;

    #[test]
    fn what_was_kept_before_ballots_and_key_results_told_where_they_are_from_is_read() {
        let mut room = Room::default();
        room.take("ana.json", workspace("All learn\n- Churn falls to 3%", 4));
        let [one] = &*room.candidates() else { panic!() };
        let (key_result, item) = (one.key_results[0].0, item_text(one.item));
        let text =
            room.to_text() + &format!("owner\t{}\tMina\nballot\tAna\t{item} 2\n", key_result.id);
        let read = Room::parse(&text, |_| Some((*room.drafts[0].content).clone())).unwrap();
        assert!(read.is_whole);
        assert_eq!(read.room.vote.owner(key_result), "Mina");
        assert_eq!(read.room.vote.ballots[0].dots, [(one.item, 2)]);
    }
}
