//! What a participant is told of a workshop: the text that its link carries.

use super::RoomError;
use super::lines::{Lines, fields};
use super::plan::{LONGEST_STEP, MOST_STEPS, Plan, PlanStep, StepKind};
use crate::domain::{Cadence, Cycle, CycleId, Date, Limits, Line, Period, Prose};

/// What the first line says, and the version of all that follows.
const FORMAT: &str = "aimwell-invitation";
const VERSION: &str = "1";

/// A workshop as its participants know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// What the workshop is called.
    pub name: Line,
    /// What it is about, and what to keep to.
    pub brief: Prose,
    /// The cycle that is written for.
    pub cycle: CycleId,
    /// What the cycle is called.
    pub cycle_name: Line,
    /// Its days.
    pub period: Period,
    /// How often it is looked at.
    pub cadence: Cadence,
    /// How much to write; `None` where nobody said.
    pub limits: Option<Limits>,
    /// Whether nobody is named.
    pub is_anonymous: bool,
    /// Whether drafts are written without hints.
    pub is_without_hints: bool,
    /// The steps.
    pub plan: Plan,
    /// When the plan began, in milliseconds since 1970-01-01 UTC; `None` before it does.
    pub began: Option<u64>,
}

impl Invitation {
    /// An invitation to write for a cycle, with nothing else in it.
    pub fn to(cycle: &Cycle) -> Self {
        Self {
            name: Line::default(),
            brief: Prose::default(),
            cycle: cycle.id,
            cycle_name: cycle.name.value().clone(),
            period: *cycle.period.value(),
            cadence: *cycle.cadence.value(),
            limits: None,
            is_anonymous: false,
            is_without_hints: false,
            plan: Plan::default(),
            began: None,
        }
    }

    /// The text that travels.
    pub fn to_text(&self) -> String {
        let mut lines = Lines::default();
        lines.add(&[FORMAT, VERSION]);
        lines.add(&["name", &self.name]);
        lines.add(&["brief", &self.brief]);
        let [start, end] = [self.period.start(), self.period.end()].map(|day| day.to_string());
        let (id, cadence) = (self.cycle.to_string(), cadence_id(self.cadence));
        lines.add(&["cycle", &id, &self.cycle_name, &start, &end, cadence]);
        if let Some(limits) = self.limits {
            let [objectives, fewest, most] = [
                limits.most_objectives(),
                limits.fewest_key_results(),
                limits.most_key_results(),
            ]
            .map(|limit| limit.to_string());
            lines.add(&["limits", &objectives, &fewest, &most]);
        }
        if self.is_anonymous {
            lines.add(&["anonymous"]);
        }
        if self.is_without_hints {
            lines.add(&["without-hints"]);
        }
        write_plan(&mut lines, &self.plan);
        if let Some(began) = self.began {
            lines.add(&["began", &began.to_string()]);
        }
        lines.finish()
    }

    /// Reads what travelled. What a later version has to say beyond this one is passed over.
    ///
    /// # Errors
    /// Fails if the text is no invitation, or does not say what is written for.
    pub fn parse(text: &str) -> Result<Self, RoomError> {
        let mut lines = text.lines().map(fields);
        if lines.next().unwrap_or_default() != [FORMAT, VERSION] {
            return Err(RoomError::Unknown);
        }
        let lines: Vec<Vec<String>> = lines.collect();
        let cycle = lines.iter().find_map(|line| read_cycle(line));
        let mut read = cycle.ok_or(RoomError::Unknown)?;
        for line in &lines {
            let fields: Vec<&str> = line.iter().map(String::as_str).collect();
            match fields.as_slice() {
                ["name", name] => read.name = Line::new(name),
                ["brief", brief] => read.brief = Prose::new(brief),
                ["limits", objectives, fewest, most] => {
                    read.limits = read_limits([objectives, fewest, most]);
                }
                ["anonymous"] => read.is_anonymous = true,
                ["without-hints"] => read.is_without_hints = true,
                ["began", began] => read.began = began.parse().ok(),
                step => {
                    let _ = read_step(&mut read.plan, step);
                }
            }
        }
        Ok(read)
    }
}

fn read_cycle(line: &[String]) -> Option<Invitation> {
    let [kind, id, name, start, end, cadence] = line else {
        return None;
    };
    if kind != "cycle" {
        return None;
    }
    Some(Invitation {
        name: Line::default(),
        brief: Prose::default(),
        cycle: CycleId::parse(id)?,
        cycle_name: Line::new(name),
        period: Period::new(Date::parse(start)?, Date::parse(end)?)?,
        cadence: match cadence.as_str() {
            "fortnightly" => Cadence::Fortnightly,
            _ => Cadence::Weekly,
        },
        limits: None,
        is_anonymous: false,
        is_without_hints: false,
        plan: Plan::default(),
        began: None,
    })
}

fn read_limits(numbers: [&str; 3]) -> Option<Limits> {
    let [objectives, fewest, most] = numbers.map(|number| number.parse().ok());
    Limits::new(objectives?, fewest?, most?)
}

const fn cadence_id(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Weekly => "weekly",
        Cadence::Fortnightly => "fortnightly",
    }
}

/// Writes a line for each step.
pub(super) fn write_plan(lines: &mut Lines, plan: &Plan) {
    for step in &plan.steps {
        let [id, minutes] = [step.id, step.minutes].map(|number| number.to_string());
        lines.add(&["step", &id, step.kind.id(), &minutes, &step.name]);
    }
}

/// Reads a line that is a step; `None` for any other, and where no plan has more.
pub(super) fn read_step(plan: &mut Plan, line: &[&str]) -> Option<()> {
    let ["step", id, kind, minutes, name] = line else {
        return None;
    };
    let step = PlanStep {
        id: id.parse().ok()?,
        kind: StepKind::parse(kind),
        name: Line::new(name),
        minutes: minutes.parse::<u32>().ok()?.clamp(1, LONGEST_STEP),
    };
    let is_new = plan.step(step.id).is_none() && plan.steps.len() < MOST_STEPS;
    is_new.then(|| plan.steps.push(step))
}

#[cfg(test)]
mod tests {
    use super::super::plan::Length;
    use super::*;
    use proptest::prelude::*;

    fn invitation() -> Invitation {
        let day = |text| Date::parse(text).unwrap();
        Invitation {
            name: Line::new("Payments\toffsite"),
            brief: Prose::new("Three objectives at most.\nNo projects."),
            cycle: CycleId::new(7),
            cycle_name: Line::new("2027 Q1"),
            period: Period::new(day("2027-01-01"), day("2027-03-31")).unwrap(),
            cadence: Cadence::Fortnightly,
            limits: Limits::new(3, 2, 4),
            is_anonymous: true,
            is_without_hints: true,
            plan: Plan::ready(Length::Usual),
            began: Some(1_800_000_000_000),
        }
    }

    #[test]
    fn an_invitation_reads_back() {
        let mut full = invitation();
        full.plan
            .change(3, |step| step.name = Line::new("Around the table"));
        let bare = Invitation {
            limits: None,
            is_anonymous: false,
            is_without_hints: false,
            plan: Plan::default(),
            began: None,
            ..invitation()
        };
        for one in [full, bare] {
            assert_eq!(Invitation::parse(&one.to_text()), Ok(one));
        }
    }

    #[test]
    fn what_a_later_version_adds_is_passed_over_and_another_format_is_refused() {
        let text = invitation().to_text() + "balloons\t99\nlimits\t3\nstep\t1\tcontext\t5\ttwice\n";
        assert_eq!(Invitation::parse(&text), Ok(invitation()));
        for text in [
            "",
            "aimwell-invitation\t2\n",
            "aimwell-invitation\t1\nname\tQ1",
        ] {
            assert_eq!(Invitation::parse(text), Err(RoomError::Unknown), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text: String) {
            let _ = Invitation::parse(&format!("aimwell-invitation\t1\n{text}"));
        }
    }
}
