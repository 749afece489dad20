//! What somebody is about to say of a key result: the fields as they stand, and saving them.

use super::day::{DayProblem, day_problem, usual_day};
use super::preview::{Draft, standing_with};
use super::summary::Pen;
use crate::domain::edit::Said;
use crate::domain::{CheckIn, CheckInId, Confidence, Date, History, KeyResultId, Line, Measure};
use crate::domain::{Milestone, Period, Reading, Standing, Step};
use crate::ui::browser;
use crate::ui::language::{FIGURES, words};
use crate::ui::numbers::{Unread, read};
use crate::ui::parts::memo;
use crate::ui::session::{Session, use_session};
use crate::ui::settings::Settings;
use crate::ui::words::fill;
use leptos::prelude::*;

/// How a key result is read here.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// By a number in this unit.
    Number(String),
    /// By the steps that are done today.
    Steps(Milestone),
    /// By the share that was done on an earlier day.
    Share,
    /// Not at all.
    Unmeasured,
}

/// The fields of a check-in.
#[derive(Clone, Copy)]
pub struct Form {
    /// The workspace.
    pub session: Session,
    /// The key result.
    pub key_result: KeyResultId,
    /// The check-in that is being corrected, if one is.
    pub corrected: Option<CheckInId>,
    /// The value as typed.
    pub value: RwSignal<String>,
    /// Whether each step is done.
    pub ticks: RwSignal<Vec<bool>>,
    /// How sure people are.
    pub confidence: RwSignal<Option<Confidence>>,
    /// What changed.
    pub note: RwSignal<String>,
    /// The day.
    pub date: RwSignal<Option<Date>>,
    /// Whether saving was tried, so that problems are told.
    pub is_tried: RwSignal<bool>,
    /// How it is read.
    pub kind: Memo<Kind>,
    settings: Settings,
    /// The number that the field began with, to its last decimal, and how it was written.
    begun: StoredValue<Option<(String, f64)>>,
}

/// Reads the history of a key result, and again whenever it changes.
pub fn with_history<T>(
    session: Session,
    id: KeyResultId,
    read: impl FnOnce(&History) -> T,
) -> Option<T> {
    session.outline().with(|outline| {
        session.read(|workspace| History::of(workspace, outline, id).map(|history| read(&history)))
    })
}

/// What readings are told with.
pub fn pen() -> Pen<'static> {
    Pen {
        words: words(),
        figures: &FIGURES,
        today: browser::today(),
    }
}

impl Form {
    /// The fields for a key result, with what was said on the day already, or with the last value. `corrected` is
    /// the check-in to correct, if it is about an earlier one.
    pub fn new(key_result: KeyResultId, corrected: Option<CheckInId>) -> Self {
        let session = use_session();
        let date = RwSignal::new(None);
        let form = Self {
            session,
            key_result,
            corrected,
            value: RwSignal::default(),
            ticks: RwSignal::default(),
            confidence: RwSignal::default(),
            note: RwSignal::default(),
            date,
            is_tried: RwSignal::default(),
            kind: memo(move || {
                with_history(session, key_result, |history| kind(history, date.get()))
                    .unwrap_or(Kind::Unmeasured)
            }),
            settings: expect_context(),
            begun: StoredValue::default(),
        };
        untrack(|| with_history(session, key_result, |history| form.begin(history)));
        form
    }

    fn begin(self, history: &History) {
        let today = browser::today();
        let mut known = history.check_ins.iter();
        let day = match self.corrected {
            Some(id) => known.find(|one| one.id == id).map(|one| *one.date.value()),
            None => usual_day(*history.cycle.period.value(), today),
        };
        self.date.set(day);
        let said = self.said(history);
        let reading = said.map(|one| *one.reading.value());
        let reading = reading.filter(|reading| *reading != Reading::Skipped);
        let last = history.last_reading().map(|one| *one.reading.value());
        if let Some(one) = said {
            self.confidence.set(*one.confidence.value());
            self.note.set(one.note.value().to_string());
        }
        match reading.or(last) {
            Some(Reading::Value(value)) => self.begin_value(value),
            Some(Reading::Share(share)) => self.begin_value((share * 100.0).round()),
            _ => {}
        }
        if let Some(Measure::Milestone(milestone)) = history.key_result.measure.value() {
            let done = milestone.steps().iter().map(|step| step.done);
            self.ticks.set(done.collect());
        }
    }

    fn begin_value(self, value: f64) {
        let text = browser::number_in_field(value);
        self.begun.set_value(Some((text.clone(), value)));
        self.value.set(text);
    }

    /// The check-in whose place this one will take: the one to correct, or the one of that day.
    fn said<'a>(self, history: &History<'a>) -> Option<&'a CheckIn> {
        let date = self.date.get();
        let mut known = history.check_ins.iter().rev();
        let found = match self.corrected {
            Some(id) => known.find(|one| one.id == id),
            None => known.find(|one| Some(*one.date.value()) == date),
        };
        found.copied()
    }

    /// What the check-in said whose place this one will take, if there is one.
    pub fn replaced(self) -> Option<String> {
        with_history(self.session, self.key_result, |history| {
            let measure = history.key_result.measure.value().as_ref();
            self.said(history).map(|one| told(one, measure))
        })?
    }

    /// The number in the field.
    ///
    /// # Errors
    /// Says why there is none.
    pub fn number(self) -> Result<f64, Unread> {
        let text = self.value.get();
        if let Some((begun, value)) = self.begun.get_value()
            && begun == text
        {
            return Ok(value);
        }
        let unit = match self.kind.get() {
            Kind::Number(unit) => unit,
            _ => "%".to_owned(),
        };
        read(&text, &unit, browser::decimal())
    }

    /// What was read, or what stands in the way in words.
    pub fn reading(self) -> Result<(Reading, Option<Measure>), String> {
        let said = |unread| words().check_in.unread(unread, &browser::number(12.5));
        match self.kind.get() {
            Kind::Number(_) => {
                let reading = Reading::value(self.number().map_err(said)?);
                let reading = reading.ok_or_else(|| said(Unread::TooLarge))?;
                Ok((reading, None))
            }
            Kind::Share => {
                let reading = Reading::share(self.number().map_err(said)? / 100.0);
                let reading = reading.ok_or_else(|| words().check_in.no_share().to_owned())?;
                Ok((reading, None))
            }
            Kind::Steps(milestone) => {
                let ticked = self.ticks.with(|ticks| ticked(&milestone, ticks));
                let reading = Reading::share(ticked.progress()).unwrap_or(Reading::Skipped);
                Ok((reading, Some(Measure::Milestone(ticked))))
            }
            Kind::Unmeasured => Ok((Reading::Skipped, None)),
        }
    }

    /// What is wrong with the day, in words; nothing if nothing is.
    pub fn day_problem(self) -> String {
        let period = with_history(self.session, self.key_result, |history| {
            *history.cycle.period.value()
        });
        let found = period.and_then(|period| {
            let problem = day_problem(self.date.get(), period, browser::today())?;
            Some(say_day(problem, period))
        });
        found.unwrap_or_default()
    }

    /// Where the key result would stand, with the period of its cycle; `None` while something is wrong.
    pub fn standing(self) -> Option<(Standing, Period)> {
        let (reading, measure) = self.reading().ok()?;
        let date = self.date.get().filter(|_| self.day_problem().is_empty())?;
        with_history(self.session, self.key_result, |history| {
            let draft = Draft {
                date,
                reading,
                confidence: self.confidence.get(),
                ticked: measure,
                replaces: self.said(history).map(|one| one.id),
            };
            let standing = standing_with(history, &draft, browser::today());
            (standing, *history.cycle.period.value())
        })
    }

    /// Keeps what the fields say, and returns the check-in; `None` if something is wrong, which is then told.
    pub fn save(self) -> Option<CheckInId> {
        self.is_tried.set(true);
        let (reading, measure) = untrack(|| self.reading()).ok()?;
        let note = self.note.get_untracked();
        let label = if self.corrected.is_some() {
            words().check_in.edit_correct()
        } else {
            words().check_in.edit_check_in()
        };
        self.keep(
            label,
            reading,
            self.confidence.get_untracked(),
            &note,
            measure,
        )
    }

    /// Keeps that nothing was read this time, and why; `None` if the day is wrong.
    pub fn skip(self, reason: &str) -> Option<CheckInId> {
        self.is_tried.set(true);
        self.keep(
            words().check_in.edit_skip(),
            Reading::Skipped,
            None,
            reason,
            None,
        )
    }

    fn keep(
        self,
        label: &str,
        reading: Reading,
        confidence: Option<Confidence>,
        note: &str,
        measure: Option<Measure>,
    ) -> Option<CheckInId> {
        let is_wrong = untrack(|| !self.day_problem().is_empty());
        let date = self.date.get_untracked().filter(|_| !is_wrong)?;
        let name = untrack(|| self.settings.name());
        if name.is_none() {
            self.settings.remember_name("");
        }
        let said = Said {
            date,
            reading,
            confidence,
            note: Line::new(note.trim()),
            by: Line::new(&name.unwrap_or_default()),
        };
        let (title, replaces) = untrack(|| {
            with_history(self.session, self.key_result, |history| {
                let title = history.key_result.title.value().trim().to_owned();
                (title, self.said(history).map(|one| one.id))
            })
        })?;
        let id = CheckInId::new(browser::random());
        self.session
            .edit(fill(label, &[("title", &title)]), |edit| {
                if measure.is_some() {
                    edit.key_result(self.key_result, |key_result, stamp| {
                        key_result.measure.edit(measure, stamp);
                    });
                }
                edit.check_in(id, self.key_result, said, replaces);
            });
        Some(id)
    }
}

/// Why a day cannot be taken, in words.
pub fn say_day(problem: DayProblem, period: Period) -> String {
    let (start, end) = (browser::day(period.start()), browser::day(period.end()));
    words().check_in.day(problem, &start, &end)
}

/// A check-in in a few words: what was read, the confidence, the note.
pub fn told(check_in: &CheckIn, measure: Option<&Measure>) -> String {
    let mut text = pen().reading(*check_in.reading.value(), measure);
    if let Some(confidence) = *check_in.confidence.value() {
        text.push_str(" · ");
        text.push_str(&super::summary::said_confidence(words(), confidence));
    }
    let note = check_in.note.value().trim();
    if !note.is_empty() {
        text.push_str(" · ");
        text.push_str(note);
    }
    text
}

/// Steps speak of today; of a day before the last reading only the share can be said.
fn kind(history: &History, date: Option<Date>) -> Kind {
    let last = history.last_reading().map(|one| *one.date.value());
    match history.key_result.measure.value() {
        Some(Measure::Metric(metric)) => Kind::Number(metric.unit().trim().to_owned()),
        Some(Measure::Milestone(_))
            if last.is_some_and(|last| date.is_some_and(|day| day < last)) =>
        {
            Kind::Share
        }
        Some(Measure::Milestone(milestone)) => Kind::Steps(milestone.clone()),
        None => Kind::Unmeasured,
    }
}

fn ticked(milestone: &Milestone, ticks: &[bool]) -> Milestone {
    let steps = milestone.steps().iter().enumerate();
    let steps = steps.map(|(index, step)| Step {
        done: ticks.get(index).copied().unwrap_or(step.done),
        ..step.clone()
    });
    // As many steps as before, with the same weights, make a milestone again.
    Milestone::new(steps.collect()).unwrap_or_else(|_| milestone.clone())
}
