//! The fields for the limits of a workspace, and the limits they make.

use crate::domain::Limits;

/// The fields as they stand, in the order of the page: the most objectives, the fewest and the most key
/// results; `None` where there is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitsForm(pub [Option<usize>; 3]);

impl LimitsForm {
    /// What each field is called.
    pub const LABELS: [&'static str; 3] = [
        "Objectives in a cycle, at most",
        "Key results under an objective, at least",
        "Key results under an objective, at most",
    ];

    /// The fields of these limits.
    pub fn of(limits: Limits) -> Self {
        Self([
            Some(limits.most_objectives()),
            Some(limits.fewest_key_results()),
            Some(limits.most_key_results()),
        ])
    }

    /// The limits that the fields make.
    ///
    /// # Errors
    /// Says what is wrong with the fields, and the way out.
    pub fn limits(self) -> Result<Limits, &'static str> {
        let Self([Some(objectives), Some(fewest), Some(most)]) = self else {
            return Err("Each limit is a whole number from 1 to 20.");
        };
        Limits::new(objectives, fewest, most).ok_or(if fewest > most && most > 0 {
            "The fewest key results cannot be more than the most. Raise the one or lower the other."
        } else {
            "Each limit is a whole number from 1 to 20."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_and_fields_agree() {
        let limits = Limits::new(4, 2, 6).unwrap();
        assert_eq!(LimitsForm::of(limits).limits(), Ok(limits));
    }

    #[test]
    fn what_makes_no_limits_says_why() {
        let problem = |fields| LimitsForm(fields).limits().unwrap_err();
        assert!(problem([Some(5), None, Some(5)]).contains("whole number"));
        assert!(problem([Some(0), Some(3), Some(5)]).contains("from 1 to 20"));
        assert!(problem([Some(5), Some(3), Some(21)]).contains("from 1 to 20"));
        assert!(problem([Some(5), Some(6), Some(5)]).contains("cannot be more"));
    }
}
