//! The steps of the guide.

/// A step: one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideStep {
    /// What will be better, and for whom?
    Objective,
    /// Why now?
    Why,
    /// How would anyone notice?
    KeyResults,
    /// What might get worse?
    Guard,
    /// What will be tried first?
    Initiatives,
    /// All of it, to look over.
    Review,
}

impl GuideStep {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 6] = [
        Self::Objective,
        Self::Why,
        Self::KeyResults,
        Self::Guard,
        Self::Initiatives,
        Self::Review,
    ];

    /// What addresses call it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Objective => "objective",
            Self::Why => "why",
            Self::KeyResults => "key-results",
            Self::Guard => "guard",
            Self::Initiatives => "initiatives",
            Self::Review => "review",
        }
    }

    /// The step that addresses call so.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }

    /// Its place among all of them, from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }

    /// The step after it; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The step before it; `None` before the first.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_leads_to_the_next_and_back() {
        assert_eq!(GuideStep::ALL[0].previous(), None);
        for pair in GuideStep::ALL.windows(2) {
            assert_eq!(pair[0].next(), Some(pair[1]));
            assert_eq!(pair[1].previous(), Some(pair[0]));
        }
        assert_eq!(GuideStep::Review.next(), None);
        assert_eq!(GuideStep::Review.number(), 6);
    }

    #[test]
    fn every_step_is_found_by_its_address() {
        for step in GuideStep::ALL {
            assert_eq!(GuideStep::parse(step.slug()), Some(step));
        }
        assert_eq!(GuideStep::parse("elsewhere"), None);
    }
}
