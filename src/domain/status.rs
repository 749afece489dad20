//! Where a key result or an objective stands on a day, and why.

use super::{Cadence, Confidence, Date, Period, Share, Weight, objective_progress};

/// How far behind its pace something may be and still count as on track, and as at risk (design.md, Formulas).
const ON_TRACK: Share = -0.10;
const AT_RISK: Share = -0.25;

/// Confidence up to which something counts as behind at best, and as at risk at best.
const LOW: u8 = 3;
const MIDDLING: u8 = 6;

/// How many days longer than its cadence a check-in may be old (design.md, Formulas).
const GRACE: i32 = 3;

/// Room for the rounding of shares, so that a tenth behind is on track.
const ROUNDING: Share = 1e-9;

/// Where something stands. Silence is never green.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not more than a tenth behind its pace, and nobody doubts it.
    OnTrack,
    /// Not more than a quarter behind its pace.
    AtRisk,
    /// Further behind.
    Behind,
    /// Never checked in.
    Pending,
    /// Not checked in for longer than the cadence and three days.
    Outdated,
}

/// What decided on a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was ever read.
    NeverRead,
    /// So many days have passed since the last reading.
    Old {
        /// The days since then.
        days: u32,
    },
    /// The progress beside the pace.
    Pace,
    /// People were less sure than the pace would have it.
    Confidence,
    /// A limit that was to hold from the start does not hold.
    OutsideLimit,
}

/// Where something stands on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// What decided on it.
    pub reason: Reason,
    /// How far it has come; `None` where nothing was read.
    pub progress: Option<Share>,
    /// How far it was expected to have come.
    pub expected: Share,
    /// The confidence that counts: of a key result the latest, of an objective the lowest of those.
    pub confidence: Option<Confidence>,
    /// The day of the last reading, of an objective the earliest of those.
    pub read_on: Option<Date>,
}

/// What the standing of a key result is made from.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// How far it has come, by its last reading; `None` where nothing was read.
    pub progress: Option<Share>,
    /// How far it was expected to have come.
    pub expected: Share,
    /// The latest confidence that somebody gave.
    pub confidence: Option<Confidence>,
    /// The day of the last reading.
    pub read_on: Option<Date>,
    /// Whether a limit that was to hold from the start does not hold.
    pub is_outside_limit: bool,
}

impl Standing {
    /// How far progress is ahead of what was expected (behind it if negative), as a share of the whole way.
    pub fn lead(&self) -> Share {
        self.progress.unwrap_or(0.0) - self.expected
    }

    /// The standing of a key result (design.md, Formulas). Age counts up to the end of the cycle: what was read
    /// at its end does not grow old. Beyond the formulas, a limit that is to hold from the start and does not is
    /// at risk at best, however early in the cycle.
    pub fn of_key_result(facts: &Facts, cadence: Cadence, period: Period, today: Date) -> Self {
        let (status, reason) = status(facts, cadence, period, today);
        Self {
            status,
            reason,
            progress: facts.progress,
            expected: facts.expected,
            confidence: facts.confidence,
            read_on: facts.read_on,
        }
    }

    /// The standing of an objective: the weighted means of its key results, lowered by the lowest confidence
    /// among them; outdated or pending as soon as one of them is. `None` without key results.
    pub fn of_objective(key_results: &[(Weight, Self)]) -> Option<Self> {
        let mean = |share: fn(&Self) -> Share| {
            let shares = key_results
                .iter()
                .map(|(weight, one)| (*weight, share(one)));
            objective_progress(&shares.collect::<Vec<_>>())
        };
        let progress = mean(|one| one.progress.unwrap_or(0.0))?;
        let expected = mean(|one| one.expected)?;
        let all = || key_results.iter().map(|(_, one)| one);
        let confidence = all().filter_map(|one| one.confidence).min();
        let mut standing = Self {
            status: Status::OnTrack,
            reason: Reason::Pace,
            progress: all().any(|one| one.progress.is_some()).then_some(progress),
            expected,
            confidence,
            read_on: all().filter_map(|one| one.read_on).min(),
        };
        let silent = all().filter(|one| one.status >= Status::Pending);
        let silent = silent.reduce(|most, one| if one.status > most.status { one } else { most });
        (standing.status, standing.reason) = match silent {
            Some(one) => (one.status, one.reason),
            None => by_pace_and_confidence(standing.lead(), confidence),
        };
        Some(standing)
    }
}

/// Which of an objective's key results drags most: the one furthest behind its pace, the first of several.
pub fn weakest(key_results: &[Standing]) -> Option<usize> {
    let leads = key_results.iter().map(Standing::lead).enumerate();
    let weakest = leads.reduce(|weakest, one| if one.1 < weakest.1 { one } else { weakest });
    weakest.map(|(index, _)| index)
}

fn status(facts: &Facts, cadence: Cadence, period: Period, today: Date) -> (Status, Reason) {
    let (Some(progress), Some(read_on)) = (facts.progress, facts.read_on) else {
        return (Status::Pending, Reason::NeverRead);
    };
    let age = today
        .min(period.end())
        .days()
        .saturating_sub(read_on.days());
    if age > cadence.days() + GRACE {
        let days = age.unsigned_abs();
        return (Status::Outdated, Reason::Old { days });
    }
    let (status, reason) = by_pace_and_confidence(progress - facts.expected, facts.confidence);
    if facts.is_outside_limit && status == Status::OnTrack {
        return (Status::AtRisk, Reason::OutsideLimit);
    }
    (status, reason)
}

fn by_pace_and_confidence(lead: Share, confidence: Option<Confidence>) -> (Status, Reason) {
    let by_pace = if lead + ROUNDING >= ON_TRACK {
        Status::OnTrack
    } else if lead + ROUNDING >= AT_RISK {
        Status::AtRisk
    } else {
        Status::Behind
    };
    let by_confidence = match confidence.map(Confidence::get) {
        Some(..=LOW) => Status::Behind,
        Some(..=MIDDLING) => Status::AtRisk,
        _ => Status::OnTrack,
    };
    if by_confidence > by_pace {
        (by_confidence, Reason::Confidence)
    } else {
        (by_pace, Reason::Pace)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn quarter() -> Period {
        Period::new(date("2027-01-01"), date("2027-03-31")).unwrap()
    }

    fn facts(progress: Share, expected: Share, confidence: Option<u8>) -> Facts {
        Facts {
            progress: Some(progress),
            expected,
            confidence: confidence.and_then(Confidence::new),
            read_on: Some(date("2027-02-10")),
            is_outside_limit: false,
        }
    }

    fn standing(facts: &Facts) -> Standing {
        Standing::of_key_result(facts, Cadence::Weekly, quarter(), date("2027-02-10"))
    }

    #[test]
    fn the_edges_are_those_of_the_design() {
        for (progress, status) in [
            (0.5, Status::OnTrack),
            (0.4, Status::OnTrack),
            (0.39, Status::AtRisk),
            (0.25, Status::AtRisk),
            (0.24, Status::Behind),
        ] {
            assert_eq!(
                standing(&facts(progress, 0.5, None)).status,
                status,
                "{progress}"
            );
        }
    }

    #[test]
    fn confidence_only_lowers() {
        let of = |progress, confidence| {
            let standing = standing(&facts(progress, 0.5, Some(confidence)));
            (standing.status, standing.reason)
        };
        assert_eq!(of(0.5, 7), (Status::OnTrack, Reason::Pace));
        assert_eq!(of(0.5, 6), (Status::AtRisk, Reason::Confidence));
        assert_eq!(of(0.5, 3), (Status::Behind, Reason::Confidence));
        assert_eq!(of(0.1, 10), (Status::Behind, Reason::Pace));
        assert_eq!(of(0.3, 5), (Status::AtRisk, Reason::Pace));
    }

    #[test]
    fn silence_is_never_green() {
        let never = Facts {
            progress: None,
            read_on: None,
            ..facts(0.0, 0.0, None)
        };
        assert_eq!(standing(&never).status, Status::Pending);
        let on = |today, cadence| {
            Standing::of_key_result(&facts(1.0, 0.5, Some(10)), cadence, quarter(), date(today))
        };
        assert_eq!(on("2027-02-20", Cadence::Weekly).status, Status::OnTrack);
        let late = on("2027-02-21", Cadence::Weekly);
        assert_eq!(
            (late.status, late.reason),
            (Status::Outdated, Reason::Old { days: 11 })
        );
        assert_eq!(
            on("2027-02-27", Cadence::Fortnightly).status,
            Status::OnTrack
        );
        assert_eq!(
            on("2027-02-28", Cadence::Fortnightly).status,
            Status::Outdated
        );
    }

    #[test]
    fn what_was_read_at_the_end_does_not_grow_old() {
        let facts = Facts {
            read_on: Some(date("2027-03-25")),
            ..facts(1.0, 1.0, None)
        };
        let later = Standing::of_key_result(&facts, Cadence::Weekly, quarter(), date("2028-01-01"));
        assert_eq!(later.status, Status::OnTrack);
    }

    #[test]
    fn a_limit_that_does_not_hold_is_not_on_track() {
        let broken = Facts {
            is_outside_limit: true,
            ..facts(0.75, 0.05, Some(9))
        };
        let standing = standing(&broken);
        assert_eq!(
            (standing.status, standing.reason),
            (Status::AtRisk, Reason::OutsideLimit)
        );
    }

    #[test]
    fn an_objective_is_read_from_all_of_its_key_results() {
        let weight = |weight| Weight::new(weight).unwrap();
        let good = standing(&facts(0.8, 0.5, Some(9)));
        let poor = standing(&facts(0.0, 0.5, Some(8)));
        let both = Standing::of_objective(&[(weight(3.0), good), (weight(1.0), poor)]).unwrap();
        assert_eq!(
            (both.status, both.confidence),
            (Status::OnTrack, Confidence::new(8))
        );
        assert!((both.progress.unwrap() - 0.6).abs() < 1e-12);
        assert_eq!(weakest(&[good, poor]), Some(1));
        let never = Facts {
            progress: None,
            read_on: None,
            ..facts(0.0, 0.5, None)
        };
        let pending =
            Standing::of_objective(&[(weight(1.0), good), (weight(1.0), standing(&never))]);
        assert_eq!(pending.unwrap().status, Status::Pending);
        assert_eq!(Standing::of_objective(&[]), None);
    }

    proptest! {
        #[test]
        fn more_progress_never_makes_it_worse(a in 0.0..=1.0_f64, b in 0.0..=1.0_f64, expected in 0.0..=1.0_f64, confidence in prop::option::of(0..=10_u8)) {
            let (less, more) = (a.min(b), a.max(b));
            let worse = standing(&facts(less, expected, confidence)).status;
            prop_assert!(standing(&facts(more, expected, confidence)).status <= worse);
        }

        #[test]
        fn more_confidence_never_makes_it_worse(progress in 0.0..=1.0_f64, a in 0..=10_u8, b in 0..=10_u8) {
            let (less, more) = (a.min(b), a.max(b));
            let worse = standing(&facts(progress, 0.5, Some(less))).status;
            prop_assert!(standing(&facts(progress, 0.5, Some(more))).status <= worse);
        }
    }
}
