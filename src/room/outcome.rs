//! What comes of a room: combined lines, and all others untouched, each with where it came from.

use super::Room;
use super::board::{Combined, Item, Side};
use super::written::Written;
use crate::domain::Line;

/// A line of the outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The line whose measure, reasons and owners it keeps.
    pub lead: Item,
    /// Its words.
    pub title: Line,
    /// The lines of drafts that it came from, the leading one included.
    pub origins: Vec<Item>,
    /// Of an objective: its key results, in their order.
    pub key_results: Vec<Part>,
}

impl Room {
    /// All that the room comes to, in the order in which the drafts came in; what was combined stands where the
    /// first of its lines did.
    pub fn parts(&self) -> Vec<Part> {
        let lines = Written::of(self);
        let (mut used, mut met) = (Vec::new(), Vec::new());
        let mut parts: Vec<Part> = Vec::new();
        for (item, _) in lines.objectives() {
            let group = self.board.group_of(Side::Objectives, *item);
            match group.and_then(|group| Some((group, group.combined.as_ref()?))) {
                Some((group, _)) if met.contains(&group.id) => {}
                Some((group, combined)) => {
                    met.push(group.id);
                    let key_results = self.key_results(&lines, &group.members, &mut used);
                    parts.push(Part {
                        key_results,
                        ..Part::combined(combined, &group.members)
                    });
                }
                None => {
                    let key_results = self.key_results(&lines, &[*item], &mut used);
                    self.add_untouched(&mut parts, *item, key_results);
                }
            }
        }
        parts
    }

    /// The key results under these objectives: of each combined group one, where the first of its lines is met.
    fn key_results(&self, lines: &Written, of: &[Item], used: &mut Vec<u32>) -> Vec<Part> {
        let mut parts = Vec::new();
        let under = lines
            .objectives()
            .filter(|(objective, _)| of.contains(objective));
        for item in under.flat_map(|(_, key_results)| key_results) {
            let group = self.board.group_of(Side::KeyResults, *item);
            match group.and_then(|group| Some((group, group.combined.as_ref()?))) {
                Some((group, _)) if used.contains(&group.id) => {}
                Some((group, combined)) => {
                    used.push(group.id);
                    parts.push(Part::combined(combined, &group.members));
                }
                None => self.add_untouched(&mut parts, *item, Vec::new()),
            }
        }
        parts
    }

    /// Adds a line as it is; one that several drafts have from a common template is one line.
    fn add_untouched(&self, parts: &mut Vec<Part>, item: Item, key_results: Vec<Part>) {
        let title = self.title(item);
        let is_same = |part: &&mut Part| part.lead.id == item.id && &*part.title == title;
        if let Some(part) = parts.iter_mut().find(is_same) {
            part.origins.push(item);
            for key_result in key_results {
                let is_known = part.key_results.iter().any(|known| {
                    known.lead.id == key_result.lead.id && known.title == key_result.title
                });
                if !is_known || key_result.is_combined() {
                    part.key_results.push(key_result);
                }
            }
            return;
        }
        parts.push(Part {
            lead: item,
            title: Line::new(title),
            origins: vec![item],
            key_results,
        });
    }
}

impl Part {
    fn combined(combined: &Combined, members: &[Item]) -> Self {
        Self {
            lead: combined.lead,
            title: combined.title.clone(),
            origins: members.to_vec(),
            key_results: Vec::new(),
        }
    }

    /// Whether several lines were combined into it.
    pub fn is_combined(&self) -> bool {
        self.origins.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{combine, workspace};
    use super::*;

    const SAFE: &str =
        "Safe releases\n- Rollback rate falls from 6% to 2%\n- Lead time falls from 5 days to 1";
    const CALM: &str = "Ship calmly\n- Reduce rollback rate to 2%\n- NPS rises from 30 to 45";

    fn room(drafts: &[(&str, &str, u32)]) -> Room {
        let mut room = Room::default();
        for (file, text, device) in drafts {
            room.take(file, workspace(text, *device));
        }
        room.regroup();
        room
    }

    fn two() -> Room {
        room(&[("ana.json", SAFE, 1), ("ben.json", CALM, 2)])
    }

    fn lines(room: &Room) -> Vec<String> {
        let mut lines = Vec::new();
        for part in room.parts() {
            lines.push(part.title.to_string());
            lines.extend(
                part.key_results
                    .iter()
                    .map(|part| format!("- {}", &*part.title)),
            );
        }
        lines
    }

    #[test]
    fn what_nobody_combines_comes_through_untouched() {
        let all: Vec<String> = SAFE
            .lines()
            .chain(CALM.lines())
            .map(str::to_owned)
            .collect();
        assert_eq!(lines(&two()), all);
    }

    #[test]
    fn combined_objectives_are_one_with_the_key_results_of_all() {
        let mut room = two();
        combine(&mut room, Side::Objectives, "Releases nobody fears");
        assert_eq!(lines(&room)[0], "Releases nobody fears");
        assert_eq!(lines(&room).len(), 5);
        assert_eq!(room.parts()[0].origins.len(), 2);
    }

    #[test]
    fn combined_key_results_are_one_where_the_first_of_them_stood() {
        let mut room = two();
        combine(&mut room, Side::KeyResults, "Rollbacks fall to 2%");
        assert_eq!(lines(&room)[1], "- Rollbacks fall to 2%");
        assert_eq!(lines(&room).len(), 5);
    }

    #[test]
    fn lines_of_one_template_are_one_line_and_other_words_for_them_are_another() {
        // Both have the identities of device 3.
        let same = "The company grows\n- Revenue rises from 2 to 3 million";
        let other = "The company grows\n- Revenue rises from 2 to 9 million";
        let lines = lines(&room(&[("ana.json", same, 3), ("ben.json", other, 3)]));
        assert_eq!(
            lines
                .iter()
                .filter(|line| line.starts_with("The company"))
                .count(),
            1
        );
        assert_eq!(lines.len(), 3, "{lines:?}");
    }
}
