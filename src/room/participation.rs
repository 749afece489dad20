//! What somebody's browser knows of the workshop they take part in.

use super::RoomError;
use super::invitation::Invitation;
use super::lines::{Lines, fields};
use super::plan::StepKind;
use super::timer::{MINUTE, Reading};
use crate::domain::Line;

/// An invitation that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// To what.
    pub invitation: Invitation,
    /// The name that goes on the draft; blank for none.
    pub who: Line,
    /// When silent drafting began here, where the plan had not begun yet; in milliseconds since 1970-01-01 UTC.
    pub began: Option<u64>,
}

impl Participation {
    /// The text to keep.
    pub fn to_text(&self) -> String {
        let mut lines = Lines::default();
        lines.add(&["who", &self.who]);
        if let Some(began) = self.began {
            lines.add(&["own-start", &began.to_string()]);
        }
        self.invitation.to_text() + &lines.finish()
    }

    /// Reads what was kept.
    ///
    /// # Errors
    /// Fails if there is no invitation in it.
    pub fn parse(text: &str) -> Result<Self, RoomError> {
        let mut read = Self {
            invitation: Invitation::parse(text)?,
            who: Line::default(),
            began: None,
        };
        for line in text.lines().map(fields) {
            match line.as_slice() {
                [kind, who] if kind == "who" => read.who = Line::new(who),
                [kind, began] if kind == "own-start" => read.began = began.parse().ok(),
                _ => {}
            }
        }
        Ok(read)
    }

    /// Starts the plan here, with silent drafting where there is such a step.
    pub fn start(&mut self, now: u64) {
        let steps = &self.invitation.plan.steps;
        let drafting = steps
            .iter()
            .position(|step| step.kind == StepKind::Drafting);
        let before = &steps[..drafting.unwrap_or_default()];
        let minutes: u32 = before.iter().map(|step| step.minutes).sum();
        self.began = Some(now.saturating_sub(u64::from(minutes) * MINUTE));
    }

    /// Where the plan stands; `None` before it began, and where there is none.
    pub fn reading(&self, now: u64) -> Option<Reading> {
        let plan = &self.invitation.plan;
        plan.reading(self.invitation.began.or(self.began)?, now)
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{Length, Plan};
    use super::super::testing::cycle;
    use super::*;

    #[test]
    fn whoever_starts_the_timer_begins_with_silent_drafting() {
        let mut taking = Participation {
            invitation: Invitation::to(&cycle()),
            who: Line::default(),
            began: None,
        };
        taking.invitation.plan = Plan::ready(Length::Usual);
        assert_eq!(taking.reading(MINUTE), None);
        taking.start(100 * MINUTE);
        let reading = taking.reading(101 * MINUTE).unwrap();
        assert_eq!((reading.place, reading.seconds), (1, 14 * 60));
    }

    #[test]
    fn taking_part_reads_back() {
        let full = Participation {
            invitation: Invitation::to(&cycle()),
            who: Line::new("Ana"),
            began: Some(5),
        };
        let bare = Participation {
            who: Line::default(),
            began: None,
            ..full.clone()
        };
        for one in [full, bare] {
            assert_eq!(Participation::parse(&one.to_text()), Ok(one));
        }
        assert_eq!(Participation::parse("who\tAna"), Err(RoomError::Unknown));
    }
}
