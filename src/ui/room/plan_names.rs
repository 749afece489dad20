//! What steps and lengths of a plan are called.

use crate::room::plan::{PlanStep, StepKind};
use crate::ui::words::Words;

/// What a step is called: as somebody named it, else as its kind is.
pub fn step_name(step: &PlanStep, words: &Words) -> String {
    if step.name.is_blank() {
        return kind_name(step.kind, words).to_owned();
    }
    step.name.trim().to_owned()
}

/// What a kind of step is called.
pub fn kind_name(kind: StepKind, words: &Words) -> &'static str {
    let words = &words.workshop;
    match kind {
        StepKind::Context => words.context(),
        StepKind::Drafting => words.drafting(),
        StepKind::Sharing => words.sharing(),
        StepKind::Grouping => words.grouping(),
        StepKind::Choosing => words.choosing(),
        StepKind::KeyResults => words.key_results(),
        StepKind::Commitment => words.commitment(),
        StepKind::Other => words.other(),
    }
}

/// So many minutes, in words.
pub fn length_name(minutes: u32, words: &Words) -> String {
    words.workshop.minute_count().say(minutes as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Line;
    use crate::room::plan::{Length, Plan};
    use crate::ui::words::{ENGLISH, GERMAN};

    #[test]
    fn steps_are_called_as_people_call_them_or_as_usual() {
        let mut plan = Plan::ready(Length::Short);
        plan.change(2, |step| step.name = Line::new(" Write! "));
        assert_eq!(step_name(&plan.steps[0], &GERMAN), "Rahmen klären");
        assert_eq!(step_name(&plan.steps[1], &ENGLISH), "Write!");
        assert_eq!(length_name(1, &ENGLISH), "1 minute");
    }
}
