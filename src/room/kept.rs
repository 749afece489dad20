//! The text in which a room is kept between visits. What the drafts
//! say is kept beside it, each on its own, so that a step in the room need not write all of them again.

use super::invitation::{read_step, write_plan};
use super::kept_board::{read_board, write_board};
use super::kept_vote::{read_vote, write_vote};
use super::lines::{Lines, fields};
use super::timer::Timer;
use super::{Draft, Room};
use crate::domain::{CycleId, DeviceId, Line, Prose, Workspace};
use std::sync::Arc;

/// What the first line says, and the version of all that follows.
const FORMAT: &str = "aimwell-room";
const VERSION: &str = "1";

/// Why a room cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomError {
    /// It is no room, or one of a later version.
    Unknown,
}

/// A room as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRoom {
    /// All that could be read of it.
    pub room: Room,
    /// Whether that is everything.
    pub is_whole: bool,
}

impl Room {
    /// The text to keep, without what the drafts say.
    pub fn to_text(&self) -> String {
        let mut lines = Lines::default();
        lines.add(&[FORMAT, VERSION]);
        lines.add(&["name", &self.name]);
        lines.add(&["brief", &self.brief]);
        let marks = [
            ("anonymous", self.is_anonymous),
            ("without-hints", self.is_without_hints),
            ("muted", self.is_muted),
        ];
        for (mark, _) in marks.into_iter().filter(|(_, is_set)| *is_set) {
            lines.add(&[mark]);
        }
        write_plan(&mut lines, &self.plan);
        write_timer(&mut lines, &self.timer);
        if let Some(cycle) = self.cycle {
            lines.add(&["cycle", &cycle.to_string()]);
        }
        for name in &self.expected {
            lines.add(&["expected", name]);
        }
        for draft in &self.drafts {
            let numbers = [u64::from(draft.id), u64::from(draft.device.0), draft.at];
            let [id, device, at] = numbers.map(|number| number.to_string());
            lines.add(&["draft", &id, &device, &at, &draft.who, &draft.file]);
        }
        write_board(&mut lines, &self.board);
        write_vote(&mut lines, &self.vote);
        lines.finish()
    }

    /// Reads what was kept; `content` finds what the draft of a number says.
    ///
    /// # Errors
    /// Fails if the text is no room or one of a later version. Of what is damaged in part, the rest is read.
    pub fn parse(
        text: &str,
        content: impl Fn(u32) -> Option<Workspace>,
    ) -> Result<ReadRoom, RoomError> {
        let mut lines = text.lines();
        let first = lines.next().map(fields).unwrap_or_default();
        if first != [FORMAT, VERSION] {
            return Err(RoomError::Unknown);
        }
        let mut room = Self::default();
        let mut is_whole = true;
        for line in lines {
            is_whole &= room.read_line(&fields(line), &content).is_some();
        }
        room.settle_board();
        Ok(ReadRoom { room, is_whole })
    }

    fn read_line(
        &mut self,
        fields: &[String],
        content: &impl Fn(u32) -> Option<Workspace>,
    ) -> Option<()> {
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        match fields.as_slice() {
            ["group" | "values" | "member" | "combined", ..] => {
                read_board(&mut self.board, &fields)?;
            }
            ["name", name] => self.name = Line::new(name),
            ["brief", brief] => self.brief = Prose::new(brief),
            ["anonymous"] => self.is_anonymous = true,
            ["without-hints"] => self.is_without_hints = true,
            ["muted"] => self.is_muted = true,
            ["step", ..] => read_step(&mut self.plan, &fields)?,
            ["timer", fields @ ..] => self.timer = read_timer(fields)?,
            ["cycle", id] => self.cycle = Some(CycleId::parse(id)?),
            ["expected", name] => self.expected.push(Line::new(name)),
            ["draft", id, device, at, who, file] => {
                let id = id.parse().ok()?;
                self.drafts.push(Draft {
                    id,
                    who: Line::new(who),
                    file: Line::new(file),
                    device: DeviceId(device.parse().ok()?),
                    at: at.parse().ok()?,
                    content: Arc::new(content(id)?),
                });
            }
            line => return read_vote(&mut self.vote, &self.drafts, line),
        }
        Some(())
    }
}

fn write_timer(lines: &mut Lines, timer: &Timer) {
    if let Some(step) = timer.step {
        let numbers = [u64::from(step), timer.ran, u64::from(timer.added)];
        let [step, ran, added] = numbers.map(|number| number.to_string());
        let since = timer
            .since
            .map_or_else(String::new, |since| since.to_string());
        lines.add(&["timer", &step, &ran, &added, &since]);
    }
}

fn read_timer(fields: &[&str]) -> Option<Timer> {
    let [step, ran, added, since] = fields else {
        return None;
    };
    Some(Timer {
        step: Some(step.parse().ok()?),
        ran: ran.parse().ok()?,
        added: added.parse().ok()?,
        since: match *since {
            "" => None,
            since => Some(since.parse().ok()?),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::super::board::{Reason, Side};
    use super::super::plan::{Length, Plan};
    use super::super::testing::{CYCLE, workspace};
    use super::*;
    use proptest::prelude::*;

    fn reread(room: &Room) -> ReadRoom {
        let content = |id| room.draft(id).map(|draft| (*draft.content).clone());
        Room::parse(&room.to_text(), content).unwrap()
    }

    #[test]
    fn a_room_reads_back() {
        let mut room = Room {
            is_anonymous: true,
            is_without_hints: true,
            is_muted: true,
            plan: Plan::ready(Length::Long),
            brief: Prose::new("Three objectives.\nNo projects."),
            cycle: Some(CYCLE),
            ..Room::default()
        };
        room.name = Line::new("Payments \\ Q1");
        room.timer.start(&room.plan, 7);
        room.expect("Ana\nBen");
        room.take("ana\t.json", workspace("Paying feels instant", 3));
        room.take(
            "ben.json",
            workspace("Everyone learns\n- Churn falls to 3%", 4),
        );
        room.take("eva.json", workspace("All learn\n- Cut churn to 3%", 5));
        room.take("kim.json", workspace("B\n- Wait below 9", 6));
        room.regroup();
        room.board.key_results[1].reason = Reason::Suggested {
            names: Vec::new(),
            has_same_target: true,
            values: vec!["18% / 82%".to_owned(), "4%".to_owned()],
            shared_key_results: 0,
        };
        let group = room.board.key_results[0].clone();
        room.board
            .rename(Side::KeyResults, group.id, Line::new("Churn\t!"));
        room.board.combine(
            Side::KeyResults,
            group.id,
            group.members[1],
            Line::new("Churn at 3%"),
        );
        super::super::kept_vote::testing::fill(&mut room);
        assert_eq!(
            reread(&room),
            ReadRoom {
                room,
                is_whole: true
            }
        );
    }

    #[test]
    fn what_is_damaged_is_told_and_the_rest_is_read() {
        let mut room = Room::default();
        room.take("ana.json", workspace("Paying feels instant", 3));
        room.take("ben.json", workspace("Everyone learns", 4));
        let content = |id| (id == 2).then(|| workspace("Everyone learns", 4));
        let read = Room::parse(&room.to_text(), content).unwrap();
        assert!(!read.is_whole);
        assert_eq!(read.room.drafts.len(), 1);
        let odd = Room::parse("aimwell-room\t1\nballoons\t99\nname\tQ1", |_| None).unwrap();
        assert_eq!((&*odd.room.name, odd.is_whole), ("Q1", false));
    }

    #[test]
    fn what_a_later_version_wrote_is_not_touched() {
        for text in ["", "aimwell-room\t2\nname\tQ1", "{}"] {
            assert_eq!(
                Room::parse(text, |_| None),
                Err(RoomError::Unknown),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text: String) {
            let _ = Room::parse(&format!("aimwell-room\t1\n{text}"), |_| None);
        }
    }
}
