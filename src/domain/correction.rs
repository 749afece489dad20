//! Course corrections: what was changed in the middle of a cycle, and why.

use super::record::record;
use super::{
    CorrectionId, Date, KeyResultId, Line, Measure, ObjectiveId, RecordId, Target, Workspace,
};

record! {
    /// A change to what an objective says, or to what a key result says or aims at, made in mid-cycle with a
    /// reason. What it said before stays readable.
    Correction(CorrectionId) {
        /// What was changed.
        of: Aim,
        /// The day from which the change holds.
        date: Date,
        /// Why it was changed.
        reason: Line,
        /// Who changed it, as typed; may be empty.
        by: Line,
        /// What it said and how it was read until then.
        before: Wording,
        /// What it says and how it is read from then on.
        after: Wording,
    }
}

/// What has a course that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aim {
    /// An objective, by its words.
    Objective(ObjectiveId),
    /// A key result, by its words and its measure.
    KeyResult(KeyResultId),
}

impl From<ObjectiveId> for Aim {
    fn from(id: ObjectiveId) -> Self {
        Self::Objective(id)
    }
}

impl From<KeyResultId> for Aim {
    fn from(id: KeyResultId) -> Self {
        Self::KeyResult(id)
    }
}

impl From<Aim> for RecordId {
    fn from(aim: Aim) -> Self {
        match aim {
            Aim::Objective(id) => id.into(),
            Aim::KeyResult(id) => id.into(),
        }
    }
}

/// What an objective or a key result says, and how the key result is read.
#[derive(Clone, Debug, Default, PartialEq, PartialOrd)]
pub struct Wording {
    /// The objective or the key result in one line.
    pub title: Line,
    /// How the key result is read, if it is; an objective is not.
    pub measure: Option<Measure>,
}

impl Wording {
    /// What an objective or a key result says now; `None` if it is gone.
    pub fn of(workspace: &Workspace, aim: Aim) -> Option<Self> {
        Some(match aim {
            Aim::Objective(id) => Self {
                title: workspace.objective(id)?.title.value().clone(),
                measure: None,
            },
            Aim::KeyResult(id) => {
                let key_result = workspace.key_result(id)?;
                Self {
                    title: key_result.title.value().clone(),
                    measure: key_result.measure.value().clone(),
                }
            }
        })
    }

    /// Whether this one asks for less than the `earlier` one, both read by a metric of the same shape. Which
    /// words are easier is not for a program to say.
    pub fn asks_less_than(&self, earlier: &Self) -> bool {
        match (&self.measure, &earlier.measure) {
            (Some(Measure::Metric(now)), Some(Measure::Metric(then))) => {
                is_easier(now.target(), then.target())
            }
            _ => false,
        }
    }
}

fn is_easier(now: Target, then: Target) -> bool {
    match (now, then) {
        (Target::Increase(now), Target::Increase(then))
        | (Target::AtLeast(now), Target::AtLeast(then)) => now < then,
        (Target::Decrease(now), Target::Decrease(then))
        | (Target::AtMost(now), Target::AtMost(then)) => now > then,
        (
            Target::Between { low, high },
            Target::Between {
                low: low_then,
                high: high_then,
            },
        ) => low <= low_then && high >= high_then && (low < low_then || high > high_then),
        _ => false,
    }
}

/// How often in a row, up to the latest, corrections in the order they were made have lowered the target. A
/// correction that leaves the target as it was neither counts nor breaks the row.
pub fn lowered_in_a_row(corrections: &[&Correction]) -> usize {
    let mut count = 0;
    for correction in corrections.iter().rev() {
        let (before, after) = (correction.before.value(), correction.after.value());
        if after.asks_less_than(before) {
            count += 1;
        } else if after.measure != before.measure {
            break;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Metric, Stamp, Stamped, Unknown};

    fn wording(title: &str, target: Target) -> Wording {
        let metric = Metric::new(Line::new("%"), None, target).unwrap();
        Wording {
            title: Line::new(title),
            measure: Some(Measure::Metric(metric)),
        }
    }

    fn correction(before: &Wording, after: &Wording) -> Correction {
        let now = |text: &str| Stamped::new(Line::new(text), Stamp::NEVER);
        Correction {
            id: CorrectionId::new(1),
            of: Stamped::new(KeyResultId::new(1).into(), Stamp::NEVER),
            date: Stamped::new(Date::from_days(0), Stamp::NEVER),
            reason: now("Because"),
            by: now(""),
            before: Stamped::new(before.clone(), Stamp::NEVER),
            after: Stamped::new(after.clone(), Stamp::NEVER),
            unknown: Unknown::new(),
        }
    }

    #[test]
    fn less_is_asked_where_the_target_comes_closer() {
        let less = |now, then| wording("", now).asks_less_than(&wording("", then));
        let band = |low, high| Target::Between { low, high };
        assert!(less(Target::Increase(50.0), Target::Increase(60.0)));
        assert!(!less(Target::Increase(70.0), Target::Increase(60.0)));
        assert!(less(Target::Decrease(8.0), Target::Decrease(5.0)));
        assert!(less(Target::AtLeast(4.0), Target::AtLeast(4.5)));
        assert!(less(Target::AtMost(9.0), Target::AtMost(5.0)));
        assert!(less(band(1.0, 9.0), band(2.0, 9.0)));
        assert!(!less(band(2.0, 9.0), band(2.0, 9.0)));
        assert!(!less(band(0.0, 8.0), band(2.0, 9.0)));
        assert!(!less(Target::Increase(5.0), Target::Decrease(9.0)));
    }

    #[test]
    fn a_row_is_counted_from_its_end() {
        let steps = [90.0, 80.0, 85.0, 80.0, 70.0, 60.0].map(Target::Increase);
        let wordings = steps.map(|target| wording("", target));
        let corrections: Vec<Correction> = wordings
            .windows(2)
            .map(|pair| correction(&pair[0], &pair[1]))
            .collect();
        let all: Vec<&Correction> = corrections.iter().collect();
        assert_eq!(lowered_in_a_row(&all), 3);
        assert_eq!(lowered_in_a_row(&all[..2]), 0);
        assert_eq!(lowered_in_a_row(&[]), 0);
    }

    #[test]
    fn other_words_for_the_same_target_do_not_break_a_row() {
        let first = wording("Uptime", Target::AtLeast(99.9));
        let second = wording("Uptime", Target::AtLeast(99.5));
        let third = wording("Uptime of the shop", Target::AtLeast(99.5));
        let corrections = [correction(&first, &second), correction(&second, &third)];
        let all: Vec<&Correction> = corrections.iter().collect();
        assert_eq!(lowered_in_a_row(&all), 1);
    }
}
