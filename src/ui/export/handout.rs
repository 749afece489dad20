//! A cycle as it is told to people who are not in the app.

use crate::domain::{
    CycleId, History, KeyResultId, Measure, ObjectiveId, ObjectiveStanding, Period, Share,
    Standing, Status,
};
use crate::ui::print::{Content, KeyResult, Objective};
use crate::ui::progress::has_check_ins;
use crate::ui::reader::Reader;
use crate::ui::standing::reason;

/// A cycle as it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Handout {
    /// Its name.
    pub cycle: String,
    /// Its days.
    pub days: String,
    /// Its objectives in their order.
    pub objectives: Vec<Told>,
    /// What was learned in it as a whole.
    pub lessons: Lessons,
}

/// An objective as it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Its words.
    pub objective: Objective,
    /// Where it stands, once somebody has checked in on anything.
    pub stand: Option<Stand>,
    /// Its key results: their words, and where they stand.
    pub key_results: Vec<(KeyResult, Option<Stand>)>,
    /// What was learned from it.
    pub lessons: Lessons,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Stand {
    /// The status.
    pub status: Status,
    /// How far it has come, if anything was read.
    pub progress: Option<Share>,
    /// What was read last with its unit; empty for what has no number.
    pub now: String,
    /// Why it stands there.
    pub reason: String,
}

/// What was learned; either may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lessons {
    /// What was learned.
    pub learned: String,
    /// What people would do differently.
    pub differently: String,
}

impl Reader<'_> {
    /// A cycle as it is told; `None` if it is gone.
    pub fn handout(&self, cycle: CycleId) -> Option<Handout> {
        let Self {
            workspace,
            outline,
            words,
            figures,
            ..
        } = *self;
        let content = Content::of(workspace, outline, cycle, words, figures)?;
        let found = workspace.cycle(cycle)?;
        let has_begun = has_check_ins(outline, cycle);
        let ids = outline.objectives(cycle).iter();
        let told = content.objectives.into_iter().zip(ids);
        let told = told.map(|(words, id)| self.told(words, *id, has_begun));
        Some(Handout {
            cycle: content.cycle,
            days: content.days,
            objectives: told.collect(),
            lessons: lessons(found.learned.value(), found.differently.value()),
        })
    }

    fn told(&self, mut words: Objective, id: ObjectiveId, has_begun: bool) -> Told {
        let ids = self.outline.key_results(id).iter();
        let key_results = std::mem::take(&mut words.key_results).into_iter().zip(ids);
        let key_results = key_results.map(|(words, id)| {
            let stand = has_begun.then(|| self.stand_of(*id)).flatten();
            (words, stand)
        });
        let standing = ObjectiveStanding::of(self.workspace, self.outline, id, self.today);
        let stand = standing.filter(|_| has_begun).and_then(|standing| {
            let cycle = self.workspace.cycle(self.workspace.cycle_of(id.into())?)?;
            Some(self.stand(&standing.whole, *cycle.period.value(), String::new()))
        });
        let found = self.workspace.objective(id);
        Told {
            objective: words,
            stand,
            key_results: key_results.collect(),
            lessons: found.map_or_else(Lessons::default, |found| {
                lessons(found.learned.value(), found.differently.value())
            }),
        }
    }

    fn stand_of(&self, id: KeyResultId) -> Option<Stand> {
        let history = History::of(self.workspace, self.outline, id)?;
        let standing = history.standing(self.today);
        let unit = match history.key_result.measure.value() {
            Some(Measure::Metric(metric)) => metric.unit().trim(),
            _ => "",
        };
        let read = history.last_reading().and_then(|_| history.current());
        let now = read.map_or_else(String::new, |value| {
            let number = (self.figures.number)(value);
            [&*number, unit].join(" ").trim_end().to_owned()
        });
        Some(self.stand(&standing, *history.cycle.period.value(), now))
    }

    fn stand(&self, standing: &Standing, period: Period, now: String) -> Stand {
        Stand {
            status: standing.status,
            progress: standing.progress,
            now,
            reason: reason(self.words, standing, period, self.today),
        }
    }
}

fn lessons(learned: &str, differently: &str) -> Lessons {
    Lessons {
        learned: learned.trim().to_owned(),
        differently: differently.trim().to_owned(),
    }
}

impl Lessons {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.learned.is_empty() && self.differently.is_empty()
    }
}
