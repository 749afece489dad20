//! Checking in, and changing course.

use super::Edit;
use crate::domain::{
    Aim, CheckIn, CheckInId, Confidence, Correction, CorrectionId, Date, KeyResultId, Line,
    Reading, Unknown, Wording,
};

/// What somebody says at a check-in.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The day it speaks of.
    pub date: Date,
    /// What was read.
    pub reading: Reading,
    /// How sure people are, if they say.
    pub confidence: Option<Confidence>,
    /// What changed, or why nothing was read.
    pub note: Line,
    /// Who says so; may be empty.
    pub by: Line,
}

/// Why the course is changed, from when on and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Because {
    /// The day from which the change holds.
    pub date: Date,
    /// Why.
    pub reason: Line,
    /// Who changes it; may be empty.
    pub by: Line,
}

impl Edit<'_> {
    /// Adds a check-in to a key result. Where it `replaces` an earlier one, that one stays readable and no
    /// longer counts.
    pub fn check_in(
        &mut self,
        id: CheckInId,
        key_result: KeyResultId,
        said: Said,
        replaces: Option<CheckInId>,
    ) {
        self.put(CheckIn::new(id, key_result, said, replaces, self.stamp));
    }

    /// Changes what an objective says, or what a key result says and how it is read, and keeps what it said
    /// before together with the reason. Nothing happens if it is gone or says so already. Of an objective the
    /// words alone are changed.
    pub fn correct(
        &mut self,
        id: CorrectionId,
        of: impl Into<Aim>,
        after: Wording,
        because: Because,
    ) {
        let of = of.into();
        let after = match of {
            Aim::Objective(_) => Wording {
                measure: None,
                ..after
            },
            Aim::KeyResult(_) => after,
        };
        let Some(before) = Wording::of(self.workspace, of).filter(|before| *before != after) else {
            return;
        };
        match of {
            Aim::Objective(id) => self.objective(id, |known, stamp| {
                known.title.edit(after.title.clone(), stamp);
            }),
            Aim::KeyResult(id) => self.key_result(id, |known, stamp| {
                known.title.edit(after.title.clone(), stamp);
                known.measure.edit(after.measure.clone(), stamp);
            }),
        }
        let correction = Correction {
            id,
            of: self.stamped(of),
            date: self.stamped(because.date),
            reason: self.stamped(because.reason),
            by: self.stamped(because.by),
            before: self.stamped(before),
            after: self.stamped(after),
            unknown: Unknown::new(),
        };
        self.put(correction);
    }
}
