//! The plan of a workshop: steps with their minutes.

use crate::domain::Line;

/// The longest a step can be, in minutes.
pub const LONGEST_STEP: u32 = 480;
/// The most steps of a plan.
pub const MOST_STEPS: usize = 40;

/// What is done in a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepKind {
    /// What the workshop is for.
    Context,
    /// Everybody writes alone.
    Drafting,
    /// Everybody says what they wrote.
    Sharing,
    /// What belongs together is brought together.
    Grouping,
    /// The three to five objectives are chosen.
    Choosing,
    /// Small groups write key results.
    KeyResults,
    /// Who takes what on, and when it is looked at first.
    Commitment,
    /// Whatever else people do.
    #[default]
    Other,
}

impl StepKind {
    /// Those of a ready plan, in their order.
    pub const READY: [Self; 7] = [
        Self::Context,
        Self::Drafting,
        Self::Sharing,
        Self::Grouping,
        Self::Choosing,
        Self::KeyResults,
        Self::Commitment,
    ];

    /// What kept texts call it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Context => "context",
            Self::Drafting => "drafting",
            Self::Sharing => "sharing",
            Self::Grouping => "grouping",
            Self::Choosing => "choosing",
            Self::KeyResults => "key-results",
            Self::Commitment => "commitment",
            Self::Other => "other",
        }
    }

    /// The kind that is called so; of a later version, any other.
    pub fn parse(id: &str) -> Self {
        let found = Self::READY.into_iter().find(|kind| kind.id() == id);
        found.unwrap_or_default()
    }
}

/// A step of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The number it is known by.
    pub id: u32,
    /// What is done in it.
    pub kind: StepKind,
    /// What people call it; blank for the usual name of its kind.
    pub name: Line,
    /// How long it takes, at least 1.
    pub minutes: u32,
}

/// How long a ready plan takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Three quarters of an hour.
    Short,
    /// An hour and a half.
    Usual,
    /// Three hours.
    Long,
}

impl Length {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Usual, Self::Long];

    /// The minutes of each step.
    const fn steps(self) -> [u32; 7] {
        match self {
            Self::Short => [5, 10, 5, 8, 7, 7, 3],
            Self::Usual => [10, 15, 15, 15, 12, 15, 8],
            Self::Long => [20, 30, 30, 30, 25, 30, 15],
        }
    }

    /// How many minutes it takes.
    pub fn minutes(self) -> u32 {
        self.steps().iter().sum()
    }
}

/// The steps of a workshop in their order; none while nobody has planned any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The steps.
    pub steps: Vec<PlanStep>,
}

impl Plan {
    /// A ready plan.
    pub fn ready(length: Length) -> Self {
        let steps = StepKind::READY.into_iter().zip(length.steps()).zip(1..);
        let steps = steps.map(|((kind, minutes), id)| PlanStep {
            id,
            kind,
            name: Line::default(),
            minutes,
        });
        Self {
            steps: steps.collect(),
        }
    }

    /// How many minutes all steps take.
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| step.minutes).sum()
    }

    /// The place of a step.
    pub fn place(&self, id: u32) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }

    /// The step of this number.
    pub fn step(&self, id: u32) -> Option<&PlanStep> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Changes a step; its minutes stay within what a step can take.
    pub fn change(&mut self, id: u32, change: impl FnOnce(&mut PlanStep)) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.id == id) {
            change(step);
            step.minutes = step.minutes.clamp(1, LONGEST_STEP);
        }
    }

    /// Adds a step of five minutes at the end, unless there are as many as a plan can have.
    pub fn add(&mut self) {
        if self.steps.len() < MOST_STEPS {
            let last = self.steps.iter().map(|step| step.id).max();
            self.steps.push(PlanStep {
                id: last.unwrap_or_default() + 1,
                kind: StepKind::Other,
                name: Line::default(),
                minutes: 5,
            });
        }
    }

    /// Takes a step out.
    pub fn remove(&mut self, id: u32) {
        self.steps.retain(|step| step.id != id);
    }

    /// Moves a step before the one in front of it, or behind the one after it.
    pub fn shift(&mut self, id: u32, is_up: bool) {
        let Some(at) = self.place(id) else { return };
        let other = if is_up {
            at.checked_sub(1)
        } else {
            Some(at + 1)
        };
        if let Some(other) = other.filter(|other| *other < self.steps.len()) {
            self.steps.swap(at, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(plan: &Plan) -> Vec<StepKind> {
        plan.steps.iter().map(|step| step.kind).collect()
    }

    #[test]
    fn ready_plans_take_as_long_as_they_say() {
        let minutes = Length::ALL.map(|length| Plan::ready(length).minutes());
        assert_eq!(minutes, [45, 90, 180]);
        assert_eq!(minutes, Length::ALL.map(Length::minutes));
    }

    #[test]
    fn steps_are_moved_added_and_taken_out() {
        let mut plan = Plan::ready(Length::Usual);
        plan.shift(1, true);
        assert_eq!(
            kinds(&plan),
            StepKind::READY,
            "nothing stands before the first"
        );
        plan.shift(1, false);
        assert_eq!(kinds(&plan)[..2], [StepKind::Drafting, StepKind::Context]);
        plan.remove(7);
        plan.add();
        assert_eq!(
            plan.steps.last().map(|step| (step.id, step.minutes)),
            Some((7, 5))
        );
        plan.shift(7, false);
        assert_eq!(
            kinds(&plan)[6],
            StepKind::Other,
            "nothing stands behind the last"
        );
    }

    #[test]
    fn a_step_takes_at_least_a_minute_and_at_most_a_working_day() {
        let mut plan = Plan::ready(Length::Short);
        plan.change(1, |step| step.minutes = 0);
        plan.change(2, |step| step.minutes = 10_000);
        assert_eq!(
            [plan.steps[0].minutes, plan.steps[1].minutes],
            [1, LONGEST_STEP]
        );
    }

    #[test]
    fn a_plan_has_an_end() {
        let mut plan = Plan::default();
        for _ in 0..100 {
            plan.add();
        }
        assert_eq!(plan.steps.len(), MOST_STEPS);
    }

    #[test]
    fn kinds_read_back() {
        for kind in StepKind::READY {
            assert_eq!(StepKind::parse(kind.id()), kind);
        }
        assert_eq!(StepKind::parse("juggling"), StepKind::Other);
    }
}
