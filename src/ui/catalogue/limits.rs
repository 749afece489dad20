//! The fields for the limits of a workspace, and the limits they make.

use crate::domain::Limits;

/// Why fields make no limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLimits {
    /// One of them is not a whole number within the range.
    Range,
    /// The fewest are more than the most.
    Order,
}

/// The fields as they stand, in the order of the page: the most objectives, the fewest and the most key
/// results; `None` where there is no whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitsForm(pub [Option<usize>; 3]);

impl LimitsForm {
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
    /// Says what is wrong with the fields.
    pub fn limits(self) -> Result<Limits, NoLimits> {
        let Self([Some(objectives), Some(fewest), Some(most)]) = self else {
            return Err(NoLimits::Range);
        };
        Limits::new(objectives, fewest, most).ok_or(if fewest > most && most > 0 {
            NoLimits::Order
        } else {
            NoLimits::Range
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
        assert_eq!(problem([Some(5), None, Some(5)]), NoLimits::Range);
        assert_eq!(problem([Some(0), Some(3), Some(5)]), NoLimits::Range);
        assert_eq!(problem([Some(5), Some(3), Some(21)]), NoLimits::Range);
        assert_eq!(problem([Some(5), Some(6), Some(5)]), NoLimits::Order);
    }
}
