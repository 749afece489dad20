//! The timer of a workshop: moments instead of ticks, so that it goes on while nobody looks.

use super::plan::Plan;

const SECOND: u64 = 1000;
/// A minute, in milliseconds.
pub(super) const MINUTE: u64 = 60 * SECOND;

/// Which step of the plan it is, and since when. All moments are milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    /// The step; `None` before the first.
    pub step: Option<u32>,
    /// Since when it has been running; `None` while it pauses.
    pub since: Option<u64>,
    /// How long the step ran before that, in milliseconds.
    pub ran: u64,
    /// How many minutes the step was given beyond the plan.
    pub added: u32,
}

/// What a timer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The step.
    pub step: u32,
    /// Its place in the plan, from 0.
    pub place: usize,
    /// The seconds that are left of it; below 0 once it takes longer than planned.
    pub seconds: i64,
    /// Whether time passes.
    pub is_running: bool,
}

impl Timer {
    /// Starts it, or goes on after a pause. Begins with the first step.
    pub fn start(&mut self, plan: &Plan, now: u64) {
        if self.reading(plan, now).is_none() {
            *self = Self::at(plan.steps.first().map(|step| step.id));
        }
        if self.step.is_some() && self.since.is_none() {
            self.since = Some(now);
        }
    }

    /// Lets it pause.
    pub fn pause(&mut self, now: u64) {
        self.ran = self.elapsed(now);
        self.since = None;
    }

    /// Gives the step one more minute.
    pub fn add_minute(&mut self) {
        self.added = self.added.saturating_add(1);
    }

    /// Goes on to the next step, or back to the one before. It runs on if it was running.
    pub fn turn(&mut self, plan: &Plan, is_back: bool, now: u64) {
        let Some(place) = self.step.and_then(|step| plan.place(step)) else {
            return;
        };
        let to = if is_back {
            place.checked_sub(1)
        } else {
            Some(place + 1)
        };
        if let Some(step) = to.and_then(|to| plan.steps.get(to)) {
            *self = Self {
                since: self.since.map(|_| now),
                ..Self::at(Some(step.id))
            };
        }
    }

    const fn at(step: Option<u32>) -> Self {
        Self {
            step,
            since: None,
            ran: 0,
            added: 0,
        }
    }

    /// How long the step has been running, in milliseconds. A clock that was put back does not count.
    fn elapsed(&self, now: u64) -> u64 {
        let running = self.since.map_or(0, |since| now.saturating_sub(since));
        self.ran.saturating_add(running)
    }

    /// What it shows at a moment; `None` before the start, and once its step is no longer in the plan.
    pub fn reading(&self, plan: &Plan, now: u64) -> Option<Reading> {
        let step = self.step?;
        let place = plan.place(step)?;
        let minutes = plan.steps[place].minutes.saturating_add(self.added);
        Some(Reading {
            step,
            place,
            seconds: seconds(u64::from(minutes) * MINUTE, self.elapsed(now)),
            is_running: self.since.is_some(),
        })
    }

    /// When the plan would have had to begin for its steps to be where they are now.
    pub fn began(&self, plan: &Plan, now: u64) -> Option<u64> {
        let place = self.reading(plan, now)?.place;
        let before: u32 = plan.steps[..place].iter().map(|step| step.minutes).sum();
        let passed = u64::from(before) * MINUTE + self.elapsed(now);
        Some(now.saturating_sub(passed))
    }
}

impl Plan {
    /// Where the plan stands at a moment if it began at another, step by step as planned; it stays in the last
    /// step. `None` before it begins, and where there are no steps.
    pub fn reading(&self, began: u64, now: u64) -> Option<Reading> {
        let mut elapsed = now.checked_sub(began)?;
        for (place, step) in self.steps.iter().enumerate() {
            let planned = u64::from(step.minutes) * MINUTE;
            if elapsed < planned || place + 1 == self.steps.len() {
                return Some(Reading {
                    step: step.id,
                    place,
                    seconds: seconds(planned, elapsed),
                    is_running: true,
                });
            }
            elapsed -= planned;
        }
        None
    }
}

/// The seconds that are left, a begun one in full.
fn seconds(planned: u64, elapsed: u64) -> i64 {
    let millis = |time: u64| i64::try_from(time).unwrap_or(i64::MAX / 2);
    (millis(planned) - millis(elapsed) + 999).div_euclid(1000)
}

/// Seconds as a timer shows them: `9:05`, and `+0:20` for what a step takes longer than planned.
pub fn clock_text(seconds: i64) -> String {
    let sign = if seconds < 0 { "+" } else { "" };
    let all = seconds.unsigned_abs();
    format!("{sign}{}:{:02}", all / 60, all % 60)
}

#[cfg(test)]
mod tests {
    use super::super::plan::Length;
    use super::*;
    use proptest::prelude::*;

    const START: u64 = 1_800_000_000_000;

    fn running() -> (Plan, Timer) {
        let plan = Plan::ready(Length::Usual);
        let mut timer = Timer::default();
        timer.start(&plan, START);
        (plan, timer)
    }

    fn shown(plan: &Plan, timer: &Timer, after: u64) -> (usize, String) {
        let reading = timer.reading(plan, START + after).unwrap();
        (reading.place, clock_text(reading.seconds))
    }

    #[test]
    fn it_counts_down_and_then_tells_the_overtime() {
        let (plan, timer) = running();
        assert_eq!(shown(&plan, &timer, 0), (0, "10:00".to_owned()));
        assert_eq!(shown(&plan, &timer, 1), (0, "10:00".to_owned()));
        assert_eq!(shown(&plan, &timer, 61 * SECOND), (0, "8:59".to_owned()));
        assert_eq!(shown(&plan, &timer, 10 * MINUTE), (0, "0:00".to_owned()));
        assert_eq!(
            shown(&plan, &timer, 12 * MINUTE + 5 * SECOND),
            (0, "+2:05".to_owned())
        );
    }

    #[test]
    fn a_pause_takes_no_time_and_a_minute_more_is_given() {
        let (plan, mut timer) = running();
        timer.pause(START + 4 * MINUTE);
        assert_eq!(shown(&plan, &timer, 60 * MINUTE), (0, "6:00".to_owned()));
        timer.start(&plan, START + 60 * MINUTE);
        timer.add_minute();
        assert_eq!(shown(&plan, &timer, 61 * MINUTE), (0, "6:00".to_owned()));
    }

    #[test]
    fn steps_are_turned_within_the_plan() {
        let (plan, mut timer) = running();
        timer.turn(&plan, true, START);
        assert_eq!(shown(&plan, &timer, 0).0, 0);
        timer.turn(&plan, false, START + MINUTE);
        assert_eq!(shown(&plan, &timer, 2 * MINUTE), (1, "14:00".to_owned()));
        timer.pause(START + 2 * MINUTE);
        timer.turn(&plan, false, START + 3 * MINUTE);
        assert_eq!(shown(&plan, &timer, 9 * MINUTE), (2, "15:00".to_owned()));
        for _ in 0..20 {
            timer.turn(&plan, false, START);
        }
        assert_eq!(shown(&plan, &timer, 0).0, 6);
    }

    #[test]
    fn a_step_that_was_taken_out_of_the_plan_ends_it_and_it_starts_anew() {
        let (mut plan, mut timer) = running();
        plan.remove(1);
        assert_eq!(timer.reading(&plan, START), None);
        timer.start(&plan, START);
        assert_eq!(shown(&plan, &timer, 0), (0, "15:00".to_owned()));
        plan.steps.clear();
        timer.start(&plan, START);
        assert_eq!(timer, Timer::default());
    }

    #[test]
    fn a_clock_that_was_put_back_takes_no_time_away() {
        let (plan, timer) = running();
        let reading = timer.reading(&plan, START - MINUTE).unwrap();
        assert_eq!(reading.seconds, 600);
    }

    proptest! {
        /// Whoever is told when the plan began sees what the timer shows, while its steps take what is planned.
        #[test]
        fn the_plan_stands_where_the_timer_does(turns in 0_usize..6, after in 0_u64..7) {
            let (plan, mut timer) = running();
            for _ in 0..turns {
                timer.turn(&plan, false, START);
            }
            let now = START + after * MINUTE;
            let began = timer.began(&plan, now).unwrap();
            prop_assert_eq!(plan.reading(began, now), timer.reading(&plan, now));
        }
    }

    #[test]
    fn a_plan_that_has_not_begun_has_no_step_and_one_that_is_over_stays_in_the_last() {
        let plan = Plan::ready(Length::Short);
        assert_eq!(plan.reading(START, START - 1), None);
        assert_eq!(Plan::default().reading(START, START), None);
        let over = plan.reading(START, START + 46 * MINUTE).unwrap();
        assert_eq!((over.place, over.seconds), (6, -60));
    }
}
